"""What fits together and what does not."""

from __future__ import annotations

from typing import get_args

import numpy as np
import pytest
from msgspec.structs import replace

from playground.data import KINDS, encode_targets, make_dataset
from playground.experiment.shapes import output_units
from playground.experiment.specs import (
    DataKind,
    DataSpec,
    EarlyStoppingSpec,
    Experiment,
    LayerSpec,
    NetworkSpec,
    OptimizerSpec,
    OutputActivation,
    TrainingSpec,
)
from playground.experiment.validity import first_error, problems
from playground.sentence import Sentence

REGRESSION = Experiment(
    data=DataSpec(kind="plane"),
    network=NetworkSpec(output="linear"),
    training=TrainingSpec(loss="mse"),
)


def with_parts(
    experiment: Experiment = Experiment(),  # noqa: B008 (a frozen value)
    data: dict[str, object] | None = None,
    network: dict[str, object] | None = None,
    training: dict[str, object] | None = None,
) -> Experiment:
    """`experiment` with some fields of its sections replaced."""
    return replace(
        experiment,
        data=replace(experiment.data, **(data or {})),
        network=replace(experiment.network, **(network or {})),
        training=replace(experiment.training, **(training or {})),
    )


def found(experiment: Experiment) -> list[tuple[str, str]]:
    """(severity, field) of every problem."""
    return [(problem.severity, problem.field) for problem in problems(experiment)]


def test_the_defaults_and_a_regression_have_no_problem() -> None:
    assert problems(Experiment()) == ()
    assert problems(REGRESSION) == ()
    assert first_error(Experiment()) is None


@pytest.mark.parametrize(
    ("experiment", "field"),
    [
        (with_parts(network={"output": "sigmoid"}), "training.loss"),
        (with_parts(training={"loss": "binary_cross_entropy"}), "training.loss"),
        (with_parts(REGRESSION, network={"output": "softmax"}), "network.output"),
        (
            with_parts(
                REGRESSION,
                network={"output": "sigmoid"},
                training={"loss": "binary_cross_entropy"},
            ),
            "training.loss",
        ),
        (with_parts(REGRESSION, data={"classes": 2}), "data.classes"),
        (with_parts(data={"kind": "circle", "classes": 3}), "data.classes"),
        (with_parts(data={"kind": "spirals", "classes": 7}), "data.classes"),
        (with_parts(data={"kind": "digits", "features": ("x1",)}), "data.features"),
        (with_parts(data={"features": ()}), "data.features"),
        (with_parts(data={"features": ("x1", "x1")}), "data.features"),
        (with_parts(data={"kind": "circle", "turns": 1.0}), "data.turns"),
        (
            with_parts(data={"train_fraction": 0.6, "validation_fraction": 0.5}),
            "data.validation_fraction",
        ),
        (with_parts(data={"samples": 2, "train_fraction": 0.2}), "data.train_fraction"),
        (with_parts(data={"scaling": "pixels"}), "data.scaling"),
        (with_parts(data={"kind": "digits", "samples": 1798}), "data.samples"),
        (with_parts(data={"kind": "iris", "noise": 0.1}), "data.noise"),
        (
            with_parts(training={"optimizer": OptimizerSpec(kind="adam", momentum=0.5)}),
            "training.optimizer.momentum",
        ),
        (
            with_parts(training={"optimizer": OptimizerSpec(nesterov=True)}),
            "training.optimizer.nesterov",
        ),
        (
            with_parts(
                data={"train_fraction": 1.0}, training={"early_stopping": EarlyStoppingSpec()}
            ),
            "training.early_stopping",
        ),
        (with_parts(network={"hidden": (LayerSpec(units=0),)}), "network.hidden[0].units"),
    ],
)
def test_what_can_not_be_trained_is_an_error_at_its_field(
    experiment: Experiment, field: str
) -> None:
    error = first_error(experiment)
    assert error is not None
    assert error.field == field


@pytest.mark.parametrize(
    ("experiment", "field"),
    [
        (with_parts(training={"loss": "mse"}), "training.loss"),
        (
            with_parts(network={"output": "sigmoid"}, training={"loss": "mse"}),
            "training.loss",
        ),
        (with_parts(network={"output": "relu"}, training={"loss": "mse"}), "network.output"),
        (with_parts(REGRESSION, network={"output": "sigmoid"}), "network.output"),
        (
            with_parts(network={"hidden": (LayerSpec(),), "initializer": "zeros"}),
            "network.initializer",
        ),
        (
            with_parts(network={"hidden": (LayerSpec(initializer="zeros"),) * 2}),
            "network.initializer",
        ),
        (with_parts(data={"samples": 60}, training={"batch_size": 31}), "training.batch_size"),
        (with_parts(data={"train_fraction": 1.0}), "data.train_fraction"),
        (
            with_parts(data={"samples": 6, "train_fraction": 0.33}, training={"batch_size": 1}),
            "data.train_fraction",
        ),
        (
            with_parts(data={"samples": 60, "train_fraction": 0.97}),
            "data.train_fraction",
        ),
        (
            with_parts(data={"samples": 60, "validation_fraction": 0.03}),
            "data.validation_fraction",
        ),
        (with_parts(training={"early_stopping": EarlyStoppingSpec()}), "training.early_stopping"),
        (
            with_parts(
                network={"hidden": (LayerSpec(batch_normalization=True),)},
                training={"batch_size": 1},
            ),
            "training.batch_size",
        ),
        (
            with_parts(training={"optimizer": OptimizerSpec(learning_rate=0.0)}),
            "training.optimizer.learning_rate",
        ),
        (
            with_parts(training={"optimizer": OptimizerSpec(learning_rate=50.0)}),
            "training.optimizer.learning_rate",
        ),
        (
            with_parts(training={"optimizer": OptimizerSpec(kind="adam", learning_rate=2.0)}),
            "training.optimizer.learning_rate",
        ),
    ],
)
def test_what_learns_badly_is_a_warning_at_its_field(experiment: Experiment, field: str) -> None:
    assert found(experiment) == [("warning", field)]


