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
