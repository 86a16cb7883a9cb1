"""Every hostile table has its outcome: one sentence that names file, line and cause, or rows."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from playground.data.table import TableError, TableRows, read_table
from playground.data.table.errors import CONTROL
from playground.sentence import Sentence
from tests.data.table.hostile import GOOD, HOSTILE, Hostile

READ = {case.name: case for case in HOSTILE if not case.refusal}


def taken(case: Hostile, folder: Path) -> TableRows:
    path = folder / f"{case.name}.csv"
    path.write_bytes(case.content)
    table = read_table(path, case.choice)
    return table.take(table.proposal)


def test_there_are_many() -> None:
    assert len({case.name for case in HOSTILE}) == len(HOSTILE) >= 75


@pytest.mark.parametrize(
    "case", [case for case in HOSTILE if case.refusal], ids=lambda case: case.name
)
def test_a_refusal_is_one_line_with_file_line_and_cause(case: Hostile, tmp_path: Path) -> None:
    with pytest.raises(TableError) as caught:
        taken(case, tmp_path)
    text = str(caught.value)
    # The window can say it in its own language, the cause as well.
    assert isinstance(text, Sentence)
    assert isinstance(text.values["cause"], Sentence)
    place = f", line {case.line}: " if case.line else ""
    assert text.startswith(f"{case.name}.csv{place}")
    assert case.refusal in text
    assert text.isprintable()
    assert len(text) < 300


@pytest.mark.parametrize("case", READ.values(), ids=lambda case: case.name)
def test_what_looks_odd_but_is_whole_is_read(case: Hostile, tmp_path: Path) -> None:
    rows = taken(case, tmp_path)
    assert len(rows.class_names) >= 2 or np.ptp(rows.labels) > 0
    assert np.isfinite(rows.values).all()
    assert not any(CONTROL.search(name) for name in (*rows.feature_names, *rows.class_names))


def test_duplicate_names_are_told_apart_and_said(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(READ["duplicate-names"].content)
    table = read_table(path)
    assert [column.name for column in table.columns] == ["x", "x (2)", "kind"]
    assert table.notes == ("There is more than one column “x”: one is now “x (2)”.",)


def test_another_encoding_is_said(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(READ["latin"].content)
    table = read_table(path)
    assert table.layout.encoding == "cp1252"
    assert "Line 3 is not UTF-8 (byte 0xfc)" in table.notes[0]
    assert [level.text for level in table.columns[2].levels] == ["a", "ü"]


def refusal(path: Path) -> str:
    with pytest.raises(TableError) as caught:
        read_table(path)
    return str(caught.value)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.csv") == "gone.csv: can not be read: No such file or directory"
    assert refusal(tmp_path).endswith(": this is a folder, not a file")
    assert refusal(Path(os.devnull)) == "null: this is no ordinary file"
    assert "can not be read" in refusal(tmp_path / "a\0b.csv")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    assert refusal(tmp_path / "pipe.csv") == "pipe.csv: this is no ordinary file"


def test_a_file_without_permission_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "t.csv"
    path.write_text(GOOD)
    monkeypatch.setattr("builtins.open", refuse)
    assert refusal(path) == "t.csv: can not be read: Permission denied"


def test_a_file_that_shrinks_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(GOOD * 20_000)

    def shorten(_share: float, _rows: int) -> None:
        os.truncate(path, 100)

    path.write_text("1,2,a\n3,4,b\n" * 50_000)
    with pytest.raises(TableError, match=r"^t\.csv.*(shorter|cell)"):
        read_table(path, progress=shorten)


@pytest.mark.parametrize(
    ("bound", "value", "cause"),
    [
        ("reading.MAX_BYTES", 10, "0 MiB are more than 0 MiB"),
        ("growing_table.MAX_ROWS", 2, "more than 2 rows"),
        ("growing_table.MAX_CELLS", 8, "more than 8 cells"),
    ],
)
def test_every_bound_holds(
    bound: str, value: int, cause: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "t.csv"
    path.write_text(GOOD)
    assert read_table(path).rows == 3
    monkeypatch.setattr(f"playground.data.table.{bound}", value)
    assert cause in refusal(path)
