"""A network as something to carry away: its layers, what it is fed, what its outputs mean.

This is the one description that every exporter writes down.  It holds plain arrays and words and
knows neither Qt nor any other library; how a target spells them is in the target's own module.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np

from playground.data import Dataset
from playground.data.dataset import NO_TARGET, Target
from playground.data.scaling import Scaling
from playground.data.table import WordInputs
from playground.engine import Network, make_activation
from playground.engine.batch_normalization import BatchNormalization
from playground.experiment.shapes import features_of
from playground.experiment.specs import Experiment
from playground.sentence import counted
from playground.training.link_mask import disabled_links
from playground.training.session import Session

SAMPLE_ROWS = 5
# What is left of a raw value after it was scaled and scaled back.
RAW_DIGITS = 12

Part = TypeVar("Part", BatchNormalization, np.ndarray)


class ExportError(ValueError):
    """A network that can not be exported; the text is the sentence to show."""


@dataclass(frozen=True, eq=False)
class Layer:
    """One layer: a = f(x W + b), or f of what `normalization` makes of x W + b.

    `weights` is (fan_in, fan_out) and `biases` (fan_out,), all in the network's own precision.
    `dropout` is the share of units that training drops; a prediction drops none.  A layer that is
    `residual` says a + x, or a + x P where there is a `projection` P (fan_in, fan_out).
    """

    weights: np.ndarray
    biases: np.ndarray
    activation: str
    dropout: float
    normalization: BatchNormalization | None
    residual: bool = False
    projection: np.ndarray | None = None

    @property
    def arrays(self) -> dict[str, np.ndarray]:
        """All numbers of the layer by what scripts call them, in the order of computing."""
        numbers = {} if self.normalization is None else vars(self.normalization)
        projection = {} if self.projection is None else {"P": self.projection}
        return {"W": self.weights, "b": self.biases, **numbers, **projection}


@dataclass(frozen=True, eq=False)
class Inputs:
    """The transformation of a raw row into the inputs of the first layer.

    `columns` names the raw values of a row.  `features` names the formulas of x1 and x2 that go
    in, () where the columns go in as they are.  `scaling` comes last.  `words` are the columns of
    words, each of which makes several columns of 1 and 0, or one in its order.
    """

    columns: tuple[str, ...]
    features: tuple[str, ...]
    scaling: Scaling
    words: tuple[WordInputs, ...] = ()

    @property
    def fields(self) -> tuple[tuple[str, tuple[str, ...], bool], ...]:
        """Names of a record, their words (none for a number), and if these have an order."""
        starts = {one.first: one for one in self.words}
        inside = {one.first + n for one in self.words for n in range(1, one.count)}
        found: list[tuple[str, tuple[str, ...], bool]] = []
        for place, name in enumerate(self.columns):
            one = starts.get(place)
            if one is not None:
                found.append((one.name, one.words, one.is_ordered))
            elif place not in inside:
                found.append((name, (), False))
        return tuple(found)


@dataclass(frozen=True, eq=False)
class Sample:
    """Some rows of the data as proof: raw rows (k, columns), their labels, and our outputs."""

    rows: np.ndarray
    labels: tuple[str, ...]
    outputs: np.ndarray


@dataclass(frozen=True, eq=False)
class Portable:
    """All that an exporter needs; `class_names` is () for regression."""

    title: str
    state: str
    inputs: Inputs
    layers: tuple[Layer, ...]
    class_names: tuple[str, ...]
    disabled_links: int
    sample: Sample
    target: Target = NO_TARGET

    @property
    def dtype(self) -> np.dtype:
        """The precision of the parameters."""
        return self.layers[0].weights.dtype

    @property
    def activations(self) -> tuple[str, ...]:
        """The name of each layer's activation, the output's last."""
        return tuple(layer.activation for layer in self.layers)

    @property
    def parameter_count(self) -> int:
        """Weights, biases and what else the layers have, together."""
        return sum(array.size for layer in self.layers for array in layer.arrays.values())

    @property
    def threshold(self) -> float | None:
        """Above it a single output means the second class; None where outputs compete."""
        if not self.class_names or len(self.layers[-1].biases) > 1:
            return None
        return make_activation(self.layers[-1].activation).threshold


def portable(session: Session) -> Portable:
    """The network of `session` as it stands.

    Raises:
        ExportError: a parameter is not finite, as after a training that diverged, or is of a kind
            that can not be exported.
    """
    network, experiment, dataset = session.network, session.experiment, session.dataset
    _check_known(network)
    _check_finite(network)
    layers = in_own_unit(layers_of(network, experiment), dataset.target)
    return Portable(
        title=experiment.title,
        state=_state(session),
        inputs=_inputs(experiment, dataset),
        layers=layers,
        class_names=dataset.class_names,
        disabled_links=len(disabled_links(experiment.network, network.sizes)),
        sample=_sample(network, dataset, experiment),
        target=dataset.target,
    )


def in_own_unit(layers: tuple[Layer, ...], target: Target) -> tuple[Layer, ...]:
    """`layers` that answer in the unit of `target`, and not in its standard deviations.

    A linear output takes the unit into its weights; behind any other comes one more layer.
    """
    if (target.mean, target.spread) == (0.0, 1.0):
        return layers
    last = layers[-1]
    spread = last.weights.dtype.type(target.spread)
    mean = last.weights.dtype.type(target.mean)
    if last.activation == "linear" and last.normalization is None:
        own = replace(last, weights=last.weights * spread, biases=last.biases * spread + mean)
        return (*layers[:-1], own)
    return (*layers, Layer(np.array([[spread]]), np.array([mean]), "linear", 0.0, None))


def _check_known(network: Network) -> None:
    """Refuse what the description above has no place for, rather than leave it out unsaid."""
    projections = (part for part in network.projections if part is not None)
    parts = (*network.weights, *network.biases, *projections)
    normalizations = filter(None, network.normalizations)
    known = sum(part.size for part in parts)
    known += sum(part.size for one in normalizations for part in vars(one).values())
    others = network.parameters.size - known
    if others:
        raise ExportError(
            f"{others} parameters are of no kind that is known here; such layers can not be "
            "exported"
        )


def _check_finite(network: Network) -> None:
    for number, part in enumerate(network.layer_slices, start=1):
        if not np.isfinite(network.parameters[part]).all():
            raise ExportError(
                f"layer {number}: its parameters are not finite, the training has diverged; "
                "reset the run, lower the learning rate and train again"
            )


def layers_of(network: Network, experiment: Experiment) -> tuple[Layer, ...]:
    """Copies of all that the layers of `network` compute with, first hidden layer first."""
    rates = (*(layer.dropout for layer in experiment.network.hidden), 0.0)
    return tuple(
        Layer(
            weights=network.weights[number].copy(),
            biases=network.biases[number].copy(),
            activation=network.activations[number],
            dropout=rate,
            normalization=_copy(network.normalizations[number]),
            residual=network.is_linked(number),
            projection=_copy(network.projections[number]),
        )
        for number, rate in enumerate(rates)
    )


def _copy(part: Part | None) -> Part | None:
    return None if part is None else part.copy()


def _state(session: Session) -> str:
    trainer = session.trainer
    if trainer.steps == 0:
        return "the initial parameters, nothing trained"
    if trainer.batch_in_epoch == 0:
        steps = counted(trainer.steps, "step")
        return f"the parameters after epoch {trainer.epoch} ({steps})"
    return f"the parameters after step {trainer.steps}, in epoch {trainer.epoch + 1}"


def _inputs(experiment: Experiment, dataset: Dataset) -> Inputs:
    features = features_of(experiment.data)
    columns = ("x1", "x2") if features else dataset.feature_names
    return Inputs(columns, features, dataset.scaling, () if features else dataset.words)


def raw_rows(dataset: Dataset, features: tuple[str, ...]) -> np.ndarray:
    """Every row as it was before features and scaling: (n, columns)."""
    if features and dataset.plane is not None:
        return dataset.plane.coordinates
    scaling = dataset.scaling
    return np.round(dataset.inputs * scaling.divisor + scaling.offset, RAW_DIGITS)


def _sample(network: Network, dataset: Dataset, experiment: Experiment) -> Sample:
    held_out = dataset.test if len(dataset.test) else dataset.train
    # Rows may be sorted by class: take them from everywhere.
    chosen = held_out[np.linspace(0, len(held_out) - 1, SAMPLE_ROWS).astype(np.int64)]
    rows = raw_rows(dataset, features_of(experiment.data))[chosen]
    with np.errstate(all="ignore"):
        outputs = network.forward(dataset.inputs[chosen])
        if not dataset.class_names:
            outputs = dataset.target.own(outputs).astype(outputs.dtype)
    if not np.isfinite(outputs).all():
        raise ExportError(
            "the outputs are not finite, the training has diverged; reset the run, lower the "
            "learning rate and train again"
        )
    return Sample(rows, _labels(dataset, dataset.labels[chosen]), outputs)


def _labels(dataset: Dataset, labels: np.ndarray) -> tuple[str, ...]:
    if dataset.class_names:
        return tuple(dataset.class_names[label] for label in labels)
    return tuple(f"{value:.6g}" for value in dataset.target.own(labels))
