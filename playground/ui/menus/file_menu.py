"""The File menu: new, open, recent, save, quit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from playground.ui.context import Context
from playground.ui.documents import Documents
from playground.ui.importing import Importer
from playground.ui.widgets.labels import plain_tip

Key = QKeySequence.StandardKey


class FileMenu(QObject):
    """Fills `menu`; others may add their entries before the last separator (`sharing_place`)."""

    def __init__(
        self, menu: QMenu, context: Context, documents: Documents, importer: Importer
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._window = context.window
        self._documents = documents
        self.menu = menu
        self._add(self.tr("&New"), Key.New, documents.new, self.tr("Start from three spirals"))
        self._add(
            self.tr("&Open…"), Key.Open, documents.open, self.tr("Open a project or an experiment")
        )
        self.recent_menu = menu.addMenu(self.tr("Open &recent"))
        self.recent_menu.setToolTipsVisible(True)
        self.recent_menu.menuAction().setToolTip(
            self.tr("The files that were opened or saved last")
        )
        self.recent_menu.aboutToShow.connect(self._fill_recent)
        menu.addSeparator()
        self._add(
            self.tr("&Save"),
            Key.Save,
            documents.save,
            self.tr("Save the experiment, its run and the panels that are open"),
        )
        self._add(
            self.tr("Save &as…"),
            "Ctrl+Shift+S",
            documents.save_as,
            self.tr("Save under another name, or the experiment alone"),
        )
        menu.addSeparator()
        self._add(
            self.tr("&Import data…"),
            "Ctrl+I",
            importer.choose,
            self.tr("Learn from a table of your own: CSV, Excel, LibreOffice, text, IDX or NumPy"),
        )
        self._add(
            self.tr("Import &pictures…"),
            "Ctrl+Alt+I",
            importer.choose_folder,
            self.tr("Learn from a folder that has a folder of PNG or JPEG files for each class"),
        )
        self._add(
            self.tr("Paste &table…"),
            "Ctrl+Alt+V",
            importer.paste,
            self.tr("Learn from the cells that were copied in a spreadsheet"),
        )
        self._add(
            self.tr("Export &data…"),
            "Ctrl+Shift+E",
            importer.export,
            self.tr("Write the present data as a CSV file that reads back to the same values"),
        )
        self.sharing_place = menu.addSeparator()
        self._add(self.tr("&Quit"), "Ctrl+Q", self._window.close, self.tr("Close the program"))
        menu.aboutToShow.connect(self._enable_recent)

    def _add(self, text: str, key: Key | str, slot: Callable[[], object], tip: str) -> None:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setToolTip(tip)
        action.setStatusTip(tip)
        action.triggered.connect(slot)
        self.menu.addAction(action)

    def _recent(self) -> tuple[Path, ...]:
        settings = self._context.settings
        return settings.recent_files if settings else ()

    @Slot()
    def _enable_recent(self) -> None:
        self.recent_menu.setEnabled(bool(self._recent()))

    @Slot()
    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        for number, path in enumerate(self._recent(), start=1):
            name = path.name.replace("&", "&&")
            action = self.recent_menu.addAction(f"&{number % 10}  {name}", self._open_recent)
            action.setData(str(path))
            action.setToolTip(plain_tip(str(path)))
        self.recent_menu.addSeparator()
        clear = self.recent_menu.addAction(self.tr("&Clear the list"), self._clear_recent)
        clear.setToolTip(self.tr("Forget where these files are; the files stay"))

    @Slot()
    def _open_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._documents.open_recent(Path(str(action.data())))

    @Slot()
    def _clear_recent(self) -> None:
        if self._context.settings:
            self._context.settings.recent_files = ()
