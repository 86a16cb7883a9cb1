"""Theme and text size: sizes go in steps, and presses that pile up are one change."""

from __future__ import annotations

from playground.ui.appearance.theme import SCALES
from playground.ui.window.look import step


def test_a_step_leads_to_the_next_size_and_stays_at_the_ends():
    assert step(1.0, 1) == 1.1
    assert step(1.65, 1) == 1.75
    assert step(1.65, -1) == 1.5
    assert step(SCALES[-1], 1) == SCALES[-1]
    assert step(SCALES[0], -1) == SCALES[0]


def test_presses_that_pile_up_are_one_change_to_the_last_size(qtbot, window):
    changes: list[float] = []
    window.context.theme_changed.connect(lambda: changes.append(window.theme.scale))
    for _ in range(3):
        window.actions_by_name["larger"].trigger()
    assert window.theme.scale == 1.0
    qtbot.waitUntil(lambda: window.theme.scale == 1.5)
    assert changes == [1.5]


def test_there_and_back_before_it_is_applied_changes_nothing(qtbot, window):
    with qtbot.assertNotEmitted(window.context.theme_changed, wait=50):
        window.actions_by_name["larger"].trigger()
        window.actions_by_name["smaller"].trigger()
