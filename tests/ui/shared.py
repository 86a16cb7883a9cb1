"""A window that the tests of a file share: how it is put back, and what tells that it is."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, QWidget
from shiboken6 import isValid

from playground.ui.appearance.theme import LIGHT
from playground.ui.labs import lab_named
from playground.ui.main_window import MainWindow
from playground.ui.selection import Selection
from tests.support import spiral_experiment

CONTROLS = (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit)


class SharedWindow:
    """A window on a small spiral, and how all that can be set in it was when it was new."""

    def __init__(self) -> None:
        self.window = MainWindow(spiral_experiment(), LIGHT)
        self.window.start()
        self._controls: list[QWidget] = []
        self._actions: list[QAction] = []
        self._when_new: dict[str, object] = {}

    def remember(self) -> None:
        """Keep the state of now as that of a new window."""
        self._controls = [
            one
            for one in self.window.findChildren(QWidget)
            if isinstance(one, CONTROLS) and not one.objectName().startswith("qt_")
        ]
        self._actions = [one for one in self.window.findChildren(QAction) if one.isCheckable()]
        self._when_new = self._state()

    def put_back(self) -> None:
        """Let go of what a test has opened, trained, chosen and moved."""
        window = self.window
        window.workbench.pause()
        window.documents.document.become(None, None)
        window.workbench.pace.choose("full")
        window.workbench.open(spiral_experiment())
        window.workspace.show_lab(lab_named("explore"), images=False)
        window.selection.update(**asdict(Selection()))
        window.context.show_message("")
        window.workspace.diagram.setFocus(Qt.FocusReason.OtherFocusReason)

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
        docks = window.docks.items()
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
            "theme": (theme.name, theme.scale),
            "size": window.size().toTuple(),
            "lesson": window.lesson_player.lesson,
            "start page": window.home.active,
            "message": window.status.message.text(),
            "title": (window.windowTitle(), window.isWindowModified()),
        }
        for number, one in enumerate(self._controls):
            if isValid(one):
                key = f"{type(one).__name__} {number} ({one.objectName() or one.toolTip()[:40]})"
                # What is out of sight is told of the run when it is seen.
                state[key] = one.isVisibleTo(window) and (_value(one), one.isEnabled())
        for number, one in enumerate(self._actions):
            if isValid(one):
                state[f"action {number} ({one.text()})"] = one.isChecked()
        return state


def _value(control: QWidget) -> object:
    if isinstance(control, QComboBox):
        return control.currentText()
    if isinstance(control, QLineEdit):
        return control.text()
    if isinstance(control, QAbstractSlider):
        return control.value()
    return control.isChecked() if isinstance(control, QAbstractButton) else None
