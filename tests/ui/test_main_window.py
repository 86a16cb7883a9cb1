"""The window as a person uses it: keys, figures, undo, themes, failures, closing."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt

from playground.cli import main
from playground.experiment.edits import set_data
from playground.experiment.files import load_example
from playground.experiment.project import load_project
from playground.training.commands import SetStop, Step
from playground.training.probe import ProbeContext
from playground.ui.appearance.theme import DARK, HIGH_CONTRAST, LIGHT
from playground.ui.language.numbers import loss_text, share_text
from playground.ui.main_window import MainWindow
from tests.support import digits_experiment, spiral_experiment, trained
from tests.ui.events import EventCounter


@pytest.fixture
def window(shared_window: MainWindow) -> MainWindow:
    """The window of this file, as new."""
    return shared_window


@dataclass(frozen=True)
class Parameters:
    """Probe: a copy of all parameters."""

    def measure(self, context: ProbeContext) -> np.ndarray:
        return context.network.parameters.copy()


@dataclass(frozen=True)
class BrokenCommand:
    """Command: fails in a way that nobody foresaw."""

    def execute(self, session: Any) -> None:
        raise RuntimeError("a fault in the engine")


def epoch(window) -> int:
    text = window.header.epoch.figure().replace(",", "")
    return int(text) if text.isdigit() else -1


def test_space_starts_and_pauses_the_training(qtbot, window, monkeypatch):
    # Wherever the pointer of this machine happens to be.
    monkeypatch.setattr(window.panels["network"], "underMouse", lambda: False)
    window.selection.update(hovered_neuron=(0, 0))
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert window.workbench.playing
    assert window.status.message.text() == "Training; press Space to pause."
    assert window.selection.value.hovered_neuron is None
    qtbot.waitUntil(lambda: epoch(window) >= 3)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert not window.workbench.playing
    assert window.status.message.text() == "Paused; press Space to go on."
    assert window.actions_by_name["play"].text() == "Play"


def test_the_figures_on_the_screen_are_those_of_the_engine(qtbot, window):
    for _ in range(3):
        window.workbench.step("epoch")
    qtbot.waitUntil(lambda: epoch(window) == 3)
    session = trained(spiral_experiment(), epochs=3)
    assert window.header.train_loss.figure() == loss_text(session.evaluate("train").loss)
    assert window.header.test_loss.figure() == loss_text(session.evaluate("test").loss)
    assert window.header.accuracy.figure() == share_text(session.evaluate("test").accuracy)


def test_the_window_reaches_the_same_bits_as_the_command_line(qtbot, own_window):
    probe = Parameters()
    thread = own_window.workbench.thread_of_training
    own_window.frame_loop.stop()
    for _ in range(4):
        thread.send(Step("epoch"))
    thread.request(frozenset((probe,)))
    taken = []

    def arrived() -> bool:
        snapshot = thread.mailbox.take()
        if snapshot is not None and snapshot.epoch == 4:
            taken.append(snapshot.answer(probe))
        else:
            thread.request(frozenset((probe,)))
        return bool(taken)

    qtbot.waitUntil(arrived)
    expected = trained(spiral_experiment(), epochs=4).network.parameters
    assert np.array_equal(taken[0], expected)


def test_a_split_without_test_rows_is_shown_and_trained(qtbot, window):
    digits = digits_experiment(8)
    window.workbench.edit("Digits", digits)
    matrix = window.context.panel("confusion")
    qtbot.waitUntil(lambda: matrix.isVisible() and matrix.snapshot is not None)
    window.workbench.edit("All rows", set_data(digits, train_fraction=1.0))
    qtbot.waitUntil(lambda: len(matrix.snapshot.dataset.test) == 0)
    window.workbench.step("epoch")
    qtbot.waitUntil(lambda: epoch(window) == 1)


def test_reset_goes_back_to_epoch_0(qtbot, window):
    window.workbench.step("epoch")
    qtbot.waitUntil(lambda: epoch(window) == 1)
    window.actions_by_name["reset"].trigger()
    qtbot.waitUntil(lambda: epoch(window) == 0)


def test_an_edit_can_be_undone_and_redone_under_its_name(window):
    before = window.workbench.experiment
    training = msgspec.structs.replace(before.training, l2=0.01)
    after = msgspec.structs.replace(before, training=training)
    window.workbench.edit("Set the L2 penalty", after)
    stack = window.workbench.undo_stack
    assert stack.undoText() == "Set the L2 penalty"
    assert window.isWindowModified()
    stack.undo()
    assert window.workbench.experiment == before
    stack.redo()
    assert window.workbench.experiment == after


def test_an_edit_that_can_not_work_is_refused_with_a_sentence(window):
    before = window.workbench.experiment
    network = msgspec.structs.replace(before.network, output="sigmoid")
    with pytest.raises(ValueError, match="Cross_entropy needs a softmax"):
        window.workbench.edit("Sigmoid output", msgspec.structs.replace(before, network=network))
    assert window.workbench.experiment == before
    assert window.workbench.undo_stack.count() == 0


def test_a_failure_on_the_training_thread_is_a_dialog_and_the_next_start_works(qtbot, window):
    window.workbench.send(BrokenCommand())
    qtbot.waitUntil(lambda: window.failures.box is not None)
    assert "a fault in the engine" in window.failures.box.text()
    window.failures.box.close()
    qtbot.waitUntil(lambda: window.failures.box is None)
    window.workbench.step("epoch")
    qtbot.waitUntil(lambda: epoch(window) == 1)


@pytest.mark.timing
def test_closing_while_training_joins_the_thread_in_time(qtbot, own_window):
    own_window.workbench.play()
    qtbot.waitUntil(lambda: epoch(own_window) >= 1)
    started = time.monotonic()
    own_window.close()
    assert time.monotonic() - started < 2
    assert not own_window.workbench.thread_of_training.isRunning()


def test_the_window_goes_on_drawing_while_training_runs_at_full_speed(qtbot, window):
    window.workbench.play()
    qtbot.waitUntil(lambda: len(window.frame_loop.intervals) >= 120)
    window.workbench.pause()
    assert window.frame_loop.newest_step > 0


def test_digits_open_with_samples_instead_of_a_plane(qtbot, window):
    window.workbench.open(digits_experiment())
    qtbot.waitUntil(lambda: window.docks["samples"].isVisible())
    assert not window.docks["decision"].isVisible()


def test_every_theme_and_size_can_be_chosen(own_window):
    for theme in (DARK, HIGH_CONTRAST, LIGHT):
        own_window.look.choose_theme(theme.name)
        assert own_window.theme.window == theme.window, theme.name
        for scale in (2.0, 1.0):
            own_window.look.set_scale(scale)
            drawn = own_window.panels["loss"].theme
            assert (drawn.name, drawn.scale) == (theme.name, scale)


def test_closed_panels_ask_for_nothing_and_come_back_with_reset_layout(qtbot, window):
    window.docks["gradients"].close()
    assert window.panels["gradients"] not in window.visible_panels()
    window.workspace.reset_layout()
    assert window.docks["gradients"].isVisible()


def test_digits_in_the_window_reach_the_bits_of_the_command_line(qtbot, tmp_path):
    target = tmp_path / "digits.nnplay"
    assert main(["train", "digits", "--epochs", "30", "--json", "--save", str(target)]) == 0
    made = MainWindow(load_example("digits"), LIGHT)
    made.start()
    try:
        made.workbench.pace.choose("full")
        made.workbench.send(SetStop(epoch=30))
        with qtbot.waitSignal(made.workbench.run_event, timeout=60_000):
            made.workbench.play()
        thread, probe = made.workbench.thread_of_training, Parameters()
        made.frame_loop.stop()
        taken = []

        def arrived() -> bool:
            snapshot = thread.mailbox.take()
            if snapshot is not None and probe in snapshot.answers:
                taken.append(snapshot)
            else:
                thread.request(frozenset((probe,)))
            return bool(taken)

        qtbot.waitUntil(arrived)
    finally:
        made.close()
        made.deleteLater()
    assert taken[0].epoch == 30
    assert np.array_equal(taken[0].answer(probe), load_project(target).parameters)


def test_thousands_of_repaints_are_survived(qtbot, window):
    # Some releases of PySide6 lose a reference in every call and abort after some hundred paints.
    window.workbench.step("epoch")
    qtbot.waitUntil(lambda: epoch(window) == 1)
    for _ in range(1500):
        window.panels["loss"].repaint()
        window.header.epoch.repaint()
    assert epoch(window) == 1


def test_the_arrows_belong_to_the_run_until_tab_leads_into_the_diagram(qtbot, window):
    diagram = window.panels["network"]
    qtbot.waitUntil(diagram.hasFocus)
    assert window.selection.value.hovered_neuron is None
    qtbot.keyClick(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.frame_loop.newest_step == 1)


def requests_for_room(qtbot, window) -> float:
    """How often something in the window asks for other room, for each that it may."""
    # What has just come is arranged first.
    seen, first = window.frame_loop.beats + 5, epoch(window)
    qtbot.waitUntil(lambda: window.frame_loop.beats >= seen and epoch(window) > first)
    frames, first = window.frame_loop.beats, epoch(window)
    counter = EventCounter(window, QEvent.Type.LayoutRequest)
    started = time.monotonic()
    qtbot.waitUntil(lambda: window.frame_loop.beats >= frames + 40)
    assert epoch(window) > first
    counter.deleteLater()
    # The rates in the status bar change once a second, and ask for room at most twice.
    return counter.count / (2 * (1 + time.monotonic() - started))


@pytest.mark.timing
def test_figures_that_change_move_nothing_in_the_window(qtbot, window):
    window.resize(1280, 800)
    window.workbench.play()
    qtbot.waitUntil(lambda: window.time_bar.isVisible() and epoch(window) >= 3)
    for lab in ("explore", "vanishing-gradient", "softmax", "overfitting"):
        window.workspace.choose_lab(lab)
        assert requests_for_room(qtbot, window) <= 1, lab
