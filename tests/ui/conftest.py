"""What most tests of the interface begin with; one that needs another window makes its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from playground.ui.appearance.style import apply_stylesheet
from playground.ui.appearance.theme import LIGHT
from playground.ui.language.numbers import Notation, use_notation
from playground.ui.main_window import MainWindow
from tests.support import spiral_experiment


@pytest.fixture(autouse=True)
def english_numbers() -> Iterator[None]:
    """A language that a test speaks leaves its decimal mark behind."""
    yield
    use_notation(Notation())


@pytest.fixture(autouse=True, scope="module")
def usual_size_of_text() -> Iterator[None]:
    """Large text of the last window of a file is not that of the widgets in the next."""
    yield
    application = QApplication.instance()
    if isinstance(application, QApplication) and application.styleSheet():
        apply_stylesheet(LIGHT)


@pytest.fixture
def window(qtbot) -> Iterator[MainWindow]:
    """A window on a small spiral, shown and paused."""
    made = MainWindow(spiral_experiment(), LIGHT)
    made.start()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()
