"""Residual links: a hidden layer that adds what it gets to what it says, a ← f(z) + x.

He, Zhang, Ren and Sun 2015, section 3.  Where a layer has as many units as inputs, x is added as it
is; elsewhere a projection P without bias is learnt, x P (their equation 2).  Going back, ∂L/∂x is
then that of the layer plus ∂L/∂a itself: one unit's factor is 1 + w f′(z), and not w f′(z).

Dropout is for f(z) alone: what goes through the link is never dropped.
"""

from __future__ import annotations

import numpy as np


def skip_output(projection: np.ndarray | None, source: np.ndarray) -> np.ndarray:
    """The addend of a link to a layer's outputs, (n, units), for its inputs (n, fan_in)."""
    return source if projection is None else source @ projection


def skip_gradient(projection: np.ndarray | None, gradient: np.ndarray) -> np.ndarray:
    """The part of ∂L/∂a, (n, fan_in), that a link passes back from `gradient`, (n, units)."""
    return gradient if projection is None else gradient @ projection.T


def projection_size(fan_in: int, fan_out: int, linked: bool) -> int:
    """The number of parameters of such a layer's projection: 0 without a link, and where x fits."""
    return fan_in * fan_out if linked and fan_in != fan_out else 0
