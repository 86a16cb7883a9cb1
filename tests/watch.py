"""Says where a test hangs.  Pytest's own watch would start and end a thread with each test."""

from __future__ import annotations

import faulthandler
import os
import sys
import time

# After so long every thread says where it stands; the test goes on.
SECONDS = 120
# How often the watch begins anew while tests come to their ends.
EVERY = 10


class Watch:
    """Writes the stacks of all threads to the process's standard error when no test ends."""

    def __init__(self) -> None:
        assert sys.__stderr__ is not None
        # A copy, as each test's own output is caught.
        self._output = os.dup(sys.__stderr__.fileno())
        self._begun = -float("inf")

    def see_a_test(self) -> None:
        """Begin anew, unless that is not long ago."""
        if time.monotonic() - self._begun > EVERY:
            faulthandler.dump_traceback_later(SECONDS, file=self._output)
            self._begun = time.monotonic()

    def was_stopped(self) -> None:
        """Pytest stops every watch where a test fails."""
        self._begun = -float("inf")

    def end(self) -> None:
        """No test is left."""
        faulthandler.cancel_dump_traceback_later()
        os.close(self._output)
