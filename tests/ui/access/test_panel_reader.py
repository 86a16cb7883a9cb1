"""The keys that read panels aloud and open their numbers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtWidgets import QApplication

from playground.training.session import Session
from playground.ui.access import panel_reader
from playground.ui.access.numbers_window import NumbersWindow
from playground.ui.appearance.theme import LIGHT
from playground.ui.main_window import MainWindow
from playground.ui.panels.panel import panel_around
from playground.ui.registry import make_panel, panel_names
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench
from tests.support import spiral_experiment
from tests.ui.access.interface import interface_of
from tests.ui.everything import with_all_views

Text = QAccessible.Text


@pytest.fixture
def window(shared_window: MainWindow) -> MainWindow:
    """One for all of these tests."""
    return shared_window


@pytest.fixture
def announced(monkeypatch) -> list[str]:
    """All that is announced."""
    said: list[str] = []
    monkeypatch.setattr(
        panel_reader, "announce", lambda source, sentence, at_once=False: said.append(sentence)
    )
    return said


def train_an_epoch(qtbot, window) -> None:
    before = window.frame_loop.newest_step
    window.workbench.step_epoch()
    qtbot.waitUntil(
        lambda: window.frame_loop.newest_step > before and not window.frame_loop.beating
    )


def test_a_key_reads_the_panel_that_has_the_focus(qtbot, window, announced):
    train_an_epoch(qtbot, window)
    loss = window.context.panel("loss")
    loss.chart.setFocus()
    window.actions_by_name["read-panel"].trigger()
    assert announced[-1].startswith("Loss: epoch 1, training loss 1.")
    assert "test loss 1." in announced[-1]
    assert window.status.message.text() == announced[-1]


def test_what_the_status_bar_says_is_announced_once(window, announced):
    window.context.show_message("Saved as a.nnplay.")
    assert announced == ["Saved as a.nnplay."]


def test_f6_walks_over_all_panels_in_sight_and_back_to_the_first(qtbot, window, announced):
    window.activateWindow()
    names = [panel.name for panel in window.reader.in_reading_order()]
    walked = []
    for _ in names:
        qtbot.keyClick(window, Qt.Key.Key_F6)
        walked.append(panel_around(QApplication.focusWidget()).name)
    assert sorted(walked) == sorted(names)
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert panel_around(QApplication.focusWidget()).name == walked[0]
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert panel_around(QApplication.focusWidget()).name == walked[-1]
    assert len(announced) == len(names) + 2


def test_the_numbers_are_those_of_the_run_and_are_walked_and_copied(qtbot, window):
    train_an_epoch(qtbot, window)
    window.context.panel("loss").chart.setFocus()
    window.actions_by_name["panel-numbers"].trigger()
    qtbot.waitUntil(lambda: window.findChild(NumbersWindow) is not None)
    shown = window.findChild(NumbersWindow)
    assert shown.table.columns[:3] == ("epoch", "step", "train_loss")
    assert shown.table.rows[-1][0] == 1
    assert "epoch 1, training loss" in shown.sentence.text()
    qtbot.keyClick(shown.view, Qt.Key.Key_Right)
    qtbot.keyClick(shown.view, Qt.Key.Key_Down)
    assert (shown.view.currentIndex().row(), shown.view.currentIndex().column()) == (1, 1)
    shown.copy_selected()
    assert QGuiApplication.clipboard().text() == str(shown.table.rows[1][1])
    shown.copy_all()
    assert QGuiApplication.clipboard().text().startswith("epoch,step,train_loss")
    shown.close()


def test_a_panel_with_a_calculation_of_its_own_has_numbers_too(qtbot, own_window):
    chain = own_window.context.panel("chain")
    own_window.reader.open_numbers_of(chain)
    shown = own_window.findChild(NumbersWindow)
    assert shown.table.columns[0] == "neuron"
    assert len(shown.table.rows) == len(chain.table.rows)
    shown.close()


def test_a_screen_reader_pulls_the_sentence_of_the_moment(qtbot, listening, window):
    train_an_epoch(qtbot, window)
    panel = window.context.panel("loss")
    interface = interface_of(panel)
    assert interface.text(Text.Name) == "Loss"
    assert interface.text(Text.Description).startswith("epoch 1, training loss")


def test_quick_steps_are_spoken_of_once_and_playing_not_at_all(qtbot, listening, window, announced):
    window.frame_loop.stop()
    session = Session(spiral_experiment())
    session.train(epochs=1)
    for _ in range(3):
        session.step("epoch")
        window.reader.show_snapshot(session.snapshot())
    qtbot.waitUntil(lambda: bool(announced))
    assert [text.split(",")[0] for text in announced] == ["epoch 4"]
    session.play()
    window.reader.show_snapshot(session.snapshot())
    assert not window.reader.waiting
    session.pause()
    window.reader.show_snapshot(session.snapshot())
    assert window.reader.waiting
    qtbot.waitUntil(lambda: len(announced) == 2)


def test_the_loss_is_heard_on_demand_where_it_has_a_course(own_window, announced, monkeypatch):
    played: list[bytes] = []
    monkeypatch.setattr(own_window.reader.player, "play", played.append)
    own_window.frame_loop.stop()
    own_window.actions_by_name["hear-loss"].trigger()
    assert announced[-1].startswith("There is no course of the loss yet")
    session = Session(spiral_experiment())
    session.train(epochs=4)
    own_window.reader.show_snapshot(session.snapshot())
    own_window.actions_by_name["hear-loss"].trigger()
    assert played[0].startswith(b"RIFF")


def test_the_loss_is_followed_by_ear_from_the_menu_and_no_player_is_said_once(
    window, announced, monkeypatch
):
    monkeypatch.setattr("playground.ui.access.player.shutil.which", lambda name: None)
    monkeypatch.setattr("playground.ui.access.player.sys.platform", "linux")
    window.frame_loop.stop()
    (action,) = (
        action for action in window.findChildren(QAction) if "Follow the loss" in action.text()
    )
    assert not action.isChecked()
    action.trigger()
    session = Session(spiral_experiment())
    session.train(epochs=4)
    session.play()
    for _ in range(3):
        window.reader.show_snapshot(session.snapshot())
    assert [text for text in announced if "no program to play" in text] == announced[-1:]
    assert not action.isChecked()


@pytest.mark.parametrize("name", panel_names())
def test_every_panel_has_a_sentence_and_numbers_or_says_why_not(qtbot, name):
    session = Session(spiral_experiment())
    session.train(epochs=2)
    bench = Workbench(spiral_experiment())
    panel = with_all_views(make_panel(name, LIGHT, SelectionModel(bench), bench))
    qtbot.addWidget(panel)
    panel.show_snapshot(session.snapshot(panel.probes()))
    panel.show_snapshot(session.snapshot(panel.probes()))
    assert panel.spoken()
    assert panel.data_table() or panel.shown_figures() or panel.why_no_data()
