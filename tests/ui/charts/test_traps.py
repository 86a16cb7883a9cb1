"""The collector of the window: on its thread, and given back."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from playground.ui.charts.traps import WindowCollector


class Knot:
    """Something that only the collector can destroy; it notes the thread that it dies on."""

    def __init__(self, deaths: list[int]) -> None:
        self.myself = self
        weakref.finalize(self, lambda: deaths.append(threading.get_ident()))


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[WindowCollector]:
    made = WindowCollector()
    made.start()
    yield made
    made.stop()


def test_cycles_die_on_the_thread_of_the_window(collector: WindowCollector):
    deaths: list[int] = []

    def allocate() -> None:
        for _ in range(3000):
            Knot(deaths)

    thread = threading.Thread(target=allocate)
    thread.start()
    thread.join()
    assert deaths == []
    collector.check()
    assert len(deaths) == 3000
    assert set(deaths) == {threading.get_ident()}


def test_python_has_its_collector_back_afterwards(qtbot: QtBot):
    made = WindowCollector()
    made.start()
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_the_pictures_that_axes_are_kept_as_have_room_on_a_large_screen():
    # The application of the tests is another one; ours is asked in a process of its own.
    asked = (
        "from PySide6.QtGui import QPixmapCache\n"
        "from playground.ui.application import make_application\n"
        "made = make_application()\n"
        "print(QPixmapCache.cacheLimit())\n"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    # Two axes of each of six charts of 800 × 600 pixels.
    assert int(done.stdout) * 1024 > 12 * 800 * 600 * 4
