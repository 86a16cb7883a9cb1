"""How large the data of a spec are, without making them: rows, inputs, classes, outputs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from playground.experiment.specs import DataKind, DataSpec, Feature

FEATURES: tuple[Feature, ...] = get_args(Feature)


@dataclass(frozen=True)
class KindFacts:
    """What is fixed about a kind of data; `classes` is (fewest, most), (0, 0) for regression."""

    classes: tuple[int, int]
    default_classes: int
    samples: int
    inputs: int = 2
    planar: bool = True
    has_turns: bool = False
    has_noise: bool = True


FACTS: dict[DataKind, KindFacts] = {
    "circle": KindFacts((2, 2), 2, 500),
    "xor": KindFacts((2, 2), 2, 500),
    "gaussians": KindFacts((2, 2), 2, 500),
    "spiral": KindFacts((2, 2), 2, 500, has_turns=True),
    "spirals": KindFacts((2, 6), 3, 600, has_turns=True),
    "blobs": KindFacts((2, 6), 3, 500),
    "rings": KindFacts((2, 6), 3, 500),
    "moons": KindFacts((2, 6), 2, 500),
    "digits": KindFacts((10, 10), 10, 1797, 64, planar=False, has_noise=False),
    "iris": KindFacts((3, 3), 3, 150, 4, planar=False, has_noise=False),
    "plane": KindFacts((0, 0), 0, 500),
    "multi_gaussian": KindFacts((0, 0), 0, 500),
}


def kind_of(data: DataSpec) -> KindFacts:
    """The facts of the kind."""
    return FACTS[data.kind]


def is_classification(data: DataSpec) -> bool:
    """Whether the targets are classes (not numbers)."""
    return kind_of(data).classes[1] > 0


def class_count(data: DataSpec) -> int:
    """The number of classes, 0 for regression."""
    return data.classes or kind_of(data).default_classes


def features_of(data: DataSpec) -> tuple[Feature, ...]:
    """The features of the plane that go in; none where the data are no plane."""
    if not kind_of(data).planar:
        return ()
    return data.features if data.features is not None else ("x1", "x2")


def input_count(data: DataSpec) -> int:
    """Units of the input layer."""
    return len(features_of(data)) or kind_of(data).inputs


def output_units(data: DataSpec, output: str) -> int:
    """Units of the output layer: one for numbers and for two classes without softmax."""
    classes = class_count(data)
    if output == "softmax":
        return classes
    return 1 if classes <= 2 else classes


def sample_count(data: DataSpec) -> int:
    """Rows of the whole data set."""
    return data.samples or kind_of(data).samples


def training_rows(data: DataSpec) -> int:
    """Rows to train on, to within the rounding of a stratified split."""
    return round(sample_count(data) * data.train_fraction)
