"""The one-hot bench: its figures, and that the integer code does what it is there to show."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.ui.appearance.theme import DARK, LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.panels.softmax.one_hot_bench import OneHotBench
from playground.ui.panels.softmax.one_hot_panel import OneHotPanel
from playground.ui.selection import SelectionModel
from tests.support import digits_experiment, spiral_experiment, trained


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_integer_code_takes_a_class_for_its_neighbours_in_number(seed: int):
    bench = OneHotBench(classes=4, seed=seed)
    bench.run(1500)
    assert bench.accuracy("one_hot") > 0.95
    assert bench.accuracy("integer") < 0.8
    assert bench.neighbour_share("integer") > 0.9


def test_with_three_classes_no_first_is_taken_for_a_third():
    bench = OneHotBench(classes=3)
    bench.run(1500)
    found = bench.predicted("integer", bench.dataset.inputs)
    misses = np.abs(found - bench.dataset.labels)
    assert misses.max() == 1
    assert 0.02 < (misses > 0).mean() < 0.3


def test_the_one_output_is_rounded_to_the_nearest_label():
    bench = OneHotBench(classes=4)
    bench.run(50)
    outputs = bench.outputs("integer", bench.dataset.inputs)[:, 0]
    nearest = np.abs(outputs[:, None] - np.arange(1, 5)).argmin(axis=1)
    assert np.array_equal(bench.predicted("integer", bench.dataset.inputs), nearest)


@pytest.fixture
def panel(qtbot: QtBot) -> OneHotPanel:
    made = OneHotPanel(LIGHT, SelectionModel())
    qtbot.addWidget(made)
    made.resize(560, 420)
    made.show()
    return made


@pytest.mark.parametrize("classes", [3, 10])
def test_the_table_goes_from_label_to_loss(panel: OneHotPanel, classes: int):
    session = trained(spiral_experiment(5) if classes == 3 else digits_experiment(8), epochs=1)
    panel.show_snapshot(session.snapshot(panel.probes()))
    rows = session.dataset.test[
        np.linspace(0, len(session.dataset.test) - 1, 4).round().astype(int)
    ]
    p = session.network.forward(session.dataset.inputs[rows])
    for place, row in enumerate(rows):
        label = int(session.dataset.labels[row])
        number, one_hot, prediction, loss = (c.text for c in panel.table.rows[place].cells)
        assert number == str(label + 1)
        assert one_hot.split().index("1") == label
        assert one_hot.count("1") == 1
        assert len(one_hot.split()) == classes
        assert [float(v) for v in prediction.split()] == pytest.approx(p[place].tolist(), abs=6e-3)
        assert float(loss) == pytest.approx(-np.log(p[place, label]), abs=6e-4)


def test_both_codes_train_while_the_button_is_down(panel: OneHotPanel, qtbot: QtBot):
    panel.train_button.click()
    qtbot.waitUntil(lambda: panel.bench.steps >= 12)
    panel.train_button.click()
    steps = panel.bench.steps
    assert not panel._timer.isActive()
    assert {trainer.steps for trainer in panel.bench.trainers.values()} == {steps}


def test_a_hidden_panel_trains_nothing(panel: OneHotPanel):
    panel.train_button.click()
    panel.hide()
    assert not panel._timer.isActive()
    assert panel.train_button.text() == "Train both"


def test_another_number_of_classes_starts_again(panel: OneHotPanel):
    panel.bench.run(10)
    panel.class_choice.show_choice("5")
    panel.class_choice.chosen.emit("5")
    assert panel.bench.classes == 5
    assert panel.bench.steps == 0
    spread_theme(panel, DARK)
    assert panel.verdicts["one_hot"].text.startswith("One-hot, softmax: ")
