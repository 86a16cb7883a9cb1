"""Underfit, good or overfit: a rule with written thresholds, applied to the history of a run.

There is no law behind such a badge, so the rule is a value that can be read, changed and argued
about.  It judges figures; it trains nothing and draws nothing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np

from playground.experiment.history import HistoryView, Record
from playground.sentence import Sentence, Statement

Verdict = Literal["UNDERFIT", "GOOD", "OVERFIT"]

# Before that many epochs a curve says nothing.
FEWEST_EPOCHS = 5


@dataclass(frozen=True)
class FitRule:
    """A rule by which a run counts as overfit or underfit; everything else is good.

    Overfit: the held-out loss has risen by more than the share `rise` above its lowest, and lies
    above the training loss by more than the share `gap` of what guessing costs.  Underfit: the
    training loss is still above the share `floor` of what guessing costs.

    Raises:
        ValueError: a threshold is out of its range.
    """

    # A fifth: single epochs of descent by small batches jump by a tenth and more.
    rise: float = 0.2
    gap: float = 0.1
    floor: float = 0.5

    def __post_init__(self) -> None:
        text = self._fault()
        if text is not None:
            raise ValueError(Statement(text))

    def _fault(self) -> Sentence | None:
        if not 0 <= self.rise <= 100:
            return Sentence("rise: {share:g} is not a share from 0 to 100", share=self.rise)
        if not 0 <= self.gap <= 100:
            return Sentence("gap: {share:g} is not a share from 0 to 100", share=self.gap)
        if not 0 < self.floor <= 1:
            return Sentence("floor: {share:g} is not a share above 0, up to 1", share=self.floor)
        return None

    def judge(self, figures: FitFigures) -> Verdict:
        """The verdict on the figures of one moment."""
        risen = figures.held_out_loss > (1 + self.rise) * figures.best_loss
        # A share of guessing, not of the training loss: that goes to nothing and any gap with it.
        apart = figures.gap > self.gap * figures.guess_loss
        if risen and apart:
            return "OVERFIT"
        if figures.train_loss > self.floor * figures.guess_loss:
            return "UNDERFIT"
        return "GOOD"


@dataclass(frozen=True)
class FitFigures:
    """The figures that the rule judges by, from one row of the history and the rows before it.

    `part` says which part of the data is held out: validation where there is one, else test.
    """

    epoch: int
    train_loss: float
    held_out_loss: float
    best_epoch: int
    best_loss: float
    guess_loss: float
    part: Literal["validation", "test"]

    @property
    def gap(self) -> float:
        """The held-out loss less the training loss."""
        return self.held_out_loss - self.train_loss


def fit_figures(
    history: HistoryView, epoch: int, guess_loss: float | None, shown: Record | None = None
) -> FitFigures | None:
    """The figures at the end of `epoch`; None where nothing can be judged yet or at all.

    The losses are those of the moment `shown` where one is given, which may lie within an epoch.
    Without `guess_loss` (ln C for cross-entropy on C classes) the loss before any training stands
    for what guessing costs.  Nothing is judged without held-out rows, before `FEWEST_EPOCHS` whose
    losses compare with each other, or where a loss is not finite.
    """
    rows = int(np.searchsorted(history.epochs, epoch, side="right"))
    if not rows or judged_epochs(history, int(history.epochs[rows - 1])) < FEWEST_EPOCHS:
        return None
    found = held_out(history, rows, shown)
    if found is None:
        return None
    part, losses = found
    train = history.metric("train_loss")[:rows]
    guess = float(train[0]) if guess_loss is None else guess_loss
    now = float(train[-1]), float(losses[-1])
    if shown is not None:
        now = shown.train_loss, getattr(shown, f"{part}_loss")
    if not all(map(math.isfinite, (*now, guess))):
        return None
    best = int(np.nanargmin(losses))
    return FitFigures(
        epoch=int(history.epochs[rows - 1]),
        train_loss=now[0],
        held_out_loss=now[1],
        best_epoch=int(history.epochs[best]),
        best_loss=float(losses[best]),
        guess_loss=guess,
        part=part,
    )


def judged_epochs(history: HistoryView, epoch: int) -> int:
    """For how many epochs up to `epoch` a run has trained with held-out losses that compare."""
    return epoch - max(history.judged_since, 0)


def held_out(
    history: HistoryView, rows: int | None = None, shown: Record | None = None
) -> tuple[Literal["validation", "test"], np.ndarray] | None:
    """The part that judges a run with the first `rows` of its losses: validation before test.

    A part that is measured no longer, because its rows were given back while the run went on,
    judges nothing; `shown` is the moment that tells, the last row where none is given.  Losses that
    do not compare with those of now (`HistoryView.judged_since`) are NaN.  None where nothing is
    held out, nothing that compares has been measured yet, or `shown` itself does not compare.
    """
    if shown is not None and shown.epoch < history.judged_since:
        return None
    compares = history.epochs[:rows] > history.judged_since
    parts: tuple[Literal["validation", "test"], ...] = ("validation", "test")
    judging, newest = None, -1
    for part in parts:
        losses = np.where(compares, history.metric(f"{part}_loss")[:rows], np.nan)
        measured = np.flatnonzero(~np.isnan(losses))
        if shown is not None and math.isnan(getattr(shown, f"{part}_loss")):
            continue
        if measured.size and measured[-1] > newest:
            judging, newest = (part, losses), measured[-1]
    return judging
