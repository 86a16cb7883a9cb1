"""Small pictures of the kinds of data, drawn from real samples of each."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache

from playground.data import KINDS, Dataset, make_dataset
from playground.experiment.specs import DataKind
from playground.ui.appearance.theme import Theme, sign_table

POINTS = 220
POINT_RADIUS_SHARE = 0.024
MARGIN_SHARE = 0.09
EDGE_DARKER, EDGE_WIDTH = 150, 0.5
IMAGES_ACROSS = 2


def thumbnail(kind: DataKind, theme: Theme, side: int, ratio: float) -> QPixmap:
    """A picture of `kind`, `side` logical pixels square at `ratio` device pixels each."""
    key = f"data thumbnail {kind} {hash(theme)} {side} {ratio}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = _draw(kind, theme, side, ratio)
        QPixmapCache.insert(key, picture)
    return picture


def _draw(kind: DataKind, theme: Theme, side: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    samples = min(POINTS, KINDS[kind].maximum_samples)
    dataset = make_dataset(kind, samples=samples, seed=1)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QPainterPath()
    frame.addRoundedRect(QRectF(0, 0, side, side), side / 12, side / 12)
    painter.fillPath(frame, QColor(theme.surface if theme.dark else theme.window))
    painter.setClipPath(frame)
    if dataset.images is not None:
        _draw_images(painter, dataset.images, theme, side)
    else:
        _draw_points(painter, dataset, theme, side)
    painter.end()
    return picture


def _draw_points(painter: QPainter, dataset: Dataset, theme: Theme, side: int) -> None:
    places = _places(dataset) * side
    radius = max(1.0, POINT_RADIUS_SHARE * side)
    for place, colour in zip(places, _colours(dataset, theme), strict=True):
        painter.setBrush(colour)
        # Yellow and the map's zero need an edge to be seen on white.
        edge = QColor(colour) if theme.dark else colour.darker(EDGE_DARKER)
        painter.setPen(QPen(edge, EDGE_WIDTH))
        painter.drawEllipse(QPointF(place[0], place[1]), radius, radius)


def _places(dataset: Dataset) -> np.ndarray:
    """(n, 2) in 0 to 1, y downwards: on the plane of the data, else by the last two inputs."""
    plane = dataset.plane
    points = plane.coordinates if plane is not None else dataset.inputs[:, -2:]
    low, high = points.min(axis=0), points.max(axis=0)
    share = (points - low) / np.maximum(high - low, 1e-9)
    share = MARGIN_SHARE + (1 - 2 * MARGIN_SHARE) * share
    return np.stack([share[:, 0], 1 - share[:, 1]], axis=1)


def _colours(dataset: Dataset, theme: Theme) -> list[QColor]:
    if dataset.task == "classification":
        return [QColor(theme.class_colour(int(label))) for label in dataset.labels]
    table = sign_table(theme)
    values = np.clip(dataset.labels, -1.0, 1.0)
    rows = np.round(127.5 + 127.5 * values).astype(int)
    return [QColor(*(int(c) for c in table[row])) for row in rows]


def _draw_images(painter: QPainter, images: np.ndarray, theme: Theme, side: int) -> None:
    """The first of `images` (n, height, width), strokes in the colour of the text."""
    gap = side * MARGIN_SHARE / 2
    step = (side - gap) / IMAGES_ACROSS
    ink, paper = QColor(theme.text), QColor(theme.raised)
    for number in range(IMAGES_ACROSS**2):
        row, column = divmod(number, IMAGES_ACROSS)
        image = _image(images[number], ink, paper)
        place = QRectF(gap + column * step, gap + row * step, step - gap, step - gap)
        painter.drawImage(place, image)


def _image(pixels: np.ndarray, ink: QColor, paper: QColor) -> QImage:
    """`pixels` (height, width) from the paper's colour at the least to the ink's at the most."""
    share = ((pixels - pixels.min()) / max(float(np.ptp(pixels)), 1e-9))[..., np.newaxis]
    low, high = (np.array([colour.red(), colour.green(), colour.blue()]) for colour in (paper, ink))
    rgb = np.ascontiguousarray(np.round(low + share * (high - low)).astype(np.uint8))
    height, width = pixels.shape
    return QImage(rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
