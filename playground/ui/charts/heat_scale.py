"""The colour scale of heatmaps as the bar beside them shows it, with the colours outside of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from playground.ui.appearance.theme import Theme
from playground.ui.charts.colour_scale import ScaleContent
from playground.ui.charts.heat import (
    BROKEN,
    DEAD,
    LOWEST_PLACE,
    ZERO,
    HeatScale,
    outside_colour,
)
from playground.ui.language.numbers import power_text

CONTEXT = "HeatScale"
# A tick every three decades.
TICK_STEP = 3
BROKEN_TEXT = "NaN, ∞"


def heat_content(scale: HeatScale, theme: Theme, dead: bool = True) -> ScaleContent:
    """The colour bar beside heatmaps on this scale; `dead` where that can be told from zero."""
    span = scale.highest - LOWEST_PLACE
    decades = range(round(LOWEST_PLACE), round(scale.highest) + 1, TICK_STEP)
    ticks = tuple(((decade - LOWEST_PLACE) / span, power_text(decade)) for decade in decades)
    if not scale.shared:
        ticks = ((0.0, "0"), (1.0, _tr("max")))
    names = [(ZERO, _tr("zero")), (DEAD, _tr("dead")), (BROKEN, BROKEN_TEXT)]
    if not dead:
        del names[1]
    return ScaleContent(
        "strength" if scale.signed else "magnitude",
        ticks,
        tuple((outside_colour(theme, kind), name) for kind, name in names),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
