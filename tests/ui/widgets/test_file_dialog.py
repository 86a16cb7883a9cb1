"""The dialog that saves: no file is overwritten unasked, whatever is typed for its name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from playground.ui.widgets.dialogs import FileDialog


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> FileDialog:
    made = FileDialog(None, "Save", str(tmp_path))
    qtbot.addWidget(made)
    made.setOption(FileDialog.Option.DontUseNativeDialog)
    made.offer_to_save(["Web page (*.html)", "PDF (*.pdf)"])
    made.open()
    return made


def saved_as(dialog: FileDialog, name: str) -> tuple[str, list[str]]:
    """The file that whoever types `name` and overwrites nothing gets, and what was asked."""
    asked: list[str] = []
    chosen: list[str] = []

    def refuse() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.text())
            box.button(QMessageBox.StandardButton.No).click()

    dialog.fileSelected.connect(chosen.append)
    dialog.findChild(QLineEdit, "fileNameEdit").setText(name)
    QTimer.singleShot(0, refuse)
    dialog.accept()
    QApplication.processEvents()
    return (Path(chosen[0]).name if chosen else ""), asked


@pytest.mark.parametrize("name", ["homework", "homework 1.5", "homework.html", "HOMEWORK.HTML"])
def test_whoever_types_no_ending_is_asked_before_a_file_is_overwritten(
    dialog: FileDialog, tmp_path: Path, name: str
):
    there = name if name.lower().endswith("html") else f"{name}.html"
    (tmp_path / there).write_text("marks of a whole class")
    chosen, asked = saved_as(dialog, name)
    assert chosen == ""
    assert len(asked) == 1
    assert there in asked[0]


def test_a_name_gets_the_ending_of_the_chosen_kind(dialog: FileDialog):
    dialog.selectNameFilter("PDF (*.pdf)")
    dialog.filterSelected.emit("PDF (*.pdf)")
    assert saved_as(dialog, "homework") == ("homework.pdf", [])


def test_a_folder_is_opened_and_gets_no_ending(dialog: FileDialog, tmp_path: Path):
    (tmp_path / "term").mkdir()
    assert saved_as(dialog, str(tmp_path / "term")) == ("", [])
    assert dialog.directory().dirName() == "term"
