"""What a suitable network reaches on each kind of data: means over five seeds, 30 % test rows."""

import numpy as np
import pytest

from playground.experiment.specs import DataSpec, Experiment, NetworkSpec, TrainingSpec
from tests.teaching.fitting import adam, classifier, fit, layers, seeded


def data(kind, **words):
    return DataSpec(kind=kind, train_fraction=0.7, **words)


@pytest.mark.parametrize(
    ("data", "hidden", "epochs", "floor"),
    [
        (data("moons", noise=0.2), layers(16), 60, 0.95),
        (data("circle"), layers(8, activation="tanh"), 40, 0.97),
        (data("xor"), layers(8, activation="tanh"), 40, 0.97),
        (data("gaussians"), (), 20, 0.97),
        (data("spiral"), layers(32, 16), 100, 0.94),
        (data("spirals", noise=0.3), layers(32, 32), 40, 0.87),
        (data("rings"), layers(16, activation="tanh"), 60, 0.95),
        (data("blobs", noise=0.8), layers(8, activation="tanh"), 20, 0.97),
        (data("digits"), (), 20, 0.94),
        (data("digits"), layers(32), 15, 0.93),
        (data("iris"), layers(8, activation="tanh"), 60, 0.89),
    ],
    ids=lambda value: value.kind if isinstance(value, DataSpec) else None,
)
def test_a_suitable_network_reaches_the_floor(data, hidden, epochs, floor):
    experiment = classifier(data, hidden, adam(0.01), 32 if data.kind == "digits" else 10)
    reached = [run.test_accuracy[-1] for run in seeded(experiment, epochs)]
    assert np.mean(reached) >= floor


@pytest.mark.parametrize("kind", ["spirals", "rings", "moons", "blobs"])
def test_six_classes_can_be_told_apart(kind):
    noise = {"blobs": 0.5}.get(kind)
    six = data(kind, classes=6, samples=1200, noise=noise)
    experiment = classifier(six, layers(24, 24, activation="tanh"), adam(0.01))
    assert fit(experiment, 40).test_accuracy[-1] >= 0.85


@pytest.mark.parametrize("kind", ["plane", "multi_gaussian"])
def test_a_network_predicts_the_numbers_far_better_than_their_mean(kind):
    experiment = Experiment(
        data=data(kind),
        network=NetworkSpec(hidden=layers(16, 16, activation="tanh"), output="linear"),
        training=TrainingSpec(loss="mse", optimizer=adam(0.01)),
    )
    run = fit(experiment, 60)
    spread = {"plane": 0.24, "multi_gaussian": 0.065}[kind]
    assert run.test_loss[-1] < spread / 2
