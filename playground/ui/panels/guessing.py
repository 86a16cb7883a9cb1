"""The line that losses are measured against: what the best answer costs that sees no input."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from playground.data.baseline import Baseline, baseline
from playground.data.dataset import Dataset
from playground.experiment.specs import Experiment
from playground.training.build import build_dataset
from playground.ui.charts.curves import HorizontalLine
from playground.ui.language.numbers import loss_text


def guessing(experiment: Experiment, dataset: Dataset | None = None) -> Baseline:
    """The baseline of `experiment`; its `dataset` is made where it is not handed over."""
    return baseline(
        build_dataset(experiment.data) if dataset is None else dataset,
        experiment.network.output,
        experiment.training.loss,
    )


def guessing_levels(
    experiment: Experiment, dataset: Dataset | None = None
) -> tuple[HorizontalLine, ...]:
    """The named line of guessing for a chart of losses; () where guessing costs nothing."""
    found = guessing(experiment, dataset)
    if not found.loss > 0:
        return ()
    figure = loss_text(found.loss)
    if found.equal:
        text = QCoreApplication.translate("LossPanel", "guessing: ln {0} = {1}")
        return (
            HorizontalLine(found.loss, text.format(found.classes, figure), f"ln {found.classes}"),
        )
    if found.classes:
        text = QCoreApplication.translate("LossPanel", "guessing by the shares: {0}")
    else:
        text = QCoreApplication.translate("LossPanel", "guessing the mean: {0}")
    return (HorizontalLine(found.loss, text.format(figure), figure),)
