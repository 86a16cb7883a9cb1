"""Whose turn it is: by a clock of the test's own, whatever the machine."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from playground.ui.appearance.theme import LIGHT
from playground.ui.labs import LABS
from playground.ui.panel_schedule import LONGEST_WAIT, PanelSchedule
from playground.ui.registry import make_panel
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench
from tests.support import spiral_experiment

BEAT = 0.016


@dataclass(frozen=True)
class Panel:
    name: str
    frames_between: int = 2


def shown_at(
    panels: list[Panel], cost: float, header: float, share: float = 0.13, seconds: float = 10.0
) -> dict[Panel, list[float]]:
    """When each panel is drawn in a window whose header and panels take so many seconds a beat."""
    schedule: PanelSchedule[Panel] = PanelSchedule()
    shown: dict[Panel, list[float]] = {panel: [] for panel in panels}
    now, asked = 0.0, list(panels)
    while now < seconds:
        schedule.begin_beat(now, share)
        spent = header + cost * len(asked)
        for panel in asked:
            schedule.note_drawn(panel, now)
            shown[panel].append(now)
        schedule.note_cost(asked, spent)
        asked = schedule.due(panels, now)
        now += max(BEAT, spent)
    return shown


def longest_gap(times: list[float], seconds: float = 10.0) -> float:
    return max(later - earlier for earlier, later in zip(times, [*times[1:], seconds], strict=True))


@pytest.mark.parametrize("header", [0.0, 0.002, 0.0034, 0.008, 0.02])
@pytest.mark.parametrize("cost", [0.001, 0.004, 0.008])
def test_no_panel_waits_longer_than_a_quarter_of_a_second(header, cost):
    panels = [Panel(f"panel {number}", 1 + number) for number in range(8)]
    for times in shown_at(panels, cost, header).values():
        assert longest_gap(times) <= 0.25 + cost * len(panels) + header


@pytest.mark.parametrize("lab", LABS, ids=lambda lab: lab.name)
@pytest.mark.parametrize("header", [0.002, 0.0034, 0.008])
def test_every_panel_of_every_lab_is_drawn_four_times_a_second_under_a_slow_header(
    lab, header, qtbot
):
    names = {"network", *lab.plane.names()}
    workbench = Workbench(spiral_experiment())
    selection = SelectionModel()
    panels = []
    for name in sorted(names):
        panel = make_panel(name, LIGHT, selection, workbench)
        qtbot.addWidget(panel)
        panels.append(panel)
    for times in shown_at(panels, 0.003, header).values():
        assert len(times) >= 40
    workbench.deleteLater()


def test_with_time_enough_panels_are_drawn_as_often_as_they_ask():
    light, heavy = Panel("light", 2), Panel("heavy", 6)
    shown = shown_at([light, heavy], 0.0005, 0.0005)
    assert len(shown[light]) == pytest.approx(10 / BEAT / 2, rel=0.05)
    assert len(shown[heavy]) == pytest.approx(10 / BEAT / 6, rel=0.05)


def test_where_time_is_short_the_lighter_one_is_drawn_more_often():
    light, heavy = Panel("light", 1), Panel("heavy", 3)
    shown = shown_at([light, heavy], 0.004, 0.0005)
    assert len(shown[light]) == pytest.approx(3 * len(shown[heavy]), rel=0.1)


def test_drawing_keeps_its_share_over_seconds_where_no_panel_has_to_wait():
    panels = [Panel("one", 1), Panel("two", 1)]
    shown = shown_at(panels, 0.004, 0.0)
    spent = 0.004 * sum(len(times) for times in shown.values())
    assert spent == pytest.approx(0.13 * 10, rel=0.1)


def test_a_layout_that_took_long_keeps_no_panel_waiting_for_seconds():
    schedule: PanelSchedule[Panel] = PanelSchedule()
    panel = Panel("one")
    schedule.begin_beat(0.0, 0.13)
    schedule.note_drawn(panel, 0.0)
    schedule.note_cost([panel], 3.0)
    schedule.begin_beat(3.0, 0.13)
    assert schedule.due([panel], 3.0) == [panel]
    schedule.note_drawn(panel, 3.0)
    assert schedule.due([panel], 3.0 + LONGEST_WAIT) == [panel]
