"""A signal to stop closes the program without a question, and keeps what is unsaved."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from playground.experiment.project import load_project

# The program itself, with a person who makes an edit or plays, and then a signal.
PROGRAM = """
import os, signal, sys, threading, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from playground.experiment.edits import set_training
from playground.ui.application import make_application, run_window
from playground.ui.documents import leaving
from playground.ui.main_window import MainWindow
from tests.support import spiral_experiment

doing, number = sys.argv[1], int(sys.argv[2])
# Who starts tests in the background ignores some.
signal.signal(number, signal.default_int_handler)
make_application()
again = QTimer(interval=5)

def act():
    tops = QApplication.topLevelWidgets()
    window = next(one for one in tops if isinstance(one, MainWindow))
    if doing == "play":
        window.workbench.play()
        QTimer.singleShot(0, block)
    else:
        changed = set_training(window.workbench.experiment, l2=0.01)
        window.workbench.edit("Set the L2 penalty", changed)
    if doing == "edit on a disk that does not answer":
        window.documents.jobs.submit(threading.Event().wait, print)
        again.timeout.connect(send_again)
        again.start()
    os.kill(os.getpid(), number)

def block():
    # All the patience that there is has gone before anybody looks at the signal.
    leaving.PATIENCE_SECONDS = 0.5
    until = time.monotonic() + 2 * leaving.PATIENCE_SECONDS
    while time.monotonic() < until:
        pass

def send_again():
    if signal.getsignal(number) == signal.SIG_DFL:
        os.kill(os.getpid(), number)

QTimer.singleShot(0, act)
sys.exit(run_window(spiral_experiment()))
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="other systems send no signals")


def run_program(folder, doing, number):
    places = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, doing, str(int(number))],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **dict.fromkeys(places, str(folder))},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def told(done):
    """What it said, but for what the offscreen platform can not do."""
    return [line for line in done.stderr.splitlines() if "plugin does not support" not in line]


def test_a_signal_keeps_unsaved_work_for_the_next_start(tmp_path):
    done = run_program(tmp_path, "edit", signal.SIGTERM)
    assert (done.returncode, told(done)) == (128 + signal.SIGTERM, [])
    (file,) = tmp_path.rglob("autosave/*.nnplay")
    assert load_project(file).experiment.training.l2 == 0.01
    # Nobody holds it any more.
    assert not file.with_suffix(".lock").exists()


def test_ctrl_c_in_the_terminal_ends_a_run_without_an_error(tmp_path):
    done = run_program(tmp_path, "play", signal.SIGINT)
    assert (done.returncode, told(done)) == (128 + signal.SIGINT, [])
    assert list(tmp_path.rglob("autosave/*.nnplay")) == []


def test_a_second_signal_does_not_wait_for_a_disk(tmp_path):
    done = run_program(tmp_path, "edit on a disk that does not answer", signal.SIGTERM)
    assert done.returncode == -signal.SIGTERM
