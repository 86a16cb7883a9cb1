"""Handing on what is on the table: as a link, as JSON, as a network for elsewhere, as pictures.

One object of the window owns the menu entries and what they do.  Files are written by `LiveFile`;
what a panel's data are the panel says.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMenu, QMessageBox

from playground.ui.context import Context
from playground.ui.language.wording import worded
from playground.ui.sharing.live_file import LiveFile, StaticContent
from playground.ui.widgets.dialogs import describe_answers
from playground.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from playground.training.comparison import Comparison
    from playground.ui.panels.panel import Panel
    from playground.ui.sharing.answers import Answers

# Pictures for slides have twice the pixels of the screen.
PICTURE_SCALE = 2.0


class Sharing(QObject):
    """Owns the menu File → Share, the entry that pastes, and the menus of the panels' frames.

    `table_paste_requested` says that a table or a file is on the clipboard, not an experiment.
    """

    table_paste_requested = Signal()

    def __init__(self, context: Context, workspace: Workspace, file: QMenu, edit: QMenu) -> None:
        super().__init__(context.window)
        self.setObjectName("sharing")
        self._workspace = workspace
        self._context = context
        self._window = context.window
        # Those that are being written.
        self._answers: Answers | None = None
        self._add_paste(edit)
        share = QMenu(self.tr("S&hare"), file)
        share.setToolTipsVisible(True)
        share.menuAction().setToolTip(
            self.tr("The experiment, its run and its network, for others to carry on with")
        )
        # Above the line that sets Quit apart.
        separators = [action for action in file.actions() if action.isSeparator()]
        file.insertMenu(separators[-1], share)
        self._add_texts(share)
        share.addSeparator()
        self._add_files(share)
        share.addSeparator()
        self._panels = share.addMenu(self.tr("Pictures and &data"))
        self._panels.setObjectName("pictures-and-data")
        self._panels.setToolTipsVisible(True)
        self._panels.menuAction().setToolTip(
            self.tr("Every panel in sight, as a picture or in numbers")
        )
        self._panels.aboutToShow.connect(self._list_panels)
        for dock in workspace.docks.values():
            dock.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            dock.customContextMenuRequested.connect(self._open_panel_menu)

    # Menus.

    def _add_files(self, share: QMenu) -> None:
        replay = share.addAction(self.tr("&Replay page…"), self._save_replay)
        replay.setToolTip(
            self.tr("The run as one web page that plays it again in any browser, also on a phone")
        )
        menu = share.addMenu(self.tr("&Export network"))
        menu.setToolTipsVisible(True)
        menu.menuAction().setToolTip(self.tr("The network as code or as a file for other programs"))
        words = {
            "numpy": (self.tr("&NumPy script…"), self.tr("A readable script that needs NumPy")),
            "pytorch": (self.tr("&PyTorch module…"), self.tr("A module to predict or train on")),
            "keras": (self.tr("&Keras model…"), self.tr("A Keras 3 model, to train on")),
            "onnx": (self.tr("&ONNX model…"), self.tr("One file for many runtimes")),
        }
        for target, (text, tip) in words.items():
            action = menu.addAction(text, self._export)
            action.setData(target)
            action.setToolTip(self.tr("{what}, with the parameters as they are").format(what=tip))
        answers = share.addAction(self.tr("Ans&wers for a table…"), self._save_answers)
        answers.setToolTip(
            self.tr(
                "What the network says of every row of a table, or of the pictures in a file, with "
                "its probabilities, as a CSV file; no label is needed"
            )
        )
        of_folder = share.addAction(
            self.tr("Answers for a folder of p&ictures…"), self._save_answers_of_folder
        )
        of_folder.setToolTip(
            self.tr("What the network says of every picture in a folder, as a CSV file")
        )

    def _add_texts(self, share: QMenu) -> None:
        link = share.addAction(self.tr("Copy experiment as &link"), self.copy_link)
        link.setShortcut(QKeySequence("Ctrl+Shift+C"))
        link.setToolTip(self.tr("A short text to send; whoever pastes it has this experiment"))
        json = share.addAction(self.tr("Copy experiment as &JSON"), self.copy_json)
        json.setToolTip(self.tr("The text of the experiment's file"))

    def _add_paste(self, edit: QMenu) -> None:
        edit.addSeparator()
        paste = edit.addAction(self.tr("&Paste experiment"), self.paste)
        paste.setShortcut(QKeySequence("Ctrl+Shift+V"))
        paste.setToolTip(self.tr("Take over the experiment of a copied link or JSON text"))

    @Slot()
    def _list_panels(self) -> None:
        self._panels.clear()
        for panel in self._workspace.visible_panels():
            self._fill(self._panels.addMenu(panel.heading()), panel)

    @Slot(QPoint)
    def _open_panel_menu(self, place: QPoint) -> None:
        dock = self.sender()
        if isinstance(dock, QDockWidget):
            menu = self.panel_menu(dock)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(dock.mapToGlobal(place))

    def panel_menu(self, dock: QDockWidget) -> QMenu:
        """The menu of the panel in `dock`."""
        menu = QMenu(dock)
        self._fill(menu, self._context.panel(dock.objectName().removeprefix("dock-")))
        menu.addSeparator()
        close = menu.addAction(self.tr("Close panel"), dock.close)
        close.setToolTip(self.tr("The View menu shows it again"))
        return menu

    def _fill(self, menu: QMenu, panel: Panel) -> None:
        menu.setToolTipsVisible(True)
        own = panel.menu_actions()
        menu.addActions(own)
        if own:
            menu.addSeparator()
        copy = menu.addAction(self.tr("&Copy as picture"), self._copy_picture)
        save = menu.addAction(self.tr("&Save as picture…"), self._save_picture)
        copy.setToolTip(self.tr("Put the panel as it is now on the clipboard"))
        save.setToolTip(self.tr("Write the panel as it is now as a PNG or SVG file"))
        data = menu.addAction(self.tr("Save &data as CSV…"), self._save_data)
        table = panel.data_table()
        data.setEnabled(table is not None)
        data.setToolTip(self.tr("The numbers behind it") if table else panel.why_no_data())
        for action in (copy, save, data):
            action.setData(panel.name)

    # The experiment as text.

    @Slot()
    def copy_link(self) -> None:
        """Put the experiment's link on the clipboard."""
        from playground.experiment.link import link_of

        try:
            link = link_of(self._context.workbench.experiment)
        except ValueError as error:
            self._refuse(self.tr("Copy experiment as link"), str(error))
            return
        QGuiApplication.clipboard().setText(link)
        words = self.tr("A link of %n characters is on the clipboard.", "", len(link))
        self._context.show_message(" ".join((words, *self._table_note())))

    @Slot()
    def copy_json(self) -> None:
        """Put the experiment's JSON on the clipboard."""
        from playground.experiment.files import write_experiment

        try:
            content = write_experiment(self._context.workbench.experiment)
        except ValueError as error:
            self._refuse(self.tr("Copy experiment as JSON"), str(error))
            return
        QGuiApplication.clipboard().setText(content.decode())
        words = self.tr("The experiment is on the clipboard as JSON.")
        self._context.show_message(" ".join((words, *self._table_note())))

    def _table_note(self) -> tuple[str, ...]:
        """That a text does not hold the rows of an imported table; nothing without one."""
        table = self._context.workbench.experiment.data.table
        if table is None:
            return ()
        words = self.tr("It names the table {name}, and does not hold its rows.")
        return (words.format(name=table.name),)

    @Slot()
    def paste(self) -> None:
        """Take over the experiment on the clipboard, as one step of undo."""
        from playground.experiment.link import experiment_of
        from playground.ui.clipboard import PastedExperiment, pasted

        try:
            found = pasted(QGuiApplication.clipboard().mimeData())
            if not isinstance(found, PastedExperiment):
                self.table_paste_requested.emit()
                return
            experiment = experiment_of(found.text)
            if experiment == self._context.workbench.experiment:
                self._context.show_message(self.tr("That is the experiment on the table."))
                return
            self._context.workbench.edit(self.tr("Paste experiment"), experiment)
        except ValueError as error:
            self._refuse(self.tr("Paste experiment"), worded(str(error)))

    # Files.

    @Slot()
    def _export(self) -> None:
        from playground.export import suffix_of
        from playground.ui.sharing.places import ask_place, module_name, proposed_name

        target = str(self._data())
        suffix = suffix_of(target)
        words = self.tr("ONNX model") if suffix == ".onnx" else self.tr("Python script")
        title = self._context.workbench.experiment.title
        # Who reads in a script that `predict` can be imported from it has to be able to.
        name = (module_name if suffix == ".py" else proposed_name)(title) + suffix
        path = ask_place(self._context, self.tr("Export network"), name, {suffix: words})
        if path is not None:
            self._write(path, partial(_exported, target=target))

    @Slot()
    def _save_replay(self) -> None:
        from playground.ui.sharing.places import ask_place, proposed_name
        from playground.ui.sharing.replay import page_content

        name = proposed_name(self._context.workbench.experiment.title) + ".html"
        filters = {".html": self.tr("Web page")}
        path = ask_place(self._context, self.tr("Save replay page"), name, filters)
        if path is not None:
            self._context.show_message(self.tr("Recording the run …"))
            self._write(path, page_content())

    @Slot()
    def _save_answers(self) -> None:
        from playground.experiment.project import PICTURE_ENDINGS, TABLE_SUFFIXES
        from playground.ui.sharing.places import ask_file

        patterns = " ".join(f"*{suffix}" for suffix in (*TABLE_SUFFIXES, *PICTURE_ENDINGS))
        title, words = self.tr("Answers for a table"), self.tr("Tables")
        chosen = ask_file(self._context, title, f"{words} ({patterns})")
        if chosen is not None:
            self.answer(chosen)

    @Slot()
    def _save_answers_of_folder(self) -> None:
        from playground.ui.sharing.places import ask_folder

        title = self.tr("Answers for a folder of pictures")
        chosen = ask_folder(self._context, title)
        if chosen is not None:
            self.answer(chosen)

    def answer(self, table: Path) -> None:
        """Choose a place and write the network's answers for all rows or pictures of `table`."""
        from playground.ui.sharing.answers import Answers
        from playground.ui.sharing.places import ask_place, proposed_name

        words = self.tr("answers")
        name = f"{proposed_name(table.stem, words)}.csv"
        filters = {".csv": self.tr("Table with commas")}
        path = ask_place(self._context, self.tr("Answers for a table"), name, filters)
        if path is not None:
            self._answers = Answers(table)
            self._write(path, self._answers)

    @Slot()
    def _copy_picture(self) -> None:
        from playground.ui.sharing.pictures import picture_of

        panel = self._panel()
        QGuiApplication.clipboard().setImage(picture_of(panel, PICTURE_SCALE))
        self._context.show_message(
            self.tr("A picture of “{panel}” is on the clipboard.").format(panel=panel.heading())
        )

    @Slot()
    def _save_picture(self) -> None:
        from playground.ui.sharing.pictures import drawn
        from playground.ui.sharing.places import ask_place

        panel = self._panel()
        filters = {".png": self.tr("PNG picture"), ".svg": self.tr("SVG drawing")}
        title = self.tr("Save as picture")
        path = ask_place(self._context, title, f"{self._name(panel)}.png", filters)
        if path is not None:
            self._write(path, StaticContent(drawn(panel, path.suffix, PICTURE_SCALE)))

    @Slot()
    def _save_data(self) -> None:
        from playground.ui.sharing.places import ask_place

        panel = self._panel()
        table = panel.data_table()
        if table is None:
            self._refuse(self.tr("Save data as CSV"), panel.why_no_data())
            return
        filters = {".csv": self.tr("Table with commas")}
        title = self.tr("Save data as CSV")
        path = ask_place(self._context, title, f"{self._name(panel)}.csv", filters)
        if path is not None:
            self._write(path, partial(_table_bytes, table=table))

    def _write(self, path: Path, content: Callable[[Comparison], bytes]) -> None:
        file = LiveFile(path, content, self)
        file.written.connect(self._show_written)
        file.refused.connect(self._show_refused)
        self._context.workbench.send(file)

    @Slot(str)
    def _show_written(self, path: str) -> None:
        said = [self.tr("Saved as {name}.").format(name=path)]
        if self._answers is not None:
            said += map(worded, self._answers.notes)
            self._answers = None
        self._context.show_message(" ".join(said))

    @Slot(str, object)
    def _show_refused(self, path: str, reason: str) -> None:
        self._refuse(
            self.tr("Not saved"),
            self.tr("{name} can not be written: {reason}").format(name=path, reason=worded(reason)),
        )

    def _refuse(self, title: str, sentence: str) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(title)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence)
        describe_answers(box)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _data(self) -> object:
        action = self.sender()
        return action.data() if isinstance(action, QAction) else ""

    def _panel(self) -> Panel:
        return self._context.panel(str(self._data()))

    def _name(self, panel: Panel) -> str:
        from playground.ui.sharing.places import proposed_name

        return proposed_name(self._context.workbench.experiment.title, panel.heading())


def _exported(race: Comparison, target: str) -> bytes:
    from playground.export import exported, portable

    return exported(portable(race.main), target)


def _table_bytes(race: Comparison, table: Callable[[Comparison], object]) -> bytes:
    from playground.export.tables import Table, csv_text

    made = table(race)
    assert isinstance(made, Table)
    return csv_text(made).encode()
