"""The cost of each panel: the median of an update with its paint, and its longest gap while live.

Every lab is opened in turn in a real window that trains at full speed, so a panel is measured where
a person sees it.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QSize

from playground.experiment.files import load_example
from playground.training.snapshot import Snapshot
from playground.ui.application import SWITCH_INTERVAL_SECONDS, make_application
from playground.ui.labs import LABS
from playground.ui.main_window import MainWindow
from playground.ui.offscreen.event_loop import run_for
from playground.ui.panels.panel import Panel

SIZE = QSize(1280, 800)
EXAMPLE = "vanishing-relu"
SETTLE_SECONDS, MEASURED_SECONDS = 0.4, 1.2
UPDATES = 11


@dataclass(frozen=True)
class PanelFigures:
    """Milliseconds: an update painted at once, and the longest wait for the next while training."""

    update_ms: float
    longest_gap_ms: float


def measure_panels() -> dict[str, PanelFigures]:
    """All panels by name: those of each lab together, then those that stand behind another."""
    make_application()
    old_interval = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
    window = MainWindow(load_example(EXAMPLE))
    window.resize(SIZE)
    window.start()
    found: dict[str, PanelFigures] = {}
    try:
        for lab in LABS:
            window.workspace.choose_lab(lab.name)
            found |= _measure_visible(window)
        for name in window.docks:
            if name not in found:
                window.context.show_panel(name)
                found |= _measure_visible(window, name)
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.processEvents()
        sys.setswitchinterval(old_interval)
    return found


def _measure_visible(window: MainWindow, only: str = "") -> dict[str, PanelFigures]:
    window.run_inspector.stop_at(0)
    window.workbench.pace.choose("full")
    window.workbench.play()
    run_for(SETTLE_SECONDS)
    panels = [one for one in window.workspace.visible_panels() if only in ("", one.name)]
    watched = {panel: Watch(panel) for panel in panels}
    run_for(MEASURED_SECONDS)
    window.workbench.pause()
    run_for(0.2)
    return {
        panel.name: PanelFigures(
            update_times(panel, _repeated(watch.release())).painted_ms, watch.longest_gap_ms()
        )
        for panel, watch in watched.items()
        if watch.moments
    }


class Watch:
    """Notes when a panel is shown a snapshot, and the moments of the run, until it is let go."""

    def __init__(self, panel: Panel) -> None:
        self.moments: deque[Snapshot] = deque(maxlen=UPDATES + 1)
        self._times = [time.perf_counter()]
        self._panel = panel
        self._show = panel.show_snapshot
        panel.show_snapshot = self._note  # type: ignore[method-assign]

    def _note(self, snapshot: Snapshot) -> None:
        # A chart of the history has nothing to draw where no epoch has passed.
        if not self.moments or len(snapshot.history) > len(self.moments[-1].history):
            self.moments.append(snapshot)
        self._times.append(time.perf_counter())
        self._show(snapshot)

    def release(self) -> list[Snapshot]:
        """The panel is on its own again; the last moments, an epoch or more apart."""
        del self._panel.show_snapshot
        return list(self.moments)

    def longest_gap_ms(self) -> float:
        """From the beginning, or one showing, to the next."""
        gaps = [b - a for a, b in zip(self._times[:-1], self._times[1:], strict=True)]
        return 1000 * max(gaps, default=0.0)


@dataclass(frozen=True)
class UpdateTimes:
    """Median milliseconds of an update of a panel: alone, and with its paint."""

    shown_ms: float
    painted_ms: float


def update_times(panel: Panel, moments: Iterable[Snapshot]) -> UpdateTimes:
    """Show and paint one moment after the other; the first is not counted.

    `moments` are asked for one by one, outside what is measured: at least two of them.
    """
    shown, painted = [], []
    for moment in moments:
        # Of this thread alone: whatever else runs on the machine does not count.
        started = time.thread_time()
        panel.show_snapshot(moment)
        shown.append(time.thread_time() - started)
        # What asks to be laid out and painted, and nothing else: a whole repaint would count
        # controls that have not changed, and leave out what a scene does before it paints.
        QCoreApplication.sendPostedEvents()
        painted.append(time.thread_time() - started)
    return UpdateTimes(1000 * statistics.median(shown[1:]), 1000 * statistics.median(painted[1:]))


def _repeated(moments: list[Snapshot]) -> list[Snapshot]:
    """`moments`; a run that has just one is shown as if it were another one, time and again."""
    if len(moments) > 1:
        return moments
    return [_as_of_another_run(moments[0], -1 - n % 2) for n in range(UPDATES + 1)]


def _as_of_another_run(snapshot: Snapshot, run: int) -> Snapshot:
    """A panel draws what it has drawn already only where the run is another one."""
    return replace(snapshot, run=run)
