"""The loss over a plane through the present parameters, a part of its grid at a time.

A grid is asked for level by level, each twice as fine as the one before, so that there is a picture
at once; a part is no more than can be computed between two frames.  The middle of the grid is the
present, and its loss is the run's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

import numpy as np

from playground.engine.evaluation import evaluate
from playground.engine.landscape import (
    Directions,
    losses_at,
    principal_directions,
    project_path,
    random_directions,
)
from playground.training.probe import ProbeContext

# Points along a side: the middle is one of them, and so is each of the coarser levels.
SIDE = 53
STRIDES = (4, 2, 1)
# Multiplications and additions that one part may cost: some hundredths of a second.
BUDGET = 1.2e8
MIN_POINTS = 16
# Of more rows than these the loss is that of an even selection.
MAX_ROWS, ROWS_IN_PASSING = 1000, 512
# A plane along the way reaches this much beyond it.
MARGIN = 1.25

Kind = Literal["random", "path"]
Part = Literal["train", "test"]


@dataclass(frozen=True)
class PlaneChoice:
    """The choice of a plane: `seed` and `reach` of random directions, or along the run's way.

    `layer` alone moves where it is given, the first hidden one 0.
    """

    kind: Kind = "random"
    part: Part = "train"
    seed: int = 1
    reach: float = 1.0
    layer: int | None = None


@dataclass(frozen=True, eq=False)
class LandscapePart:
    """Losses (k,) at the grid points `places` (k,), counted row by row from the top left.

    `step` is the moment, `extent` the plane's edges, `centre` the run's loss, `path` (m, 2) the
    way to here on the plane, `rows` how many are looked at, `following` the first point of the
    next part in the order of `order`;
    `parameters` counts those that could move.
    """

    step: int
    places: np.ndarray
    losses: np.ndarray
    following: int
    extent: tuple[float, float, float, float]
    centre: float
    path: np.ndarray
    directions: Directions
    parameters: int
    frozen: bool
    rows: int


@dataclass(frozen=True)
class LandscapeOf:
    """Asks for the part of a plane that begins with point `start` in the order of `order`.

    `in_passing`, while it plays, all of the coarsest level comes at once, of fewer rows.
    """

    choice: PlaneChoice
    start: int = 0
    in_passing: bool = False

    def measure(self, context: ProbeContext) -> LandscapePart:
        """As many losses as one part may cost, of one level at most."""
        network, dataset = context.network, context.dataset
        rows = dataset.test if self.choice.part == "test" and len(dataset.test) else dataset.train
        most = min(len(rows), ROWS_IN_PASSING if self.in_passing else MAX_ROWS)
        some = rows[np.linspace(0, len(rows) - 1, most).astype(np.int64)]
        trainable = context.trainer.options.trainable
        free = ~network.statistics() if trainable is None else trainable & ~network.statistics()
        directions, path = self._directions(context, free)
        extent = self._extent(path)
        following = _level_end(self.start)
        if not self.in_passing:
            following = min(self.start + _affordable(network.sizes, len(some)), following)
        numbers = order()[self.start : following]
        inputs, targets = dataset.inputs[some], context.targets[some]
        places = grid_places(extent)[numbers]
        loss = context.trainer.loss
        losses = losses_at(network, loss, inputs, targets, directions, places)
        # Of all rows, by the very sum that the run's own figures come from.
        centre = evaluate(
            network,
            loss,
            dataset.inputs[rows],
            context.targets[rows],
            classification=False,
        ).loss
        if len(some) == len(rows):
            losses[numbers == SIDE * SIDE // 2] = centre
        return LandscapePart(
            step=context.trainer.steps,
            places=numbers,
            losses=losses,
            following=following,
            extent=extent,
            centre=centre,
            path=path,
            directions=directions,
            parameters=int(free.sum()),
            frozen=any(layer.frozen for layer in context.experiment.network.hidden),
            rows=len(some),
        )

    def _directions(self, context: ProbeContext, free: np.ndarray) -> tuple[Directions, np.ndarray]:
        network, choice = context.network, self.choice
        if choice.kind == "random":
            return random_directions(network, choice.seed, free, choice.layer), np.zeros((1, 2))
        if choice.layer is not None:
            within = np.zeros(free.size, bool)
            within[network.layer_slices[choice.layer]] = True
            free = free & within
        # Of a network that had another shape nothing is left to lie on this plane.
        alike = [one for one in context.path if one.shape == network.parameters.shape]
        path = np.stack([*alike, network.parameters])
        directions = principal_directions(path, free)
        return directions, project_path(directions, np.where(free, path, path[-1]))

    def _extent(self, path: np.ndarray) -> tuple[float, float, float, float]:
        reach = self.choice.reach
        if self.choice.kind == "path":
            # The present stays in the middle, and the whole way is seen.
            farthest = np.abs(path[np.isfinite(path).all(axis=1)]).max(initial=0.0)
            reach = MARGIN * float(farthest) or 1.0
        return -reach, reach, -reach, reach


def grid_places(extent: tuple[float, float, float, float]) -> np.ndarray:
    """The places of all grid points, row by row from the top left, (SIDE², 2)."""
    left, right, low, high = extent
    # From the middle outwards, so that it is exactly the present.
    shares = (np.arange(SIDE) - SIDE // 2) / (SIDE // 2)
    x = (left + right) / 2 + shares * (right - left) / 2
    y = (low + high) / 2 - shares * (high - low) / 2
    return np.stack([np.tile(x, SIDE), np.repeat(y, SIDE)], axis=1)


@lru_cache(maxsize=1)
def order() -> np.ndarray:
    """The numbers of all grid points, level after level, (SIDE²,)."""
    row, column = np.divmod(np.arange(SIDE * SIDE), SIDE)
    level = np.full(SIDE * SIDE, len(STRIDES) - 1)
    for number in range(len(STRIDES) - 1, -1, -1):
        stride = STRIDES[number]
        level[(row % stride == 0) & (column % stride == 0)] = number
    return np.argsort(level, kind="stable")


@lru_cache(maxsize=1)
def level_ends() -> tuple[int, ...]:
    """One past the last point of each level, in the order of `order`."""
    return tuple(len(range(0, SIDE, stride)) ** 2 for stride in STRIDES)


def _level_end(start: int) -> int:
    return next((end for end in level_ends() if start < end), SIDE * SIDE)


def _affordable(sizes: tuple[int, ...], rows: int) -> int:
    """Points of one part; an activation costs about as much as ten multiplications."""
    one = rows * sum(a * b + 10 * b for a, b in pairwise(sizes))
    return max(MIN_POINTS, int(BUDGET / max(one, 1)))
