"""Experiments on an imported table: taken over, edited, written down, and missing elsewhere."""

from __future__ import annotations

import dataclasses
import json

import msgspec
import pytest
from msgspec.structs import replace

from playground.experiment import edits, table_edits
from playground.experiment.changes import effect
from playground.experiment.difference import differences
from playground.experiment.files import (
    ExperimentError,
    parse_experiment,
    read_experiment,
    write_experiment,
)
from playground.experiment.link import experiment_of, link_of
from playground.experiment.remedies import REMEDIES, remedied
from playground.experiment.specs import DataSpec, Experiment, TableSpec
from playground.experiment.validity import first_error
from playground.training.build import build_dataset
from playground.training.session import Session
from tests.support import flowers, spiral_experiment, table_experiment, trained

TABLE = table_experiment()


def test_an_imported_table_is_trained_with_an_output_that_suits_it():
    assert TABLE.network.output == "softmax"
    assert trained(TABLE, epochs=1).network.sizes == (3, 8, 8, 3)
    numbers = table_experiment(flowers(regression=True))
    assert (numbers.network.output, numbers.training.loss) == ("linear", "mse")
    assert trained(numbers, epochs=1).network.sizes == (3, 8, 8, 1)


def test_the_same_experiment_gives_the_same_bits_again():
    first, second = trained(TABLE, epochs=3), trained(table_experiment(flowers()), epochs=3)
    assert first.network.parameters.tobytes() == second.network.parameters.tobytes()


def test_a_large_table_is_learnt_from_a_part_at_first(monkeypatch):
    monkeypatch.setattr(table_edits, "FIRST_SAMPLES", 30)
    experiment = table_experiment()
    assert experiment.data.samples == 30
    assert len(Session(experiment).dataset.labels) == 30
    assert edits.set_data(experiment, samples=60).data.samples == 60
    with pytest.raises(ValueError, match="61 is above the 60"):
        edits.set_data(experiment, samples=61)


def test_a_split_that_would_leave_no_row_to_train_on_is_not_taken_over():
    few = edits.set_split(spiral_experiment(), 0.01, 0.0)
    assert table_edits.import_table(few, flowers(rows=24)).data.train_fraction == 0.5


def test_a_split_for_many_rows_does_not_train_on_a_handful_of_those_of_a_table():
    thirty_of_many = edits.set_split(spiral_experiment(), 0.032, 0.0)
    taken = table_edits.import_table(thirty_of_many, flowers(rows=60))
    assert taken.data.train_fraction == 0.5
    # Who has chosen it for this very table keeps it.
    chosen = edits.set_split(taken, 0.1, 0.0)
    assert table_edits.import_table(chosen, flowers(rows=60)).data.train_fraction == 0.1


def test_fewer_rows_than_twenty_are_all_trained_on():
    few = edits.set_split(spiral_experiment(), 0.5, 0.25)
    data = table_edits.import_table(few, flowers(rows=18)).data
    assert (data.train_fraction, data.validation_fraction) == (1.0, 0.0)


def test_features_are_left_out_and_put_in_again_but_for_the_last():
    one = table_edits.toggle_column(table_edits.toggle_column(TABLE, 1, False), 2, False)
    assert Session(one).network.sizes[0] == 1
    assert Session(one).dataset.plane is None
    with pytest.raises(ValueError, match="At least one feature must stay"):
        table_edits.toggle_column(one, 0, False)
    with pytest.raises(ValueError, match="A map needs two features"):
        table_edits.show_feature(one, 1, 0)
    assert table_edits.toggle_column(one, 2, True).data.table.columns == (0, 2)


def test_an_equal_table_under_another_name_keeps_its_own_name_and_unit():
    euros = dataclasses.replace(flowers(regression=True), name="euros.csv", unit="€")
    dollars = dataclasses.replace(euros, name="dollars.csv", unit="$")
    for rows in (euros, dollars, euros):
        experiment = table_experiment(rows)
        said = experiment.data.table
        assert (said.name, said.unit) == (rows.name, rows.unit)
        assert build_dataset(experiment.data).target.unit == rows.unit


def test_an_axis_that_does_not_go_in_any_more_is_forgotten():
    shown = table_edits.show_feature(table_edits.show_feature(TABLE, 1, 1), 0, 2)
    assert shown.data.table.axes == (2, 1)
    assert table_edits.toggle_column(shown, 2, False).data.table.axes is None
    assert table_edits.show_feature(shown, 1, 2).data.table.axes == (1, 2)


def test_another_side_of_the_table_leaves_the_run_as_it_is_bit_for_bit():
    session, other = trained(TABLE, epochs=2), trained(TABLE, epochs=2)
    session.step("batch")
    other.step("batch")
    session.apply(table_edits.show_components(TABLE))
    assert session.dataset.plane.rest == "components"
    assert effect(TABLE, session.experiment).kind == "live"
    for run in (session, other):
        run.step("epoch")
    assert session.network.parameters.tobytes() == other.network.parameters.tobytes()


