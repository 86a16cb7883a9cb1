"""Saving and opening among all that a person may do, in any order: nothing breaks or is lost."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule, run_state_machine_as_test

from playground.experiment.project import Project, load_project, save_project
from playground.training.commands import Rewind
from playground.training.opening import start
from playground.training.session import Session
from tests.ui.test_editing_states import Person, assert_same_bits

STEPS, RUNS = 120, 8


class Saver(Person):
    """Somebody who tries everything, and keeps files of it."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.saved: list[tuple[Path, Project]] = []

    @rule()
    def save(self):
        before = self.session.network.parameters.copy()
        project = self.session.project()
        # Taking a project changes nothing of the run.
        assert self.session.network.parameters.tobytes() == before.tobytes()
        path = Path(self._folder.name) / f"{len(self.saved)}.nnplay"
        save_project(path, project)
        self.saved.append((path, project))

    @precondition(lambda self: self.saved)
    @rule(number=st.integers(0, 9))
    def open_a_saved_one(self, number):
        path, project = self.saved[number % len(self.saved)]
        self.bench.open(load_project(path))
        assert self.bench.experiment == project.experiment
        assert self.session.network.parameters.tobytes() == project.parameters.tobytes()
        assert not self.bench.undo_stack.canUndo()

    def teardown(self):
        """What is saved now and gone on with elsewhere is the same run, to the bit."""
        try:
            self.bench.send(Rewind(None))
            if np.isfinite(self.session.network.parameters).all():
                self.save()
                elsewhere = start(load_project(self.saved[-1][0]))
                self.go_on_together(self.session, elsewhere)
        finally:
            self.bench.deleteLater()
            self._folder.cleanup()

    def go_on_together(self, one: Session, other: Session) -> None:
        for session in (one, other):
            with np.errstate(all="ignore"):
                session.train(epochs=1, steps=2)
        overflows = [session.snapshot().overflow for session in (one, other)]
        assert overflows[0] == overflows[1]
        # After an overflow a run stands where it last was finite, and no file remembers that.
        if overflows[0] is None:
            assert_same_bits(one, other)


@pytest.mark.usefixtures("qapp")
def test_whatever_is_done_between_files_nothing_breaks_and_nothing_is_lost():
    once = settings(max_examples=RUNS, stateful_step_count=STEPS, phases=[Phase.generate])
    run_state_machine_as_test(Saver, settings=once)
