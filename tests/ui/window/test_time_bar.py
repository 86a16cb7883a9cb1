"""The time bar in a real window: dragging, keys, branching, and what the charts keep."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from playground.training.commands import Rewind
from playground.ui.appearance.theme import LIGHT
from playground.ui.main_window import MainWindow

EPOCHS = 6


@pytest.fixture
def window(shared_window: MainWindow) -> MainWindow:
    """The window of this file, as new."""
    return shared_window


def run_epochs(qtbot: QtBot, window: MainWindow, epochs: int = EPOCHS) -> None:
    for _ in range(epochs):
        window.workbench.step("epoch")
    qtbot.waitUntil(lambda: window.time_bar.slider.maximum() == epochs)


def wait_for(qtbot: QtBot, window: MainWindow, epoch: int) -> None:
    text = f"epoch {epoch} of {EPOCHS}"
    qtbot.waitUntil(
        lambda: (
            window.header.epoch.figure().strip() == str(epoch)
            and window.time_bar.label.text() == text
        ),
        timeout=20_000,
    )


def test_the_bar_has_its_place_from_the_start(qtbot: QtBot, window: MainWindow) -> None:
    assert window.time_bar.isVisible()
    assert not window.time_bar.isEnabled()
    place = window.time_bar.geometry()
    run_epochs(qtbot, window, 1)
    qtbot.waitUntil(window.time_bar.isEnabled)
    assert window.time_bar.geometry() == place
    assert not window.time_bar.branch_button.isEnabled()


def test_dragging_shows_an_earlier_epoch_everywhere(qtbot: QtBot, window: MainWindow) -> None:
    run_epochs(qtbot, window)
    now = window.header.train_loss.figure()
    window.time_bar.slider.setValue(2)
    wait_for(qtbot, window, 2)
    qtbot.waitUntil(lambda: window.time_bar.branch_button.isEnabled())
    assert window.header.train_loss.figure() != now
    qtbot.mouseClick(window.time_bar.now_button, Qt.MouseButton.LeftButton)
    wait_for(qtbot, window, EPOCHS)
    qtbot.waitUntil(lambda: not window.time_bar.branch_button.isEnabled())
    assert window.header.train_loss.figure() == now


def test_home_end_and_the_arrows_move_through_time(qtbot: QtBot, window: MainWindow) -> None:
    run_epochs(qtbot, window)
    slider = window.time_bar.slider
    for key, epoch in (
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_Left, 1),
        (Qt.Key.Key_End, EPOCHS),
    ):
        qtbot.keyClick(slider, key)
        wait_for(qtbot, window, epoch)


def test_one_rewind_is_under_way_at_most(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_epochs(qtbot, window)
    sent: list[object] = []
    send = window.workbench.send

    def noting(command: object) -> None:
        sent.append(command)
        send(command)

    monkeypatch.setattr(window.workbench, "send", noting)
    for epoch in (5, 4, 3, 2, 1):
        window.time_bar.slider.setValue(epoch)
    assert sent == [Rewind(5)]
    wait_for(qtbot, window, 1)
    assert sent == [Rewind(5), Rewind(1)]


def test_dragging_pauses_a_run_that_plays(qtbot: QtBot, window: MainWindow) -> None:
    window.workbench.play()
    qtbot.waitUntil(lambda: window.time_bar.slider.maximum() > 3)
    window.time_bar.slider.setValue(1)
    assert not window.workbench.playing
    qtbot.waitUntil(lambda: window.header.epoch.figure().strip() == "1")


def test_a_branch_goes_on_and_leaves_its_old_curve_pale(qtbot: QtBot, window: MainWindow) -> None:
    run_epochs(qtbot, window)
    chart = window.panels["loss"].chart
    old = chart.content.curves[0].y.copy()
    window.time_bar.slider.setValue(3)
    qtbot.waitUntil(lambda: window.time_bar.branch_button.isEnabled())
    qtbot.mouseClick(window.time_bar.branch_button, Qt.MouseButton.LeftButton)
    assert window.workbench.playing
    qtbot.waitUntil(lambda: not window.time_bar.branch_button.isEnabled())
    window.workbench.pause()
    qtbot.waitUntil(lambda: not chart.content.curves[0].listed)
    pale = chart.content.curves[0]
    np.testing.assert_array_equal(pale.y, old)
    assert pale.colour != LIGHT.train


def test_the_words_keep_the_size_of_the_presentation_in_the_past(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.presenter.begin()
    run_epochs(qtbot, window)
    size = window.time_bar.label.font().pointSizeF()
    assert size > LIGHT.points("label")
    window.time_bar.slider.setValue(2)
    qtbot.waitUntil(lambda: window.time_bar.branch_button.isEnabled())
    assert window.time_bar.label.font().pointSizeF() == size
    window.presenter.leave()
