"""Sentences that are written down elsewhere, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from playground.experiment.sentence import Sentence

CONTEXT = "sentences"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 (the name Qt's tools look for)
    """`text`, marked for translation; Qt's own says that it is any object."""
    return text


def worded(text: str) -> str:
    """`text` in the language of the window where it is a `Sentence`, else as it stands.

    Values that are sentences or single words of ours are worded, too.
    """
    if not isinstance(text, Sentence):
        return text
    values = {
        name: worded(value) if isinstance(value, Sentence) else value
        for name, value in text.values.items()
    }
    return QCoreApplication.translate(CONTEXT, text.template).format(**values)
