"""One word of the glossary as a value."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

CONTEXT = "glossary"


@dataclass(frozen=True)
class Term:
    """One word: `name` is its key, `related` are the keys of words to read on with."""

    name: str
    source_title: str
    source_text: str
    formula: str = ""
    related: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The word in the language of the window."""
        return QCoreApplication.translate(CONTEXT, self.source_title)

    @property
    def text(self) -> str:
        """What it means, in the language of the window."""
        return QCoreApplication.translate(CONTEXT, self.source_text)
