"""A column of words on one line, with the inputs that it takes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

CONTEXT = "word_lines"
MAX_WORDS = 6


def words_line(name: str, words: Sequence[str], ordered: bool) -> str:
    """“Sex: female, male → 2 inputs”."""
    named = ", ".join(words[:MAX_WORDS]) + (", …" if len(words) > MAX_WORDS else "")
    if ordered:
        named = " < ".join(words[:MAX_WORDS]) + (" < …" if len(words) > MAX_WORDS else "")
    if ordered or len(words) == 1:
        return _tr("{name}: {words} → 1 input").format(name=name, words=named)
    return _tr("{name}: {words} → {count} inputs").format(name=name, words=named, count=len(words))


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
