"""Contours against lines that are known, and through grids that have none."""

from __future__ import annotations

import numpy as np
import pytest

from playground.ui.charts.contours import border_segments, contour_segments, margins

EXTENT = (-3.0, 3.0, -3.0, 3.0)
CELLS = 60
SIDE = (np.arange(CELLS) + 0.5) / CELLS * 6 - 3
X, Y = np.meshgrid(SIDE, SIDE[::-1])


def test_a_circle_is_drawn_where_it_is():
    ends = contour_segments(np.hypot(X, Y), 2.0, EXTENT)
    assert np.hypot(*ends.T) == pytest.approx(2.0, abs=2e-3)
    # All the way around, once.
    lengths = np.hypot(*(ends[1::2] - ends[::2]).T)
    assert lengths.sum() == pytest.approx(2 * np.pi * 2, rel=1e-3)


def test_a_line_keeps_its_side_of_the_plane():
    ends = contour_segments(X + 2 * Y, 1.0, EXTENT)
    assert ends @ (1.0, 2.0) == pytest.approx(1.0)


def test_segments_join_the_edges_that_are_crossed_and_no_others():
    values = np.array([[1.0, -1.0], [-1.0, 1.0]])
    ends = contour_segments(values, 0.0, (0.0, 2.0, 0.0, 2.0))
    found = {tuple(sorted(map(tuple, pair))) for pair in ends.reshape(-1, 2, 2).tolist()}
    assert found == {((0.5, 1.0), (1.0, 1.5)), ((1.0, 0.5), (1.5, 1.0))}


@pytest.mark.parametrize("values", [np.ones((5, 5)), np.full((5, 5), np.nan), np.ones((1, 9))])
def test_a_grid_that_does_not_pass_the_level_has_no_line(values):
    assert contour_segments(values, 0.0, EXTENT).shape == (0, 2)


def test_no_line_goes_through_what_is_not_finite():
    values = X.copy()
    values[:30] = np.nan
    values[45, 29:31] = np.inf
    ends = contour_segments(values, 0.0, EXTENT)
    assert len(ends)
    assert np.isfinite(ends).all()
    assert ends[:, 1].max() <= 0


def test_a_lead_is_what_a_class_has_before_the_best_of_the_others():
    shares = np.array([[[0.5, 0.3, 0.2], [0.2, 0.2, 0.6]]])
    assert (
        pytest.approx(np.array([[0.2, -0.2, -0.3], [-0.4, -0.4, 0.4]])) == margins(shares)[:, 0].T
    )


def test_the_border_of_two_classes_is_where_both_have_one_half():
    p = 1 / (1 + np.exp(-(X + Y)))
    ends = border_segments(np.stack([1 - p, p], axis=-1), EXTENT)
    assert ends.sum(axis=1) == pytest.approx(0.0, abs=1e-9)
    ahead = border_segments(np.stack([1 - p, p], axis=-1), EXTENT, 0.5)
    assert np.abs(ahead.sum(axis=1)) == pytest.approx(np.log(3), abs=5e-3)


def test_three_classes_meet_where_the_two_largest_are_equal():
    angles = np.array([90, 210, 330]) * np.pi / 180
    logits = np.stack([X * np.cos(a) + Y * np.sin(a) for a in angles], axis=-1)
    shares = np.exp(logits) / np.exp(logits).sum(axis=-1, keepdims=True)
    ends = border_segments(shares, EXTENT)
    far = ends[np.hypot(*ends.T) > 0.3]
    towards = np.stack([far @ (np.cos(a), np.sin(a)) for a in angles], axis=-1)
    ordered = np.sort(towards, axis=-1)
    assert ordered[:, 2] == pytest.approx(ordered[:, 1], abs=0.02)
    # Each of the three borders is there.
    assert {int(number) for number in towards.argmin(axis=-1)} == {0, 1, 2}


def test_a_lead_is_over_the_best_of_the_other_classes():
    shares = np.random.default_rng(3).dirichlet(np.ones(5), size=(7, 9))
    shares[2, 3, 1] = shares[2, 3, 4] = 1.0
    found = margins(shares)
    for number in range(5):
        others = np.delete(shares, number, axis=-1).max(axis=-1)
        assert np.array_equal(found[number], shares[..., number] - others)
