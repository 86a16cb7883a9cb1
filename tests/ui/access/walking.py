"""A window on the bus, walked round by Tab; what a good stop has."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.ui.access.bus import FOCUSABLE, Desktop, Reader, Thing

# Roles that say nothing of what a thing is for.
MEANINGLESS = {"filler", "panel", "unknown", "invalid", "redundant object"}
# What stands in a list, a tree, a table or a row of tabs is described by that.
INSIDE = {"list item", "tree item", "table cell", "page tab", "page tab list", "menu item"}
MOST_STOPS = 200


@contextmanager
def spiral_on_the_bus(home: Path) -> Iterator[Reader]:
    """One who reads a window on the spiral, on a screen and on buses of its own."""
    desktop = Desktop(home)
    try:
        desktop.start(sys.executable, "-m", "playground", "spiral", "--language", "en")
        found = desktop.reader()
        found.find_application()
        found.activate_window = desktop.activate_window
        found.wait(desktop.activate_window, "no window has come to the screen")
        found.wait(lambda: found.with_role("tree item"), "the network has not come to the bus")
        yield found
    finally:
        desktop.close()


def walk_round(reader: Reader) -> list[Thing]:
    """All that gets the focus from press to press of Tab, until it comes to one again."""
    walked: list[Thing] = []
    for _ in range(MOST_STOPS):
        reader.forget()
        reader.press("Tab")
        now = reader.wait(reader.focused, f"after {walked[-1:]} nothing has the focus")
        if walked and now.path == walked[0].path:
            return walked
        walked.append(now)
    raise AssertionError("Tab has not come round")


def poor(stops: list[Thing]) -> list[str]:
    """Those of `stops` that lack a name, a role, a state or a description."""
    return [
        str(stop)
        for stop in stops
        if not stop.name
        or stop.role in MEANINGLESS
        or FOCUSABLE not in stop.states
        or not (stop.description or stop.role in INSIDE)
    ]
