"""The view that pictures of images and planes stand in: a pyqtgraph scene in the theme's colours.

It knows no picture; `PlaneView` and `Heatmaps` put their items into its scene, in pixels.
"""

from __future__ import annotations

from functools import lru_cache

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QBrush,
    QColor,
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsItem,
    QGraphicsSimpleTextItem,
    QGraphicsView,
    QSizePolicy,
    QToolTip,
    QWidget,
)

from playground.ui.appearance.theme import Theme, font
from playground.ui.appearance.themed import Themed
from playground.ui.charts.text_metrics import TextMetrics
from playground.ui.own_keys import claim


class SceneText(QGraphicsSimpleTextItem):
    """A text of a scene that remembers how it was written: asking Qt for that costs as much."""

    def __init__(self, parent: QGraphicsItem | None = None) -> None:
        super().__init__(parent)
        self._written: tuple[str, str, QFont | None] = ("", "", None)

    def write(self, text: str, colour: str, text_font: QFont) -> None:
        """Show `text`; what is as before costs nothing."""
        old_text, old_colour, old_font = self._written
        if text_font is not old_font and text_font != old_font:
            self.setFont(text_font)
        if text != old_text:
            self.setText(text)
        if colour != old_colour:
            self.setBrush(QColor(colour))
        self._written = (text, colour, text_font)


WALKING_KEYS = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
)
FAR = 10
TAB_REASONS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
ZOOMS = {Qt.Key.Key_Plus: 1.25, Qt.Key.Key_Minus: 1 / 1.25}
RETURN_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def stepped_cell(
    cell: tuple[int, int], key: Qt.Key, shape: tuple[int, int], far: bool = False
) -> tuple[int, int] | None:
    """The cell to which `key` leads from `cell` (row, column) of a matrix of `shape`, or None.

    Home and End lead to the ends of the row, and `far` goes ten cells at once.
    """
    keys, (row, column), (rows, columns) = Qt.Key, cell, shape
    by = FAR if far else 1
    places = {
        keys.Key_Left: (row, column - by),
        keys.Key_Right: (row, column + by),
        keys.Key_Up: (row - by, column),
        keys.Key_Down: (row + by, column),
        keys.Key_Home: (row, 0),
        keys.Key_End: (row, columns - 1),
    }
    if key not in places or not rows or not columns:
        return None
    row, column = places[key]
    return min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)


class SceneView(Themed, pg.GraphicsView):
    """A pyqtgraph view whose scene is as large as itself, one unit a pixel."""

    # Whether the wheel is for the items, or for what the view lies in.
    takes_wheel = False
    # What it is to a screen reader.
    accessible_role = QAccessible.Role.Graphic
    # Whether arrow keys move a cursor over what is shown, once Tab has led here.
    has_cursor = False

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=theme.surface)
        policies = Qt.FocusPolicy
        self.setFocusPolicy(policies.TabFocus if self.has_cursor else policies.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        # The ground covers everything, and one rectangle is painted faster than forty small ones.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.BoundingRectViewportUpdate)
        self.pressed_at = QPointF()
        self._theme = theme
        self._font = font(theme, "label", tabular=True)
        self._metrics = TextMetrics(self._font)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._font = font(theme, "label", tabular=True)
        self._metrics = TextMetrics(self._font)
        self.setBackground(theme.surface)
        self.updateGeometry()

    def show_all(self) -> None:
        """Undo zooming and moving; here there is none."""

    def fit_action(self, parent: QWidget) -> QAction:
        """The entry of a menu that shows everything again."""
        action = QAction(self.tr("&Show all again"), parent)
        action.setToolTip(self.tr("Undo zooming and moving (double click)"))
        action.triggered.connect(self.show_all)
        return action

    def text_item(self, parent: QGraphicsItem | None = None) -> SceneText:
        """A new text of the scene, in pixels; `set_text` fills it."""
        item = SceneText(parent)
        if parent is None:
            self.scene().addItem(item)
        return item

    def set_text(self, item: SceneText, text: str, colour: str) -> None:
        """Write `text` in the label font and `colour`."""
        item.write(text, colour, self._font)

    def close(self) -> bool:
        """Close as every widget does: pyqtgraph takes the scene away while Qt still asks it."""
        return bool(QGraphicsView.close(self))

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the view's own tooltip: a scene shows those of its items alone."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.toolTip(), self)
            return True
        return bool(super().viewportEvent(event))

    def ask_for_menu(self, place: QPointF) -> None:
        """Open the menu of the panel around at `place`: the same words for every picture."""
        owner = self.parentWidget()
        if owner is not None:
            point = place.toPoint()
            asked = QContextMenuEvent(
                QContextMenuEvent.Reason.Other, self.mapTo(owner, point), self.mapToGlobal(point)
            )
            QApplication.sendEvent(owner, asked)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Where the right button also drags its menu waits for the click; the key's does not."""
        if self.takes_wheel and event.reason() == QContextMenuEvent.Reason.Mouse:
            event.accept()
        else:
            event.ignore()

    # Walking.

    def move_cursor(self, key: Qt.Key, far: bool) -> bool:
        """Go where an arrow key, Home, End, Page Up or Page Down leads; False where none is meant.

        With Shift one goes `far`.
        """
        return False

    def zoom(self, factor: float) -> bool:
        """Show `factor` times less of the picture, around the cursor; False where none is meant."""
        return False

    def event(self, event: QEvent) -> bool:
        """Keep the cursor's keys from the window's shortcuts, which step the training."""
        if self.has_cursor and claim(event, WALKING_KEYS, with_shift=True):
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor, where there is one; + and − zoom."""
        key, far = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self.has_cursor and (
            self.move_cursor(key, far) or (key in ZOOMS and self.zoom(ZOOMS[key]))
        ):
            event.accept()
        elif self.has_cursor:
            QWidget.keyPressEvent(self, event)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hand it to the items; nobody below the view is meant."""
        super().mousePressEvent(event)
        self.pressed_at = event.position()
        event.accept()

    def is_click(self, event: QMouseEvent) -> bool:
        """True if a release is where the button went down."""
        moved = (event.position() - self.pressed_at).manhattanLength()
        return bool(moved < QApplication.startDragDistance())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Hand it to the items; a click with the right button asks for the menu."""
        super().mouseReleaseEvent(event)
        right = event.button() == Qt.MouseButton.RightButton
        if right and self.is_click(event):
            self.ask_for_menu(event.position())
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where there is something to zoom, else let what is around scroll."""
        if self.takes_wheel:
            super().wheelEvent(event)
        else:
            event.ignore()


@lru_cache(maxsize=128)
def brush_of(colour: str) -> QBrush:
    """The same brush for the same colour: to make one takes as long as to draw a bar."""
    return QBrush(QColor(colour))


def line_pen(colour: str | QColor, width: float = 1.0, dashes: tuple[float, ...] = ()) -> QPen:
    """A pen `width` pixels wide at every zoom."""
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    if dashes:
        pen.setDashPattern(list(dashes))
    return pen
