"""Rows of a file that are none of its table: of another length, below it, or its header again."""

from __future__ import annotations

from collections.abc import Sequence

from playground.data.table.errors import TableError, cells_counted, refused, shown
from playground.data.table.header import is_number
from playground.data.table.layout import MAX_PREAMBLE
from playground.sentence import Sentence

# More rows of another length than that, and the file is not what it is taken for.
RAGGED_SHARE, RAGGED_ROWS, NAMED_ROWS = 0.02, 1, 5
MAX_RAGGED = 20_000


class OddRows:
    """Collects them while the file called `name` is read, and says at the end what was left out.

    Attributes:
        header: the row of names; [] where there is none.
        last_line: where the last row of the table begins.
    """

    def __init__(self, name: str) -> None:
        self.header: list[str] = []
        self.last_line = 0
        self._name = name
        # Rows of another length: line, number of cells, and the first text where no number is.
        self._ragged: list[tuple[int, int, str]] = []
        self._headers: list[int] = []

    def without_headers(
        self, rows: list[list[str]], lines: list[int]
    ) -> tuple[list[list[str]], list[int]]:
        """The rows that do not repeat the header, as files do that were put together."""
        header = self.header
        if not header or header not in rows:
            return rows, lines
        self._headers += [line for row, line in zip(rows, lines, strict=True) if row == header]
        kept = [(row, line) for row, line in zip(rows, lines, strict=True) if row != header]
        return [row for row, _ in kept], [line for _, line in kept]

    def add(self, row: Sequence[str], line: int, width: int) -> None:
        """Add a row of another length than `width` cells.

        Raises:
            TableError: there are too many of them.
        """
        filled = [cell.strip() for cell in row if cell.strip()]
        text = "" if any(map(is_number, filled)) else "".join(filled[:1])
        self._ragged.append((line, len(row), shown(text)))
        if len(self._ragged) > MAX_RAGGED:
            raise self._too_ragged(width)

    def notes(self, rows: int, width: int, trailing: bool) -> list[str]:
        """The sentences about them beside `rows` of `width` cells, the last empty if `trailing`.

        Raises:
            TableError: there are too many of them.
        """
        below = [
            (line, cells, text)
            for line, cells, text in self._ragged
            if line > self.last_line and cells < width and text
        ]
        if rows and 0 < len(below) == len(self._ragged) <= MAX_PREAMBLE:
            return [*self._about_headers(), _about_footer(len(below), below[0][2])]
        count = len(self._ragged)
        if count > max(RAGGED_ROWS, RAGGED_SHARE * rows) or (count and not rows):
            raise self._too_ragged(width - trailing)
        return [*self._about_headers(), *self._about_ragged(width)]

    def _too_ragged(self, width: int) -> TableError:
        line, cells, _ = self._ragged[0]
        return refused(
            self._name,
            Sentence("{cells}, where the first row has {n}", cells=cells_counted(cells), n=width),
            line,
        )

    def _about_headers(self) -> list[str]:
        if not self._headers:
            return []
        lines = _listed([str(line) for line in self._headers])
        return [
            Sentence(
                "The names of the columns stand again among the rows, in line {lines}; that is no "
                "row.",
                lines=lines,
            )
            if len(self._headers) == 1
            else Sentence(
                "The names of the columns stand again among the rows, in lines {lines}; these are "
                "no rows.",
                lines=lines,
            )
        ]

    def _about_ragged(self, width: int) -> list[str]:
        if not self._ragged:
            return []
        lines = _listed([f"{line} ({cells})" for line, cells, _ in self._ragged])
        return [
            Sentence(
                "1 row that has more or fewer than {width} cells is left out: line {lines}.",
                width=width,
                lines=lines,
            )
            if len(self._ragged) == 1
            else Sentence(
                "{n} rows that have more or fewer than {width} cells are left out: lines {lines}.",
                n=len(self._ragged),
                width=width,
                lines=lines,
            )
        ]


def _about_footer(count: int, first: str) -> str:
    """The sentence about lines below the table, such as its source."""
    if count == 1:
        return Sentence("The line below the table left out, beginning “{first}”.", first=first)
    return Sentence(
        "The {n} lines below the table left out, beginning “{first}”.", n=count, first=first
    )


def _listed(lines: Sequence[str]) -> str:
    return ", ".join(lines[:NAMED_ROWS]) + (", …" if len(lines) > NAMED_ROWS else "")
