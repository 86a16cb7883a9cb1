"""The sentences of the overfitting lab: figures in, text in the language of the window out.

They hold no widget, so that each wording is tested by its figures alone.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from playground.experiment.fitness import FEWEST_EPOCHS, FitFigures
from playground.experiment.remedies import Axis
from playground.experiment.shapes import split_counts
from playground.experiment.specs import Experiment
from playground.ui.language.numbers import (
    grouped,
    localised,
    loss_text,
    number_text,
    share_text,
)
from playground.ui.panels.overfitting.peeks import Peek

CONTEXT = "OverfittingSentences"


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


# The badge.


def gap_sentence(figures: FitFigures) -> str:
    """The held-out loss less the training loss."""
    return _tr("gap: {part} {held} − train {train} = {gap}").format(
        part=_part(figures),
        held=number_text(figures.held_out_loss),
        train=number_text(figures.train_loss),
        gap=number_text(figures.gap),
    )


def best_sentence(figures: FitFigures) -> str:
    """The epoch of the lowest held-out loss, and how far from it the loss is now.

    Within an epoch, which counts when it is over, that may be below.
    """
    rise = figures.held_out_loss - figures.best_loss
    words = (
        _tr("best: epoch {epoch} ({part} {loss}), now −{fall}")
        if rise < 0
        else _tr("best: epoch {epoch} ({part} {loss}), now +{rise}")
    )
    return words.format(
        epoch=grouped(figures.best_epoch),
        part=_part(figures),
        loss=number_text(figures.best_loss),
        rise=number_text(rise),
        fall=number_text(-rise),
    )


def _part(figures: FitFigures) -> str:
    return _tr("validation") if figures.part == "validation" else _tr("test")


def no_verdict_sentence(held_out_rows: int, epochs: int) -> str:
    """The reason why a run can not be judged: no held-out rows, too few epochs, or divergence."""
    if not held_out_rows:
        return _tr("Nothing is held out: give the test some rows to judge the fit.")
    if epochs < FEWEST_EPOCHS:
        return _tr("Train {0} epochs to be judged (Space).").format(FEWEST_EPOCHS)
    return _tr("The loss is not finite: there is nothing to judge.")


# Many runs.


def fan_sentence(losses: Sequence[float], faults: int) -> str:
    """Mean and standard deviation of the test loss over seeds; "" where none is finite.

    `faults` counts the runs that overflowed.
    """
    finite = np.array([loss for loss in losses if math.isfinite(loss)])
    if not finite.size:
        return ""
    if finite.size == 1:
        words = (
            _tr("test loss {mean} ± {spread} over 1 seed; {faults} overflowed")
            if faults
            else _tr("test loss {mean} ± {spread} over 1 seed")
        )
    else:
        words = (
            _tr("test loss {mean} ± {spread} over {count} seeds; {faults} overflowed")
            if faults
            else _tr("test loss {mean} ± {spread} over {count} seeds")
        )
    return words.format(
        mean=number_text(float(finite.mean())),
        spread=number_text(float(finite.std())),
        count=finite.size,
        faults=faults,
    )


def no_test_loss_sentence(experiment: Experiment, finished: bool) -> str:
    """Why runs of `experiment` are not compared; `finished` if all of them are."""
    if not split_counts(experiment.data)[2]:
        return _tr("There are no test rows to compare the runs by: train on fewer rows.")
    if finished:
        return _tr("No run has a finite test loss.")
    return _tr("No run is done yet.")


def seed_sentence(seed: int, test_loss: float) -> str:
    """The run under the mouse, and what a click does."""
    text = _tr("seed {seed}: test loss {loss}; a click puts it on the table")
    return text.format(seed=seed, loss=number_text(test_loss))


def sweep_sentence(axis: Axis, size: int, loss: float, done: int, runs: int) -> str:
    """The size with the lowest mean test loss among the `done` of all `runs`."""
    one = size == 1
    if axis == "depth":
        words = (
            _tr("lowest test loss {loss} at 1 hidden layer ({done} of {all} runs)")
            if one
            else _tr("lowest test loss {loss} at {size} hidden layers ({done} of {all} runs)")
        )
    else:
        words = (
            _tr("lowest test loss {loss} at 1 neuron a layer ({done} of {all} runs)")
            if one
            else _tr("lowest test loss {loss} at {size} neurons a layer ({done} of {all} runs)")
        )
    return words.format(loss=number_text(loss), size=size, done=done, all=runs)


def remedy_sentence(remedy: str, loss: float, seeds: int, finished: bool) -> str:
    """The remedy with the lowest mean test loss; of runs that go on, so far."""
    if not finished:
        words = _tr("lowest test loss so far: {remedy}, {loss}")
    elif seeds == 1:
        words = _tr("lowest test loss: {remedy}, {loss}, by the same test rows, 1 seed")
    else:
        words = _tr("lowest test loss: {remedy}, {loss}, by the same test rows, {seeds} seeds")
    return words.format(remedy=remedy, loss=loss_text(loss), seeds=seeds)


def mean_of(values: Sequence[float]) -> float:
    """The mean of a few numbers: for so few NumPy takes thirty times as long."""
    return sum(values) / len(values)


def remedy_captions(
    losses: Sequence[float], accuracy: float, same_exam: bool = True
) -> tuple[str, ...]:
    """Mean test loss of a remedy with its spread, and accuracy, the longest wording first.

    `accuracy` is NaN for numbers; without `same_exam` its test rows are not those of the others.
    """
    mean = mean_of(losses)
    # A product, which may become infinite, and not a power, which would raise an error.
    spread = math.sqrt(mean_of([(loss - mean) * (loss - mean) for loss in losses]))
    short = loss_text(mean)
    loss = f"{short} ± {number_text(spread)}"
    if not same_exam:
        words = _tr("another exam: {loss}")
        return (words.format(loss=loss), words.format(loss=short), f"({short})")
    if not math.isfinite(accuracy):
        return (_tr("test {0}").format(loss), short)
    share = share_text(accuracy)
    long = _tr("test {loss} · {share}").format(loss=loss, share=share)
    return (long, f"{loss} · {share}", f"{short} · {share}", short)


# Peeking.


def promise_sentence(trials: int, winner: Peek) -> str:
    """The accuracy that the best of so many trials promises, before the seal is opened."""
    words = (
        _tr("best of 1 try: {score} promised")
        if trials == 1
        else _tr("best of {count} tries: {score} promised")
    )
    return words.format(count=trials, score=share_text(winner.peeked))


def truth_sentence(winner: Peek, lead: Peek) -> str:
    """The accuracy of the winner on the sealed rows, and its lead over the average."""
    return _truth().format(
        promise=share_text(winner.peeked),
        truth=share_text(winner.sealed),
        points=_points(winner.sealed - winner.peeked),
        promised_lead=_points(lead.peeked),
        true_lead=_points(lead.sealed),
    )


def longest_truth() -> str:
    """The longest that `truth_sentence` may be."""
    figures = ("promise", "truth", "points", "promised_lead", "true_lead")
    return _truth().format(**dict.fromkeys(figures, "100.0 %"))


def _truth() -> str:
    return _tr(
        "promised {promise}, sealed {truth}: {points} points; lead over the average try "
        "{promised_lead} promised, {true_lead} sealed"
    )


def _points(share: float) -> str:
    return localised(f"{100 * share:+.1f}")
