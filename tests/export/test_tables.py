"""Tables hold what the engine holds, every row of it."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest

from playground.engine import make_activation
from playground.experiment.history import METRICS
from playground.experiment.network_edits import set_batch_normalization
from playground.experiment.specs import DataSpec, Experiment, NetworkSpec, TrainingSpec
from playground.export import tables
from playground.export.tables import Table, TableError, csv_text
from playground.training.comparison import Comparison
from playground.training.probes.activations import BINS
from playground.training.probes.hidden_space import HiddenSpace
from playground.training.trials import Outcome, Trial
from tests.support import digits_experiment, spiral_experiment


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    made = Comparison(spiral_experiment(l2=0.01))
    made.main.train(epochs=3)
    return made


def column(table: Table, name: str) -> np.ndarray:
    place = table.columns.index(name)
    return np.array([row[place] for row in table.rows])


def test_losses_and_accuracies_are_the_history(comparison):
    view = comparison.main.history.view()
    losses, accuracies = tables.losses(comparison), tables.accuracies(comparison)
    for table in (losses, accuracies):
        assert column(table, "epoch").tolist() == [0, 1, 2, 3]
        for name in table.columns[2:]:
            assert np.array_equal(column(table, name), view.metric(name), equal_nan=True)


def test_gradient_norms_are_the_history(comparison):
    table = tables.gradient_norms(comparison)
    assert table.columns == ("epoch", "step", *(f"gradient_norm_{layer}" for layer in (1, 2, 3)))
    norms = np.array([row[2:] for row in table.rows])
    assert np.array_equal(norms, comparison.main.history.view().gradient_norms)


def test_every_run_of_a_race_is_there():
    comparison = Comparison(spiral_experiment())
    comparison.add_runs([spiral_experiment(activation="relu")])
    comparison.step("epoch")
    table = tables.all_runs(comparison)
    assert column(table, "run").tolist() == [1, 1, 2, 2]
    baseline = comparison.baselines[0].history.view()
    assert column(table, "train_loss")[2:].tolist() == baseline.metric("train_loss").tolist()


def test_trials_are_named():
    comparison = Comparison(spiral_experiment())
    comparison.main.train(epochs=2)
    history = comparison.main.history.view()
    one = Outcome(Trial("seed 1", spiral_experiment(), 2), history, 1, 1, 1, 1, True)
    table = tables.TrialsOf((one, None, one))(comparison)
    assert column(table, "run").tolist() == ["seed 1"] * 6
    assert table.columns[3:] == METRICS


@pytest.mark.parametrize("layer", [0, 1, 2])
def test_weights_and_gradients_are_the_engine_s(comparison, layer):
    network = comparison.main.network
    gradient = comparison.main.context().gradient
    penalty = 0.01 * network.weights[layer]
    for table, matrices, biases in (
        (tables.Weights(layer)(comparison), network.weights, network.biases),
        (
            tables.Gradients()(comparison),
            network.weight_views(gradient),
            network.bias_views(gradient),
        ),
        (tables.Gradients(penalty=True)(comparison), [penalty] * 3, None),
    ):
        rows = [row for row in table.rows if row[0] == layer + 1]
        links = {(row[1], row[2]): row[3] for row in rows}
        for (source, target), value in np.ndenumerate(matrices[layer]):
            assert links.pop((source + 1, target + 1)) == pytest.approx(value, rel=1e-6)
        expected = {} if biases is None else dict(enumerate(biases[layer], start=1))
        assert {target: value for (_, target), value in links.items()} == expected


def test_all_weights_are_all_parameters(comparison):
    table = tables.Weights()(comparison)
    assert sorted(column(table, "weight").tolist()) == sorted(
        comparison.main.network.parameters.tolist()
    )


def test_scale_shift_and_running_averages_of_a_normalised_layer_are_there_by_name():
    comparison = Comparison(set_batch_normalization(spiral_experiment(), 0, True))
    comparison.main.train(epochs=2)
    network, gradient = comparison.main.network, comparison.main.context().gradient
    table = tables.Weights()(comparison)
    assert sorted(column(table, "weight").tolist()) == sorted(network.parameters.tolist())
    numbers = network.normalizations[0]
    for name, values in {"scale": numbers.scale, "running variance": numbers.variance}.items():
        assert [row[3] for row in table.rows if row[1] == name] == values.tolist()
    rows = tables.Gradients()(comparison).rows
    shifts = network.normalization_views(gradient)[0].shift
    assert [row[3] for row in rows if row[1] == "shift"] == shifts.tolist()
    assert not any("running" in str(row[1]) for row in rows)


def test_travel_begins_at_the_initial_weights(comparison):
    table = tables.travel(comparison)
    network = comparison.main.network
    starts = network.weight_views(comparison.main.initial_parameters)
    change = np.linalg.norm(network.weights[0] - starts[0])
    assert column(table, "norm_of_change")[0] == pytest.approx(change, rel=1e-6)
    assert column(table, "share")[0] == pytest.approx(change / np.linalg.norm(starts[0]), rel=1e-6)


def test_the_ledger_multiplies_up(comparison):
    for sample in (None, 3):
        table = tables.LedgerOf(sample)(comparison)
        ratios, products = column(table, "ratio"), column(table, "product")
        assert products[0] == pytest.approx(ratios[0] * ratios[1])
        assert column(table, "activation").tolist() == ["tanh", "tanh", "softmax"]


def test_the_histogram_counts_every_input(comparison):
    table = tables.ActivationsOf(0)(comparison)
    rows = len(comparison.main.dataset.train)
    assert column(table, "count").astype(int).sum() == rows * 8
    assert len(table.rows) == BINS + 2
    with pytest.raises(TableError, match="no hidden layer"):
        tables.ActivationsOf(2)(comparison)


def test_one_sample_goes_from_logits_to_loss(comparison):
    session = comparison.main
    row = int(session.dataset.test[4])
    table = tables.SampleOf(row)(comparison)
    z, a = (column(table, name).astype(float) for name in "za")
    assert np.allclose(make_activation("softmax").value(z[None])[0], a, atol=1e-6)
    assert column(table, "output").tolist() == ["A", "B", "C"]
    assert np.allclose(
        column(table, "delta").astype(float), a - column(table, "target").astype(float)
    )


@pytest.mark.parametrize("part", ["train", "test"])
def test_outputs_and_confusion_are_of_every_row_of_the_part(comparison, part):
    session = comparison.main
    rows = getattr(session.dataset, part)
    table = tables.OutputsOf(part)(comparison)
    assert column(table, "row").tolist() == rows.tolist()
    outputs = session.network.forward(session.dataset.inputs[rows])
    said = np.stack([column(table, f"a_{name}") for name in "ABC"], axis=1).astype(float)
    assert np.allclose(said, outputs, atol=1e-6)
    labels, predicted = column(table, "label"), column(table, "predicted")
    evaluation = session.evaluate(part)
    assert np.mean(labels == predicted) == pytest.approx(evaluation.accuracy)
    assert column(table, "loss").astype(float).mean() == pytest.approx(evaluation.loss, rel=1e-5)
    confusion = tables.ConfusionOf(part)(comparison)
    counted = [[np.sum((labels == t) & (predicted == p)) for p in "ABC"] for t in "ABC"]
    assert [list(row[1:]) for row in confusion.rows] == counted


def test_the_map_is_the_network_over_the_plane(comparison):
    session = comparison.main
    table = tables.plane(comparison)
    assert table.columns == ("x1", "x2", "a_A", "a_B", "a_C")
    assert len(table.rows) == 64 * 64
    points = np.stack([column(table, "x1"), column(table, "x2")], axis=1).astype(float)
    outputs = session.network.forward(session.dataset.plane.inputs(points))
    assert np.allclose(column(table, "a_B").astype(float), outputs[:, 1], atol=1e-6)


def test_the_space_has_a_row_for_each_row_drawn(comparison):
    table = tables.SpaceOf(HiddenSpace(1, (0, 2)))(comparison)
    session = comparison.main
    rows = column(table, "row").astype(int)
    hidden = session.network.trace(session.dataset.inputs[rows]).activations[1]
    assert np.allclose(column(table, "axis_2").astype(float), hidden[:, 2], atol=1e-6)


def test_digits_have_no_map_and_numbers_no_classes():
    with pytest.raises(TableError, match="do not lie on a plane"):
        tables.plane(Comparison(digits_experiment()))
    regression = Experiment(
        data=DataSpec(kind="plane", samples=20),
        network=NetworkSpec(output="linear"),
        training=TrainingSpec(loss="mse"),
    )
    comparison = Comparison(regression)
    with pytest.raises(TableError, match="predicts a number"):
        tables.ConfusionOf("train")(comparison)
    table = tables.OutputsOf("train")(comparison)
    assert table.columns == ("row", "label", "predicted", "loss", "z_output", "a_output")
    assert set(column(table, "predicted")) == {""}


def test_the_text_reads_back_bit_for_bit_and_is_empty_where_there_is_nothing():
    third = np.float32(1 / 3)
    table = Table(("a", "b, c"), ((third, 1 / 3), (float("nan"), 'x "y", z'), (7, np.float64(2))))
    rows = list(csv.reader(io.StringIO(csv_text(table))))
    assert rows[0] == ["a", "b, c"]
    assert np.float32(rows[1][0]) == third
    assert float(rows[1][1]) == 1 / 3
    assert rows[2:] == [["", 'x "y", z'], ["7", "2.0"]]
