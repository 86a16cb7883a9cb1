"""Painting on the decision map with real mouse events, on a real workbench."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.experiment.specs import DataSpec, Experiment, NetworkSpec, TrainingSpec
from playground.training.build import build_dataset
from playground.training.session import Session
from playground.ui.appearance.theme import LIGHT
from playground.ui.panels.explore.decision_panel import DecisionPanel
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench

SPIRALS = Experiment(data=DataSpec(kind="spirals", classes=3, samples=60))


@pytest.fixture
def bench() -> Iterator[Workbench]:
    made = Workbench(SPIRALS)
    yield made
    made.stop()


@pytest.fixture
def panel(qtbot: QtBot, bench: Workbench) -> DecisionPanel:
    made = DecisionPanel(LIGHT, SelectionModel(), bench)
    qtbot.addWidget(made)
    made.resize(500, 460)
    made.show()
    show(made, bench)
    made.paint_switch.setChecked(True)
    return made


def show(panel: DecisionPanel, bench: Workbench) -> None:
    panel.show_snapshot(Session(bench.experiment).snapshot(panel.probes()))


def pixel(panel: DecisionPanel, x: float, y: float) -> QPoint:
    place = panel.view.to_widget(np.array([[x, y]]))[0]
    return QPoint(round(place[0]), round(place[1]))


def stroke(panel: DecisionPanel, *places: tuple[float, float]) -> None:
    first, *rest = (pixel(panel, *place) for place in places)
    QTest.mousePress(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    for spot in rest:
        QTest.mouseMove(panel.view.viewport(), spot)
    last = rest[-1] if rest else first
    QTest.mouseRelease(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=last)


def test_a_stroke_adds_points_of_the_class_and_is_one_step_of_undo(
    panel: DecisionPanel, bench: Workbench
):
    panel.paint.class_choice.show_choice("2")
    stroke(panel, (-4.0, 4.0), (-3.0, 4.0), (-2.0, 4.0))
    dataset = build_dataset(bench.experiment.data)
    new = dataset.plane.coordinates[60:]
    assert len(new) >= 6
    assert (dataset.labels[60:] == 1).all()
    assert np.abs(new[:, 1] - 4.0).max() < 0.8
    assert bench.undo_stack.count() == 1
    assert bench.undo_stack.undoText() == "Paint points"
    bench.undo_stack.undo()
    assert bench.experiment == SPIRALS


def test_two_strokes_are_two_steps_of_undo(panel: DecisionPanel, bench: Workbench):
    stroke(panel, (-4.0, 4.0))
    stroke(panel, (4.0, 4.0))
    assert bench.undo_stack.count() == 2


def test_the_eraser_takes_what_it_covers(panel: DecisionPanel, bench: Workbench):
    panel.paint.tool_choice.show_choice("erase")
    panel.paint.radius.show_value(1.5)
    stroke(panel, (0.0, 0.0))
    left = build_dataset(bench.experiment.data).plane.coordinates
    assert len(left) < 60
    assert np.hypot(*left.T).min() > 1.4


def test_the_hand_takes_along_what_was_near_where_it_began(panel: DecisionPanel, bench: Workbench):
    before = build_dataset(SPIRALS.data).plane.coordinates
    panel.paint.tool_choice.show_choice("move")
    panel.paint.radius.show_value(1.0)
    stroke(panel, (0.0, 0.0), (0.5, 0.5), (1.0, 2.0))
    after = build_dataset(bench.experiment.data).plane.coordinates
    taken = np.hypot(*before.T) <= 0.95
    assert taken.any()
    shift = (after - before)[taken]
    assert shift == pytest.approx(np.tile((1.0, 2.0), (taken.sum(), 1)), abs=0.05)
    assert np.abs((after - before)[np.hypot(*before.T) > 1.05]).max() < 0.001
    bench.undo_stack.undo()
    assert bench.experiment == SPIRALS


def test_painting_outside_is_refused_with_a_sentence(
    panel: DecisionPanel, bench: Workbench, qtbot: QtBot
):
    with qtbot.waitSignal(bench.message) as said:
        QTest.mousePress(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert "inside the square" in said.args[0]
    assert bench.experiment == SPIRALS


def test_the_margin_of_the_map_paints_at_the_edge(panel: DecisionPanel, bench: Workbench):
    extent = panel.view.visible_extent()
    assert extent[1] == 6.0 or extent[1] > 6.0
    stroke(panel, (extent[1] - 0.02, 0.0))
    new = build_dataset(bench.experiment.data).plane.coordinates[60:]
    assert len(new) == 3
    assert np.abs(new).max() <= 6.0


def test_numbers_are_not_painted_on(qtbot: QtBot):
    bench = Workbench(
        Experiment(
            data=DataSpec(kind="plane"),
            network=NetworkSpec(output="linear"),
            training=TrainingSpec(loss="mse"),
        )
    )
    panel = DecisionPanel(LIGHT, SelectionModel(), bench)
    qtbot.addWidget(panel)
    panel.resize(500, 460)
    panel.show()
    show(panel, bench)
    panel.paint_switch.setChecked(True)
    with qtbot.waitSignal(bench.message) as said:
        stroke(panel, (0.0, 0.0))
    assert "only classes can be painted" in said.args[0]
    assert bench.undo_stack.count() == 0
    bench.stop()


def test_while_painting_no_sample_is_chosen(panel: DecisionPanel, bench: Workbench):
    x, y = build_dataset(SPIRALS.data).plane.coordinates[0]
    QTest.mouseMove(panel.view.viewport(), pixel(panel, x, y))
    assert panel.selection.value.hovered_sample is None
    stroke(panel, (x, y))
    assert panel.selection.value.sample is None


def test_without_the_switch_the_mouse_paints_nothing(panel: DecisionPanel, bench: Workbench):
    panel.paint_switch.setChecked(False)
    stroke(panel, (-4.0, 4.0), (-2.0, 4.0))
    assert bench.experiment == SPIRALS


def test_return_at_the_cursor_paints_and_erases(panel: DecisionPanel, bench: Workbench):
    panel.view.setFocus(Qt.FocusReason.TabFocusReason)
    panel.view.go_to(QPointF(pixel(panel, *build_dataset(bench.experiment.data).inputs[0])))
    before = len(build_dataset(bench.experiment.data).inputs)
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    painted = len(build_dataset(bench.experiment.data).inputs)
    assert painted > before
    # The cursor alone paints nothing.
    QTest.keyClick(panel.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert len(build_dataset(bench.experiment.data).inputs) == painted
    panel.paint.tool_choice.show_choice("erase")
    QTest.keyClick(panel.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert len(build_dataset(bench.experiment.data).inputs) < painted


def test_return_takes_hold_of_points_that_the_arrows_move(panel: DecisionPanel, bench: Workbench):
    panel.view.setFocus(Qt.FocusReason.TabFocusReason)
    panel.view.go_to(QPointF(pixel(panel, *build_dataset(bench.experiment.data).inputs[0])))
    panel.paint.tool_choice.show_choice("move")
    start = build_dataset(bench.experiment.data).inputs.copy()
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    QTest.keyClick(panel.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    moved = build_dataset(bench.experiment.data).inputs.copy()
    assert not np.array_equal(moved, start)
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    QTest.keyClick(panel.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    np.testing.assert_array_equal(build_dataset(bench.experiment.data).inputs, moved)


def test_points_are_let_go_with_the_focus(panel: DecisionPanel, bench: Workbench):
    panel.view.setFocus(Qt.FocusReason.TabFocusReason)
    panel.view.go_to(QPointF(pixel(panel, *build_dataset(bench.experiment.data).inputs[0])))
    panel.paint.tool_choice.show_choice("move")
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    start = build_dataset(bench.experiment.data).inputs.copy()
    panel.paint_switch.setFocus(Qt.FocusReason.TabFocusReason)
    panel.view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(panel.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    np.testing.assert_array_equal(build_dataset(bench.experiment.data).inputs, start)
