"""Geometry of the diagram: nothing overlaps, everything is inside, from 0 to 20 hidden layers."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.ui.editor.diagram.layout import INPUTS, make_layout
from playground.ui.editor.diagram.links import make_bundle, pen_numbers, reference_weight

SIZES = st.lists(st.integers(1, 256), min_size=2, max_size=22).map(tuple)


@given(SIZES, st.integers(500, 1900), st.integers(350, 1000), st.sampled_from([1.0, 1.5, 2.0]))
def test_all_neurons_are_inside_and_no_two_overlap(sizes, width, height, scale):
    layout = make_layout(sizes, width, height, scale)
    assert [column.layer for column in layout.columns] == list(range(-1, len(sizes) - 1))
    for column, units in zip(layout.columns, sizes, strict=True):
        boxes = column.boxes
        assert len(boxes) == units
        assert (boxes[:, 0] >= 0).all()
        assert (boxes[:, 0] + boxes[:, 2] <= width).all()
        assert (boxes[:, 1] >= 0).all()
        assert (boxes[:, 1] + boxes[:, 3] <= height).all()
        for unit in {0, units // 2, units - 1}:
            assert column.unit_at(*column.centres[unit]) == unit
    edges = [(column.left, column.right) for column in layout.columns]
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(edges))


def test_eight_layers_of_twelve_are_drawn_link_by_link():
    layout = make_layout((2, *([12] * 8), 3), 600, 420)
    bundles = [make_bundle(a, b) for a, b in zip(layout.columns, layout.columns[1:], strict=False)]
    assert all(bundle is not None for bundle in bundles)
    assert sum(len(bundle.lines) for bundle in bundles) == 24 + 7 * 144 + 36


def test_a_wide_layer_becomes_a_block():
    layout = make_layout((64, 64, 10), 600, 420, block_inputs=True)
    assert [column.is_block for column in layout.columns] == [True, True, False]
    assert make_bundle(*layout.columns[:2]) is None


def test_the_link_under_a_point_is_found():
    layout = make_layout((2, 3, 2), 600, 400)
    bundle = make_bundle(layout.columns[0], layout.columns[1])
    for number, (x1, y1, x2, y2) in enumerate(bundle.ends):
        found, distance = bundle.nearest(x1 * 0.3 + x2 * 0.7, y1 * 0.3 + y2 * 0.7)
        assert found == number
        assert distance < 1e-6


def test_neurons_are_found_by_layer_and_unit():
    layout = make_layout((2, 3, 2), 600, 400)
    assert layout.neuron_at(*layout.columns[0].centres[1]) == (INPUTS, 1)
    assert layout.neuron_at(*layout.columns[2].centres[0]) == (1, 0)
    assert layout.neuron_at(0, 0) is None


def test_a_wider_link_is_never_a_smaller_weight():
    weights = np.linspace(-2, 2, 101)
    numbers = pen_numbers(weights, 2.0)
    assert (np.diff(numbers) >= 0).all()
    assert numbers[0] == -numbers[-1]
    assert numbers[50] == 0


@pytest.mark.parametrize("value", [np.nan, np.inf, 0.0])
def test_broken_weights_still_have_a_reference(value):
    assert reference_weight((np.full((2, 2), value),)) >= 1
