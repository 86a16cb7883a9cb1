"""Pixels of neurons: every value in its own box, nothing outside, and the smoothing true."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from playground.training.build import prepare
from playground.ui.appearance.theme import DARK, LIGHT
from playground.ui.editor.diagram.diagram_state import input_pictures, offered_pictures
from playground.ui.editor.diagram.layout import Column, Frame, Shape, make_layout
from playground.ui.editor.diagram.pictures import (
    class_colours,
    largest,
    signed_colours,
    value_reach,
)
from playground.ui.editor.diagram.sprites import (
    Sprite,
    enlarged,
    enlarged_cells,
    faded_towards,
    packed_colour,
)
from tests.support import flowers, table_experiment

RED, PAPER = 0xFFFF0000, 0xFFFFFFFF


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_neuron_is_painted_in_its_box_and_nowhere_else(ratio):
    column = make_layout(Shape((1, 6, 1)), Frame(600, 400)).columns[1]
    sprite = Sprite(column, LIGHT, ratio)
    colours = np.full((6, sprite.side, sprite.side), PAPER, dtype=np.uint32)
    colours[2] = RED
    sprite.show(colours)
    rows, columns = np.nonzero(sprite.pixels == RED)
    x, y, width, height = column.boxes[2] * ratio
    assert rows.min() + sprite.top >= y - 1
    assert rows.max() + sprite.top < y + height
    assert columns.min() + sprite.left >= x - 1
    assert columns.max() + sprite.left < x + width
    assert len(rows) == (sprite.side - 2) ** 2


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("units", [1, 7, 60])
def test_every_neuron_has_its_own_colour_however_they_stand(units, ratio):
    column = make_layout(Shape((1, units, 1)), Frame(600, 400)).columns[1]
    sprite = Sprite(column, LIGHT, ratio)
    colours = (0xFF000000 + 4 * np.arange(1, units + 1)).astype(np.uint32)
    sprite.show(colours[:, None, None])
    centres = (column.centres * ratio).astype(int) - (sprite.left, sprite.top)
    assert sprite.pixels[centres[:, 1], centres[:, 0]].tolist() == colours.tolist()


def test_small_cells_have_no_frame():
    boxes = np.array([[0.0, 0.0, 4.0, 4.0], [6.0, 0.0, 4.0, 4.0]])
    sprite = Sprite(Column(0, boxes, True, 2), LIGHT)
    sprite.show(np.array([RED, 0xFF00FF00], dtype=np.uint32)[:, None, None])
    assert (sprite.pixels[:4, :4] == RED).all()
    assert (sprite.pixels[:4, 6:10] == 0xFF00FF00).all()
    assert (sprite.pixels[:4, 4:6] == packed_colour(LIGHT.surface)).all()


def test_a_neuron_that_is_off_is_pale():
    boxes = np.array([[0.0, 0.0, 20.0, 20.0], [0.0, 30.0, 20.0, 20.0]])
    sprite = Sprite(Column(0, boxes), LIGHT)
    sprite.show(np.full((2, 20, 20), RED, dtype=np.uint32), off=(1,))
    assert sprite.pixels[10, 10] == RED
    assert sprite.pixels[40, 10] == faded_towards(np.array(RED, np.uint32), LIGHT.surface, 0.25)


def test_the_mark_of_a_bias_stands_in_the_lower_left_corner():
    sprite = Sprite(Column(0, np.array([[0.0, 0.0, 30.0, 30.0]])), LIGHT)
    sprite.show(np.full((1, 30, 30), PAPER, dtype=np.uint32))
    sprite.show_biases(np.array([RED], dtype=np.uint32))
    rows, columns = np.nonzero(sprite.pixels == RED)
    assert rows.min() >= 30 - sprite.bias_side
    assert columns.max() < sprite.bias_side


def test_enlarging_keeps_a_plane_a_plane_and_the_mean():
    ramp = np.tile(np.linspace(-1, 1, 20, dtype=np.float32), (1, 20, 1))
    large = enlarged(ramp, 45)
    assert large.shape == (1, 45, 45)
    assert (np.diff(large[0, 0]) >= 0).all()
    assert large.mean() == pytest.approx(0.0, abs=1e-6)
    assert np.abs(np.diff(large[0, 10], 2)[4:-4]).max() < 1e-5


def test_an_image_of_weights_keeps_its_cells_flat():
    weights = np.arange(64, dtype=float).reshape(1, 8, 8)
    large = enlarged_cells(weights, 16)
    assert (large[0, ::2, ::2] == weights[0]).all()
    assert (large[0, 1::2, 1::2] == weights[0]).all()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_what_is_not_a_number_is_painted_as_zero(theme):
    values = np.array([0.0, np.nan, np.inf, -np.inf, 1.0, -1.0])
    found = signed_colours(values, 1.0, theme)
    assert found[1] == found[0]
    assert found[2] == found[4]
    assert found[3] == found[5]
    assert np.isfinite(largest(values))
    assert largest(np.array([np.nan])) > 0


def test_sigmoid_pictures_reach_to_one_and_others_to_their_largest_value():
    assert value_reach(np.array([0.1, 0.2]), "sigmoid") == 1.0
    assert value_reach(np.array([-3.0, 2.0]), "relu") == 3.0


def test_an_output_is_as_strong_in_its_class_colour_as_it_is_probable():
    found = class_colours(np.array([[0.0, 1.0, np.nan], [1.0, 2.0, -1.0]]), LIGHT)
    assert found[0, 0] == packed_colour(LIGHT.surface)
    assert found[0, 1] == packed_colour(LIGHT.class_colour(0))
    assert found[1, 0] == found[1, 1] == packed_colour(LIGHT.class_colour(1))
    assert found[1, 2] == packed_colour(LIGHT.surface)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 3e38])
def test_a_diverged_network_is_enlarged_without_a_warning(value):
    values = np.ones((2, 3, 3), np.float32)
    values[1] = value
    values[1, 0, 0] = -value
    assert enlarged(values, 9).shape == (2, 9, 9)


def test_features_of_a_table_beyond_the_range_of_float32_are_pictures_all_the_same():
    rows = flowers(features=2)
    dataset = prepare(table_experiment(replace(rows, values=rows.values * 1e30))).dataset
    for pictures in (input_pictures(dataset), offered_pictures(dataset)):
        assert np.isfinite(pictures).all()
        assert np.abs(pictures).max() == 1
