"""A few hundred random events on the real window end in no error; the program sends more."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

EVENTS = 150


@pytest.mark.parametrize(("seed", "language"), [(1, "en"), (3, "de")])
def test_random_events_end_in_no_error(seed, language):
    words = ["-m", "tests.ui.random_events", "--seed", str(seed), "--events", str(EVENTS)]
    done = subprocess.run(
        [sys.executable, *words, "--language", language],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert f"{EVENTS} events" in done.stdout
