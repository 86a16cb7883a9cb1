"""The baselines of the experiment on the table: who they are, and that the comparison stays fair.

All runs share data, seed and with them their batches: what is edited there is edited in the
baselines too, and the race begins again.  Every other field of a baseline stays as it was.
"""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from playground.experiment.specs import Experiment
from playground.experiment.validity import first_error
from playground.experiment.variations import varied
from playground.training.commands import AddRun, RemoveRun
from playground.ui.workbench import Workbench

MAX_BASELINES = 3


class Baselines(QObject):
    """Owns the baselines of one workbench and sends them to the training thread."""

    changed = Signal()

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._baselines: tuple[Experiment, ...] = ()
        workbench.opened.connect(self._forget)
        workbench.experiment_changed.connect(self._follow)

    @property
    def experiments(self) -> tuple[Experiment, ...]:
        """The experiments that race against the one on the table."""
        return self._baselines

    @property
    def full(self) -> bool:
        """True if there is no room for another."""
        return len(self._baselines) >= MAX_BASELINES

    def duplicate(self) -> None:
        """Add a copy of the experiment on the table; all runs begin again.

        Raises:
            ValueError: there are as many baselines as there can be.
        """
        self.add(self._workbench.experiment)

    def add_variation(self, name: str) -> None:
        """Add the experiment on the table with one field changed (see `variations`).

        Raises:
            ValueError: as `varied`, or there are as many baselines as there can be.
        """
        self.add(varied(self._workbench.experiment, name))

    def begin(self, names: tuple[str, ...]) -> None:
        """Race the experiment on the table against these variations of it, and nothing else.

        Raises:
            ValueError: as `varied`, or there are more than there can be.
        """
        if len(names) > MAX_BASELINES:
            raise ValueError(self._too_many())
        self._race(tuple(varied(self._workbench.experiment, name) for name in names))

    def _too_many(self) -> str:
        return self.tr("A race has at most {0} runs: end it to begin another one.").format(
            MAX_BASELINES + 1
        )

    def add(self, experiment: Experiment) -> None:
        """Add `experiment`; all runs begin again.

        Raises:
            ValueError: there are as many baselines as there can be.
        """
        if self.full:
            raise ValueError(self._too_many())
        self._race((*self._baselines, experiment))

    def remove(self, number: int) -> None:
        """Take baseline `number`, counted from 0, out of the race; all others go on."""
        if 0 <= number < len(self._baselines):
            self._baselines = (*self._baselines[:number], *self._baselines[number + 1 :])
            self._workbench.send(RemoveRun(number))
            self.changed.emit()

    def end(self) -> None:
        """Take all baselines out; the run on the table goes on."""
        if self._baselines:
            self._race(())

    def _race(self, baselines: tuple[Experiment, ...]) -> None:
        self._baselines = baselines
        # A new baseline pauses the run on the training thread; a playing window goes on playing.
        playing = self._workbench.playing
        if playing:
            self._workbench.pause()
        self._workbench.send(AddRun(baselines))
        if playing:
            self._workbench.play()
        self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        if self._baselines:
            self._baselines = ()
            self.changed.emit()

    @Slot()
    def _follow(self) -> None:
        shared = self._workbench.experiment
        followed = tuple(_with_start_of(baseline, shared) for baseline in self._baselines)
        if followed == self._baselines:
            self.changed.emit()
        elif any(first_error(baseline) for baseline in followed):
            self.end()
            self._workbench.show_message(
                self.tr("The race is over: a rival can not learn these data.")
            )
        else:
            self._race(followed)
            self._workbench.show_message(
                self.tr("The race begins again: all runs share data and seed.")
            )


def _with_start_of(baseline: Experiment, shared: Experiment) -> Experiment:
    training = replace(
        baseline.training, seed=shared.training.seed, precision=shared.training.precision
    )
    return replace(baseline, data=shared.data, training=training)
