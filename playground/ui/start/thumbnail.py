"""A small square picture of one moment of one run: map, losses, gradients or probabilities."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from playground.data import Dataset
from playground.training.probes.samples import thinned_rows
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import Themed
from playground.ui.charts.colour_maps import magnitude_table, value_table
from playground.ui.charts.plane_colours import blended, class_shares, coloured, outer_range
from playground.ui.start.shows import GRADIENTS, MAP, SAMPLE, Kind

POINTS = 160
POINT_RADIUS = 1.6
EDGE_DARKER = 150
LINE_WIDTH = 2.0
MARGIN = 6.0
# Losses below this are drawn at the floor, gradients over so many decades down from 10.
LEAST_LOSS = 1e-3
DECADES, TOP_DECADE = 10, 1


class Thumbnail(Themed, QWidget):
    """Draws the newest snapshot that it was given as `kind`; an empty frame before the first."""

    def __init__(self, kind: Kind, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._snapshot: Snapshot | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.apply_theme(theme)

    @property
    def snapshot(self) -> Snapshot | None:
        """The moment that is drawn."""
        return self._snapshot

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw `snapshot` from now on."""
        self._snapshot = snapshot
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take over the colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The picture, in a frame with round corners."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), GRID / 2, GRID / 2)
        painter.setClipPath(frame)
        painter.fillRect(self.rect(), QColor(self._theme.window))
        if self._snapshot is not None:
            area = QRectF(self.rect())
            {
                "map": _paint_map,
                "losses": _paint_losses,
                "gradients": _paint_gradients,
                "shares": _paint_shares,
            }[self._kind](painter, area, self._snapshot, self._theme)
        painter.end()


def _paint_map(painter: QPainter, area: QRectF, snapshot: Snapshot, theme: Theme) -> None:
    picture = snapshot.answer(MAP)
    if picture is None:
        return
    if snapshot.dataset.task == "classification":
        pixels = blended(class_shares(picture.values, picture.activation), theme)
    else:
        low, high = outer_range(snapshot.dataset.labels)
        pixels = coloured(picture.values[..., 0], low, high, value_table())
    pixels = np.ascontiguousarray(pixels)
    rows, columns, _ = pixels.shape
    image = QImage(pixels.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(area, image)
    _paint_points(painter, area, snapshot.dataset, picture.extent, theme)


def _paint_points(
    painter: QPainter,
    area: QRectF,
    dataset: Dataset,
    extent: tuple[float, float, float, float],
    theme: Theme,
) -> None:
    if dataset.plane is None or dataset.task != "classification":
        return
    left, right, low, high = extent
    rows = thinned_rows(dataset.train, POINTS)
    places = dataset.plane.coordinates[rows]
    across = area.left() + (places[:, 0] - left) / (right - left) * area.width()
    down = area.bottom() - (places[:, 1] - low) / (high - low) * area.height()
    radius = POINT_RADIUS * theme.scale
    for x, y, label in zip(across, down, dataset.labels[rows], strict=True):
        colour = QColor(theme.class_colour(int(label)))
        painter.setBrush(colour)
        painter.setPen(QPen(colour.darker(EDGE_DARKER), 0.5))
        painter.drawEllipse(QPointF(x, y), radius, radius)


def _paint_losses(painter: QPainter, area: QRectF, snapshot: Snapshot, theme: Theme) -> None:
    """Both losses over the epochs on a logarithmic scale: training solid, test dashed."""
    history = snapshot.history
    area = area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    named = (
        ("train_loss", theme.train, Qt.PenStyle.SolidLine),
        ("test_loss", theme.test, Qt.PenStyle.DashLine),
    )
    curves = {name: np.maximum(history.metric(name), LEAST_LOSS) for name, _, _ in named}
    logs = np.log10(np.concatenate(list(curves.values())))
    logs = logs[np.isfinite(logs)]
    if not logs.size:
        return
    low, high = float(logs.min()) - 0.05, float(logs.max()) + 0.05
    last = max(history.last_epoch, 1)
    for name, colour, style in named:
        path = QPainterPath()
        for epoch, loss in zip(history.epochs, np.log10(curves[name]), strict=True):
            if not math.isfinite(loss):
                continue
            x = area.left() + area.width() * float(epoch) / last
            y = area.bottom() - area.height() * (float(loss) - low) / (high - low)
            if path.elementCount():
                path.lineTo(x, y)
            else:
                path.moveTo(x, y)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), LINE_WIDTH, style))
        painter.drawPath(path)


def _paint_gradients(painter: QPainter, area: QRectF, snapshot: Snapshot, theme: Theme) -> None:
    """A bar a layer, first layer left, as long as the decade of its gradient's RMS."""
    picture = snapshot.answer(GRADIENTS)
    if picture is None:
        return
    area = area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    step = area.width() / len(picture.layers)
    table = magnitude_table()
    for number, layer in enumerate(picture.layers):
        if not 0 < layer.rms < math.inf:
            continue
        share = 1 - (TOP_DECADE - math.log10(layer.rms)) / DECADES
        share = min(max(share, 0.02), 1.0)
        red, green, blue = (int(value) for value in table[round(255 * share)])
        bar = QRectF(area.left() + number * step, 0, step - 2, area.height() * share)
        bar.moveBottom(area.bottom())
        painter.fillRect(bar, QColor(red, green, blue))


def _paint_shares(painter: QPainter, area: QRectF, snapshot: Snapshot, theme: Theme) -> None:
    """The probabilities of one sample, a bar a class; the true class is framed."""
    sample = snapshot.answer(SAMPLE)
    if sample is None:
        return
    area = area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    step = area.width() / len(sample.a)
    for number, share in enumerate(sample.a):
        whole = QRectF(area.left() + number * step, area.top(), step - MARGIN, area.height())
        bar = QRectF(whole)
        bar.setTop(area.bottom() - area.height() * min(max(float(share), 0.01), 1.0))
        painter.fillRect(whole, QColor(theme.raised))
        painter.fillRect(bar, QColor(theme.class_colour(number)))
        if number == round(sample.label):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.text), 1.5))
            painter.drawRect(whole)
