"""The loss over the epochs: train, validation and test, the penalty apart, and what guessing costs.

The train loss is the data loss alone; a penalty is a curve of its own and never mixed in.
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from playground.export.tables import TableMaker, losses
from playground.training.snapshot import Snapshot
from playground.ui.charts.curves import Annotation, ChartContent, Curve, FillBetween, smoothed
from playground.ui.language.numbers import grouped, number_text
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.guessing import guessing_levels
from playground.ui.panels.metric_panel import MetricPanel

# Before that many epochs a lowest point says nothing.
EPOCHS_BEFORE_FLAG = 3


class LossPanel(MetricPanel):
    """The loss chart."""

    name: ClassVar[str] = "loss"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("LossPanel", "Loss")
    measured: ClassVar[str] = "loss"

    def data_table(self) -> TableMaker | None:
        """The losses of every epoch."""
        return losses

    def content(self, snapshot: Snapshot) -> ChartContent:
        """Curves of all parts that there are, the level of guessing, the best epoch."""
        curves = self.part_curves(snapshot.history, "loss")
        return ChartContent(
            x_name=self.tr("epoch"),
            y_name=self.tr("loss"),
            curves=(*self.old_curves(snapshot, "loss"), *curves, *self._penalty(snapshot)),
            lines=guessing_levels(snapshot.experiment, snapshot.dataset),
            fills=self._gap(snapshot),
            annotations=(
                *(self.overflow_flags(snapshot, "loss") or self._flags(snapshot)),
                *self.moment_flags(snapshot, "loss"),
            ),
            moving=snapshot.playing,
        )

    def _gap(self, snapshot: Snapshot) -> tuple[FillBetween, ...]:
        """The gap between held-out and training loss, epoch by epoch."""
        history = snapshot.history
        judged = self.judged(snapshot)
        if judged is None or "train" in self.hidden_parts:
            return ()
        part, values = judged
        train = history.metric("train_loss")
        if self.smooth_switch.isChecked():
            train, values = smoothed(train), smoothed(values)
        colour = self.theme.validation if part == "validation" else self.theme.test
        return (FillBetween(history.epochs.astype(np.float64), train, values, colour),)

    def _penalty(self, snapshot: Snapshot) -> tuple[Curve, ...]:
        training = snapshot.experiment.training
        if not (training.l1 or training.l2):
            return ()
        history = snapshot.history
        return (
            Curve(
                self.tr("penalty"),
                history.epochs.astype(np.float64),
                history.metric("penalty"),
                self.theme.muted,
                "dotted",
            ),
        )

    def _flags(self, snapshot: Snapshot) -> tuple[Annotation, ...]:
        history = snapshot.history
        judged = self.judged(snapshot)
        if judged is None:
            return ()
        part, values = judged
        if np.count_nonzero(~np.isnan(values)) <= EPOCHS_BEFORE_FLAG:
            return ()
        best = int(np.nanargmin(values))
        # "Now" is the moment that is shown: within an epoch, and where somebody has gone back to.
        epoch, now = int(history.epochs[best]), float(getattr(snapshot.record, f"{part}_loss"))
        text = short = self.tr("best: epoch {0}").format(grouped(epoch))
        if now > values[best]:
            rise = number_text(now - float(values[best]))
            text = self.tr("best: epoch {0}, now +{1}").format(grouped(epoch), rise)
        colour = self.theme.validation if part == "validation" else self.theme.test
        return (Annotation(float(epoch), float(values[best]), text, short, colour),)
