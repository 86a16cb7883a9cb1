"""A few hundred random events on the real window end in no error; the program sends more."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

EVENTS = 150


# One ends with a dock in hand, above the place where it would fall into the window.
@pytest.mark.parametrize(
    "more",
    [
        "--seed 1 --end signal",
        "--seed 3 --language de --importing --heard --end quit",
        "--seed 2 --end held",
    ],
)
def test_random_events_end_in_no_error(more):
    words = ["-m", "tests.ui.random_events", "--events", str(EVENTS), *more.split()]
    done = subprocess.run(
        [sys.executable, *words],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert f"{EVENTS} events" in done.stdout
