"""A run, or the runs of a comparison, as a replay page in the language of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from playground.export.replay import Chapter, record_run, replay_page
from playground.export.replay.words import words
from playground.training.comparison import Comparison
from playground.ui.language.numbers import notation
from playground.ui.language.wording import CONTEXT


def page_language() -> str:
    """The language that the words of a page are in, as HTML names it."""
    # A translator says its own language under this word; English is in the source.
    return QCoreApplication.translate("replay", "en")


def page_words() -> dict[str, str]:
    """The words of a page, in the language of the window."""
    return words(partial(QCoreApplication.translate, CONTEXT))


def page_marks() -> tuple[str, str]:
    """What stands before decimals and between thousands in the window, and so on a page."""
    found = notation()
    return found.decimal, found.group


def page_content() -> Callable[[Comparison], bytes]:
    """A function that makes the page of the runs on the table, on their own thread.

    The words are taken now: Qt translates on the window's thread.
    """
    return partial(
        _content, language=page_language(), words=page_words(), number_marks=page_marks()
    )


def _content(
    race: Comparison, language: str, words: Mapping[str, str], number_marks: tuple[str, str]
) -> bytes:
    title = race.main.experiment.title
    runs = tuple(record_run(session) for session in race.sessions)
    page = replay_page(
        title, (Chapter(title, runs=runs),), language=language, words=words, marks=number_marks
    )
    return page.encode()
