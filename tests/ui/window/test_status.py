"""The sentence in the status bar: true of the moment that is shown."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QUndoCommand

from playground.training.commands import Rewind, SetStop
from playground.ui.main_window import MainWindow


@pytest.fixture
def window(shared_window: MainWindow) -> MainWindow:
    """The window of this file, as new."""
    return shared_window


def test_what_was_said_of_the_end_of_a_run_is_not_said_of_its_past(qtbot, window):
    window.workbench.send(SetStop(5))
    window.workbench.play()
    status = window.status.message
    qtbot.waitUntil(lambda: "Stopped at epoch 5" in status.text())
    qtbot.waitUntil(lambda: window.header.epoch.figure() == "5")
    window.workbench.send(Rewind(2))
    qtbot.waitUntil(lambda: window.header.epoch.figure() == "2")
    assert status.text() == "Paused; press Space to go on."


def test_what_was_said_of_a_stop_goes_when_the_run_goes_on(qtbot, window):
    window.workbench.send(SetStop(3))
    window.workbench.play()
    status = window.status.message
    qtbot.waitUntil(lambda: "Stopped at epoch 3" in status.text())
    qtbot.waitUntil(lambda: window.header.epoch.figure() == "3")
    window.workbench.play()
    qtbot.waitUntil(lambda: window.frame_loop.newest_step > 3 * 12)
    assert status.text() == "Training; press Space to pause."


def test_names_that_look_like_markup_are_text_in_tooltips(window):
    window.status.show_message("Opened <img src=x>.nnplay.")
    assert window.status.message.toolTip() == "<qt>Opened &lt;img src=x&gt;.nnplay.</qt>"


def test_undo_has_a_tooltip_without_names(window):
    window.workbench.undo_stack.push(QUndoCommand("Import <b>a</b>"))
    texts = [action for action in window.actions() if "<b>a</b>" in action.text()]
    assert len(texts) == 1
    assert texts[0].toolTip() == "Take back the last edit"


def test_words_on_a_menu_entry_never_lie_over_the_sentence(qtbot, window):
    bar, row = window.statusBar(), window.status.message.parentWidget()
    for scale in (1.25, 1.0):
        bar.showMessage("what the entry does")
        assert not row.isVisible()
        window.look.set_scale(scale)
        qtbot.waitUntil(lambda scale=scale: window.context.theme.scale == scale)
        qtbot.waitUntil(lambda: not window.look.is_restyling)
        qtbot.waitUntil(lambda: row.isVisible() and not bar.currentMessage())
