"""What the tests of the boards begin with; one that needs another experiment makes its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from playground.experiment.files import load_example
from playground.ui.workbench import Workbench


@pytest.fixture
def workbench(qtbot: QtBot) -> Iterator[Workbench]:
    """A workbench with "Thirty points" on the table."""
    made = Workbench(load_example("overfit-blobs"))
    yield made
    made.stop()
    made.deleteLater()
