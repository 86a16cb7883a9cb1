"""A number is told in its own unit wherever it leaves the program, as the window tells it."""

from __future__ import annotations

import csv
import importlib.util
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import quickjs

from playground.data.table import read_table, taken_with_advice
from playground.experiment.table_edits import experiment_of_table
from playground.export import exported, portable
from playground.export.data_csv import data_csv
from playground.export.portable import raw_rows
from playground.export.replay import record_run
from playground.export.replay.page import replay_script
from playground.training.predictions import predict_rows
from playground.training.regression import Fit, fit_of
from playground.training.session import Session
from tests.export.reading_onnx import read_model
from tests.export.test_exported import PACKAGES, RUNNER, run_script

KINDS = ("house", "flat", "hut")
ROWS = 120
CLOSE = 1e-4


def price(n: int) -> int:
    return 20_000 + 900 * (n * 37 % 101) + 15_000 * (n % 3)


@pytest.fixture(scope="module")
def houses(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Homes with their kind, area and, last, their price in dollars."""
    path = tmp_path_factory.mktemp("houses") / "houses.csv"
    rows = [f"{KINDS[n % 3]},{40 + n * 37 % 101},${price(n)}" for n in range(ROWS)]
    path.write_text("\n".join(["kind,area,price", *rows]))
    return path


@pytest.fixture(scope="module")
def session(houses: Path) -> Session:
    table = read_table(houses)
    session = Session(experiment_of_table(taken_with_advice(table, table.proposal)), remember=True)
    session.train(epochs=30)
    return session


@pytest.fixture(scope="module")
def rows(session: Session) -> np.ndarray:
    return raw_rows(session.dataset, ())


@pytest.fixture(scope="module")
def fit(session: Session) -> Fit:
    """What the header of the window shows: the error on the test rows in dollars."""
    dataset, test = session.dataset, session.evaluate("test")
    assert test is not None
    fit = fit_of(dataset, dataset.test, "mse", test.loss)
    assert fit is not None
    return fit


@pytest.fixture(scope="module")
def check(session: Session, fit: Fit):
    """Compare answers for all rows of the data set, in their order, with the window's numbers."""
    dataset = session.dataset
    prices = dataset.target.own(dataset.labels)
    assert (dataset.target.name, fit.unit) == ("price", "$")
    assert 500.0 < fit.error < 50_000.0

    def compare(answers: np.ndarray) -> None:
        answers = np.asarray(answers, dtype=np.float64).reshape(ROWS)
        missed = (answers - prices)[dataset.test]
        assert np.sqrt(np.mean(missed**2)) == pytest.approx(fit.error, rel=CLOSE)
        shown = dataset.target.own(session.network.forward(dataset.inputs))[:, 0]
        np.testing.assert_allclose(answers, shown, rtol=CLOSE)

    return compare


def test_the_numpy_script_answers_in_dollars(session, rows, check, tmp_path: Path):
    script = run_script(tmp_path / "network.py", exported(portable(session), "numpy"))
    check(script["predict"](rows))
    assert (script["TARGET"], script["UNIT"]) == ("price", "$")
    for n in (4, 5, 6):
        row = {"kind": KINDS[n % 3], "area": 40 + n * 37 % 101}
        assert script["encode"](row) == rows[n].tolist()


def test_the_onnx_model_answers_in_dollars(session, rows, check):
    check(read_model(exported(portable(session), "onnx")).run(rows))


@pytest.mark.parametrize("target", PACKAGES)
def test_what_the_packages_compute_is_in_dollars(target, session, rows, check, tmp_path: Path):
    missing = [name for name in PACKAGES[target] if importlib.util.find_spec(name) is None]
    if missing:
        pytest.skip(f"{', '.join(missing)} is not installed")
    suffix = ".onnx" if target == "onnx" else ".py"
    (tmp_path / f"houses{suffix}").write_bytes(exported(portable(session), target))
    np.save(tmp_path / "houses.rows.npy", rows)
    environment = {**os.environ, "KERAS_BACKEND": "torch", "KERAS_HOME": str(tmp_path)}
    subprocess.run(
        [sys.executable, str(RUNNER), str(tmp_path)], env=environment, check=True, timeout=120
    )
    check(np.load(tmp_path / "houses.outputs.npy"))


def test_the_replay_page_answers_in_dollars(session, rows, check):
    engine = quickjs.Context()
    engine.eval(replay_script())
    engine.eval(f"const run = {json.dumps(record_run(session, most=5))};")
    engine.eval(f"const rows = {json.dumps(rows.tolist())}, m = replayMathematics;")
    answers = engine.eval(
        "JSON.stringify(rows.map((row) => "
        "m.ownUnit(run, m.answerTo(run, run.moments[run.moments.length - 1], row).a[0])))"
    )
    check(np.array(json.loads(answers)))


def test_every_row_of_a_table_is_answered_in_dollars(session, houses, fit, check):
    found = list(csv.reader(io.StringIO(predict_rows(session, read_table(houses)).csv().decode())))
    assert found[0] == ["row", "price", "predicted price ($)"]
    assert [float(row[1]) for row in found[1:]] == [price(n) for n in range(ROWS)]
    check(np.array([float(row[2]) for row in found[1:]]))


def test_exported_data_are_in_dollars(session):
    found = list(csv.reader(io.StringIO(data_csv(session.experiment.data).decode())))
    assert found[0][-1] == "price"
    assert [float(row[-1]) for row in found[1:]] == [price(n) for n in range(ROWS)]
