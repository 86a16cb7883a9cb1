"""The status bar: one sentence, and how fast frames and training go."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QLabel

from playground.training.snapshot import Snapshot
from playground.ui.context import Context


class StatusLine(QObject):
    """Fills the status bar of one window; what it invites to stays true while training runs."""

    def __init__(self, context: Context, frames_per_second: Callable[[], float]) -> None:
        super().__init__(context.window)
        self._workbench = context.workbench
        self._frames_per_second = frames_per_second
        self._run: int | None = None
        self._rate_mark = (0.0, 0)
        bar = context.window.statusBar()
        self.message = QLabel(self.tr("Press Space to train."), bar)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.rates = QLabel(bar)
        self.rates.setToolTip(self.tr("Frames drawn and training steps done in the last second"))
        bar.addWidget(self.message, 1)
        bar.addPermanentWidget(self.rates)
        context.message.connect(self.show_message)
        context.workbench.playing_changed.connect(self._follow_playing)

    @Slot(str)
    def show_message(self, text: str) -> None:
        """Show a sentence."""
        self.message.setText(text)
        self.message.setToolTip(text)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the rates of the last second, once a second."""
        if snapshot.run != self._run:
            self._run = snapshot.run
            self._rate_mark = (time.perf_counter(), snapshot.step)
        start, steps = self._rate_mark
        elapsed = time.perf_counter() - start
        if elapsed < 1.0:
            return
        rate = (snapshot.step - steps) / elapsed
        self._rate_mark = (time.perf_counter(), snapshot.step)
        if self._workbench.playing:
            self.rates.setText(
                self.tr("{frames:.0f} frames/s · {steps:,.0f} steps/s").format(
                    frames=self._frames_per_second(), steps=max(rate, 0.0)
                )
            )
        else:
            self.rates.clear()

    @Slot()
    def _follow_playing(self) -> None:
        going = self.tr("Training; press Space to pause.")
        resting = self.tr("Paused; press Space to go on.")
        if self.message.text() in (self.tr("Press Space to train."), going, resting):
            self.show_message(going if self._workbench.playing else resting)
        if not self._workbench.playing:
            self.rates.clear()
