"""The content of a chart as values: curves, lines, annotations, and the ranges that fit them.

Curves of any length are thinned to what a picture of some hundred pixels can show, keeping every
peak; what is not finite becomes a break in the line, never a point.  No Qt here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from playground.ui.charts.axis import FLOOR_POSITION, Axis, long_ceiling

Stroke = Literal["solid", "dashed", "dotted"]

HEADROOM = 0.05
# Right of the last epoch, so that its line does not lie on the border.
LEGROOM = 0.015
MIN_SPAN = 1e-6
SMOOTHING = 0.9
# Older rows would count for less than a hundred-thousandth.
SMOOTHED_ROWS = 110


@dataclass(frozen=True, eq=False)
class Curve:
    """One named line: x and y are (n,) float64, x ascending and finite, y may have gaps.

    A curve that is not `listed` is drawn, but named neither in the legend nor under the mouse.
    One with `dots` shows each of its few points.
    """

    name: str
    x: np.ndarray
    y: np.ndarray
    colour: str
    stroke: Stroke = "solid"
    listed: bool = True
    dots: bool = False


@dataclass(frozen=True)
class HorizontalLine:
    """A named horizontal line; `short` is its name where there is little room."""

    value: float
    name: str
    short: str


@dataclass(frozen=True)
class Annotation:
    """A named place on the x axis, with the point that it marks; `short` as for a level."""

    x: float
    y: float
    name: str
    short: str
    colour: str


@dataclass(frozen=True, eq=False)
class FillBetween:
    """The filled area between two curves over one x: x, low and high are (n,) float64, with gaps.

    It is shaded where `high` is above `low`, and nowhere else.
    """

    x: np.ndarray
    low: np.ndarray
    high: np.ndarray
    colour: str


@dataclass(frozen=True)
class Crosshair:
    """The readout under the mouse: an x that was measured, and the value of each curve there."""

    x: float
    values: tuple[tuple[Curve, float], ...]


@dataclass(frozen=True, eq=False)
class ChartContent:
    """All that one chart shows.

    `limits` fixes the range of a linear y axis; without it the axis fits what there is.  `whole`
    keeps the ticks of the x axis on whole numbers; with `x_logarithmic` equal factors of x are
    equally far apart.  `moving` says that new points come all the
    time, so that a repaint has to be cheap.
    """

    x_name: str
    y_name: str
    curves: tuple[Curve, ...]
    lines: tuple[HorizontalLine, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    fills: tuple[FillBetween, ...] = ()
    limits: tuple[float, float] | None = None
    percent: bool = False
    whole: bool = True
    x_logarithmic: bool = False
    moving: bool = False

    def x_axis(self) -> Axis:
        """From the first point to a round number past the last."""
        firsts = [float(curve.x[0]) for curve in self.curves if len(curve.x)]
        lasts = [float(curve.x[-1]) for curve in self.curves if len(curve.x)]
        low, high = min(firsts, default=0.0), long_ceiling(max(lasts, default=0.0))
        if self.x_logarithmic and low > 0:
            axis = Axis(0.0, 1.0, logarithmic=True, whole=self.whole)
            return replace(axis, low=axis.position(low), high=axis.position(high))
        high = max(high, low + 1)
        return Axis(low, high + LEGROOM * (high - low) * self.whole, whole=self.whole)

    def y_axis(self, logarithmic: bool) -> Axis:
        """The range that shows all finite values and lines."""
        axis = Axis(0.0, 1.0, logarithmic=logarithmic, percent=self.percent)
        if self.limits is not None and not logarithmic:
            return replace(axis, low=self.limits[0], high=self.limits[1])
        bounds = [_bounds(axis.positions(curve.y)) for curve in self.curves]
        places = [axis.position(line.value) for line in self.lines]
        bounds += [(place, place) for place in places if np.isfinite(place)]
        found = [bound for bound in bounds if bound is not None]
        if not found:
            return replace(axis, low=-1.0, high=0.0) if logarithmic else axis
        low, high = min(low for low, _ in found), max(high for _, high in found)
        return _log_range(axis, low, high) if logarithmic else _linear_range(axis, low, high)


def _bounds(places: np.ndarray) -> tuple[float, float] | None:
    finite = places[np.isfinite(places)]
    return (float(finite.min()), float(finite.max())) if finite.size else None


def _linear_range(axis: Axis, low: float, high: float) -> Axis:
    low = min(0.0, low)
    margin = max((high - low) * HEADROOM, MIN_SPAN)
    return replace(axis, low=low - margin if low < 0 else low, high=high + margin)


def _log_range(axis: Axis, low: float, high: float) -> Axis:
    # Quarters of a decade, so that the axis does not creep with every new minimum.
    low = np.floor(4 * low) / 4
    high = max(np.ceil(4 * (high + HEADROOM)) / 4, low + 1)
    return replace(axis, low=float(max(low, FLOOR_POSITION - HEADROOM)), high=float(high))


def smoothed(values: np.ndarray) -> np.ndarray:
    """The mean of each value and those before it, weighted by SMOOTHING^age, (n,) -> (n,).

    The exponential moving average with its start corrected, as Adam corrects its own.  What is not
    finite counts nowhere and stays a gap.
    """
    weights = SMOOTHING ** np.arange(min(len(values), SMOOTHED_ROWS))
    finite = np.isfinite(values)
    if not finite.any():
        return values
    sums = np.convolve(np.where(finite, values, 0.0), weights)[: len(values)]
    shares = np.convolve(finite.astype(np.float64), weights)[: len(values)]
    return np.where(finite, sums / np.maximum(shares, 1.0), np.nan)


def thinned(
    x: np.ndarray, places: np.ndarray, low: float, high: float, pixels: int
) -> tuple[np.ndarray, np.ndarray]:
    """The part of a curve between x = `low` and `high` in at most about `pixels` points.

    Runs of points are replaced by their least and their greatest, in the order in which they come,
    so no peak is lost and a falling line falls.  One point beyond either end is kept, so that the
    line leaves the picture.
    """
    start = max(0, int(np.searchsorted(x, low)) - 1)
    stop = int(np.searchsorted(x, high, side="right")) + 1
    x, places = x[start:stop], places[start:stop]
    length = -(-2 * len(x) // max(2, pixels))
    if length <= 2:
        return x, places
    runs = -(-len(x) // length)
    filled = np.full((runs, length), np.nan)
    filled.ravel()[: len(x)] = places
    gap = np.isnan(filled)
    # The first of a run stands for one that is all gap.
    least = np.where(gap, np.inf, filled).argmin(axis=1)
    greatest = np.where(gap, -np.inf, filled).argmax(axis=1)
    pairs = np.stack([np.minimum(least, greatest), np.maximum(least, greatest)], axis=1)
    kept = (pairs + length * np.arange(runs)[:, None]).ravel()
    kept = np.concatenate(([0], kept, [len(x) - 1]))
    return x[kept], places[kept]


def nearest_x(curves: Iterable[Curve], x: float) -> float | None:
    """The x of a real point that is nearest to `x`, None without points."""
    best: float | None = None
    for curve in curves:
        if not len(curve.x):
            continue
        right = min(int(np.searchsorted(curve.x, x)), len(curve.x) - 1)
        for index in (max(0, right - 1), right):
            candidate = float(curve.x[index])
            if best is None or abs(candidate - x) < abs(best - x):
                best = candidate
    return best


def value_at(curve: Curve, x: float) -> float | None:
    """The y of the point at exactly `x`, None where the curve has none or it is NaN."""
    index = int(np.searchsorted(curve.x, x))
    if index >= len(curve.x) or curve.x[index] != x or np.isnan(curve.y[index]):
        return None
    return float(curve.y[index])
