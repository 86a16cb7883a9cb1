"""What an edit does to a run, and that the sentence says so."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from playground.experiment.changes import effect
from playground.experiment.specs import (
    DataSpec,
    EarlyStoppingSpec,
    Experiment,
    LayerSpec,
    NetworkSpec,
    OptimizerSpec,
    ScheduleSpec,
)

START = Experiment(network=NetworkSpec(hidden=(LayerSpec(units=8), LayerSpec(units=8))))


def data(**fields: object) -> Experiment:
    """The start with other data."""
    return replace(START, data=replace(START.data, **fields))


def network(**fields: object) -> Experiment:
    """The start with another network."""
    return replace(START, network=replace(START.network, **fields))


def training(**fields: object) -> Experiment:
    """The start trained otherwise."""
    return replace(START, training=replace(START.training, **fields))


@pytest.mark.parametrize(
    ("after", "kind", "part"),
    [
        (START, "none", ""),
        (replace(START, title="Other", notes="More"), "none", ""),
        (training(optimizer=OptimizerSpec(learning_rate=0.03)), "live", "Learning rate 0.03"),
        (training(optimizer=OptimizerSpec(kind="adam")), "live", "Adam goes on"),
        (training(optimizer=OptimizerSpec(momentum=0.9)), "live", "optimiser"),
        (training(l1=0.1), "live", "L1 penalty 0.1"),
        (training(l2=0.1), "live", "L2 penalty 0.1"),
        (training(batch_size=3), "live", "Batches of 3"),
        (training(input_noise=0.2), "live", "Input noise 0.2"),
        (training(clip_norm=2.0), "live", "longer than 2"),
        (training(schedule=ScheduleSpec(kind="step")), "live", "schedule"),
        (training(early_stopping=EarlyStoppingSpec(patience=4)), "live", "after 4 epochs"),
        (
            network(hidden=(LayerSpec(units=8, dropout=0.5), LayerSpec(units=8))),
            "live",
            "Hidden layer 1 drops 50%",
        ),
        (
            network(hidden=(LayerSpec(units=8), LayerSpec(units=8, batch_normalization=True))),
            "resize",
            "Hidden layer 2 is normalised over each batch",
        ),
        (
            network(hidden=(LayerSpec(units=8), LayerSpec(units=8, residual=True))),
            "resize",
            "Hidden layer 2 now adds its inputs to its outputs",
        ),
        (
            network(hidden=(LayerSpec(units=8, residual=True),) * 2),
            "resize",
            "2 hidden layers now add their inputs to their outputs",
        ),
        (
            network(hidden=(LayerSpec(units=8), LayerSpec(units=8, initializer="he_normal"))),
            "restart",
            "Hidden layer 2 starts from he normal weights",
        ),
        (network(output_initializer="zeros"), "restart", "The output starts from zeros weights"),
        (
            network(hidden=(LayerSpec(units=8, batch_normalization=True),) * 2),
            "resize",
            "2 hidden layers are normalised over each batch",
        ),
        (network(hidden=(LayerSpec(units=9), LayerSpec(units=8))), "resize", "1 has 9 neurons"),
        (network(hidden=(LayerSpec(units=8),)), "resize", "A hidden layer is removed"),
        (network(hidden=(LayerSpec(),) * 3), "resize", "A hidden layer is added"),
        (
            network(hidden=(LayerSpec(activation="tanh"), LayerSpec())),
            "resize",
            "Hidden layer 1 is tanh",
        ),
        (network(output="tanh"), "resize", "output is tanh"),
        (training(loss="mse"), "resize", "loss is mse"),
        (data(noise=0.3), "live", "New points"),
        (data(samples=50), "live", "New points"),
        (data(seed=9), "live", "New points"),
        (data(train_fraction=0.7), "live", "split anew"),
        (data(kind="blobs"), "live", "Another data set"),
        (data(features=("x1", "x2")), "live", ""),
        (data(classes=4), "restart", "classes"),
        (data(features=("x1",)), "restart", "inputs"),
        (data(features=("x1", "x1_squared")), "restart", "inputs"),
        (data(kind="digits"), "restart", "inputs"),
        (data(kind="plane"), "restart", "task"),
        (training(seed=2), "restart", "Seed 2"),
        (training(precision="float64"), "restart", "float64"),
        (network(initializer="he_normal"), "restart", "by he normal"),
    ],
)
def test_an_edit_does_to_the_run_what_its_sentence_says(
    after: Experiment, kind: str, part: str
) -> None:
    change = effect(START, after)
    assert change.kind == kind
    assert part in change.sentence
    assert bool(change.sentence) == (kind != "none")


def test_two_classes_are_one_output_unless_softmax_shares_them() -> None:
    two = replace(START, data=DataSpec(kind="spirals", classes=2))
    assert effect(two, data(classes=3)).kind == "restart"
    single = replace(two, network=replace(two.network, output="tanh"))
    circle = replace(single, data=DataSpec(kind="circle"))
    assert effect(single, circle).kind == "live"


def test_the_strongest_of_several_changes_decides() -> None:
    after = replace(training(l2=0.1, seed=2), network=network(hidden=()).network)
    assert effect(START, after).kind == "restart"
    resized = replace(training(l2=0.1), network=network(hidden=()).network)
    assert effect(START, resized).sentence.startswith("A hidden layer is removed")


def test_several_changes_of_the_same_strength_are_said_in_general() -> None:
    assert effect(START, training(l1=0.1, l2=0.1)).sentence == (
        "The new settings apply from the next step; training goes on."
    )


def test_layers_in_another_order_are_neither_new_nor_restarted():
    a, b = LayerSpec(units=3, initializer="zeros"), LayerSpec(units=5)
    found = effect(network(hidden=(a, b)), network(hidden=(b, a)))
    assert found.kind == "resize"
    assert "another order" in found.sentence
