"""Geometry of the diagram: nothing overlaps, everything is inside, from 0 to 20 hidden layers."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.ui.editor.diagram.layout import INPUTS, Frame, Shape, make_layout
from playground.ui.editor.diagram.links import make_bundle

SIZES = st.lists(st.integers(1, 256), min_size=2, max_size=22).map(tuple)


@given(SIZES, st.integers(600, 1900), st.integers(350, 1000), st.sampled_from([1.0, 1.5, 2.0]))
def test_all_neurons_are_inside_and_no_two_overlap(sizes, width, height, scale):
    layout = make_layout(Shape(sizes), Frame(width, height, scale, 40, 50))
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


@given(SIZES, st.integers(600, 1900))
def test_every_neuron_stands_on_whole_pixels(sizes, width):
    layout = make_layout(Shape(sizes), Frame(width, 400))
    for column in layout.columns:
        assert (column.boxes == np.floor(column.boxes)).all()


def test_eight_layers_of_twelve_are_drawn_link_by_link():
    layout = make_layout(Shape((2, *([12] * 8), 3)), Frame(600, 420))
    bundles = [make_bundle(a, b) for a, b in itertools.pairwise(layout.columns)]
    assert all(bundle is not None for bundle in bundles)
    assert sum(len(bundle.ends) for bundle in bundles) == 24 + 7 * 144 + 36


def test_a_wide_layer_becomes_a_block_and_an_image_a_square_of_pixels():
    layout = make_layout(Shape((64, 64, 10), image=(8, 8)), Frame(600, 420))
    assert [column.is_block for column in layout.columns] == [True, True, False]
    assert layout.columns[0].across == 8
    assert layout.columns[0].area[2] == layout.columns[0].area[3]
    assert make_bundle(*layout.columns[:2]) is None


def test_features_that_could_go_in_stand_between_those_that_do():
    layout = make_layout(Shape((2, 3, 2), places=(0, 3), offered=7), Frame(600, 400))
    chosen, offers = layout.columns[0].boxes, layout.offers
    assert len(chosen) == 2
    assert layout.offer_places == (1, 2, 4, 5, 6)
    in_order = np.sort(np.concatenate([chosen, offers])[:, 1])
    assert chosen[0, 1] == in_order[0]
    assert chosen[1, 1] == in_order[3]
    x, y, width, height = offers[1]
    assert layout.offer_at(x + width / 2, y + height / 2) == 2


def test_the_link_under_a_point_is_found():
    layout = make_layout(Shape((2, 3, 2)), Frame(600, 400))
    bundle = make_bundle(layout.columns[0], layout.columns[1])
    for number, (x1, y1, x2, y2) in enumerate(bundle.ends):
        found, distance = bundle.nearest(x1 * 0.3 + x2 * 0.7, y1 * 0.3 + y2 * 0.7)
        assert found == number
        assert distance < 1e-6
        assert bundle.line(*bundle.pair(number)) == (x1, y1, x2, y2)


def test_neurons_are_found_by_layer_and_unit():
    layout = make_layout(Shape((2, 3, 2)), Frame(600, 400))
    assert layout.neuron_at(*layout.columns[0].centres[1]) == (INPUTS, 1)
    assert layout.neuron_at(*layout.columns[2].centres[0]) == (1, 0)
    assert layout.neuron_at(0, 0) is None
    assert layout.box_of((1, 5)) is None
    assert layout.box_of((7, 0)) is None


@pytest.mark.parametrize("height", [180, 200, 260, 400])
def test_named_inputs_stand_in_one_line_and_those_that_are_off_go_first(height):
    layout = make_layout(Shape((2, 3, 2), places=(0, 3), offered=7), Frame(600, height))
    inputs = np.concatenate([layout.columns[0].boxes, layout.offers])
    assert len(layout.columns[0].boxes) == 2
    assert len(set(inputs[:, 0].tolist())) == 1, "side by side their names overlap"
    assert len(layout.offers) == (5 if height >= 260 else 0)
    assert not layout.columns[0].is_block
