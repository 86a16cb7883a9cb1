"""Dates go in as a number of days, or by year, month and weekday."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

from playground.data.table import MADE_NAMES, Table, proposed_order, read_table
from playground.experiment.table_edits import experiment_of_table
from playground.training.predictions import predict_rows
from playground.training.session import Session

FIRST = date(2022, 11, 20)


def sales(path: Path, days: int = 200, language: str = "en") -> Table:
    lines = ["day,kind,sold"]
    for number in range(days):
        today = FIRST + timedelta(days=3 * number)
        lines.append(
            f"{today.isoformat()},{'ab'[number % 2]},{100 * (today.weekday() > 4) + number % 7}"
        )
    lines.append(",a,5")
    path.write_text("\n".join(lines))
    return read_table(path, language=language)


def test_year_month_and_weekday_are_offered_behind_the_columns_of_the_file(tmp_path: Path):
    table = sales(tmp_path / "sales.csv")
    names = [column.name for column in table.columns]
    assert names == ["day", "kind", "sold", "day (year)", "day (month)", "day (weekday)"]
    assert table.file_columns == 3
    first, month, weekday = (table.columns[n] for n in (3, 4, 5))
    assert (first.low, first.high) == (2022.0, 2024.0)
    assert month.texts[0] == "Jan"
    assert len(month.texts) == 12
    assert weekday.texts == ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    days = [FIRST + timedelta(days=3 * number) for number in range(200)]
    assert weekday.text_codes[:200].tolist() == [one.weekday() for one in days]
    assert month.text_codes[:200].tolist() == [one.month - 1 for one in days]
    assert weekday.text_codes[200] == -1
    assert np.isnan(first.values[200])
    assert table.preview[0] == ("2022-11-20", "a", "100", "2022", "Nov", "Sun")


def test_they_are_left_out_until_somebody_ticks_them_and_are_never_the_target(tmp_path: Path):
    table = sales(tmp_path / "sales.csv")
    assert table.proposal.label < 3
    assert max(table.proposal.features) < 3
    rows = table.take(replace(table.proposal_for(2, "regression"), features=(1, 5)))
    assert rows.feature_names[2:] == tuple(
        f"day (weekday) = {day}" for day in sorted(table.columns[5].texts)
    )


def test_what_is_the_same_in_all_rows_is_not_offered(tmp_path: Path):
    path = tmp_path / "t.csv"
    path.write_text(
        "d,k\n" + "".join(f"2024-02-{day:02},{'xy'[day % 2]}\n" for day in range(1, 29))
    )
    assert [column.name for column in read_table(path).columns] == ["d", "k", "d (weekday)"]


@pytest.mark.parametrize("language", MADE_NAMES)
def test_made_words_have_their_order_in_each_language(language: str, tmp_path: Path):
    table = sales(tmp_path / "sales.csv", language=language)
    names = MADE_NAMES[language]
    month, weekday = table.columns[4:6]
    assert month.name == names.month.format(of="day")
    assert month.texts == names.months
    assert proposed_order(sorted(month.texts)) == names.months
    assert proposed_order(sorted(weekday.texts)) == names.weekdays
    assert table.preview[0][4:] == (names.months[10], names.weekdays[6])


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_weekday_tells_what_a_number_of_days_can_not_and_new_rows_have_it_too(
    language: str, tmp_path: Path
):
    table = sales(tmp_path / "sales.csv", language=language)
    rows = table.take(replace(table.proposal_for(2, "regression"), features=(5,)))
    session = Session(experiment_of_table(rows))
    session.train(epochs=60)
    fresh = tmp_path / "new.csv"
    fresh.write_text("day,kind\n" + "".join(f"2025-03-{day:02},a\n" for day in range(3, 17)))
    # Read in English, whatever the network was trained in.
    found = predict_rows(session, read_table(fresh))
    assert not [note for note in found.notes if "not seen" in note]
    answers = [row[-1] for row in found.rows]
    assert all((answer > 60) == (day % 7 > 4) for day, answer in enumerate(answers))


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("3/4/2024", date(2024, 3, 4)),
        ("3/14/2024", date(2024, 3, 14)),
        ("14/3/2024", date(2024, 3, 14)),
        ("2024/3/14", date(2024, 3, 14)),
        ("14.3.24", date(2024, 3, 14)),
        ("14.3.99", date(1999, 3, 14)),
        ("14. März 2024", date(2024, 3, 14)),
        ("14-Mar-2024", date(2024, 3, 14)),
        ("March 14, 2024", date(2024, 3, 14)),
        ("14 mars 2024", date(2024, 3, 14)),
        ("14 Maret 2024", date(2024, 3, 14)),
        ("14.03.2024 10:15:00", date(2024, 3, 14)),
        ("2024/03/14 10:15:00 AM GMT+2", date(2024, 3, 14)),
    ],
)
def test_a_date_is_read_however_it_is_written(tmp_path: Path, first: str, expected: date):
    path = tmp_path / "t.csv"
    path.write_text("day,u,kind\n" + "".join(f'"{first}",{n},{"ab"[n % 2]}\n' for n in range(24)))
    column = read_table(path).columns[0]
    assert column.kind == "date"
    assert column.values[0] == (expected - date(1970, 1, 1)).days


def test_beside_decimal_commas_the_day_comes_first_unless_it_can_not(tmp_path: Path):
    path = tmp_path / "t.csv"
    for first, expected in (("3/4/2024", date(2024, 4, 3)), ("3/14/2024", date(2024, 3, 14))):
        path.write_text(
            "day;u;kind\n" + "".join(f"{first};{n},5;{'ab'[n % 2]}\n" for n in range(24))
        )
        column = read_table(path).columns[0]
        assert column.values[0] == (expected - date(1970, 1, 1)).days


@pytest.mark.parametrize("text", ["99.99.2024", "31/31/2024", "14 Foo 2024", "Mar 2024", "3/4"])
def test_what_is_no_date_stays_a_word(tmp_path: Path, text: str):
    path = tmp_path / "t.csv"
    path.write_text(f"day,u,kind\n{text},1,a\n" + "x y,2,b\n" * 4 + f"{text},3,b\n" * 20)
    assert read_table(path).columns[0].kind == "words"
