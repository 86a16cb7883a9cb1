"""Sentences about single cells of a column: which count as missing, and which are no numbers."""

from __future__ import annotations

from collections.abc import Sequence

from playground.data.table.errors import shown
from playground.sentence import Sentence

NAMED_LINES = 3


def cells_and_lines(cells: Sequence[tuple[str, int]]) -> str:
    """The first of `cells`, each a text and the line of the file in which it stands first."""
    said: Sentence | None = None
    for text, line in cells[:NAMED_LINES]:
        one = Sentence("“{cell}” (line {line})", cell=shown(text), line=line)
        said = one if said is None else Sentence("{before}, {one}", before=said, one=one)
    if said is None:
        return ""
    return Sentence("{before}, …", before=said) if len(cells) > NAMED_LINES else said


def missing_cells(name: str, cells: str) -> Sentence:
    """Words in the column `name` that are taken as missing."""
    return Sentence("{cells} in “{name}” counts as missing.", cells=cells, name=name)


def bad_cells(name: str, count: int, cells: str) -> Sentence:
    """Cells of a column of numbers that are none."""
    if count == 1:
        return Sentence(
            "“{name}” is a column of numbers: 1 cell that is none, {cells}, counts as missing.",
            name=name,
            cells=cells,
        )
    return Sentence(
        "“{name}” is a column of numbers: {n} cells that are none, {cells}, count as missing.",
        name=name,
        n=count,
        cells=cells,
    )


def too_large(cell: str, line: int) -> Sentence:
    """The reason why a column with this cell is no feature."""
    return Sentence(
        "line {line}: “{cell}” is too large to compute with", line=line, cell=shown(cell)
    )


def no_number(cell: str, line: int, decimal: str) -> Sentence:
    """The objection to a column with this cell: a number with another mark than `decimal`.

    With "" it is none in any case.
    """
    if not decimal:
        return Sentence("line {line}: “{cell}” is not a number", line=line, cell=shown(cell))
    return Sentence(
        "line {line}: “{cell}” is not a number with a decimal {mark}",
        line=line,
        cell=shown(cell),
        mark=Sentence("comma") if decimal == "," else Sentence("point"),
    )
