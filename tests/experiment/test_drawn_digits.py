"""Drawn digits in the experiment: kept by files, refused by name, gone with other data."""

from __future__ import annotations

import json

import pytest

from playground.experiment.edits import choose_data
from playground.experiment.files import ExperimentError, parse_experiment, write_experiment
from playground.experiment.paint_edits import forget_drawings, learn_drawing
from playground.experiment.shapes import split_counts
from tests.support import digits_experiment, spiral_experiment

INK = tuple(range(16)) * 4


def test_a_file_keeps_what_was_drawn():
    learnt = learn_drawing(digits_experiment(), 4, INK)
    assert parse_experiment(write_experiment(learnt), "drawn") == learnt
    assert forget_drawings(learnt) == digits_experiment()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"pixels": [1] * 63}, r"data.drawn\[0\].pixels: 63 entries; 64 are needed"),
        ({"pixels": [1] * 65}, r"data.drawn\[0\].pixels: 65 entries; 64 are needed"),
        ({"pixels": [17] * 64}, r"data.drawn\[0\].pixels\[0\]: 17 is above 16"),
        ({"label": 10}, r"data.drawn\[0\].label: 10 is above 9"),
    ],
)
def test_a_broken_drawing_is_refused_by_name(change, said):
    content = json.loads(write_experiment(learn_drawing(digits_experiment(), 4, INK)))
    content["data"]["drawn"][0].update(change)
    with pytest.raises(ExperimentError, match=said):
        parse_experiment(json.dumps(content).encode(), "drawn")


def test_a_drawn_digit_is_one_training_row_more():
    before, after = digits_experiment(), learn_drawing(digits_experiment(), 4, INK)
    assert split_counts(after.data)[0] == split_counts(before.data)[0] + 1
    assert split_counts(after.data)[1:] == split_counts(before.data)[1:]


def test_an_empty_pad_teaches_nothing():
    with pytest.raises(ValueError, match="Nothing is drawn yet"):
        learn_drawing(digits_experiment(), 4, (0,) * 64)


def test_drawings_do_not_go_along_to_other_data():
    with pytest.raises(ValueError, match="Spirals has no images"):
        learn_drawing(spiral_experiment(), 1, INK)
    moved = choose_data(learn_drawing(digits_experiment(), 4, INK), "iris")
    assert moved.data.drawn is None
