"""The state of the diagram at one moment: the snapshot's answers and what the specs say of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from playground.data import Dataset
from playground.data.features import FEATURES, expand
from playground.data.table import WordInputs
from playground.engine import ACTIVATIONS
from playground.experiment.names import INITIALIZER_NAMES
from playground.experiment.shapes import FEATURES as FEATURE_NAMES
from playground.experiment.shapes import (
    columns_of,
    features_of,
    input_count,
    kind_of,
    output_units,
)
from playground.experiment.specs import Experiment
from playground.experiment.tables import word_inputs
from playground.training.probe import Probe
from playground.training.probes.dead import DeadAnswer, DeadUnits, can_die
from playground.training.probes.neurons import (
    PICTURE_RESOLUTION,
    LinkAnswer,
    PictureAnswer,
)
from playground.training.probes.plane import cell_centres, plane_inputs
from playground.training.snapshot import Snapshot
from playground.ui.charts.layer_names import FEATURE_TEXTS
from playground.ui.editor.diagram.layout import Shape
from playground.ui.language.numbers import share_text
from playground.ui.language.wording import worded


@dataclass(frozen=True, eq=False)
class DiagramState:
    """One moment: `sizes` are those of the network that the answers are about."""

    dataset: Dataset
    experiment: Experiment
    activations: tuple[str, ...]
    pictures: PictureAnswer
    links: LinkAnswer
    # Layers that keep their parameters in a run that this one is compared with.
    frozen_in_baselines: frozenset[int] = frozenset()
    # For each hidden layer the units that are off for all training rows, where that is known.
    dead_units: tuple[tuple[int, ...], ...] = ()

    @property
    def sizes(self) -> tuple[int, ...]:
        """Units of all layers, inputs first."""
        weights = self.links.weights
        return (weights[0].shape[0], *(part.shape[1] for part in weights))

    @property
    def normalized(self) -> tuple[bool, ...]:
        """For each hidden layer whether it has batch normalisation."""
        return normalized_layers(self.experiment)

    @property
    def residual(self) -> tuple[bool, ...]:
        """For each hidden layer whether it has a residual link."""
        return residual_layers(self.experiment)

    def kind_of_values(self, layer: int) -> str:
        """The activation whose range a layer's values have: with a residual link no bounded one."""
        linked = layer < len(self.residual) and self.residual[layer]
        return "linear" if linked else self.activations[layer]

    def switched_off(self, layer: int) -> tuple[int, ...]:
        """The neurons of a layer that are switched off."""
        hidden = self.experiment.network.hidden
        if layer >= len(hidden):
            return ()
        return tuple(unit for unit in hidden[layer].disabled if unit < hidden[layer].units)

    def dead(self, layer: int) -> tuple[int, ...]:
        """The neurons of a layer without slope for every training row; none where unknown."""
        found = self.dead_units[layer] if layer < len(self.dead_units) else ()
        return tuple(unit for unit in found if unit not in self.switched_off(layer))

    def frozen(self, layer: int) -> bool:
        """True if a layer keeps its parameters."""
        hidden = self.experiment.network.hidden
        return layer < len(hidden) and hidden[layer].frozen

    @property
    def links_off(self) -> tuple[tuple[int, int, int], ...]:
        """(layer, from, to) of the links that are switched off."""
        sizes = self.sizes
        links = self.experiment.network.disabled_links
        return tuple(
            (link.layer, link.source, link.target)
            for link in links
            if link.layer < len(sizes) - 1
            and link.source < sizes[link.layer]
            and link.target < sizes[link.layer + 1]
        )

    @property
    def shows_weights_as_images(self) -> bool:
        """True if a neuron of the first layer looks at an image, so that its weights are one."""
        return self.dataset.image_shape is not None and len(self.activations) > 1


def state_of(snapshot: Snapshot, pictures: PictureAnswer, links: LinkAnswer) -> DiagramState:
    """The state at the moment of `snapshot`, whose answers `pictures` and `links` are."""
    network = snapshot.experiment.network
    activations = (*(layer.activation for layer in network.hidden), network.output)
    baselines = (run.experiment for run in snapshot.baselines)
    return DiagramState(
        snapshot.dataset,
        snapshot.experiment,
        activations,
        pictures,
        links,
        frozen_in(baselines, len(network.hidden)),
        dead_in(snapshot),
    )


def normalized_layers(experiment: Experiment) -> tuple[bool, ...]:
    """For each hidden layer whether it has batch normalisation."""
    return tuple(layer.batch_normalization for layer in experiment.network.hidden)


