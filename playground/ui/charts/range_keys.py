"""Keys that change the range of a chart, as the wheel and drags of the mouse do.

+ and − zoom around the middle, Ctrl and an arrow move, with Shift as well they stretch one axis,
and Ctrl+Home shows everything.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from playground.ui.charts.axis import Axis

# The share of the range that is left after one step in, and that one press moves on by.
ZOOM_STEP, MOVE_STEP = 0.85, 0.1
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Down: (0, -1),
    Qt.Key.Key_Up: (0, 1),
}
ZOOMS = {Qt.Key.Key_Plus: ZOOM_STEP, Qt.Key.Key_Minus: 1 / ZOOM_STEP}
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
HELD = CTRL | SHIFT | Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True)
class RangeStep:
    """What one press changes, of x and of y.

    `moved` is in shares of the range, `factors` is its length after the press over that before it.
    """

    moved: tuple[float, float] = (0.0, 0.0)
    factors: tuple[float, float] = (1.0, 1.0)
    shows_all: bool = False

    def axes(self, *axes: Axis) -> tuple[Axis, Axis]:
        """The ranges of x and of y after the press."""
        x_axis, y_axis = (
            axis.moved(moved * axis.span).zoomed(factor, axis.low + (0.5 + moved) * axis.span)
            for axis, moved, factor in zip(axes, self.moved, self.factors, strict=True)
        )
        return x_axis, y_axis


def range_step(event: QKeyEvent) -> RangeStep | None:
    """The step that a key asks for, None where it is not about the range."""
    key, held = Qt.Key(event.key()), event.modifiers() & HELD
    if key in ZOOMS:
        return RangeStep(factors=(ZOOMS[key], ZOOMS[key]))
    if key == Qt.Key.Key_Home and held == CTRL:
        return RangeStep(shows_all=True)
    if key not in ARROWS:
        return None
    x, y = ARROWS[key]
    if held == CTRL:
        return RangeStep(moved=(MOVE_STEP * x, MOVE_STEP * y))
    # Right and up make wider and higher what is drawn: less of the axis is seen.
    return RangeStep(factors=(ZOOM_STEP**x, ZOOM_STEP**y)) if held == CTRL | SHIFT else None
