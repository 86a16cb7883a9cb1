"""The seed fan: ten runs that differ in the seed alone, and their true mean."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from playground.experiment.edits import set_data
from playground.experiment.history import METRICS, History, Record
from playground.experiment.remedies import with_seed
from playground.experiment.shapes import class_count
from playground.training.trial_process import COULD_NOT_START, TrialProcess
from playground.training.trials import Outcome, Trial
from playground.ui.appearance.theme import DARK, LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.panels.overfitting.fan_panel import SEEDS, FanPanel, mean_curve
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench
from tests.support import spiral_experiment, trained

KEYS = Qt.Key
EXPERIMENT = spiral_experiment(4)


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[FanPanel]:
    workbench = Workbench(EXPERIMENT)
    made = FanPanel(LIGHT, SelectionModel(), workbench)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    yield made
    workbench.stop()
    workbench.deleteLater()


def test_the_fan_is_ten_runs_alone_and_their_mean(panel: FanPanel, qtbot: QtBot) -> None:
    panel.epochs_field.show_value(4)
    panel.start()
    qtbot.waitUntil(lambda: not panel._timer.isActive(), timeout=60_000)
    alone = np.stack(
        [
            trained(with_seed(EXPERIMENT, seed), 4).history.view().metric("test_loss")
            for seed in range(1, SEEDS + 1)
        ]
    )
    curves = panel.chart.content.curves
    fan = [curve.y for curve in curves if not curve.listed]
    assert len(fan) == 2 * SEEDS
    np.testing.assert_array_equal(np.stack(fan[SEEDS:]), alone)
    np.testing.assert_allclose(curves[-1].y, alone.mean(axis=0))
    assert f"over {SEEDS} seeds" in panel.statement.text
    [guessing] = panel.chart.content.lines
    assert guessing.value == pytest.approx(np.log(class_count(EXPERIMENT.data)))
    assert guessing.name.startswith("guessing: ln")
    spread_theme(panel, DARK)
    assert panel.chart.content.curves[-1].colour == DARK.test
    # The run under the mouse says its seed, and a click puts it on the table.
    area = panel.chart.plot_area()
    place = QPointF(area.column(4.0) - 1, area.y(float(alone[6, -1])))
    seed = panel.seed_at(place)
    losses = dict(enumerate(alone[:, -1], start=1))
    assert abs(area.y(losses[seed]) - place.y()) <= 1
    qtbot.mouseMove(panel.chart.viewport(), place.toPoint())
    assert panel.statement.text.startswith(f"seed {panel.seed_at(QPointF(place.toPoint()))}: test")
    qtbot.mouseClick(panel.chart.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    taken = panel.workbench.experiment
    assert taken == with_seed(EXPERIMENT, panel.seed_at(QPointF(place.toPoint())))
    assert panel.seed_at(QPointF(-5.0, -5.0)) is None
    # Keys go from run to run in the order of the seeds, round, and Return is the click.
    qtbot.mouseMove(panel.chart.viewport(), QPoint(1, 1))
    for key, expected in ((KEYS.Key_Up, SEEDS), (KEYS.Key_Down, 1), (KEYS.Key_Down, 2)):
        qtbot.keyClick(panel.chart, key)
        assert panel.statement.text.startswith(f"seed {expected}: test")
    qtbot.keyClick(panel.chart, KEYS.Key_Return)
    assert panel.workbench.experiment == with_seed(EXPERIMENT, 2)


def test_a_second_process_that_can_not_be_started_is_said_and_the_fan_is_the_same(
    panel: FanPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(method: str) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(multiprocessing, "get_context", refuse)
    panel.workbench.trial_process = TrialProcess()
    panel.epochs_field.show_value(2)
    with qtbot.waitSignal(panel.workbench.message) as said:
        panel.start()
    assert said.args == [COULD_NOT_START]
    qtbot.waitUntil(lambda: not panel._timer.isActive(), timeout=60_000)
    alone = trained(with_seed(EXPERIMENT, 1), 2).history.view().metric("test_loss")
    fan = [curve.y for curve in panel.chart.content.curves if not curve.listed]
    np.testing.assert_array_equal(fan[SEEDS], alone)


def test_the_mean_is_taken_at_epochs_that_all_runs_have() -> None:
    runs = []
    for extra in (3, 5):
        history = History(0, capacity=8)
        for epoch in range(20):
            history.append(
                Record(
                    epoch, epoch, *(float(abs(epoch - extra)),) * len(METRICS), gradient_norms=()
                )
            )
        view = history.view()
        runs.append(Outcome(Trial("", EXPERIMENT, 20), view, 0, 0, 0, 0, finished=True))
    epochs, means = mean_curve(runs, "test_loss")
    assert set(epochs) == {0, 4, 8, 12, 16, 19}
    assert list(means) == [np.mean([abs(epoch - 3), abs(epoch - 5)]) for epoch in epochs]


def test_no_epochs_are_refused_with_a_sentence(panel: FanPanel) -> None:
    panel.epochs_field.show_value(0)
    panel.start()
    assert panel.trials is None
    assert "one at least" in panel.statement.text


def test_a_fan_without_test_rows_says_so(panel: FanPanel, qtbot: QtBot) -> None:
    panel.epochs_field.show_value(1)
    panel.start()
    qtbot.waitUntil(lambda: not panel._timer.isActive(), timeout=60_000)
    assert panel.statement.text.startswith("test loss")
    panel.workbench.edit("Split", set_data(EXPERIMENT, train_fraction=1.0))
    panel.start()
    qtbot.waitUntil(lambda: not panel._timer.isActive(), timeout=60_000)
    assert panel.statement.text.startswith("There are no test rows to compare the runs by")
