"""Rows of the data through the network, against sums written out by hand."""

from __future__ import annotations

from dataclasses import replace as replaced

import msgspec
import numpy as np
import pytest

from playground.experiment.edits import set_data
from playground.experiment.specs import DataSpec, Experiment, LayerSpec, NetworkSpec, TrainingSpec
from playground.training.probes.confusion import ConfusionCounts, confusion_matrix
from playground.training.probes.samples import (
    PartOutputs,
    SampleLedger,
    default_row,
    part_of,
    thinned_rows,
)
from playground.training.probes.weights import LayerWeights
from playground.training.session import Session
from tests.support import digits_experiment, spiral_experiment, trained


@pytest.fixture(scope="module")
def session() -> Session:
    return trained(spiral_experiment(6))


def logits(session: Session, row: int) -> np.ndarray:
    network = session.network
    hidden = np.tanh(session.dataset.inputs[row] @ network.weights[0] + network.biases[0])
    return hidden @ network.weights[1] + network.biases[1]


def test_a_row_goes_from_logits_to_loss_and_back(session: Session):
    row = int(session.dataset.train[3])
    answer = SampleLedger(row).measure(session.context())
    z = logits(session, row)
    p = np.exp(z) / np.exp(z).sum()
    label = int(session.dataset.labels[row])
    assert answer.z == pytest.approx(z, abs=1e-5)
    assert answer.a == pytest.approx(p, abs=1e-6)
    assert answer.y.tolist() == np.eye(3)[label].tolist()
    assert answer.loss == pytest.approx(-np.log(p[label]), abs=1e-5)
    assert answer.delta == pytest.approx(p - np.eye(3)[label], abs=1e-6)
    assert (answer.row, answer.part, answer.chosen) == (row, "train", True)


@pytest.mark.parametrize("row", [None, -1, 60, 10_000])
def test_without_a_row_of_the_data_the_first_test_row_is_shown(session: Session, row: int | None):
    answer = SampleLedger(row).measure(session.context())
    assert answer.row == session.dataset.test[0]
    assert answer.part == "test"
    assert not answer.chosen


@pytest.mark.parametrize("loss", ["mse", "mae", "binary_cross_entropy"])
def test_what_is_sent_back_is_the_slope_of_the_loss(loss: str):
    experiment = Experiment(
        data=DataSpec(kind="blobs", samples=40),
        network=NetworkSpec(hidden=(LayerSpec(units=4),), output="sigmoid"),
        training=TrainingSpec(loss=loss, precision="float64"),
    )
    session = trained(experiment, epochs=1)
    answer = SampleLedger(0).measure(session.context())

    def value(z: np.ndarray) -> float:
        a = 1 / (1 + np.exp(-z))
        if loss == "mse":
            return float(np.square(a - answer.y).mean())
        if loss == "mae":
            return float(np.abs(a - answer.y).mean())
        return float(-(answer.y * np.log(a) + (1 - answer.y) * np.log(1 - a)).mean())

    assert answer.loss == pytest.approx(value(answer.z))
    for unit in range(3):
        step = np.eye(3)[unit] * 1e-6
        slope = (value(answer.z + step) - value(answer.z - step)) / 2e-6
        assert answer.delta[unit] == pytest.approx(slope, abs=1e-7)


def test_the_default_row_falls_back_to_the_rows_there_are(session: Session):
    none = np.empty(0, dtype=np.int64)
    assert default_row(replaced(session.dataset, test=none)) == session.dataset.train[0]


def test_every_row_is_in_the_part_that_holds_it(session: Session):
    dataset = session.dataset
    assert {part_of(dataset, int(row)) for row in dataset.train} == {"train"}
    assert {part_of(dataset, int(row)) for row in dataset.test} == {"test"}
    with pytest.raises(ValueError, match="row: 60 is in no part"):
        part_of(dataset, 60)


def test_a_part_lists_outputs_losses_and_classes_of_all_its_rows(session: Session):
    answer = PartOutputs("test").measure(session.context())
    assert answer.rows.tolist() == session.dataset.test.tolist()
    for place in (0, 7, len(answer.rows) - 1):
        z = logits(session, int(answer.rows[place]))
        p = np.exp(z) / np.exp(z).sum()
        label = int(session.dataset.labels[answer.rows[place]])
        assert answer.outputs[place] == pytest.approx(p, abs=1e-6)
        assert answer.losses[place] == pytest.approx(-np.log(p[label]), abs=1e-5)
        assert answer.predicted[place] == int(np.argmax(p))


def test_a_long_part_is_thinned_evenly():
    rows = np.arange(10, 110)
    thinned = thinned_rows(rows, 5)
    assert thinned[[0, -1]].tolist() == [10, 109]
    assert np.ptp(np.diff(thinned)) <= 1
    assert thinned_rows(rows, None) is rows


def test_the_confusion_matrix_counts_true_by_predicted():
    labels, predicted = np.array([0, 0, 1, 2, 2, 2]), np.array([0, 1, 1, 2, 0, 2])
    assert confusion_matrix(labels, predicted, 3).tolist() == [[1, 1, 0], [0, 1, 0], [1, 0, 2]]


def test_the_counts_agree_with_the_accuracy_that_the_run_records():
    session = trained(digits_experiment(16), epochs=2)
    for part, accuracy in (
        ("test", session.snapshot().record.test_accuracy),
        ("train", session.snapshot().record.train_accuracy),
    ):
        answer = ConfusionCounts(part).measure(session.context())
        assert answer.counts.sum() == answer.total == answer.counted
        assert answer.counts.trace() / answer.total == pytest.approx(accuracy)


def test_numbers_are_not_confused():
    experiment = Experiment(
        data=DataSpec(kind="plane", samples=20),
        network=NetworkSpec(output="linear"),
        training=TrainingSpec(loss="mse"),
    )
    moment = trained(experiment, epochs=0).context()
    assert ConfusionCounts("train").measure(moment) is None
    assert PartOutputs("train").measure(moment).predicted.size == 0


def test_weights_are_copies_of_the_layer_asked_for():
    session = trained(spiral_experiment(5, 4), epochs=1)
    answer = LayerWeights(1).measure(session.context())
    assert np.array_equal(answer.weights, session.network.weights[1])
    assert not np.shares_memory(answer.weights, session.network.parameters)
    assert not np.shares_memory(answer.biases, session.network.parameters)
    assert LayerWeights(9).measure(session.context()).layer == 2


def test_asking_changes_no_bit_of_the_run():
    experiment = spiral_experiment(6)
    watched, alone = Session(experiment), trained(experiment, epochs=3)
    probes = (SampleLedger(3), PartOutputs("test"), ConfusionCounts("train"), LayerWeights(0))
    for _ in range(3):
        watched.snapshot(probes)
        watched.train(epochs=1)
    assert np.array_equal(watched.network.parameters, alone.network.parameters)
    assert msgspec.structs.asdict(watched.experiment) == msgspec.structs.asdict(experiment)


def test_without_test_rows_the_training_rows_are_answered_and_named():
    everything = set_data(spiral_experiment(4), train_fraction=1.0)
    session = Session(everything)
    answer = PartOutputs("test", 50).measure(session.context())
    assert answer.part == "train"
    assert set(answer.rows) <= set(session.dataset.train)
    counted = ConfusionCounts("test").measure(session.context())
    assert counted.part == "train"
    assert counted.counts.sum() == len(session.dataset.train)
