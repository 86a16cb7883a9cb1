"""Whole lines at once give the same table as cell by cell, and are what most files are read by."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from playground.data.table import LayoutChoice, Table, TableError, growing_table, read_table
from playground.data.table.blocks import Block, read_block

ROWS = 4_300
LATE = 3_210


def row(n: int) -> list[str]:
    """A number of each kind, a word, and a class."""
    return [f"{n / 8:.4f}", str(n * 37 % 1009), f"{n * 0.001:.3e}", ["red", "green", "blue"][n % 3],
            f"-{n % 7}.25", "pq"[n % 2]]  # fmt: skip


def table_text(change: Callable[[list[list[str]]], object]) -> str:
    rows = [row(n) for n in range(ROWS)]
    change(rows)
    return "\n".join(["u,v,w,colour,x,kind", *(",".join(one) for one in rows)]) + "\n"


# What happens late in the file, when whole lines are read long since.
CHANGES: dict[str, Callable[[list[list[str]]], object]] = {
    "nothing": lambda rows: None,
    "an empty cell": lambda rows: rows[LATE].__setitem__(0, ""),
    "a word for missing": lambda rows: rows[LATE].__setitem__(1, "NA"),
    "a cell that NumPy takes for a number": lambda rows: rows[LATE].__setitem__(2, "nan"),
    "an infinite cell": lambda rows: rows[LATE].__setitem__(2, "inf"),
    "a number too large": lambda rows: rows[LATE].__setitem__(2, "1e300"),
    "a thousands mark": lambda rows: rows[LATE].__setitem__(1, '"1,000"'),
    "a fraction among whole numbers": lambda rows: rows[LATE].__setitem__(1, "2.5"),
    "a percent sign": lambda rows: rows[LATE].__setitem__(0, "3%"),
    "a quoted delimiter": lambda rows: rows[LATE].__setitem__(3, '"red, dark"'),
    "a quoted end of line": lambda rows: rows[LATE].__setitem__(3, '"red\nand more"'),
    "blanks around words": lambda rows: rows[LATE].__setitem__(3, "  red "),
    "a new word": lambda rows: rows[LATE].__setitem__(3, "violet"),
    "a missing word": lambda rows: rows[LATE].__setitem__(3, ""),
    "a cell too many": lambda rows: rows[LATE].append("7"),
    "a cell too few": lambda rows: rows[LATE].pop(),
    "a blank line": lambda rows: rows.insert(LATE, [""]),
    "a line of delimiters": lambda rows: rows.insert(LATE, [""] * 6),
    "a sum": lambda rows: rows.append(["Total", "5", "6", "", "7", ""]),
    "a long word": lambda rows: rows[LATE].__setitem__(3, "x" * 20_000),
    "a zero character": lambda rows: rows[LATE].__setitem__(3, "x\0"),
    "an open quotation mark": lambda rows: rows[LATE].__setitem__(3, '"x'),
}


def outcome(path: Path, choice: LayoutChoice | None = None) -> Table | str:
    try:
        return read_table(path, choice)
    except TableError as error:
        return str(error)


def assert_same(found: Table | str, wanted: Table | str) -> None:
    if isinstance(found, str) or isinstance(wanted, str):
        assert found == wanted
        return
    assert (found.rows, found.notes, found.preview) == (wanted.rows, wanted.notes, wanted.preview)
    for one, other in zip(found.columns, wanted.columns, strict=True):
        assert (one.name, one.kind, one.texts, one.objection, one.missing, one.unit) == (
            other.name, other.kind, other.texts, other.objection, other.missing, other.unit
        )  # fmt: skip
        for mine, theirs in ((one.values, other.values), (one.text_codes, other.text_codes)):
            assert (mine is None) == (theirs is None)
            assert mine is None or np.array_equal(mine, theirs, equal_nan=mine.dtype.kind == "f")


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_whole_lines_give_the_same_table(change: str, ending: str, tmp_path: Path, monkeypatch):
    path = tmp_path / "t.csv"
    path.write_bytes(table_text(CHANGES[change]).replace("\n", ending).encode())
    found = outcome(path)
    monkeypatch.setattr(growing_table, "read_block", lambda *_, **__: None)
    assert_same(found, outcome(path))


@pytest.mark.parametrize("first", [2, 1_000, 1_001, 2_500, ROWS])
def test_the_first_rows_are_as_many_as_were_asked_for(first: int, tmp_path: Path):
    path = tmp_path / "t.csv"
    path.write_text(table_text(CHANGES["nothing"]))
    found = read_table(path, LayoutChoice(first=first))
    assert found.rows == first
    assert any("Only the first" in note for note in found.notes) == (first < ROWS)


def test_most_rows_are_read_in_whole_lines_where_words_stand_among_numbers(
    tmp_path: Path, monkeypatch
):
    path = tmp_path / "t.csv"
    path.write_text(table_text(CHANGES["an empty cell"]))
    blocks: list[int] = []

    def counted(lines: list[str], *args: object, **kwargs: object) -> Block | None:
        block = read_block(lines, *args, **kwargs)
        blocks.append(0 if block is None else len(lines))
        return block

    monkeypatch.setattr(growing_table, "read_block", counted)
    read_table(path)
    # The first thousand says what the columns are; the gap costs its own thousand once.
    assert sum(blocks) == ROWS - 2_000 + 1
    assert blocks.count(0) == 1


def test_cells_are_cut_from_the_nearer_end():
    lines = ["a,1,2,b,3\n", "c,4,5,d,6\n"]
    for plain, others in (
        ([1, 2, 4], (("a", "c"), ("b", "d"))),
        ([1, 2], (("a", "c"), ("b", "d"), ("3", "6"))),
    ):
        block = read_block(lines, ",", '"', 5, plain, longest=10)
        assert block is not None
        assert block.others == others
        assert block.last == ("c", "4", "5", "d", "6")
    assert read_block(lines, ",", '"', 4, [1, 2], longest=10) is None
    assert read_block(["1,2,end\n"], ",", '"', 3, [0, 1], longest=10).others == (("end",),)
