"""A snapshot of the session at one step: read-only, complete, and from one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playground.data import Dataset
    from playground.experiment import Experiment
    from playground.experiment.history import HistoryView, Record
    from playground.training.probe import Probe
    from playground.training.sample_stepper import SampleStepper


@dataclass(frozen=True, eq=False)
class Snapshot:
    """One moment of one run.

    `run` counts the runs of the window (it grows with every reset and rebuild), so that a panel
    can tell a new run from the next step of the old one.  `record` holds the metrics of this
    moment, or while it plays those at the end of the last epoch before it; `history` reaches to the
    end of the run, also while the run is taken back to an earlier moment (`rewound`).
    `left_behind` is the history of the run that was left when this one branched off.  `baselines`
    are the snapshots of the runs that this one is compared with, at the same step, with answers to
    the probes `PerRun`.  `stepper` is the batch that is being taken sample by sample, None
    where none is.  `overflow` is the epoch, counted from
    1, in which the run left the finite numbers, None where it did not.  `answers` maps each probe
    that was asked for to its answer; a probe that was not asked for is not in it.
    """

    run: int
    experiment: Experiment
    dataset: Dataset
    step: int
    epoch: int
    batch_in_epoch: int
    batches_per_epoch: int
    playing: bool
    record: Record
    history: HistoryView
    answers: Mapping[Probe, Any]
    rewound: bool = False
    left_behind: HistoryView | None = None
    baselines: tuple[Snapshot, ...] = ()
    stepper: SampleStepper | None = None
    overflow: int | None = None

    @property
    def cursor_epoch(self) -> int | None:
        """The epoch at which a time cursor is: the one that is shown, or None while it plays."""
        if self.playing:
            return None
        return self.epoch if self.rewound else self.history.last_epoch

    def answer(self, probe: Probe) -> Any | None:
        """The answer to `probe`, or None where it was not asked for this time."""
        return self.answers.get(probe)
