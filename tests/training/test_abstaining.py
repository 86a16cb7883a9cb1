"""What is answered, and what is right of it."""

from __future__ import annotations

import math

import numpy as np
import pytest

from playground.training.abstaining import abstain

OUTPUTS = np.array([[0.9, 0.05, 0.05], [0.4, 0.35, 0.25], [0.1, 0.7, 0.2], [0.2, 0.2, 0.6]])
LABELS = np.array([0, 1, 1, 0])


@pytest.mark.parametrize(
    ("threshold", "answered", "right"),
    [(0.0, 4, 2), (0.5, 3, 2), (0.65, 2, 2), (0.7, 2, 2), (0.8, 1, 1), (0.95, 0, 0)],
)
def test_a_higher_threshold_answers_less_and_more_often_right(threshold, answered, right):
    found = abstain(OUTPUTS, LABELS, "softmax", threshold)
    assert (found.rows, found.answered, found.right) == (4, answered, right)


def test_shares_are_of_all_rows_and_of_those_answered():
    found = abstain(OUTPUTS, LABELS, "softmax", 0.5)
    assert found.answered_share == 0.75
    assert found.right_share == pytest.approx(2 / 3)


def test_nothing_answered_has_no_share_of_right_answers():
    assert math.isnan(abstain(OUTPUTS, LABELS, "softmax", 1.0).right_share)


def test_one_sigmoid_output_is_as_sure_of_the_first_class_as_of_the_second():
    outputs = np.array([[0.95], [0.05], [0.6]])
    found = abstain(outputs, np.array([1, 0, 0]), "sigmoid", 0.9)
    assert (found.answered, found.right) == (2, 2)


def test_no_rows_have_no_answers():
    found = abstain(np.empty((0, 3)), np.empty(0, np.int64), "softmax", 0.5)
    assert (found.rows, found.answered_share) == (0, 0.0)
