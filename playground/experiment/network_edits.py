"""Edits of the network section: layers and units added, removed, moved and changed.

Pure functions, an experiment in, a valid one out; what they refuse is a ValueError whose text is
the sentence to show.  Hidden layers count from 0.
"""

from __future__ import annotations

from msgspec.structs import replace

from playground.experiment.edits import OUTPUT_OF_LOSS, checked
from playground.experiment.specs import (
    MAXIMUM_HIDDEN_LAYERS,
    MAXIMUM_UNITS,
    Activation,
    Experiment,
    LayerSpec,
    LossName,
    OutputActivation,
)

LOSS_OF_OUTPUT: dict[OutputActivation, LossName] = {
    output: loss for loss, output in OUTPUT_OF_LOSS.items()
}


def add_layer(experiment: Experiment, place: int) -> Experiment:
    """A new hidden layer at `place`, like its neighbour on the input side.

    Raises:
        ValueError: there are as many as there can be, or there is no such place.
    """
    hidden = experiment.network.hidden
    if len(hidden) >= MAXIMUM_HIDDEN_LAYERS:
        raise ValueError(f"A network here has at most {MAXIMUM_HIDDEN_LAYERS} hidden layers.")
    if not 0 <= place <= len(hidden):
        raise ValueError(f"There is no place {place} among {len(hidden)} hidden layers.")
    model = hidden[max(place - 1, 0)] if hidden else LayerSpec()
    return _with_hidden(experiment, (*hidden[:place], model, *hidden[place:]))


def remove_layer(experiment: Experiment, layer: int) -> Experiment:
    """Without hidden layer `layer`."""
    hidden = experiment.network.hidden
    _check(experiment, layer)
    return _with_hidden(experiment, (*hidden[:layer], *hidden[layer + 1 :]))


def move_layer(experiment: Experiment, layer: int, place: int) -> Experiment:
    """Hidden layer `layer` at `place` among the others."""
    _check(experiment, layer)
    others = list(experiment.network.hidden)
    moved = others.pop(layer)
    others.insert(max(0, min(place, len(others))), moved)
    return _with_hidden(experiment, tuple(others))


def copy_layer(experiment: Experiment, layer: int) -> Experiment:
    """Hidden layer `layer` once more, behind itself."""
    _check(experiment, layer)
    return add_layer(experiment, layer + 1)


def set_units(experiment: Experiment, layer: int, units: int) -> Experiment:
    """Hidden layer `layer` with that many neurons.

    Raises:
        ValueError: fewer than one or more than there can be.
    """
    if units < 1:
        raise ValueError("A layer needs one neuron at least; Delete removes the whole layer.")
    if units > MAXIMUM_UNITS:
        raise ValueError(f"A layer here has at most {MAXIMUM_UNITS} neurons.")
    return _with_layer(experiment, layer, units=units)


def set_activation(experiment: Experiment, layer: int, activation: Activation) -> Experiment:
    """Hidden layer `layer` with another activation function."""
    return _with_layer(experiment, layer, activation=activation)


def set_all_activations(experiment: Experiment, activation: Activation) -> Experiment:
    """All hidden layers with one activation function."""
    hidden = experiment.network.hidden
    return _with_hidden(experiment, tuple(replace(one, activation=activation) for one in hidden))


def set_dropout(experiment: Experiment, layer: int, dropout: float) -> Experiment:
    """Hidden layer `layer` with another share of neurons left out of each step."""
    return _with_layer(experiment, layer, dropout=dropout)


def choose_output(experiment: Experiment, output: OutputActivation) -> Experiment:
    """Another output activation, and the loss that goes with it where the old one can not."""
    loss = experiment.training.loss
    if output in LOSS_OF_OUTPUT:
        loss = LOSS_OF_OUTPUT[output]
    elif loss in OUTPUT_OF_LOSS:
        loss = "mse"
    return checked(
        replace(
            experiment,
            network=replace(experiment.network, output=output),
            training=replace(experiment.training, loss=loss),
        )
    )


def _check(experiment: Experiment, layer: int) -> None:
    hidden = experiment.network.hidden
    if not 0 <= layer < len(hidden):
        raise ValueError(f"There is no hidden layer {layer + 1} among {len(hidden)}.")


def _with_layer(experiment: Experiment, layer: int, **fields: object) -> Experiment:
    _check(experiment, layer)
    hidden = experiment.network.hidden
    changed = replace(hidden[layer], **fields)
    return _with_hidden(experiment, (*hidden[:layer], changed, *hidden[layer + 1 :]))


def _with_hidden(experiment: Experiment, hidden: tuple[LayerSpec, ...]) -> Experiment:
    return checked(replace(experiment, network=replace(experiment.network, hidden=hidden)))
