"""Changes of a run's parameters by hand, as functions from one trainer state to another."""

from __future__ import annotations

import math
from dataclasses import replace
from types import MappingProxyType

import numpy as np

from playground.engine import Network, TrainerState
from playground.sentence import Sentence


def with_parameter(network: Network, state: TrainerState, index: int, value: float) -> TrainerState:
    """`state` of `network` with another value of one parameter, by its place in the flat vector.

    Raises:
        ValueError: there is no such parameter, it is one that only follows the batches, or the
            value is no finite number.
    """
    parameters = state.parameters.copy()
    if not 0 <= index < len(parameters):
        raise ValueError(
            Sentence("There is no parameter {index} in this network any more.", index=index)
        )
    if network.statistics()[index]:
        raise ValueError(
            Sentence("Parameter {index} is a running average: it follows the batches.", index=index)
        )
    with np.errstate(over="ignore"):
        parameters[index] = value
    if not math.isfinite(parameters[index]):
        raise ValueError(Sentence("A weight or bias is a finite number, not {value}.", value=value))
    return replace(state, parameters=parameters)


def unit_to_end(network: Network, layer: int, unit: int) -> np.ndarray:
    """The order (P,) of the parameters in which a hidden layer's neuron stands behind the others.

    What the network computes stays the same, unless residual links tell neurons apart by their
    place, as they do where widths agree: those are put right when the neuron goes (`LayerMapping`).

    Raises:
        ValueError: there is no such neuron in a hidden layer.
    """
    hidden = len(network.weights) - 1
    units = network.sizes[layer + 1] if 0 <= layer < hidden else 0
    if not 0 <= unit < units:
        raise ValueError(
            Sentence(
                "Hidden layer {layer} has no neuron {unit} any more.",
                layer=layer + 1,
                unit=unit + 1,
            )
        )
    order = np.arange(len(network.parameters))
    weights, biases = network.weight_views(order), network.bias_views(order)
    moved = [*range(unit), *range(unit + 1, units), unit]
    weights[layer][...] = weights[layer][:, moved]
    biases[layer][...] = biases[layer][moved]
    normalization = network.normalization_views(order)[layer]
    if normalization is not None:
        for numbers in vars(normalization).values():
            numbers[...] = numbers[moved]
    weights[layer + 1][...] = weights[layer + 1][moved]
    projections = network.projection_views(order)
    into, out_of = projections[layer], projections[layer + 1]
    if into is not None:
        into[...] = into[:, moved]
    if out_of is not None:
        out_of[...] = out_of[moved]
    return order


def reordered(state: TrainerState, order: np.ndarray) -> TrainerState:
    """`state` with parameters, gradient and the optimiser's memory taken in `order` (P,)."""
    memory = {
        name: array[order] if array.shape == order.shape else array
        for name, array in state.optimizer.arrays.items()
    }
    return replace(
        state,
        parameters=state.parameters[order],
        gradient=state.gradient[order],
        optimizer=replace(state.optimizer, arrays=MappingProxyType(memory)),
    )
