"""Class markers: one shape and one colour a class, filled for training rows, ringed for others."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform

from playground.ui.appearance.theme import Theme
from playground.ui.charts.marker_shapes import outline

OUTLINE = 1.0
RING = 2.0


@dataclass(frozen=True)
class Marker:
    """The marker of one kind of point: name of the shape, colour, filled or ringed.

    `edge` is the colour of the thin line around it, "" for the theme's own.
    """

    shape: str
    colour: str
    ringed: bool = False
    edge: str = ""


def class_marker(theme: Theme, number: int, ringed: bool = False) -> Marker:
    """The marker of class `number`."""
    return Marker(theme.class_marker(number), theme.class_colour(number), ringed)


@lru_cache(maxsize=64)
def marker_path(shape: str, size: float) -> QPainterPath:
    """The outline of a marker about the origin, `size` pixels across."""
    path = outline(shape)
    box = path.boundingRect()
    scale = size / max(box.width(), box.height())
    return QTransform().scale(scale, scale).map(path)


def paint_marker(
    painter: QPainter, place: QPointF, marker: Marker, size: float, theme: Theme
) -> None:
    """Draw one marker with its middle at `place`.

    A thin line of the text colour around it keeps pale colours legible on any ground.
    """
    path = marker_path(marker.shape, size)
    painter.save()
    painter.translate(place)
    edge = QColor(marker.edge or (theme.surface if theme.dark else theme.text))
    if marker.ringed:
        inside = QColor(theme.surface)
        inside.setAlphaF(0.55)
        painter.setPen(QPen(edge, RING + 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.setPen(QPen(QColor(marker.colour), RING))
        painter.setBrush(inside)
    else:
        painter.setPen(QPen(edge, OUTLINE))
        painter.setBrush(QColor(marker.colour))
    painter.drawPath(path)
    painter.restore()


def marker_stamp(marker: Marker, size: float, ratio: float, theme: Theme) -> QPixmap:
    """The marker as a small picture, for drawing it some thousand times."""
    side = size + 2 * RING + 4
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_marker(painter, QPointF(side / 2, side / 2), marker, size, theme)
    painter.end()
    return pixmap
