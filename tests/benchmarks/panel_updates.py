"""How long one update of each panel takes: handing it a snapshot, and painting it.

    python -m tests.benchmarks.panel_updates [PANEL ...]

Prints the median milliseconds of the window's thread for both, whatever else runs, over some dozen
epochs of a run that plays, each panel alone and 420 × 360 pixels large.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from playground.experiment.files import load_example
from playground.training.session import Session
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import LIGHT
from playground.ui.application import make_application
from playground.ui.offscreen.panel_bench import UpdateTimes, update_times
from playground.ui.panels.panel import Panel
from playground.ui.registry import make_panel, panel_names
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench

EXAMPLES = ("spiral", "vanishing-sigmoid", "digits")
MOMENTS = 40


def measured(example: str, name: str) -> UpdateTimes | None:
    """What an update costs; None where the panel does not suit the example."""
    experiment = load_example(example)
    session, workbench = Session(experiment), Workbench(experiment)
    session.train(epochs=3)
    panel = make_panel(name, LIGHT, SelectionModel(workbench), workbench)
    panel.resize(420, 360)
    panel.show()
    try:
        if not panel.suits(session.snapshot()):
            return None
        return update_times(panel, moments(session, panel))
    finally:
        panel.close()
        workbench.stop()
        panel.deleteLater()
        QCoreApplication.processEvents()


def moments(session: Session, panel: Panel) -> Iterator[Snapshot]:
    """What the panel asks for, an epoch later each time, of a run that plays."""
    for _ in range(MOMENTS):
        # A chart of the history has nothing to draw where no epoch has passed.
        session.train(epochs=1)
        snapshot = replace(session.snapshot(panel.probes()), playing=True)
        QCoreApplication.processEvents()
        yield snapshot


def main() -> None:
    """Print one line for each panel and example."""
    make_application()
    for name in sys.argv[1:] or panel_names():
        for example in EXAMPLES:
            found = measured(example, name)
            if found is not None:
                times = f"{found.shown_ms:7.2f} ms, painted {found.painted_ms:6.2f} ms"
                print(f"{name:18}{example:20}{times}")


if __name__ == "__main__":
    main()
