"""The menu bar: every action of the window under its place, and the named examples."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMenu

from playground.experiment.files import ExperimentError, example_names, load_example
from playground.ui.access import PanelReader
from playground.ui.appearance.theme import THEMES
from playground.ui.context import Context
from playground.ui.documents import Documents
from playground.ui.documents.preset_opener import PresetOpener
from playground.ui.help import HelpDesk
from playground.ui.importing import Importer
from playground.ui.labs import LABS, Lab
from playground.ui.labs.chooser import LabMenu
from playground.ui.labs.variation_menu import FreezeMenu
from playground.ui.language.language import spoken
from playground.ui.lessons.menu import LessonMenu
from playground.ui.menus.file_menu import FileMenu
from playground.ui.menus.language_menu import LanguageMenu
from playground.ui.menus.move_menu import MoveMenu
from playground.ui.menus.panel_menus import PanelMenus
from playground.ui.presets import commentary_of
from playground.ui.settings import FOLLOW_DESKTOP
from playground.ui.sharing import Sharing
from playground.ui.window.actions import Actions
from playground.ui.window.look import Look
from playground.ui.workspace.workspace import Workspace


@dataclass(frozen=True)
class Parts:
    """The parts of the window that the menus lead to."""

    actions: Actions
    workspace: Workspace
    inspectors: QDockWidget
    documents: Documents
    importer: Importer
    presets: PresetOpener
    lessons: LessonMenu
    look: Look
    reader: PanelReader


class Menus(QObject):
    """Owns the menus of one window and the slots that belong to no other part."""

    def __init__(self, context: Context, parts: Parts) -> None:
        super().__init__(context.window)
        self.setObjectName("menus")
        self._context = context
        self._window = context.window
        self._parts = parts
        self._made: dict[str, QMenu] = {}
        self._file_menu()
        self._edit_menu()
        self._run_menu()
        self._lab_menu()
        self._window.menuBar().addMenu(parts.lessons)
        self._example_menu()
        self._view_menu()
        self._help_menu()
        titles = self.tr("&File"), self.tr("&Edit")
        self.sharing = Sharing(context, parts.workspace, *(self._made[title] for title in titles))

    def _menu(self, title: str, explanation: str) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        menu.setToolTipsVisible(True)
        menu.menuAction().setToolTip(explanation)
        self._made[title] = menu
        return menu

    def _file_menu(self) -> None:
        menu = self._menu(self.tr("&File"), self.tr("Open, save, import and share"))
        parts = self._parts
        self.file_menu = FileMenu(menu, self._context, parts.documents, parts.importer)

    def _edit_menu(self) -> None:
        menu = self._menu(self.tr("&Edit"), self.tr("Undo, redo and paste"))
        stack = self._context.workbench.undo_stack
        undo = stack.createUndoAction(self._window, self.tr("&Undo"))
        undo.setShortcut(QKeySequence("Ctrl+Z"))
        redo = stack.createRedoAction(self._window, self.tr("&Redo"))
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        # Names of columns and layers stand in their texts, which tooltips would take for markup.
        undo.setToolTip(self.tr("Take back the last edit"))
        redo.setToolTip(self.tr("Make the edit again that was taken back"))
        menu.addActions([undo, redo])
        # Of the window, too: while presenting there are no menus, and undo works all the same.
        self._window.addActions([undo, redo])

    def _run_menu(self) -> None:
        menu = self._menu(self.tr("&Run"), self.tr("Play, step and start again"))
        actions = self._parts.actions
        for name in ("play", "slower", "faster"):
            menu.addAction(actions[name])
        menu.addSeparator()
        for name in ("step-sample", "step-batch", "step-epoch", "reset", "new-seed"):
            menu.addAction(actions[name])
        menu.addSeparator()
        menu.addActions([actions["rival"], actions["freeze-test"]])
        self.freeze_menu = FreezeMenu(self.tr("Freeze test &of"), menu)
        self.freeze_menu.menuAction().setToolTip(
            self.tr("Race this network against itself with so many of its first layers frozen")
        )
        self.freeze_menu.chosen.connect(self._parts.workspace.race_against)
        menu.addMenu(self.freeze_menu)
        menu.aboutToShow.connect(self._offer_layers)

    @Slot()
    def _offer_layers(self) -> None:
        self.freeze_menu.show_depth(len(self._context.workbench.experiment.network.hidden))

    def _lab_menu(self) -> None:
        self._labs = LabMenu(self.tr("&Labs"), self._window)
        self._labs.setObjectName("labs")
        self._labs.menuAction().setToolTip(
            self.tr("Panels arranged for one question, with its first example")
        )
        self._window.menuBar().addMenu(self._labs)
        self._labs.aboutToShow.connect(self._tick_lab)
        self._labs.chosen.connect(self._parts.presets.open_lab)

    def _example_menu(self) -> None:
        menu = self._menu(self.tr("E&xamples"), self.tr("Experiments that are ready to play"))
        listed: set[str] = set()
        for lab in LABS:
            names = [name for name in lab.examples if name not in listed]
            if names:
                _add_heading(menu, lab.title)
            for name in names:
                self._add_example(menu, name, lab.name)
            if lab.views:
                self._add_views(menu, lab)
            listed.update(names)
        others = [name for name in example_names() if name not in listed]
        if others:
            _add_heading(menu, self.tr("More"))
        for name in others:
            self._add_example(menu, name)

    def _add_example(self, menu: QMenu, name: str, lab: str = "") -> None:
        try:
            experiment = load_example(name, spoken())
        except ExperimentError:
            return
        action = menu.addAction(experiment.title, self._open_example)
        action.setData((name, lab))
        said = commentary_of(name)
        action.setToolTip(said.see if said else experiment.notes)

    def _add_views(self, menu: QMenu, lab: Lab) -> None:
        views = menu.addMenu(self.tr("{lab}, view by view").format(lab=lab.title))
        views.setToolTipsVisible(True)
        views.menuAction().setToolTip(self.tr("One panel of this lab at a time, and what to see"))
        for view in lab.views:
            action = views.addAction(view.title, self._open_view)
            action.setData(view)
            action.setToolTip(view.notes)

    def _view_menu(self) -> None:
        menu = self._menu(self.tr("&View"), self.tr("What is shown, where and how"))
        menu.addAction(self._parts.actions["home"])
        menu.addSeparator()
        inspectors = self._parts.inspectors.toggleViewAction()
        inspectors.setToolTip(self.tr("Show or hide the fields of data, network and training"))
        menu.addAction(inspectors)
        self.panel_menus = PanelMenus(menu, self._parts.workspace)
        self.move_menu = MoveMenu(self._context, self._parts.actions, menu)
        menu.addMenu(self.move_menu)
        reading = menu.addMenu(self.tr("&Read and hear"))
        reading.setToolTipsVisible(True)
        reading.menuAction().setToolTip(self.tr("Panels in sentences, tables and tones"))
        self._parts.reader.fill(reading)
        menu.addSeparator()
        themes = menu.addMenu(self.tr("&Theme"))
        themes.setToolTipsVisible(True)
        themes.menuAction().setToolTip(self.tr("The colours of the window"))
        self._theme_group = QActionGroup(self)
        titles = {
            FOLLOW_DESKTOP: self.tr("Follow the desktop"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "high contrast": self.tr("High contrast"),
        }
        for name in (FOLLOW_DESKTOP, *THEMES):
            action = QAction(titles[name], self._theme_group)
            action.setData(name)
            themes.addAction(action)
        self._theme_group.triggered.connect(self._choose_theme)
        themes.addSeparator()
        marks = themes.addAction(self.tr("&Mark negative values"))
        marks.setToolTip(
            self.tr("Hatch negative values in heatmaps and pictures: no colour is needed")
        )
        marks.setCheckable(True)
        marks.setChecked(self._context.theme.marks_negative)
        marks.toggled.connect(self._parts.look.mark_negative)
        menu.addMenu(LanguageMenu(self._context))
        actions = self._parts.actions
        for name in ("larger", "smaller", "normal-size", "full-screen", "reset-layout"):
            menu.addAction(actions[name])

    def _help_menu(self) -> None:
        menu = self._menu(self.tr("&Help"), self.tr("What is what, and help with the first steps"))
        self.help_desk = HelpDesk(self._context, self._parts.actions)
        self.help_desk.fill(menu)
        menu.addSeparator()
        self.comments_action = menu.addAction(self.tr("&Comment on presets"))
        self.comments_action.setToolTip(
            self.tr("What to see in a preset, why, and what goes wrong, under the toolbar")
        )
        self.hints_action = menu.addAction(self.tr("&Hints for beginners"))
        self.hints_action.setToolTip(self.tr("One line at a time, when it helps; from the first"))
        menu.addSeparator()
        about = menu.addAction(self.tr("&About"), self._show_about)
        about.setToolTip(self.tr("Version, licences, and what to copy into a report"))

    def follow_settings(
        self, comments: Callable[[bool], None], hints: Callable[[bool], None]
    ) -> None:
        """Tick what the person wants; `comments` and `hints` obey from now on."""
        settings = self._context.settings
        for action, on, obey in (
            (self.comments_action, settings is None or settings.comments, comments),
            (self.hints_action, settings is not None and settings.hints, hints),
        ):
            action.setCheckable(True)
            action.setChecked(on)
            action.toggled.connect(obey)

    @Slot()
    def turn_off_hints(self) -> None:
        """Take the tick away, and with it the hints."""
        self.hints_action.setChecked(False)

    @Slot()
    def _open_example(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._parts.presets.open_preset(*action.data())

    @Slot()
    def _open_view(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._parts.presets.open_view(action.data())

    @Slot()
    def _tick_lab(self) -> None:
        self._labs.show_lab(self._parts.workspace.lab)

    @Slot(QAction)
    def _choose_theme(self, action: QAction) -> None:
        self._parts.look.choose_theme(str(action.data()))

    @Slot()
    def _show_about(self) -> None:
        from playground.ui.window.about import AboutDialog

        AboutDialog(self._window).open()


def _add_heading(menu: QMenu, title: str) -> None:
    """Head what follows by `title`; where a style sheet is set Qt leaves its own sections empty."""
    if menu.actions():
        menu.addSeparator()
    menu.addAction(title).setEnabled(False)
