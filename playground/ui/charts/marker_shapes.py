"""The outlines of the class markers, each about the origin; size and colour are not known here."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

Points = Sequence[tuple[float, float]]

STAR_HOLLOW = 0.45
ARM = 0.15


def outline(shape: str) -> QPainterPath:
    """The outline of `shape`, about one unit across, y downwards.

    Raises:
        ValueError: there is no such shape; the text lists those that there are.
    """
    path = QPainterPath()
    if shape == "circle":
        path.addEllipse(QRectF(-0.5, -0.5, 1, 1))
    elif shape == "cross":
        path = QTransform().rotate(45).map(outline("plus"))
    elif shape in _CORNERS:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in _CORNERS[shape]]))
        path.closeSubpath()
    else:
        known = ", ".join(("circle", "cross", *_CORNERS))
        raise ValueError(f"marker: {shape!r} is not one of {known}")
    return path


def _regular(corners: int, hollow: float = 1.0) -> Points:
    """Corners on a circle of radius 0.5, the first at the top; every second one `hollow` of it."""
    turns = (2 * pi * k / corners for k in range(corners))
    reach = (0.5 * (hollow if k % 2 else 1.0) for k in range(corners))
    return tuple((r * sin(turn), -r * cos(turn)) for r, turn in zip(reach, turns, strict=True))


def _plus() -> Points:
    quarter = [(ARM, -0.5), (ARM, -ARM), (0.5, -ARM)]
    corners = list(quarter)
    for _ in range(3):
        quarter = [(-y, x) for x, y in quarter]
        corners += quarter
    return tuple(corners)


_CORNERS: dict[str, Points] = {
    "square": ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)),
    "triangle": ((0, -0.5), (0.5, 0.5), (-0.5, 0.5)),
    "wedge": ((-0.5, -0.5), (0.5, -0.5), (0, 0.5)),
    "diamond": ((0, -0.5), (0.4, 0), (0, 0.5), (-0.4, 0)),
    "star": _regular(10, STAR_HOLLOW),
    "pentagon": _regular(5),
    "hexagon": _regular(6),
    "plus": _plus(),
    "tick": ((-0.5, 0.05), (-0.36, -0.1), (-0.12, 0.12), (0.36, -0.4), (0.5, -0.27), (-0.12, 0.4)),
}
