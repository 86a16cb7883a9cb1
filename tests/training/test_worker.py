"""The training thread: commands in order, errors reported, joined on demand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec
import numpy as np
import pytest

from playground.experiment.specs import Experiment
from playground.training.commands import Open, Pause, Play, Step
from playground.training.probe import ProbeContext
from playground.training.worker import TrainingThread
from tests.support import spiral_experiment, trained


@dataclass(frozen=True)
class Parameters:
    """Probe: a copy of all parameters."""

    def measure(self, context: ProbeContext) -> np.ndarray:
        return context.network.parameters.copy()


@dataclass(frozen=True)
class Broken:
    """Probe: fails."""

    def measure(self, context: ProbeContext) -> Any:
        raise RuntimeError("this probe is broken")


@dataclass(frozen=True)
class BrokenCommand:
    """Command: fails."""

    def execute(self, session: Any) -> None:
        raise RuntimeError("this command is broken")


def experiment_without_training_rows() -> Experiment:
    experiment = spiral_experiment()
    data = msgspec.structs.replace(experiment.data, train_fraction=1e-6)
    return msgspec.structs.replace(experiment, data=data)


@pytest.fixture
def thread(qtbot):
    made = TrainingThread(spiral_experiment())
    made.start()
    yield made
    made.stop()
    assert not made.isRunning()


def snapshot(qtbot, thread, *probes):
    thread.request(frozenset(probes))
    found = []

    def arrived():
        found.extend(one for one in (thread.mailbox.take(),) if one is not None)
        return bool(found)

    qtbot.waitUntil(arrived, timeout=10_000)
    return found[0]


def test_the_thread_reaches_the_same_bits_as_a_session_alone(qtbot, thread):
    probe = Parameters()
    for _ in range(3):
        thread.send(Step("epoch"))
    shown = snapshot(qtbot, thread, probe)
    assert shown.epoch == 3
    expected = trained(spiral_experiment(), epochs=3).network.parameters
    assert np.array_equal(shown.answer(probe), expected)


def test_playing_goes_on_until_paused(qtbot, thread):
    thread.send(Play())
    first = snapshot(qtbot, thread)
    qtbot.waitUntil(lambda: snapshot(qtbot, thread).step > first.step, timeout=10_000)
    thread.send(Pause())
    paused = snapshot(qtbot, thread)
    assert not paused.playing
    assert snapshot(qtbot, thread).step == paused.step


def test_a_closed_gate_holds_the_steps_back(qtbot, thread):
    thread.send(Play())
    qtbot.waitUntil(lambda: snapshot(qtbot, thread).step > 0, timeout=10_000)
    thread.gate.close()
    thread.gate.open()
    step = snapshot(qtbot, thread).step
    qtbot.waitUntil(lambda: snapshot(qtbot, thread).step > step, timeout=10_000)


def test_a_failing_command_is_reported_and_the_next_one_works(qtbot, thread):
    with qtbot.waitSignal(thread.failed, timeout=10_000) as caught:
        thread.send(BrokenCommand())
    assert caught.args[0].text == "this command is broken"
    assert not caught.args[0].expected
    thread.send(Step("epoch"))
    assert snapshot(qtbot, thread).epoch == 1


def test_a_failing_probe_is_reported_once_and_the_others_are_answered(qtbot, thread):
    with qtbot.waitSignal(thread.failed, timeout=10_000) as caught:
        thread.request(frozenset((Broken(), Parameters())))
    assert "broken" in caught.args[0].text
    shown = snapshot(qtbot, thread, Broken(), Parameters())
    assert shown.answer(Parameters()) is not None
    assert shown.answer(Broken()) is None


def test_a_request_with_a_failing_probe_is_answered_without_asking_again(qtbot, thread):
    snapshot(qtbot, thread)
    with qtbot.waitSignal(thread.failed, timeout=10_000):
        thread.request(frozenset((Broken(), Parameters())))
    qtbot.waitUntil(lambda: thread.mailbox.has_snapshot, timeout=10_000)
    assert thread.mailbox.take().answer(Parameters()) is not None


def test_an_experiment_that_can_not_be_built_leaves_the_run_as_it_was(qtbot, thread):
    thread.send(Step("epoch"))
    with qtbot.waitSignal(thread.failed, timeout=10_000) as caught:
        thread.send(Open(experiment_without_training_rows()))
    assert caught.args[0].expected
    assert snapshot(qtbot, thread).epoch == 1
