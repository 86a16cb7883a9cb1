"""What every test gets: no screen, one BLAS thread, its own settings, and nothing left behind."""

from __future__ import annotations

import os

# Before NumPy and Qt are imported anywhere.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication

settings.register_profile(
    "project",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("project")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, state and data of the program go to a folder of this test."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    return home


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window, a thread or a running timer, and name it."""
    before = {thread.ident for thread in threading.enumerate()}
    yield
    threads = [t for t in threading.enumerate() if t.ident not in before and t.is_alive()]
    left = [f"thread {thread.name}" for thread in threads if not _is_foreign(thread)]
    if QApplication.instance() is not None:
        left += _qt_leftovers()
    assert not left, f"left behind: {', '.join(left)}"


def _is_foreign(thread: threading.Thread) -> bool:
    # Python's record of a thread that Qt started; the QThread itself is looked at below.
    return isinstance(thread, threading._DummyThread)


def _qt_leftovers() -> list[str]:
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = []
    for widget in QApplication.topLevelWidgets():
        if not widget.isVisible():
            continue
        left.append(f"window {widget.objectName() or type(widget).__name__}")
        widget.close()
    for child in QApplication.instance().findChildren(QThread):
        if child.isRunning():
            left.append(f"QThread {child.objectName()}")
    for timer in QApplication.instance().findChildren(QTimer):
        if timer.isActive():
            left.append(f"timer of {timer.parent()}")
    return left
