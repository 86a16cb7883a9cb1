"""Every dialog of the running window as a screen reader meets it, from another process.

Each is opened from the menu over the accessibility bus, walked round by Tab and closed by Escape.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.ui.access.bus import Reader, Thing
from tests.ui.access.desktop import needs_desktop
from tests.ui.access.walking import (
    dialog,
    newest,
    out_of_order,
    poor,
    walk_round,
)

TABLE = "length,colour,kind\n" + "".join(
    f"{number * 0.7:.1f},{'red' if number % 3 else 'blue'},{'abc'[number % 3]}\n"
    for number in range(60)
)
FILES = (
    ("File", "Open…"),
    ("File", "Save as…"),
    ("File", "Export data…"),
    ("Lessons", "Open lesson…"),
    ("File", "Share", "Replay page…"),
    ("File", "Share", "Export network", "NumPy script…"),
    ("File", "Share", "Answers for a table…"),
    ("File", "Share", "Answers for a folder of pictures…"),
)

pytestmark = needs_desktop


@pytest.mark.parametrize("names", FILES, ids=lambda names: names[-1])
def test_a_dialog_for_files_is_walked_round_with_a_word_on_everything(reader, names):
    with dialog(reader, *names):
        stops = walk_round(reader)
        assert poor(stops) == []
        assert out_of_order(reader, stops) == []
    said = {stop.description for stop in stops}
    assert {
        "A name in this folder, or a whole path",
        "Close this window and change nothing",
    } <= said


@pytest.mark.parametrize("name", ["About", "Glossary"])
def test_about_and_the_glossary_are_walked_round(reader, name):
    with dialog(reader, "Help", name):
        stops = walk_round(reader)
        assert poor(stops) == []
        assert out_of_order(reader, stops) == []


def test_the_import_of_a_table_is_walked_round(reader, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text(TABLE, encoding="utf-8")
    names = {stop.name for stop in walked_import(reader, "Import data…", str(path))}
    assert {"Features", "Import", "Cancel"} <= names


def test_the_import_of_pictures_is_walked_round(reader, tmp_path):
    draw(tmp_path)
    names = {stop.name for stop in walked_import(reader, "Import pictures…", str(tmp_path))}
    assert {"Import", "Cancel"} <= names


def walked_import(reader: Reader, entry: str, path: str) -> list[Thing]:
    """The stops of the dialog that a file or folder is imported in."""
    with dialog(reader, "File", entry) as first:
        reader.type(path)
        reader.press("Return")
        asks = newest(reader, but=first.path)
        place = (asks.bus_name, asks.path)
        reader.wait(lambda: any(map(is_ready, reader.tree(place))), "it can not be imported")
        stops = walk_round(reader)
        assert poor(stops) == []
        assert out_of_order(reader, stops) == []
    return stops


def is_ready(thing: Thing) -> bool:
    """True for the button that imports, once everything has been read."""
    return str(thing) == "Import, push button"


def draw(folder: Path) -> None:
    """Two classes of six grey pictures each."""
    for kind in ("one", "two"):
        (folder / kind).mkdir()
        for number in range(6):
            picture = QImage(8, 8, QImage.Format.Format_Grayscale8)
            picture.fill(40 * number if kind == "one" else 250 - 30 * number)
            assert picture.save(str(folder / kind / f"{number}.png"))


def test_a_question_says_at_its_first_button_what_is_asked(reader):
    reader.choose("Run", "New seed")
    with dialog(reader, "File", "New"):
        stops = walk_round(reader)
    assert {stop.name for stop in stops} == {"Save", "Discard", "Cancel"}
    asked = "Save the changes to “Three spirals”? Without saving they are lost."
    assert {stop.description for stop in stops} == {asked}
