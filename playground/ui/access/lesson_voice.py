"""A lesson read aloud: each step once it is shown, and what a vote has kept back once it is told.

It says what the page shows, in the page's order; the words are the lesson's own.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Slot

from playground.lessons import Formula, Paragraph, Step
from playground.lessons.formula import parse_formula, spoken
from playground.ui.access.announcing import announce
from playground.ui.context import Context
from playground.ui.lessons.player import LessonPlayer

CONTEXT = "SpokenLesson"


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


class LessonVoice(QObject):
    """Speaks for the lessons of one window."""

    def __init__(self, context: Context, player: LessonPlayer) -> None:
        super().__init__(context.window)
        self._context = context
        self._player = player
        self._said: tuple[object, ...] = ()
        player.changed.connect(self._speak)
        player.counted.connect(self._speak)

    @Slot()
    def _speak(self) -> None:
        player = self._player
        lesson, step = player.lesson, player.step
        if lesson is None or step is None or not player.active:
            self._said = ()
            return
        voted = step.prediction is not None and not (player.waiting or player.asking)
        state = (lesson, player.index, voted, player.asking)
        if state == self._said:
            return
        went_on = self._said[:2] != state[:2]
        self._said = state
        if went_on:
            place = _tr("Step {number} of {count}").format(
                number=player.index + 1, count=len(lesson.steps)
            )
            self._announce(f"{place}: {step_sentences(step)}")
        if player.asking and step.prediction is not None:
            self._announce(step.prediction.seen)
        elif voted:
            self._announce(outcome_sentences(step))

    def _announce(self, text: str) -> None:
        announce(self._context.window, text)


def step_sentences(step: Step) -> str:
    """Title, words, what to do and to watch, and the question with its options."""
    said = [f"{step.title}.", *_blocks(step.blocks)]
    named = (
        (_tr("Do: {0}"), step.do),
        (_tr("Watch: {0}"), step.watch),
        (_tr("Ask the room: {0}"), step.question),
    )
    said += [words.format(text) for words, text in named if text]
    if step.prediction is not None:
        options = "; ".join(step.prediction.options)
        said.append(_tr("Vote: {0}.").format(options))
    return " ".join(said)


def outcome_sentences(step: Step) -> str:
    """The outcome of a step and its explanation, after the vote."""
    if step.prediction is None:
        return ""
    return " ".join((step.prediction.outcome, *_blocks(step.prediction.explanation)))


def _blocks(blocks: tuple[Paragraph | Formula, ...]) -> list[str]:
    return [
        f"{spoken(parse_formula(block.text))}." if isinstance(block, Formula) else block.text
        for block in blocks
    ]
