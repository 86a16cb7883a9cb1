"""Weights as colours: one small image a unit, or the matrix from inputs (down) to units (across).

It colours numbers that it is given and says which weight the mouse is on.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QMarginsF, QRectF, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from playground.ui.appearance.theme import GRID, Theme, sign_table
from playground.ui.appearance.themed import Themed, spread_theme
from playground.ui.charts.colour_scale import ColourScale, ScaleContent
from playground.ui.charts.matrix_view import Cell, MatrixView
from playground.ui.charts.scene_view import line_pen
from playground.ui.language.numbers import number_text


@dataclass(frozen=True)
class WeightPlace:
    """The weight from `source` to `unit`."""

    source: int
    unit: int


@dataclass(frozen=True)
class Mosaic:
    """Images (height, width) of `units` units, `columns` in a row, one cell between them."""

    units: int
    height: int
    width: int
    columns: int

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of cells of the whole."""
        rows = -(-self.units // self.columns)
        return rows * (self.height + 1) - 1, self.columns * (self.width + 1) - 1

    def corner(self, unit: int) -> Cell:
        """The first cell of the image of `unit`."""
        row, column = divmod(unit, self.columns)
        return row * (self.height + 1), column * (self.width + 1)

    def drawn(self, weights: np.ndarray, outside: float) -> np.ndarray:
        """`weights` (height · width, units) laid out; `outside` between the images."""
        whole = np.full(self.shape, outside, dtype=weights.dtype)
        for unit in range(self.units):
            row, column = self.corner(unit)
            image = weights[:, unit].reshape(self.height, self.width)
            whole[row : row + self.height, column : column + self.width] = image
        return whole

    def place(self, cell: Cell) -> WeightPlace | None:
        """The weight in a cell, None between the images."""
        (row, in_row), (column, in_column) = (
            divmod(cell[0], self.height + 1),
            divmod(cell[1], self.width + 1),
        )
        unit = row * self.columns + column
        if in_row == self.height or in_column == self.width or unit >= self.units:
            return None
        return WeightPlace(in_row * self.width + in_column, unit)


class WeightMatrix(MatrixView):
    """The image alone, with the names of the two directions of a matrix."""

    has_cursor = True

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.named = True
        super().__init__(theme, parent)

    def _make_items(self) -> None:
        super()._make_items()
        self._across, self._down = self.text_item(), self.text_item()
        self._down.setRotation(-90)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self._show_border()

    def _show_border(self) -> None:
        """Around a matrix; images stand free."""
        self.box.setBorder(line_pen(self._theme.separator) if self.named else None)

    def margins(self) -> QMarginsF:
        """A line above and one on the left where the directions are named."""
        line = self._metrics.height() if self.named else 0.0
        return QMarginsF(GRID + line, line + 1, 1, 1)

    def _arrange_names(self) -> None:
        box = self.matrix_box()
        for item, text in ((self._across, self.tr("to neuron")), (self._down, self.tr("from"))):
            item.setVisible(self.named)
            self.set_text(item, text, self._theme.muted)
        self._across.setPos(round(box.center().x() - self._across.boundingRect().width() / 2), 0)
        self._down.setPos(GRID / 2, round(box.center().y() + self._down.boundingRect().width() / 2))

    def name_directions(self, named: bool) -> None:
        """Say what runs down and what across, or leave the room to the images."""
        if named != self.named:
            self.named = named
            self.square_cells = not named
            self.box.setAspectLocked(not named)
            self._show_border()
            self.place(QRectF(0, 0, 1, 1))
            self._arrange()


class WeightView(Themed, QWidget):
    """Draws a weight matrix (fan_in, fan_out) and the bar of its colours."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._weights = np.zeros((0, 0), dtype=np.float32)
        self._shape: tuple[int, int] | None = None
        self._reach = 1.0
        self.mosaic: Mosaic | None = None
        self.matrix = WeightMatrix(theme, self)
        self.scale = ColourScale(theme, self)
        self.hovered_changed = self.matrix.hovered_changed
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.matrix, 1)
        row.addWidget(self.scale)
        spread_theme(self, theme)

    def show_weights(
        self, weights: np.ndarray, shape: tuple[int, int] | None, reach: float
    ) -> None:
        """Colour `weights` from −`reach` to `reach`; with `shape` (h, w) each unit is an image."""
        self._weights, self._reach = weights, reach
        self._shape = shape if shape and shape[0] * shape[1] == weights.shape[0] else None
        self._draw()

    def _draw(self) -> None:
        weights, reach = self._weights, self._reach
        if not weights.size:
            return
        self.mosaic = None
        numbers = weights
        if self._shape is not None:
            self.mosaic = self._laid_out(weights.shape[1], *self._shape)
            # Between the images is the ground: no number, but no error either.
            numbers = self.mosaic.drawn(weights, 0.0)
        self.matrix.name_directions(self.mosaic is None)
        self.matrix.show_matrix(numbers, -reach, reach, sign_table(self._theme), signed=True)
        ticks = tuple((share, number_text((2 * share - 1) * reach, 1)) for share in (0.0, 0.5, 1.0))
        self.scale.show_content(ScaleContent("sign", ticks))
        self._frame()

    def _laid_out(self, units: int, height: int, width: int) -> Mosaic:
        """As many images in a row as make them largest."""
        room = self.matrix.matrix_box()
        best, columns = 0.0, 1
        for tried in range(1, units + 1):
            rows = -(-units // tried)
            side = min(room.width() / (tried * (width + 1)), room.height() / (rows * (height + 1)))
            if side > best:
                best, columns = side, tried
        return Mosaic(units, height, width, columns)

    @property
    def hovered(self) -> WeightPlace | None:
        """The weight under the mouse."""
        return None if self.matrix.cell is None else self.place_of(self.matrix.cell)

    def place_of(self, cell: tuple[int, int]) -> WeightPlace | None:
        """The weight in a cell of the picture, None between the images."""
        return WeightPlace(*cell) if self.mosaic is None else self.mosaic.place(cell)

    def frame(self) -> None:
        """Outline the hovered weight."""
        self._frame()

    def _frame(self) -> None:
        cell = self.matrix.cell if self.hovered is not None else None
        self.matrix.frame(((cell, self._theme.text), (None, self._theme.text)))

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room, other columns of images."""
        super().resizeEvent(event)
        self._draw()

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Still to be recognised."""
        line = self.fontMetrics().height()
        return QSize(round(10 * line), round(5 * line))
