"""The fields of an imported table in the inspector."""

from __future__ import annotations

import numpy as np

from playground.data.table import TableRows, WordInputs
from playground.experiment.table_edits import experiment_of_table, toggle_column
from playground.ui.editor.inspectors.table_fields import TableFields


def test_a_column_of_words_counts_as_one_feature(qtbot):
    words = (WordInputs("Port", 1, ("a", "b", "c")),)
    port = np.arange(60) % 3
    values = np.hstack([np.arange(60.0)[:, None], np.eye(3)[port]])
    names = ("Fare", "Port = a", "Port = b", "Port = c")
    rows = TableRows("t.csv", names, "kind", ("x", "y"), values, port % 2, words=words)
    fields = TableFields()
    qtbot.addWidget(fields)
    experiment = experiment_of_table(rows)
    fields.show_table(experiment.data.table)
    assert fields.summary.text().endswith("from 2 of 2 features")
    fields.show_table(toggle_column(experiment, 1, on=False).data.table)
    assert fields.summary.text().endswith("from 1 of 2 features")
