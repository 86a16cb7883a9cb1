"""How long one update of each panel takes: handing it a snapshot, and painting it.

    python -m tests.benchmarks.panel_updates [PANEL ...]

Prints the median milliseconds of the window's thread for both, whatever else runs, over some dozen
epochs of a run that plays, each panel alone and 420 × 360 pixels large.
"""

from __future__ import annotations

import statistics
import sys
import time
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from playground.experiment.files import load_example
from playground.training.session import Session
from playground.ui.appearance.theme import LIGHT
from playground.ui.application import make_application
from playground.ui.registry import make_panel, panel_names
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench

EXAMPLES = ("spiral", "vanishing-sigmoid", "digits")
MOMENTS = 40


def measured(example: str, name: str) -> tuple[float, float] | None:
    """Median milliseconds of an update alone and with its paint; None where it does not suit."""
    experiment = load_example(example)
    session, workbench = Session(experiment), Workbench(experiment)
    session.train(epochs=3)
    panel = make_panel(name, LIGHT, SelectionModel(workbench), workbench)
    panel.resize(420, 360)
    panel.show()
    updates, wholes = [], []
    try:
        if not panel.suits(session.snapshot()):
            return None
        for _ in range(MOMENTS):
            # A chart of the history has nothing to draw where no epoch has passed.
            session.train(epochs=1)
            snapshot = replace(session.snapshot(panel.probes()), playing=True)
            QCoreApplication.processEvents()
            started = time.thread_time()
            panel.show_snapshot(snapshot)
            updates.append(time.thread_time() - started)
            QCoreApplication.sendPostedEvents()
            wholes.append(time.thread_time() - started)
    finally:
        panel.close()
        workbench.stop()
        panel.deleteLater()
        QCoreApplication.processEvents()
    return 1000 * statistics.median(updates), 1000 * statistics.median(wholes)


def main() -> None:
    """Print one line for each panel and example."""
    make_application()
    for name in sys.argv[1:] or panel_names():
        for example in EXAMPLES:
            found = measured(example, name)
            if found is not None:
                print(f"{name:18}{example:20}{found[0]:7.2f} ms, painted {found[1]:6.2f} ms")


if __name__ == "__main__":
    main()
