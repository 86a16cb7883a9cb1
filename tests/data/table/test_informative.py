"""The features to be looked at first are those that part the classes, or follow the number."""

from __future__ import annotations

import numpy as np
import pytest

from playground.data import bundled
from playground.data.table import TableRows, most_informative_pair
from playground.data.table.informative import explained_shares
from tests.support import flowers


def test_iris_is_looked_at_by_its_petals():
    values, labels = bundled.iris()
    names = ("sepal length", "sepal width", "petal length", "petal width")
    rows = TableRows("iris.csv", names, "species", bundled.SPECIES, values.copy(), labels.copy())
    assert most_informative_pair(rows) == (2, 3)


def test_a_number_is_looked_at_by_what_follows_it():
    values = np.random.default_rng(1).normal(size=(25_000, 4))
    targets = 3.0 * values[:, 3] - values[:, 1]
    rows = TableRows("t.csv", tuple("abcd"), "y", (), values * 10.0**90, targets)
    assert most_informative_pair(rows) == (1, 3)


def test_the_shares_are_those_of_the_variance_between_the_classes():
    values = np.array([[-1.0, 1.0], [-1.0, -1.0], [1.0, 1.0], [1.0, -1.0]])
    assert explained_shares(values, np.array([0, 0, 1, 1])) == pytest.approx([1.0, 0.0])


def test_constant_columns_and_single_features_do_no_harm():
    rows = flowers(features=2)
    values = rows.values.copy()
    values[:, 0] = 7.0
    constant = TableRows("t", rows.feature_names, "k", rows.class_names, values, rows.labels)
    assert most_informative_pair(constant) == (0, 1)
    assert most_informative_pair(flowers(features=1)) is None
