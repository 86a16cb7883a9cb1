"""Unsaved work: written aside, found after a crash, kept until it is recovered or deleted."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QSettings

from playground.experiment.atomic import PART_PREFIX, PART_SUFFIX
from playground.experiment.edits import set_training
from playground.experiment.project import load_project, save_project
from playground.ui.appearance.theme import LIGHT
from playground.ui.documents.autosave import lock_of, note_of, recoverable_work
from playground.ui.main_window import MainWindow
from playground.ui.settings import Settings
from tests.support import spiral_experiment, trained

PATIENCE = 20_000
CRASH = """
import os, sys
from pathlib import Path
from playground.ui.documents.autosave import lock_of
lock = lock_of(Path(sys.argv[1]))
assert lock.tryLock(0)
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "autosave"


@pytest.fixture
def window(qtbot, tmp_path, folder):
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "s"))
    made = MainWindow(spiral_experiment(), LIGHT, settings=Settings())
    made.start()
    qtbot.waitExposed(made)
    yield made
    made.documents.document.become(None, None)
    made.close()
    made.deleteLater()


def crashed(folder):
    """What a program leaves that was killed while it held its lock."""
    folder.mkdir()
    file = folder / "dead.nnplay"
    save_project(file, trained(spiral_experiment(5), epochs=1).project())
    leave_lock(file)
    return file


def leave_lock(file):
    subprocess.run([sys.executable, "-c", CRASH, str(file)], check=False, timeout=60)
    assert file.with_suffix(".lock").exists()


def edit(window):
    changed = set_training(window.workbench.experiment, l2=0.01)
    window.workbench.edit("Set the L2 penalty", changed)


def test_changes_are_written_aside_and_removed_when_they_are_saved(qtbot, window, folder, tmp_path):
    window.documents.keep_safe(folder)
    autosave = window.documents.autosave
    autosave.save_aside()
    edit(window)
    with qtbot.waitSignal(autosave.written, timeout=PATIENCE):
        autosave.save_aside()
    assert load_project(autosave.file).experiment == window.workbench.experiment
    # Another copy of the program does not take it.
    assert not lock_of(autosave.file).tryLock(0)
    assert recoverable_work(folder) == []
    with qtbot.waitSignal(window.documents.saved, timeout=PATIENCE):
        window.documents._write(tmp_path / "a.nnplay", None, None)
    qtbot.waitUntil(lambda: not autosave.file.exists(), timeout=PATIENCE)


def test_what_a_crash_left_is_recovered_and_unsaved(qtbot, window, folder):
    file = crashed(folder)
    window.documents.keep_safe(folder)
    banner = window.documents.recovery.banner
    qtbot.waitUntil(banner.isVisible, timeout=PATIENCE)
    assert banner.geometry().bottom() < window.panels["network"].footer.y()
    with qtbot.waitSignal(window.workbench.opened, timeout=PATIENCE):
        banner.recover_button.click()
    assert window.workbench.experiment == spiral_experiment(5)
    assert window.isWindowModified()
    assert not banner.isVisible()
    qtbot.waitUntil(lambda: not file.exists(), timeout=PATIENCE)
    autosave = window.documents.autosave
    assert load_project(autosave.file).trainer.epoch == 1


def test_a_room_is_not_shown_what_a_crash_left(qtbot, window, folder):
    crashed(folder)
    window.documents.keep_safe(folder)
    banner = window.documents.recovery.banner
    qtbot.waitUntil(banner.isVisible, timeout=PATIENCE)
    window.presenter.begin()
    assert not banner.isVisible()
    window.presenter.leave()
    assert banner.isVisible()
    banner.later_button.click()
    window.presenter.begin()
    window.presenter.leave()
    assert not banner.isVisible()


def test_later_keeps_it_until_the_next_start(qtbot, window, folder):
    file = crashed(folder)
    window.documents.keep_safe(folder)
    banner = window.documents.recovery.banner
    qtbot.waitUntil(banner.isVisible, timeout=PATIENCE)
    banner.later_button.click()
    assert not banner.isVisible()
    (left,) = recoverable_work(folder)
    assert left.file == file
    left.lock.unlock()


def mode(path):
    return path.stat().st_mode & 0o777


@pytest.mark.skipif(os.name != "posix", reason="other systems have other permissions")
def test_unsaved_work_can_be_read_by_its_owner_alone(qtbot, window, folder):
    folder.mkdir(mode=0o755)
    window.documents.keep_safe(folder)
    autosave = window.documents.autosave
    edit(window)
    with qtbot.waitSignal(autosave.written, timeout=PATIENCE):
        autosave.save_aside()
    assert mode(folder) == 0o700
    assert mode(autosave.file) == mode(note_of(autosave.file)) == 0o600


def test_litter_of_dead_programs_is_removed_at_the_start(folder):
    file = crashed(folder)
    half, lone = folder / f"{PART_PREFIX}x{PART_SUFFIX}", folder / "lone.json"
    leave_lock(folder / "lone.nnplay")
    for remains in (half, lone):
        remains.touch()
    os.utime(half, (1, 1))
    young = folder / f"{PART_PREFIX}young{PART_SUFFIX}"
    young.touch()
    left = recoverable_work(folder)
    assert [work.file for work in left] == [file]
    assert not half.exists()
    assert not lone.exists()
    assert not (folder / "lone.lock").exists()
    assert young.exists()


def test_unsaved_work_that_can_not_be_kept_is_told_with_what_to_do(qtbot, window, folder):
    folder.write_text("a file where the folder should be")
    window.documents.keep_safe(folder)
    edit(window)
    window.documents.autosave.save_aside()
    told = window.status.message
    qtbot.waitUntil(lambda: "Save it to a file" in told.text(), timeout=PATIENCE)
    assert str(folder) in told.text()


def test_in_front_of_a_room_nothing_is_asked_and_what_is_left_is_kept(qtbot, window, folder):
    window.documents.keep_safe(folder)
    window.presenter.begin()
    edit(window)
    left, opened = window.workbench.experiment, spiral_experiment(3)
    with qtbot.waitSignal(window.documents.autosave.written, timeout=PATIENCE):
        window.documents.open_experiment(opened)
    assert window.documents.questions.box is None
    assert window.workbench.experiment == opened
    kept = [load_project(work.file).experiment for work in recoverable_work(folder)]
    assert kept == [left]


def test_in_front_of_a_room_an_untouched_preset_leaves_nothing_behind(qtbot, window, folder):
    window.documents.keep_safe(folder)
    window.presenter.begin()
    edit(window)
    window.workbench.undo_stack.undo()
    window.documents.open_experiment(spiral_experiment(3))
    assert window.documents.questions.box is None
    assert recoverable_work(folder) == []


def test_closing_asks_in_front_of_a_room_too(window, folder):
    window.documents.keep_safe(folder)
    window.presenter.begin()
    edit(window)
    assert not window.close()
    assert window.documents.questions.box is not None
    window.documents.questions.box.close()
