"""Waiting for the interface as long as a machine may take that is busy with other things."""

from __future__ import annotations

from functools import partialmethod

from pytestqt.qtbot import QtBot

# What comes ends the wait at once: only a test that fails waits so long.
MILLISECONDS = 30_000


class PatientBot(QtBot):
    """The robot of pytest-qt, whose own limit of five seconds a busy machine passes."""

    # ruff: noqa: N815
    # The names are those of pytest-qt.
    waitUntil = partialmethod(QtBot.waitUntil, timeout=MILLISECONDS)
    waitSignal = partialmethod(QtBot.waitSignal, timeout=MILLISECONDS)
    waitSignals = partialmethod(QtBot.waitSignals, timeout=MILLISECONDS)
    waitActive = partialmethod(QtBot.waitActive, timeout=MILLISECONDS)
    waitExposed = partialmethod(QtBot.waitExposed, timeout=MILLISECONDS)
