"""Baselines: the best answer that sees no input; figures that unequal classes do not flatter."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest

from playground.data import Dataset, make_dataset
from playground.data.baseline import baseline
from playground.engine.losses import entropy
from playground.training.probes.confusion import balanced_accuracy, class_figures


def of_shares(*counts: int) -> Dataset:
    """A data set whose training rows have so many of each class; inputs do not matter."""
    some = make_dataset("blobs", classes=max(2, len(counts)), samples=50, seed=1)
    labels = np.repeat(np.arange(len(counts)), counts)
    return dataclasses.replace(
        some,
        inputs=np.zeros((len(labels), 2)),
        labels=labels,
        train=np.arange(len(labels)),
        validation=np.arange(0),
        test=np.arange(0),
        plane=None,
    )


@pytest.mark.parametrize(
    ("counts", "loss", "accuracy"),
    [
        ((68, 32), 0.6269, 0.68),
        ((99, 1), 0.0560, 0.99),
        ((284_315, 492), 0.01271, 0.9983),
        ((50, 50), math.log(2), 0.5),
        ((30, 30, 30), math.log(3), 1 / 3),
    ],
)
def test_guessing_costs_the_entropy_of_the_shares_and_is_right_in_the_largest(
    counts, loss, accuracy
):
    found = baseline(of_shares(*counts), "softmax", "cross_entropy")
    assert found.loss == pytest.approx(loss, abs=5e-5)
    assert found.accuracy == pytest.approx(accuracy, abs=5e-5)
    assert found.equal == (len(set(counts)) == 1)


def test_a_single_sigmoid_output_pays_the_same_as_softmax_for_two_classes():
    data = of_shares(68, 32)
    single = baseline(data, "sigmoid", "binary_cross_entropy")
    assert single.loss == pytest.approx(baseline(data, "softmax", "cross_entropy").loss)


def test_no_constant_answer_is_cheaper():
    data = of_shares(20, 7, 3)
    best = baseline(data, "softmax", "cross_entropy").loss
    shares = np.array([20, 7, 3]) / 30
    generator = np.random.default_rng(1)
    for answer in generator.dirichlet((1, 1, 1), 200):
        assert -(shares * np.log(answer)).sum() >= best - 1e-12


def test_a_regression_s_baseline_is_the_variance_of_its_target():
    data = make_dataset("plane", samples=200, seed=1)
    found = baseline(data, "linear", "mse")
    assert found.loss == pytest.approx(data.labels[data.train].var())
    assert math.isnan(found.accuracy)


def test_an_empty_class_costs_nothing():
    assert entropy(np.array([1.0, 0.0])) == 0.0


def test_whoever_always_says_the_same_has_a_balanced_accuracy_of_one_in_c():
    counts = np.array([[990, 0], [10, 0]])
    assert balanced_accuracy(counts) == 0.5
    common, rare = class_figures(counts)
    assert (common.precision, common.recall) == (0.99, 1.0)
    assert common.f1 == pytest.approx(2 * 0.99 / 1.99)
    assert math.isnan(rare.precision)
    assert (rare.recall, rare.f1) == (0.0, 0.0)


def test_precision_recall_and_f1_are_those_of_the_textbook():
    figures = class_figures(np.array([[8, 2], [4, 6]]))
    assert figures[0].precision == pytest.approx(8 / 12)
    assert figures[0].recall == pytest.approx(0.8)
    assert figures[0].f1 == pytest.approx(2 / (12 / 8 + 1 / 0.8))
