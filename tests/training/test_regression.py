"""How well numbers are met is said in the unit of the column."""

from __future__ import annotations

import numpy as np
import pytest

from playground.data.table import TableRows
from playground.experiment.table_edits import experiment_of_table
from playground.training.regression import fit_of
from playground.training.session import Session


def session_of(unit: str = "$") -> Session:
    x = np.linspace(0.0, 10.0, 60)[:, None]
    rows = TableRows("p.csv", ("area",), "price", (), x, 5000.0 + 300.0 * x[:, 0], unit=unit)
    return Session(experiment_of_table(rows))


def test_the_error_is_that_of_the_raw_numbers():
    session = session_of()
    dataset = session.dataset
    raw = dataset.target.own(dataset.labels[dataset.test])
    outputs = dataset.target.own(session.network.forward(dataset.inputs[dataset.test])[:, 0])
    fit = fit_of(dataset, dataset.test, "mse", session.evaluate("test").loss)
    residual = ((raw - outputs) ** 2).mean()
    assert fit.error == pytest.approx(np.sqrt(residual), rel=1e-5)
    assert fit.r_squared == pytest.approx(1.0 - residual / raw.var(), rel=1e-5)
    assert (fit.unit, fit.is_absolute) == ("$", False)


def test_a_mean_absolute_error_has_no_r_squared():
    dataset = session_of().dataset
    fit = fit_of(dataset, dataset.test, "mae", 0.5)
    assert np.isnan(fit.r_squared)
    assert fit.error == pytest.approx(0.5 * dataset.target.spread)


def test_always_saying_the_mean_is_an_r_squared_of_zero():
    dataset = session_of().dataset
    loss = float(dataset.labels[dataset.test].var())
    assert fit_of(dataset, dataset.test, "mse", loss).r_squared == pytest.approx(0.0)
    assert fit_of(dataset, dataset.validation, "mse", loss) is None
