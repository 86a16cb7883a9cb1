"""The windows that keys open beside the main one, and those of a lesson, from another process.

A panel's picture, numbers and menu; what a class takes home from a lesson; the lecturer's window,
the keys of a presentation, and the help beside a control.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import playground.ui
from tests.ui.access.bus import Reader, Thing
from tests.ui.access.desktop import needs_desktop
from tests.ui.access.walking import (
    close,
    dialog,
    newest,
    open_menu,
    out_of_order,
    poor,
    walk_round,
    walk_to,
)

# Where each kind of window is walked round: here, or in `test_dialogs_on_the_bus.py`.
WALKED = {
    "AboutDialog",
    "FileDialog",
    "GlossaryWindow",
    "ImportDialog",
    "KeyOverview",
    "NotesWindow",
    "NumbersWindow",
    "PictureDialog",
}

pytestmark = needs_desktop


@pytest.fixture(scope="module")
def lesson_reader(reader) -> Iterator[Reader]:
    """One who reads the window while a lesson is given in it."""
    reader.take_to(reader.windows()[0])
    reader.choose("View", "Start page")
    reader.wait(lambda: reader.is_in_sight("Start page"), "the start page has not come")
    walk_to(reader, "Backward through many layers")
    reader.press("Return")
    reader.wait(lambda: reader.is_in_sight("Lesson"), "the lesson has not come")
    yield reader
    reader.choose("Lessons", "Leave the lesson")
    reader.wait(lambda: not reader.is_in_sight("Lesson"), "the lesson has not gone")


def checked(reader: Reader) -> list[Thing]:
    """The stops of the window that has the keyboard, of which nothing is missing."""
    stops = walk_round(reader)
    assert poor(stops) == []
    assert out_of_order(reader, stops) == []
    return stops


def test_every_kind_of_window_is_walked_round():
    assert kinds_of_window() == WALKED


def kinds_of_window() -> set[str]:
    """The classes below `playground.ui` that Qt shows as a window beside the main one.

    What others are derived from is no window itself.
    """
    bases_of: dict[str, set[str]] = {}
    found: set[str] = set()
    for path in Path(playground.ui.__file__).parent.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        # Most files name neither, and taking them apart takes seconds.
        if "Dialog" not in text and "WindowType.Window" not in text:
            continue
        tree = ast.parse(text)
        for made in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
            bases_of[made.name] = {ast.unparse(base) for base in made.bases}
            if "WindowType.Window)" in ast.unparse(made):
                found.add(made.name)
    dialogs = {"QDialog", "QFileDialog"}
    while more := {name for name, bases in bases_of.items() if bases & dialogs} - dialogs:
        dialogs |= more
    found |= dialogs & set(bases_of)
    return found - set().union(*(bases_of[name] for name in found))


def test_the_numbers_of_a_panel_are_walked_round(reader):
    reader.press("F6")
    reader.press("F8")
    newest(reader)
    names = [stop.name for stop in checked(reader)]
    assert "Close" in names
    assert "Copy all" in names
    close(reader)


@pytest.mark.parametrize("key", ["s", "d"], ids=["picture", "data"])
def test_saving_a_panel_by_the_keys_of_the_menus_is_walked_round(reader, key):
    # File, Share, Pictures and data, the first panel, Save as picture or data.
    open_menu(reader, "Alt+f", "h", "d", "Return")
    reader.press(key)
    newest(reader)
    assert "Save" in {stop.name for stop in checked(reader)}
    close(reader)


def test_the_keys_of_a_presentation_are_said_by_their_overview(reader):
    reader.press("F11")
    reader.press("F1")
    overview = newest(reader)
    assert "Train and pause" in overview.description
    # Its one stop has the focus from the first.
    (button,) = [thing for thing in tree_of(reader, overview) if thing.role == "push button"]
    assert poor([button]) == []
    close(reader)
    reader.press("F11")


def tree_of(reader: Reader, window: Thing) -> list[Thing]:
    """All that is in a window."""
    return list(reader.tree((window.bus_name, window.path)))


def test_the_help_beside_a_control_is_said_and_walked_round(reader):
    reader.take_to(reader.windows()[0])
    asked = walk_to(reader, "Noise")
    reader.forget()
    reader.press("F1")
    said = reader.heard("Noise")
    assert len(said[-1]) > len(asked.description)
    assert poor(walk_round(reader)) == []
    reader.forget()
    reader.press("Escape")
    assert reader.wait(reader.focus, "the focus is nowhere").path == asked.path


@pytest.mark.parametrize("name", ["Save worksheet…", "Save lecturer's copy…", "Save replay page…"])
def test_what_a_class_takes_home_is_saved_in_a_dialog_that_is_walked_round(lesson_reader, name):
    with dialog(lesson_reader, "Lessons", name):
        assert "Save" in {stop.name for stop in checked(lesson_reader)}


def test_every_stop_of_the_window_in_a_lesson_has_a_word_on_it(lesson_reader):
    stops = walk_round(lesson_reader)
    assert poor(stops) == []
    assert len(stops) > 10


def test_the_window_of_the_lecturer_is_walked_round_and_its_notes_are_read(lesson_reader):
    lesson_reader.choose("Lessons", "Lecturer's window")
    window = newest(lesson_reader)
    stops = checked(lesson_reader)
    # At the first step there is no way back.
    notes, *buttons = sorted(stops, key=lambda stop: stop.role)
    assert [button.name for button in buttons] == ["Next"]
    assert (notes.name, window.role) == ("Notes of this step", "frame")
    assert "Three arms, eight layers" in notes.description
    assert "Next: the outcome of the vote" in notes.description
