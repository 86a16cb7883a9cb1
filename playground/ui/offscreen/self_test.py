"""The whole program, started off-screen and made to do its work once; what packaging runs.

It checks what a broken installation breaks: resources, the engine, the training thread, every
panel, writing a picture, the second process of the labs.  It is no substitute for the tests.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtGui import QPixmap

from playground.experiment.files import load_example
from playground.training.trial_groups import Outcome, Trial
from playground.training.trial_process import ProcessLost, TrialProcess, second_core
from playground.training.worker import Failure
from playground.ui.application import SWITCH_INTERVAL_SECONDS, make_application
from playground.ui.main_window import MainWindow

EXAMPLES = ("spiral", "digits")
SECONDS_TO_TRAIN = 60.0
EPOCHS = 5


def self_test(keep: Path | None = None) -> int:
    """Run the check on each of EXAMPLES; 0 where all is well, 1 with sentences elsewhere."""
    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
    make_application()
    complaints: list[str] = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for name in EXAMPLES:
            complaints += _check_example(name, folder)
    complaints += _check_second_process()
    for complaint in complaints:
        print(f"self-test: {complaint}", file=sys.stderr)
    if not complaints:
        print("self-test: all is well")
    return 1 if complaints else 0


def _check_example(name: str, folder: Path) -> list[str]:
    window = MainWindow(load_example(name))
    failures: list[Failure] = []
    window.workbench.failed.connect(failures.append)
    window.start()
    try:
        complaints = _train(window, name)
        complaints += _on_pictures(window, name, folder)
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.processEvents()
    return complaints + [f"{name}: {failure.text}" for failure in failures]


def _train(window: MainWindow, name: str) -> list[str]:
    loop = QEventLoop()
    deadline = time.monotonic() + SECONDS_TO_TRAIN
    # The pace of the example is for eyes; here there are none.
    window.workbench.pace.choose("full")
    window.workbench.play()
    while _epoch(window) < EPOCHS and time.monotonic() < deadline:
        QTimer.singleShot(50, loop.quit)
        loop.exec()
    window.workbench.pause()
    if _epoch(window) < EPOCHS:
        return [f"{name}: only {_epoch(window)} epochs in {SECONDS_TO_TRAIN:.0f} s"]
    print(
        f"{name}: epoch {window.header.epoch.figure()}, "
        f"training loss {window.header.train_loss.figure()}, "
        f"test accuracy {window.header.accuracy.figure()}"
    )
    return []


def _check_second_process() -> list[str]:
    if not second_core():
        return []
    process, trials = TrialProcess(), [Trial(name, load_example(name), 1) for name in EXAMPLES]
    deadline = time.monotonic() + SECONDS_TO_TRAIN
    outcomes: dict[int, Outcome] = {}
    try:
        process.acquire()
        process.start()
        while not process.ready and time.monotonic() < deadline:
            process.receive(0.1)
        process.train(list(enumerate(trials)))
        while time.monotonic() < deadline:
            outcomes |= process.receive(0.1)
            if len(outcomes) == len(trials) and all(one.finished for one in outcomes.values()):
                print(f"second process: {len(outcomes)} runs trained")
                return []
    except ProcessLost as lost:
        return [f"second process: {lost}"]
    finally:
        process.close()
    return [f"second process: no answer in {SECONDS_TO_TRAIN:.0f} s"]


def _epoch(window: MainWindow) -> int:
    text = window.header.epoch.figure().replace(",", "")
    return int(text) if text.isdigit() else 0


def _on_pictures(window: MainWindow, name: str, folder: Path) -> list[str]:
    complaints = []
    for panel_name, panel in window.panels.items():
        panel.resize(480, 320)
        picture = QPixmap(panel.size())
        panel.render(picture)
        target = folder / f"{name}-{panel_name}.png"
        if picture.isNull() or not picture.save(str(target)) or not target.stat().st_size:
            complaints.append(f"{name}: panel {panel_name} gave no picture")
    return complaints
