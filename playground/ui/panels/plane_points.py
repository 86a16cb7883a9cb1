"""The rows of a data set that are drawn on its plane, and their markers."""

from __future__ import annotations

import numpy as np

from playground.data import Dataset
from playground.training.probes.samples import thinned_rows
from playground.ui.appearance.theme import Theme
from playground.ui.charts.colour_maps import value_table
from playground.ui.charts.markers import Marker, class_marker
from playground.ui.charts.plane_colours import outer_range
from playground.ui.charts.plane_view import NO_POINTS, PlanePoints

# More points than this hide each other; a larger part is thinned evenly.
MAX_POINTS = 1500
# Colours of numbers to learn are cut to so many steps.
VALUE_STEPS = 33


def plane_points(dataset: Dataset, theme: Theme, with_test: bool = True) -> PlanePoints:
    """The rows of `dataset` on its plane."""
    if dataset.plane is None:
        return NO_POINTS
    rows, held_out = drawn_rows(dataset, MAX_POINTS, with_test)
    return points_at(dataset, rows, held_out, dataset.plane.coordinates[rows], theme)


def points_of(dataset: Dataset, rows: np.ndarray, theme: Theme) -> PlanePoints:
    """These rows of `dataset` on its plane, those that are trained on last and filled."""
    if dataset.plane is None:
        return NO_POINTS
    trained = np.isin(rows, dataset.train)
    ordered = np.concatenate([rows[~trained], rows[trained]])
    held_out = int(np.count_nonzero(~trained))
    return points_at(dataset, ordered, held_out, dataset.plane.coordinates[ordered], theme)


def drawn_rows(dataset: Dataset, most: int, with_test: bool = True) -> tuple[np.ndarray, int]:
    """Rows to draw, at most `most` of either kind, and how many of them, the first, are held out.

    The training rows come last, so that they are drawn on top.
    """
    train = thinned_rows(dataset.train, most)
    held_out = np.concatenate([dataset.test, dataset.validation]) if with_test else train[:0]
    held_out = thinned_rows(held_out, most)
    return np.concatenate([held_out, train]), len(held_out)


def points_at(
    dataset: Dataset, rows: np.ndarray, held_out: int, coordinates: np.ndarray, theme: Theme
) -> PlanePoints:
    """`rows` at `coordinates` (n, 2): train filled, the first `held_out` of them ringed.

    Classes differ in colour and shape; values of a regression in colour alone.
    """
    ringed = np.arange(len(rows)) < held_out
    kinds, filled, rings = _looks(dataset, rows, theme)
    looks = np.where(ringed, kinds + len(filled), kinds)
    return PlanePoints(rows, coordinates, looks, filled + rings)


def _looks(
    dataset: Dataset, rows: np.ndarray, theme: Theme
) -> tuple[np.ndarray, tuple[Marker, ...], tuple[Marker, ...]]:
    if dataset.task == "classification":
        classes = range(len(dataset.class_names))
        filled = tuple(class_marker(theme, number) for number in classes)
        rings = tuple(class_marker(theme, number, ringed=True) for number in classes)
        return dataset.labels[rows], filled, rings
    low, high = outer_range(dataset.labels)
    shares = (dataset.labels[rows] - low) / (high - low)
    table = value_table()[np.linspace(0, 255, VALUE_STEPS).round().astype(np.intp)]
    colours = ["#{:02x}{:02x}{:02x}".format(*colour) for colour in table.tolist()]
    filled = tuple(Marker("circle", colour, edge=theme.muted) for colour in colours)
    rings = tuple(Marker("circle", colour, ringed=True, edge=theme.muted) for colour in colours)
    return np.rint(shares * (VALUE_STEPS - 1)).astype(np.intp), filled, rings
