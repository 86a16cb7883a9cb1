"""One panel before all others: the spotlight dims the rest, the zoom puts the rest away."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from playground.ui.context import Context
from playground.ui.presenter.covers import Shade
from playground.ui.window.run_bar import RunBar
from playground.ui.window.time_bar import TimeBar
from playground.ui.workspace.placing import restore_places, save_places
from playground.ui.workspace.workspace import Workspace

MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


def panel_at(context: Context, place: QPoint) -> QWidget:
    """The dock at the global `place`; the diagram where there is none."""
    for dock in context.window.findChildren(QDockWidget):
        if dock.isVisible() and not dock.visibleRegion().isEmpty():
            rectangle = QRect(dock.mapToGlobal(QPoint(0, 0)), dock.size())
            if rectangle.contains(place):
                return dock
    return context.panel("network")


def panel_with_focus(context: Context) -> QWidget:
    """The dock that has the focus; the diagram where none has."""
    widget = QApplication.focusWidget()
    while widget is not None and not isinstance(widget, QDockWidget):
        widget = widget.parentWidget()
    return context.panel("network") if widget is None else widget


class Spotlight(QObject):
    """Dims everything but one panel; the light follows where it is moved."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._lit: QWidget | None = None
        self.shade = Shade(context.window)

    @property
    def on(self) -> bool:
        """True while a panel is lit."""
        return self._lit is not None

    def toggle(self, *, at_focus: bool = False) -> None:
        """Light the panel under the pointer, or `at_focus` the one that has it; or none."""
        if self.on:
            self.end()
            return
        self._lit = _chosen(self._context, at_focus)
        self._lit.installEventFilter(self)
        self._place()

    def end(self) -> None:
        """Dim nothing."""
        if self._lit is not None:
            self._lit.removeEventFilter(self)
            self._lit = None
        self.shade.hide()

    def _place(self) -> None:
        if self._lit is None:
            return
        window = self._context.window
        if not self._lit.isVisible() or self._lit.window() is not window:
            self.end()
            return
        corner = self._lit.mapTo(window, QPoint(0, 0))
        self.shade.light(QRect(corner, self._lit.size()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the light on the panel."""
        if watched is self._lit and event.type() in MOVES:
            self._place()
        return super().eventFilter(watched, event)


def _chosen(context: Context, at_focus: bool) -> QWidget:
    return panel_with_focus(context) if at_focus else panel_at(context, QCursor.pos())


class Zoom:
    """Gives one panel the whole screen, and all their places back."""

    def __init__(self, context: Context, workspace: Workspace, run: RunBar, time: TimeBar) -> None:
        self._context, self._workspace = context, workspace
        self._run, self._time = run, time
        self._before: QByteArray | None = None

    @property
    def on(self) -> bool:
        """True while one panel has the whole screen."""
        return self._before is not None

    def begin(self, *, at_focus: bool = False) -> None:
        """Put away all but the panel under the pointer, or `at_focus` the one that has it."""
        window = self._context.window
        chosen = _chosen(self._context, at_focus)
        self._before = save_places(window)
        for dock in window.findChildren(QDockWidget):
            dock.setVisible(dock is chosen)
        self._run.hide()
        self._time.set_collapsed(True)
        diagram = self._workspace.diagram
        diagram.setVisible(chosen is diagram)
        self._context.request_refresh()

    def end(self) -> None:
        """Show all panels where they were."""
        if self._before is None:
            return
        places, self._before = self._before, None
        self._workspace.show_diagram()
        self._time.set_collapsed(False)
        restore_places(self._context.window, places)
        self._context.request_refresh()
