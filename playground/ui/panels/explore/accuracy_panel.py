"""The share of rows classified rightly over the epochs, beside the share that guessing gets."""

from __future__ import annotations

from typing import ClassVar

from playground.export.tables import TableMaker, accuracies
from playground.training.snapshot import Snapshot
from playground.ui.charts.curves import ChartContent, HorizontalLine
from playground.ui.language.numbers import share_text
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.guessing import guessing
from playground.ui.panels.metric_panel import MetricPanel

# A little above 100 %, so that a perfect curve is not cut in half.
LIMITS = (0.0, 1.02)
# A class that is so little above its even share is as frequent as the others.
EVEN = 1.02


class AccuracyPanel(MetricPanel):
    """The accuracy chart."""

    name: ClassVar[str] = "accuracy"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("AccuracyPanel", "Accuracy")
    measured: ClassVar[str] = "accuracy"
    offers_logarithm = False

    def suits(self, snapshot: Snapshot) -> bool:
        """Only classes can be right or wrong."""
        return snapshot.dataset.task == "classification"

    def data_table(self) -> TableMaker | None:
        """The accuracies of every epoch."""
        return accuracies

    def content(self, snapshot: Snapshot) -> ChartContent:
        """Curves of all parts that there are, and the level of guessing."""
        found = guessing(snapshot.experiment, snapshot.dataset)
        lines: tuple[HorizontalLine, ...] = ()
        if found.classes > 1 and found.accuracy * found.classes < EVEN:
            text = self.tr("guessing: 1 of {0}").format(found.classes)
            lines = (HorizontalLine(found.accuracy, text, f"1/{found.classes}"),)
        elif found.classes > 1:
            share = share_text(found.accuracy)
            text = self.tr("always the largest class: {0}").format(share)
            lines = (HorizontalLine(found.accuracy, text, share),)
        return ChartContent(
            x_name=self.tr("epoch"),
            y_name=self.tr("accuracy"),
            curves=(
                *self.old_curves(snapshot, "accuracy"),
                *self.part_curves(snapshot.history, "accuracy"),
            ),
            lines=lines,
            annotations=(
                *self.overflow_flags(snapshot, "accuracy"),
                *self.moment_flags(snapshot, "accuracy"),
            ),
            moving=snapshot.playing,
            limits=LIMITS,
            percent=True,
        )
