"""What all tests of charts need."""

from __future__ import annotations

import pyqtgraph as pg
import pytest


@pytest.fixture(autouse=True)
def every_move_of_the_mouse_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests move the mouse faster than the hundred times a second that pyqtgraph looks at."""
    monkeypatch.setitem(pg.CONFIG_OPTIONS, "mouseRateLimit", 0)
