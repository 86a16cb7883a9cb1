"""Exported data read back to the same values, whatever they are."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace

from playground.data import KINDS
from playground.data.table import Selection, read_table
from playground.experiment.edits import choose_data, set_data
from playground.experiment.specs import Experiment
from playground.experiment.table_edits import toggle_column
from playground.export.data_csv import data_csv
from playground.training.build import build_rows
from tests.support import flowers, spiral_experiment, table_experiment

SETS = {kind: choose_data(spiral_experiment(), kind) for kind in KINDS} | {
    "one feature": set_data(spiral_experiment(), features=("sin_x1",)),
    "noise": set_data(spiral_experiment(), noise=0.7, samples=2100),
    "table": table_experiment(),
    "table of numbers": table_experiment(flowers(regression=True)),
    "part of a table": set_data(toggle_column(table_experiment(), 0, False), samples=30),
}


@pytest.mark.parametrize("name", SETS)
def test_exported_data_read_back_to_the_same_values(name, tmp_path):
    experiment: Experiment = SETS[name]
    rows = build_rows(experiment.data)
    (tmp_path / "t.csv").write_bytes(data_csv(experiment.data))
    table = read_table(tmp_path / "t.csv")
    back = table.take(table.proposal)
    if back.values.shape[1] < rows.raw_inputs.shape[1]:
        # Constant pixels are proposed to be left out.
        features = tuple(range(rows.raw_inputs.shape[1]))
        back = table.take(Selection(len(features), features))
    assert back.values.tobytes() == np.ascontiguousarray(rows.raw_inputs).tobytes()
    assert back.feature_names == rows.feature_names
    if rows.class_names:
        present = [rows.class_names[label] for label in rows.labels]
        assert [back.class_names[label] for label in back.labels] == present
    else:
        assert back.labels.tobytes() == rows.labels.tobytes()


def test_a_table_that_is_not_there_is_said():
    data = table_experiment().data
    with pytest.raises(ValueError, match="belongs to this experiment"):
        data_csv(replace(data, table=replace(data.table, sha256="0" * 64)))
