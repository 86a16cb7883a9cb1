"""All menus of the running window as a screen reader meets them, from another process."""

from __future__ import annotations

import pytest

from tests.ui.access.bus import ENABLED, Reader, Thing
from tests.ui.access.desktop import needs_desktop
from tests.ui.access.walking import open_menu

# As they are called, and their codes.
NAMES = {"English": "en", "Deutsch": "de", "Français": "fr", "Indonesia": "id"}

pytestmark = needs_desktop


@pytest.fixture(scope="module")
def entries(reader):
    """The entries of all menus, by their way from the menu bar."""
    return list(reader.entries())


def test_every_entry_of_every_menu_has_name_role_and_description(entries):
    assert len(entries) > 150
    assert {entry.role for _, entry in entries} == {"menu item"}
    assert [way for way, entry in entries if not entry.name or not entry.description] == []
    assert [way for way, entry in entries if entry.name == entry.description] == []


def test_an_entry_says_whether_it_can_be_chosen_and_what_its_key_is(reader, entries):
    found = dict(entries)
    assert ENABLED in found["Run", "Play"].states
    assert ENABLED not in found["Edit", "Undo"].states
    assert found["Run", "Play"].description.startswith("Train until paused")
    assert reader.key_of(found["File", "Save as…"]) == "Ctrl+Shift+S"


def test_a_language_is_named_in_its_own_voice(reader, entries):
    found = dict(entries)
    told = {name: reader.language_of(found["View", "Language", name]) for name in NAMES}
    assert {name: code.split("_")[0] for name, code in told.items()} == NAMES
    # All else is told as of the language of the window, whatever that of the desktop is.
    assert reader.language_of(found["View", "Theme"]).startswith("en_")


def test_a_walk_through_a_menu_by_keys_says_each_entry(reader):
    open_menu(reader, "Alt+r")
    assert entry_in_focus(reader, "Play").description.startswith("Train until paused")
    reader.press("Down")
    assert entry_in_focus(reader, "Slower").description == "The next slower pace (<)"
    reader.press("Escape")
    reader.press("Escape")


def entry_in_focus(reader: Reader, name: str) -> Thing:
    """The entry of this name, once the focus has come to it."""

    def found() -> Thing | None:
        now = reader.focused()
        return now if now is not None and (now.name, now.role) == (name, "menu item") else None

    return reader.wait(found, f"the focus has not come to {name!r}")
