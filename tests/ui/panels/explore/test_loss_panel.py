"""The loss and accuracy panels on real runs: the same figures as the history, nothing invented."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.experiment.edits import set_data
from playground.experiment.files import load_example
from playground.experiment.history import HistoryView
from playground.experiment.specs import DataSpec, Experiment, NetworkSpec, TrainingSpec
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import DARK, LIGHT, font
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.axis import Axis
from playground.ui.charts.curve_items import finite_runs
from playground.ui.charts.curves import Annotation, ChartContent, Curve, smoothed
from playground.ui.charts.name_places import NamePlaces
from playground.ui.charts.plot_area import PlotArea
from playground.ui.language.numbers import number_text
from playground.ui.panels.explore.accuracy_panel import AccuracyPanel
from playground.ui.panels.explore.loss_panel import LossPanel
from playground.ui.selection import SelectionModel
from tests.support import snapshot_of, spiral_experiment, trained


@pytest.fixture
def panel(qtbot: QtBot) -> LossPanel:
    return shown(qtbot, LossPanel(LIGHT, SelectionModel()))


def shown(qtbot: QtBot, panel: LossPanel) -> LossPanel:
    qtbot.addWidget(panel)
    panel.resize(380, 220)
    panel.show()
    return panel


def plane_experiment() -> Experiment:
    return Experiment(
        data=DataSpec(kind="plane", samples=40),
        network=NetworkSpec(output="linear"),
        training=TrainingSpec(loss="mse"),
    )


def test_every_part_of_the_data_with_rows_has_its_curve(panel: LossPanel) -> None:
    experiment = spiral_experiment(4)
    with_validation = replace(experiment, data=replace(experiment.data, validation_fraction=0.25))
    for shown_experiment, names in (
        (experiment, ["train", "test"]),
        (with_validation, ["train", "validation", "test"]),
    ):
        snapshot = snapshot_of(shown_experiment)
        panel.show_snapshot(snapshot)
        curves = panel.chart.content.curves
        assert [curve.name for curve in curves] == names
        for curve in curves:
            expected = snapshot.history.metric(f"{curve.name}_loss")
            np.testing.assert_array_equal(curve.y, expected)


def test_train_is_solid_and_test_is_dashed(panel: LossPanel) -> None:
    panel.show_snapshot(snapshot_of(spiral_experiment(4)))
    strokes = {curve.name: curve.stroke for curve in panel.chart.content.curves}
    assert strokes == {"train": "solid", "test": "dashed"}


def test_guessing_among_three_classes_is_named(panel: LossPanel) -> None:
    panel.show_snapshot(snapshot_of(spiral_experiment(4)))
    (level,) = panel.chart.content.lines
    assert level.value == pytest.approx(math.log(3))
    assert level.name == "guessing: ln 3 = 1.0986"


@pytest.mark.parametrize(("loss", "cost"), [("mse", 2 / 9), ("mae", 1 / 3)])
def test_other_losses_have_the_cost_of_their_best_constant(
    panel: LossPanel, loss: str, cost: float
) -> None:
    panel.show_snapshot(snapshot_of(spiral_experiment(4, loss=loss)))
    (level,) = panel.chart.content.lines
    assert level.value == pytest.approx(cost)
    assert level.name == f"guessing by the shares: {cost:.4f}"


def test_the_penalty_is_a_curve_of_its_own_only_where_there_is_one(panel: LossPanel) -> None:
    snapshot = snapshot_of(spiral_experiment(4, l2=0.01))
    panel.show_snapshot(snapshot)
    penalty = panel.chart.content.curves[-1]
    assert penalty.name == "penalty"
    np.testing.assert_array_equal(penalty.y, snapshot.history.metric("penalty"))
    panel.show_snapshot(snapshot_of(spiral_experiment(4)))
    assert "penalty" not in [curve.name for curve in panel.chart.content.curves]


def test_the_flag_stands_at_the_lowest_held_out_loss(panel: LossPanel) -> None:
    snapshot = snapshot_of(spiral_experiment(16, samples=40), epochs=30)
    panel.show_snapshot(snapshot)
    (flag,) = panel.chart.content.annotations
    losses = snapshot.history.metric("test_loss")
    assert flag.x == snapshot.history.epochs[losses.argmin()]
    assert flag.y == losses.min()


def test_now_is_the_moment_that_is_shown(panel: LossPanel) -> None:
    snapshot = snapshot_of(spiral_experiment(16, samples=40), epochs=30)
    losses, epochs = snapshot.history.metric("test_loss"), snapshot.history.epochs
    best, between = int(losses.argmin()), int(losses.argmax())
    records = tuple(snapshot.history.records())
    for row, rise in ((best, 0.0), (between, losses[between] - losses[best])):
        gone_back = dataclasses.replace(
            snapshot, epoch=int(epochs[row]), record=records[row], rewound=True
        )
        panel.show_snapshot(gone_back)
        said = f"best: epoch {epochs[best]}"
        if rise:
            said += f", now +{number_text(float(rise))}"
        assert panel.chart.content.annotations[0].name == said


def test_now_is_what_the_header_says_within_an_epoch_too(panel: LossPanel) -> None:
    session = trained(load_example("overfit-blobs"), 12)
    panel.show_snapshot(session.snapshot())
    session.step("batch")
    snapshot = session.snapshot()
    assert snapshot.batch_in_epoch
    panel.show_snapshot(snapshot)
    losses = snapshot.history.metric("test_loss")
    rise = number_text(snapshot.record.test_loss - float(losses.min()))
    assert rise != number_text(float(losses[-1] - losses.min()))
    assert panel.chart.content.annotations[0].name.endswith(f", now +{rise}")


def test_a_part_whose_rows_were_given_back_judges_no_longer(panel: LossPanel) -> None:
    session = trained(set_data(spiral_experiment(16), validation_fraction=0.25), 6)
    session.apply(set_data(session.experiment, validation_fraction=0.0))
    panel.show_snapshot(session.snapshot())
    # The rows of the test are others as well: nothing of before compares with what follows.
    assert panel.chart.content.annotations == ()
    for _ in range(6):
        session.step("epoch")
    snapshot = session.snapshot()
    panel.show_snapshot(snapshot)
    (gap,) = panel.chart.content.fills
    losses = snapshot.history.metric("test_loss")
    np.testing.assert_array_equal(gap.high, [*[np.nan] * 7, *losses[7:]])
    assert panel.chart.content.annotations[0].y == losses[7:].min()


def test_the_gap_between_train_and_held_out_loss_is_shaded(panel: LossPanel) -> None:
    snapshot = snapshot_of(spiral_experiment(16, samples=40), epochs=30)
    panel.show_snapshot(snapshot)
    (gap,) = panel.chart.content.fills
    np.testing.assert_array_equal(gap.low, snapshot.history.metric("train_loss"))
    np.testing.assert_array_equal(gap.high, snapshot.history.metric("test_loss"))
    area = panel.chart.plot_area()
    epoch = int((gap.high - gap.low).argmax())
    middle = area.y((gap.low[epoch] + gap.high[epoch]) / 2)
    shaded = (
        panel.grab()
        .toImage()
        .pixelColor(panel.chart.mapTo(panel, QPoint(round(area.x(epoch)), round(middle))))
    )
    assert shaded != QColor(LIGHT.surface)


def test_smoothing_says_so_and_keeps_what_was_measured(panel: LossPanel, qtbot: QtBot) -> None:
    snapshot = snapshot_of(spiral_experiment(4), epochs=12)
    panel.show_snapshot(snapshot)
    qtbot.mouseClick(panel.smooth_switch, Qt.MouseButton.LeftButton)
    curves = panel.chart.content.curves
    measured = snapshot.history.metric("test_loss")
    assert [curve.name for curve in curves if curve.listed] == ["train, smoothed", "test, smoothed"]
    assert any(np.array_equal(curve.y, measured) for curve in curves if not curve.listed)
    np.testing.assert_array_equal(curves[-1].y, smoothed(measured))
    qtbot.mouseClick(panel.smooth_switch, Qt.MouseButton.LeftButton)
    assert [curve.name for curve in panel.chart.content.curves] == ["train", "test"]


def test_the_readout_gives_the_recorded_values(panel: LossPanel) -> None:
    snapshot = snapshot_of(spiral_experiment(4), epochs=12)
    panel.show_snapshot(snapshot)
    readout = panel.chart.crosshair(7.3)
    assert readout is not None
    assert readout.x == 7
    values = {curve.name: value for curve, value in readout.values}
    assert values["train"] == snapshot.history.metric("train_loss")[7]
    assert values["test"] == snapshot.history.metric("test_loss")[7]


def test_the_zoom_stays_when_new_points_come_and_fit_leads_back(
    panel: LossPanel, qtbot: QtBot
) -> None:
    panel.show_snapshot(snapshot_of(spiral_experiment(4), epochs=12))
    assert not panel.fit_button.isEnabled()
    wheel(panel, QPointF(200, 80))
    zoomed = panel.chart.axes()
    panel.chart.show_content(panel.content(snapshot_of(spiral_experiment(4), epochs=40)))
    assert panel.chart.axes() == zoomed
    qtbot.mouseClick(panel.fit_button, Qt.MouseButton.LeftButton)
    assert panel.chart.follows
    assert panel.chart.axes()[0].high == pytest.approx(40, rel=0.02)


def wheel(panel: LossPanel, position: QPointF) -> None:
    event = QWheelEvent(
        position,
        panel.chart.mapToGlobal(position),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(panel.chart.viewport(), event)


def test_a_new_run_is_shown_whole(panel: LossPanel) -> None:
    snapshot = snapshot_of(spiral_experiment(4))
    panel.show_snapshot(snapshot)
    wheel(panel, QPointF(200, 80))
    panel.show_snapshot(with_run(snapshot, snapshot.run + 1))
    assert panel.chart.follows


def with_run(snapshot: Snapshot, run: int) -> Snapshot:
    values = {name: getattr(snapshot, name) for name in snapshot.__dataclass_fields__}
    return Snapshot(**{**values, "run": run})


def with_losses(snapshot: Snapshot, losses: list[float]) -> Snapshot:
    """The same snapshot with other train losses, one an epoch."""
    rows = len(losses)
    history = snapshot.history
    table = np.repeat(history.table[:1], rows, axis=0)
    table[:, 0] = losses
    view = HistoryView(
        np.arange(rows), np.arange(rows), table, np.ones((rows, history.gradient_norms.shape[1]))
    )
    values = {name: getattr(snapshot, name) for name in snapshot.__dataclass_fields__}
    return Snapshot(**{**values, "history": view})


def test_where_a_run_overflowed_the_curve_says_so(panel: LossPanel) -> None:
    snapshot = snapshot_of(spiral_experiment(4), epochs=2)
    panel.show_snapshot(snapshot)
    assert panel.chart.content.annotations == ()
    panel.show_snapshot(dataclasses.replace(snapshot, overflow=3))
    (flag,) = panel.chart.content.annotations
    assert flag.name == "overflow in epoch 3"
    assert flag.y == snapshot.history.metric("train_loss")[2]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("logarithmic", [False, True])
def test_a_run_that_overflows_is_drawn_with_a_break(panel: LossPanel, logarithmic: bool) -> None:
    panel.log_switch.setChecked(logarithmic)
    losses = [1.0, 0.5, math.nan, math.inf, 1e300, 0.0, 1e-300, 0.2]
    panel.show_snapshot(with_losses(snapshot_of(spiral_experiment(4)), losses))
    assert not panel.grab().isNull()


def test_a_line_breaks_where_it_is_not_finite() -> None:
    finite = np.isfinite([1.0, 2.0, math.nan, 3.0, math.inf, math.inf, 4.0, 5.0])
    assert finite_runs(finite) == [(0, 2), (3, 4), (6, 8)]


def test_the_curve_is_where_its_values_are(panel: LossPanel) -> None:
    panel.show_snapshot(with_losses(snapshot_of(spiral_experiment(4)), [1.0] * 30))
    image = panel.chart.grab().toImage()
    area = panel.chart.plot_area()
    y, column = round(area.y(1.0)), round(area.box.left() + area.box.width() / 3)
    assert dark_near(image, column, y)
    assert not dark_near(image, column, y - 20)


def dark_near(image: QImage, x: int, y: int) -> bool:
    return any(image.pixelColor(x, y + dy).lightness() < 90 for dy in (-1, 0, 1))


def test_the_log_switch_changes_the_axis(panel: LossPanel, qtbot: QtBot) -> None:
    panel.show_snapshot(snapshot_of(spiral_experiment(4)))
    panel.log_switch.click()
    assert panel.chart.logarithmic
    assert panel.chart.axes()[1].logarithmic


def test_a_theme_recolours_the_curves(panel: LossPanel) -> None:
    panel.show_snapshot(snapshot_of(spiral_experiment(4)))
    spread_theme(panel, DARK)
    assert panel.chart.content.curves[0].colour == DARK.train


def test_the_accuracy_is_the_history_s(qtbot: QtBot) -> None:
    panel = shown(qtbot, AccuracyPanel(LIGHT, SelectionModel()))
    snapshot = snapshot_of(spiral_experiment(4))
    panel.show_snapshot(snapshot)
    for curve in panel.chart.content.curves:
        np.testing.assert_array_equal(curve.y, snapshot.history.metric(f"{curve.name}_accuracy"))
    assert panel.chart.content.lines[0].value == pytest.approx(1 / 3)


def test_accuracy_is_for_classes_only(qtbot: QtBot) -> None:
    panel = shown(qtbot, AccuracyPanel(LIGHT, SelectionModel()))
    assert panel.suits(snapshot_of(spiral_experiment(4), epochs=0))
    assert not panel.suits(snapshot_of(plane_experiment(), epochs=0))


def test_it_asks_training_for_nothing(panel: LossPanel) -> None:
    assert panel.probes() == frozenset()


def test_a_name_steps_aside_where_a_curve_runs(qtbot: QtBot) -> None:
    area = PlotArea(QRectF(0, 0, 100, 100), Axis(0.0, 10.0), Axis(0.0, 1.0))
    x = np.arange(11.0)
    curve = Curve("falling", x, 1 - x / 10, "#000000")
    mark = Annotation(8.0, 0.2, "", "", "#000000")
    content = ChartContent("epoch", "loss", (curve,), annotations=(mark,))
    names = NamePlaces(content, area, QFontMetricsF(font(LIGHT, "label")))
    assert names.taken(QRectF(40, 45, 20, 10))
    assert not names.taken(QRectF(40, 10, 20, 10))
    assert names.taken(QRectF(75, 10, 20, 10)), "the line of an annotation"
