"""Networks to export: every activation, every kind of input and output, all that may be odd."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import get_args

import msgspec
import numpy as np

from playground.experiment import specs
from playground.experiment.specs import (
    DataSpec,
    Experiment,
    LayerSpec,
    LinkSpec,
    NetworkSpec,
    TrainingSpec,
)
from playground.training.session import Session
from tests.support import digits_experiment, spiral_experiment

ACTIVATIONS = get_args(specs.Activation)
FEATURES = get_args(specs.Feature)


def session_of(experiment: Experiment, spread: float = 1.0) -> Session:
    """A session whose parameters reach both ends of every activation; what is off stays off."""
    session = Session(experiment)
    numbers = np.random.default_rng(7)
    parameters = session.network.parameters
    drawn = numbers.normal(0.0, spread, len(parameters)).astype(parameters.dtype)
    trained = parameters != 0
    for biases in session.network.bias_views(trained):
        biases[:] = True
    parameters[:] = np.where(trained, drawn, 0)
    for normalization in filter(None, session.network.normalizations):
        normalization.variance[:] = np.square(normalization.variance) + 0.1
    return session


def _plain(activation: str) -> Session:
    return session_of(spiral_experiment(6, 5, activation=activation))


def _with(network: NetworkSpec, data: DataSpec, **training: object) -> Session:
    experiment = Experiment(data=data, network=network, training=TrainingSpec(**training))
    return session_of(experiment)


def _hidden(*units: int, **fields: object) -> tuple[LayerSpec, ...]:
    return tuple(LayerSpec(units=count, activation="tanh", **fields) for count in units)


def _every_feature() -> Session:
    data = DataSpec(kind="circle", samples=40, features=FEATURES, scaling="standard")
    return _with(NetworkSpec(hidden=_hidden(4), output="tanh"), data, loss="mse")


def _one_output() -> Session:
    data = DataSpec(kind="xor", samples=40, features=("x2", "x1_x2"), scaling="minmax")
    return _with(NetworkSpec(hidden=_hidden(4), output="sigmoid"), data, loss="mse")


def _regression() -> Session:
    data = DataSpec(kind="plane", samples=40)
    network = NetworkSpec(hidden=_hidden(4), output="linear")
    return _with(network, data, loss="mse", precision="float64")


def _no_hidden_layer() -> Session:
    return _with(NetworkSpec(), DataSpec(kind="iris", scaling="standard"))


def _switched_off() -> Session:
    links = tuple(LinkSpec(layer=1, source=source, target=1) for source in range(3))
    hidden = (*_hidden(5, disabled=(2,)), *_hidden(4, dropout=0.25))
    network = NetworkSpec(hidden=hidden, disabled_links=links)
    return _with(network, DataSpec(kind="spirals", classes=3, samples=60))


def _normalized() -> Session:
    hidden = tuple(
        LayerSpec(units=4, activation=activation, batch_normalization=True, dropout=dropout)
        for activation, dropout in (("relu", 0.25), ("linear", 0.0), ("sin", 0.0))
    )
    network = NetworkSpec(hidden=(*hidden, *_hidden(5)))
    return _with(network, DataSpec(kind="spirals", classes=3, samples=60))


def _residual() -> Session:
    """Links over equal widths and over others, behind normalisation and dropout too."""
    hidden = tuple(
        LayerSpec(units=units, activation=activation, residual=True, **more)
        for units, activation, more in (
            (4, "sigmoid", {}),
            (4, "relu", {"dropout": 0.25}),
            (3, "tanh", {"batch_normalization": True}),
        )
    )
    network = NetworkSpec(hidden=(*hidden, *_hidden(5)))
    return _with(network, DataSpec(kind="spirals", classes=3, samples=60))


def _double() -> Session:
    network = NetworkSpec(hidden=_hidden(6))
    data = DataSpec(kind="spirals", classes=3, samples=60)
    return _with(network, data, precision="float64")


def _large() -> Session:
    return session_of(digits_experiment(80, 20), spread=0.2)


def _trained_digits() -> Session:
    session = Session(msgspec.structs.replace(digits_experiment(), title="Ziffern – Übung"))
    session.train(epochs=3)
    return session


CASES: Mapping[str, Callable[[], Session]] = {
    **{name: (lambda name=name: _plain(name)) for name in ACTIVATIONS},
    "every-feature": _every_feature,
    "one-output": _one_output,
    "regression": _regression,
    "no-hidden-layer": _no_hidden_layer,
    "switched-off": _switched_off,
    "normalized": _normalized,
    "residual": _residual,
    "double": _double,
    "large": _large,
    "digits": _trained_digits,
}
