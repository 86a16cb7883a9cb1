"""Whatever is on the clipboard is read, or refused with what to do; either way of pasting does."""

from __future__ import annotations

import csv
import json

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from playground.experiment.files import write_experiment
from playground.experiment.link import link_of
from playground.ui.clipboard import (
    MAX_PASTED,
    PastedExperiment,
    PastedFile,
    PastedTable,
    pasted,
)
from tests.support import spiral_experiment

ROWS = [("u", "kind"), *((f"{n / 4}", "pq"[n % 2]) for n in range(24))]
TABS = "".join(f"{u}\t{kind}\n" for u, kind in ROWS)
RECORDS = [{"u": float(u), "kind": kind} for u, kind in ROWS[1:]]
CELLS = "".join(f"<tr><td>{u}</td>\n<td><i>{kind}</i></td></tr>" for u, kind in ROWS)
PAGE = f"<p>Above.</p><table>{CELLS}</table><table><tr><td>other</td></tr></table>"


def mime(*, text: str = "", html: str = "", urls: tuple[str, ...] = ()) -> QMimeData:
    made = QMimeData()
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    if urls:
        made.setUrls([QUrl(one) for one in urls])
    return made


def as_format(kind: str, content: str) -> QMimeData:
    made = QMimeData()
    made.setData(kind, content.encode())
    return made


@pytest.mark.parametrize(
    "text",
    [
        link_of(spiral_experiment()),
        write_experiment(spiral_experiment()).decode(),
        '{"format": "neural-network-playground",\n "ver',
    ],
    ids=["link", "json", "json that is cut"],
)
def test_a_link_and_json_are_an_experiment(text):
    assert pasted(mime(text=text)) == PastedExperiment(text)


LINES = "\n".join(map(json.dumps, RECORDS))
TABLES = {
    "cells of a spreadsheet": (mime(text=TABS), PastedTable(TABS, ".txt")),
    "the same beside a page": (mime(text=TABS, html="<p>x</p>"), PastedTable(TABS, ".txt")),
    "a page alone": (mime(html=PAGE), PastedTable(TABS, ".txt")),
    "tabs by their format": (
        as_format("text/tab-separated-values", TABS),
        PastedTable(TABS, ".txt"),
    ),
    "a list in JSON": (mime(text=json.dumps(RECORDS)), PastedTable(json.dumps(RECORDS), ".json")),
    "lines of JSON": (mime(text=LINES), PastedTable(LINES, ".json")),
}


@pytest.mark.parametrize("kind", TABLES)
def test_cells_in_whatever_form_are_a_table(kind):
    data, expected = TABLES[kind]
    assert pasted(data) == expected


def test_marks_and_line_ends_in_the_cells_of_a_page_part_no_cells():
    page = '<table><tr><th>a\t"b"<br>c<th>d</tr>\n<tr><td>1<td></table>'
    found = pasted(mime(html=page))
    assert isinstance(found, PastedTable)
    assert list(csv.reader(found.text.splitlines(), delimiter="\t")) == [
        ['a "b" c', "d"],
        ["1", ""],
    ]


def test_a_copied_file_is_that_file_although_its_address_is_text(tmp_path):
    address = QUrl.fromLocalFile(str(tmp_path / "t.csv")).toString()
    found = pasted(mime(urls=(address,), text=address))
    assert found == PastedFile(tmp_path / "t.csv")


def _picture() -> QMimeData:
    made = QMimeData()
    made.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    return made


REFUSED = {
    "nothing": (QMimeData(), "Copy an experiment"),
    "a word": (mime(text="hello"), "a link begins with nnplay:"),
    "a page without a table": (mime(html="<p>hello</p>"), "the cells of a spreadsheet"),
    "several files": (mime(urls=("file:///a.csv", "file:///b.csv")), "copy one of them"),
    "an address": (mime(urls=("https://example.org/a.csv",)), "save what is there"),
    "a picture": (_picture(), "import that folder"),
    "too much": (mime(text="1\t2\n" * (MAX_PASTED // 4 + 1)), "save it as a file"),
    "a page that is too much": (mime(html=" " * MAX_PASTED + PAGE), "save it as a file"),
    "bytes": (as_format("application/octet-stream", "\0"), "Copy an experiment"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_anything_else_is_refused_with_what_to_do(kind):
    data, said = REFUSED[kind]
    with pytest.raises(ValueError, match=said):
        pasted(data)


# In the window.


def _settled(qtbot, window):
    qtbot.waitUntil(lambda: window.importer.dialog is not None and not window.importer.task.busy)
    dialog = window.importer.dialog
    assert dialog.fault.isHidden(), dialog.fault.text()
    return dialog


def test_both_ways_of_pasting_read_files_cells_and_experiments(qtbot, window, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text(TABS)
    other = spiral_experiment(7)
    for paste in (window.menus.sharing.paste, window.importer.paste):
        QGuiApplication.clipboard().setMimeData(mime(urls=(path.as_uri(),)))
        paste()
        dialog = _settled(qtbot, window)
        assert (dialog.path, dialog.table.rows) == (path, 24)
        dialog.reject()
        for content in (mime(text=TABS), mime(html=PAGE), mime(text=json.dumps(RECORDS))):
            QGuiApplication.clipboard().setMimeData(content)
            paste()
            dialog = _settled(qtbot, window)
            assert [column.name for column in dialog.table.columns] == ["u", "kind"]
            assert dialog.table.rows == 24
            dialog.reject()
        QGuiApplication.clipboard().setText(link_of(other))
        paste()
        assert window.workbench.experiment == other
        window.workbench.undo_stack.undo()


def test_a_copied_project_or_experiment_is_opened_and_other_files_are_refused(
    qtbot, window, tmp_path
):
    (tmp_path / "e.json").write_bytes(write_experiment(spiral_experiment(7)))
    QGuiApplication.clipboard().setMimeData(mime(urls=((tmp_path / "e.json").as_uri(),)))
    window.importer.paste()
    qtbot.waitUntil(lambda: window.workbench.experiment == spiral_experiment(7))
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    QGuiApplication.clipboard().setMimeData(mime(urls=((tmp_path / "a.pdf").as_uri(),)))
    window.importer.paste()
    assert "a.pdf is nothing that is read here: copy a table" in window.status.message.text()


def test_a_file_of_records_is_a_table_and_not_an_experiment(qtbot, window, tmp_path):
    (tmp_path / "t.json").write_text(json.dumps(RECORDS, indent=1))
    window.importer.open_any(tmp_path / "t.json")
    dialog = _settled(qtbot, window)
    assert dialog.table.rows == 24
    dialog.reject()
