"""The capacity sweep: true means over the seeds, a click that loads, refusals in a sentence."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from playground.experiment.edits import set_data, set_training
from playground.experiment.remedies import with_capacity, with_seed
from playground.experiment.specs import OptimizerSpec
from playground.ui.appearance.theme import DARK, LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.panels.overfitting.sweep_panel import DEPTHS, WIDTHS, SweepPanel
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench
from tests.support import spiral_experiment, trained

EXPERIMENT = spiral_experiment(4)


@pytest.fixture
def workbench(qtbot: QtBot) -> Iterator[Workbench]:
    made = Workbench(EXPERIMENT)
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def panel(qtbot: QtBot, workbench: Workbench) -> SweepPanel:
    made = SweepPanel(LIGHT, SelectionModel(), workbench)
    qtbot.addWidget(made)
    made.resize(700, 320)
    made.show()
    return made


def run(qtbot: QtBot, panel: SweepPanel, epochs: int = 2, seeds: int = 2) -> None:
    panel.epochs_field.show_value(epochs)
    panel.seeds_field.show_value(seeds)
    panel.start()
    qtbot.waitUntil(lambda: not panel._timer.isActive(), timeout=60_000)


def test_each_point_is_the_mean_of_the_runs_alone(panel: SweepPanel, qtbot: QtBot) -> None:
    run(qtbot, panel)
    train = next(curve for curve in panel.chart.content.curves if curve.listed)
    assert tuple(train.x) == WIDTHS
    assert [level.name.split(":")[0] for level in panel.chart.content.lines] == ["guessing"]
    for width in (1, 8, 64):
        wide = with_capacity(EXPERIMENT, "width", width)
        alone = [
            trained(with_seed(wide, seed), 2).history.view().metric("train_loss")[-1]
            for seed in (1, 2)
        ]
        assert train.y[WIDTHS.index(width)] == pytest.approx(np.mean(alone), rel=1e-12)


def test_depth_begins_without_a_hidden_layer(panel: SweepPanel, qtbot: QtBot) -> None:
    panel.axis_choice.show_choice("depth")
    run(qtbot, panel, epochs=1, seeds=1)
    assert tuple(panel.chart.content.curves[-1].x) == DEPTHS
    spread_theme(panel, DARK)


def test_a_click_puts_that_network_on_the_table(
    panel: SweepPanel, workbench: Workbench, qtbot: QtBot
) -> None:
    run(qtbot, panel, epochs=1, seeds=1)
    area = panel.chart.plot_area()
    place = QPoint(round(area.column(24)), round(area.box.center().y()))
    qtbot.mouseClick(panel.chart.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert workbench.experiment == with_capacity(EXPERIMENT, "width", 24)
    workbench.undo_stack.undo()
    assert workbench.experiment == EXPERIMENT


@pytest.mark.parametrize(
    ("axis", "size", "edit"),
    [
        ("width", 1, "1 neuron a layer"),
        ("width", 24, "24 neurons a layer"),
        ("depth", 1, "1 hidden layer"),
        ("depth", 3, "3 hidden layers"),
    ],
)
def test_the_edit_is_named_after_the_size(
    panel: SweepPanel, workbench: Workbench, qtbot: QtBot, axis: str, size: int, edit: str
) -> None:
    workbench.edit("Wider and deeper", with_capacity(EXPERIMENT, axis, 2))
    panel.axis_choice.show_choice(axis)
    run(qtbot, panel, epochs=1, seeds=1)
    area = panel.chart.plot_area()
    place = QPoint(round(area.column(size)), round(area.box.center().y()))
    qtbot.mouseClick(panel.chart.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert workbench.undo_stack.undoText() == edit


def test_the_keyboard_puts_a_network_on_the_table_too(
    panel: SweepPanel, workbench: Workbench, qtbot: QtBot
) -> None:
    run(qtbot, panel, epochs=1, seeds=1)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(panel.chart, key)
    qtbot.keyClick(panel.chart, Qt.Key.Key_Return)
    assert workbench.experiment == with_capacity(EXPERIMENT, "width", WIDTHS[1])


def test_widths_stand_apart_by_factors_and_the_spread_is_shaded(
    panel: SweepPanel, qtbot: QtBot
) -> None:
    run(qtbot, panel)
    area = panel.chart.plot_area()
    one, two, four = (area.column(width) for width in (1, 2, 4))
    assert two - one == pytest.approx(four - two)
    band = panel.chart.content.fills[0]
    mean = panel.chart.content.curves[0].y
    np.testing.assert_allclose((band.low + band.high) / 2, mean)
    assert (band.high >= band.low).all()


@pytest.mark.parametrize(("seeds", "words"), [(1000, "too many"), (0, "one at least")])
def test_a_sweep_that_makes_no_sense_is_refused(panel: SweepPanel, seeds: int, words: str) -> None:
    panel.seeds_field.show_value(seeds)
    panel.start()
    assert panel.trials is None
    assert words in panel.statement.text


def test_the_words_for_what_grows_are_whole_in_any_language(panel: SweepPanel) -> None:
    # In French they are longer than the room that the English ones were given.
    panel.axis_choice.set_options((("width", "largeur"), ("depth", "profondeur")))
    panel.apply_theme(LIGHT)
    QApplication.processEvents()
    buttons = panel.axis_choice.findChildren(QToolButton)
    words = [one for one in buttons if one.text() in ("largeur", "profondeur")]
    assert len(words) == 2
    assert all(one.width() >= one.sizeHint().width() for one in words)


def test_runs_without_test_rows_say_so_and_not_what_others_came_to(
    panel: SweepPanel, workbench: Workbench, qtbot: QtBot
) -> None:
    run(qtbot, panel, epochs=1, seeds=1)
    assert panel.statement.text.startswith("lowest test loss")
    workbench.edit("Split", set_data(EXPERIMENT, train_fraction=1.0))
    run(qtbot, panel, epochs=1, seeds=1)
    assert panel.statement.text.startswith("There are no test rows to compare the runs by")


def test_runs_that_have_no_finite_test_loss_say_so(
    panel: SweepPanel, workbench: Workbench, qtbot: QtBot
) -> None:
    run(qtbot, panel, epochs=1, seeds=1)
    rate = OptimizerSpec(learning_rate=100.0)
    workbench.edit("Rate", set_training(EXPERIMENT, optimizer=rate, l2=1.0))
    run(qtbot, panel, epochs=60, seeds=1)
    assert panel.statement.text == "No run has a finite test loss."
