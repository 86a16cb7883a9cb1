"""A small square picture of one moment of one run: map, losses, gradients or probabilities."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import Themed
from playground.ui.charts.plane_colours import blended
from playground.ui.start.stills import GradientsStill, LossesStill, MapStill, SharesStill, Still

POINT_RADIUS = 1.6
EDGE_DARKER = 150
LINE_WIDTH = 2.0
MARGIN = 6.0
# Losses below this are drawn at the floor.
MIN_LOSS = 1e-3


class Thumbnail(Themed, QWidget):
    """Draws one still picture; an empty frame where there is none."""

    def __init__(self, still: Still | None, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._still = still
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.apply_theme(theme)

    @property
    def still(self) -> Still | None:
        """What is drawn."""
        return self._still

    def apply_theme(self, theme: Theme) -> None:
        """Take over the colours."""
        self._theme = theme
        self._picture = QPixmap()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture; it is drawn once in each size, and copied when the page is scrolled."""
        ratio = self.devicePixelRatioF()
        size = (QSizeF(self.size()) * ratio).toSize()
        if self._picture.size() != size:
            self._picture = self._drawn(size, ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _drawn(self, size: QSize, ratio: float) -> QPixmap:
        """The picture in a frame with round corners, of `size` in pixels of the screen."""
        picture = QPixmap(size)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter, area = QPainter(picture), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(area, GRID / 2, GRID / 2)
        painter.setClipPath(frame)
        painter.fillRect(area, QColor(self._theme.window))
        self._paint_still(painter, area)
        painter.end()
        return picture

    def _paint_still(self, painter: QPainter, area: QRectF) -> None:
        still, theme = self._still, self._theme
        if isinstance(still, MapStill):
            _paint_map(painter, area, still, theme)
        elif isinstance(still, LossesStill):
            _paint_losses(painter, _inset(area), still, theme)
        elif isinstance(still, GradientsStill):
            _paint_gradients(painter, _inset(area), still)
        elif isinstance(still, SharesStill):
            _paint_shares(painter, _inset(area), still, theme)


def _inset(area: QRectF) -> QRectF:
    return area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)


def _paint_map(painter: QPainter, area: QRectF, still: MapStill, theme: Theme) -> None:
    cells = still.array()
    rows, columns, _ = cells.shape
    pixels = cells if still.colours else blended(cells.astype(np.float32) / 255, theme)
    pixels = np.ascontiguousarray(pixels)
    image = QImage(pixels.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(area, image)
    radius = POINT_RADIUS * theme.scale
    for x, y, label in still.points:
        colour = QColor(theme.class_colour(label))
        painter.setBrush(colour)
        painter.setPen(QPen(colour.darker(EDGE_DARKER), 0.5))
        place = QPointF(area.left() + x * area.width(), area.top() + y * area.height())
        painter.drawEllipse(place, radius, radius)


def _paint_losses(painter: QPainter, area: QRectF, still: LossesStill, theme: Theme) -> None:
    """Both losses over the epochs on a logarithmic scale: training solid, test dashed."""
    curves = (
        (_logarithms(still.train), theme.train, Qt.PenStyle.SolidLine),
        (_logarithms(still.test), theme.test, Qt.PenStyle.DashLine),
    )
    known = [loss for curve, _, _ in curves for loss in curve if loss is not None]
    if not known:
        return
    low, high = min(known) - 0.05, max(known) + 0.05
    last = max(still.epochs[-1], 1)
    for curve, colour, style in curves:
        path = QPainterPath()
        for epoch, loss in zip(still.epochs, curve, strict=True):
            if loss is None:
                continue
            x = area.left() + area.width() * epoch / last
            y = area.bottom() - area.height() * (loss - low) / (high - low)
            if path.elementCount():
                path.lineTo(x, y)
            else:
                path.moveTo(x, y)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), LINE_WIDTH, style))
        painter.drawPath(path)


def _logarithms(losses: tuple[float | None, ...]) -> list[float | None]:
    return [None if loss is None else math.log10(max(loss, MIN_LOSS)) for loss in losses]


def _paint_gradients(painter: QPainter, area: QRectF, still: GradientsStill) -> None:
    """A bar a layer, first layer left, as long as the decade of its gradient's RMS."""
    step = area.width() / len(still.bars)
    for number, (height, colour) in enumerate(still.bars):
        bar = QRectF(area.left() + number * step, 0, step - 2, area.height() * height)
        bar.moveBottom(area.bottom())
        painter.fillRect(bar, QColor(*colour))


def _paint_shares(painter: QPainter, area: QRectF, still: SharesStill, theme: Theme) -> None:
    """The probabilities of one sample, a bar a class; the true class is framed."""
    step = area.width() / len(still.shares)
    for number, share in enumerate(still.shares):
        whole = QRectF(area.left() + number * step, area.top(), step - MARGIN, area.height())
        bar = QRectF(whole)
        bar.setTop(area.bottom() - area.height() * min(max(share, 0.01), 1.0))
        painter.fillRect(whole, QColor(theme.raised))
        painter.fillRect(bar, QColor(theme.class_colour(number)))
        if number == still.label:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.text), 1.5))
            painter.drawRect(whole)
