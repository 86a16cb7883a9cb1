"""Files from the real window: what counts as a change, saving, opening, being asked, refusals."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from playground.experiment import atomic
from playground.experiment.edits import set_training
from playground.experiment.files import load_example, write_experiment
from playground.experiment.project import Project, load_project, save_project
from playground.training.session import Session
from playground.ui.appearance.theme import LIGHT
from playground.ui.main_window import MainWindow
from playground.ui.settings import Settings
from tests.support import digits_experiment, spiral_experiment, trained

PATIENCE = 20_000


@pytest.fixture(scope="module")
def settings_of_the_file(tmp_path_factory):
    folder = tmp_path_factory.mktemp("settings")
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    return Settings()


@pytest.fixture
def window(shared_window):
    return shared_window


@pytest.fixture
def closing(qtbot, settings_of_the_file):
    """A window that its test closes: what trains in it ends with that."""
    made = MainWindow(spiral_experiment(), LIGHT, settings_of_the_file)
    made.start()
    qtbot.waitExposed(made)
    yield made
    # What a test leaves unsaved is nobody's.
    made.documents.document.become(None, None)
    made.close()
    assert not made.isVisible()
    made.deleteLater()


def edit(window, l2=0.01):
    changed = set_training(window.workbench.experiment, l2=l2)
    window.workbench.edit("Set the L2 penalty", changed)


def step(qtbot, window, unit="batch"):
    document = window.documents.document
    before = document._stands_at
    window.workbench.step(unit)
    qtbot.waitUntil(lambda: document._stands_at not in (None, before), timeout=PATIENCE)


def save_as(qtbot, window, path: Path):
    with qtbot.waitSignal(window.documents.saved, timeout=PATIENCE):
        window.documents._write(path, None, None)


def open_path(qtbot, window, path: Path):
    with qtbot.waitSignal(window.workbench.opened, timeout=PATIENCE):
        window.documents.open_path(path)
    qtbot.waitUntil(lambda: window.documents.document._saved_at is not None, timeout=PATIENCE)


def box(qtbot, window) -> QMessageBox:
    qtbot.waitUntil(lambda: window.documents.questions.box is not None, timeout=PATIENCE)
    return window.documents.questions.box


def press(qtbot, window, words: str):
    asked = box(qtbot, window)
    button = next(b for b in asked.buttons() if b.text().replace("&", "") == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.documents.questions.box is not asked, timeout=PATIENCE)


# What counts as a change.


def test_an_example_that_was_only_played_is_no_change_and_closes_without_a_question(qtbot, closing):
    qtbot.waitUntil(lambda: closing.documents.document._saved_at is not None, timeout=PATIENCE)
    step(qtbot, closing, "epoch")
    assert closing.documents.document.trained
    assert not closing.isWindowModified()
    closing.close()
    assert not closing.isVisible()


def test_an_edit_is_a_change_until_it_is_undone(window):
    edit(window)
    assert window.isWindowModified()
    window.workbench.undo_stack.undo()
    assert not window.isWindowModified()


def test_training_on_changes_a_project_and_saving_settles_it(qtbot, window, tmp_path):
    save_as(qtbot, window, tmp_path / "a.nnplay")
    assert not window.isWindowModified()
    assert window.windowTitle().startswith("a.nnplay[*]")
    step(qtbot, window)
    assert window.isWindowModified()
    with qtbot.waitSignal(window.documents.saved, timeout=PATIENCE):
        window.documents.save()
    assert not window.isWindowModified()
    assert load_project(tmp_path / "a.nnplay").trainer.steps == 1


def test_resetting_a_trained_project_is_a_change(qtbot, window, tmp_path):
    step(qtbot, window)
    save_as(qtbot, window, tmp_path / "a.nnplay")
    window.workbench.reset()
    qtbot.waitUntil(window.isWindowModified, timeout=PATIENCE)


def test_an_edit_made_while_the_file_is_written_is_unsaved_still(qtbot, window, tmp_path):
    with qtbot.waitSignal(window.documents.saved, timeout=PATIENCE):
        window.documents._write(tmp_path / "a.nnplay", None, None)
        edit(window)
    assert window.isWindowModified()
    assert load_project(tmp_path / "a.nnplay").experiment == spiral_experiment()


# Saving and opening.


def test_save_open_and_go_on_equals_the_uninterrupted_run_bit_for_bit(qtbot, window, tmp_path):
    target = tmp_path / "a.nnplay"
    step(qtbot, window, "epoch")
    step(qtbot, window)
    save_as(qtbot, window, target)
    window.documents.new()
    assert window.workbench.experiment == load_example("spiral")
    open_path(qtbot, window, target)
    assert window.workbench.experiment == spiral_experiment()
    assert not window.isWindowModified()
    for _ in range(2):
        step(qtbot, window, "epoch")
    save_as(qtbot, window, target)
    expected = Session(spiral_experiment())
    expected.step("epoch")
    expected.step("batch")
    for _ in range(2):
        expected.step("epoch")
    assert_same(load_project(target), expected.project())


def assert_same(one: Project, other: Project) -> None:
    assert one.experiment == other.experiment
    assert one.trainer.random == other.trainer.random
    for name in ("parameters", "gradient", "order", "batch_rows"):
        assert getattr(one.trainer, name).tobytes() == getattr(other.trainer, name).tobytes()
    assert one.best == other.best
    assert one.best_parameters.tobytes() == other.best_parameters.tobytes()
    assert one.history.table.tobytes() == other.history.table.tobytes()


def test_the_open_panels_and_the_lab_come_back(qtbot, window, tmp_path):
    window.workspace.choose_lab("softmax")
    window.docks["costs"].close()
    save_as(qtbot, window, tmp_path / "a.nnplay")
    window.workspace.choose_lab("explore")
    open_path(qtbot, window, tmp_path / "a.nnplay")
    assert window.workspace.lab.name == "softmax"
    assert window.docks["costs"].isHidden()
    assert window.docks["triangle"].isVisible()


def test_a_panel_that_the_lab_does_not_have_comes_back(qtbot, window, tmp_path):
    window.docks["ledger"].toggleViewAction().trigger()
    save_as(qtbot, window, tmp_path / "a.nnplay")
    window.workspace.reset_layout()
    assert window.docks["ledger"].isHidden()
    open_path(qtbot, window, tmp_path / "a.nnplay")
    assert window.docks["ledger"].isVisible()


def test_an_experiment_file_is_opened_edited_and_saved_as_what_it_is(qtbot, window, tmp_path):
    target = tmp_path / "digits.json"
    target.write_bytes(write_experiment(digits_experiment()))
    open_path(qtbot, window, target)
    edit(window)
    with qtbot.waitSignal(window.documents.saved, timeout=PATIENCE):
        window.documents.save()
    assert target.read_bytes() == write_experiment(window.workbench.experiment)
    assert not window.isWindowModified()


def test_the_experiment_of_a_project_alone_is_a_copy_and_the_project_stays_open(
    qtbot, window, tmp_path
):
    save_as(qtbot, window, tmp_path / "a.nnplay")
    edit(window)
    save_as(qtbot, window, tmp_path / "copy.json")
    assert window.documents.document.path == tmp_path / "a.nnplay"
    assert window.isWindowModified()


def test_the_past_may_be_shown_while_the_run_to_its_end_is_saved(qtbot, window, tmp_path):
    for _ in range(3):
        step(qtbot, window, "epoch")
    from playground.training.commands import Rewind

    window.workbench.send(Rewind(1))
    save_as(qtbot, window, tmp_path / "a.nnplay")
    saved = load_project(tmp_path / "a.nnplay")
    assert saved.trainer.epoch == 3
    expected = trained(spiral_experiment(), epochs=3)
    assert np.array_equal(saved.parameters, expected.network.parameters)


# Being asked.


def test_closing_with_changes_asks_and_cancel_stays(qtbot, window):
    edit(window)
    window.close()
    assert window.isVisible()
    press(qtbot, window, "Cancel")
    assert window.isVisible()
    assert window.isWindowModified()


def test_discarding_closes(qtbot, closing):
    edit(closing)
    closing.close()
    press(qtbot, closing, "Discard")
    assert not closing.isVisible()


def test_saving_on_the_way_out_saves_and_closes(qtbot, closing, tmp_path):
    save_as(qtbot, closing, tmp_path / "a.nnplay")
    edit(closing)
    closing.close()
    press(qtbot, closing, "Save")
    qtbot.waitUntil(lambda: not closing.isVisible(), timeout=PATIENCE)
    assert load_project(tmp_path / "a.nnplay").experiment == closing.workbench.experiment


def test_an_example_does_not_take_the_place_of_unsaved_work_without_a_question(qtbot, window):
    edit(window)
    changed = window.workbench.experiment
    action = next(
        a for a in window.findChildren(QAction) if a.text() == load_example("circle").title
    )
    action.trigger()
    assert window.workbench.experiment == changed
    press(qtbot, window, "Cancel")
    assert window.workbench.experiment == changed
    action.trigger()
    press(qtbot, window, "Discard")
    assert window.workbench.experiment == load_example("circle")


def test_a_file_that_somebody_else_changed_is_not_overwritten_unasked(qtbot, window, tmp_path):
    target = tmp_path / "a.nnplay"
    save_as(qtbot, window, target)
    theirs = trained(spiral_experiment(5), epochs=1).project()
    save_project(target, theirs)
    edit(window)
    window.documents.save()
    press(qtbot, window, "Cancel")
    assert load_project(target).experiment == theirs.experiment
    assert window.isWindowModified()
    window.documents.save()
    with qtbot.waitSignal(window.documents.saved, timeout=PATIENCE):
        press(qtbot, window, "Overwrite")
    assert load_project(target).experiment == window.workbench.experiment


# What goes wrong.


def test_a_damaged_file_is_one_sentence_and_the_table_stays(qtbot, window, tmp_path):
    step(qtbot, window, "epoch")
    before = window.workbench.experiment
    broken = tmp_path / "broken.nnplay"
    broken.write_bytes(b"PK\x03\x04 and no more")
    window.documents.open_path(broken)
    asked = box(qtbot, window)
    assert str(broken) in asked.text()
    assert "\n" not in asked.text()
    assert asked.textFormat() == Qt.TextFormat.PlainText
    press(qtbot, window, "OK")
    assert window.workbench.experiment == before
    assert window.documents.document.path is None


def test_a_full_disk_leaves_the_old_file_whole_and_the_project_unsaved(
    qtbot, window, tmp_path, monkeypatch
):
    target = tmp_path / "a.nnplay"
    save_as(qtbot, window, target)
    before = target.read_bytes()
    edit(window)

    def full_disk(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic.os, "fsync", full_disk)
    window.documents.save()
    asked = box(qtbot, window)
    assert "No space left on device" in asked.text()
    press(qtbot, window, "OK")
    assert window.isWindowModified()
    assert target.read_bytes() == before
    assert os.listdir(target.parent).count("a.nnplay") == 1


def test_a_disk_that_is_gone_is_noticed_before_anything_is_written(qtbot, window, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    save_as(qtbot, window, stick / "a.nnplay")
    edit(window)
    # What is left of a mounted disk is its folder, which is empty and can be written.
    (stick / "a.nnplay").unlink()
    window.documents.save()
    assert "its disk is not connected" in box(qtbot, window).text()
    press(qtbot, window, "Cancel")
    assert not list(stick.iterdir())
    assert window.isWindowModified()
    window.documents.save()
    with qtbot.waitSignal(window.documents.saved, timeout=PATIENCE):
        press(qtbot, window, "Write it anew")
    assert load_project(stick / "a.nnplay").experiment == window.workbench.experiment
    assert not window.isWindowModified()


def test_a_folder_that_was_removed_is_a_sentence(qtbot, window, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    save_as(qtbot, window, folder / "a.nnplay")
    (folder / "a.nnplay").unlink()
    folder.rmdir()
    window.documents.save()
    press(qtbot, window, "Write it anew")
    assert "No such file or directory" in box(qtbot, window).text()
    press(qtbot, window, "OK")
    assert window.isWindowModified()


@pytest.mark.skipif(os.name != "posix", reason="other systems have no named pipes in folders")
def test_a_pipe_is_refused_and_nothing_queues_behind_it(qtbot, window, tmp_path):
    pipe = tmp_path / "pipe.nnplay"
    os.mkfifo(pipe)
    window.documents.open_path(pipe)
    assert "Not a regular file" in box(qtbot, window).text()
    press(qtbot, window, "OK")
    window.documents._write(pipe, "expected", None)
    assert "Not a regular file" in box(qtbot, window).text()
    press(qtbot, window, "OK")
    save_as(qtbot, window, tmp_path / "a.nnplay")


def test_what_waits_for_a_disk_that_does_not_answer_is_told_so(qtbot, window):
    jobs, free = window.documents.jobs, threading.Event()
    jobs.patience.setInterval(1)
    answers = []
    try:
        with qtbot.waitSignal(jobs.waiting, timeout=PATIENCE):
            jobs.submit(free.wait, answers.append)
        with qtbot.waitSignal(jobs.waiting, timeout=PATIENCE):
            jobs.submit(str, answers.append)
        assert "does not answer" in window.status.message.text()
    finally:
        free.set()
    qtbot.waitUntil(lambda: answers == [True, ""], timeout=PATIENCE)


def test_a_recent_file_that_is_gone_is_said_and_can_leave_the_list(qtbot, window, tmp_path):
    gone = tmp_path / "gone.nnplay"
    window.settings.remember_file(gone)
    window.documents.open_recent(gone)
    assert "gone.nnplay" in box(qtbot, window).text()
    press(qtbot, window, "Take it off")
    assert gone not in window.settings.recent_files


# Other ways in.


def test_a_file_can_be_dropped_on_the_window(qtbot, window, tmp_path):
    target = tmp_path / "a.nnplay"
    save_project(target, trained(spiral_experiment(5), epochs=1).project())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(target))])
    place, copy = QPoint(200, 200), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, copy, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(window.workbench.opened, timeout=PATIENCE):
        QApplication.sendEvent(window, QDropEvent(place, copy, data, buttons, keys))
    assert window.documents.document.path == target


def test_other_things_are_not_taken_for_projects(window, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "picture.png"))])
    place = QPoint(200, 200)
    enter = QDragEnterEvent(
        place,
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_the_recent_menu_lists_names_as_plain_text(qtbot, window, tmp_path):
    target = tmp_path / "R&D [*].nnplay"
    save_as(qtbot, window, target)
    recent = next(m for m in window.findChildren(QMenu) if "recent" in m.title())
    recent.aboutToShow.emit()
    assert "R&&D [*].nnplay" in recent.actions()[0].text()
    assert window.windowTitle().startswith("R&D [*][*].nnplay[*]")


def test_a_layout_of_panels_that_there_are_not_is_said(qtbot, window, tmp_path):
    from dataclasses import replace

    from playground.experiment.run_state import Layout

    project = trained(spiral_experiment(), epochs=1).project()
    layout = Layout("holography", ("loss", "hologram"))
    save_project(tmp_path / "a.nnplay", replace(project, layout=layout))
    open_path(qtbot, window, tmp_path / "a.nnplay")
    assert "holography, hologram" in window.status.message.text()
    assert window.docks["loss"].isVisible()
    assert msgspec.to_builtins(layout)["front"] == ()
