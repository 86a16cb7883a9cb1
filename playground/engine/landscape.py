"""The loss over a plane through a network's parameters: directions, and many points at once.

Two random directions are scaled neuron by neuron to the size of its own weights, as Li, Xu,
Taylor, Studer and Goldstein 2018 (section 4, "filter normalisation") do, so that networks of
different scale can be compared; biases and numbers of batch normalisation stay.  Or they are the
two principal directions of the way that the parameters have come (their section 7).

A plane is two directions of thousands: a shadow of the landscape, and not the landscape.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from playground.engine.activations import make_activation
from playground.engine.batch_normalization import EPSILON, NUMBERS
from playground.engine.losses import Loss
from playground.engine.network import Network

# Numbers that one layer's outputs may have for all points computed at once.
ELEMENTS_AT_ONCE = 1_000_000
# A direction of which less than this is left beside the other one leads nowhere new.
PARALLEL = 1e-6


@dataclass(frozen=True, eq=False)
class Directions:
    """Two directions in the space of parameters, (P,) each, and what is to be said of them.

    `independent` of them lead to different places: 0 where nothing can move, 1 where it is a line.
    `still` neurons that could move stay, because their weights are all zero.  `shares` is what the
    two principal directions hold of the way's spread, () for random ones.
    """

    across: np.ndarray
    up: np.ndarray
    independent: int
    still: int = 0
    shares: tuple[float, ...] = ()


def random_directions(
    network: Network, seed: int, free: np.ndarray | None = None, layer: int | None = None
) -> Directions:
    """Two random directions, each neuron's part as long as its weights.

    `free` (P,) says which parameters may move, None for all; with `layer` only those of one layer
    do, the first hidden one 0.
    """
    rng = np.random.default_rng(seed)
    moving = np.ones(network.parameters.size, bool) if free is None else free
    first, still = _random_direction(network, rng, moving, layer)
    second, _ = _random_direction(network, rng, moving, layer)
    return Directions(first, second, _independent(first, second), still)


def _random_direction(
    network: Network, rng: np.random.Generator, moving: np.ndarray, layer: int | None
) -> tuple[np.ndarray, int]:
    """One direction, (P,), and how many neurons it leaves where they are, having no weights."""
    direction, still = np.zeros(network.parameters.size), 0
    parts = (_matrices(network, flat) for flat in (direction, network.parameters, moving))
    for (number, part), (_, weights), (_, may) in zip(*parts, strict=True):
        # Drawn for every layer, so that one layer alone moves as it does among all.
        drawn = rng.standard_normal(weights.shape) * may
        if layer is not None and number != layer:
            continue
        lengths = np.linalg.norm(drawn, axis=0)
        sizes = np.linalg.norm(np.where(may, weights, 0).astype(np.float64), axis=0)
        still += int(((lengths > 0) & (sizes == 0)).sum())
        with np.errstate(invalid="ignore", divide="ignore"):
            part[...] = np.where(lengths > 0, drawn * (sizes / lengths), 0.0)
    return direction, still


def _matrices(network: Network, flat: np.ndarray) -> list[tuple[int, np.ndarray]]:
    """The weights of every layer in `flat`, then its projections, each with its layer."""
    found = list(enumerate(network.weight_views(flat)))
    links = enumerate(network.projection_views(flat))
    return found + [(number, part) for number, part in links if part is not None]


def principal_directions(path: np.ndarray, free: np.ndarray | None = None) -> Directions:
    """The two directions in which the way `path` (k, P), the present last, spreads most.

    Of length 1 and at right angles; nought where the way has no such extent.
    """
    offsets = path.astype(np.float64) - path[-1].astype(np.float64)
    if free is not None:
        offsets = offsets * free
    offsets[~np.isfinite(offsets).all(axis=1)] = 0
    # Few moments and many parameters: the small matrix has the same directions.
    values, vectors = np.linalg.eigh(offsets @ offsets.T)
    values = np.maximum(values, 0)
    whole = float(values.sum())
    found, shares = [], []
    for place in (-1, -2):
        has = len(values) >= -place and values[place] > PARALLEL**2 * whole and whole > 0
        direction = vectors[:, place] @ offsets if has else np.zeros(path.shape[1])
        length = float(np.linalg.norm(direction))
        found.append(direction / length if length else direction)
        shares.append(float(values[place]) / whole if has else 0.0)
    # The way runs from left to right, as one reads.
    if len(path) > 1 and offsets[0] @ found[0] > 0:
        found[0] = -found[0]
    first, second = found
    return Directions(first, second, _independent(first, second), 0, tuple(shares))


def project_path(directions: Directions, path: np.ndarray) -> np.ndarray:
    """The positions of `path` (k, P) on the plane around its last one, (k, 2), from above."""
    offsets = path.astype(np.float64) - path[-1].astype(np.float64)
    basis = np.stack([directions.across, directions.up], axis=1)
    return np.linalg.lstsq(basis, offsets.T, rcond=None)[0].T


def _independent(first: np.ndarray, second: np.ndarray) -> int:
    lengths = [float(np.linalg.norm(one)) for one in (first, second)]
    if not all(np.isfinite(lengths)) or not any(lengths):
        return 0
    if not all(lengths):
        return 1
    left = second - first * (first @ second / lengths[0] ** 2)
    return 2 if float(np.linalg.norm(left)) > PARALLEL * lengths[1] else 1


def losses_at(
    network: Network,
    loss: Loss,
    inputs: np.ndarray,
    targets: np.ndarray,
    directions: Directions,
    places: np.ndarray,
) -> np.ndarray:
    """The mean loss of inputs (n, features) and targets (n, outputs) at `places` (k, 2): (k,).

    A place (x, y) stands for the parameters θ + x · across + y · up; batch normalisation goes by
    its running averages.  What overflows is inf or nan.
    """
    inputs, targets = (array.astype(network.dtype) for array in (inputs, targets))
    widest = max(network.sizes[1:])
    at_once = max(1, ELEMENTS_AT_ONCE // (widest * len(inputs)))
    basis = np.stack([directions.across, directions.up])
    values = np.empty(len(places))
    with np.errstate(all="ignore"):
        for start in range(0, len(places), at_once):
            some = places[start : start + at_once]
            moved = network.parameters.astype(np.float64) + some @ basis
            values[start : start + at_once] = _losses(
                network, loss, inputs, targets, moved.astype(network.dtype)
            )
    return values


def _losses(
    network: Network, loss: Loss, inputs: np.ndarray, targets: np.ndarray, flat: np.ndarray
) -> np.ndarray:
    """The mean loss for each of `flat` (k, P): (k,)."""
    count, a = len(flat), inputs
    z = a
    for layer, (fan_in, fan_out) in enumerate(pairwise(network.sizes)):
        weights = flat[:, network.weight_slices[layer]].reshape(count, fan_in, fan_out)
        z = np.matmul(a, weights) + flat[:, None, network.bias_slices[layer]]
        numbers = flat[:, network.normalization_slices[layer]]
        if numbers.size:
            z = _normalized(z, numbers.reshape(count, NUMBERS, 1, fan_out))
        value = make_activation(network.activations[layer]).value(z.reshape(-1, fan_out))
        value = value.reshape(z.shape)
        if network.is_linked(layer):
            part = flat[:, network.projection_slices[layer]]
            value = value + (a @ part.reshape(count, fan_in, fan_out) if part.size else a)
        a = value
    rows = np.broadcast_to(targets, a.shape).reshape(-1, a.shape[-1])
    each = loss.per_row(z.reshape(rows.shape), a.reshape(rows.shape), rows)
    return each.reshape(count, -1).mean(axis=1, dtype=np.float64)


def _normalized(z: np.ndarray, numbers: np.ndarray) -> np.ndarray:
    """By the running averages, as `BatchNormalization` does; numbers are (k, 4, 1, units)."""
    scale, shift, mean, variance = np.moveaxis(numbers, 1, 0)
    return (z - mean) * (1 / np.sqrt(variance + z.dtype.type(EPSILON))) * scale + shift
