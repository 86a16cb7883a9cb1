"""What a lecturer says about one control or panel: a sentence or two, and the formula."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

CONTEXT = "help"


@dataclass(frozen=True)
class Topic:
    """Words, a formula in the notation of `lessons.formula`, and keys of the glossary."""

    source_text: str
    formula: str = ""
    terms: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The words in the language of the window."""
        return QCoreApplication.translate(CONTEXT, self.source_text)
