"""Steps of lessons train as fast as they can: how long they take is a test of its own."""

from __future__ import annotations

import pytest

from playground.ui.lessons import player


@pytest.fixture(autouse=True)
def no_time_to_watch(monkeypatch):
    monkeypatch.setattr(player, "SECONDS_OF_A_STEP", 0.01)
