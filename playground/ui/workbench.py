"""The experiment on the table: its value, its undo stack, and the thread that trains it.

Every change of the experiment goes through `edit` and is one named, undoable step; panels and
inspectors only listen.  The workbench draws nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand

from playground.experiment.edits import checked, with_next_seed
from playground.experiment.project import Project
from playground.experiment.specs import Experiment
from playground.experiment.tables import missing_table
from playground.training.commands import (
    Apply,
    Command,
    Open,
    Pause,
    Play,
    Reset,
    Resume,
    Step,
)
from playground.training.layer_mapping import (
    LayerMapping,
    Origins,
    ParameterBackup,
    inverse_origins,
    matched_layers,
)
from playground.training.pace import StepUnit
from playground.training.run_event import RunEvent
from playground.training.trial_process import TrialProcess
from playground.training.worker import TrainingThread
from playground.ui.language.wording import worded
from playground.ui.pace import PaceSetting
from playground.ui.undo import UndoStack, UndoStep

UNDO_LIMIT = 500
# Who may object to an edit from one experiment to another: a sentence against it, "" for it.
Guard = Callable[[Experiment, Experiment], str]
# A hidden layer and a neuron of it.
UnitPlace = tuple[int, int]


class ExperimentEdit(UndoStep):
    """One named step from an experiment to another; edits of one slider merge.

    `origins` says where layers go that an edit moves, `removed` which neuron it takes away (see
    `LayerMapping`).
    """

    removed: UnitPlace | None = None

    def __init__(
        self,
        workbench: Workbench,
        text: str,
        before: Experiment,
        after: Experiment,
        merge_key: str = "",
        origins: Origins | None = None,
    ) -> None:
        super().__init__(text)
        self._workbench = workbench
        self._before = before
        self._after = after
        self.merge_key = merge_key
        self._origins = origins
        self._weights_before, self._weights_after = ParameterBackup(), ParameterBackup()

    @property
    def after(self) -> Experiment:
        """The experiment after the edit."""
        return self._after

    def id(self) -> int:
        """Edits with the same number may merge; -1 never does."""
        return hash(self.merge_key) & 0x7FFFFFFF if self.merge_key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over where a later edit of the same thing leads."""
        if not isinstance(other, ExperimentEdit) or other.merge_key != self.merge_key:
            return False
        self._after = other.after
        other.forget()
        self.setObsolete(self._after == self._before)
        return True

    def do(self) -> None:
        """Put the later experiment on the table."""
        kept, recalled = self._weights_before, self._weights_after
        self._apply(self._after, LayerMapping(self._origins, kept, recalled, self.removed))

    def revert(self) -> None:
        """Put the earlier experiment on the table; what was removed has its weights again."""
        origins = self._origins
        if origins is not None:
            origins = inverse_origins(origins, len(self._before.network.hidden))
        kept, recalled = self._weights_after, self._weights_before
        self._apply(self._before, LayerMapping(origins, kept, recalled), self.removed)

    def _apply(
        self, experiment: Experiment, mapping: LayerMapping, returned: UnitPlace | None = None
    ) -> None:
        self._workbench.apply(Apply(experiment, mapping), returned)


def _check(experiment: Experiment) -> None:
    """Raise ValueError with the sentence to show where `experiment` can not be trained."""
    checked(experiment)
    missing = missing_table(experiment)
    if missing:
        raise ValueError(missing)


def _layers(experiment: Experiment) -> tuple[tuple[int, str], ...]:
    return tuple((layer.units, layer.activation) for layer in experiment.network.hidden)


