"""Panels are made when somebody looks at them, and where a lab wants them."""

from __future__ import annotations

import pytest

from playground.ui.appearance.theme import DARK
from playground.ui.labs.arrangement import EXPLORE_PLANE
from playground.ui.registry import DIAGRAM, PANELS


def names_made(window) -> set[str]:
    return {panel.name for panel in window.panels.made()}


def test_the_window_begins_with_the_panels_of_its_lab_alone(window):
    assert names_made(window) == {DIAGRAM, *EXPLORE_PLANE.names()}


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
