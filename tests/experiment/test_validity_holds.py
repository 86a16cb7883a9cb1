"""Validity is a promise: an experiment without errors builds, trains a step, and reads back."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from playground.experiment.files import parse_experiment, write_experiment
from playground.experiment.specs import (
    Activation,
    DataKind,
    DataSpec,
    EarlyStoppingSpec,
    Experiment,
    Feature,
    Initializer,
    LayerSpec,
    LossName,
    NetworkSpec,
    OptimizerKind,
    OptimizerSpec,
    OutputActivation,
    Precision,
    Scaling,
    ScheduleKind,
    ScheduleSpec,
    TrainingSpec,
)
from playground.experiment.validity import OPTIMIZER_FIELDS, first_error
from playground.training.session import Session


def one_of(literal: object) -> st.SearchStrategy[str]:
    """Any of the names that `literal` allows."""
    return st.sampled_from(get_args(literal))


SHARES = st.floats(0.0, 0.9)
DATA = st.builds(
    DataSpec,
    kind=one_of(DataKind),
    classes=st.none() | st.integers(2, 6),
    samples=st.integers(2, 60),
    noise=st.none() | st.floats(0.0, 10.0),
    turns=st.none() | st.floats(0.1, 5.0),
    train_fraction=st.floats(0.05, 1.0),
    validation_fraction=SHARES | st.just(0.0),
    features=st.none() | st.lists(one_of(Feature), max_size=4).map(tuple),
    scaling=st.none() | one_of(Scaling),
    seed=st.integers(0, 2**32 - 1),
)
LAYERS = st.builds(
    LayerSpec, units=st.integers(1, 5), activation=one_of(Activation), dropout=SHARES
)
NETWORKS = st.builds(
    NetworkSpec,
    hidden=st.lists(LAYERS, max_size=3).map(tuple),
    output=one_of(OutputActivation),
    initializer=one_of(Initializer),
)


@st.composite
def optimizers(draw: st.DrawFn) -> OptimizerSpec:
    """An update rule with values for some of the fields that it knows."""
    kind: OptimizerKind = draw(st.sampled_from(get_args(OptimizerKind)))
    values = {
        name: draw(st.booleans() if name == "nesterov" else SHARES)
        for name in OPTIMIZER_FIELDS[kind]
        if draw(st.booleans())
    }
    return OptimizerSpec(kind=kind, learning_rate=draw(st.floats(1e-6, 100.0)), **values)


TRAININGS = st.builds(
    TrainingSpec,
    loss=one_of(LossName),
    optimizer=optimizers(),
    batch_size=st.integers(1, 100),
    l1=st.floats(0.0, 10.0),
    l2=st.floats(0.0, 10.0),
    input_noise=st.floats(0.0, 10.0),
    clip_norm=st.none() | st.floats(1e-6, 1e6),
    schedule=st.builds(
        ScheduleSpec,
        kind=one_of(ScheduleKind),
        epochs=st.integers(1, 50),
        factor=st.floats(0.01, 1.0),
    ),
    early_stopping=st.none() | st.builds(EarlyStoppingSpec, patience=st.integers(1, 9)),
    precision=one_of(Precision),
    seed=st.integers(0, 2**32 - 1),
)
EXPERIMENTS = st.builds(Experiment, data=DATA, network=NETWORKS, training=TRAININGS)


@settings(max_examples=300)
@given(EXPERIMENTS)
def test_what_has_no_error_builds_trains_and_reads_back(experiment: Experiment) -> None:
    if first_error(experiment) is None:
        session = Session(experiment)
        session.step("batch")
        assert session.trainer.steps == 1
        assert parse_experiment(write_experiment(experiment), "FILE") == experiment


@pytest.mark.parametrize("kind", get_args(DataKind))
@pytest.mark.parametrize(
    ("output", "loss"),
    [
        ("softmax", "cross_entropy"),
        ("sigmoid", "binary_cross_entropy"),
        ("linear", "mse"),
        ("tanh", "mae"),
    ],
)
def test_an_error_of_the_pair_is_an_error_of_the_build(
    kind: DataKind, output: OutputActivation, loss: LossName
) -> None:
    experiment = Experiment(
        data=DataSpec(kind=kind, samples=40),
        network=NetworkSpec(output=output),
        training=TrainingSpec(loss=loss),
    )
    regression = kind in ("plane", "multi_gaussian")
    classes_only = loss in ("cross_entropy", "binary_cross_entropy")
    assert (first_error(experiment) is not None) == (regression and classes_only)
