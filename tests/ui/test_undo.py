"""Steps to undo in any order: no exception and no collected garbage ends the program."""

from __future__ import annotations

import gc
import random
import subprocess
import sys
import weakref

import pytest
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QApplication

from playground.experiment import network_edits
from playground.training.commands import Command
from playground.training.layer_mapping import ParameterBackup
from playground.ui.undo import UndoStep
from playground.ui.workbench import ExperimentEdit, Workbench
from tests.support import spiral_experiment

MOVES = 4000
# Enough for every reference that Python holds to a method by itself.
FAILURES = 300
DROPPED = 100


class Bag:
    """What the steps change; some of them fail at it."""

    def __init__(self) -> None:
        self.value = 0


class Put(UndoStep):
    """Puts a number into the bag; those in one row merge, some then cancel each other."""

    def __init__(self, bag: Bag, value: int, row: int, fails: bool) -> None:
        super().__init__(str(value))
        self.bag, self.before, self.after, self.row, self.fails = bag, bag.value, value, row, fails

    def id(self) -> int:
        return self.row

    def mergeWith(self, other: QUndoCommand) -> bool:
        assert isinstance(other, Put)
        self.after = other.after
        other.forget()
        self.setObsolete(self.before == self.after)
        return True

    def do(self) -> None:
        self._put(self.after)

    def revert(self) -> None:
        self._put(self.before)

    def _put(self, value: int) -> None:
        self.bag.value = value
        if self.fails:
            raise ArithmeticError("on purpose")


def stress(seed: int) -> int:
    """Thousands of moves on stacks that are dropped full; how many exceptions were heard of."""
    heard: list[type[BaseException]] = []
    sys.excepthook = lambda kind, error, trace: heard.append(kind)
    draw = random.Random(seed)
    bag, stack = Bag(), QUndoStack()
    for _ in range(MOVES):
        kind = draw.random()
        if kind < 0.6:
            row, fails = draw.choice((-1, -1, 1, 2)), draw.random() < 0.2
            stack.push(Put(bag, draw.randrange(3), row, fails))
        elif kind < 0.8:
            stack.undo()
        elif kind < 0.98:
            stack.redo()
        elif kind < 0.99:
            gc.collect()
        else:
            bag, stack = Bag(), QUndoStack()
            stack.setUndoLimit(draw.randrange(20))
    assert set(heard) == {ArithmeticError}
    return len(heard)


@pytest.mark.parametrize("seed", [1, 2])
def test_thousands_of_steps_in_all_orders_some_of_which_fail_crash_nothing(seed):
    # In a process of its own: a crash ends it, and its garbage is its own.
    code = f"from tests.ui.test_undo import stress; print(stress({seed}))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert int(run.stdout) > FAILURES


class WorkbenchWithoutRun(Workbench):
    """Nobody trains, so nobody but the undo stack remembers a command."""

    def send(self, command: Command) -> None:
        pass


def leave_to_the_collector(seed: int) -> int:
    """Drop workbenches with all their steps; how many are left."""
    application = QApplication([])
    draw = random.Random(seed)
    kept = weakref.WeakSet[Workbench]()
    for _ in range(DROPPED):
        workbench = WorkbenchWithoutRun(spiral_experiment(4))
        for _ in range(draw.randrange(1, 8)):
            units = draw.randrange(5, 30)
            workbench.edit("units", network_edits.set_units(workbench.experiment, 0, units))
        kept.add(workbench)
        del workbench
        if draw.random() < 0.2:
            gc.collect()
    gc.collect()
    application.shutdown()
    return len(kept)


def test_a_workbench_that_the_collector_finds_takes_its_steps_along():
    # In a process of its own, as above.
    code = "from tests.ui.test_undo import leave_to_the_collector as l; print(l(1))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert int(run.stdout) == 0


@pytest.mark.usefixtures("qapp")
def test_a_slider_that_is_dragged_keeps_no_weights_of_the_places_between():
    workbench = WorkbenchWithoutRun(spiral_experiment(4))
    kept = weakref.WeakSet[ParameterBackup]()
    for units in range(5, 25):
        before = workbench.experiment
        after = network_edits.set_units(before, 0, units)
        step = ExperimentEdit(workbench, "units", before, after, "units")
        kept.add(step._weights_before)
        workbench.undo_stack.push(step)
    del step
    gc.collect()
    assert workbench.undo_stack.count() == 1
    assert len(kept) == 1
    workbench.undo_stack.undo()
    assert workbench.experiment == spiral_experiment(4)
    workbench.undo_stack.redo()
    assert workbench.experiment == after
    workbench.deleteLater()