def test_other_columns_restart_the_run_and_other_rows_do_not():
    fewer = table_edits.toggle_column(TABLE, 0, False)
    swapped = table_edits.toggle_column(table_edits.toggle_column(fewer, 0, True), 1, False)
    assert effect(TABLE, fewer).kind == "restart"
    assert effect(fewer, swapped).kind == "restart"
    assert effect(TABLE, table_edits.import_table(TABLE, flowers(rows=90))).kind == "live"


def test_differences_name_the_table_or_what_is_taken_of_it():
    (found,) = (d for d in differences(spiral_experiment(), TABLE) if d.path == "data.table")
    assert found.after == "flowers.csv"
    (found,) = differences(TABLE, table_edits.show_components(TABLE))
    assert (found.path, found.after) == ("data.table.plane", "components")


def test_all_remedies_apply_to_a_table_or_say_why_not():
    for name in set(REMEDIES) - {"less-noise"}:
        Session(remedied(TABLE, name))
    with pytest.raises(ValueError, match="have no noise to take away"):
        remedied(TABLE, "less-noise")
    noisy = remedied(edits.set_data(TABLE, noise=0.4), "less-noise")
    assert noisy.data.noise == 0.2


def test_json_names_the_table_and_holds_none_of_its_rows():
    content = write_experiment(TABLE)
    assert parse_experiment(content, "FILE") == TABLE
    said = json.loads(content)["data"]["table"]
    assert (said["name"], said["sha256"]) == ("flowers.csv", flowers().sha256)
    assert experiment_of(link_of(TABLE)) == TABLE


@pytest.mark.usefixtures("elsewhere")
def test_elsewhere_the_missing_table_is_named(tmp_path):
    (tmp_path / "a.json").write_bytes(write_experiment(TABLE))
    for read, text in (
        (read_experiment, tmp_path / "a.json"),
        (experiment_of, link_of(TABLE)),
        (experiment_of, write_experiment(TABLE).decode()),
    ):
        with pytest.raises(ExperimentError, match=r"The table “flowers\.csv” \(60 rows, SHA-256"):
            read(text)
    with pytest.raises(ValueError, match=r"The table “flowers\.csv”"):
        Session(TABLE)


@pytest.mark.usefixtures("elsewhere")
def test_who_imports_the_same_file_may_open_the_experiment_then(tmp_path):
    (tmp_path / "a.json").write_bytes(write_experiment(TABLE))
    table_experiment(flowers())
    assert read_experiment(tmp_path / "a.json") == TABLE


def with_table(**fields: object) -> Experiment:
    return replace(TABLE, data=replace(TABLE.data, table=replace(TABLE.data.table, **fields)))


@pytest.mark.parametrize(
    ("experiment", "cause"),
    [
        (Experiment(data=DataSpec(kind="table")), "data.table: missing"),
        (Experiment(data=DataSpec(kind="table", table=TableSpec())), "data.table.sha256: 64"),
        (Experiment(data=DataSpec(table=TABLE.data.table)), "data.table: spirals is no imported"),
        (with_table(sha256="A" * 64), "data.table.sha256: 64 hex"),
        (with_table(name="a\u202e.csv"), "data.table: a name"),
        (with_table(features=()), "data.table.features: each"),
        (with_table(features=("a", "a", "b")), "data.table.features: each"),
        (with_table(classes=("one",)), "data.table.classes: one class"),
        (with_table(columns=()), "data.table.columns: at least"),
        (with_table(columns=(1, 1)), "data.table.columns: at least"),
        (with_table(columns=(0, 3)), "data.table.columns: 3, but"),
        (with_table(axes=(0,)), "data.table.axes: two"),
        (with_table(axes=(1, 1)), "data.table.axes: two"),
        (with_table(columns=(0, 1), axes=(0, 2)), "data.table.axes: two"),
        (with_table(rows=10**7), "data.table.rows: 10000000 is above"),
        (with_table(name="n" * 101), "data.table.name: 101 characters"),
        (with_table(features=tuple(map(str, range(4097)))), "data.table.features: 4097 entries"),
        (replace(TABLE, data=replace(TABLE.data, features=("x1",))), "data.features: table has"),
        (replace(TABLE, data=replace(TABLE.data, turns=1.0)), "data.turns: table has no turns"),
        (replace(TABLE, data=replace(TABLE.data, classes=2)), "data.classes: table has 3"),
    ],
)
def test_what_does_not_fit_is_named_by_its_field(experiment, cause):
    content = {"format": "neural-network-playground", "version": 1}
    data = json.dumps(content | msgspec.to_builtins(experiment)).encode()
    with pytest.raises(ExperimentError) as caught:
        parse_experiment(data, "FILE")
    assert str(caught.value).startswith(f"FILE: {cause}")
    assert first_error(experiment) is not None


def test_a_spec_that_says_something_else_than_the_rows_is_refused():
    for fields in ({"rows": 50}, {"target": "x"}, {"classes": ("a", "b", "c")}):
        with pytest.raises(ValueError, match="is not that of the table"):
            Session(with_table(**fields))
