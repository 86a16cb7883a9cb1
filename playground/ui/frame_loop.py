"""The beat of the window: sixty times a second there is time to draw, one moment after another.

A beat with something to draw closes the frame gate, hands the snapshot of this moment to the header
or to panels that do not show it yet, and posts itself a low-priority event that opens the gate
after the paints which that caused.  There is no newer snapshot before all show this one; when, says
`panel_schedule`.  What a panel draws besides, of runs of its own, has beats in between.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QGraphicsView, QWidget

from playground.training.snapshot import Snapshot
from playground.training.worker import TrainingThread
from playground.ui.panel_schedule import BEAT, PanelSchedule
from playground.ui.panels.panel import Panel

# The share of the time that drawing may take while training runs as fast as it can; while it keeps
# a pace, to be seen, on a machine that hardly can; and while it has time to spare.
DRAWING_SHARE, PACED_SHARE, SPARE_SHARE = 0.1, 0.4, 0.6
# Beats that go to the run at most while a panel waits to draw what is its own.
OWN_PATIENCE = 3
KEPT_INTERVALS = 4096
RECENT_MOMENTS = 30
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
    """Owns the frame timer; hands each new snapshot to the header and to all visible panels.

    `window` is the one that the header is in.  `intervals` keeps the last seconds between beats
    while playing, `newest_step` the step that is on the screen, `beats` and `moments` count.
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
        # The moment that is being drawn, and the panels that do not show it yet.
        self._snapshot: Snapshot | None = None
        self._left: list[Panel] = []
        # Those that wait to draw what no snapshot holds, and for how many beats.
        self._own: dict[Panel, None] = {}
        self._own_waited = 0
        self._own_drawn = False
        self._everything_wanted = True
        self._at_once = True
        self._request_pending = False
        self._playing = False
        self._stopped = False
        self.beats = 0
        self.moments = 0
        self._moments_at: deque[float] = deque(maxlen=RECENT_MOMENTS)
        self._schedule: PanelSchedule[Panel] = PanelSchedule()
        self._closed_at = 0.0
        self._updated: list[Panel] = []
        self._header_shown = False
        self.intervals: deque[float] = deque(maxlen=KEPT_INTERVALS)
        self._drawn_at = 0.0
        self.newest_step = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(1000 * BEAT))
        self._timer.timeout.connect(self._beat)

    @property
    def _credit(self) -> float:
        """Seconds of drawing that are to spare; for whoever measures a live window from outside."""
        return self._schedule.credit

    @property
    def beating(self) -> bool:
        """True if there is another beat to come."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begin to beat."""
        self._stopped = False
        self.want_everything()

    def stop(self) -> None:
        """Beat no more, whatever is wanted until the next start, and leave the gate open."""
        self._stopped = True
        self._timer.stop()
        self._thread.gate.open()

    def set_playing(self, playing: bool) -> None:
        """Beat at full rate while playing, otherwise only until the last request is answered."""
        self._playing = playing
        self._moments_at.clear()
        self.want_everything()

    @Slot()
    def want_everything(self) -> None:
        """Have all visible panels drawn anew, soon, whether training runs or not."""
        self._everything_wanted = True
        self._beat_on()

    @Slot(object)
    def want_own(self, panel: Panel) -> None:
        """Have `panel` draw what is its own in one of the next beats."""
        self._own[panel] = None
        self._beat_on()

    def _beat_on(self) -> None:
        if not self._stopped and not self._timer.isActive():
            self._drawn_at = 0.0
            self._timer.start()

    def frames_per_second(self) -> float:
        """Moments drawn a second, lately; 0 while nothing plays."""
        times = self._moments_at
        return (len(times) - 1) / (times[-1] - times[0]) if len(times) > 1 else 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
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
        of_run = bool(self._left or self._thread.mailbox.has_snapshot)
        own = self._next_own(of_run)
        # With nothing to draw there is no reason to stop the training for.
        if of_run or own is not None:
            self._close_gate()
        self.beats += 1
        self._schedule.begin_beat(time.perf_counter(), self._share())
        self._note_interval()
        if own is not None:
            own.draw_own()
            self._paint_now([own])
        elif of_run:
            self._draw_of_run()
        if not self._request_pending:
            self._request()

    def _next_own(self, of_run: bool) -> Panel | None:
        """The panel that this beat belongs to, for what is its own; None where that is nobody's."""
        if not self._own:
            return None
        self._own_waited += 1
        if of_run and self._own_waited <= OWN_PATIENCE:
            return None
        self._own_waited = 0
        panel = next(iter(self._own))
        del self._own[panel]
        self._own_drawn = True
        return panel

    def _draw_of_run(self) -> None:
        """Show the newest moment, or what is left of the one that is being drawn."""
        snapshot = self._thread.mailbox.take()
        if snapshot is not None:
            self._request_pending = False
            self._begin_moment(snapshot)
        if self._left:
            self._draw_portion()
        self._paint_now(self._updated)

    def _share(self) -> float:
        if self._thread.is_throttled:
            return SPARE_SHARE
        return PACED_SHARE if self._thread.keeps_pace else DRAWING_SHARE

    def _note_interval(self) -> None:
        now = time.perf_counter()
        if self._playing and self._drawn_at:
            self.intervals.append(now - self._drawn_at)
        self._drawn_at = now

    def _begin_moment(self, snapshot: Snapshot) -> None:
        """Show `snapshot` in the header; what is left of an earlier one is out of date.

        A panel that has figures of the header says the same ones in the same frame.
        """
        now = time.perf_counter()
        self._schedule.begin_round(now)
        self.newest_step = snapshot.step
        self.moments += 1
        self._moments_at.append(now)
        self._snapshot, self._left = snapshot, list(self._asked)
        self._header_shown = True
        self._show_header(snapshot)
        for panel in self._left:
            if panel.isVisible():
                panel.show_figures(snapshot)

    def _draw_portion(self) -> None:
        """Show this moment in as many panels as there is time for in one beat."""
        assert self._snapshot is not None
        seen = [panel for panel in self._left if panel.isVisible()]
        now = time.perf_counter()
        chosen = seen if self._at_once else self._schedule.portion(seen, now)
        for panel in chosen:
            panel.show_snapshot(self._snapshot)
            self._updated.append(panel)
        self._left = seen[len(chosen) :]

    def _paint_now(self, panels: Sequence[Panel]) -> None:
        """Paint the header and what was updated in `panels` before the gate opens.

        Qt may put the paint off to the next refresh of the screen, when the training thread is at
        work again and every call of the painter would wait for the interpreter.  A scene tells its
        views of changes by an event of its own, later than a label asks to be painted: without it
        figures and bars of one panel would be of two moments for one picture.
        """
        for panel in panels:
            for view in panel.findChildren(QGraphicsView):
                if view.isVisible():
                    QCoreApplication.sendPostedEvents(view.scene(), QEvent.Type.MetaCall.value)
        windows = {panel.window() for panel in panels}
        if self._window is not None:
            windows.add(self._window)
        for window in windows:
            QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))

    def _request(self) -> None:
        """Ask for the next moment, if it is time for one."""
        if not self._everything_wanted:
            if not self._playing and not self._left:
                if not self._own:
                    self._timer.stop()
                return
            if self._left or not self._schedule.may_begin(time.perf_counter()):
                return
        self._asked = list(self._visible_panels())
        self._at_once, self._everything_wanted = self._everything_wanted, False
        self._left.clear()
        self._request_pending = True
        self._schedule.ask(time.perf_counter())
        self._thread.request(frozenset().union(*(panel.probes() for panel in self._asked)))

    def _finish_frame(self) -> None:
        """Note what the frame cost, then let the training thread go on."""
        if self._header_shown or self._updated or self._own_drawn:
            self._schedule.note_cost(self._updated, time.perf_counter() - self._closed_at)
        self._header_shown = self._own_drawn = False
        self._updated.clear()
        # Last of all: from here on every line waits for the interpreter.
        self._thread.gate.open()
