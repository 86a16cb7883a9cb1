"""Questions about files: what Enter does when somebody presses it by habit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from playground.ui.documents.questions import Questions


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("save_changes", "yes"),
        ("write_anew", "yes"),
        ("forget", "yes"),
        ("overwrite", "other"),
        ("delete", "cancel"),
    ],
)
def test_enter_never_destroys(qtbot, question, answer):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    questions, answers = Questions(window), []
    getattr(questions, question)("work", answers.append)
    qtbot.keyClick(questions.box, Qt.Key.Key_Return)
    assert answers == [answer]
