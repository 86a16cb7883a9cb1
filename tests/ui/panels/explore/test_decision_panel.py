"""The decision map on real networks: colours, points, hover and click with real mouse events."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from playground.experiment.specs import DataSpec, Experiment, LayerSpec, NetworkSpec, TrainingSpec
from playground.training.probes.plane import NeuronOverPlane, PlaneOutputs
from playground.training.session import Session
from playground.ui.appearance.theme import DARK, LIGHT, sign_table
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.colour_maps import value_table
from playground.ui.charts.plane_colours import blended, class_shares, outer_range
from playground.ui.panels.explore.decision_panel import DecisionPanel
from playground.ui.panels.explore.zoomed_part import part_to_refine
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench
from tests.support import digits_experiment, spiral_experiment, trained
from tests.ui.events import turn_wheel


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[DecisionPanel]:
    bench = Workbench(spiral_experiment(6))
    made = DecisionPanel(LIGHT, SelectionModel(), bench)
    qtbot.addWidget(made)
    made.resize(380, 330)
    made.show()
    yield made
    bench.stop()


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
    picture = PlaneOutputs().measure(session.context())
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


def choose(box: QComboBox, key: str) -> None:
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def test_the_test_rows_can_be_taken_away(panel: DecisionPanel, session: Session):
    show(panel, session)
    choose(panel.points_box, "train")
    assert set(panel.view.points.rows) == set(session.dataset.train)


def test_errors_only_leaves_what_is_taken_for_another_class(
    panel: DecisionPanel, session: Session, qtbot: QtBot
):
    show(panel, session)
    with qtbot.waitSignal(panel.refresh_requested):
        choose(panel.points_box, "errors")
    show(panel, session)
    predicted = session.network.forward(session.dataset.inputs).argmax(axis=1)
    wrong = set(np.flatnonzero(predicted != session.dataset.labels))
    assert set(panel.view.points.rows) == wrong
    assert 0 < len(wrong) < 60
    x, y = panel.view.scatter.getData()
    drawn = session.dataset.plane.coordinates[panel.view.points.rows]
    assert np.array_equal(np.stack([x, y], axis=1), drawn)
    assert f"errors: {len(wrong)}" in panel.key.content.notes


def test_the_border_is_where_the_two_largest_are_equal(panel: DecisionPanel, session: Session):
    show(panel, session)
    ends = np.stack(panel.view.border.getData(), axis=1)
    assert len(ends) > 20
    p = session.network.forward(session.dataset.plane.inputs(ends))
    best = np.sort(p, axis=1)
    assert np.abs(best[:, -1] - best[:, -2]).max() < 0.02
    assert len(panel.view.levels.getData()[0]) == 0


def test_levels_are_where_the_winner_leads_by_one_half(panel: DecisionPanel, session: Session):
    trained_longer = trained(spiral_experiment(6), epochs=60)
    show(panel, trained_longer)
    choose(panel.ground_box, "levels")
    show(panel, trained_longer)
    ends = np.stack(panel.view.levels.getData(), axis=1)
    assert len(ends)
    best = np.sort(trained_longer.network.forward(trained_longer.dataset.plane.inputs(ends)))
    assert best[:, -1] - best[:, -2] == pytest.approx(0.5, abs=0.05)


def test_the_mouse_on_a_point_hovers_its_sample(
    panel: DecisionPanel, session: Session, qtbot: QtBot
):
    show(panel, session)
    row = int(session.dataset.train[4])
    QTest.mouseMove(panel.view.viewport(), pixel_of(panel, row, session))
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
    QTest.mouseMove(panel.view.viewport(), spot)
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
    QTest.mouseMove(panel.view.viewport(), spot)
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert panel.selection.value.sample == panel.selection.value.hovered_sample is not None
    QTest.mouseMove(panel.view.viewport(), QPoint(1, 1))
    assert panel.selection.value.hovered_sample is None
    assert panel.selection.value.shown_sample is not None


def test_a_hovered_neuron_takes_the_place_of_the_map(panel: DecisionPanel, session: Session):
    panel.selection.update(hovered_neuron=(0, 2))
    show(panel, session)
    picture = NeuronOverPlane(0, 2).measure(session.context())
    values = picture.values[..., 0]
    assert np.array_equal(panel.view.ground.image, values)
    assert panel.view.ground.levels == pytest.approx([-1.0, 1.0])
    assert np.array_equal(panel.view.ground.lut, sign_table(LIGHT))
    assert panel.view.title == "layer 1 · neuron 3 · tanh"
    panel.selection.update(hovered_neuron=None)
    show(panel, session)
    assert panel.view.title == ""


def test_a_neuron_that_has_gone_leaves_the_map(panel: DecisionPanel, session: Session):
    panel.selection.update(hovered_neuron=(0, 99))
    show(panel, session)
    assert panel.view.title == ""
    assert panel.view.pixels.size


def test_numbers_are_drawn_on_the_scale_of_their_targets(panel: DecisionPanel):
    session = trained(
        Experiment(
            data=DataSpec(kind="plane", samples=40),
            network=NetworkSpec(hidden=(LayerSpec(units=3),), output="linear"),
            training=TrainingSpec(loss="mse"),
        ),
        epochs=0,
    )
    show(panel, session)
    picture = PlaneOutputs().measure(session.context())
    values = picture.values[..., 0]
    low, high = outer_range(session.dataset.labels)
    assert np.array_equal(panel.view.ground.image, values)
    assert panel.view.ground.levels == pytest.approx([low, high])
    assert np.array_equal(panel.view.ground.lut, value_table())
    assert panel.key.content.scale.colours == "value"
    assert panel.points_box.findData("errors") < 0
    assert panel.ground_box.findData("crisp") < 0
    assert panel.ground_box.currentText() == "Value"


def test_images_have_no_map(panel: DecisionPanel):
    session = trained(digits_experiment(4), epochs=0)
    assert not panel.suits(session.snapshot())
    show(panel, session)
    assert "no plane" in panel.view.title


def test_nothing_of_the_map_before_is_left_below_images(panel: DecisionPanel, session: Session):
    show(panel, session)
    before, points = panel.view.pixels.copy(), len(panel.view.points.rows)
    assert points
    show(panel, trained(digits_experiment(4), epochs=0))
    assert not len(panel.view.points.rows)
    assert len(np.unique(panel.view.pixels.reshape(-1, 3), axis=0)) == 1
    assert not len(panel.view.border.getData()[0])
    show(panel, session)
    assert len(panel.view.points.rows) == points
    assert np.array_equal(panel.view.pixels, before)


def test_the_theme_changes_ground_and_points(panel: DecisionPanel, session: Session):
    show(panel, session)
    before = panel.view.pixels.copy()
    spread_theme(panel, DARK)
    assert not np.array_equal(panel.view.pixels, before)


def test_the_crisp_map_has_as_many_colours_as_winners(panel: DecisionPanel, session: Session):
    show(panel, session)
    choose(panel.ground_box, "crisp")
    assert len(np.unique(panel.view.pixels.reshape(-1, 3), axis=0)) <= 3
    assert panel.view.pixels.shape == (192, 192, 3)


def test_the_menu_of_the_panel_shows_all_of_the_plane_again(panel: DecisionPanel, session: Session):
    show(panel, session)
    whole = panel.view.visible_extent()
    middle = panel.view.area().center().toPoint()
    turn_wheel(panel.view, middle, 3)
    assert panel.view.visible_extent() != whole
    panel.menu_actions()[0].trigger()
    assert panel.view.visible_extent() == pytest.approx(whole)


def test_a_zoomed_map_is_asked_for_in_finer_cells(panel: DecisionPanel, session: Session, qtbot):
    show(panel, session)
    middle = panel.view.area().center().toPoint()
    with qtbot.waitSignal(panel.zoomed.changed):
        turn_wheel(panel.view, middle, 6)
    part, seen = panel.zoomed.part, panel.view.visible_extent()
    assert part[0] < seen[0] < seen[1] < part[1]
    show(panel, session)
    finer = PlaneOutputs(part=part).measure(session.context())
    assert finer.extent == part
    shares = class_shares(finer.values, finer.activation)
    np.testing.assert_array_equal(panel.view.pixels, blended(shares, LIGHT, crisp=False))
    place = panel.view.ground.mapRectToParent(panel.view.ground.boundingRect())
    assert (place.left(), place.right()) == pytest.approx(part[:2])


def test_a_map_that_was_moved_away_is_the_coarse_one_until_there_is_another(
    panel: DecisionPanel, session: Session, qtbot
):
    show(panel, session)
    middle = panel.view.area().center().toPoint()
    with qtbot.waitSignal(panel.zoomed.changed):
        turn_wheel(panel.view, middle, 6)
    show(panel, session)
    with qtbot.waitSignal(panel.zoomed.lost):
        panel.view.show_all()
    picture = PlaneOutputs().measure(session.context())
    shares = class_shares(picture.values, picture.activation)
    np.testing.assert_array_equal(panel.view.pixels, blended(shares, LIGHT, crisp=False))
    assert panel.zoomed.part is None


@pytest.mark.parametrize(
    ("seen", "part"),
    [
        ((-6.0, 6.0, -6.0, 6.0), None),
        ((-5.5, 6.0, -5.5, 6.0), None),
        ((-1.0, 1.0, -1.0, 1.0), (-1.5, 1.5, -1.5, 1.5)),
        ((4.0, 6.0, 4.0, 6.0), (3.5, 6.0, 3.5, 6.0)),
    ],
)
def test_the_part_worth_finer_cells_is_what_is_seen_and_some_more(seen, part):
    assert part_to_refine(seen, (-6.0, 6.0, -6.0, 6.0)) == part
