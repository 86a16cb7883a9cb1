"""One exam for all remedies: the same rows judge, and none of them was learnt from."""

from __future__ import annotations

import numpy as np
import pytest

from playground.data.table import TableRows
from playground.experiment.edits import set_data
from playground.experiment.files import load_example
from playground.experiment.remedies import REMEDIES, frozen_start, remedied, with_seed
from playground.experiment.specs import Experiment
from playground.experiment.table_edits import import_table
from playground.training.build import Prepared, prepare
from playground.training.shared_test_rows import prepare_with_shared_test_rows
from playground.training.trials import Trial
from tests.support import spiral_experiment, table_experiment
from tests.teaching.fitting import final_test_losses


def rows(prepared: Prepared, part: str) -> set[bytes]:
    data = prepared.dataset
    return {data.inputs[row].tobytes() for row in getattr(data, part)}


@pytest.mark.parametrize(("name", "train"), [("overfit-blobs", 300), ("digits-100", 1000)])
def test_more_data_keep_the_old_rows_and_are_judged_by_the_same_ones(name, train):
    start = frozen_start(load_example(name))
    alike, richer = prepare_with_shared_test_rows(start, remedied(start, "more-data"))
    assert rows(alike, "test") == rows(richer, "test")
    assert rows(alike, "train") < rows(richer, "train")
    assert len(richer.dataset.train) == train
    for prepared in (alike, richer):
        assert not rows(prepared, "train") & rows(prepared, "test")
        assert len(prepared.targets) == len(prepared.dataset.inputs)
    assert len(alike.dataset.test) > 100
    np.testing.assert_array_equal(
        alike.dataset.labels[alike.dataset.test], richer.dataset.labels[richer.dataset.test]
    )


def _experiments_that_are_scaled() -> dict[str, Experiment]:
    rng = np.random.default_rng(4)
    values, noise = rng.normal(size=(80, 2)), rng.normal(size=80)
    numbers = TableRows("n.csv", ("x", "y"), "z", (), values, 3 * values[:, 0] + noise)
    return {
        "iris": load_example("iris"),
        "table": table_experiment(),
        "numbers": import_table(spiral_experiment(), numbers),
    }


@pytest.mark.parametrize("name", ["iris", "table", "numbers"])
def test_more_data_of_rows_that_are_scaled_are_none_that_judge(name):
    start = frozen_start(set_data(_experiments_that_are_scaled()[name], train_fraction=0.3))
    alike, richer = prepare_with_shared_test_rows(start, remedied(start, "more-data"))
    before = prepare(start).dataset
    # Scaling depends on the training rows; the rows are those of the file.
    assert len(richer.dataset.train) > len(alike.dataset.train) == len(before.train)
    judged = len(richer.dataset.validation) + len(richer.dataset.test)
    assert len(richer.dataset.train) + judged <= len(before.inputs)
    assert len(richer.dataset.test) > 0
    mixed = np.column_stack([before.inputs, before.labels])
    for row in richer.dataset.train:
        pair = np.append(richer.dataset.inputs[row], richer.dataset.labels[row])
        assert np.abs(mixed - pair).max(axis=1).min() < 1e-9


def test_every_remedy_but_none_helps_the_thirty_points_by_the_same_exam():
    start = frozen_start(load_example("overfit-blobs"))
    alike, richer = prepare_with_shared_test_rows(start, remedied(start, "more-data"))
    names = [name for name in REMEDIES if name != "less-noise"]
    trials = [
        Trial(
            name,
            with_seed(remedied(start, name), seed),
            150,
            richer if name == "more-data" else alike,
        )
        for name in names
        for seed in range(1, 6)
    ]
    losses = {name: [] for name in names}
    for trial, loss in zip(trials, final_test_losses(trials), strict=True):
        losses[trial.name].append(loss)
    means = {name: float(np.mean(each)) for name, each in losses.items()}
    assert max(means[name] for name in names[1:]) < 0.85 * means["none"]
    assert sorted(means, key=lambda name: means[name])[:2] == ["l2", "early-stopping"]
    assert max(means["l2"], means["early-stopping"]) < 0.5
