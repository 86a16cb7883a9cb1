"""The toolbar on a projector: epoch, losses and accuracy are there at every size of screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from playground.experiment.files import load_example

SIZES = [(1024, 768), (1280, 800), (1920, 1080)]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_figures_of_the_run_are_whole(qtbot, window, size, scale):
    window.setFixedSize(*size)
    window.look.set_scale(scale)
    header = window.header

    def whole() -> bool:
        readouts = (header.epoch, header.train_loss, header.test_loss, header.accuracy)
        right = header.mapTo(window, QPoint(header.width(), 0)).x()
        return right <= size[0] and all(
            one.isVisible() and one.visibleRegion().boundingRect() == one.rect() for one in readouts
        )

    qtbot.waitUntil(whole)


@pytest.mark.parametrize("size", SIZES[:2], ids=str)
def test_the_figures_of_a_regression_are_whole_too(qtbot, window, size):
    window.setFixedSize(*size)
    window.workbench.open(load_example("regression-plane"))
    header = window.header
    readouts = (header.train_loss, header.test_loss, header.accuracy, header.error)
    qtbot.waitUntil(
        lambda: all(
            one.isVisible() and one.visibleRegion().boundingRect() == one.rect() for one in readouts
        )
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
