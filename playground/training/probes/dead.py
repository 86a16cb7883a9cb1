"""Dead hidden units: without slope for every training row, not for one batch alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from playground.engine import make_activation
from playground.training.probe import ProbeContext
from playground.training.probes.gradients import GradientPicture
from playground.training.probes.samples import thinned_rows

# So many training rows are looked at; of more an even selection.
MAX_ROWS = 2000
# Far from 0, and not so far that the slope of a sigmoid is rounded away.
OFF_AT = 6.0


@dataclass(frozen=True, eq=False)
class DeadAnswer:
    """`units` has one (units,) bool for each hidden layer; `rows` training rows were looked at."""

    units: tuple[np.ndarray, ...]
    rows: int

    def numbers(self) -> tuple[tuple[int, ...], ...]:
        """The numbers of the dead units of each hidden layer."""
        return tuple(tuple(np.flatnonzero(units).tolist()) for units in self.units)

    def cells(self, layer: int, row_block: int, column_block: int) -> np.ndarray | None:
        """Mask of the blocks of ∂L/∂W of `layer` that join dead units alone.

        (rows, columns) bool, broadcast from the units on either side; None where no unit is dead.
        """
        into = self.units[layer] if layer < len(self.units) else None
        out_of = self.units[layer - 1] if layer > 0 else None
        columns = None if into is None else _of_blocks(into, column_block)
        rows = None if out_of is None else _of_blocks(out_of, row_block)
        if columns is None and rows is None:
            return None
        across = np.zeros(1, dtype=bool) if columns is None else columns
        down = np.zeros(1, dtype=bool) if rows is None else rows
        found = across[None, :] | down[:, None]
        return found if found.any() else None


@dataclass(frozen=True)
class DeadUnits:
    """Asks which units have no slope, z ≤ 0 under ReLU, for any training row."""

    def measure(self, context: ProbeContext) -> DeadAnswer:
        """The dead units of each hidden layer."""
        network, train = context.network, context.dataset.train
        rows = thinned_rows(train, MAX_ROWS)
        trace = context.trace(("part", "train", len(rows)), context.dataset.inputs[rows])
        hidden = zip(
            network.activations[:-1],
            trace.pre_activations[:-1],
            trace.values[:-1],
            strict=True,
        )
        units = []
        for name, z, value in hidden:
            off = (make_activation(name).derivative(z, value) == 0).all(axis=0)
            off.flags.writeable = False
            units.append(off)
        return DeadAnswer(tuple(units), len(rows))


@lru_cache(maxsize=32)
def can_die(activation: str) -> bool:
    """True if a unit of this activation can be off altogether, as below 0 under ReLU."""
    function = make_activation(activation)
    z = np.array([-OFF_AT, OFF_AT])
    return bool((function.derivative(z, function.value(z)) == 0).any())


def dead_cells(picture: GradientPicture, dead: DeadAnswer | None) -> np.ndarray | None:
    """Mask of the cells of a picture that belong to units off for all data, (cells,) bool.

    None where that is not known, or of another network.
    """
    hidden = len(picture.layers) - 1
    if dead is None or len(dead.units) != hidden:
        return None
    cells = np.zeros(len(picture.values), dtype=bool)
    for number, layer in enumerate(picture.layers):
        fan_in = len(dead.units[number - 1]) if number else layer.fan_in
        fan_out = len(dead.units[number]) if number < hidden else layer.fan_out
        if (fan_in, fan_out) != (layer.fan_in, layer.fan_out):
            return None
        found = dead.cells(number, layer.row_block, layer.column_block)
        if found is not None:
            cells[layer.cells] = np.broadcast_to(found, (layer.rows, layer.columns)).ravel()
    return cells


def _of_blocks(units: np.ndarray, block: int) -> np.ndarray:
    """A mask of the blocks whose units are all dead."""
    return np.asarray(np.logical_and.reduceat(units, np.arange(0, len(units), block)))
