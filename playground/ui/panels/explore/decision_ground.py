"""The ground of a decision map: classes blended by their shares, or one value on its scale.

The border of the decision, p = ½ with two classes or where the two largest are equal, is always a
line; "levels" adds where the winner leads by one half, "crisp" paints the winner alone.
"""

from __future__ import annotations

from typing import Literal

import numpy as np

from playground.training.probes.plane import PlanePicture
from playground.ui.appearance.theme import Theme, rgb, sign_table
from playground.ui.charts.colour_maps import value_table
from playground.ui.charts.colour_scale import Colours
from playground.ui.charts.contours import border_segments, contour_segments
from playground.ui.charts.plane_colours import blended, class_shares, upsampled
from playground.ui.charts.plane_view import PlaneView

Ground = Literal["sure", "levels", "crisp"]
# A crisp boundary is drawn from this many times finer cells.
CRISP_FACTOR = 3
# Beside the border: where the winner leads the next class by one half.
LEVEL_LEAD = 0.5
NO_SEGMENTS = np.empty((0, 2))


def show_blend(
    view: PlaneView, picture: PlanePicture, theme: Theme, ground: Ground = "sure"
) -> None:
    """Paint the classes, stronger where the network is more certain; red where it is not finite."""
    crisp = ground == "crisp"
    shares = class_shares(picture.values, picture.activation)
    factor = CRISP_FACTOR if crisp else 1
    pixels = blended(upsampled(shares, factor), theme, crisp)
    finite = np.isfinite(picture.values)
    if not finite.all():
        broken = ~finite.all(axis=-1)
        pixels[broken.repeat(factor, axis=0).repeat(factor, axis=1)] = rgb(theme.error)
        # No border goes through what is not finite.
        shares = np.where(broken[..., None], np.nan, shares)
    view.show_ground(pixels, picture.extent)
    levels = NO_SEGMENTS
    if ground == "levels":
        levels = border_segments(shares, picture.extent, LEVEL_LEAD)
    view.show_contours(border_segments(shares, picture.extent), levels)


def show_scaled(
    view: PlaneView,
    picture: PlanePicture,
    ends: tuple[float, float],
    colours: Colours,
    theme: Theme,
    ground: Ground = "sure",
) -> None:
    """One value at every cell between `ends`; with "sign" the line where it is zero.

    "levels" are lines at the quarters of the scale, one half of the way from its middle.
    """
    values, (low, high) = picture.values[..., 0], ends
    table = sign_table(theme) if colours == "sign" else value_table()
    if ground == "crisp":
        fine = upsampled(values[..., None], CRISP_FACTOR)[..., 0]
        side = np.where(fine >= (low + high) / 2, np.float32(high), np.float32(low))
        view.show_values(np.where(np.isnan(fine), fine, side), low, high, table, picture.extent)
    else:
        view.show_values(values, low, high, table, picture.extent)
    border = contour_segments(values, 0.0, picture.extent) if colours == "sign" else NO_SEGMENTS
    levels = NO_SEGMENTS
    if ground == "levels":
        places = low + (high - low) * np.array([0.25, 0.5, 0.75])
        levels = np.concatenate(
            [contour_segments(values, float(place), picture.extent) for place in places]
        )
    view.show_contours(border, levels)


def as_ground(name: object) -> Ground:
    """The ground of this name.

    Raises:
        ValueError: there is none.
    """
    if name not in ("sure", "levels", "crisp"):
        raise ValueError(f"ground: {name!r} is not one of sure, levels, crisp")
    return name
