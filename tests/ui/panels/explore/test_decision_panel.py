"""The decision map on real networks: colours, points, hover and click with real mouse events."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.experiment.specs import DataSpec, Experiment, LayerSpec, NetworkSpec, TrainingSpec
from playground.training.probes.plane import NeuronOverPlane, PlaneOutputs
from playground.training.session import Session
from playground.ui.appearance.theme import DARK, LIGHT
from playground.ui.charts.plane_colours import blended, class_shares, reach_of, signed
from playground.ui.panels.explore.decision_panel import DecisionPanel
from playground.ui.selection import SelectionModel
from tests.support import digits_experiment, spiral_experiment, trained


@pytest.fixture
def panel(qtbot: QtBot) -> DecisionPanel:
    made = DecisionPanel(LIGHT, SelectionModel())
    qtbot.addWidget(made)
    made.resize(380, 330)
    made.show()
    return made


@pytest.fixture(scope="module")
def session() -> Session:
    return trained(spiral_experiment(6))


def show(panel: DecisionPanel, session: Session) -> None:
    panel.show_snapshot(session.snapshot(panel.probes()))


def pixel_of(panel: DecisionPanel, row: int, session: Session) -> QPoint:
    place = panel.view.to_widget(session.dataset.plane.coordinates[row : row + 1])[0]
    return QPoint(round(place[0]), round(place[1]))


def test_the_ground_is_the_blend_of_the_probabilities(panel: DecisionPanel, session: Session):
    show(panel, session)
    picture = PlaneOutputs().measure(session.moment())
    expected = blended(class_shares(picture.values, "softmax"), LIGHT)
    assert np.array_equal(panel.view.pixels, expected)


def test_the_map_is_square_and_inside_the_panel(panel: DecisionPanel, session: Session):
    for size in ((380, 330), (300, 420), (900, 700), (220, 200)):
        panel.resize(*size)
        show(panel, session)
        area = panel.view.area()
        assert area.width() == area.height()
        assert area.left() >= 0
        assert area.bottom() <= panel.view.height()


def test_train_rows_are_filled_and_test_rows_are_ringed(panel: DecisionPanel, session: Session):
    show(panel, session)
    points, dataset = panel.view.points, session.dataset
    for row, look in zip(points.rows, points.looks, strict=True):
        marker = points.markers[look]
        assert marker.ringed == (row in dataset.test)
        assert marker.colour == LIGHT.class_colour(int(dataset.labels[row]))
        assert marker.shape == LIGHT.class_marker(int(dataset.labels[row]))
    assert len(points.rows) == 60


def test_the_switch_takes_the_test_rows_away(panel: DecisionPanel, session: Session):
    show(panel, session)
    panel.test_switch.setChecked(False)
    assert set(panel.view.points.rows) == set(session.dataset.train)


def test_the_mouse_on_a_point_hovers_its_sample(
    panel: DecisionPanel, session: Session, qtbot: QtBot
):
    show(panel, session)
    row = int(session.dataset.train[4])
    QTest.mouseMove(panel.view, pixel_of(panel, row, session))
    hovered = panel.selection.value.hovered_sample
    there = session.dataset.plane.coordinates
    assert np.linalg.norm(there[hovered] - there[row]) < 0.2
    show(panel, session)
    shares = [key_row.share for key_row in panel.key.content.rows]
    p = session.network.forward(session.dataset.inputs[hovered : hovered + 1])[0]
    assert shares == pytest.approx(p.tolist(), abs=1e-6)


def test_the_mouse_between_points_reads_the_network_there(panel: DecisionPanel, session: Session):
    show(panel, session)
    area = panel.view.area()
    spot = QPoint(round(area.left()) + 4, round(area.top()) + 4)
    QTest.mouseMove(panel.view, spot)
    chosen = panel.selection.value
    assert chosen.hovered_sample is None
    assert chosen.point == pytest.approx(panel.view.to_plane(spot))
    show(panel, session)
    p = session.network.forward(session.dataset.plane.inputs(np.array([chosen.point])))[0]
    assert [row.text for row in panel.key.content.rows] == [f"{value:.2f}" for value in p]
    winner = int(np.argmax(p))
    assert [row.strong for row in panel.key.content.rows] == [k == winner for k in range(3)]


def test_a_click_on_a_point_keeps_it(panel: DecisionPanel, session: Session):
    show(panel, session)
    row = int(session.dataset.test[2])
    spot = pixel_of(panel, row, session)
    QTest.mouseMove(panel.view, spot)
    QTest.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=spot)
    assert panel.selection.value.sample == panel.selection.value.hovered_sample is not None
    QTest.mouseMove(panel.view, QPoint(1, 1))
    assert panel.selection.value.hovered_sample is None
    assert panel.selection.value.shown_sample is not None


def test_a_hovered_neuron_takes_the_place_of_the_map(panel: DecisionPanel, session: Session):
    panel.selection.update(hovered_neuron=(0, 2))
    show(panel, session)
    picture = NeuronOverPlane(0, 2).measure(session.moment())
    values = picture.values[..., 0]
    assert np.array_equal(panel.view.pixels, signed(values, 1.0, LIGHT))
    assert panel.view.title == "layer 1 · neuron 3 · tanh"
    panel.selection.update(hovered_neuron=None)
    show(panel, session)
    assert panel.view.title == ""


def test_a_neuron_that_has_gone_leaves_the_map(panel: DecisionPanel, session: Session):
    panel.selection.update(hovered_neuron=(0, 99))
    show(panel, session)
    assert panel.view.title == ""
    assert panel.view.pixels.size


def test_numbers_are_drawn_on_the_diverging_map(panel: DecisionPanel):
    session = trained(
        Experiment(
            data=DataSpec(kind="plane", samples=40),
            network=NetworkSpec(hidden=(LayerSpec(units=3),), output="linear"),
            training=TrainingSpec(loss="mse"),
        ),
        epochs=0,
    )
    show(panel, session)
    picture = PlaneOutputs().measure(session.moment())
    values = picture.values[..., 0]
    reach = reach_of(values, "linear")
    assert np.array_equal(panel.view.pixels, signed(values, reach, LIGHT))
    assert panel.key.content.reach == reach


def test_images_have_no_map(panel: DecisionPanel):
    session = trained(digits_experiment(4), epochs=0)
    assert not panel.suits(session.snapshot())
    show(panel, session)
    assert "no plane" in panel.view.title


def test_the_theme_changes_ground_and_points(panel: DecisionPanel, session: Session):
    show(panel, session)
    before = panel.view.pixels.copy()
    panel.apply_theme(DARK)
    assert not np.array_equal(panel.view.pixels, before)


def test_the_crisp_map_has_as_many_colours_as_winners(panel: DecisionPanel, session: Session):
    show(panel, session)
    panel.crisp_switch.setChecked(True)
    assert len(np.unique(panel.view.pixels)) <= 3
    assert panel.view.pixels.shape == (192, 192)
