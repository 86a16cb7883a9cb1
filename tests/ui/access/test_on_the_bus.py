"""The running window as a screen reader meets it: from another process, over the accessibility bus.

Keys are pressed through the bus, and what is compared is what came back over it.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.ui.access.bus import Reader, Thing
from tests.ui.access.desktop import needs_desktop
from tests.ui.access.walking import close, newest, poor, walk_round, walk_to

FIRST = "Backward through many layers"
TRANSCRIPT = Path(__file__).with_name("first_lesson.txt")

pytestmark = needs_desktop


@pytest.fixture(scope="module")
def stops(reader) -> list[Thing]:
    """What has the focus after each press of Tab, from the diagram round to it again."""
    return walk_round(reader)


def test_tab_goes_round_and_is_caught_nowhere(stops):
    assert len(stops) > 60
    assert len({stop.path for stop in stops}) == len(stops)


def test_every_control_has_name_role_state_and_description(stops):
    # A row of tabs has the name of its tab, and needs no more words.
    assert poor(stops) == []


def test_the_focus_goes_on_in_reading_order(stops):
    names = [stop.name for stop in stops]

    def place(start: str) -> int:
        return next(number for number, name in enumerate(names) if name.startswith(start))

    inspectors = [place(one) for one in ("Data", "Split", "Features", "Training", "Run")]
    assert inspectors == sorted(inspectors)
    noise = [number for number, name in enumerate(names) if name == "Noise"]
    assert noise == [noise[0], noise[0] + 1]
    assert stops[noise[0]].role == "slider"
    assert names.index("Run") < names.index("Network diagram")
    assert place("Probability") < place("Colour: size")


@pytest.fixture(scope="module")
def in_sight(reader) -> list[Thing]:
    """All that is showing in the window."""
    return list(reader.tree())


def test_the_network_is_a_tree_down_to_its_weights(in_sight):
    said = [str(thing) for thing in in_sight if thing.role == "tree item"]
    assert "inputs: 2, tree item" in said
    assert "hidden layer 1, tanh, neurons: 8, tree item" in said
    weight = r"input x₁ to hidden 1, neuron 1, weight −?\d\.\d+, tree item"
    assert any(re.fullmatch(weight, one) for one in said)


def test_the_charts_are_described_by_what_they_show(in_sight):
    (loss,) = [thing for thing in in_sight if (thing.name, thing.role) == ("Loss", "graphic")]
    assert loss.description.startswith("epoch 0, training loss ")


def test_a_key_reads_a_panel_and_another_opens_its_numbers(reader):
    reader.forget()
    reader.press("F6")
    reader.heard(":")
    reader.press("F8")
    window = newest(reader)
    (table,) = reader.wait(lambda: tables_in(reader, window), "no table has come")
    assert table.name.startswith("Numbers: ")
    for key in ("Right", "Down"):
        reader.forget()
        reader.press(key)
        cell = reader.wait(reader.focus, "no cell has the focus")
    assert re.fullmatch(r"\S+ \S+", cell.name), cell
    close(reader)


def tables_in(reader: Reader, window: Thing) -> list[Thing]:
    """The tables of a window."""
    return [one for one in reader.tree((window.bus_name, window.path)) if one.role == "table"]


LESSON = (
    # (keys, what is waited for)
    ("Return", "Step 1 of 5"),
    (">", "Speed: "),
    (">", "Speed: "),
    ("Ctrl+PageDown", "epoch 60, training"),
    ("Ctrl+PageDown", "It stayed at ln 3"),
    ("Ctrl+PageDown", "Step 2 of 5"),
    ("Ctrl+PageDown", "Step 3 of 5"),
    ("Ctrl+PageDown", "Step 4 of 5"),
    ("Ctrl+PageDown", "They learn it"),
    # One press, for it trains on meanwhile, and would be at its end before another one.
    (">", "epoch 500, training"),
    ("Ctrl+PageDown", "Step 5 of 5"),
)


def test_the_first_lesson_is_given_by_keys_and_reads_like_one(reader):
    open_start_page(reader)
    card = walk_to(reader, FIRST)
    lines = ["[Alt+Home, Tab]", str(card), card.description]
    for keys, awaited in LESSON:
        reader.forget()
        reader.press(keys)
        lines.append(f"[{keys}]")
        lines += reader.heard(awaited) if awaited else []
    heard = "\n".join(lines) + "\n"
    if not TRANSCRIPT.exists():
        TRANSCRIPT.write_text(heard)
    assert figures_apart(heard) == figures_apart(TRANSCRIPT.read_text())


def open_start_page(reader: Reader) -> None:
    """Press its keys until it is there: a window that has just come to the front may miss them."""
    for _ in range(5):
        reader.press("Alt+Home")
        if reader.soon(lambda: reader.is_in_sight("Start page")):
            return
    raise AssertionError("the start page has not come")


def figures_apart(text: str) -> str:
    """Without the decimals of measured losses: the last one may differ between machines."""
    return re.sub(r"(loss) \d[\d.]*", r"\1 #", text)
