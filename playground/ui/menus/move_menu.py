"""The menu that moves the panel with the focus: what a drag of its frame does, by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDockWidget, QMenu, QWidget

from playground.ui.context import Context
from playground.ui.window.actions import Actions
from playground.ui.workspace.moving import (
    float_dock,
    move_behind_tab,
    move_to_edge,
    open_docks,
    resize_dock,
)

if TYPE_CHECKING:
    from collections.abc import Callable

Feature = QDockWidget.DockWidgetFeature


class MoveMenu(QMenu):
    """View → Move panel, and the same menu beside the panel at the key of "move-panel".

    It speaks of the dock that has the focus, or had it before the menus did.
    """

    def __init__(self, context: Context, actions: Actions, parent: QMenu) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Move panel"))
        self.setObjectName("move-panel")
        self.setToolTipsVisible(True)
        self.menuAction().setToolTip(actions["move-panel"].toolTip())
        self._context = context
        self._window = context.window
        self._dock: QDockWidget | None = None
        self._focus: QWidget | None = None
        # Qt sends the focus elsewhere while a dock is out of the window.
        self._moving = False
        self._heading = self.addAction(self.tr("Nothing that can be moved"))
        self._heading.setEnabled(False)
        self._edges = self._fill_edges()
        self._tabs = self.addMenu(self.tr("&As a tab beside"))
        self._tabs.setToolTipsVisible(True)
        self._tabs.menuAction().setToolTip(
            self.tr("In the same place as another one; a tab chooses between them")
        )
        self._float = self.addAction(self.tr("In a window of its &own"), self._float_or_dock)
        self._float.setCheckable(True)
        self.addSeparator()
        self._sizes = self._fill_sizes()
        self.addSeparator()
        self.addAction(actions["reset-layout"])
        self.aboutToShow.connect(self._speak_of_dock)
        actions["move-panel"].triggered.connect(self.open_beside)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def _fill_edges(self) -> tuple[QAction, ...]:
        texts = {
            "left": self.tr("To the &left edge"),
            "right": self.tr("To the &right edge"),
            "top": self.tr("To the &top edge"),
            "bottom": self.tr("To the &bottom edge"),
        }
        return tuple(self._add(text, self._move, edge) for edge, text in texts.items())

    def _fill_sizes(self) -> tuple[QAction, ...]:
        texts = {
            (1, 0): self.tr("&Wider"),
            (-1, 0): self.tr("&Narrower"),
            (0, 1): self.tr("&Higher"),
            (0, -1): self.tr("Low&er"),
        }
        return tuple(self._add(text, self._resize, by) for by, text in texts.items())

    def _add(self, text: str, slot: Callable[[], None], data: object) -> QAction:
        action = self.addAction(text, slot)
        action.setData(data)
        return action

    # Which one is meant.

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None or self._moving or self._window.menuBar() is now:
            return
        dock = _dock_around(now)
        inside = dock is not None and dock.parentWidget() is self._window
        if inside or self._window.isAncestorOf(now):
            self._dock, self._focus = dock, now

    @property
    def dock(self) -> QDockWidget | None:
        """The dock that has the focus, or had it last; None where it is none, or is closed."""
        return self._dock if self._dock in open_docks(self._window) else None

    @Slot()
    def _speak_of_dock(self) -> None:
        dock = self.dock
        features = Feature(0) if dock is None else dock.features()
        title = self.tr("Nothing that can be moved") if dock is None else dock.windowTitle()
        self._heading.setText(title.replace("&", "&&"))
        for action in self._edges:
            action.setEnabled(bool(features & Feature.DockWidgetMovable))
        for action in self._sizes:
            action.setEnabled(dock is not None)
        self._float.setEnabled(bool(features & Feature.DockWidgetFloatable))
        self._float.setChecked(dock is not None and dock.isFloating())
        self._tabs.clear()
        for other in open_docks(self._window):
            if other is not dock and not other.isFloating():
                action = self._tabs.addAction(other.windowTitle().replace("&", "&&"), self._stack)
                action.setData(other.objectName())
        movable = bool(features & Feature.DockWidgetMovable)
        self._tabs.setEnabled(movable and not self._tabs.isEmpty())

    @Slot()
    def open_beside(self) -> None:
        """Open the menu at the upper left of the panel, ready for the arrow keys."""
        dock = self.dock
        if dock is None:
            self._context.show_message(
                self.tr(
                    "The network stays in the middle. F6 goes to a panel beside it, which can "
                    "be moved."
                )
            )
            return
        self.popup(dock.mapToGlobal(QPoint(0, 0)))
        choices = [action for action in self.actions() if action.isEnabled()]
        self.setActiveAction(choices[0])

    # What is done.

    @Slot()
    def _move(self) -> None:
        edge = str(self._data())
        said = {
            "left": self.tr("{panel} is at the left edge now."),
            "right": self.tr("{panel} is at the right edge now."),
            "top": self.tr("{panel} is at the top now."),
            "bottom": self.tr("{panel} is at the bottom now."),
        }
        self._place(lambda dock: move_to_edge(self._window, dock, edge), said[edge])

    @Slot()
    def _stack(self) -> None:
        other = self._window.findChild(QDockWidget, str(self._data()))
        if other is not None:
            said = self.tr("{panel} is a tab beside “{other}” now.")
            said = said.replace("{other}", other.windowTitle())
            self._place(lambda dock: move_behind_tab(self._window, dock, other), said)

    @Slot()
    def _float_or_dock(self) -> None:
        if self._float.isChecked():
            said = self.tr("{panel} has a window of its own now; F6 leads out of it.")
            self._place(lambda dock: float_dock(self._window, dock), said)
        else:
            said = self.tr("{panel} is back in the window.")
            self._place(lambda dock: dock.setFloating(False), said)

    def _place(self, move: Callable[[QDockWidget], None], sentence: str) -> None:
        """Move the dock, leave it the focus, which Qt drops on the way, and say where it is."""
        dock, focus = self.dock, self._focus
        if dock is None:
            return
        self._moving = True
        move(dock)
        if focus is not None and dock.isAncestorOf(focus):
            dock.activateWindow()
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._moving = False
        said = sentence.replace("{panel}", dock.windowTitle())
        reset = self.tr("View → Reset layout puts all panels back.")
        self._context.show_message(f"{said} {reset}")
        self._context.request_refresh()

    @Slot()
    def _resize(self) -> None:
        dock, by = self.dock, self._data()
        if dock is None or not isinstance(by, tuple):
            return
        if not resize_dock(self._window, dock, *by):
            self._context.show_message(self.tr("There is no room to give or to take that way."))

    def _data(self) -> object:
        action = self.sender()
        return action.data() if isinstance(action, QAction) else None


def _dock_around(widget: QObject | None) -> QDockWidget | None:
    while widget is not None and not isinstance(widget, QDockWidget):
        widget = widget.parent()
    return widget
