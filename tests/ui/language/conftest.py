"""What the tests of languages share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator

from playground.ui.language.language import use_language


@pytest.fixture
def speak(qapp) -> Iterator:
    """Install translators for one test."""
    installed: list[QTranslator] = []

    def install(*translators: QTranslator) -> None:
        for translator in translators:
            qapp.installTranslator(translator)
            installed.append(translator)

    yield install
    for translator in installed:
        qapp.removeTranslator(translator)
    # Numbers have their marks from the language, too.
    use_language(qapp, "en")
