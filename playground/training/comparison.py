"""The run on the table and its baselines, in lock-step: what the window drives.

All sessions make the same number of steps before the next one is shown, so curves can be laid over
each other and every difference comes from the field that differs.  Without baselines this is the
one session and nothing more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from playground.experiment.project import Project
from playground.experiment.specs import Experiment
from playground.training.layer_mapping import IDENTITY, LayerMapping
from playground.training.pace import StepUnit
from playground.training.probe import PerRun, Probe
from playground.training.run_event import RunEvent, ignore_event
from playground.training.session import Session
from playground.training.snapshot import Snapshot

MAX_BASELINES = 7
# So many steps at most before the baselines catch up: the window never waits longer for them.
LOCK_STEPS = 16


class Comparison:
    """Owns the main session and its baselines; used by one thread at a time."""

    def __init__(
        self, experiment: Experiment, notify: Callable[[RunEvent], None] = ignore_event
    ) -> None:
        self._notify = notify
        self.main = Session(experiment, notify, remember=True)
        self.baselines: tuple[Session, ...] = ()

    @property
    def sessions(self) -> tuple[Session, ...]:
        """The main session first."""
        return (self.main, *self.baselines)

    @property
    def playing(self) -> bool:
        """True if `advance` trains."""
        return self.main.playing

    def add_runs(self, experiments: Iterable[Experiment]) -> None:
        """Set baselines beside the main run and put all at step 0; none takes the baselines away.

        Raises:
            ValueError: there are too many, or one can not be built; nothing has changed then.
        """
        chosen = tuple(experiments)
        if len(chosen) > MAX_BASELINES:
            raise ValueError(f"rivals: {len(chosen)} are more than {MAX_BASELINES}")
        self.baselines = tuple(Session(experiment, remember=True) for experiment in chosen)
        if chosen:
            self.main.pause()
            self.main.reset()

    def remove_run(self, number: int) -> None:
        """Remove baseline `number`, counted from 0, from the comparison; all others go on.

        Raises:
            ValueError: there is no such baseline.
        """
        if not 0 <= number < len(self.baselines):
            raise ValueError(f"There is no rival {number + 1} among {len(self.baselines)}.")
        self.baselines = (*self.baselines[:number], *self.baselines[number + 1 :])

    def snapshot(self, probes: Iterable[Probe] = ()) -> Snapshot:
        """The snapshot of the main run, with the baselines' answers to the probes `PerRun`."""
        asked = frozenset(probes)
        shown = self.main.snapshot(asked)
        if not self.baselines:
            return shown
        shared = frozenset(probe for probe in asked if isinstance(probe, PerRun))
        return replace(
            shown, baselines=tuple(baseline.snapshot(shared) for baseline in self.baselines)
        )

    def advance(self, until: Callable[[], bool]) -> None:
        """Train while playing, until `until` answers True between two steps."""
        if not self.baselines:
            self.main.advance(until)
            return
        while self.playing and not until():
            if not self.main.advance(until, most=LOCK_STEPS):
                return
            self._catch_up()

    def _catch_up(self) -> None:
        for baseline in self.baselines:
            while baseline.playing and baseline.trainer.steps < self.main.trainer.steps:
                baseline.step("batch", self.main.trainer.steps - baseline.trainer.steps)

    def seconds_to_next_step(self) -> float:
        """The seconds until a paced run makes its next step; 0 at full speed."""
        return self.main.seconds_to_next_step()

    # What applies to all.

    def play(self) -> None:
        """Start the training of all runs."""
        for session in self.sessions:
            session.play()

    def pause(self) -> None:
        """Pause the training of all runs."""
        for session in self.sessions:
            session.pause()

    def step(self, unit: StepUnit) -> None:
        """One sample, batch or epoch of the main run, and as many updates of the baselines."""
        before = self.main.trainer.steps
        self.main.step(unit)
        made = self.main.trainer.steps - before
        for baseline in self.baselines:
            goal = baseline.trainer.steps + made
            at = -1
            # One that overflows goes back to its last finite epoch, again and again.
            while at < baseline.trainer.steps < goal:
                at = baseline.trainer.steps
                baseline.step("batch", goal - at)

    def reset(self, sentence: str = "") -> None:
        """All back to step 0 at the same initial parameters; tells `sentence` unless it is ""."""
        for session in self.sessions:
            session.reset()
        if sentence:
            self._notify(RunEvent("restarted", sentence))

    def rewind(self, epoch: int | None) -> None:
        """All at the end of `epoch` again; None: where they stood."""
        for session in self.sessions:
            session.rewind(epoch)

    def restore_best(self) -> None:
        """The main run at its best epoch again, and all others at the same one."""
        self.main.restore_best()
        if self.main.rewound:
            for baseline in self.baselines:
                baseline.rewind(self.main.trainer.epoch)

    # What concerns the main run.

    def apply(self, experiment: Experiment, mapping: LayerMapping = IDENTITY) -> None:
        """Go on as `experiment`; the baselines stay what they are, and begin again if it does."""
        run = self.main.run
        self.main.apply(experiment, mapping)
        if self.main.run != run:
            for baseline in self.baselines:
                baseline.reset()

    def open(self, experiment: Experiment) -> None:
        """Begin another experiment, without baselines."""
        self.main.open(experiment)
        self.baselines = ()

    def resume(self, project: Project) -> None:
        """Resume a saved run, without baselines."""
        self.main.resume(project)
        self.baselines = ()
