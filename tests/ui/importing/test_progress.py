"""A file that takes seconds to read: what is being done is told, and that it can be ended."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from playground.data.table import Cancelled
from playground.training.gate import FrameGate
from playground.ui.appearance.theme import LIGHT
from playground.ui.importing import dialog as table_dialog
from playground.ui.importing import progress as progress_module
from playground.ui.importing.dialog import ImportDialog
from playground.ui.importing.progress import WorkProgress
from playground.ui.importing.task import NewestTask

READ = "{count} rows read so far. “Cancel” stops it and leaves everything as it is."


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def _never_ready(_path, _choice, *, language, progress, cancelled):
    """Read 120,000 rows, and then only wait for being given up."""
    del language
    progress(0.4, 120_000)
    while not cancelled():
        time.sleep(0.002)
    raise Cancelled


def test_a_table_that_takes_long_tells_its_rows_and_that_it_can_be_ended(
    qtbot, window, monkeypatch
):
    monkeypatch.setattr(table_dialog, "read_table", _never_ready)
    task = NewestTask(FrameGate(), window)
    dialog = ImportDialog(Path("large.csv"), task, LIGHT, window)
    dialog.open()
    told = dialog.progress.sentence
    assert not told.isVisible()
    qtbot.waitUntil(told.isVisible)
    assert told.text() == READ.format(count="120,000")
    assert dialog.progress.bar.value() == 0.4 * dialog.progress.bar.maximum()
    assert dialog.found.text() == "Reading large.csv …"
    dialog.reject()
    assert not task.busy
    task.stop()


@pytest.fixture
def said(monkeypatch) -> list[str]:
    """The sentences that a screen reader would get."""
    found: list[str] = []
    monkeypatch.setattr(progress_module, "announce", lambda _source, text: found.append(text))
    return found


def test_the_sentence_comes_late_and_is_announced_now_and_then(qtbot, window, said, monkeypatch):
    work = WorkProgress(window)
    assert isinstance(work.bar, QProgressBar)
    assert isinstance(work.sentence, QLabel)
    work.begin(READ)
    work.show_progress(0.1, 1_000)
    assert work.sentence.isHidden()
    assert said == []
    qtbot.waitUntil(lambda: not work.sentence.isHidden())
    work.show_progress(0.2, 2_000)
    assert said == [READ.format(count="1,000")]
    monkeypatch.setattr(progress_module, "ANNOUNCED_MS", 0)
    qtbot.wait(5)
    work.show_progress(0.3, 3_000)
    assert said[1:] == [READ.format(count="3,000")]
    work.finish()
    assert work.sentence.isHidden()
    assert work.bar.isHidden()


def test_work_that_counts_nothing_shows_no_share(window, said):
    work = WorkProgress(window)
    work.begin("The rows are made ready.")
    assert (work.bar.minimum(), work.bar.maximum()) == (0, 0)
    work.begin(READ)
    assert work.bar.maximum() > 0
    work.finish()
    assert said == []
