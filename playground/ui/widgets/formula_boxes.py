"""The boxes that formulas are made of: what is painted, and the room it takes around a baseline.

As in TeX a box has a width, an ascent and a descent; what stands in it is known to nobody.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen


class Mark(Protocol):
    """Something to paint, placed relative to the baseline's left end of its box."""

    def moved(self, x: float, y: float) -> Mark:
        """The same elsewhere."""

    def paint(self, painter: QPainter, origin: QPointF) -> None:
        """Draw it with the painter's pen."""


@dataclass(frozen=True)
class TextRun:
    """Characters on a baseline."""

    text: str
    font: QFont
    x: float = 0.0
    y: float = 0.0

    def moved(self, x: float, y: float) -> Mark:
        """The same elsewhere."""
        return replace(self, x=self.x + x, y=self.y + y)

    def paint(self, painter: QPainter, origin: QPointF) -> None:
        """Write it."""
        painter.setFont(self.font)
        painter.drawText(origin + QPointF(self.x, self.y), self.text)


@dataclass(frozen=True)
class Outline:
    """A line of a thickness along a path: fraction bars, roots, high brackets."""

    path: QPainterPath
    thickness: float

    def moved(self, x: float, y: float) -> Mark:
        """The same elsewhere."""
        return replace(self, path=self.path.translated(x, y))

    def paint(self, painter: QPainter, origin: QPointF) -> None:
        """Draw the line."""
        painter.save()
        pen = QPen(painter.pen())
        pen.setWidthF(self.thickness)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawPath(self.path.translated(origin))
        painter.restore()


@dataclass(frozen=True)
class Box:
    """Marks with the room that they take, in pixels over and under a baseline."""

    width: float
    ascent: float
    descent: float
    marks: tuple[Mark, ...] = ()

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.ascent + self.descent

    def moved(self, x: float, y: float) -> tuple[Mark, ...]:
        """Its marks, elsewhere."""
        return tuple(mark.moved(x, y) for mark in self.marks)


EMPTY = Box(0.0, 0.0, 0.0)


def beside(boxes: list[Box]) -> Box:
    """`boxes` on one baseline."""
    marks: list[Mark] = []
    x = 0.0
    for box in boxes:
        marks += box.moved(x, 0.0)
        x += box.width
    ascent = max((box.ascent for box in boxes), default=0.0)
    return Box(x, ascent, max((box.descent for box in boxes), default=0.0), tuple(marks))