def test_validation_rows_satisfy_early_stopping() -> None:
    experiment = with_parts(
        data={"validation_fraction": 0.2}, training={"early_stopping": EarlyStoppingSpec()}
    )
    assert problems(experiment) == ()


def test_a_full_batch_is_no_problem() -> None:
    assert problems(with_parts(data={"samples": 60}, training={"batch_size": 30})) == ()


def test_no_problem_is_found_with_fitting_pairs_of_output_and_loss() -> None:
    sigmoid = with_parts(network={"output": "sigmoid"}, training={"loss": "binary_cross_entropy"})
    tanh = with_parts(network={"output": "tanh"}, training={"loss": "mse"})
    assert problems(sigmoid) == problems(tanh) == ()


def test_errors_come_before_warnings() -> None:
    experiment = with_parts(
        data={"train_fraction": 1.0}, network={"output": "relu"}, training={"batch_size": 5000}
    )
    severities = [problem.severity for problem in problems(experiment)]
    assert severities == ["error", "warning", "warning"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("output", get_args(OutputActivation))
def test_an_output_without_error_has_targets_of_the_size_told(
    kind: DataKind, output: OutputActivation
) -> None:
    experiment = with_parts(
        data={"kind": kind}, network={"output": output}, training={"loss": "mse"}
    )
    if first_error(experiment) is not None:
        with pytest.raises(ValueError, match="softmax needs classes"):
            encode_targets(make_dataset(kind, samples=12), output)
        return
    targets = encode_targets(make_dataset(kind, samples=12), output)
    assert targets.shape[1] == output_units(experiment.data, output)


def test_a_rate_times_l2_above_two_is_said_at_both_fields_and_not_forbidden():
    def at(rate: float, l2: float, kind: str = "sgd") -> list[str]:
        optimizer = OptimizerSpec(kind=kind, learning_rate=rate)
        found = problems(with_parts(training={"optimizer": optimizer, "l2": l2}))
        return [one.field for one in found if "overshoots" in one.text]

    assert at(0.3, 10.0) == ["training.optimizer.learning_rate", "training.l2"]
    assert at(0.2, 10.0) == at(0.3, 10.0, "adam") == []
    assert first_error(with_parts(training={"l2": 10.0})) is None


def test_weights_explode_exactly_where_rate_times_l2_is_above_two():
    for product, grows in ((1.9, False), (2.1, True), (3.0, True)):
        weight = np.ones(1)
        for _ in range(200):
            weight = weight - 0.3 * (product / 0.3) * weight
        assert (abs(weight[0]) > 1) == grows


def test_very_few_training_rows_of_many_are_said():
    few = with_parts(data={"samples": 100, "train_fraction": 0.04})
    texts = [one.text for one in problems(few) if one.field == "data.train_fraction"]
    assert any("only 4 of 100 rows are trained on" in text for text in texts)


@pytest.mark.parametrize(("samples", "share", "said"), [(4, 0.5, True), (30, 0.5, False)])
def test_half_of_four_rows_are_too_few_and_half_of_thirty_are_not(samples, share, said):
    split = with_parts(data={"samples": samples, "train_fraction": share, "classes": 2})
    texts = [one.text for one in problems(split) if one.field == "data.train_fraction"]
    assert any("rows are trained on" in text for text in texts) == said


@pytest.mark.parametrize(
    ("parts", "field"),
    [
        ({"training": {"loss": "mse"}}, "training.loss"),
        ({"network": {"output": "relu"}, "training": {"loss": "mse"}}, "network.output"),
        ({"training": {"optimizer": OptimizerSpec(kind="adam", learning_rate=9.0)}}, "optimizer"),
        ({"training": {"optimizer": OptimizerSpec(learning_rate=1.0), "l2": 3.0}}, "training.l2"),
        ({"network": {"initializer": "zeros", "hidden": (LayerSpec(),)}}, "network.initializer"),
        ({"data": {"samples": 100, "train_fraction": 0.04}}, "data.train_fraction"),
        ({"data": {"samples": 100, "train_fraction": 1.0}}, "data.train_fraction"),
        ({"data": {"samples": 12}, "training": {"batch_size": 64}}, "training.batch_size"),
        ({"training": {"early_stopping": EarlyStoppingSpec()}}, "training.early_stopping"),
    ],
)
def test_a_warning_can_be_said_in_the_language_of_the_window(parts, field):
    warned = [one for one in problems(with_parts(**parts)) if one.severity == "warning"]
    assert any(field in one.field for one in warned)
    assert all(isinstance(one.text, Sentence) for one in warned)
