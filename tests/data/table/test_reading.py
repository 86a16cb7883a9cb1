"""Layouts are found and said, columns become numbers, and rows become classes to learn."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from playground.data.table import (
    Cancelled,
    LayoutChoice,
    Selection,
    Table,
    TableError,
    read_table,
)

GERMAN = "Länge;Breite;Sorte\n5,1;3,5;süß\n4,9;3,0;herb\n4,7;;süß\n6,25;1,5;herb\n"


def table_of(folder: Path, content: str, choice: LayoutChoice | None = None) -> Table:
    path = folder / "t.csv"
    path.write_bytes(content.encode())
    return read_table(path, choice)


def test_semicolons_and_decimal_commas_are_found(tmp_path: Path) -> None:
    table = table_of(tmp_path, GERMAN)
    layout = table.layout
    assert (layout.delimiter, layout.decimal, layout.header) == (";", ",", True)
    assert [column.name for column in table.columns] == ["Länge", "Breite", "Sorte"]
    assert table.columns[0].values is not None
    np.testing.assert_array_equal(table.columns[0].values, [5.1, 4.9, 4.7, 6.25])
    assert table.columns[1].missing == 1
    assert table.proposal == Selection(label=2, features=(0, 1))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("header", [True, False])
def test_each_delimiter_is_found(delimiter: str, header: bool, tmp_path: Path) -> None:
    lines = ["1.5,2,a", "2.5,3,b", "0.5,1,a"]
    text = "\n".join(["u,v,w", *lines] if header else lines).replace(",", delimiter)
    layout = table_of(tmp_path, text).layout
    assert (layout.delimiter, layout.header, layout.decimal) == (delimiter, header, ".")


def test_a_choice_overrules_what_is_found(tmp_path: Path) -> None:
    table = table_of(tmp_path, "1,2,a\n3,4,b\n", LayoutChoice(header=True))
    assert [column.name for column in table.columns] == ["1", "2", "a"]
    assert table.rows == 1
    with pytest.raises(ValueError, match="none of"):
        LayoutChoice(delimiter="x")


def test_missing_cells_are_left_out_or_filled_and_both_is_said(tmp_path: Path) -> None:
    table = table_of(tmp_path, "x,y,k\n1,2,a\n,4,b\n5,NA,a\n3,3,\n9,9,b\n")
    dropped = table.take(Selection(2, (0, 1), "drop"))
    np.testing.assert_array_equal(dropped.values, [[1, 2], [9, 9]])
    assert dropped.notes == (
        "1 row without a label left out.",
        "2 rows with missing cells left out.",
    )
    filled = table.take(Selection(2, (0, 1), "mean"))
    np.testing.assert_array_equal(filled.values, [[1, 2], [4.5, 4], [5, 4.5], [9, 9]])
    assert filled.notes[1] == "2 missing cells filled with the mean of the column over all rows."
    np.testing.assert_array_equal(filled.labels, [0, 1, 0, 1])


def test_classes_are_sorted_and_counted(tmp_path: Path) -> None:
    table = table_of(tmp_path, "x,class\n5,10\n2,9\n3,10\n4,2\n")
    rows = table.take(table.proposal)
    assert rows.class_names == ("2", "9", "10")
    assert [level.count for level in rows.class_counts] == [1, 1, 2]
    assert rows.classes_summary() == "3 classes: 2 1, 9 1, 10 2"
    np.testing.assert_array_equal(rows.labels, [2, 1, 2, 0])


@pytest.mark.parametrize(
    ("selection", "cause"),
    [
        (Selection(0, (1,)), "is no label: more than 100 different values"),
        (Selection(2, ()), "no feature is chosen"),
        (Selection(2, (2,)), "is the label, and no feature as well"),
        (Selection(2, (0,), "guess"), "neither drop nor mean"),
    ],
)
def test_what_can_not_be_learnt_is_refused(
    selection: Selection, cause: str, tmp_path: Path
) -> None:
    text = "x,y,k\n" + "".join(f"{n},{n % 7},{'ab'[n % 2]}\n" for n in range(150))
    with pytest.raises(TableError, match=cause):
        table_of(tmp_path, text).take(selection)


def test_progress_rises_to_one_and_cancelling_ends_it(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("1,2,a\n3,4,b\n" * 20_000)
    told: list[tuple[float, int]] = []
    table = read_table(path, progress=lambda share, rows: told.append((share, rows)))
    shares, rows = zip(*told, strict=True)
    assert table.rows == rows[-1] == 40_000
    assert list(rows) == sorted(rows)
    assert len(shares) > 10
    assert list(shares) == sorted(shares)
    assert shares[-1] == 1.0
    with pytest.raises(Cancelled):
        read_table(path, cancelled=lambda: True)


number = st.floats(-1e9, 1e9).map(lambda value: value + 0.0)
words = st.sampled_from(["a", "b", "süß", 'q"q', "new\nline", "x;y,z|\t", "  spaced  "])


@given(
    rows=st.lists(st.tuples(number, st.integers(-(10**6), 10**6), words), min_size=1, max_size=30),
    delimiter=st.sampled_from([",", ";", "\t", "|"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_what_is_written_is_read_again(
    rows: list[tuple[float, int, str]], delimiter: str, encoding: str, tmp_path: Path
) -> None:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=delimiter)
    writer.writerow(("x", "y", "kind"))
    writer.writerows(rows)
    path = tmp_path / "t.csv"
    path.write_bytes(stream.getvalue().encode(encoding))
    table = read_table(path, LayoutChoice(delimiter=delimiter, header=True, decimal="."))
    assert table.layout.encoding == encoding
    first, second, third = table.columns
    assert first.values is not None
    assert second.values is not None
    assert third.codes is not None
    assert first.values.tolist() == [row[0] for row in rows]
    assert second.values.tolist() == [row[1] for row in rows]
    texts = [third.levels[code].text for code in third.codes]
    assert texts == [row[2].strip() for row in rows]


@given(content=st.binary(max_size=400))
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_bytes_give_a_table_or_a_sentence(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(content)
    try:
        table = read_table(path)
        table.take(table.proposal)
    except TableError as error:
        text = str(error)
    else:
        text = f"t.csv: {table.summary()}"
    assert text.startswith("t.csv")
    assert text.isprintable()


NUMBERS = "x,size,price\n1,2,10\n2,3,30\n3,,20\n4,5,\n9,9,90\n" + "".join(
    f"{n},{n * n},{n}.5\n" for n in range(200)
)


def test_a_table_of_numbers_alone_proposes_to_predict_the_last(tmp_path: Path) -> None:
    table = table_of(tmp_path, NUMBERS)
    assert table.proposal == Selection(2, (0, 1), task="regression")
    rows = table.take(table.proposal)
    assert (rows.target_name, rows.class_names, rows.class_counts) == ("price", (), ())
    assert rows.labels[:3].tolist() == [10.0, 30.0, 90.0]
    assert rows.notes == (
        "1 row without a label left out.",
        "1 row with missing cells left out.",
    )


def test_any_column_of_different_numbers_can_be_predicted(tmp_path: Path) -> None:
    table = table_of(tmp_path, "a,b,same,k\n1,5,3,x\n2,6,3,y\n3,8,3,x\n")
    assert table.take(Selection(0, (1,), task="regression")).labels.tolist() == [1.0, 2.0, 3.0]
    for label, cause in ((2, "all its numbers are the same"), (3, "“x” is not a number")):
        with pytest.raises(TableError, match=cause):
            table.take(Selection(label, (1,), task="regression"))


def test_numbers_that_are_equal_in_all_rows_left_are_refused(tmp_path: Path) -> None:
    table = table_of(tmp_path, "a,b\n1,5\n2,5\n,6\n")
    with pytest.raises(TableError, match="the same number in “b”"):
        table.take(Selection(1, (0,), task="regression"))
