"""The beat of the window: at most sixty times a second the newest snapshot is drawn.

Each beat closes the frame gate, hands the snapshot to the panels whose turn it is, and posts
itself a low-priority event that opens the gate after the paints which that caused.  Panels take
turns so that drawing uses a fixed share of the time; training has the rest, unless it goes at a
pace at which it can not use it.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from playground.training.snapshot import Snapshot
from playground.training.worker import TrainingThread
from playground.ui.panels.panel import Panel

FRAME_MILLISECONDS = 16
# The share of the time that drawing may take while training runs as fast as it can, and while it
# keeps a pace and has time to spare.
DRAWING_SHARE, SPARE_SHARE = 0.13, 0.6
# A pause, or a layout that took long, counts for no more than this many seconds of drawing.
MOST_CREDIT = 0.05
COST_MEMORY = 0.8
KEPT_INTERVALS = 4096
LOW_PRIORITY = int(Qt.EventPriority.LowEventPriority.value)

_OPEN_GATE = QEvent.Type(QEvent.registerEventType())
_INPUT_EVENTS = frozenset(
    {
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.Expose,
        QEvent.Type.Resize,
    }
)


class FrameLoop(QObject):
    """Owns the frame timer; hands each new snapshot to the header and to the panels that asked.

    `window` is the one that the header is in.  `intervals` keeps the last seconds between beats
    while playing, `newest_step` the step that is on the screen.
    """

    def __init__(
        self,
        thread: TrainingThread,
        visible_panels: Callable[[], Sequence[Panel]],
        show_header: Callable[[Snapshot], None],
        window: QWidget | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._thread = thread
        self._visible_panels = visible_panels
        self._show_header = show_header
        self._asked: list[Panel] = []
        self._everything_wanted = True
        self._wish_pending = False
        self._playing = False
        self._frame = 0
        self._last_update: dict[Panel, int] = {}
        self._cost: dict[Panel, float] = {}
        self._credit = 0.0
        self._closed_at = 0.0
        self._updated: list[Panel] = []
        self.intervals: deque[float] = deque(maxlen=KEPT_INTERVALS)
        self._drawn_at = 0.0
        self.newest_step = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MILLISECONDS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to beat."""
        self.want_everything()

    def stop(self) -> None:
        """Beat no more and leave the gate open."""
        self._timer.stop()
        self._thread.gate.open()

    def set_playing(self, playing: bool) -> None:
        """Beat at full rate while playing, otherwise only until the last wish is met."""
        self._playing = playing
        self.want_everything()

    @Slot()
    def want_everything(self) -> None:
        """Have all visible panels drawn anew, soon, whether training runs or not."""
        self._everything_wanted = True
        if not self._timer.isActive():
            self._drawn_at = 0.0
            self._timer.start()

    def frames_per_second(self) -> float:
        """Median rate of the last frames; 0 while nothing plays."""
        recent = sorted(list(self.intervals)[-60:])
        return 1.0 / recent[len(recent) // 2] if recent else 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Keep the gate closed while the window handles input; for the native window."""
        if event.type() in _INPUT_EVENTS:
            self._close_gate()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Open the gate when everything that the frame caused is done."""
        if event.type() == _OPEN_GATE:
            self._finish_frame()
            return True
        return super().event(event)

    def _close_gate(self) -> None:
        if not self._thread.gate.closed:
            self._closed_at = time.perf_counter()
            self._thread.gate.close()
            QCoreApplication.postEvent(self, QEvent(_OPEN_GATE), LOW_PRIORITY)

    @Slot()
    def _beat(self) -> None:
        self._close_gate()
        self._frame += 1
        share = SPARE_SHARE if self._thread.has_time else DRAWING_SHARE
        self._credit = min(self._credit + share * FRAME_MILLISECONDS / 1000, MOST_CREDIT)
        self._note_interval()
        snapshot = self._thread.mailbox.take()
        if snapshot is not None:
            self._wish_pending = False
            self._draw(snapshot)
        if not self._wish_pending:
            self._wish()

    def _note_interval(self) -> None:
        now = time.perf_counter()
        if self._playing and self._drawn_at:
            self.intervals.append(now - self._drawn_at)
        self._drawn_at = now

    def _draw(self, snapshot: Snapshot) -> None:
        self.newest_step = snapshot.step
        self._show_header(snapshot)
        for panel in self._asked:
            if panel.isVisible():
                panel.show_snapshot(snapshot)
                self._last_update[panel] = self._frame
                self._updated.append(panel)
        self._paint_now()

    def _paint_now(self) -> None:
        """Paint what was updated before the gate opens.

        Qt may put the paint off to the next refresh of the screen, when the training thread is at
        work again and every call of the painter would wait for the interpreter.
        """
        windows = {panel.window() for panel in self._updated}
        if self._window is not None:
            windows.add(self._window)
        for window in windows:
            QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))

    def _wish(self) -> None:
        due = self._due_panels()
        if not due and not self._playing:
            self._timer.stop()
            return
        self._asked = due
        self._everything_wanted = False
        self._wish_pending = True
        self._thread.request(frozenset().union(*(panel.probes() for panel in due)))

    def _due_panels(self) -> list[Panel]:
        visible = list(self._visible_panels())
        if self._everything_wanted:
            return visible
        if not self._playing:
            return []
        # Counted in turns that a panel has missed: where there is not time for all, the diagram is
        # drawn as many times more often than a table as they would be with time enough.
        # What is asked for now is drawn at the next beat.
        beat = self._frame + 1
        waiting = [
            ((beat - self._last_update.get(panel, -1000)) / panel.frames_between, panel)
            for panel in visible
        ]
        due: list[Panel] = []
        for turns, panel in sorted(waiting, key=lambda pair: -pair[0]):
            if turns < 1 or self._credit <= 0:
                break
            self._credit -= self._cost.get(panel, 0.0)
            due.append(panel)
        return due

    def _finish_frame(self) -> None:
        """Note what the frame cost, then let the training thread go on."""
        spent = time.perf_counter() - self._closed_at
        if self._updated:
            share = spent / len(self._updated)
            for panel in self._updated:
                before = self._cost.get(panel, share)
                self._cost[panel] = COST_MEMORY * before + (1 - COST_MEMORY) * share
            self._updated.clear()
        else:
            self._credit = min(self._credit, max(self._credit - spent, -MOST_CREDIT))
        # Last of all: from here on every line waits for the interpreter.
        self._thread.gate.open()
