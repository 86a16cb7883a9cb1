"""Plays a lesson in the window: which step it is, and what that puts on the table.

A step is applied as a person would do it, through the workbench and the labs; it works while a
training runs.  What goes wrong is a sentence, and the lesson goes on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from playground.experiment.shapes import batches_per_epoch
from playground.lessons import LECTURE, NO_SAMPLE, Lesson, Poll, Step, StepSetup, step_setup
from playground.training.commands import SetStop
from playground.training.run_event import RunEvent
from playground.ui.context import Context
from playground.ui.labs import lab_named
from playground.ui.language.wording import worded
from playground.ui.lessons.curtain import Curtain
from playground.ui.lessons.lock import LessonLock
from playground.ui.lessons.opening import open_lesson
from playground.ui.window.header import Header
from playground.ui.workspace.workspace import Workspace

# What a step trains is seen to learn: neither gone in a blink nor a wait.
SECONDS_OF_A_STEP = 12.0
MIN_RATE = 1.0


class LessonPlayer(QObject):
    """The lesson of one window; `changed` follows every start, step, leaving and taking up.

    `counted` follows every hand that is counted, and the revealing of the outcome.
    """

    changed = Signal()
    counted = Signal()

    def __init__(
        self,
        context: Context,
        workspace: Workspace,
        header: Header,
        inspectors: Mapping[str, QWidget],
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._workspace = workspace
        self._bench = context.workbench
        self._lesson: Lesson | None = None
        self._index = 0
        self._active = False
        self._opening = self._setting_up = False
        self._foreign = True
        self._polls: dict[int, Poll] = {}
        self.lock = LessonLock(context, inspectors)
        self.curtain = Curtain(context, header)
        self._bench.opened.connect(self._on_opened)
        self._bench.run_event.connect(self._on_run_event)
        self._bench.playing_changed.connect(self._on_playing)
        workspace.lab_chosen.connect(self._on_lab_chosen)

    @property
    def lesson(self) -> Lesson | None:
        """The lesson that is given, or that was left and can be taken up again."""
        return self._lesson

    @property
    def index(self) -> int:
        """The number of the step, from 0."""
        return self._index

    @property
    def step(self) -> Step | None:
        """The step that is shown."""
        return self._lesson.steps[self._index] if self._lesson else None

    @property
    def active(self) -> bool:
        """True if the lesson is given now; it is not after `leave`."""
        return self._active

    @property
    def poll(self) -> Poll | None:
        """The vote of this step, None where it has none."""
        step = self.step
        if step is None or step.prediction is None:
            return None
        return self._polls.get(self._index, Poll((0,) * len(step.prediction.options)))

    @property
    def waiting(self) -> bool:
        """True if the outcome of this step is kept back until the room has voted."""
        return self._active and self.poll is not None and not self.poll.revealed

    @property
    def asking(self) -> bool:
        """True if the room is asked what it has seen, and has not said it yet."""
        step, poll = self.step, self.poll
        if step is None or step.prediction is None or poll is None:
            return False
        asked = bool(step.prediction.seen) and poll.revealed and not poll.closed
        return self._active and asked

    def following(self) -> str:
        """The name of the lesson of the lecture after this one, "" where there is none."""
        name = self._lesson.name if self._lesson else ""
        place = LECTURE.index(name) + 1 if name in LECTURE else len(LECTURE)
        return LECTURE[place] if place < len(LECTURE) else ""

    def open(self, name_or_path: str | Path) -> None:
        """Start the lesson of that name or in that file; a sentence where that fails."""
        try:
            lesson = open_lesson(name_or_path)
        except (ValueError, OSError) as error:
            self._announce(str(error))
        else:
            self.start(lesson)

    def start(self, lesson: Lesson) -> None:
        """Begin `lesson` with its first step; unsaved changes are asked about."""
        self._context.confirm_unsaved(partial(self._begin, lesson))

    @Slot()
    def next(self) -> None:
        """The outcome of a vote, then the next step; after the last one the lesson that follows."""
        if self._lesson is None:
            return
        if self.waiting or self.asking:
            self.reveal()
        elif self._index + 1 < len(self._lesson.steps):
            self._settled(self._index + 1, onwards=True)
        elif self.following():
            self.open(self.following())

    @Slot()
    def back(self) -> None:
        """The step before."""
        if self._index > 0:
            self.go(self._index - 1)

    def go(self, index: int) -> None:
        """Step `index`, from 0, with what stands on the table there.

        Raises:
            ValueError: the lesson has no such step, or there is none.
        """
        count = len(self._lesson.steps) if self._lesson else 0
        if not 0 <= index < count:
            raise ValueError(f"step: {index} is not one of the {count} steps, counted from 0")
        self._settled(index, onwards=False)

    @Slot()
    def leave(self) -> None:
        """Put the lesson aside; what is on the table stays, to be tried freely."""
        if self._active:
            self._active = False
            self._workspace.allow_all()
            self._bench.send(SetStop())
            self._show_or_conceal()
            self.lock.engage(None)
            self.changed.emit()

    @Slot()
    def resume(self) -> None:
        """Take the lesson up again at the step where it was left, as that step sets it up."""
        if self._lesson is not None:
            self.go(self._index)

    # The vote.

    @Slot(int, int)
    def count(self, option: int, hands: int) -> None:
        """So many hands were raised for `option`, from 0."""
        poll = self.poll
        if poll is not None and (self.waiting or self.asking):
            self._polls[self._index] = poll.with_hands(option, hands)
            self.counted.emit()

    def ballot_of(self, lesson: Lesson, index: int) -> Poll | None:
        """The votes of a step of `lesson`, None where it is another one or nobody voted."""
        return self._polls.get(index) if lesson is self._lesson else None

    # Pictures.

    def show_step(self, lesson: Lesson, index: int, *, revealed: bool) -> None:
        """Show a step's words and panels without a run of its own, its vote ended or not.

        For pictures, which bring their own snapshots.

        Raises:
            ValueError: the lab or a panel of the step does not exist.
        """
        self._lesson, self._index, self._active = lesson, index, True
        if revealed:
            self._end_vote()
        self._show_or_conceal()
        self.lock.engage(lesson)
        self._arrange(lesson.steps[index])
        if lesson.steps[index].sample != NO_SAMPLE:
            self._context.selection.update(sample=lesson.steps[index].sample)

    def _end_vote(self) -> None:
        poll = self.poll
        if poll is not None:
            self._polls[self._index] = replace(poll, revealed=True, closed=True)

    @Slot()
    def reveal(self) -> None:
        """Show what was kept back, and train where that has waited; then end the second vote."""
        step, poll = self.step, self.poll
        if step is None or poll is None:
            return
        if self.asking:
            self._polls[self._index] = replace(poll, closed=True)
            self.counted.emit()
            return
        if not self.waiting:
            return
        self._polls[self._index] = replace(poll, revealed=True)
        self._show_or_conceal()
        if step.train and not self._hides(step):
            self._train(step.train)
        self.counted.emit()

    def _hides(self, step: Step) -> tuple[str, ...]:
        return step.prediction.hide if step.prediction else ()

    def _show_or_conceal(self) -> None:
        step = self.step
        self.curtain.cover(self._hides(step) if self.waiting and step else ())

    def _begin(self, lesson: Lesson) -> None:
        self._lesson = lesson
        self._polls.clear()
        self._apply(0, onwards=False)

    def _settled(self, index: int, *, onwards: bool) -> None:
        """Apply a step; where somebody's own file is on the table, it is asked about before."""
        apply = partial(self._apply, index, onwards=onwards and not self._foreign)
        if self._foreign or not self._active:
            self._context.confirm_unsaved(apply)
        else:
            apply()

    def _apply(self, index: int, *, onwards: bool) -> None:
        assert self._lesson is not None
        self._index, self._active = index, True
        step = self._lesson.steps[index]
        # Page and panels first: where the experiment fails, the words are there all the same.
        self._show_or_conceal()
        self.lock.engage(self._lesson)
        self.changed.emit()
        self._setting_up = True
        setting_up = (partial(self._set_up, index, onwards), partial(self._arrange, step))
        for part in setting_up:
            try:
                part()
            except (ValueError, OSError) as error:
                self._announce(
                    self.tr("This step can not be set up: {reason}").format(
                        reason=worded(str(error))
                    )
                )
        self._setting_up = False

    def _set_up(self, index: int, onwards: bool) -> None:
        """Put the experiment of step `index` on the table, and train it."""
        assert self._lesson is not None
        step, stands = self._lesson.steps[index], step_setup(self._lesson, index)
        waits = self._trains_after_vote(step)
        if stands.example and (step.example or step.change or step.race or not onwards):
            self._apply_setup(stands)
            if step.race:
                self._workspace.compare_with(step.race)
            self._train(0 if waits else stands.train)
        elif step.train and not waits:
            self._train(step.train)
        self._set_pace(step)
        if step.sample != NO_SAMPLE:
            self._context.selection.update(sample=step.sample, hovered_sample=None)

    def _set_pace(self, step: Step) -> None:
        """As the step says, else so that what it trains can be watched from start to end."""
        if step.pace:
            self._bench.pace.choose(step.pace)
        elif step.train:
            steps = step.train * batches_per_epoch(self._bench.experiment)
            self._bench.pace.set_rate(max(MIN_RATE, round(steps / SECONDS_OF_A_STEP)))

    def _trains_after_vote(self, step: Step) -> bool:
        return self.waiting and bool(step.train) and not self._hides(step)

    def _announce(self, text: str) -> None:
        """Say what is wrong where it is seen, also while presenting."""
        self._context.announce(text)

    def _apply_setup(self, stands: StepSetup) -> None:
        opened = stands.opened()
        self._opening = True
        try:
            self._bench.open(opened)
        finally:
            self._opening = False

    def _train(self, epoch: int) -> None:
        self._bench.send(SetStop(epoch=epoch or None))
        if epoch:
            self._bench.play()

    def _arrange(self, step: Step) -> None:
        images = self._bench.experiment.data.kind == "digits"
        if step.lab and step.panels:
            # What else the lab has need not be made, placed and put away.
            self._workspace.enter_lab(lab_named(step.lab))
        elif step.lab:
            self._workspace.show_lab(lab_named(step.lab), images)
        if step.panels:
            # One step, one picture: what it does not name would draw the room's eyes.
            self._workspace.show_only(step.panels, diagram=step.diagram, images=images)
        for name in step.panels:
            self._context.panel(name).choose_rows(step.rows)
        # The arrangement gives the left edge the width of the inspectors.
        self.changed.emit()

    @Slot()
    def _on_opened(self) -> None:
        self._foreign = not self._opening

    @Slot()
    def _on_lab_chosen(self) -> None:
        """A step has panels of its own: who looks at other ones has left it for a while."""
        if self._active and not self._setting_up:
            step = self._index + 1
            self.leave()
            self._announce(
                self.tr(
                    "The lesson waits at step {step}: “Back to the lesson” in its menu goes on."
                ).format(step=step)
            )

    @Slot()
    def _on_playing(self) -> None:
        # Who trains where the training waits for the vote has ended the vote.
        step = self.step
        if self._bench.playing and step is not None and self._trains_after_vote(step):
            self.reveal()

    @Slot(object)
    def _on_run_event(self, event: RunEvent) -> None:
        # Who plays on after the step's pause is not stopped at every epoch.
        if self._active and event.kind == "stopped":
            self._bench.send(SetStop())
