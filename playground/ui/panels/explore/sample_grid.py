"""Samples as tiles: the image, or the class marker, above what the network takes it for.

Right and wrong differ in mark and colour.  The grid draws tiles and says which one the mouse is
on; choosing and ordering the samples is the panel's work.  Pictures and words are drawn once and
then stamped, and only tiles that have changed are.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.ui.appearance.theme import GRID, Theme, font, rgb
from playground.ui.appearance.themed import Themed
from playground.ui.charts.markers import Marker, paint_marker
from playground.ui.charts.text_metrics import TextMetrics
from playground.ui.language.numbers import fixed

PICTURE = 48.0
BRIGHTEST = 16.0
# Pictures of samples, and words with two decimals of ten classes, twice.
MOST_STAMPS = 2048


@dataclass(frozen=True, eq=False)
class SampleTile:
    """One sample: `image` (height, width) 0 to 16 or None, what is predicted, how sure, if right.

    `right` is None where nothing can be right or wrong; `truth` is written under a wrong one.
    """

    row: int
    image: np.ndarray | None
    marker: Marker
    predicted: str
    share: float
    right: bool | None
    truth: str

    def look(self) -> tuple[object, ...]:
        """What can be seen of it: equal for tiles that look the same."""
        words = (self.predicted, f"{self.share:.2f}", self.right, self.truth)
        return (self.row, self.marker, *words)


class SampleGrid(Themed, QWidget):
    """Tiles in rows, as many in a row as fit; says `hovered_changed` and `clicked`."""

    hovered_changed = Signal()
    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: tuple[SampleTile, ...] = ()
        self._looks: list[tuple[object, ...]] = []
        self._named: frozenset[str] = frozenset()
        self._stamps: dict[tuple[object, ...], QPixmap] = {}
        # What the images are rows of: other images begin anew.
        self._source: object = None
        self._chosen: int | None = None
        self.hovered: int | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.apply_theme(theme)

    def show_tiles(self, tiles: tuple[SampleTile, ...], chosen: int | None) -> None:
        """Draw these tiles; the one of row `chosen` is framed."""
        source = tiles[0].image.base if tiles and tiles[0].image is not None else None
        if source is not self._source:
            self._source = source
            self._stamps.clear()
            self._looks = []
        looks = [(*tile.look(), tile.row == chosen) for tile in tiles]
        before, self._looks = self._looks, looks
        self._tiles, self._chosen = tiles, chosen
        named = frozenset(tile.predicted for tile in tiles)
        if len(looks) != len(before) or not named <= self._named:
            self._named |= named
            self._measure()
            self._on_height()
            self.update()
            return
        seen = self.visibleRegion().boundingRect()
        for number, (old, new) in enumerate(zip(before, looks, strict=True)):
            if old != new:
                box = self.tile_box(number).toAlignedRect()
                if box.intersects(seen):
                    self.update(box.adjusted(-1, -1, 1, 1))

    @property
    def tiles(self) -> tuple[SampleTile, ...]:
        """What is shown, in order."""
        return self._tiles

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._font = font(theme, "label", tabular=True)
        self._metrics = TextMetrics(self._font)
        self._stamps.clear()
        self._looks = []
        ground, ink = (np.array(rgb(c), dtype=float) for c in (theme.raised, theme.text))
        shares = np.linspace(0, 1, 17)[:, None]
        colours = np.rint(ground + shares * (ink - ground)).astype(np.uint32)
        self._greys = 0xFF000000 | colours[:, 0] << 16 | colours[:, 1] << 8 | colours[:, 2]
        self._measure()
        self._on_height()
        self.update()

    # Where things are.

    def tile_size(self) -> tuple[float, float]:
        """Width and height of a tile, with the gap after it; the tiles fill the width."""
        height = PICTURE * self._theme.scale + 2 * self._metrics.height() + GRID
        return (self.width() + GRID) / self.columns(), height

    def columns(self) -> int:
        """Tiles in a row."""
        return max(1, int((self.width() + GRID) / self._least_width))

    def _measure(self) -> None:
        # What was named once keeps its room: the tiles must not jump while training.
        names = self._named | {"0"}
        longest = max(self._metrics.horizontalAdvance(f"{name} 0.00") for name in names)
        wanted = longest + self._metrics.height()
        self._least_width = max(PICTURE * self._theme.scale, wanted) + GRID

    def tile_box(self, number: int) -> QRectF:
        """Where tile `number` is."""
        width, height = self.tile_size()
        row, column = divmod(number, self.columns())
        return QRectF(column * width, row * height, width - GRID, height - GRID / 2)

    def row_at(self, position: QPointF) -> int | None:
        """The data row of the tile at a pixel."""
        width, height = self.tile_size()
        column = int(position.x() // width)
        number = int(position.y() // height) * self.columns() + column
        inside = 0 <= column < self.columns() and 0 <= number < len(self._tiles)
        return self._tiles[number].row if inside else None

    def _on_height(self) -> None:
        rows = -(-len(self._tiles) // self.columns())
        height = round(rows * self.tile_size()[1])
        if height != self.minimumHeight():
            self.setMinimumHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Other columns, other height."""
        self._on_height()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Two tiles wide at least."""
        return QSize(round(2 * self._least_width), round(self.tile_size()[1]))

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The tiles that can be seen, and have changed."""
        painter = QPainter(self)
        width, height = self.tile_size()
        columns, asked = self.columns(), event.region()
        first = max(0, int(event.rect().top() // height)) * columns
        last = (int(event.rect().bottom() // height) + 1) * columns
        for number in range(first, min(last, len(self._tiles))):
            row, column = divmod(number, columns)
            box = QRectF(column * width, row * height, width - GRID, height - GRID / 2)
            if asked.intersects(box.toAlignedRect()):
                self._paint_tile(painter, self._tiles[number], box)
        painter.end()

    def _paint_tile(self, painter: QPainter, tile: SampleTile, box: QRectF) -> None:
        side = PICTURE * self._theme.scale
        if tile.row in (self._chosen, self.hovered):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(self._theme.raised))
            painter.setPen(QPen(QColor(self._theme.accent), 1.5))
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
        middle = box.center().x()
        painter.drawPixmap(QPointF(round(middle - side / 2), box.top()), self._picture(tile, side))
        words = self._words(tile, round(box.width()))
        painter.drawPixmap(QPointF(round(box.left()), round(box.top() + side)), words)

    def _stamp(self, key: tuple[object, ...], width: float, height: float) -> QPixmap | None:
        """The picture known as `key`; where there is none a clear one is noted, to be drawn."""
        known = self._stamps.get(key)
        if known is not None:
            return None
        if len(self._stamps) >= MOST_STAMPS:
            self._stamps.clear()
        ratio = self.devicePixelRatioF()
        new = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
        new.setDevicePixelRatio(ratio)
        new.fill(Qt.GlobalColor.transparent)
        self._stamps[key] = new
        return new

    def _picture(self, tile: SampleTile, side: float) -> QPixmap:
        ratio = self.devicePixelRatioF()
        what = tile.marker if tile.image is None else tile.row
        key = ("picture", what, side, ratio)
        new = self._stamp(key, side, side)
        if new is not None:
            painter = QPainter(new)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(2, 2, side - 4, side - 4)
            if tile.image is None:
                paint_marker(painter, box.center(), tile.marker, side / 2, self._theme)
            else:
                self._paint_image(painter, box, tile.image)
            painter.end()
        return self._stamps[key]

    def _words(self, tile: SampleTile, width: int) -> QPixmap:
        line = self._metrics.height()
        text = tile.predicted if tile.right is None else f"{tile.predicted} {fixed(tile.share, 2)}"
        truth = tile.truth if tile.right is False else ""
        key = ("words", text, truth, tile.right, width, self.devicePixelRatioF())
        new = self._stamp(key, width, 2 * line)
        if new is not None:
            painter = QPainter(new)
            painter.setFont(self._font)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            caption = QRectF(0, 0, width, line)
            self._paint_verdict(painter, caption, text, tile.right)
            if truth:
                painter.setPen(QColor(self._theme.muted))
                short = self._metrics.elidedText(truth, Qt.TextElideMode.ElideRight, width)
                flag = Qt.AlignmentFlag.AlignCenter
                painter.drawText(caption.translated(0, line), flag, short)
            painter.end()
        return self._stamps[key]

    def _paint_image(self, painter: QPainter, box: QRectF, image: np.ndarray) -> None:
        levels = np.clip(np.rint(image * (16 / BRIGHTEST)), 0, 16).astype(np.intp)
        pixels = np.ascontiguousarray(self._greys[levels])
        rows, columns = pixels.shape
        drawn = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
        painter.drawImage(box, drawn)

    def _paint_verdict(self, painter: QPainter, box: QRectF, text: str, right: bool | None) -> None:
        size = self._metrics.height() * 0.55
        mark = size + 3 if right is not None else 0.0
        text = self._metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, box.width() - mark)
        left = box.center().x() - (mark + self._metrics.horizontalAdvance(text)) / 2
        colour = QColor(self._theme.error if right is False else self._theme.text)
        painter.setPen(QPen(colour, 1.75))
        middle = QPointF(left + size / 2, box.center().y())
        if right is False:
            _paint_cross(painter, middle, size)
        elif right:
            _paint_tick(painter, middle, size)
        painter.setPen(colour)
        painter.drawText(
            QRectF(left + mark, box.top(), box.width(), box.height()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            text,
        )

    # Mouse.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Another tile may be under the mouse."""
        self._hover(self.row_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """None is."""
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Say that the hovered tile was clicked."""
        self._hover(self.row_at(event.position()))
        self.clicked.emit()

    def _hover(self, row: int | None) -> None:
        if row != self.hovered:
            self.hovered = row
            self.update()
            self.hovered_changed.emit()


def _paint_tick(painter: QPainter, middle: QPointF, size: float) -> None:
    half = size / 2
    painter.drawPolyline(
        [
            middle + QPointF(-half, 0),
            middle + QPointF(-half / 4, half * 0.75),
            middle + QPointF(half, -half * 0.75),
        ]
    )


def _paint_cross(painter: QPainter, middle: QPointF, size: float) -> None:
    half = size / 2 * 0.85
    painter.drawLine(middle + QPointF(-half, -half), middle + QPointF(half, half))
    painter.drawLine(middle + QPointF(-half, half), middle + QPointF(half, -half))
