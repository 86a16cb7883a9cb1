"""Every lab and the start page as a screen reader meets them: each stop of Tab says what it is."""

from __future__ import annotations

import pytest

from playground.ui.labs import LABS
from playground.ui.registry import PANELS
from tests.ui.access.desktop import needs_desktop
from tests.ui.access.walking import poor, walk_round

pytestmark = needs_desktop


@pytest.mark.parametrize("lab", LABS[1:], ids=lambda lab: lab.name)
def test_every_stop_of_a_lab_has_name_role_state_and_description(reader, lab):
    ((first, *_), _), *_ = lab.plane.bottom
    heading = next(spec.heading for spec in PANELS if spec.name == first)
    reader.choose("Labs", lab.title)
    reader.wait(lambda: reader.is_in_sight(heading), f"{heading!r} has not come")
    stops = walk_round(reader)
    assert len({stop.path for stop in stops}) == len(stops) > 30
    assert poor(stops) == []


def test_every_stop_of_the_start_page_has_name_role_state_and_description(reader):
    reader.choose("View", "Start page")
    reader.wait(lambda: reader.is_in_sight("Start page"), "the start page has not come")
    stops = walk_round(reader)
    assert len({stop.path for stop in stops}) == len(stops) > 10
    assert poor(stops) == []
