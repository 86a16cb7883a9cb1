"""A window that the tests of a file share: how it is put back, and what tells that it is."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from playground.ui.appearance.theme import LIGHT
from playground.ui.labs import LABS, lab_named
from playground.ui.main_window import MIN_SIZE, MainWindow
from playground.ui.selection import Selection
from playground.ui.settings import Settings
from tests.support import spiral_experiment

CONTROLS = (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit)
# What Qt takes for no limit of a size.
UNLIMITED = 16777215
ROUNDS_OF_EVENTS = 3


class SharedWindow:
    """A window on a small spiral, and how all that can be set in it was when it was new."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.window = MainWindow(spiral_experiment(), LIGHT, settings)
        self.window.start()
        self._controls: list[QWidget] = []
        self._actions: list[QAction] = []
        self._when_new: dict[str, object] = {}
        self._size, self._message = self.window.size(), self.window.status.message.text()

    def remember(self) -> None:
        """Keep the state of now as that of a new window."""
        self._controls = [
            one
            for one in self.window.findChildren(QWidget)
            if isinstance(one, CONTROLS)
            and not one.objectName().startswith("qt_")
            # A hint has been read after some seconds, and goes.
            and not self.window.hints.line.isAncestorOf(one)
        ]
        menus, labs = self.window.menus, [lab.name for lab in LABS]
        # These are ticked when their menu is opened, and say nothing before.
        passing = [*menus.move_menu.actions(), *menus.panel_menus.actions.values()]
        self._actions = [
            one
            for one in self.window.findChildren(QAction)
            if one.isCheckable() and one not in passing and one.data() not in labs
        ]
        self._when_new = self._state()

    def put_back(self, qtbot: QtBot) -> None:
        """Let go of what a test has opened, trained, chosen, moved, enlarged and begun."""
        window = self.window
        window.workbench.pause()
        window.documents.document.become(None, None)
        self._end_what_was_begun()
        # Whoever manages windows gives this one the size from before by itself, and then its place.
        _let_events_come()
        had_another_look = self._put_size_and_look_back()
        if window.look.is_restyling:
            qtbot.waitUntil(lambda: not window.look.is_restyling)
            # Who leaves a presentation has the places of before once all is measured again.
            _let_events_come()
        window.workbench.pace.choose("full")
        window.run_inspector.stop_at(0)
        window.workbench.open(spiral_experiment())
        self._put_panels_back()
        if had_another_look:
            # What panels need is known once they have been laid out in the window as it is now.
            _let_events_come()
            window.workspace.reset_layout()
        window.selection.update(**asdict(Selection()))
        window.activateWindow()
        window.workspace.diagram.setFocus(Qt.FocusReason.OtherFocusReason)
        window.context.show_message(self._message)

    def _end_what_was_begun(self) -> None:
        window = self.window
        # The way back to the window's own size may be barred.
        window.setMinimumSize(MIN_SIZE)
        window.setMaximumSize(UNLIMITED, UNLIMITED)
        window.presenter.leave()
        window.home.leave()
        player = window.lesson_player
        player.leave()
        if player.lesson is not None:
            # In a new window there is none to go back to.
            player._lesson, player._index = None, 0
            player._polls.clear()
            player.changed.emit()

    def _put_size_and_look_back(self) -> bool:
        """True if they were not as they were."""
        window = self.window
        had_another_look = (window.size(), window.theme) != (self._size, LIGHT)
        window.resize(self._size)
        if window.theme != LIGHT:
            # All at once: each change restyles the whole window.
            window.look._theme_name = LIGHT.name
            window.look._apply(LIGHT)
            window.look.scale_chosen.emit()
        return had_another_look

    def _put_panels_back(self) -> None:
        window, column = self.window, self.window.inspector_dock
        column.setFloating(False)
        if window.dockWidgetArea(column) != Qt.DockWidgetArea.LeftDockWidgetArea:
            window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, column)
        # As in a new window, which opens it where it has room.
        column.show()
        for bar in column.findChildren(QScrollBar):
            bar.setValue(0)
        window.workspace.show_lab(lab_named("explore"), images=False)

    def differences(self) -> list[str]:
        """What is not as it was when the window was new; panels made since then are no matter."""
        now = self._state()
        return [
            f"{name} is {now.get(name)!r}, was {was!r}"
            for name, was in self._when_new.items()
            if name in now and now[name] != was
        ]

    def _state(self) -> dict[str, object]:
        window = self.window
        bench, theme = window.workbench, window.theme
        docks, column = window.docks.items(), window.inspector_dock
        state: dict[str, object] = {
            "experiment": bench.experiment,
            "undo": bench.undo_stack.count(),
            "playing": bench.playing,
            "pace": bench.pace.steps_per_second,
            "selection": window.selection.value,
            "lab": window.workspace.lab.name,
            "open panels": {name for name, dock in docks if not dock.isHidden()},
            "panels afloat": {name for name, dock in docks if dock.isFloating()},
            "enlarged, presented": (window.isFullScreen(), window.context.presenting),
            "theme": theme,
            "still restyling": window.look.is_restyling,
            "size": window.size().toTuple(),
            "limits of the size": (window.minimumSize().toTuple(), window.maximumSize().toTuple()),
            "inspectors": (window.dockWidgetArea(column), column.isHidden(), column.isFloating()),
            "places": {
                name: dock.geometry() for name, dock in docks if window.workspace.is_in_sight(name)
            },
            "lesson": window.lesson_player.lesson,
            "start page": window.home.active,
            "message": window.status.message.text(),
            "title": (window.windowTitle(), window.isWindowModified()),
        }
        for number, one in enumerate(self._controls):
            if isValid(one):
                key = f"{type(one).__name__} {number} ({_name(one)})"
                # What is out of sight is told of the run when it is seen.
                seen = one.isVisibleTo(window)
                if isinstance(one, QScrollBar):
                    # A panel behind a tab is not laid out: it may need one, and never show it.
                    seen = not one.visibleRegion().isEmpty()
                state[key] = seen and (_value(one), one.isEnabled())
        for number, one in enumerate(self._actions):
            if isValid(one):
                state[f"action {number} ({one.text()})"] = one.isChecked()
        return state


def _let_events_come() -> None:
    for _ in range(ROUNDS_OF_EVENTS):
        QApplication.processEvents()


def _name(control: QWidget) -> str:
    """Its own name, or that of what it is in."""
    words, owner = control.objectName() or control.toolTip()[:40], control.parentWidget()
    while not words and owner is not None:
        named = owner.objectName() and not owner.objectName().startswith("qt_")
        words = f"in {owner.objectName()}" if named else ""
        owner = owner.parentWidget()
    return words


def _value(control: QWidget) -> object:
    if isinstance(control, QComboBox):
        return control.currentText()
    if isinstance(control, QLineEdit):
        return control.text()
    if isinstance(control, QAbstractSlider):
        return control.value()
    return control.isChecked() if isinstance(control, QAbstractButton) else None
