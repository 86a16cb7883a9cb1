"""Imported tables in projects, in what a crash leaves, and missing from experiment files."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from playground.experiment.files import write_experiment
from playground.experiment.link import link_of
from playground.experiment.project import load_project
from playground.ui.main_window import MainWindow
from tests.support import flowers, forget_tables, spiral_experiment, table_experiment

PATIENCE = 20_000


@pytest.fixture
def window(shared_window):
    return shared_window


@pytest.fixture
def elsewhere(monkeypatch):
    """What makes this another copy of the program, which has read no table yet."""
    return partial(forget_tables, monkeypatch)


def save(qtbot, window: MainWindow, path: Path) -> None:
    with qtbot.waitSignal(window.documents.saved, timeout=PATIENCE):
        window.documents._write(path, None, None)


def test_a_project_brings_its_table_along(qtbot, window, elsewhere, tmp_path):
    window.workbench.edit("Import", table_experiment())
    save(qtbot, window, tmp_path / "a.nnplay")
    window.documents.new()
    elsewhere()
    with qtbot.waitSignal(window.workbench.opened, timeout=PATIENCE):
        window.documents.open_path(tmp_path / "a.nnplay")
    assert window.workbench.experiment == table_experiment()
    assert not window.documents.document.modified


def test_an_experiment_file_names_the_table_that_is_missing(qtbot, window, elsewhere, tmp_path):
    window.workbench.edit("Import", table_experiment())
    save(qtbot, window, tmp_path / "a.json")
    assert "without its run and its table" in window.status.message.text()
    window.workbench.undo_stack.undo()
    elsewhere()
    before = window.workbench.experiment
    window.documents.open_path(tmp_path / "a.json")
    questions = window.documents.questions
    qtbot.waitUntil(lambda: questions.box is not None, timeout=PATIENCE)
    assert "The table “flowers.csv” (60 rows, SHA-256" in questions.box.text()
    questions.box.close()
    assert window.workbench.experiment is before


def test_a_link_says_that_it_does_not_hold_the_table_and_pasting_names_it(
    window, elsewhere, monkeypatch
):
    window.workbench.edit("Import", table_experiment())
    window.menus.sharing.copy_link()
    assert "It names the table flowers.csv" in window.status.message.text()
    window.workbench.undo_stack.undo()
    elsewhere()
    refused = []
    monkeypatch.setattr(window.menus.sharing, "_refuse", lambda *words: refused.append(words))
    before = window.workbench.experiment
    window.menus.sharing.paste()
    assert "The table “flowers.csv”" in refused[0][1]
    assert window.workbench.experiment is before
    QGuiApplication.clipboard().setText(link_of(spiral_experiment(7)))
    window.menus.sharing.paste()
    assert window.workbench.experiment == spiral_experiment(7)


def test_what_a_crash_leaves_holds_the_table(qtbot, window, tmp_path):
    window.documents.keep_safe(tmp_path / "autosave")
    window.workbench.edit("Import", table_experiment())
    autosave = window.documents.autosave
    with qtbot.waitSignal(autosave.written, timeout=PATIENCE):
        autosave.save_aside()
    left = load_project(autosave.file)
    assert left.table is not None
    assert left.table.sha256 == flowers().sha256


def test_an_experiment_whose_table_is_missing_is_no_edit(window, elsewhere):
    experiment, before = table_experiment(), window.workbench.experiment
    assert write_experiment(experiment)
    elsewhere()
    for put in (window.workbench.open, lambda e: window.workbench.edit("Paste", e)):
        with pytest.raises(ValueError, match="belongs to this experiment"):
            put(experiment)
    assert window.workbench.experiment is before