def residual_layers(experiment: Experiment) -> tuple[bool, ...]:
    """For each hidden layer whether it has a residual link."""
    return tuple(layer.residual for layer in experiment.network.hidden)


def shape_of(experiment: Experiment) -> Shape:
    """The shape that is laid out for `experiment`, without making any data."""
    data = experiment.data
    hidden = (layer.units for layer in experiment.network.hidden)
    sizes = (input_count(data), *hidden, output_units(data, experiment.network.output))
    features = features_of(data)
    places = tuple(FEATURE_NAMES.index(name) for name in features)
    image = kind_of(data).image_shape
    return Shape(sizes, image, places, len(FEATURE_NAMES) if features else 0)


def input_names(experiment: Experiment) -> tuple[str, ...]:
    """The names of the inputs in the diagram."""
    names = features_of(experiment.data) or kind_of(experiment.data).feature_names
    return tuple(FEATURE_TEXTS.get(name, name) for name in names)


def input_groups(experiment: Experiment) -> tuple[WordInputs, ...]:
    """The columns of words that take several inputs; `first` counts those that go in."""
    table = experiment.data.table
    if table is None:
        return ()
    places = {column: place for place, column in enumerate(columns_of(table))}
    return tuple(
        replace(one, first=places[one.first])
        for one in word_inputs(table)
        if one.count > 1 and all(one.first + n in places for n in range(one.count))
    )


def dead_probes(experiment: Experiment) -> frozenset[Probe]:
    """Which units are dead, where the activations leave it possible."""
    mortal = any(can_die(layer.activation) for layer in experiment.network.hidden)
    return frozenset({DeadUnits()}) if mortal else frozenset()


def dead_in(snapshot: Snapshot) -> tuple[tuple[int, ...], ...]:
    """The dead units of each hidden layer; () where nobody asked."""
    answer = snapshot.answer(DeadUnits())
    return answer.numbers() if isinstance(answer, DeadAnswer) else ()


def frozen_in(baselines: Iterable[Experiment], layers: int) -> frozenset[int]:
    """The hidden layers frozen in any of `baselines` that have as many of them."""
    networks = [baseline.network for baseline in baselines]
    return frozenset(
        number
        for network in networks
        if len(network.hidden) == layers
        for number, layer in enumerate(network.hidden)
        if layer.frozen
    )


def captions(experiment: Experiment, narrow: bool) -> tuple[tuple[str, ...], ...]:
    """The captions over the hidden columns: what is special, and where narrow the activation.

    Of each the wordings from the longest to the shortest; the first that there is room for counts.
    """
    texts = []
    for layer in experiment.network.hidden:
        parts = []
        if layer.batch_normalization:
            parts.append("BN")
        if layer.dropout:
            parts.append(f"−{share_text(layer.dropout, 0)}")
        if layer.initializer:
            parts.append(worded(INITIALIZER_NAMES[layer.initializer]))
        if layer.frozen:
            parts.append("❄")
        special, title = " ".join(parts), ACTIVATIONS[layer.activation].title
        texts.append((f"{title} {special}".strip(), special or title) if narrow else (special,))
    return tuple(texts)


def offered_names() -> tuple[str, ...]:
    """All features that a point of the plane offers, by slot."""
    return tuple(FEATURE_TEXTS[name] for name in FEATURE_NAMES)


@lru_cache(maxsize=2)
def input_pictures(dataset: Dataset) -> np.ndarray | None:
    """Each input over the plane, (inputs, r, r) from −1 to 1; None where there is no plane."""
    if dataset.plane is None:
        return None
    return _pictures(plane_inputs(dataset.plane, PICTURE_RESOLUTION))


@lru_cache(maxsize=2)
def offered_pictures(dataset: Dataset) -> np.ndarray | None:
    """The same for every feature that could go in, by slot."""
    if dataset.plane is None:
        return None
    points = cell_centres(dataset.plane.extent, PICTURE_RESOLUTION)
    return _pictures(expand(points, tuple(FEATURES)))


def _pictures(columns: np.ndarray) -> np.ndarray:
    """(cells, n) as pictures (n, r, r), each from −1 to 1."""
    pictures = columns.T.reshape(-1, PICTURE_RESOLUTION, PICTURE_RESOLUTION)
    reach = np.maximum(np.abs(pictures).max(axis=(1, 2), keepdims=True), 1e-9)
    # Divided first: the squares of what a table holds may be beyond float32.
    return np.asarray((pictures / reach).astype(np.float32))
