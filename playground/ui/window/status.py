"""The status bar: one sentence, and how fast frames and training go."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from playground.training.run_event import RunEvent
from playground.training.snapshot import Snapshot
from playground.ui.context import Context
from playground.ui.language.numbers import grouped
from playground.ui.widgets.labels import plain_tip

# What is said of one moment, such as "Stopped at epoch 500", and is wrong of any other.
OF_A_MOMENT = ("stopped", "diverged")


class StatusMessage(QLabel):
    """A sentence that may be longer than its room; its tooltip has it whole."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cut with an ellipsis what has no room."""
        metrics, room = self.fontMetrics(), self.contentsRect()
        if metrics.horizontalAdvance(self.text()) <= room.width():
            super().paintEvent(event)
            return
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter = QPainter(self)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class StatusLine(QObject):
    """Fills the status bar of one window; what it invites to stays true while training runs."""

    def __init__(self, context: Context, frames_per_second: Callable[[], float]) -> None:
        super().__init__(context.window)
        self._workbench = context.workbench
        self._frames_per_second = frames_per_second
        self._run: int | None = None
        self._step = 0
        self._rate_mark = (0.0, 0)
        # What was said of one moment, and of which: the first one shown that does not play.
        self._momentary = ""
        self._said_of: tuple[int, int] | None = None
        bar = context.window.statusBar()
        # Qt hides what stands in the bar while it explains a menu entry: as one, not part by part.
        row = QWidget(bar)
        self._row = QHBoxLayout(row)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.message = StatusMessage(self._untrained(), row)
        self._row.addWidget(self.message, 1)
        self.rates = QLabel(bar)
        self.rates.setToolTip(self.tr("Frames drawn and training steps done in the last second"))
        bar.addWidget(row, 1)
        bar.addPermanentWidget(self.rates)
        self._bar = bar
        bar.installEventFilter(self)
        context.message.connect(self.show_message)
        context.message_withdrawn.connect(self._withdraw)
        context.workbench.playing_changed.connect(self._follow_playing)
        context.workbench.run_event.connect(self._on_run_event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drop the words on a menu entry with another size of text: Qt shows the row over them."""
        if watched is self._bar and event.type() == QEvent.Type.StyleChange:
            self._bar.clearMessage()
        return super().eventFilter(watched, event)

    def add_beside_message(self, widget: QWidget) -> None:
        """Have `widget` stand after the sentence, which gives it the room that it needs."""
        self._row.addWidget(widget)

    @Slot(object)
    def _on_run_event(self, event: RunEvent) -> None:
        if event.kind in OF_A_MOMENT:
            self._momentary, self._said_of = event.text, None

    @Slot(str)
    def show_message(self, text: str) -> None:
        """Show a sentence."""
        self.message.setText(text)
        self.message.setToolTip(plain_tip(text))

    @Slot(str)
    def _withdraw(self, text: str) -> None:
        """Invite to go on where `text`, which is no longer true, is still said."""
        if self.message.text() == text:
            self.show_message(self._resting())
            self._follow_playing()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the rates of the last second, once a second; take back what is no longer true."""
        self._step = snapshot.step
        self._on_back(snapshot)
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
                self.tr("{frames} frames/s · {steps} steps/s").format(
                    frames=grouped(self._frames_per_second()), steps=grouped(max(rate, 0.0))
                )
            )
        else:
            self.rates.clear()

    def _on_back(self, snapshot: Snapshot) -> None:
        """Say no longer of this moment what was said of another one."""
        if not self._momentary:
            return
        moment = (snapshot.run, snapshot.step)
        if self._said_of is None:
            # The one before may still be on its way from the training thread.
            self._said_of = None if snapshot.playing else moment
        elif self._said_of != moment:
            self._withdraw(self._momentary)
            self._momentary, self._said_of = "", None

    def _untrained(self) -> str:
        return self.tr("Press Space to train.")

    def _paused(self) -> str:
        return self.tr("Paused; press Space to go on.")

    def _resting(self) -> str:
        return self._paused() if self._step else self._untrained()

    @Slot()
    def _follow_playing(self) -> None:
        going = self.tr("Training; press Space to pause.")
        if self.message.text() in (self._untrained(), self._paused(), going):
            self.show_message(going if self._workbench.playing else self._resting())
        if not self._workbench.playing:
            self.rates.clear()
