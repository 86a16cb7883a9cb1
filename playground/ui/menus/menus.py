"""The menu bar: every action of the window under its place, and the named examples."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from playground.experiment.files import ExperimentError, example_names, load_example
from playground.ui.appearance.theme import THEMES
from playground.ui.documents import FileMenu
from playground.ui.help import HelpDesk
from playground.ui.labs import LABS, Lab, View, lab_named
from playground.ui.labs.chooser import LabMenu
from playground.ui.lessons.menu import LessonMenu
from playground.ui.menus.language_menu import LanguageMenu
from playground.ui.presets import commentary_of
from playground.ui.settings import FOLLOW_DESKTOP
from playground.ui.sharing import Sharing

if TYPE_CHECKING:
    from playground.ui.main_window import MainWindow


class Menus(QObject):
    """Owns the menus of one window and the slots that belong to no other part."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("menus")
        self._window = window
        self._made: dict[str, QMenu] = {}
        self._file_menu()
        self._edit_menu()
        self._run_menu()
        self._lab_menu()
        self.lessons = LessonMenu(window)
        window.menuBar().addMenu(self.lessons)
        self._example_menu()
        self._view_menu()
        self._help_menu()
        titles = self.tr("&File"), self.tr("&Edit"), self.tr("&View")
        self.sharing = Sharing(window, *(self._made[title] for title in titles))

    def _menu(self, title: str) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        menu.setToolTipsVisible(True)
        self._made[title] = menu
        return menu

    def _file_menu(self) -> None:
        self.file_menu = FileMenu(self._menu(self.tr("&File")), self._window)

    def _edit_menu(self) -> None:
        menu = self._menu(self.tr("&Edit"))
        stack = self._window.workbench.undo_stack
        undo = stack.createUndoAction(self._window, self.tr("&Undo"))
        undo.setShortcut(QKeySequence("Ctrl+Z"))
        redo = stack.createRedoAction(self._window, self.tr("&Redo"))
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        menu.addActions([undo, redo])

    def _run_menu(self) -> None:
        menu = self._menu(self.tr("&Run"))
        actions = self._window.actions_by_name
        for name in ("play", "slower", "faster"):
            menu.addAction(actions[name])
        menu.addSeparator()
        for name in ("step-sample", "step-batch", "step-epoch", "reset", "new-seed"):
            menu.addAction(actions[name])
        menu.addSeparator()
        menu.addActions([actions["rival"], actions["freeze-test"]])

    def _lab_menu(self) -> None:
        self._labs = LabMenu(self.tr("&Labs"), self._window)
        self._labs.setObjectName("labs")
        self._window.menuBar().addMenu(self._labs)
        self._labs.aboutToShow.connect(self._tick_lab)
        self._labs.chosen.connect(self.open_lab)

    def _example_menu(self) -> None:
        menu = self._menu(self.tr("E&xamples"))
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
            experiment = load_example(name)
        except ExperimentError:
            return
        action = menu.addAction(experiment.title, self._open_example)
        action.setData((name, lab))
        said = commentary_of(name)
        action.setToolTip(said.see if said else experiment.notes)

    def _add_views(self, menu: QMenu, lab: Lab) -> None:
        views = menu.addMenu(self.tr("{lab}, view by view").format(lab=lab.title))
        views.setToolTipsVisible(True)
        for view in lab.views:
            action = views.addAction(view.title, self._open_view)
            action.setData(view)
            action.setToolTip(view.notes)

    def _view_menu(self) -> None:
        menu = self._menu(self.tr("&View"))
        menu.addAction(self._window.actions_by_name["home"])
        menu.addSeparator()
        menu.addActions(self._window.panel_actions())
        menu.addSeparator()
        themes = menu.addMenu(self.tr("&Theme"))
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
        menu.addMenu(LanguageMenu(self._window))
        actions = self._window.actions_by_name
        for name in ("larger", "smaller", "normal-size", "full-screen", "reset-layout"):
            menu.addAction(actions[name])

    def _help_menu(self) -> None:
        menu = self._menu(self.tr("&Help"))
        self.help_desk = HelpDesk(self._window)
        self.help_desk.fill(menu)
        menu.addSeparator()
        self.comments_action = menu.addAction(self.tr("&Comment on presets"))
        self.comments_action.setToolTip(
            self.tr("What to see in a preset, why, and what goes wrong, under the toolbar")
        )
        self.hints_action = menu.addAction(self.tr("&Hints for beginners"))
        self.hints_action.setToolTip(self.tr("One line at a time, when it helps; from the first"))
        menu.addSeparator()
        menu.addAction(self.tr("&About"), self._show_about)

    def follow_settings(self) -> None:
        """Tick what the person wants; the parts of the window that obey are there by now."""
        window = self._window
        for action, wanted, obey in (
            (
                self.comments_action,
                window.settings is None or window.settings.comments,
                window.preset_bar.set_wanted,
            ),
            (
                self.hints_action,
                window.settings is not None and window.settings.hints,
                window.hints.set_wanted,
            ),
        ):
            action.setCheckable(True)
            action.setChecked(wanted)
            action.toggled.connect(obey)

    @Slot()
    def _open_example(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.open_preset(*action.data())

    def open_preset(self, name: str, lab: str = "") -> None:
        """Open the example `name`, with the panels arranged for `lab` where one is named."""
        self._window.documents.open_example(name, partial(self._show_example, lab))

    @Slot()
    def _open_view(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            view = action.data()
            experiment = replace(load_example(view.example), title=view.title, notes=view.notes)
            self._window.documents.open_experiment(experiment, partial(self._show_view, view))

    def _show_view(self, view: View) -> None:
        lab = next(lab for lab in LABS if view in lab.views)
        self._show_example(lab.name, view.panel)

    def _show_example(self, lab: str, top: str = "") -> None:
        if lab:
            self._window.choose_lab(lab, top)
        notes = self._window.workbench.experiment.notes
        self._window.say(notes or self.tr("Press Space to train."))

    @Slot()
    def _tick_lab(self) -> None:
        self._labs.show_lab(self._window.lab)

    @Slot(str)
    def open_lab(self, name: str) -> None:
        """Arrange the panels for the lab `name` and open its first example."""
        lab = lab_named(name)
        self._window.documents.open_example(
            lab.examples[0], partial(self.show_in_lab, name, lab.rivals)
        )

    def show_in_lab(self, lab: str, rivals: tuple[str, ...] = ()) -> None:
        """Arrange the panels of `lab` around what was just opened, racing against `rivals`."""
        self._show_example(lab)
        for variation in rivals:
            self._window.race_against(variation)

    @Slot(QAction)
    def _choose_theme(self, action: QAction) -> None:
        self._window.choose_theme(str(action.data()))

    @Slot()
    def _show_about(self) -> None:
        from playground.ui.window.about import AboutDialog

        AboutDialog(self._window).open()


def _add_heading(menu: QMenu, title: str) -> None:
    """Head what follows by `title`; where a style sheet is set Qt leaves its own sections empty."""
    if menu.actions():
        menu.addSeparator()
    menu.addAction(title).setEnabled(False)


def build_menus(window: MainWindow) -> Menus:
    """Fill the menu bar of `window`."""
    return Menus(window)
