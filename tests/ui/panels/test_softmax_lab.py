"""Logits, entropy, triangle, costs and the single neuron, driven with real events."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.engine import Network, make_loss
from playground.experiment.specs import DataSpec, Experiment, NetworkSpec, TrainingSpec
from playground.training.probes.samples import PartOutputs
from playground.training.session import Session
from playground.ui.appearance.theme import LIGHT
from playground.ui.charts.simplex import TRIANGLE, places, renormalized
from playground.ui.panels.panel import Panel
from playground.ui.panels.softmax.costs_panel import (
    CostsPanel,
    cross_entropy_cost,
    cross_entropy_slope,
    squared_cost,
    squared_slope,
)
from playground.ui.panels.softmax.entropy_panel import EntropyPanel, with_share
from playground.ui.panels.softmax.logits_panel import LogitsPanel
from playground.ui.panels.softmax.neuron_panel import NeuronPanel
from playground.ui.panels.softmax.single_neuron import neuron_outputs
from playground.ui.panels.softmax.triangle_panel import TrianglePanel
from playground.ui.selection import SelectionModel
from tests.support import digits_experiment, spiral_experiment, trained


def opened(kind: type[Panel], qtbot: QtBot) -> Panel:
    panel = kind(LIGHT, SelectionModel())
    qtbot.addWidget(panel)
    panel.resize(480, 320)
    panel.show()
    return panel


def show(panel: Panel, session: Session) -> None:
    panel.show_snapshot(session.snapshot(panel.probes()))


@pytest.fixture(scope="module")
def session() -> Session:
    return trained(spiral_experiment(6))


# Logits.


@pytest.fixture
def logits(qtbot: QtBot) -> LogitsPanel:
    return opened(LogitsPanel, qtbot)


def drag(panel: LogitsPanel, row: int, share: float) -> None:
    bar = panel.table.bar_box(row, 0)
    start = bar.center().toPoint()
    end = QPoint(round(bar.center().x() + share * bar.width() / 2), start.y())
    QTest.mousePress(panel.table, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(panel.table, end)
    QTest.mouseRelease(panel.table, Qt.MouseButton.LeftButton, pos=end)


def test_it_follows_the_network_until_a_bar_is_dragged(logits: LogitsPanel, session: Session):
    row = int(session.dataset.train[0])
    logits.selection.update(sample=row)
    show(logits, session)
    trace = session.network.trace(session.dataset.inputs[row : row + 1])
    assert logits.z == pytest.approx(trace.pre_activations[-1][0], abs=1e-6)
    drag(logits, 1, 0.5)
    assert not logits.follow_switch.isChecked()
    assert logits.probes() == frozenset()
    before = logits.z.copy()
    show(logits, session)
    assert np.array_equal(logits.z, before)


def test_a_drag_sets_one_logit_and_all_probabilities_answer(logits: LogitsPanel):
    logits.set_logits(np.zeros(3), 0)
    drag(logits, 2, 0.5)
    # To a pixel: the bar reaches from −10 to 10.
    assert logits.z[2] == pytest.approx(5, abs=20 / logits.table.bar_box(2, 0).width())
    assert logits.z[:2].tolist() == [0, 0]
    p = np.exp(logits.z) / np.exp(logits.z).sum()
    assert logits.steps.p == pytest.approx(p)
    assert f"−ln {p[0]:.7f} = {-math.log(p[0]):.4f}" in logits.loss_line.text


def test_the_largest_share_is_marked_at_any_temperature(logits: LogitsPanel):
    logits.set_logits(np.array([1.0, 3.0, 2.0]), target=0)
    for temperature in (0.2, 1.0, 5.0):
        logits.temperature.show_value(temperature)
        logits.set_logits(logits.z, target=0)
        assert [row.chosen for row in logits.table.rows] == [False, True, False]
    logits.set_logits(np.array([1.0, 3.0, 4.0]), target=0)
    assert [row.chosen for row in logits.table.rows] == [False, False, True]


def test_five_added_to_all_changes_no_probability(logits: LogitsPanel):
    logits.set_logits(np.array([1.0, 2.0, 3.0]), 2)
    before = logits.steps.p
    QTest.mouseClick(logits.shift_button, Qt.MouseButton.LeftButton)
    assert logits.z.tolist() == [6.0, 7.0, 8.0]
    assert logits.steps.p == pytest.approx(before)
    assert before == pytest.approx([0.0900, 0.2447, 0.6652], abs=5e-5)


def test_a_click_on_a_class_makes_it_the_target(logits: LogitsPanel):
    logits.set_logits(np.array([1.0, 2.0, 3.0]), 2)
    box = logits.table.cell_box(0, 3)
    QTest.mouseClick(logits.table, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert logits.target == 0
    assert "= 2.4076" in logits.loss_line.text


def test_the_keys_do_what_the_mouse_does(logits: LogitsPanel):
    logits.set_logits(np.zeros(3), 0)
    logits.table.setFocus()
    QTest.keyClick(logits.table, Qt.Key.Key_Down)
    QTest.keyClick(logits.table, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert logits.z.tolist() == pytest.approx([0, 1, 0])
    QTest.keyClick(logits.table, Qt.Key.Key_Return)
    assert logits.target == 1


def test_the_confidently_wrong_learn_slowly_by_squared_error(logits: LogitsPanel):
    QTest.mouseClick(logits.wrong_button, Qt.MouseButton.LeftButton)
    p = logits.steps.p[logits.target]
    assert p < 1e-4
    assert "gradient −1.000" in logits.loss_line.text
    slope = 2 * p * (1 - p) / 3
    assert "times smaller" in logits.cost_line.text
    ratio = logits.cost_line.text.split(": ")[1].split(" times")[0].replace(",", "")
    assert float(ratio.replace(" ", "").replace("\u2009", "")) > 0.2 / slope


@pytest.mark.parametrize("z", [(1000.0, -1000.0, 0.0), (-1000.0, -1000.0, -1000.0)])
def test_logits_of_a_thousand_are_shown_exactly(logits: LogitsPanel, z: tuple[float, ...]):
    logits.set_logits(np.array(z), 1)
    assert logits.steps.p.sum() == pytest.approx(1)
    text = logits.loss_line.text + logits.cost_line.text
    text += "".join(cell.text for row in logits.table.rows for cell in row.cells)
    assert "nan" not in text.lower()
    expected = max(z) - z[1] + math.log(sum(math.exp(value - max(z)) for value in z))
    assert f" {expected:.4f}," in logits.loss_line.text


def test_a_temperature_divides_the_logits(logits: LogitsPanel):
    logits.set_logits(np.array([1.0, 2.0, 3.0]), 2)
    logits.temperature.show_value(2.0)
    logits.temperature.value_changed.emit()
    raised = np.exp(np.array([0.5, 1.0, 1.5]))
    assert logits.steps.p == pytest.approx(raised / raised.sum())
    assert f"{raised[2] / raised.sum():.3f}" in logits.loss_line.text


# Entropy.


@pytest.fixture
def corner(qtbot: QtBot) -> EntropyPanel:
    return opened(EntropyPanel, qtbot)


def test_the_code_of_the_books(corner: EntropyPanel):
    assert [value / math.log(2) for value in corner.figures()] == pytest.approx([1.75, 2.0, 0.25])
    assert corner.lines[0].text == "entropy H(p) = 1.750 bits = 1.213 nats"


def test_a_dragged_share_leaves_the_sum_at_one(corner: EntropyPanel):
    bar = corner.table.bar_box(0, 1)
    spot = QPoint(round(bar.left() + 0.7 * bar.width()), round(bar.center().y()))
    QTest.mouseClick(corner.table, Qt.MouseButton.LeftButton, pos=spot)
    assert corner.q.sum() == pytest.approx(1)
    assert corner.q[0] == pytest.approx(0.7, abs=0.02)
    assert corner.q[1:] == pytest.approx((1 - corner.q[0]) / 3)
    assert corner.p.tolist() == [0.5, 0.25, 0.125, 0.125]
    entropy, cross, divergence = corner.figures()
    assert cross == pytest.approx(entropy + divergence)


def test_a_belief_that_rules_out_the_truth_is_said(corner: EntropyPanel):
    corner.set_distributions(np.array([0.5, 0.5]), np.array([1.0, 0.0]))
    assert "infinite" in corner.lines[1].text
    assert corner.lines[0].text.startswith("entropy H(p) = 1.000 bits")


def test_what_has_nothing_shares_what_is_left():
    assert with_share(np.array([1.0, 0.0, 0.0]), 0, 0.4).tolist() == pytest.approx([0.4, 0.3, 0.3])
    assert with_share(np.array([0.2, 0.6, 0.2]), 0, 1.0).tolist() == [1, 0, 0]


# Triangle.


def test_a_corner_is_certainty_and_the_middle_is_none():
    p = np.vstack([np.eye(3), np.full(3, 1 / 3)])
    found = places(p, np.zeros(4, dtype=int))
    assert found[:3] == pytest.approx(TRIANGLE)
    assert found[3] == pytest.approx(TRIANGLE.mean(axis=0))


def test_three_of_many_share_what_they_have():
    p = np.array([[0.1, 0.2, 0.3, 0.4], [0.0, 0.0, 0.0, 1.0]])
    assert renormalized(p, (0, 1, 2)) == pytest.approx(
        np.array([[1 / 6, 1 / 3, 1 / 2], [1 / 3, 1 / 3, 1 / 3]])
    )


def test_every_dot_is_where_its_probabilities_say(qtbot: QtBot, session: Session):
    panel = opened(TrianglePanel, qtbot)
    show(panel, session)
    rows = panel.view.points.rows
    p = session.network.forward(session.dataset.inputs[rows])
    assert panel.view.points.coordinates == pytest.approx(p @ TRIANGLE, abs=1e-6)
    right = int((p.argmax(axis=1) == session.dataset.labels[rows]).sum())
    assert panel.sentence.text.startswith(f"{right} of {len(rows)} dots")


def test_trails_are_the_way_the_dots_have_come(qtbot: QtBot):
    panel, session = opened(TrianglePanel, qtbot), trained(spiral_experiment(6), epochs=0)
    panel.trail_switch.setChecked(True)
    for _ in range(4):
        show(panel, session)
        session.train(epochs=1)
    assert {line.shape for line in panel.view.lines} == {(4, 2)}
    first = panel.view.lines[0]
    assert first[-1] == pytest.approx(panel.view.points.coordinates[0])
    session.reset()
    show(panel, session)
    assert panel.view.lines == ()


def test_of_ten_classes_three_different_ones_are_at_the_corners(qtbot: QtBot):
    panel, session = opened(TrianglePanel, qtbot), trained(digits_experiment(8), epochs=1)
    show(panel, session)
    panel.class_boxes[1].setCurrentIndex(0)
    panel.class_boxes[1].activated.emit(0)
    chosen = {box.currentIndex() for box in panel.class_boxes}
    assert len(chosen) == 3
    shown = set(session.dataset.labels[panel.view.points.rows])
    assert shown == chosen


def test_the_choice_of_corners_is_whole_and_asks_for_no_more_width(qtbot: QtBot):
    panel = opened(TrianglePanel, qtbot)
    width = panel.minimumSizeHint().width()
    panel.resize(240, 320)
    show(panel, trained(digits_experiment(8), epochs=0))
    assert panel.minimumSizeHint().width() == width
    boxes = panel.class_boxes
    qtbot.waitUntil(
        lambda: all(
            box.visibleRegion().boundingRect() == box.rect()
            and box.width() >= box.minimumSizeHint().width()
            for box in boxes
        )
    )


def test_two_classes_lie_on_a_line(qtbot: QtBot):
    experiment = Experiment(
        data=DataSpec(kind="xor", samples=40),
        network=NetworkSpec(output="sigmoid"),
        training=TrainingSpec(loss="binary_cross_entropy"),
    )
    panel, session = opened(TrianglePanel, qtbot), trained(experiment, epochs=1)
    show(panel, session)
    rows = panel.view.points.rows
    p = session.network.forward(session.dataset.inputs[rows])[:, 0]
    assert panel.view.points.coordinates[:, 0] == pytest.approx(p, abs=1e-6)


# Costs.


def test_the_slopes_are_the_derivatives_of_the_costs():
    for z in (-4.0, -0.5, 0.0, 2.0):
        p = 1 / (1 + math.exp(-z))
        step = 1e-6
        above, below = (1 / (1 + np.exp(-(z + sign * step))) for sign in (1, -1))
        for cost, slope in (
            (cross_entropy_cost, cross_entropy_slope),
            (squared_cost, squared_slope),
        ):
            numeric = float((cost(above) - cost(below)) / (2 * step))
            assert float(slope(np.array(p))) == pytest.approx(-numeric, abs=1e-6)


def test_every_training_row_is_a_dot_on_both_curves(qtbot: QtBot, session: Session):
    panel = opened(CostsPanel, qtbot)
    show(panel, session)
    answer = PartOutputs("train").measure(session.context())
    p = answer.outputs[np.arange(len(answer.rows)), answer.labels]
    x, y = panel.cost_chart.dots
    assert x == pytest.approx(np.tile(p, 2))
    assert y == pytest.approx(np.concatenate([-np.log(p), (1 - p) ** 2]), rel=1e-5)
    assert panel.gradient_chart.dots[1][: len(p)] == pytest.approx(1 - p, abs=1e-6)


def test_the_confident_and_wrong_are_picked_out(qtbot: QtBot):
    panel, session = opened(CostsPanel, qtbot), trained(spiral_experiment(6), epochs=0)
    # Biases that are sure of class 0 whatever comes in.
    session.network.biases[-1][:] = (8, 0, 0)
    panel.wrong_switch.setChecked(True)
    show(panel, session)
    wrong = int((session.dataset.labels[session.dataset.train] != 0).sum())
    assert panel.sentence.text.startswith(f"{wrong} of {len(session.dataset.train)} samples")
    entropy, squared = panel.gradient_chart.dots[1].reshape(2, -1)
    assert entropy.min() > 0.9
    assert squared.max() < 0.1


# The single neuron.


@pytest.mark.parametrize(
    ("start", "cost", "epoch", "output"),
    [
        ((0.6, 0.9), "quadratic", 0, 0.8176),
        ((0.6, 0.9), "quadratic", 300, 0.0940),
        ((2.0, 2.0), "quadratic", 0, 0.9820),
        ((2.0, 2.0), "quadratic", 100, 0.9641),
        ((2.0, 2.0), "quadratic", 150, 0.9334),
        ((2.0, 2.0), "quadratic", 300, 0.2028),
        ((2.0, 2.0), "cross_entropy", 10, 0.775),
        ((2.0, 2.0), "cross_entropy", 50, 0.0985),
    ],
)
def test_the_neuron_unlearns_as_in_the_book(start, cost, epoch, output):
    assert neuron_outputs(start, cost)[epoch] == pytest.approx(output, abs=5e-4)


@pytest.mark.parametrize(
    ("cost", "loss", "factor"),
    [("quadratic", "mse", 0.5), ("cross_entropy", "binary_cross_entropy", 1.0)],
)
def test_the_engine_goes_the_same_way(cost: str, loss: str, factor: float):
    network = Network((1, 1), ("sigmoid",), dtype="float64")
    network.parameters[:] = (2.0, 2.0)
    x, y, found = np.ones((1, 1)), np.zeros((1, 1)), []
    for _ in range(51):
        found.append(float(network.forward(x)[0, 0]))
        gradient = network.loss_and_gradient(x, y, make_loss(loss))[1]
        network.parameters -= 0.15 * factor * gradient
    assert found == pytest.approx(neuron_outputs((2.0, 2.0), cost, epochs=50).tolist())


def test_the_slider_walks_along_both_curves(qtbot: QtBot):
    panel = opened(NeuronPanel, qtbot)
    panel.epoch_field.slider.setValue(150)
    assert "After 150 epochs" in panel.sentence.text
    assert "0.9334 by squared error" in panel.sentence.text
    assert panel.chart.dots[0].tolist() == [150, 150]
