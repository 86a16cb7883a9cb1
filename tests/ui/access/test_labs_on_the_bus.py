"""Every lab and the start page as a screen reader meets them: each stop of Tab says what it is."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from playground.ui.labs import LABS
from playground.ui.registry import PANELS
from tests.ui.access.bus import Reader, missing
from tests.ui.access.walking import poor, spiral_on_the_bus, walk_round

# The first of the lessons on the start page.
FIRST = "Backward through many layers"

pytestmark = pytest.mark.skipif(
    # Only where nobody promised it: the project's own checks bring a desktop along.
    bool(missing()) and not os.environ.get("CI"),
    reason=f"left out: labs over the accessibility bus; to install: {missing()}",
)


@pytest.fixture(scope="module")
def reader(tmp_path_factory) -> Iterator[Reader]:
    """One who reads a window on the spiral."""
    with spiral_on_the_bus(tmp_path_factory.mktemp("home")) as found:
        yield found


@pytest.mark.parametrize("lab", LABS[1:], ids=lambda lab: lab.name)
def test_every_stop_of_a_lab_has_name_role_state_and_description(reader, lab):
    ((first, *_), _), *_ = lab.plane.bottom
    heading = next(spec.heading for spec in PANELS if spec.name == first)
    reader.choose("Labs", lab.title)
    reader.wait(lambda: is_shown(reader, heading), f"{heading!r} has not come")
    stops = walk_round(reader)
    assert len({stop.path for stop in stops}) == len(stops) > 30
    assert poor(stops) == []


def test_every_stop_of_the_start_page_has_name_role_state_and_description(reader):
    reader.choose("View", "Start page")
    reader.wait(lambda: is_shown(reader, FIRST), "the start page has not come")
    stops = walk_round(reader)
    assert len({stop.path for stop in stops}) == len(stops) > 10
    assert poor(stops) == []


def is_shown(reader: Reader, name: str) -> bool:
    """True if something of this name is in sight."""
    return any(thing.name.startswith(name) for thing in reader.tree())
