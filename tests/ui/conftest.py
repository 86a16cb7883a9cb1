"""What most tests of the interface begin with; one that needs another window makes its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from playground.ui.appearance.theme import LIGHT
from playground.ui.language.numbers import Notation, use_notation
from playground.ui.main_window import MainWindow
from tests.support import spiral_experiment


@pytest.fixture(autouse=True)
def english_numbers() -> Iterator[None]:
    """A language that a test speaks leaves its decimal mark behind."""
    yield
    use_notation(Notation())


@pytest.fixture
def window(qtbot) -> Iterator[MainWindow]:
    """A window on a small spiral, shown and paused."""
    made = MainWindow(spiral_experiment(), LIGHT)
    made.start()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()
