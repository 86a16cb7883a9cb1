"""The View menu opens every panel, from every lab, where it can be seen."""

from __future__ import annotations

import pytest

from playground.ui.labs import LABS
from playground.ui.main_window import MainWindow
from playground.ui.registry import DIAGRAM, PANELS

NAMES = [spec.name for spec in PANELS if spec.name != DIAGRAM]


@pytest.fixture
def window(shared_window: MainWindow) -> MainWindow:
    """The window of this file, as new."""
    return shared_window


def test_every_panel_can_be_opened_from_every_lab(qtbot, window):
    actions, workspace = window.menus.panel_menus.actions, window.workspace
    assert sorted(actions) == sorted(NAMES)
    for lab in LABS:
        # Puts what was opened from the lab before away.
        workspace.choose_lab(lab.name)
        opened = set(lab.plane.names())
        shown = {name for name in NAMES if not window.docks[name].isHidden()}
        assert shown <= opened, lab.name
        for name in NAMES:
            if not workspace.is_in_sight(name):
                actions[name].trigger()
            qtbot.waitUntil(lambda name=name: workspace.is_in_sight(name))
            assert window.docks[name].panel in window.visible_panels(), (lab.name, name)
        assert window.width() <= 1280, lab.name


def test_a_panel_in_sight_is_closed_and_one_behind_a_tab_is_brought_to_the_front(qtbot, window):
    actions, workspace = window.menus.panel_menus.actions, window.workspace
    qtbot.waitUntil(lambda: workspace.is_in_sight("loss"))
    assert not window.docks["accuracy"].isHidden()
    assert not workspace.is_in_sight("accuracy")
    actions["accuracy"].trigger()
    qtbot.waitUntil(lambda: workspace.is_in_sight("accuracy"))
    actions["accuracy"].trigger()
    assert window.docks["accuracy"].isHidden()


def test_ticks_say_what_is_in_sight(qtbot, window):
    menus, workspace = window.menus.panel_menus, window.workspace
    qtbot.waitUntil(lambda: workspace.is_in_sight("loss"))
    for group in {action.associatedObjects()[0] for action in menus.actions.values()}:
        group.aboutToShow.emit()
    ticked = {name for name, action in menus.actions.items() if action.isChecked()}
    assert ticked == {name for name in NAMES if workspace.is_in_sight(name)}
    assert {"decision", "loss", "gradients"} <= ticked


def test_a_new_arrangement_takes_in_what_was_opened_from_elsewhere(qtbot, window):
    window.menus.panel_menus.actions["space"].trigger()
    qtbot.waitUntil(lambda: window.workspace.is_in_sight("space"))
    window.workspace.reset_layout()
    assert window.docks["space"].isHidden()
