"""The images of tiles as one picture of pixels, and the layout of tiles that it follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from playground.ui.appearance.theme import GRID, Theme, rgb
from playground.ui.charts.cell_image import CellImage

# What is left free around an image, in pixels.
INSET = 2
BRIGHTEST = 16.0
# Places in the table of colours: the grey values, then what lies between the pictures.
GREYS = 17
GROUND = GREYS


@dataclass(frozen=True)
class TileLayout:
    """The layout of tiles in pixels: `columns` in a row, each `width` × `height` with its gap."""

    columns: int
    width: float
    height: float
    side: int

    def box(self, number: int) -> QRectF:
        """Tile `number`, without the gap."""
        row, column = divmod(number, self.columns)
        return QRectF(
            column * self.width, row * self.height, self.width - GRID, self.height - GRID / 2
        )

    def picture(self, number: int) -> tuple[int, int]:
        """Left and top of the picture of tile `number`."""
        box = self.box(number)
        return round(box.center().x() - self.side / 2), round(box.top())

    def number_at(self, position: QPointF) -> int | None:
        """The place that a pixel is in; None beside all columns."""
        column = int(position.x() // self.width)
        if not 0 <= column < self.columns or position.y() < 0:
            return None
        return int(position.y() // self.height) * self.columns + column


class TileImages(CellImage):
    """All images as one picture; it is made anew where another one is in it."""

    def __init__(self) -> None:
        super().__init__()
        self._table = np.zeros((256, 3), dtype=np.uint8)
        # What is drawn: the rows, the array that holds their images, the layout.
        self._rows: tuple[int, ...] = ()
        self._source: np.ndarray | None = None
        self._layout: TileLayout | None = None

    def set_theme(self, theme: Theme) -> None:
        """Take over colours; the picture is made anew with the next images."""
        ground, ink = (np.array(rgb(c), dtype=float) for c in (theme.raised, theme.text))
        shares = np.linspace(0, 1, GREYS)[:, None]
        self._table[:GREYS] = np.rint(ground + shares * (ink - ground))
        self._table[GROUND] = rgb(theme.surface)
        self._layout = None

    def show_images(
        self,
        rows: tuple[int, ...],
        images: Sequence[np.ndarray | None],
        layout: TileLayout,
        height: int,
    ) -> None:
        """Draw `images`, (height, width) of 0 to 16 each, where `layout` has their tiles.

        `rows` are the rows of the data that they belong to, `height` that of the whole picture.
        """
        given = next((image for image in images if image is not None), None)
        self.setVisible(given is not None)
        if given is None:
            self._layout = None
            return
        # Images by what they are, not by what they hold.
        source = given if given.base is None else given.base
        if rows == self._rows and source is self._source and layout == self._layout:
            return
        self._rows, self._source, self._layout = rows, source, layout
        width = round(layout.columns * layout.width)
        cells = np.full((max(height, 1), max(width, 1)), GROUND, dtype=np.uint8)
        side = layout.side - 2 * INSET
        for number, image in enumerate(images):
            if image is not None:
                left, top = layout.picture(number)
                here = cells[top + INSET :, max(left + INSET, 0) :][:side, :side]
                here[:] = scaled(image, side)[: here.shape[0], : here.shape[1]]
        self.setImage(cells, autoLevels=False, levels=None, lut=self._table)
        self.setRect(QRectF(0, 0, cells.shape[1], cells.shape[0]))


def scaled(image: np.ndarray, side: int) -> np.ndarray:
    """Grey values 0 to 16 (height, width) as places in the table, (side, side) uint8."""
    rows, columns = image.shape
    levels = np.clip(np.rint(image * ((GREYS - 1) / BRIGHTEST)), 0, GREYS - 1).astype(np.uint8)
    across, down = (np.arange(side) * count // max(side, 1) for count in (columns, rows))
    return levels[np.ix_(down, across)]
