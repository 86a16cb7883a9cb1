"""The toolbar on a projector: epoch, losses and accuracy are there at every size of screen."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint

from playground.experiment.files import load_example
from playground.ui.main_window import MainWindow

SIZES = [(1024, 768), (1280, 800), (1920, 1080)]


@pytest.fixture
def window(shared_window: MainWindow) -> MainWindow:
    """The window of this file, as new."""
    return shared_window


def test_the_figures_of_the_run_are_whole(qtbot, window):
    header = window.header
    figures = (header.epoch, header.train_loss, header.test_loss, header.accuracy)
    for size, scale in itertools.product(SIZES, (1.0, 1.5, 2.0)):
        window.setFixedSize(*size)
        window.look.set_scale(scale)
        qtbot.waitUntil(lambda width=size[0]: ends_before(window, width) and whole(*figures))


def test_the_figures_of_a_regression_are_whole_too(qtbot, window):
    window.workbench.open(load_example("regression-plane"))
    header = window.header
    figures = (header.train_loss, header.test_loss, header.accuracy, header.error)
    for size in SIZES[:2]:
        window.setFixedSize(*size)
        qtbot.waitUntil(lambda: whole(*figures))


def ends_before(window, width: int) -> bool:
    """Whether all figures stand left of `width` pixels."""
    header = window.header
    return header.mapTo(window, QPoint(header.width(), 0)).x() <= width


def whole(*figures) -> bool:
    """Whether nothing of any of them is covered or cut off."""
    return all(
        one.isVisible() and one.visibleRegion().boundingRect() == one.rect() for one in figures
    )


def test_buttons_give_way_and_come_back(qtbot, window):
    window.setFixedSize(1024, 768)
    window.look.set_scale(2.0)
    actions = window.toolbar.actions()
    figures = next(one for one in actions if window.toolbar.widgetForAction(one) is window.header)
    assert actions.index(figures) == 1
    window.look.set_scale(1.0)
    actions = window.toolbar.actions()
    assert actions.index(figures) > 4
    assert window.toolbar.pace_box.isVisible()


def test_look_and_full_screen_have_their_place_on_a_usual_screen_and_the_bar_is_no_wider(
    qtbot, window
):
    window.setFixedSize(1280, 800)
    buttons = [
        window.toolbar.widgetForAction(window.actions_by_name[name])
        for name in ("theme", "full-screen")
    ]
    for scale in (1.0, 1.5, 1.0):
        window.look.set_scale(scale)
        qtbot.waitUntil(lambda: not window.look.is_restyling)
        qtbot.waitUntil(lambda: window.toolbar.width() == 1280)
    qtbot.waitUntil(lambda: all(not one.visibleRegion().isEmpty() for one in buttons))


def test_nothing_in_the_bar_moves_when_play_says_pause(qtbot, window):
    window.setFixedSize(1920, 1080)
    play = window.toolbar.widgetForAction(window.actions_by_name["play"])
    qtbot.waitUntil(lambda: window.toolbar.pace_box.x() > play.sizeHint().width() > 60)
    parts = (window.toolbar.pace_box, window.header, window.lab_button)
    before = [one.geometry() for one in parts]
    window.actions_by_name.describe("play", window._texts.play(playing=True))
    window.toolbar.layout().activate()
    assert play.text() == "Pause"
    assert [one.geometry() for one in parts] == before


def test_the_bars_are_as_wide_at_the_start_as_after_another_text_size(qtbot, window):
    window.setFixedSize(1280, 800)
    qtbot.wait(0)
    parts = (window.toolbar.pace_box, window.time_bar.slider, window.header)
    before = [one.geometry() for one in parts]
    for scale in (1.5, 1.0):
        window.look.set_scale(scale)
        qtbot.waitUntil(lambda: not window.look.is_restyling)
    qtbot.waitUntil(lambda: [one.geometry() for one in parts] == before)


def test_the_lab_is_named_again_after_large_text(qtbot, window):
    window.resize(1280, 766)
    window.workspace.choose_lab("overfitting")
    button = window.lab_button
    qtbot.waitUntil(button.isVisible)
    for scale in (1.1, 1.25, 1.5, 1.75, 2.0, 1.0):
        window.look.set_scale(scale)
        qtbot.waitUntil(lambda: not window.look.is_restyling)
    qtbot.waitUntil(button.isVisible)
