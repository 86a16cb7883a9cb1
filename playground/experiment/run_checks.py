"""That the parts of a project's run agree: its place, its history, its best epoch, its memory.

Each part alone is checked where it is read.  Here they are held against each other and against the
experiment, so that a run that could not have come about is refused instead of trained on.
"""

from __future__ import annotations

from collections.abc import Iterable

from playground.engine import TrainerState, make_optimizer
from playground.experiment.archive import ArchiveError
from playground.experiment.best import Best
from playground.experiment.history import HistoryView
from playground.experiment.run_state import STATE, STREAMS
from playground.experiment.shapes import rule_fields
from playground.experiment.specs import OptimizerSpec


def check_streams(names: Iterable[str]) -> None:
    """Refuse random streams of other names than a run draws from.

    Raises:
        ArchiveError: naming the first that is missing or does not belong.
    """
    found = set(names)
    for name in sorted(STREAMS - found):
        raise ArchiveError(f"{STATE}: random.{name} is missing; a run has {len(STREAMS)} streams")
    for name in sorted(found - STREAMS):
        raise ArchiveError(
            f"{STATE}: random: {name[:40]!r} is none of the streams {', '.join(sorted(STREAMS))}"
        )


def check_memory(spec: OptimizerSpec, trainer: TrainerState) -> None:
    """Refuse an optimiser that has forgotten what its rule needs.

    Raises:
        ArchiveError: an array is missing, or is of another precision than the parameters.
    """
    rule = make_optimizer(spec.kind, learning_rate=spec.learning_rate, **rule_fields(spec))
    arrays = trainer.optimizer.arrays
    for name in rule.memory:
        if trainer.optimizer.updates and name not in arrays:
            raise ArchiveError(f"optimizer/{name}.npy is missing; {spec.kind} has made updates")
    for name, array in arrays.items():
        if array.dtype != trainer.parameters.dtype:
            raise ArchiveError(
                f"optimizer/{name}.npy: {array.dtype} for parameters of {trainer.parameters.dtype}"
            )


def check_progress(
    trainer: TrainerState, history: HistoryView, stride: int, best: Best | None
) -> None:
    """Refuse a place in the run that its history, its best epoch or its steps contradict.

    Raises:
        ArchiveError: naming what contradicts what.
    """
    last = history.last_epoch
    # A history that has been thinned knows only every `stride`-th epoch for certain.
    if not last <= trainer.epoch < last + stride:
        raise ArchiveError(
            f"{STATE}: epoch: {trainer.epoch}, but the history ends with epoch {last}"
        )
    if len(history) and int(history.steps[-1]) > trainer.steps:
        raise ArchiveError(
            f"{STATE}: steps: {trainer.steps}, but the history ends with step {history.steps[-1]}"
        )
    if (history.steps[1:] < history.steps[:-1]).any():
        raise ArchiveError("history/steps.npy: are no steps that increase")
    if history.judged_since > trainer.epoch:
        raise ArchiveError(
            f"{STATE}: judged_from: {history.judged_since + 1}, but the run stands at epoch "
            f"{trainer.epoch}"
        )
    if best is not None and best.epoch > trainer.epoch:
        raise ArchiveError(
            f"{STATE}: best.epoch: {best.epoch}, but the run stands at epoch {trainer.epoch}"
        )
