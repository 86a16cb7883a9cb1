"""The banner of a run that overflowed: what it says, and what its button does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from playground.experiment.specs import OptimizerSpec
from playground.ui.appearance.theme import LIGHT
from playground.ui.main_window import MainWindow
from tests.support import spiral_experiment


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    experiment = spiral_experiment(
        8, 8, activation="relu", loss="mse", optimizer=OptimizerSpec(learning_rate=80.0)
    )
    network = type(experiment.network)(hidden=experiment.network.hidden, output="linear")
    experiment = type(experiment)(
        data=experiment.data, network=network, training=experiment.training
    )
    made = MainWindow(experiment, LIGHT)
    made.start()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def diverge(qtbot: QtBot, window: MainWindow) -> None:
    window.workbench.play()
    qtbot.waitUntil(window.banner.isVisible, timeout=20_000)


def test_a_run_that_overflows_says_where_and_the_window_goes_on(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert not window.banner.isVisible()
    diverge(qtbot, window)
    assert "overflow" in window.banner.sentence.text()
    assert "learning rate 80" in window.banner.sentence.text()
    assert not window.workbench.playing
    qtbot.mouseClick(window.banner.close_button, Qt.MouseButton.LeftButton)
    assert not window.banner.isVisible()


def test_retry_trains_again_with_a_tenth_in_one_step_of_undo(
    qtbot: QtBot, window: MainWindow
) -> None:
    diverge(qtbot, window)
    qtbot.mouseClick(window.banner.retry_button, Qt.MouseButton.LeftButton)
    assert window.workbench.experiment.training.optimizer.learning_rate == 8.0
    assert window.workbench.playing
    assert not window.banner.isVisible()
    window.workbench.pause()
    window.workbench.undo_stack.undo()
    assert window.workbench.experiment.training.optimizer.learning_rate == 80.0


def test_an_edit_takes_the_banner_away(qtbot: QtBot, window: MainWindow) -> None:
    diverge(qtbot, window)
    window.workbench.new_seed()
    assert not window.banner.isVisible()
