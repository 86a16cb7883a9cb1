"""The time until the window is on the screen, for `playground bench`.

To be asked before anything else has imported the window: the imports count.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

EXPERIMENT = "spiral"


@dataclass(frozen=True)
class StartFigures:
    """Milliseconds from the first import to the first painted window, and panels made by then.

    `panels_there_ms` is when all panels of the lab stand beside the diagram.
    """

    first_paint_ms: float
    panels_made: int
    panels_there_ms: float


def measure_start() -> StartFigures:
    """Open the window on the experiment that a user sees first, and close it again."""
    started = time.perf_counter()
    from PySide6.QtCore import QCoreApplication, QEvent, QObject

    from playground.experiment.files import load_example
    from playground.ui.application import make_application
    from playground.ui.main_window import MainWindow

    class FirstPaint(QObject):
        """Notes when what it watches is painted."""

        seen = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            """Let everything through."""
            if event.type() == QEvent.Type.Paint:
                self.seen = True
            return super().eventFilter(watched, event)

    make_application()
    window = MainWindow(load_example(EXPERIMENT), panels_later=True)
    paint = FirstPaint(window)
    window.workspace.diagram.installEventFilter(paint)
    window.start()
    try:
        while not paint.seen:
            QCoreApplication.processEvents()
        painted, made = time.perf_counter() - started, len(window.panels.made())
        while any(dock.waits for dock in window.docks.values()):
            QCoreApplication.processEvents()
        filled = time.perf_counter() - started
        return StartFigures(1000 * painted, made, 1000 * filled)
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.processEvents()
