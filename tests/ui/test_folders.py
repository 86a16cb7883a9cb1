"""Dialogs that save begin where something was saved last."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog

from playground.ui.folders import FolderMemory, last_folder, remember_folder
from playground.ui.settings import Settings


@pytest.fixture
def settings(tmp_path):
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "own"))
    return Settings()


def test_the_folder_is_that_of_the_last_file(settings, tmp_path):
    assert last_folder(settings) == Path.home()
    remember_folder(settings, tmp_path / "picture.png")
    assert last_folder(Settings()) == tmp_path


def test_a_folder_that_is_gone_is_not_proposed(settings, tmp_path):
    remember_folder(settings, tmp_path / "gone" / "picture.png")
    assert last_folder(settings) == Path.home()


def test_a_dialog_begins_there_with_the_proposed_name(qtbot, settings, tmp_path):
    remember_folder(settings, tmp_path / "picture.png")
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile("lesson-replay.html")
    FolderMemory(dialog, settings)
    assert dialog.selectedFiles() == [str(tmp_path / "lesson-replay.html")]
    (tmp_path / "talks").mkdir()
    dialog.fileSelected.emit(str(tmp_path / "talks" / "lesson-replay.html"))
    assert last_folder(settings) == tmp_path / "talks"
