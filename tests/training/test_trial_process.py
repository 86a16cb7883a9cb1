"""A second process trains to the same bits, and where it fails the thread goes on alone."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from msgspec import structs

from playground.experiment.edits import set_training
from playground.experiment.files import load_example
from playground.training import trial_process
from playground.training.build import prepare
from playground.training.trial_process import COULD_NOT_START, HAS_ENDED, TrialProcess
from playground.training.trials import MAX_BYTES_SENT, Outcome, Trial, Trials
from tests.support import spiral_experiment, table_experiment, trained
from tests.training import far_ends

EXPERIMENT = spiral_experiment(4)
LONG = 10_000_000
PATIENCE = 60.0


@pytest.fixture(scope="module")
def process() -> Iterator[TrialProcess]:
    """One process for all tests of this file, as for all labs of a window."""
    made = TrialProcess()
    yield made
    made.close()


@pytest.fixture
def failing() -> Iterator[Callable[..., TrialProcess]]:
    made: list[TrialProcess] = []

    def make(serve: Callable[..., None] | None = None) -> TrialProcess:
        made.append(TrialProcess(serve))
        return made[-1]

    yield make
    for one in made:
        one.close()


def seeds(count: int, epochs: int) -> list[Trial]:
    return [Trial(str(seed), set_training(EXPERIMENT, seed=seed), epochs) for seed in range(count)]


def run(trials: Trials) -> tuple[Outcome, ...]:
    trials.start()
    trials.wait()
    outcomes = trials.outcomes()
    assert all(outcome is not None and outcome.finished for outcome in outcomes)
    return tuple(outcome for outcome in outcomes if outcome is not None)


def wait_until(condition: Callable[[], bool]) -> None:
    """Without a signal to wait for: the other end is a process."""
    end = time.monotonic() + PATIENCE
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < end
        pause.wait(0.005)


def assert_as_alone(outcomes: tuple[Outcome, ...]) -> None:
    for outcome in outcomes:
        alone = trained(outcome.trial.experiment, outcome.trial.epochs).history.view()
        np.testing.assert_array_equal(outcome.history.table, alone.table)
        assert outcome.test_loss == alone.metric("test_loss")[-1]


def started_trials(process: TrialProcess, places: int = 2) -> Trials:
    """Long trials, some of them under way in the process."""
    trials = Trials(seeds(4, LONG), at_once=2 * places, process=process)
    trials.start()
    wait_until(lambda: all(outcome is not None for outcome in trials.outcomes()))
    return trials


@pytest.mark.parametrize("at_once", [1, 4])
def test_the_process_trains_some_and_all_get_the_bits_that_they_get_alone(process, at_once):
    # The first time it is not ready at once, and the thread would have trained all of a few.
    with_process = Trials(seeds(2, LONG), at_once=2, process=process)
    with_process.start()
    wait_until(lambda: process.ready)
    with_process.cancel()
    given: list[int] = []
    asked = process.train
    process.train = lambda pairs: given.extend(number for number, _ in pairs) or asked(pairs)
    try:
        outcomes = run(Trials(seeds(6, 4), at_once=at_once, process=process))
    finally:
        del process.train
    assert 0 < len(given) < 6
    assert [outcome.trial.name for outcome in outcomes] == [str(seed) for seed in range(6)]
    assert_as_alone(outcomes)


def test_data_that_are_given_are_what_the_process_learns_from(process):
    other = set_training(EXPERIMENT, seed=9)
    data = prepare(EXPERIMENT)
    flipped = replace(data, targets=data.targets[::-1].copy())
    trials = [Trial(str(number), other, 3, flipped) for number in range(4)]
    outcomes = run(Trials(trials, at_once=4, process=process))
    here = run(Trials(trials, at_once=4))
    for one, two in zip(outcomes, here, strict=True):
        assert one.trial.prepared is flipped
        np.testing.assert_array_equal(one.history.table, two.history.table)


def test_an_imported_table_goes_with_its_trials(process):
    table = table_experiment()
    trials = [Trial(str(seed), set_training(table, seed=seed), 3) for seed in range(4)]
    outcomes = run(Trials(trials, at_once=4, process=process))
    assert [outcome.fault for outcome in outcomes] == [""] * 4
    assert_as_alone(outcomes)


def test_a_large_table_stays_where_it_is(process):
    table = table_experiment()
    spec = structs.replace(table.data.table, rows=MAX_BYTES_SENT)
    large = structs.replace(table, data=structs.replace(table.data, table=spec))
    trials = Trials([Trial(name, large, 1) for name in "ab"], process=process)
    assert not trials._is_worth_sending()


def test_large_data_stay_where_they_are(process):
    data = prepare(EXPERIMENT)
    rows = MAX_BYTES_SENT // data.dataset.inputs.itemsize + 1
    large = replace(data, targets=np.broadcast_to(data.targets[:1], (rows, data.targets.shape[1])))
    trials = Trials([Trial(name, EXPERIMENT, 1, large) for name in "ab"], process=process)
    assert not trials._is_worth_sending()


def test_what_can_not_be_built_is_a_fault_there_too(process):
    none_to_train = type(EXPERIMENT)(
        data=type(EXPERIMENT.data)(kind="spirals", samples=10, train_fraction=0.01)
    )
    outcomes = run(
        Trials([Trial(str(n), none_to_train, 2) for n in range(4)], at_once=4, process=process)
    )
    assert all("train_fraction" in outcome.fault for outcome in outcomes)


def test_cancelling_comes_at_once_and_the_process_is_free_for_others(process):
    trials = started_trials(process)
    trials.cancel()
    assert not trials.running
    assert trials.note == ""
    kept = trials.outcomes()
    assert_as_alone(run(Trials(seeds(4, 2), at_once=4, process=process)))
    assert trials.outcomes() == kept


def test_two_labs_at_a_time_do_not_share_the_process(process):
    first = started_trials(process)
    second = Trials(seeds(3, 2), at_once=2, process=process)
    assert_as_alone(run(second))
    assert second.note == ""
    first.cancel()


def test_paused_trials_rest_in_both(process):
    trials = started_trials(process)
    trials.pause()
    wait_until(lambda: trials._process_paused)
    last = trials.outcomes()
    # Whatever was under way has arrived when the process has rested for some turns of the thread.
    wait_until(lambda: _stands_still(trials))
    trials.resume()
    wait_until(lambda: not set(map(id, last)) & set(map(id, trials.outcomes())))
    trials.cancel()


def _stands_still(trials: Trials) -> bool:
    before = trials.outcomes()
    threading.Event().wait(0.3)
    return trials.outcomes() == before


@pytest.mark.parametrize("serve", [far_ends.ends_when_asked, far_ends.sends_nonsense])
def test_a_process_that_ends_leaves_its_trials_to_the_thread_which_says_so(failing, serve):
    process = failing(serve)
    process.start()
    assert process.acquire()
    wait_until(lambda: process.receive(0.05) == {} and process.ready)
    process.release()
    trials = Trials(seeds(4, 300), at_once=4, process=process)
    trials.start()
    wait_until(lambda: trials.note != "")
    assert trials.note == HAS_ENDED
    trials.cancel()


def test_a_killed_process_leaves_its_trials_to_the_thread_and_another_takes_its_place(failing):
    process = failing()
    trials = started_trials(process)
    killed = process.pid
    assert killed is not None
    os.kill(killed, signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    wait_until(lambda: trials.note != "")
    assert trials.note == HAS_ENDED
    trials.cancel()
    again = started_trials(process)
    assert process.pid not in (None, killed)
    again.cancel()


def test_a_process_that_never_gets_ready_is_not_asked_again(failing):
    process = failing(far_ends.ends_at_once)
    trials = Trials(seeds(2, LONG), at_once=2, process=process)
    trials.start()
    wait_until(lambda: trials.note != "")
    trials.cancel()
    assert trials.note == COULD_NOT_START
    assert not process.acquire()
    assert_as_alone(run(Trials(seeds(3, 2), at_once=2, process=process)))


def test_a_process_that_lives_and_is_not_ready_in_time_is_given_up(failing, monkeypatch):
    monkeypatch.setattr(trial_process, "STARTING_SECONDS", 0.0)
    process = failing(far_ends.is_never_ready)
    trials = Trials(seeds(2, LONG), at_once=2, process=process)
    trials.start()
    wait_until(lambda: trials.note != "")
    trials.cancel()
    assert trials.note == COULD_NOT_START
    assert not process.acquire()


def test_where_no_process_can_be_started_the_thread_says_so_and_does_all(failing, monkeypatch):
    def refuse(method: str) -> None:
        raise OSError("no more processes")

    process = failing()
    monkeypatch.setattr(multiprocessing, "get_context", refuse)
    trials = Trials(seeds(4, 2), at_once=4, process=process)
    assert_as_alone(run(trials))
    assert trials.note == COULD_NOT_START


def test_one_trial_alone_starts_no_process(failing):
    process = failing()
    run(Trials([Trial("one", load_example("spiral"), 1)], process=process))
    assert process.pid is None


def test_groups_are_dealt_in_turn_and_none_is_torn_apart():
    sizes = [spiral_experiment(units) for units in (3, 4, 5, 6)]
    trials = Trials(
        [
            Trial(f"{n}", set_training(one, seed=s), 1)
            for n, one in enumerate(sizes)
            for s in (1, 2)
        ],
        at_once=2,
        process=TrialProcess(),
    )
    assert trials._places() == 2
    assert [number for number, _ in trials._next(2)] == [0, 1]
    assert [number for number, _ in trials._last(2)] == [2, 3]
    assert [number for number, _ in trials._last(2)] == [6, 7]
    assert [number for number, _ in trials._next(2)] == [4, 5]


def test_one_group_is_shared_between_the_two():
    assert Trials(seeds(10, 1), at_once=10, process=TrialProcess())._places() == 5
