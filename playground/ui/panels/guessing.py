"""The line that a cross-entropy is measured against: what guessing among the classes costs."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from playground.experiment.shapes import class_count
from playground.experiment.specs import Experiment
from playground.ui.charts.curves import HorizontalLine


def guess_loss(classes: int) -> float:
    """What guessing among `classes` equally likely classes costs: ln C."""
    return math.log(classes)


def guessing_levels(experiment: Experiment) -> tuple[HorizontalLine, ...]:
    """The named line of guessing for a chart of losses; () where the loss is not cross-entropy."""
    classes = class_count(experiment.data)
    if experiment.training.loss != "cross_entropy" or classes < 2:
        return ()
    value = guess_loss(classes)
    text = QCoreApplication.translate("LossPanel", "guessing: ln {0} = {1}")
    return (HorizontalLine(value, text.format(classes, f"{value:.4f}"), f"ln {classes}"),)
