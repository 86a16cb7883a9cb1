"""Following the loss by ear: while training plays, a short tone about once a second.

The pitch is that of the training loss now, measured from where the run began.  It is off until it
is asked for, and a tone is never begun while another one sounds, while the run is paused, or while
a lesson keeps the outcome back.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from playground.training.snapshot import Snapshot
from playground.ui.access.player import Player

SECONDS_BETWEEN = 1.0


class LossFollower(QObject):
    """Plays tones by `player` while it is on; `ended` says that it has switched itself off."""

    ended = Signal()

    def __init__(
        self,
        player: Player,
        keeps_back: Callable[[], bool],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player, self._keeps_back, self._clock = player, keeps_back, clock
        self._last = -SECONDS_BETWEEN
        self._sounds = False
        self.is_on = False
        # What can not be heard is said once, not every second.
        player.refused.connect(self._give_up)

    @Slot(bool)
    def follow(self, on: bool) -> None:
        """Start or stop following the loss."""
        self.is_on = on
        self._last = self._clock() - SECONDS_BETWEEN
        if not on:
            self._be_silent()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Play a tone for this moment, where one is due."""
        if not self.is_on:
            return
        if not snapshot.playing:
            self._be_silent()
            return
        now = self._clock()
        if now - self._last < SECONDS_BETWEEN or self._player.is_busy or self._keeps_back():
            return
        losses = snapshot.history.metric("train_loss")
        known = losses[np.isfinite(losses) & (losses > 0)]
        loss = snapshot.record.train_loss
        if not len(known) or not np.isfinite(loss) or loss <= 0:
            return
        from playground.ui.access.tone import note, pitch_of

        self._last, self._sounds = now, True
        self._player.play(note(pitch_of(loss, float(known[0]))))

    def _be_silent(self) -> None:
        if self._sounds:
            self._sounds = False
            self._player.stop()

    @Slot(str)
    def _give_up(self, _: str) -> None:
        if self.is_on:
            self.is_on = self._sounds = False
            self.ended.emit()
