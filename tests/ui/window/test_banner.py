"""The banner of a run that overflowed: what it says, and what its button does."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from playground.experiment.specs import OptimizerSpec
from playground.training.run_event import RunEvent
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import LIGHT
from playground.ui.language.numbers import loss_text
from playground.ui.main_window import MainWindow
from playground.ui.panels.panel import Panel
from tests.support import spiral_experiment
from tests.training.test_divergence import wild

Show = Callable[[Snapshot], None]
NO_NUMBER = re.compile(r"\b(nan|inf|infinite|not a number)\b", re.IGNORECASE)


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
    said: list[str] = []
    window.workbench.message.connect(said.append)
    qtbot.mouseClick(window.banner.retry_button, Qt.MouseButton.LeftButton)
    assert window.workbench.experiment.training.optimizer.learning_rate == 8.0
    assert window.workbench.playing
    assert not window.banner.isVisible()
    again = "Once more from the start with learning rate 8."
    qtbot.waitUntil(lambda: again in said)
    assert "Learning rate 8 from the next step on." in said[: said.index(again)]
    window.workbench.pause()
    window.workbench.undo_stack.undo()
    assert window.workbench.experiment.training.optimizer.learning_rate == 80.0


def test_an_edit_takes_the_banner_away(qtbot: QtBot, window: MainWindow) -> None:
    diverge(qtbot, window)
    window.workbench.new_seed()
    assert not window.banner.isVisible()


def test_after_an_overflow_every_panel_and_the_header_show_the_last_finite_epoch(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(wild(10.0), LIGHT)
    qtbot.addWidget(window)
    window.start()
    qtbot.waitExposed(window)
    told: list[RunEvent] = []
    window.workbench.run_event.connect(told.append)
    for name in window.docks:
        window.context.show_panel(name)
    shown: dict[str, Snapshot] = {}
    for panel in window.panels.made():
        original = panel.show_snapshot

        def note(snapshot: Snapshot, panel: Panel = panel, original: Show = original) -> None:
            shown[panel.name] = snapshot
            original(snapshot)

        monkeypatch.setattr(panel, "show_snapshot", note)
    diverge(qtbot, window)
    (notice,) = [one for one in told if one.kind == "diverged"]
    epoch = int(notice.text.split("end of epoch ")[1].split(",")[0])

    def shows_the_overflow(name: str) -> bool:
        return name in shown and shown[name].overflow == epoch + 1

    for name in window.docks:
        window.context.show_panel(name)
        qtbot.waitUntil(lambda name=name: shows_the_overflow(name), timeout=20_000)
        assert shown[name].record.epoch == epoch, name
        assert shown[name].step == shown[name].record.step, name
        assert np.isfinite(shown[name].record.train_loss), name
        assert np.isfinite(shown[name].record.test_loss), name
        assert not NO_NUMBER.search(window.context.panel(name).spoken()), name
    record, header = shown["loss"].record, window.header
    assert header.epoch.figure() == str(epoch)
    assert header.train_loss.figure() == loss_text(record.train_loss)
    assert header.test_loss.figure() == loss_text(record.test_loss)
    window.close()
