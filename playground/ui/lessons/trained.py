"""The runs of a lesson without its window: what is on the table in each step, trained so far."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from playground.experiment.project import Project
from playground.experiment.specs import Experiment
from playground.experiment.variations import varied
from playground.lessons import Lesson, StepSetup, step_setup
from playground.training.opening import start
from playground.training.probe import PerRun, Probe
from playground.training.session import Session
from playground.training.snapshot import Snapshot


@dataclass(frozen=True, eq=False)
class TrainedStep:
    """Step `number` of a lesson with its run; `voting` before the outcome is shown.

    `baselines` have run beside it from the same start.
    """

    number: int
    session: Session
    voting: bool = False
    baselines: tuple[Session, ...] = ()

    def snapshot(self, probes: frozenset[Probe]) -> Snapshot:
        """The moment of the run, with the baselines' answers to the probes `PerRun`."""
        shown = self.session.snapshot(probes)
        shared = frozenset(probe for probe in probes if isinstance(probe, PerRun))
        baselines = tuple(baseline.snapshot(shared) for baseline in self.baselines)
        return replace(shown, baselines=baselines) if baselines else shown


def trained_steps(
    lesson: Lesson,
    fallback: Experiment | Project,
    interrupted: Callable[[], bool] = lambda: False,
    *,
    remember: bool = False,
) -> Iterator[TrainedStep]:
    """The moments of every step, each trained to its epoch; a vote is a moment of its own before.

    Steps on one experiment share one session, so it must be looked at before the next is asked for.
    A race begins anew.
    `fallback` is on the table where a step names nothing.  `interrupted` is asked after every
    epoch; once it says yes there are no more steps.  With `remember` the sessions can go back to
    their earlier epochs.

    Raises:
        ValueError: an experiment is missing or can not be trained; the text names the step.
    """
    session: Session | None = None
    before: StepSetup | None = None
    for number, step in enumerate(lesson.steps):
        stands = step_setup(lesson, number)
        if session is None or step.race or not _goes_on(before, stands):
            try:
                opened = stands.opened() if stands.example else fallback
                session = start(opened, remember=remember)
            except (ValueError, OSError) as error:
                raise ValueError(f"{lesson.name}: {step.title}: {error}") from error
        before = stands
        baselines = tuple(
            start(varied(session.experiment, name), remember=remember) for name in step.race
        )
        waits = step.prediction is not None and not step.prediction.hide
        if waits:
            yield TrainedStep(number, session, True, baselines)
        while session.trainer.epoch < stands.train:
            reached = session.trainer.epoch
            for run in (session, *baselines):
                run.train(epochs=1)
            if interrupted():
                return
            if session.trainer.epoch == reached:
                break
        if step.prediction is not None and not waits:
            yield TrainedStep(number, session, True, baselines)
        yield TrainedStep(number, session, False, baselines)


def _goes_on(before: StepSetup | None, after: StepSetup) -> bool:
    """True if the run of the step before is the beginning of this one."""
    if before is None:
        return False
    same = (before.example, before.changes) == (after.example, after.changes)
    return same and before.train <= after.train
