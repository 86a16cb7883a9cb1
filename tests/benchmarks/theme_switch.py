"""How long a change of theme or text size takes in the lab of the vanishing gradient.

    python -m tests.benchmarks.theme_switch

Prints the milliseconds from the call until the window has painted itself, and those of the
processor among them, which other programs disturb less; the medians of a few.
"""

from __future__ import annotations

import statistics
import time

from PySide6.QtCore import QCoreApplication, QEvent

from playground.experiment.files import load_example
from playground.ui.appearance.theme import LIGHT
from playground.ui.application import make_application
from playground.ui.main_window import MainWindow

LAB = "vanishing-gradient"
REPEATS = 5


def settle(window: MainWindow) -> None:
    """Lay out and paint what a change asks for."""
    for _ in range(3):
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    window.repaint()
    QCoreApplication.processEvents()


def timed(window: MainWindow, change: object, *arguments: object) -> tuple[float, float]:
    """Milliseconds that `change` takes until its last paint: those that pass, the processor's."""
    assert callable(change)
    started, busy = time.perf_counter(), time.process_time()
    change(*arguments)
    settle(window)
    return 1000 * (time.perf_counter() - started), 1000 * (time.process_time() - busy)


def main() -> None:
    """Print one line a change."""
    make_application()
    window = MainWindow(load_example("vanishing-sigmoid"), LIGHT)
    window.resize(1280, 800)
    window.start()
    window.workspace.choose_lab(LAB)
    settle(window)
    changes = {
        "to the other theme": [(window.look.choose_theme, n) for n in ("dark", "light")],
        "to another text size": [(window.look.set_scale, scale) for scale in (1.25, 1.0)],
    }
    for name, pair in changes.items():
        taken = [timed(window, change, value) for _ in range(REPEATS) for change, value in pair]
        passed, busy = zip(*taken, strict=True)
        print(
            f"{name}: {statistics.median(passed):.0f} ms, at most {max(passed):.0f} ms; "
            f"of the processor {statistics.median(busy):.0f} ms, at least {min(busy):.0f} ms"
        )
    started = time.perf_counter()
    for _ in range(REPEATS):
        window.look.scale_up()
    settle(window)
    print(f"{REPEATS} presses of Ctrl + at once: {1000 * (time.perf_counter() - started):.0f} ms")
    print(f"panels made: {len(window.panels.made())}")
    window.close()


if __name__ == "__main__":
    main()
