from __future__ import annotations

import getpass
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from playground import __version__
from playground.ui.diagnostics.diagnostics import diagnostics
from playground.ui.window.about import AboutDialog


def test_it_names_the_version_the_licences_and_the_data(qtbot):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    text = dialog.findChild(QLabel, "about-text").text()
    for part in (__version__, "MIT", "LGPL", "BSD", "10.24432/C50P49", "Fisher (1936)"):
        assert part in text


def test_one_click_copies_what_a_report_needs(qtbot):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text == diagnostics()
    assert dialog.copy.text() == "Copied"
    for part in (f"Playground: {__version__}", "PySide6", "NumPy", "Screen 1"):
        assert part in text


def test_a_report_names_no_person_and_no_folder(qapp):
    text = diagnostics()
    assert str(Path.home()) not in text
    assert f" {getpass.getuser()}" not in text
