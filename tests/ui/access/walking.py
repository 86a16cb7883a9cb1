"""A window on the bus, walked round by Tab; what a good stop has."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

from tests.ui.access.bus import FOCUSABLE, Reader, Thing
from tests.ui.access.desktop import Desktop

# Roles that say nothing of what a thing is for.
MEANINGLESS = {"filler", "panel", "unknown", "invalid", "redundant object"}
# What stands in a list, a tree, a table or a row of tabs is described by that.
INSIDE = {"list item", "tree item", "table cell", "page tab", "page tab list", "menu item"}
# A window of its own has the role of the main one.
DIALOGS = {"dialog", "alert message", "frame"}
MAX_STOPS = 200


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
        found.wait(lambda: has_network(found), "the network has not come to the bus")
        # Keys that are pressed before it is at the front would go nowhere.
        found.take_to(found.windows()[0])
        yield found
    finally:
        desktop.close()


def has_network(reader: Reader) -> bool:
    """True once all that is showing can be read, and the network is in it."""
    return "tree item" in {thing.role for thing in reader.tree()}


def walk_round(reader: Reader) -> list[Thing]:
    """All that gets the focus from press to press of Tab, until it comes to one again."""
    walked: list[Thing] = []
    for _ in range(MAX_STOPS):
        reader.forget()
        reader.press("Tab")
        now = reader.wait(reader.focus, f"after {walked[-1:]} nothing has the focus")
        if walked and now.path == walked[0].path:
            return walked
        walked.append(now)
    raise AssertionError("Tab has not come round")


def walk_to(reader: Reader, name: str) -> Thing:
    """Press Tab until what is called so has the focus."""
    for _ in range(MAX_STOPS):
        reader.forget()
        reader.press("Tab")
        now = reader.focus(seconds=5.0)
        if now is not None and now.name.startswith(name):
            return now
    raise AssertionError(f"Tab has not led to {name!r}")


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


@contextmanager
def dialog(reader: Reader, *names: str) -> Iterator[Thing]:
    """The dialog that the entry of the menu opens; it has the keyboard until Escape closes it."""
    reader.choose(*names)
    try:
        yield newest(reader)
    finally:
        close(reader)


def newest(reader: Reader, but: str = "") -> Thing:
    """The dialog that has come over the window, another one than `but`."""

    def one() -> Thing | None:
        found = [window for window in reader.windows()[1:] if window.role in DIALOGS]
        return next((window for window in found if window.path != but), None)

    found = reader.wait(one, "no dialog has come")
    reader.take_to(found)
    return found


def close(reader: Reader) -> None:
    """Escape leads out of what is open."""
    reader.press("Escape")
    reader.wait(lambda: len(reader.windows()) == 1, "Escape has not closed it")
    reader.take_to(reader.windows()[0])


def out_of_order(reader: Reader, stops: list[Thing]) -> list[str]:
    """Where Tab goes neither down, nor to the right, nor into what it was on, once round."""
    boxes = [reader.box(stop) for stop in stops]
    first = min(range(len(boxes)), key=lambda n: (boxes[n][1], boxes[n][0]))
    order = [*range(first, len(boxes)), *range(first)]
    wrong = []
    for before, after in pairwise(order):
        (left, top, width, height), (x, y, *_) = boxes[before], boxes[after]
        below, beside = y >= top + height, x >= left + width
        inside = left <= x and top <= y and stops[before].role == "document"
        if not (below or beside or inside):
            wrong.append(f"{stops[before]} -> {stops[after]}")
    return wrong


def open_menu(reader: Reader, keys: str, *more: str) -> None:
    """Press its keys until it is there, then those that lead into the menus below it."""
    for _ in range(5):
        reader.forget()
        reader.press(keys)
        if reader.soon(lambda: is_in_menu(reader)):
            break
    else:
        raise AssertionError(f"{keys} has opened no menu")
    for key in more:
        reader.forget()
        reader.press(key)
        reader.wait(lambda: is_in_menu(reader), f"{key} has led to no menu")


def is_in_menu(reader: Reader) -> bool:
    """True if the focus has come to an entry of a menu."""
    now = reader.focused()
    return now is not None and now.role == "menu item"
