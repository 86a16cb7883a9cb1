"""The menu entry that writes a lesson as a replay page: trained and recorded beside the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot

from playground.experiment.atomic import write_atomically
from playground.experiment.project import Project
from playground.experiment.specs import Experiment
from playground.export.replay import Chapter, Question, record_run, replay_page
from playground.lessons import Formula, Lesson, Paragraph, Poll, Step, step_setup
from playground.lessons.formula import parse_formula, spoken
from playground.training.session import Session
from playground.ui.lessons.export import LessonExport
from playground.ui.lessons.trained import trained_steps
from playground.ui.sharing.replay import page_language, page_marks, page_words

SUFFIX = ".html"
# A lesson has many runs: fewer moments each keep the page small enough to send.
MOMENTS_A_RUN = 30


class LessonReplay(LessonExport):
    """Writes the page of the lesson of one window; one at a time."""

    @Slot()
    def ask(self) -> None:
        """Choose a file and write the page there."""
        lesson = self._player.lesson
        if lesson is None:
            return
        name = f"{lesson.name}-replay{SUFFIX}"
        filters = [self.tr("Web page (*.html)")]
        self._choose_file(self.tr("Save replay page"), filters, name, self.save)

    @Slot(str)
    def save(self, name: str) -> None:
        """Write the page of the lesson to the file `name`; a sentence says how it went."""
        lesson, target = self._player.lesson, Path(name)
        if lesson is None or self.busy:
            return
        polls = {
            number: poll
            for number in range(len(lesson.steps))
            if (poll := self._player.ballot_of(lesson, number)) is not None
        }
        self._context.show_message(self.tr("Recording the lesson …"))
        work = partial(
            _write,
            lesson,
            self._context.workbench.experiment,
            polls,
            self._interrupted,
            target,
            language=page_language(),
            words=page_words(),
            marks=page_marks(),
        )
        self._jobs.submit(work, partial(self._on_written, target))

    def _on_written(self, target: Path, outcome: object) -> None:
        if not self._cancelled.is_set():
            self._show_outcome(
                target,
                outcome,
                saved=self.tr("Saved the replay page as {name}."),
                failed=self.tr("The replay page was not made: {reason}"),
            )


def lesson_chapters(
    lesson: Lesson,
    fallback: Experiment | Project,
    polls: Mapping[int, Poll] | None = None,
    interrupted: Callable[[], bool] = lambda: False,
) -> tuple[Chapter, ...]:
    """A chapter for each step; steps that go on with one run share its recording.

    Raises:
        ValueError: as `trained_steps`.
    """
    steps: list[tuple[int, Session]] = []
    recorded: dict[int, Mapping[str, object]] = {}
    beside: dict[int, tuple[Mapping[str, object], ...]] = {}

    def record_last() -> None:
        if steps:
            first = next(number for number, session in steps if session is steps[-1][1])
            recorded[first] = record_run(steps[-1][1], MOMENTS_A_RUN)

    for moment in trained_steps(lesson, fallback, interrupted, remember=True):
        if moment.voting:
            continue
        if steps and steps[-1][1] is not moment.session:
            record_last()
        steps.append((moment.number, moment.session))
        beside[moment.number] = tuple(record_run(one, MOMENTS_A_RUN) for one in moment.baselines)
    record_last()
    votes = polls or {}
    return tuple(
        _chapter(
            step,
            (recorded[number], *beside[number]) if number in recorded else (),
            step_setup(lesson, number).train,
            votes.get(number),
        )
        for number, step in enumerate(lesson.steps)
    )


def _chapter(
    step: Step, runs: tuple[Mapping[str, object], ...], epoch: int, poll: Poll | None
) -> Chapter:
    paragraphs = [_words(block) for block in step.blocks]
    paragraphs += [text for text in (step.watch, step.question) if text and step.prediction is None]
    question = None
    if step.prediction is not None:
        after = " ".join(_words(block) for block in step.prediction.explanation)
        question = Question(
            text=step.question or step.title,
            options=step.prediction.options,
            outcome=f"{step.prediction.outcome} {after}".strip(),
            votes=poll.hands if poll is not None and poll.total else (),
        )
    return Chapter(step.title, tuple(paragraphs), question, runs, epoch)


def _words(block: Paragraph | Formula) -> str:
    """The words of a block; a formula as it is read out, since a page sets none."""
    return spoken(parse_formula(block.text)) if isinstance(block, Formula) else block.text


def _write(
    lesson: Lesson,
    fallback: Experiment | Project,
    polls: Mapping[int, Poll],
    interrupted: Callable[[], bool],
    target: Path,
    *,
    language: str,
    words: Mapping[str, str],
    marks: tuple[str, str],
) -> None:
    chapters = lesson_chapters(lesson, fallback, polls, interrupted)
    page = replay_page(lesson.title, chapters, language=language, words=words, marks=marks)
    write_atomically(target, page.encode())
