"""A made-up row: entries in the data's own units, and the inputs that they become."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace

from playground.data.form import UNKNOWN, Form
from playground.data.table import TableRows, WordInputs
from playground.experiment.shapes import features_of
from playground.training.session import Session
from tests.support import digits_experiment, spiral_experiment, table_experiment

SEX = WordInputs("sex", 1, ("female", "male", "x"))
RISK = WordInputs("risk", 4, ("low", "medium", "high"), is_ordered=True)


def people(rows: int = 30) -> TableRows:
    """Age, sex in three inputs, risk in one."""
    numbers = np.arange(rows)
    values = np.column_stack(
        (20.0 + numbers, *((numbers % 3 == place) for place in range(3)), numbers % 3)
    )
    names = ("age", *SEX.input_names, "risk")
    labels = (numbers % 2).astype(np.int64)
    return TableRows(
        "people.csv", names, "kind", ("a", "b"), values.astype(float), labels, words=(SEX, RISK)
    )


@pytest.mark.parametrize(
    "experiment", [spiral_experiment(4), digits_experiment(4), table_experiment()]
)
def test_a_row_of_the_data_becomes_its_own_inputs(experiment):
    dataset = Session(experiment).dataset
    form = Form(dataset, features_of(experiment.data))
    for row in (0, 7, 31):
        found = form.inputs(form.values_of_row(row))
        np.testing.assert_allclose(found, dataset.inputs[row], rtol=1e-6, atol=1e-7)


def test_a_column_of_words_is_one_entry():
    dataset = Session(table_experiment(people())).dataset
    form = Form(dataset)
    assert [entry.name for entry in form.entries] == ["age", "sex", "risk"]
    assert [entry.words for entry in form.entries] == [(), SEX.words, RISK.words]
    assert form.values_of_row(4) == (24.0, 1.0, 1.0)
    for row in range(30):
        np.testing.assert_allclose(form.inputs(form.values_of_row(row)), dataset.inputs[row])


def test_a_word_that_was_not_there_while_learning_is_zero_in_all_its_inputs():
    form = Form(Session(table_experiment(people())).dataset)
    assert [entry.takes_unknown for entry in form.entries] == [False, True, False]
    assert form.inputs((24.0, UNKNOWN, 1.0))[1:4].tolist() == [0.0, 0.0, 0.0]
    assert form.inputs((24.0, 2.0, 1.0))[1:4].tolist() == [0.0, 0.0, 1.0]


def test_an_entry_is_as_wide_as_the_training_rows_and_what_lies_beyond_is_named():
    dataset = Session(table_experiment(people())).dataset
    form = Form(dataset)
    ages = 20.0 + dataset.train
    assert (form.entries[0].low, form.entries[0].high) == (ages.min(), ages.max())
    assert form.beyond((ages.min(), UNKNOWN, 2.0)) == ()
    assert form.beyond((ages.max() + 1, 0.0, 2.0)) == ("age",)
    assert np.isfinite(form.inputs((1e6, 0.0, 2.0))).all()


def test_features_follow_from_the_two_coordinates():
    experiment = spiral_experiment(4)
    data = replace(experiment.data, features=("x2", "x1_squared", "x1_x2"))
    dataset = Session(replace(experiment, data=data)).dataset
    form = Form(dataset, data.features)
    assert [entry.name for entry in form.entries] == ["x1", "x2"]
    raw = np.array([2.0, 9.0, 6.0])
    np.testing.assert_allclose(form.inputs((3.0, 2.0)), dataset.scaling.apply(raw))


def test_how_an_entry_is_scaled_is_told():
    dataset = Session(table_experiment(people())).dataset
    form = Form(dataset)
    values = form.values_of_row(4)
    name, value, offset, divisor = form.first_scaled(values)
    assert (name, value) == ("age", 24.0)
    assert (value - offset) / divisor == pytest.approx(dataset.inputs[4, 0])
    spiral = Session(spiral_experiment(4)).dataset
    assert Form(spiral, ("x1", "x2")).first_scaled((0.1, 0.2)) is None
