"""Figures as text: the same number is written the same way wherever it stands."""

from __future__ import annotations

import math

NO_FIGURE = "–"


def loss_text(value: float) -> str:
    """A loss with four significant places, a huge one with three: no wider than 1.234e-05."""
    if math.isnan(value):
        return NO_FIGURE
    if not math.isfinite(value):
        return "∞"
    if abs(value) >= 1e4:
        return f"{value:.2e}"
    if value != 0 and abs(value) < 1e-3:
        return f"{value:.3e}"
    return f"{value:.4f}"


def share_text(value: float) -> str:
    """A share as per cent with one place."""
    return NO_FIGURE if math.isnan(value) else f"{100 * value:.1f} %"
