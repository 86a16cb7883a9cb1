"""The gradient of every weight, layer by layer, at one moment: what the gradient panel draws.

Large matrices are reduced to blocks here, on the training thread, so that the window only colours
what it can show.  The figures (root mean square, zeros) are of all weights, before any reduction.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from playground.engine import PENALTIES, Network
from playground.engine.gradients import rms
from playground.training.probe import Moment

Part = Literal["data", "penalty"]

MOST_CELLS_A_SIDE = 64


@dataclass(frozen=True)
class LayerPicture:
    """One layer's matrix of gradients, fan_in × fan_out, and where its cells are.

    `start` is the first cell in `GradientPicture.values`; there are `rows` × `columns` cells of
    `row_block` × `column_block` weights each.  `rms` is √mean((∂L/∂W)²), `zero_share` the share
    of exact zeros, `not_finite` counts NaN and infinity.
    """

    fan_in: int
    fan_out: int
    start: int
    rows: int
    columns: int
    row_block: int
    column_block: int
    rms: float
    zero_share: float
    not_finite: int

    @property
    def cells(self) -> slice:
        """Where the cells stand in the flat values."""
        return slice(self.start, self.start + self.rows * self.columns)

    @property
    def dead(self) -> bool:
        """Whether every weight's gradient is exactly zero."""
        return self.zero_share == 1.0


@dataclass(frozen=True, eq=False)
class GradientPicture:
    """All layers, first layer first; `values` holds all cells, (cells,) float64, row-major.

    A cell of several weights has the gradient of the largest magnitude among them, or NaN if one
    is NaN.
    """

    part: Part
    values: np.ndarray
    layers: tuple[LayerPicture, ...]

    def matrix(self, layer: int) -> np.ndarray:
        """The cells of one layer, (rows, columns)."""
        picture = self.layers[layer]
        return self.values[picture.cells].reshape(picture.rows, picture.columns)


@dataclass(frozen=True)
class GradientMatrices:
    """Asks for ∂L/∂W of the last batch: of the data loss, or of the penalty apart from it."""

    part: Part = "data"

    def measure(self, moment: Moment) -> GradientPicture:
        """The gradients of all weights at this moment."""
        if self.part == "data":
            matrices = moment.network.weight_views(moment.gradient)
        else:
            matrices = penalty_gradients(
                moment.network, moment.trainer.options.l1, moment.trainer.options.l2
            )
        return picture(matrices, self.part)


def penalty_gradients(network: Network, l1: float, l2: float) -> tuple[np.ndarray, ...]:
    """l1·sign(W) + l2·W of each layer, (fan_in, fan_out)."""
    return tuple(
        PENALTIES["l1"].gradient(weights, l1) + PENALTIES["l2"].gradient(weights, l2)
        for weights in network.weights
    )


def picture(matrices: tuple[np.ndarray, ...], part: Part = "data") -> GradientPicture:
    """The picture of one matrix of gradients a layer, (fan_in, fan_out)."""
    layers, cells, start = [], [], 0
    for matrix in matrices:
        row_block = -(-matrix.shape[0] // MOST_CELLS_A_SIDE)
        column_block = -(-matrix.shape[1] // MOST_CELLS_A_SIDE)
        reduced = blocks(matrix, row_block, column_block)
        layers.append(
            LayerPicture(
                fan_in=matrix.shape[0],
                fan_out=matrix.shape[1],
                start=start,
                rows=reduced.shape[0],
                columns=reduced.shape[1],
                row_block=row_block,
                column_block=column_block,
                rms=float(rms(matrix)),
                zero_share=1.0 - np.count_nonzero(matrix) / matrix.size,
                not_finite=int(matrix.size - np.count_nonzero(np.isfinite(matrix))),
            )
        )
        cells.append(reduced.ravel())
        start += reduced.size
    values = np.concatenate(cells).astype(np.float64)
    values.flags.writeable = False
    return GradientPicture(part, values, tuple(layers))


def blocks(matrix: np.ndarray, row_block: int, column_block: int) -> np.ndarray:
    """The value of the largest magnitude of each block, (rows, columns); NaN wins."""
    if row_block == 1 and column_block == 1:
        return matrix
    row_starts = np.arange(0, matrix.shape[0], row_block)
    column_starts = np.arange(0, matrix.shape[1], column_block)
    highest = np.maximum.reduceat(
        np.maximum.reduceat(matrix, row_starts, axis=0), column_starts, axis=1
    )
    lowest = np.minimum.reduceat(
        np.minimum.reduceat(matrix, row_starts, axis=0), column_starts, axis=1
    )
    return np.where(-lowest > highest, lowest, highest)
