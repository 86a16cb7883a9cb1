"""The names of layers and inputs, the same everywhere: hidden layers from 1, then the output."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from playground.experiment.difference import value_words
from playground.experiment.specs import Experiment

CONTEXT = "layers"
FEATURE_TEXTS = {
    "x1": "x₁",
    "x2": "x₂",
    "x1_squared": "x₁²",
    "x2_squared": "x₂²",
    "x1_x2": "x₁x₂",
    "sin_x1": "sin x₁",
    "sin_x2": "sin x₂",
}


def activations_of(experiment: Experiment) -> tuple[str, ...]:
    """The name of the activation of each layer after the inputs."""
    network = experiment.network
    return tuple(
        value_words(one)
        for one in (*(layer.activation for layer in network.hidden), network.output)
    )


def layer_name(number: int, layers: int) -> str:
    """Layer `number`, counted from 0, of `layers` layers after the inputs."""
    if number == layers - 1:
        return QCoreApplication.translate(CONTEXT, "output")
    return QCoreApplication.translate(CONTEXT, "layer {0}").format(number + 1)


def short_layer_name(number: int, layers: int) -> str:
    """The same where there is little room."""
    if number == layers - 1:
        return QCoreApplication.translate(CONTEXT, "out")
    return str(number + 1)
