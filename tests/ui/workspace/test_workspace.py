"""Panels are made when somebody looks at them, and where a lab wants them."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton

from playground.experiment.files import load_example
from playground.ui.appearance.theme import DARK
from playground.ui.labs.arrangement import EXPLORE_PLANE
from playground.ui.main_window import MainWindow
from playground.ui.registry import DIAGRAM, PANELS


@pytest.fixture
def window(shared_window: MainWindow) -> MainWindow:
    """The window of this file, as new."""
    return shared_window


def names_made(window) -> set[str]:
    return {panel.name for panel in window.panels.made()}


def test_the_window_begins_with_the_panels_of_its_lab_alone(own_window):
    assert names_made(own_window) == {DIAGRAM, *EXPLORE_PLANE.names()}


def test_a_dock_that_is_opened_has_its_panel_and_is_drawn(qtbot, window):
    assert "travel" not in names_made(window)
    window.docks["travel"].toggleViewAction().trigger()
    panel = window.panels["travel"]
    assert window.docks["travel"].isAncestorOf(panel)
    qtbot.waitUntil(lambda: panel in window.visible_panels())


def test_a_panel_that_is_asked_for_stands_in_its_dock_out_of_sight(window):
    panel = window.context.panel("logits")
    assert window.docks["logits"].isAncestorOf(panel)
    assert not panel.isVisible()
    assert window.context.panel("logits") is panel


def test_a_panel_made_after_the_theme_was_changed_wears_it(window):
    window.look.choose_theme(DARK.name)
    assert window.context.panel("fan").theme.name == DARK.name


def test_a_name_that_no_panel_has_is_refused_with_those_that_there_are(window):
    for ask in (window.context.panel, window.context.show_panel):
        with pytest.raises(ValueError, match=r"'pie' is not one of .*loss"):
            ask("pie")


def test_every_panel_is_registered_once_and_its_dock_is_called_as_it_is(window):
    assert len({spec.name for spec in PANELS}) == len(PANELS)
    for spec in PANELS:
        panel = window.panels[spec.name]
        assert (panel.name, panel.heading()) == (spec.name, spec.heading)
        if spec.name != DIAGRAM:
            assert window.docks[spec.name].windowTitle() == spec.heading


def test_a_panel_is_called_by_what_it_shows_of_the_run(qtbot, window):
    dock = window.docks["softmax"]
    assert dock.windowTitle() == "Softmax of one sample"
    window.workbench.open(load_example("regression-plane"))
    qtbot.waitUntil(lambda: dock.windowTitle() == "Output of one sample")
    window.workbench.open(load_example("iris"))
    qtbot.waitUntil(lambda: dock.windowTitle() == "Softmax of one sample")


def test_a_window_may_be_painted_before_its_panels_are_made(qtbot):
    window = MainWindow(load_example("spiral"), panels_later=True)
    qtbot.addWidget(window)
    assert names_made(window) == {DIAGRAM}
    assert {name for name, dock in window.docks.items() if not dock.isHidden()} == set(
        EXPLORE_PLANE.names()
    )
    with qtbot.waitSignal(window.workspace.filled, timeout=20_000):
        window.show()
    assert names_made(window) == {DIAGRAM, *EXPLORE_PLANE.names()}
    window.docks["travel"].show()
    assert "travel" in names_made(window)


def test_what_is_asked_for_before_the_first_paint_is_made_at_once(qtbot):
    window = MainWindow(load_example("spiral"), panels_later=True)
    qtbot.addWidget(window)
    assert window.context.panel("loss").name == "loss"
    window.workspace.fill_docks_now()
    assert names_made(window) == {DIAGRAM, *EXPLORE_PLANE.names()}


@pytest.mark.parametrize("name", ["decision", "gradients"])
def test_a_panel_that_is_floated_opens_where_it_stood(qtbot, window, name):
    window.move(60, 40)
    dock = window.docks[name]
    qtbot.waitUntil(lambda: window.workspace.is_in_sight(name))
    before = QRect(dock.mapToGlobal(QPoint(0, 0)), dock.size())
    dock.findChild(QAbstractButton, "qt_dockwidget_floatbutton").click()
    qtbot.waitUntil(dock.isFloating)
    qtbot.waitUntil(lambda: dock.geometry().intersected(before) == before)


FIRST_PAINT = """
import sys
from playground.experiment.files import load_example
from playground.ui.application import make_application
from playground.ui.main_window import MainWindow

application = make_application()
window = MainWindow(load_example("spiral"), panels_later=True)
if "home" in sys.argv:
    window.home.show()
window.show()
window.grab()
print("pyqtgraph" in sys.modules)
window.workspace.filled.connect(application.quit)
application.exec()
print("pyqtgraph" in sys.modules)
window.close()
"""


@pytest.mark.parametrize("page", ["workbench", "home"])
def test_the_window_is_painted_before_pyqtgraph_is_imported(page):
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, page], capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == ["False", "True"], done.stderr
