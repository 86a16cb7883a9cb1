"""What the panels of single samples say, as plain sentences."""

from __future__ import annotations

import numpy as np
import pytest

from playground.ui.panels.sample_sentences import (
    answer_words,
    cell_words,
    confusion_summary,
    place_words,
    samples_summary,
    space_summary,
    triangle_summary,
)

COUNTS = np.array([[8, 2], [0, 0]])


def test_a_sample_is_said_with_what_it_is_taken_for():
    assert answer_words(11, "8", 0.62, "3", right=False) == "sample 12: 3 taken for 8, 62.0 %"
    assert answer_words(11, "3", 0.9, "3", right=True) == "sample 12: rightly 3, 90.0 %"
    assert answer_words(0, "3", 0.9, "", right=None) == "sample 1: 3"


def test_a_point_is_said_with_its_class_and_its_place():
    axes = (("unit 1", 0.31), ("", 0.0), ("unit 2", -0.4))
    assert place_words(11, "A", axes) == "sample 12, class A: unit 1 0.310, unit 2 −0.400"
    assert place_words(11, "", axes[:1]) == "sample 12: unit 1 0.310"


def test_a_summary_says_how_many_are_wrong_and_how_many_are_listed():
    assert samples_summary(3, 40) == "3 of 40 wrong"
    assert samples_summary(3, 400, 120) == "3 of 400 wrong · first 120"


def test_a_cell_of_the_diagonal_is_said_with_the_figures_of_its_class():
    names = ("a", "b")
    assert cell_words(COUNTS, names, (0, 1)) == "2 × a taken for b"
    assert cell_words(COUNTS, names, (0, 0)) == "a: precision 100.0 %, recall 80.0 %, F1 88.9 %"
    assert cell_words(COUNTS, names, (1, 1)) == "b: precision 0.0 %, recall –, F1 0.0 %"
    assert cell_words(COUNTS, names, (2, 1)) == ""


def test_a_matrix_is_summed_up():
    assert confusion_summary(COUNTS, 0, 0) == "no rows in this part"
    assert confusion_summary(COUNTS, 10, 10).startswith("8 of 10 right, ")
    assert confusion_summary(COUNTS, 10, 30).endswith(" balanced (of 30 rows)")


@pytest.mark.parametrize(
    ("left_out", "end"), [(0, "corner of their class"), (7, "these three alone")]
)
def test_the_triangle_says_what_its_probabilities_are_of(left_out: int, end: str):
    assert triangle_summary(5, 9, left_out).startswith("5 of 9 ")
    assert triangle_summary(5, 9, left_out).endswith(end)


def test_the_warped_space_says_what_its_axes_hold():
    assert space_summary(8, "tanh", None) == "8 units, tanh"
    assert space_summary(1, "linear", None) == "1 unit, linear"
    assert space_summary(8, "tanh", (0.5, 0.25)).startswith("These two directions hold 75 %")
