"""What somebody pastes: an experiment, the text of a table, or a file to open.

The clipboard is looked through in that order; what is none of them is refused with what to do.
"""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData

from playground.experiment.link import SCHEME

CONTEXT = "clipboard"
# A longer text is rather a file; the window writes this one while it waits.
MAX_PASTED = 10_000_000
# As spreadsheets and databases offer a table where they offer no plain text.
TABLE_FORMATS = ("text/tab-separated-values", "text/csv")
HTML = "text/html"
# The fields of an experiment as JSON, any of which a record of a table would hardly have.
FIELDS = frozenset({"format", "version", "network", "training"})


@dataclass(frozen=True)
class PastedExperiment:
    """The text of an experiment: a link, or JSON."""

    text: str


@dataclass(frozen=True)
class PastedTable:
    """The text of a table, and how a file of it ends."""

    text: str
    suffix: str


@dataclass(frozen=True)
class PastedFile:
    """A file or a folder that was copied, not what is in it."""

    path: Path


Pasted = PastedExperiment | PastedTable | PastedFile


def pasted(data: QMimeData) -> Pasted:
    """What of `data` can be pasted.

    Raises:
        ValueError: nothing; the text says what would be right, in the language of the window.
    """
    text = _text(data)
    if len(text) > MAX_PASTED:
        raise ValueError(
            _tr("That is too much for the clipboard: save it as a file and import that.")
        )
    if _is_experiment(text):
        return PastedExperiment(text)
    if data.hasUrls():
        # Whoever copies files offers their addresses as text, too.
        return _file(data)
    if holds_records(text):
        return PastedTable(text, ".json")
    if len(text.splitlines()) > 1:
        return PastedTable(text, ".txt")
    if data.hasImage():
        raise ValueError(
            _tr(
                "A picture is on the clipboard: save it in a folder with one folder a class, and "
                "import that folder."
            )
        )
    raise ValueError(_nothing())


def _file(data: QMimeData) -> PastedFile:
    urls = data.urls()
    if len(urls) > 1:
        raise ValueError(_tr("Several files are on the clipboard: copy one of them, or a folder."))
    if not urls[0].isLocalFile():
        raise ValueError(_tr("An address is on the clipboard: save what is there, and import it."))
    return PastedFile(Path(urls[0].toLocalFile()))


def _text(data: QMimeData) -> str:
    """The text in `data`; rows of cells where only a page of HTML is there."""
    if data.hasText() and data.text().strip():
        return data.text()
    for kind in TABLE_FORMATS:
        if data.hasFormat(kind):
            return bytes(data.data(kind).data()).decode("utf-8-sig", errors="replace")
    return _cells_of(data.html()) if data.hasFormat(HTML) else ""


def holds_records(text: str) -> bool:
    """True if `text` begins as a table in JSON does: a list, or a record on a line of its own."""
    start = text.lstrip("\ufeff \t\r\n")
    if not start.startswith("{"):
        return start.startswith("[")
    try:
        return FIELDS.isdisjoint(json.loads(start.splitlines()[0]))
    except (ValueError, RecursionError):
        return False


def _is_experiment(text: str) -> bool:
    start = text.lstrip()
    if start[: len(SCHEME) + 1].lower() == f"{SCHEME}:":
        return True
    return start.startswith("{") and not holds_records(text)


def _nothing() -> str:
    return _tr(
        "Neither an experiment nor a table is on the clipboard. Copy an experiment (a link begins "
        "with {scheme} and JSON with a brace), the cells of a spreadsheet, two rows at least, or a "
        "file."
    ).format(scheme=f"{SCHEME}:")


class _Cells(HTMLParser):
    """Takes the cells of the first table of a page, row by row."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._cell: list[str] | None = None
        self._has_ended = False

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        if self._has_ended:
            return
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th") and self.rows:
            self._end_cell()
            self._cell = []
        elif tag == "br":
            self.handle_data(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr", "table"):
            self._end_cell()
        if tag == "table":
            self._has_ended = True

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(data)

    def _end_cell(self) -> None:
        if self._cell is not None:
            self.rows[-1].append(" ".join("".join(self._cell).split()))
            self._cell = None


def _cells_of(html: str) -> str:
    """The first table in `html` as lines with tabs between the cells; "" where there is none."""
    if len(html) > MAX_PASTED:
        return html
    found = _Cells()
    found.feed(html)
    lines = io.StringIO(newline="")
    csv.writer(lines, delimiter="\t", lineterminator="\n").writerows(
        row for row in found.rows if row
    )
    return lines.getvalue()


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