class Workbench(QObject):
    """Owns the experiment of one window and its training thread."""

    experiment_changed = Signal()
    opened = Signal()
    playing_changed = Signal()
    message = Signal(str)
    run_event = Signal(object)
    failed = Signal(object)
    commanded = Signal()
    # The window closes: whoever works in the background stops now.
    stopping = Signal()

    def __init__(self, experiment: Experiment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._experiment = experiment
        # For each hidden layer the one of the experiment before that it goes on from.
        self.origins: Origins = (None,) * len(experiment.network.hidden)
        # The neuron that the last edit took away, and the one that its undo put back there.
        self.removed: UnitPlace | None = None
        self.returned: UnitPlace | None = None
        self._playing = False
        self._guards: list[Guard] = []
        self.undo_stack = UndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_LIMIT)
        self.thread_of_training = TrainingThread(experiment, self)
        # Trains beside the window where there is a second core; whoever starts the window gives it.
        self.trial_process: TrialProcess | None = None
        self.thread_of_training.run_event.connect(self._on_run_event)
        self.thread_of_training.failed.connect(self._on_failure)
        self.pace = PaceSetting(self, self)
        self.pace.choose(experiment.pace)

    # The experiment.

    @property
    def experiment(self) -> Experiment:
        """The experiment on the table; a value."""
        return self._experiment

    def edit(
        self,
        text: str,
        experiment: Experiment,
        merge_key: str = "",
        origins: Origins | None = None,
    ) -> None:
        """Make `experiment` the one on the table, undoable under the name `text`.

        Edits with the same `merge_key` that follow each other are one step of undo.  With `origins`
        hidden layers take their weights along, even where the experiment stays the same.

        Raises:
            ValueError: the experiment can not be trained, or a guard objects; the text is the
                sentence to show, and nothing has changed.
        """
        if experiment == self._experiment and origins is None:
            return
        self.check(experiment)
        self.undo_stack.push(
            ExperimentEdit(self, text, self._experiment, experiment, merge_key, origins)
        )

    def check(self, experiment: Experiment) -> None:
        """Refuse an edit that makes `experiment`; for edits with an undo step of their own.

        Raises:
            ValueError: as `edit`.
        """
        _check(experiment)
        for guard in self._guards:
            objection = guard(self._experiment, experiment)
            if objection:
                raise ValueError(objection)

    def add_guard(self, guard: Guard) -> None:
        """Have `guard` asked before every edit, besides those that are asked already."""
        self._guards.append(guard)

    def apply(self, command: Apply, returned: UnitPlace | None = None) -> None:
        """Take over an experiment; for the undo stack, everybody else calls `edit`.

        `returned` is the neuron that comes back to its place with it.
        """
        self.removed, self.returned = command.mapping.removed, returned
        matched = matched_layers(_layers(self._experiment), _layers(command.experiment))
        self.origins = matched if command.mapping.origins is None else command.mapping.origins
        self._experiment = command.experiment
        # What that means for the run the session says, once, with its answer.
        self.send(command)
        self.experiment_changed.emit()

    def open(self, opened: Experiment | Project) -> None:
        """Put another experiment, or a project with its run, on the table, paused.

        Raises:
            ValueError: the experiment can not be trained; the old one stays.
        """
        experiment = opened.experiment if isinstance(opened, Project) else opened
        _check(experiment)
        self.origins = (None,) * len(experiment.network.hidden)
        self.removed = self.returned = None
        self._experiment = experiment
        self.undo_stack.clear()
        self._set_playing(False)
        self.send(Resume(opened) if isinstance(opened, Project) else Open(experiment))
        self.pace.choose(experiment.pace)
        self.opened.emit()
        self.experiment_changed.emit()

    # The run.

    @property
    def playing(self) -> bool:
        """True if the training thread is told to train."""
        return self._playing

    def play(self) -> None:
        """Train until told otherwise."""
        self._set_playing(True)
        self.send(Play())

    def pause(self) -> None:
        """Stop after the current step."""
        self._set_playing(False)
        self.send(Pause())

    @Slot()
    def toggle(self) -> None:
        """Play when paused, pause when playing."""
        if self._playing:
            self.pause()
        else:
            self.play()

    def step(self, unit: StepUnit = "batch") -> None:
        """One sample, batch or epoch, then wait."""
        self._set_playing(False)
        self.send(Step(unit))

    @Slot()
    def step_batch(self) -> None:
        """One batch, then wait."""
        self.step("batch")

    @Slot()
    def step_epoch(self) -> None:
        """One epoch, then wait."""
        self.step("epoch")

    @Slot()
    def step_sample(self) -> None:
        """One sample of the next batch, then wait; the batch's last one brings its update."""
        self.step("sample")

    @Slot()
    def reset(self) -> None:
        """Back to the same initial parameters; a running training goes on from there."""
        self.start_again(self.tr("Back to the same initial parameters."))

    def start_again(self, sentence: str) -> None:
        """`reset`, of which `sentence` tells.

        It comes from the run, after what that tells of an edit before: said at once it would be
        followed by "training goes on".
        """
        self.send(Reset(sentence))

    @Slot()
    def new_seed(self) -> None:
        """Start again from other initial parameters and another order of the batches."""
        self.edit(self.tr("New seed"), with_next_seed(self._experiment))

    def send(self, command: Command) -> None:
        """Have `command` executed on the training thread."""
        self.thread_of_training.send(command)
        self.commanded.emit()

    def show_message(self, text: str) -> None:
        """Show a sentence in the status bar."""
        self.message.emit(worded(text))

    def start(self) -> None:
        """Start the training thread (paused)."""
        self.thread_of_training.start()

    def stop(self) -> None:
        """End the training thread and wait for it."""
        self.stopping.emit()
        self.thread_of_training.stop()
        if self.trial_process is not None:
            self.trial_process.close()

    def _set_playing(self, playing: bool) -> None:
        if playing != self._playing:
            self._playing = playing
            self.playing_changed.emit()

    @Slot(object)
    def _on_run_event(self, event: RunEvent) -> None:
        if event.kind in ("stopped", "diverged"):
            self._set_playing(False)
        event = replace(event, text=worded(event.text))
        self.show_message(event.text)
        self.run_event.emit(event)

    @Slot(object)
    def _on_failure(self, failure: object) -> None:
        self._set_playing(False)
        self.send(Pause())
        self.failed.emit(failure)
