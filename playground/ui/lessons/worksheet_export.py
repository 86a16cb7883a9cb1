"""The menu entry that saves a worksheet: trained beside the window, drawn a step at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from playground.experiment.atomic import write_atomically
from playground.lessons import Lesson
from playground.ui.context import Context
from playground.ui.lessons.export import LessonExport
from playground.ui.lessons.handout import HANDOUT_SUFFIXES, Handout, WorksheetPage, check_suffix
from playground.ui.lessons.trained import TrainedStep, trained_steps
from playground.ui.lessons.worksheet_pages import begun_trials, page_of, wait_for

if TYPE_CHECKING:
    from playground.ui.lessons.player import LessonPlayer

# What the file of the lecturer's copy is called after the lesson's name.
ANSWERS_SUFFIX = "-answers"


class WorksheetExport(LessonExport):
    """Writes the worksheet of the lesson of one window; one at a time."""

    def __init__(self, context: Context, player: LessonPlayer) -> None:
        super().__init__(context, player)
        self._sheets: list[WorksheetPage] = []
        self._answers = False

    @Slot()
    def ask(self) -> None:
        """Choose a file and write the worksheet there."""
        self._choose(self.tr("Save worksheet"), "", self.save)

    @Slot()
    def ask_with_answers(self) -> None:
        """Choose a file and write the lecturer's copy there."""
        self._choose(self.tr("Save lecturer's copy"), ANSWERS_SUFFIX, self.save_with_answers)

    def _choose(self, title: str, ending: str, save: Callable[[str], None]) -> None:
        lesson = self._player.lesson
        if lesson is None:
            self._context.show_message(self.tr("Open a lesson first: its worksheet is saved then."))
            return
        filters = [self.tr("Web page (*.html)"), self.tr("PDF (*.pdf)")]
        name = f"{lesson.name}{ending}{HANDOUT_SUFFIXES[0]}"
        self._choose_file(title, filters, name, save)

    @Slot(str)
    def save(self, name: str) -> None:
        """Write the worksheet of the lesson to the file `name`; a sentence says how it went."""
        self._make(name, answers=False)

    @Slot(str)
    def save_with_answers(self, name: str) -> None:
        """As `save`, the lecturer's copy."""
        self._make(name, answers=True)

    def _make(self, name: str, *, answers: bool) -> None:
        lesson, target = self._player.lesson, Path(name)
        if lesson is None or self.busy:
            return
        try:
            check_suffix(target)
        except ValueError as error:
            self._context.show_message(str(error))
            return
        self._sheets.clear()
        self._answers = answers
        steps = trained_steps(lesson, self._context.workbench.experiment, self._interrupted)
        self._context.show_message(self.tr("Making the worksheet …"))
        self._submit(lesson, steps, target)

    def _submit(self, lesson: Lesson, steps: Iterator[TrainedStep], target: Path) -> None:
        take = partial(self._on_step, lesson, steps, target)
        self._jobs.submit(partial(next, steps, None), take)

    def _on_step(
        self, lesson: Lesson, steps: Iterator[TrainedStep], target: Path, outcome: object
    ) -> None:
        if self._cancelled.is_set():
            return
        if isinstance(outcome, Exception):
            failed = self.tr("The worksheet was not made: {reason}")
            self._context.show_message(failed.format(reason=str(outcome)))
        elif isinstance(outcome, TrainedStep):
            if outcome.voting:
                self._submit(lesson, steps, target)
            else:
                self._try_out(lesson, steps, target, outcome)
        else:
            handout = Handout(lesson, tuple(self._sheets), answers=self._answers)
            write = partial(_write, handout, target)
            self._jobs.submit(write, partial(self._on_written, target))

    def _try_out(
        self, lesson: Lesson, steps: Iterator[TrainedStep], target: Path, moment: TrainedStep
    ) -> None:
        """Train what the panels of the step would try, then draw its sheet."""
        step = lesson.steps[moment.number]
        gate = self._context.workbench.thread_of_training.gate
        trials = begun_trials(step, moment, answers=self._answers, gate=gate)

        def draw(outcome: object) -> None:
            if self._cancelled.is_set():
                return
            poll = self._player.ballot_of(lesson, moment.number)
            sheet = page_of(step, moment, poll, trials, answers=self._answers)
            self._sheets.append(sheet)
            self._submit(lesson, steps, target)

        self._jobs.submit(partial(wait_for, trials, self._cancelled.is_set), draw)

    def _on_written(self, target: Path, outcome: object) -> None:
        self._show_outcome(
            target,
            outcome,
            saved=self.tr("Saved the worksheet as {name}."),
            failed=self.tr("The worksheet was not made: {reason}"),
        )


def _write(handout: Handout, target: Path) -> None:
    write_atomically(target, handout.content(target.suffix))
