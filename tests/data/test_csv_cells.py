"""What spreadsheets would compute is written as text; numbers stay numbers."""

from __future__ import annotations

import pytest

from playground.data.csv_cells import text_cell
from playground.export.data_csv import data_csv
from playground.export.tables import Table, csv_text
from tests.support import flowers, table_experiment


@pytest.mark.parametrize("text", ["=1+1", "+cmd|' /C calc'!A0", "-a", "@SUM(A1)", "\t=1", "-", "="])
def test_a_cell_that_would_be_computed_is_quoted(text):
    assert text_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "a=b", "-1.5", "+3", "-1e-9", "iris-setosa", "ü"])
def test_other_cells_stay_as_they_are(text):
    assert text_cell(text) == text


def test_headers_and_cells_of_exported_tables_are_quoted():
    table = Table(("=head", "loss"), (("@cell", -0.5),))
    assert csv_text(table).splitlines() == ["'=head,loss", "'@cell,-0.5"]


def test_headers_and_classes_of_exported_data_are_quoted():
    rows = flowers(rows=9, features=1)
    hostile = type(rows)(
        name=rows.name,
        feature_names=("=width",),
        target_name="-kind",
        class_names=("@a", "b", "+c"),
        values=rows.values,
        labels=rows.labels,
    )
    lines = data_csv(table_experiment(hostile).data).decode().splitlines()
    assert lines[0] == "'=width,'-kind"
    assert {line.rpartition(",")[2] for line in lines[1:]} == {"'@a", "b", "'+c"}
