"""Kinds of tables that people bring: each is read as a person would read it, and it is said."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from playground.data.table import (
    LayoutChoice,
    Table,
    TableError,
    TableRows,
    read_table,
    taken_with_advice,
)
from playground.data.table.growing import MAX_TEXTS
from playground.sentence import Sentence


def table_of(folder: Path, content: str, name: str = "t.csv") -> Table:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return read_table(path)


def rows_of(table: Table) -> TableRows:
    return taken_with_advice(table, table.proposal)


def lines(header: str, pattern: str, count: int = 24) -> str:
    """A table of `count` rows; {n} is the row, {w} its square of seven, {k} one of two classes."""
    body = [pattern.format(n=n, w=n * n % 7, k="pq"[n % 2], f=n / 4 + 0.5) for n in range(count)]
    return "\n".join([*header.splitlines(), *body]) + "\n"


def numbers(table: Table, name: str) -> list[float]:
    column = next(one for one in table.columns if one.name == name)
    assert column.values is not None, column.objection
    return column.values.tolist()


def said(table: Table, *words: str) -> bool:
    notes = (*table.notes, *rows_of(table).notes)
    # The window can say each of them in its own language.
    assert all(isinstance(note, Sentence) for note in notes)
    return any(all(word in note for word in words) for note in notes)


# Lines that are no rows.


def test_the_line_of_excel_that_names_the_delimiter_is_no_row(tmp_path: Path) -> None:
    table = table_of(tmp_path, lines("sep=;\nu;v;kind", "{n},5;{w};{k}"))
    assert (table.rows, table.layout.delimiter, table.layout.decimal) == (24, ";", ",")
    assert numbers(table, "u")[:2] == [0.5, 1.5]
    assert said(table, "sep=;")


def test_comments_above_the_header_are_left_out_and_said(tmp_path: Path) -> None:
    table = table_of(tmp_path, lines("# probe 7\n# in cm\nu,v,kind", "{f},{w},{k}"))
    assert [column.name for column in table.columns] == ["u", "v", "kind"]
    assert table.rows == 24
    assert said(table, "2 lines", "#")


def test_a_header_behind_a_mark_is_a_header(tmp_path: Path) -> None:
    table = table_of(tmp_path, lines("#u,v,kind", "{f},{w},{k}"))
    assert [column.name for column in table.columns] == ["u", "v", "kind"]


def test_titles_above_the_table_are_left_out(tmp_path: Path) -> None:
    table = table_of(tmp_path, lines("Plants of 2019;;\n\nu;v;kind", "{n};{w};{k}"))
    assert (table.rows, table.columns[2].name) == (24, "kind")
    assert said(table, "Plants of 2019")


def test_columns_beyond_the_limit_are_left_out_and_said(tmp_path: Path) -> None:
    width = 1100
    header = ",".join([*(f"f{n}" for n in range(width)), "kind"])
    body = [
        ",".join([*(f"{(n * 7 + m * 13) % 97 / 4}" for m in range(width)), "pq"[n % 2]])
        for n in range(24)
    ]
    table = table_of(tmp_path, "\n".join([header, *body]))
    assert len(table.proposal.features) == 1024
    assert said(table, "76 columns are left out: 1,024 inputs at most can go in.")
    few = replace(table.proposal, features=table.proposal.features[:1000])
    assert not any("at most can go in" in note for note in taken_with_advice(table, few).notes)


def test_a_mark_of_thousands_in_all_rows_is_not_taken_for_the_delimiter(tmp_path: Path) -> None:
    body = "".join(f"{1 + n % 9},{n * 37 % 1000:03d};{'pq'[n % 2]}\n" for n in range(30))
    table = table_of(tmp_path, "weight;kind\n" + body)
    assert (table.layout.delimiter, len(table.columns)) == (";", 2)
    assert said(table, "“weight” can be read two ways", "“Decimal mark” changes it")


def test_words_too_many_to_go_in_are_left_out_and_said(tmp_path: Path) -> None:
    table = table_of(tmp_path, lines("name,v,kind", "anybody {n},{w},{k}", 40))
    assert table.columns[0].too_many_words
    assert said(table, "“name”", "too many different words")


def test_an_objection_that_speaks_of_something_different_is_not_about_words(tmp_path: Path) -> None:
    body = "".join(f"{'different' if n == 1 else n / 4},{n % 7},{'pq'[n % 2]}\n" for n in range(24))
    table = table_of(tmp_path, "u,v,kind\n" + body.replace("0.5", "also different"))
    assert not table.columns[0].too_many_words
    assert not said(table, "too many different words")


def test_units_are_shown_without_marks_that_turn_the_line(tmp_path: Path) -> None:
    table = table_of(tmp_path, lines("u,v,kind\n\u202ecm,kg,", "{f},{w},{k}"))
    assert said(table, "units (?cm, kg)")


def test_a_row_of_units_may_have_a_cell_too_many(tmp_path: Path) -> None:
    body = "".join(f"{n},{n * n % 7},{'pq'[n % 2]}\n" for n in range(12))
    table = table_of(tmp_path, "u,v,kind\ncm,kg,,x\n" + body)
    assert table.rows == 12
    assert said(table, "units (cm, kg)")


def test_a_row_of_units_is_no_row_and_its_units_are_kept(tmp_path: Path) -> None:
    table = table_of(tmp_path, lines("u,v,kind\nmm,s,", "{f},{w},{k}"))
    assert table.rows == 24
    assert [column.unit for column in table.columns] == ["mm", "s", ""]
    assert said(table, "units (mm, s)")


def test_a_first_line_of_counts_names_the_classes(tmp_path: Path) -> None:
    head = "30,2,oak,elm,fir"
    body = [f"{n / 4},{n % 5}.5,{n % 3}" for n in range(30)]
    table = table_of(tmp_path, "\n".join([head, *body]))
    rows = rows_of(table)
    assert (table.rows, len(rows.feature_names)) == (30, 2)
    assert [(level.text, level.count) for level in rows.class_counts] == [
        ("elm", 10),
        ("fir", 10),
        ("oak", 10),
    ]
    assert rows.class_names[rows.labels[0]] == "oak"
    assert said(table, "The first line says that there are 30 rows and 2 features")


def test_the_sum_below_the_rows_is_left_out(tmp_path: Path) -> None:
    table = table_of(tmp_path, lines("town,u,price", "t{n},{w},{f}") + "Total,72,81\n")
    assert table.rows == 24
    assert max(numbers(table, "u")) == 4
    assert said(table, "“Total”")


def test_a_header_of_numbers_that_count_the_columns_is_a_header(tmp_path: Path) -> None:
    table = table_of(tmp_path, lines("0,1,2,3", "{f},{w},{n},{f}"))
    assert [column.name for column in table.columns] == ["0", "1", "2", "3"]
    assert table.rows == 24


# Edges of rows.


def test_a_delimiter_at_the_end_of_rows_makes_no_column(tmp_path: Path) -> None:
    table = table_of(tmp_path, lines("u,v,kind", "{f},{w},{k},"))
    assert (len(table.columns), table.columns[2].name) == (3, "kind")
    assert numbers(table, "u")[0] == 0.5
    assert said(table, "nothing behind it")


def test_names_of_rows_without_a_name_above_are_no_column(tmp_path: Path) -> None:
    table = table_of(tmp_path, lines("u v kind", "r{n} {f} {w} {k}"), "t.txt")
    assert [column.name for column in table.columns] == ["u", "v", "kind"]
    assert numbers(table, "u")[0] == 0.5
    assert said(table, "the name of the row")


def test_a_row_with_a_cell_too_many_is_left_out_by_its_line(tmp_path: Path) -> None:
    table = table_of(tmp_path, lines("u,v,kind", "{f},{w},{k}") + "1,2,p,9\n")
    assert table.rows == 24
    assert said(table, "line 26 (4)")


def test_many_such_rows_are_refused(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="line 6: 4 cells, where the first row has 3"):
        table_of(tmp_path, lines("u,v,kind", "{f},{w},{k}", 4) + "1,2,p,9\n" * 4)


@pytest.mark.parametrize("gap", ["   ", "\t\t", " \t"])
def test_blanks_and_tabs_part_cells_however_many_they_are(gap: str, tmp_path: Path) -> None:
    text = lines("u,v,kind", " {f},{w},{k}").replace(",", gap)
    table = table_of(tmp_path, text, "t.txt")
    assert (table.rows, len(table.columns)) == (24, 3)
    assert numbers(table, "u")[:2] == [0.5, 0.75]


def test_quotes_after_a_blank_and_single_quotes_are_quotes(tmp_path: Path) -> None:
    double = table_of(tmp_path, lines("u, v, kind", '{f}, {w}, "{k}, r"'))
    assert [level.text for level in double.columns[2].levels] == ["p, r", "q, r"]
    single = table_of(tmp_path, lines("u,v,kind", "{f},{w},'{k}, r'"))
    assert [level.text for level in single.columns[2].levels] == ["p, r", "q, r"]


# Numbers.


def test_thousands_are_told_from_decimals_by_the_other_cells(tmp_path: Path) -> None:
    cells = [f'"1,{n:03}"' if n < 3 else str(900 + n) for n in range(24)]
    body = "".join(f"{n / 4},{cell},{'pq'[n % 2]}\n" for n, cell in enumerate(cells))
    table = table_of(tmp_path, "u,v,kind\n" + body)
    assert numbers(table, "v")[:4] == [1000.0, 1001.0, 1002.0, 903.0]


def test_points_are_thousands_where_the_file_has_decimal_commas(tmp_path: Path) -> None:
    table = table_of(tmp_path, lines("u;v;w;kind", "2.{n:03};1.00{w},25;{n},5;{k}"))
    assert numbers(table, "u")[:2] == [2000.0, 2001.0]
    assert numbers(table, "v")[0] == 1000.25
    assert numbers(table, "w")[0] == 0.5


def test_more_decimal_commas_than_texts_are_kept_are_numbers_all_the_same(tmp_path: Path) -> None:
    count = MAX_TEXTS + 2_000
    body = "".join(f"{n},25;{n % 7},5;{'pq'[n % 2]}\n" for n in range(count))
    table = table_of(tmp_path, "u;v;kind\n" + body)
    assert numbers(table, "u") == [n + 0.25 for n in range(count)]


def test_a_column_that_can_be_read_two_ways_is_said(tmp_path: Path) -> None:
    table = table_of(tmp_path, lines("u;v;kind", "1,{n:03};{f};{k}"))
    assert said(table, "“u” can be read two ways", "Decimal mark")
    other = read_table(tmp_path / "t.csv", LayoutChoice(decimal=","))
    assert numbers(other, "u")[1] == 1.001


@pytest.mark.parametrize(
    ("cell", "unit", "first"),
    [
        ("{n}%", "%", 0.0),
        ("€ {n}.50", "€", 0.5),
        ("{n},250.5 USD", "USD", 250.5),
        ("{n} cm", "cm", 0.0),
        ("−{n}.5", "", -0.5),
        ("({n}.5)", "", -0.5),
    ],
)
def test_marks_around_numbers_are_read_and_units_kept(
    cell: str, unit: str, first: float, tmp_path: Path
) -> None:
    text = lines("u;v;kind", cell + ";{f};{k}", 9)
    if "," in cell:
        text = text.replace("0,250.5", "250.5")
    table = table_of(tmp_path, text)
    assert numbers(table, "u")[0] == first
    assert table.columns[0].unit == unit


def test_dates_are_days(tmp_path: Path) -> None:
    for pattern in ("2020-03-{d:02}", "{d:02}.03.2020", "03/{d:02}/2020"):
        body = [f"{pattern.format(d=n + 1)};{n / 4};{'pq'[n % 2]}" for n in range(20)]
        table = table_of(tmp_path, "\n".join(["day;v;kind", *body]))
        assert np.diff(numbers(table, "day")).tolist() == [1.0] * 19
        assert table.columns[0].kind == "date"


@pytest.mark.parametrize(("no", "yes"), [("no", "yes"), ("False", "True"), ("nein", "ja")])
def test_yes_and_no_are_one_input(no: str, yes: str, tmp_path: Path) -> None:
    body = [f"{n / 4},{yes if n % 3 else no},{'pq'[n % 2]}" for n in range(24)]
    table = table_of(tmp_path, "\n".join(["u,flag,kind", *body]))
    rows = rows_of(table)
    assert rows.feature_names == ("u", "flag")
    assert rows.values[:4, 1].tolist() == [0.0, 1.0, 1.0, 0.0]


# Missing and bad cells.


def test_one_bad_cell_is_missing_and_named_by_its_line(tmp_path: Path) -> None:
    for bad in ("oops", "n.a.", "unknown"):
        text = lines("u,v,kind", "{f},{w},{k}").replace("\n3.0,", f"\n{bad},")
        table = table_of(tmp_path, text)
        assert table.columns[0].missing == 1
        assert said(table, f"“{bad}”", "line 12", "missing")


def test_none_is_a_class_where_it_repeats(tmp_path: Path) -> None:
    body = [f"{n / 4},{('None', 'Drug A', 'Drug B')[n % 3]}" for n in range(30)]
    rows = rows_of(table_of(tmp_path, "\n".join(["u,treatment", *body])))
    assert [level.count for level in rows.class_counts] == [10, 10, 10]
    assert "None" in rows.class_names


def test_minus_999_is_missing_unless_somebody_says_no(tmp_path: Path) -> None:
    text = lines("u,v,kind", "{f},{w},{k}").replace("\n3.0,", "\n-999,")
    table = table_of(tmp_path, text)
    assert len(rows_of(table).labels) == 23
    assert said(table, "-999 in “u”")


# Classes and proposals.


def test_words_that_differ_in_case_are_one_class_or_not(tmp_path: Path) -> None:
    body = [f"{n / 4},{('Cat', 'cat', ' Cat ', 'dog')[n % 4]}" for n in range(24)]
    table = table_of(tmp_path, "\n".join(["u,kind", *body]))
    assert [(one.text, one.count) for one in rows_of(table).class_counts] == [
        ("Cat", 18),
        ("dog", 6),
    ]
    assert said(table, "“Cat”, “cat”", "the same class")


def test_more_than_ten_classes_can_be_learnt(tmp_path: Path) -> None:
    body = [f"{n / 4},c{n % 40}" for n in range(200)]
    rows = rows_of(table_of(tmp_path, "\n".join(["u,class", *body])))
    assert len(rows.class_names) == 40


def test_rows_that_occur_again_are_said_and_can_be_left_out(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    body = [f"{a:.3f},{b:.3f},{'pq'[n % 2]}" for n, (a, b) in enumerate(rng.normal(size=(40, 2)))]
    table = table_of(tmp_path, "\n".join(["u,v,kind", *(body * 3)]))
    assert said(table, "80 rows are there before", "training and in the test part")

    rows = table.take(replace(table.proposal, repeats=False))
    assert len(rows.labels) == 40


def test_words_are_one_hot_and_in_their_order_where_it_is_wanted(tmp_path: Path) -> None:
    body = [f"{('high', 'low', 'medium')[n % 3]},{n / 4},{'pq'[n % 2]}" for n in range(24)]
    table = table_of(tmp_path, "\n".join(["risk,u,kind", *body]))
    rows = rows_of(table)
    assert rows.feature_names == ("risk = high", "risk = low", "risk = medium", "u")
    assert rows.values[:3, :3].tolist() == [[1, 0, 0], [0, 1, 0], [0, 0, 1]]

    ordered = table.take(replace(table.proposal, ordered=(0,)))
    assert ordered.feature_names == ("risk", "u")
    assert ordered.values[:3, 0].tolist() == [2.0, 0.0, 1.0]
    assert ordered.words[0].words == ("low", "medium", "high")


def test_a_class_of_one_row_and_a_large_class_are_said(tmp_path: Path) -> None:
    body = [f"{n / 4},{'r' if n == 5 else 'q' if n % 20 == 0 else 'p'}" for n in range(60)]
    table = table_of(tmp_path, "\n".join(["u,kind", *body]))
    assert said(table, "“r”: a class with one row")


# Other kinds of files.


def test_packed_arff_and_json_are_read_as_tables(tmp_path: Path) -> None:
    packed = tmp_path / "t.csv.gz"
    packed.write_bytes(gzip.compress(lines("u,v,kind", "{f},{w},{k}").encode()))
    arff = "% made by hand\n@relation r\n@attribute u numeric\n@attribute 'v w' numeric\n"
    arff += "@attribute kind {p,q}\n@data\n" + lines("", "{f},{w},{k}").lstrip()
    records = "[" + ",".join(
        f'{{"u":{n / 4},"v":{n % 3},"kind":"{"pq"[n % 2]}"}}' for n in range(24)
    )
    one_a_line = records[1:].replace("},", "}\n")
    for path, names in (
        (packed, ["u", "v", "kind"]),
        (tmp_path / "t.arff", ["u", "v w", "kind"]),
        (tmp_path / "t.json", ["u", "v", "kind"]),
        (tmp_path / "t.jsonl", ["u", "v", "kind"]),
    ):
        content = {".arff": arff, ".json": records + "]", ".jsonl": one_a_line}.get(path.suffix)
        if content is not None:
            path.write_text(content)
        table = read_table(path)
        assert [column.name for column in table.columns] == names
        assert table.rows == 24
        assert rows_of(table).class_names == ("p", "q")


def test_a_large_table_of_numbers_is_read_exactly(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    values = rng.normal(size=(5000, 6)).round(5)
    np.savetxt(
        tmp_path / "t.csv", values, fmt="%.5f", delimiter=",", header="a,b,c,d,e,f", comments=""
    )
    table = read_table(tmp_path / "t.csv")
    found = np.stack([np.asarray(column.values) for column in table.columns], axis=1)
    np.testing.assert_array_equal(found, values)


def test_who_always_says_the_largest_class_is_not_called_right_in_all_rows(tmp_path):
    body = "".join(f"{n * 37 % 1009},{'yes' if n in (5, 700) else 'no'}\n" for n in range(1200))
    rows = rows_of(table_of(tmp_path, "x,answer\n" + body))
    said = [one for one in rows.notes if "very different sizes" in one]
    assert len(said) == 1
    assert "is right in 99.83% of the rows" in said[0]


U, K = [n / 4 for n in range(24)], ["pq"[n % 2] for n in range(24)]
IN_JSON = {
    "columns": {"u": U, "kind": K},
    "columns of numbered rows, as pandas writes them": {
        "u": {str(n): one for n, one in enumerate(U)},
        "kind": {str(n): one for n, one in enumerate(K)},
    },
    "records by name": {f"r{n}": {"u": U[n], "kind": K[n]} for n in range(24)},
    "records beside other things": {
        "status": "ok", "data": [{"u": u, "kind": k} for u, k in zip(U, K, strict=True)],
    },
    "rows below a row of names": [["u", "kind"], *map(list, zip(U, K, strict=True))],
}  # fmt: skip


@pytest.mark.parametrize("form", IN_JSON)
def test_json_is_read_as_records_columns_or_rows(form: str, tmp_path: Path) -> None:
    path = tmp_path / "t.json"
    path.write_text(json.dumps(IN_JSON[form]))
    table = read_table(path)
    rows = table.take(table.proposal)
    assert (rows.feature_names, rows.target_name, rows.class_names) == (("u",), "kind", ("p", "q"))
    assert rows.values[:, 0].tolist() == U


def test_fields_within_a_field_of_json_are_columns(tmp_path: Path) -> None:
    path = tmp_path / "t.json"
    records = [{"who": {"age": n, "name": "x"}, "kind": "pq"[n % 2]} for n in range(5, 29)]
    path.write_text(json.dumps(records))
    assert [one.name for one in read_table(path).columns] == ["who.age", "who.name", "kind"]


@pytest.mark.parametrize(
    ("head", "program"),
    [(b"PAR1", "Parquet"), (b"$FL2@(#)", "SPSS"), (b"SQLite format 3\0", "SQLite")],
)
def test_files_of_other_programs_are_named(head: bytes, program: str, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(head + bytes(50))
    with pytest.raises(TableError, match=rf"a file of {program} \(export it as CSV\)"):
        read_table(path)


def test_a_single_row_is_said_to_be_too_few(tmp_path: Path) -> None:
    table = table_of(tmp_path, "a,b,k\n1,2,p\n")
    with pytest.raises(TableError, match=r"t\.csv: 1 row; two at least are needed"):
        table.take(table.proposal)
