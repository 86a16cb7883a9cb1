"""The one sentence on a gradient that vanishes, from the one figure that says how far it does.

The figure is the root mean square of ∂L/∂W of the first layer over that of the last layer, of the
data loss on the last batch.  Heatmaps, chain rule and worksheet all say it with these words.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from playground.training.probes.gradients import GradientPicture
from playground.ui.language.numbers import NEARLY_ONE, decades, fixed, ratio_text


def headline_of_picture(picture: GradientPicture) -> str:
    """The sentence on the gradients of `picture`."""
    return headline([math.nan if one.not_finite else one.rms for one in picture.layers])


def headline(rms: Sequence[float]) -> str:
    """The sentence on √mean((∂L/∂W)²) of each layer, first layer first; NaN is not finite."""
    first, last = rms[0], rms[-1]
    if not (math.isfinite(first) and math.isfinite(last)):
        return QCoreApplication.translate("VanishingHeadline", "the gradient is not finite")
    if len(rms) == 1:
        return QCoreApplication.translate(
            "VanishingHeadline",
            "One layer only: there is nothing for the gradient to vanish through",
        )
    if first == 0:
        return QCoreApplication.translate(
            "VanishingHeadline", "layer 1 receives no gradient at all: every one is exactly zero"
        )
    if last == 0:
        return QCoreApplication.translate(
            "VanishingHeadline", "the last layer's gradient is exactly zero: nothing is sent back"
        )
    return ratio_sentence(first / last)


def ratio_sentence(ratio: float) -> str:
    """The first layer's gradient over the last one's; `ratio` is above 0."""
    if ratio < NEARLY_ONE:
        text = QCoreApplication.translate(
            "VanishingHeadline", "layer 1 receives {0} of the last layer's gradient ({1} decades)"
        )
    elif ratio < 1 / NEARLY_ONE:
        text = QCoreApplication.translate(
            "VanishingHeadline",
            "layer 1 receives {0} times the last layer's gradient: about the same",
        )
    else:
        text = QCoreApplication.translate(
            "VanishingHeadline",
            "layer 1 receives {0} times the last layer's gradient ({1} decades)",
        )
    return text.format(ratio_text(ratio), fixed(decades(ratio), 1))
