"""The run on the table and its rivals, in lock-step: what the window drives.

All sessions make the same number of steps before the next one is shown, so curves can be laid over
each other and every difference comes from the field that differs.  Without rivals this is the one
session and nothing more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from playground.experiment.project import Project
from playground.experiment.specs import Experiment
from playground.training.notice import Notice, silent
from playground.training.pace import StepUnit
from playground.training.probe import OfEveryRun, Probe
from playground.training.session import Session
from playground.training.snapshot import Snapshot
from playground.training.transplant import PLAIN, Succession

MAXIMUM_RIVALS = 7
# So many steps at most before the rivals catch up: the window never waits longer for them.
LOCK_STEPS = 16


class Race:
    """Owns the main session and its rivals; used by one thread at a time."""

    def __init__(self, experiment: Experiment, notify: Callable[[Notice], None] = silent) -> None:
        self.main = Session(experiment, notify, remember=True)
        self.rivals: tuple[Session, ...] = ()

    @property
    def sessions(self) -> tuple[Session, ...]:
        """The main session first."""
        return (self.main, *self.rivals)

    @property
    def playing(self) -> bool:
        """Whether `advance` trains."""
        return self.main.playing

    def challenge(self, experiments: Iterable[Experiment]) -> None:
        """Set rivals beside the main run and put all at step 0; none takes the rivals away.

        Raises:
            ValueError: there are too many, or one can not be built; nothing has changed then.
        """
        chosen = tuple(experiments)
        if len(chosen) > MAXIMUM_RIVALS:
            raise ValueError(f"rivals: {len(chosen)} are more than {MAXIMUM_RIVALS}")
        self.rivals = tuple(Session(experiment, remember=True) for experiment in chosen)
        if chosen:
            self.main.pause()
            self.main.reset()

    def dismiss(self, number: int) -> None:
        """Take rival `number`, counted from 0, out of the race; all others go on.

        Raises:
            ValueError: there is no such rival.
        """
        if not 0 <= number < len(self.rivals):
            raise ValueError(f"There is no rival {number + 1} among {len(self.rivals)}.")
        self.rivals = (*self.rivals[:number], *self.rivals[number + 1 :])

    def snapshot(self, probes: Iterable[Probe] = ()) -> Snapshot:
        """The main run's moment, with the rivals' answers to the probes `OfEveryRun`."""
        asked = frozenset(probes)
        shown = self.main.snapshot(asked)
        if not self.rivals:
            return shown
        shared = frozenset(probe for probe in asked if isinstance(probe, OfEveryRun))
        return replace(shown, rivals=tuple(rival.snapshot(shared) for rival in self.rivals))

    def advance(self, until: Callable[[], bool]) -> None:
        """Train while playing, until `until` answers True between two steps."""
        if not self.rivals:
            self.main.advance(until)
            return
        while self.playing and not until():
            if not self.main.advance(until, most=LOCK_STEPS):
                return
            self._catch_up()

    def _catch_up(self) -> None:
        for rival in self.rivals:
            while rival.playing and rival.trainer.steps < self.main.trainer.steps:
                rival.step("batch", self.main.trainer.steps - rival.trainer.steps)

    def seconds_to_next_step(self) -> float:
        """How long a paced run has nothing to do; 0 at full speed."""
        return self.main.seconds_to_next_step()

    # What applies to all.

    def play(self) -> None:
        """Let all train."""
        for session in self.sessions:
            session.play()

    def pause(self) -> None:
        """Let none train."""
        for session in self.sessions:
            session.pause()

    def step(self, unit: StepUnit) -> None:
        """One sample, batch or epoch of the main run, and as many updates of the rivals."""
        before = self.main.trainer.steps
        self.main.step(unit)
        made = self.main.trainer.steps - before
        for rival in self.rivals:
            goal = rival.trainer.steps + made
            while rival.trainer.steps < goal:
                rival.step("batch", goal - rival.trainer.steps)

    def reset(self) -> None:
        """All back to step 0 at the same initial parameters."""
        for session in self.sessions:
            session.reset()

    def rewind(self, epoch: int | None) -> None:
        """All at the end of `epoch` again; None: where they stood."""
        for session in self.sessions:
            session.rewind(epoch)

    # What concerns the main run.

    def apply(self, experiment: Experiment, succession: Succession = PLAIN) -> None:
        """Go on as `experiment`; the rivals stay what they are, and begin again if it does."""
        run = self.main.run
        self.main.apply(experiment, succession)
        if self.main.run != run:
            for rival in self.rivals:
                rival.reset()

    def open(self, experiment: Experiment) -> None:
        """Begin another experiment, without rivals."""
        self.main.open(experiment)
        self.rivals = ()

    def resume(self, project: Project) -> None:
        """Go on with a saved run, without rivals."""
        self.main.resume(project)
        self.rivals = ()
