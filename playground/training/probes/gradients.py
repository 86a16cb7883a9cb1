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
from playground.training.probe import ProbeContext

Part = Literal["data", "penalty"]

# Cells of one side of a matrix, with few layers and with many.
MAX_CELLS_A_SIDE, FEWER_CELLS_A_SIDE = 64, 32
MANY_LAYERS = 9
# Above this many weights the squares are summed row by row in the network's own precision, where
# the largest magnitude says that no square which matters over- or underflows.
LARGE = 4096
SAFE_TO_SQUARE = (1e-12, 1e12)


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
        """The indices of the cells in the flat values."""
        return slice(self.start, self.start + self.rows * self.columns)

    @property
    def dead(self) -> bool:
        """True if every weight's gradient is exactly zero."""
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

    def measure(self, context: ProbeContext) -> GradientPicture:
        """The gradients of all weights at this moment."""
        if self.part == "data":
            matrices = context.network.weight_views(context.gradient)
        else:
            matrices = penalty_gradients(
                context.network, context.trainer.options.l1, context.trainer.options.l2
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
    side = MAX_CELLS_A_SIDE if len(matrices) <= MANY_LAYERS else FEWER_CELLS_A_SIDE
    for matrix in matrices:
        layer, reduced = _layer_picture(matrix, start, side)
        layers.append(layer)
        cells.append(reduced.ravel())
        start += reduced.size
    values = np.concatenate(cells).astype(np.float64)
    values.flags.writeable = False
    return GradientPicture(part, values, tuple(layers))


def _layer_picture(matrix: np.ndarray, start: int, side: int) -> tuple[LayerPicture, np.ndarray]:
    row_block, column_block = -(-matrix.shape[0] // side), -(-matrix.shape[1] // side)
    reduced = blocks(matrix, row_block, column_block)
    # The largest magnitude survives the reduction, and so does NaN.
    largest = float(np.abs(reduced).max())
    finite = bool(np.isfinite(largest))
    picture = LayerPicture(
        fan_in=matrix.shape[0],
        fan_out=matrix.shape[1],
        start=start,
        rows=reduced.shape[0],
        columns=reduced.shape[1],
        row_block=row_block,
        column_block=column_block,
        rms=_root_mean_square(matrix, largest),
        zero_share=1.0 - np.count_nonzero(matrix != 0) / matrix.size,
        not_finite=0 if finite else int(np.count_nonzero(~np.isfinite(matrix))),
    )
    return picture, reduced


def blocks(matrix: np.ndarray, row_block: int, column_block: int) -> np.ndarray:
    """The value of the largest magnitude of each block, (rows, columns); NaN wins."""
    if row_block == 1 and column_block == 1:
        return matrix
    highest = _reduced(_reduced(matrix, row_block, np.maximum).T, column_block, np.maximum).T
    lowest = _reduced(_reduced(matrix, row_block, np.minimum).T, column_block, np.minimum).T
    return np.where(-lowest > highest, lowest, highest)


def _reduced(matrix: np.ndarray, block: int, ufunc: np.ufunc) -> np.ndarray:
    """`ufunc` over every `block` rows: few long calls, ten times as fast as `reduceat`."""
    result = matrix[::block].copy()
    for offset in range(1, block):
        part = matrix[offset::block]
        ufunc(result[: len(part)], part, out=result[: len(part)])
    return result


def _root_mean_square(matrix: np.ndarray, largest: float) -> float:
    """√mean(g²), in float64 throughout unless the matrix is large and its range harmless."""
    if matrix.size < LARGE or not SAFE_TO_SQUARE[0] < largest < SAFE_TO_SQUARE[1]:
        return float(rms(matrix))
    squares = np.einsum("ij,ij->i", matrix, matrix)
    return float(np.sqrt(squares.sum(dtype=np.float64) / matrix.size))
