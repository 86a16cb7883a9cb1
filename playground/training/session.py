"""One live training of one experiment: what the window plays and the command line runs.

A session owns everything mutable about a run: data, network, trainer, history.  It knows no
threads and no Qt; the training thread and the command line drive the very same object, which is
why both reach the same bits.  Statistics are only computed when a snapshot asks for them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from types import MappingProxyType

import numpy as np

from playground.data import Dataset
from playground.engine import Evaluation, Network, Trainer, TrainerState
from playground.engine.gradients import weight_gradient_norms
from playground.experiment.best import Best
from playground.experiment.changes import effect
from playground.experiment.history import History, HistoryView, Record
from playground.experiment.project import Project
from playground.experiment.specs import Experiment
from playground.sentence import Sentence
from playground.training.build import Prepared, layer_sizes, prepare
from playground.training.course import Course
from playground.training.divergence import is_finite, locate
from playground.training.evaluator import Part
from playground.training.layer_mapping import IDENTITY, LayerMapping
from playground.training.pace import Pace, StepUnit
from playground.training.probe import Probe, ProbeContext
from playground.training.run_event import RunEvent, ignore_event, never
from playground.training.sample_stepper import SampleStepper, advance
from playground.training.saving import end_of_run, project_of, training_state_of
from playground.training.snapshot import Snapshot
from playground.training.stopping import StopRule
from playground.training.time_machine import TimeMachine
from playground.training.training_state import Checkpoint, TrainingState


class Session:
    """Trains one experiment; used by one thread at a time.

    With `remember` it keeps states to go back to; `prepared` are its data until it is reset.
    """

    # Set by every beginning, `_install` and `_begin`.
    experiment: Experiment
    initial_parameters: np.ndarray
    _training_state: TrainingState
    _course: Course
    _machine: TimeMachine | None
    _finite: Checkpoint
    _record: Record
    _record_of_present: Record
    # Whether something else than training has changed what the record measures.
    _record_is_old: bool
    _left_behind: HistoryView | None
    _stepper: SampleStepper | None
    _overflow: int | None

    def __init__(
        self,
        experiment: Experiment,
        notify: Callable[[RunEvent], None] = ignore_event,
        *,
        remember: bool = False,
        prepared: Prepared | None = None,
    ) -> None:
        self.run = 0
        self._remember = remember
        self.playing = False
        self.pace = Pace()
        self.stop_rule = StopRule()
        self._notify = notify
        self._begin(experiment, TrainingState.new(experiment, prepared or prepare(experiment)))

    # The run as others may read it.

    @property
    def trainer(self) -> Trainer:
        """The trainer of the network."""
        return self._training_state.trainer

    @property
    def network(self) -> Network:
        """The network in training."""
        return self.trainer.network

    @property
    def best(self) -> Best | None:
        """The epoch of the lowest held-out loss so far."""
        return self._course.best

    @property
    def history(self) -> History:
        """The metrics of its epochs so far."""
        return self._course.history

    @property
    def dataset(self) -> Dataset:
        """The data it learns from."""
        return self._training_state.dataset

    def context(self) -> ProbeContext:
        """This moment, for probes; valid until the next step."""
        return ProbeContext(
            self.experiment,
            self.dataset,
            self._training_state.targets,
            self.trainer,
            self.initial_parameters,
            self._stepper,
            self._machine.path if self._machine is not None else tuple,
        )

    def snapshot(self, probes: Iterable[Probe] = ()) -> Snapshot:
        """The answers to `probes` and the figures of this moment, all from the same parameters.

        While it plays, and nothing was changed from outside, the figures are those of the end of
        the last epoch: measuring all rows after each step would cost more than the step.
        """
        context = self.context()
        if self._record_is_old or not self.playing:
            self._measure_now(context)
        with np.errstate(all="ignore"):
            answers = {probe: probe.measure(context) for probe in probes}
        return Snapshot(
            run=self.run,
            experiment=self.experiment,
            dataset=self.dataset,
            step=self.trainer.steps,
            epoch=self.trainer.epoch,
            batch_in_epoch=self.trainer.batch_in_epoch,
            batches_per_epoch=self.trainer.batches_per_epoch,
            playing=self.playing,
            record=self._record,
            history=self.history.view(),
            answers=MappingProxyType(answers),
            rewound=self.rewound,
            left_behind=self._left_behind,
            stepper=self._stepper,
            overflow=self._overflow,
        )

    def _measure_now(self, context: ProbeContext) -> None:
        """Bring the record up to date, unless the run has overflowed and nothing was changed."""
        is_settled = self._record.step == self.trainer.steps or self._overflow is not None
        if is_settled and not self._record_is_old:
            return
        self._record_is_old = False
        record = self._training_state.record(context)
        if math.isfinite(record.train_loss):
            self._record = record

    # Training.

    def play(self) -> None:
        """Start training by `advance`; a rewound run goes on from the epoch that is shown."""
        self._go_on()
        self.playing = True
        self._course.reset_patience(self.experiment.training.early_stopping)
        self.pace.begin(self.trainer.steps)

    def pause(self) -> None:
        """Pause: `advance` makes no steps."""
        self.playing = False

    def step(self, unit: StepUnit = "batch", count: int = 1) -> None:
        """`count` updates within this epoch, or those to its end, whether playing or not.

        With "sample" it looks at the next sample of the next batch, and makes the batch's update
        after the last one.
        """
        self._go_on()
        if unit == "sample":
            self._step_sample()
            return
        left = self.trainer.batches_per_epoch - self.trainer.batch_in_epoch
        self._train(min(count, left) if unit == "batch" else left, never)

    def _step_sample(self) -> None:
        stepper = advance(self._stepper, lambda: self.dataset.train[self.trainer.next_rows()])
        if stepper.is_complete:
            self._train(1, never)
        self._stepper = stepper
        self._notify(RunEvent("sample_step", stepper.sentence()))

    def train(self, *, epochs: int = 0, steps: int = 0) -> None:
        """`epochs` whole epochs and then `steps` updates, less where a stop rule ends the run."""
        self.play()
        for _ in range(epochs):
            if self.playing:
                self.step("epoch")
        while steps > 0 and self.playing:
            left = self.trainer.batches_per_epoch - self.trainer.batch_in_epoch
            self.step("batch", steps)
            steps -= left
        self.pause()

    def advance(self, until: Callable[[], bool], most: int | None = None) -> int:
        """Train while playing, until `until` answers True between two steps, at most `most` steps.

        Returns the number of steps made.
        """
        first = self.trainer.steps
        while self.playing and not until():
            made = self.trainer.steps - first
            left = self.trainer.batches_per_epoch - self.trainer.batch_in_epoch
            wanted = left if most is None else min(left, most - made)
            due = self.pace.due(self.trainer.steps, wanted)
            if due <= 0:
                break
            self._train(due, until)
        return self.trainer.steps - first

    def seconds_to_next_step(self) -> float:
        """The seconds until a paced run makes its next step; 0 at full speed."""
        return self.pace.seconds_to_next(self.trainer.steps) if self.playing else 0.0

    def _train(self, steps: int, until: Callable[[], bool]) -> None:
        self._stepper = self._overflow = None
        epoch = self.trainer.epoch
        # Overflow is looked for at the end of the epoch; a warning each step helps nobody.
        with np.errstate(all="ignore"):
            self.trainer.run(steps, until)
            if self.trainer.epoch != epoch:
                self.finish_epoch()

    def finish_epoch(self) -> None:
        """Record the epoch that the trainer has just ended, and stop where a rule says so."""
        record = self._training_state.record(self.context())
        if not is_finite(record, self.dataset, self.network.parameters):
            self._stop_divergence()
            return
        self._record = record
        self._finite = self._training_state.checkpoint()
        if self._machine is not None:
            self._machine.keep(self._finite)
        stopping = self.experiment.training.early_stopping
        reason = self._course.append(record, self.network.parameters, stopping)
        if reason and self.playing:
            self._stop_early(reason)
            return
        reason = self.stop_rule.reason(record)
        if reason:
            self._stop(reason)

    def _stop(self, text: str) -> None:
        self.playing = False
        self._notify(RunEvent("stopped", text))

    def _stop_divergence(self) -> None:
        self.playing = False
        found = locate(self.trainer, self._finite.state)
        self._stepper = None
        self._overflow = found.epoch
        self._notify(RunEvent("diverged", found.sentence()))

    def leave_overflow(self) -> None:
        """Have finite parameters and whole batches before the run is changed, or left for its past.

        An overflow is else noticed at the end of the epoch, when the settings could be others.
        """
        self._stepper = None
        if not self.rewound and not np.isfinite(self.network.parameters).all():
            self._stop_divergence()

    def _stop_early(self, reason: str) -> None:
        self.network.parameters[:] = self._course.parameters
        self._on_change()
        self._stop(reason)

    # Going back.

    @property
    def rewound(self) -> bool:
        """True if an earlier moment than the end of the run is shown."""
        return self._machine is not None and self._machine.in_the_past

    @property
    def earliest_epoch(self) -> int:
        """The first epoch that `rewind` reaches.

        Raises:
            ValueError: this run does not remember its past.
        """
        if self._machine is None:
            raise ValueError("epoch: this run does not remember its past")
        return self._machine.earliest_epoch

    def rewind(self, epoch: int | None) -> None:
        """Stand at the end of `epoch` again, bit for bit, paused; None: where the run stood.

        Raises:
            ValueError: nothing is remembered, or the run does not reach back that far.
        """
        if self._machine is None:
            raise ValueError("epoch: this run does not remember its past")
        self.playing = False
        if epoch is None:
            self._return_to_present(self._machine)
            return
        self.leave_overflow()
        if not self.rewound:
            self._record_of_present = self._record
        self._machine.go_to(max(0, min(epoch, self.history.view().last_epoch)))
        self._record = self._training_state.record(self.context())

    def restore_best(self) -> None:
        """Stand at the epoch of the lowest held-out loss again, as it was measured.

        From before the file that the run was opened from its parameters alone come back.  Raises
        ValueError as `rewind`.
        """
        if self.best is None:
            return
        in_reach = self.best.epoch >= self.earliest_epoch
        self.rewind(self.best.epoch if in_reach else None)
        self.leave_overflow()
        # They may have been changed by hand when the epoch had ended.
        self.network.parameters[:] = self._course.parameters
        if in_reach:
            self._record = self._training_state.record(self.context())
        else:
            self._on_change()

    def _return_to_present(self, machine: TimeMachine) -> None:
        if not machine.in_the_past:
            return
        machine.return_to_present()
        self._record, self._record_is_old = self._record_of_present, True
        self._apply_experiment()

    def _apply_experiment(self) -> None:
        """Apply the settings that were edited while the past was shown."""
        if self._training_state.experiment != self.experiment:
            self._apply_settings(self.experiment)

    def _apply_settings(self, experiment: Experiment) -> None:
        """Train on as `experiment`; the last finite moment is one of the same settings."""
        compares = self._training_state.set_settings(experiment)
        self._finite = self._training_state.checkpoint()
        self._record_is_old = True
        self._mark_change()
        if not compares:
            self._judge_anew()

    def _judge_anew(self) -> None:
        """Held-out losses are those of other rows, network or loss from here on."""
        if self.trainer.steps:
            self._course.judge_anew(self.trainer.epoch, self.network.parameters)
        else:
            self._begin_course()

    def _begin_course(self) -> None:
        self._record = self._training_state.record(self.context())
        self._course = Course.of_start(self._record, self.network.parameters)

    def _go_on(self) -> None:
        """A run that was taken back and goes on leaves its old future behind."""
        machine = self._machine
        if machine is None or not machine.in_the_past:
            return
        self._left_behind = self.history.view()
        machine.branch()
        # The parameters may be those of the best epoch, from before they were changed by hand.
        machine.mark_change()
        stopping = self.experiment.training.early_stopping
        self._course.truncate(self.trainer.epoch, stopping, machine.parameters_at)
        self._finite = self._training_state.checkpoint()
        self._apply_experiment()
        branching = Sentence(
            "The run goes on from epoch {epoch:,}; the curve that it leaves stays, pale.",
            epoch=self.trainer.epoch,
        )
        self._notify(RunEvent("branched", branching))

    # Measuring.

    def evaluate(self, part: Part) -> Evaluation | None:
        """Loss and accuracy on one part of the data, None where it has no rows."""
        return self._training_state.evaluate(part)

    def gradient_norms(self) -> tuple[float, ...]:
        """‖∂L/∂W‖ of the data loss on the last batch, one a layer, first layer first."""
        with np.errstate(all="ignore"):
            return tuple(weight_gradient_norms(self.network, self.context().gradient))

    # Changing what is trained.

    def reset(self) -> None:
        """Back to step 0 at the same initial parameters."""
        self._begin(self.experiment, TrainingState.new(self.experiment, prepare(self.experiment)))

    def open(self, experiment: Experiment) -> None:
        """Begin `experiment`, paused.

        Raises:
            ValueError: it describes something that can not be built; this run stays.
        """
        training_state = TrainingState.new(experiment, prepare(experiment))
        self.playing = False
        self._begin(experiment, training_state)

    def apply(self, experiment: Experiment, mapping: LayerMapping = IDENTITY) -> None:
        """Go on as `experiment`: live where possible, resized, or from the start.

        Raises:
            ValueError: it describes something that can not be built; this run stays.
        """
        change = effect(self.experiment, experiment)
        prepared = prepare(experiment)
        sizes = layer_sizes(experiment.network, prepared.dataset)
        if change.kind == "live" and sizes == self.network.sizes:
            if not self.rewound:
                self.leave_overflow()
                self._apply_settings(experiment)
        elif change.kind == "resize" or (change.kind == "none" and mapping.origins):
            self._go_on()
            self.leave_overflow()
            training_state = self._training_state.with_mapping(experiment, prepared, mapping)
            self._install(training_state, training_state.network.parameters)
            self.history.resize(len(self.network.sizes) - 1)
            self._record_is_old = True
            self._judge_anew()
        elif change.kind != "none":
            self._begin(experiment, TrainingState.new(experiment, prepared))
            self._notify(RunEvent("restarted", change.sentence))
            return
        self.experiment = experiment
        if change.sentence:
            self._notify(RunEvent("applied", change.sentence))

    def change_state(self, change: Callable[[TrainerState], TrainerState]) -> None:
        """Go on from what `change` makes of the present state, for changes made by hand."""
        if self.rewound:
            # What is refused is refused before the run leaves its past.
            change(self.trainer.state())
        self._go_on()
        self.leave_overflow()
        self._training_state.change_state(change)
        self._on_change()

    def _on_change(self) -> None:
        """The parameters are others than training has left: measure and remember them."""
        self._finite = self._training_state.checkpoint()
        self._record = self._training_state.record(self.context())
        self._mark_change()

    def _mark_change(self) -> None:
        if self._machine is not None:
            self._machine.mark_change()

    def _begin(self, experiment: Experiment, training_state: TrainingState) -> None:
        self._install(training_state, training_state.network.parameters)
        self.experiment = experiment
        self._begin_course()
        self._left_behind = None
        self.run += 1
        self.pace.begin(0)

    def _install(self, training_state: TrainingState, initial_parameters: np.ndarray) -> None:
        """Replace the network in training; the past of the new one begins here."""
        self._stepper = self._overflow = None
        self._record_is_old = False
        self._training_state = training_state
        self.initial_parameters = initial_parameters.astype(self.network.dtype)
        self.initial_parameters.flags.writeable = False
        self._finite = training_state.checkpoint()
        self._machine = TimeMachine(training_state) if self._remember else None

    # Files.

    def project(self) -> Project:
        """The experiment and the state of its run, as a value to be saved.

        Where the past is shown it is the run to its end.
        """
        end, compares = end_of_run(self.experiment, self._training_state, self._machine)
        course = self._course if compares else self._course.judged_anew(end.state)
        return project_of(self.experiment, self.initial_parameters, end, self._finite, course)

    def resume(self, project: Project) -> None:
        """Go on from `project`, bit for bit as if it had never been closed; paused.

        Raises:
            ValueError: its arrays do not fit its experiment; this run stays as it is.
        """
        training_state = training_state_of(project)
        self.playing = False
        self.experiment = project.experiment
        self._install(training_state, project.initial_parameters)
        history = History.from_view(project.history, project.history_stride)
        self._course = Course(history, project.best, project.best_parameters, self.trainer.epoch)
        self._record = self._training_state.record(self.context())
        if self.trainer.batch_in_epoch:
            self._record = self.history.view().last() or self._record
        self._left_behind = None
        self.run += 1
