"""Sentences that are written down elsewhere, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from playground.sentence import Sentence, Statement, whole
from playground.ui.language.numbers import Figure, Whole

CONTEXT = "sentences"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """`text`, marked for translation; Qt's own says that it is any object."""
    return text


def _shown(value: object) -> object:
    if isinstance(value, Sentence):
        return worded(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    return Whole(value) if isinstance(value, int) else Figure(value)


def worded(text: str) -> str:
    """`text` in the language of the window where it is a `Sentence`, else as it stands.

    Values that are sentences or single words of ours are worded, too, and numbers are written in
    the notation of the window.
    """
    if isinstance(text, Statement):
        return whole(worded(text.clause))
    if not isinstance(text, Sentence):
        return text
    values = {name: _shown(value) for name, value in text.values.items()}
    return QCoreApplication.translate(CONTEXT, text.template).format(**values)
