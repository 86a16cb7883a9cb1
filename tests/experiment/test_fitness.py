"""The badge: each threshold decides where it says it does."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from playground.experiment.fitness import FitFigures, FitRule, fit_figures
from playground.experiment.history import METRICS, HistoryView

RULE = FitRule(rise=0.1, gap=0.2, floor=0.5)
GOOD = FitFigures(
    epoch=50,
    train_loss=0.2,
    held_out_loss=0.3,
    best_epoch=40,
    best_loss=0.29,
    guess_loss=1.0,
    part="test",
)


def history_of(train: list[float], test: list[float], **more: list[float]) -> HistoryView:
    table = np.full((len(train), len(METRICS)), np.nan)
    for name, values in {"train_loss": train, "test_loss": test, **more}.items():
        table[:, METRICS.index(name)] = values
    epochs = np.arange(len(train))
    return HistoryView(epochs, epochs, table, np.ones((len(train), 1)))


def test_close_and_low_losses_are_good() -> None:
    assert RULE.judge(GOOD) == "GOOD"


def test_overfit_needs_both_a_rise_and_a_distance() -> None:
    assert RULE.judge(replace(GOOD, held_out_loss=0.41)) == "OVERFIT"
    # Risen, but less than a fifth of guessing above the training loss.
    assert RULE.judge(replace(GOOD, held_out_loss=0.39)) == "GOOD"
    # Far from the training loss, but at its lowest.
    assert RULE.judge(replace(GOOD, held_out_loss=0.41, best_loss=0.41)) == "GOOD"


def test_a_training_loss_above_half_of_guessing_is_underfit() -> None:
    for train, verdict in ((0.51, "UNDERFIT"), (0.49, "GOOD")):
        figures = replace(GOOD, train_loss=train, held_out_loss=0.6, best_loss=0.6)
        assert RULE.judge(figures) == verdict


@pytest.mark.parametrize(
    ("field", "value"), [("rise", -0.1), ("gap", -0.5), ("floor", 0.0), ("rise", math.nan)]
)
def test_a_threshold_that_makes_no_sense_is_refused(field: str, value: float) -> None:
    with pytest.raises(ValueError, match=field.capitalize()):
        replace(RULE, **{field: value})


def test_the_best_epoch_is_that_of_the_lowest_held_out_loss_so_far() -> None:
    test = [1.0, 0.8, 0.5, 0.6, 0.7, 0.9, 0.4]
    history = history_of([1.0] * 7, test)
    figures = fit_figures(history, 5, None)
    assert figures is not None
    assert (figures.best_epoch, figures.best_loss) == (2, 0.5)
    later = fit_figures(history, 6, None)
    assert later is not None
    assert later.best_epoch == 6
    assert figures.gap == pytest.approx(0.9 - 1.0)


def test_validation_judges_before_test() -> None:
    history = history_of([1.0] * 7, [0.5] * 7, validation_loss=[0.6] * 7)
    figures = fit_figures(history, 6, 1.0)
    assert figures is not None
    assert (figures.part, figures.held_out_loss) == ("validation", 0.6)


def test_a_part_that_is_measured_no_longer_judges_nothing() -> None:
    gone, come = [0.6] * 5 + [math.nan] * 2, [math.nan] * 5 + [0.6] * 2
    for validation, part in ((gone, "test"), (come, "validation")):
        history = history_of([1.0] * 7, [0.5] * 7, validation_loss=validation)
        figures = fit_figures(history, 6, 1.0)
        assert figures is not None
        assert figures.part == part


def test_losses_of_other_rows_judge_nothing() -> None:
    history = replace(history_of([1.0] * 16, [0.1] * 9 + [0.5] * 7), judged_since=8)
    assert fit_figures(history, 12, 1.0) is None
    figures = fit_figures(history, 13, 1.0)
    assert figures is not None
    assert (figures.best_epoch, figures.best_loss) == (9, 0.5)
    assert fit_figures(history, 8, 1.0) is None


def test_nothing_is_said_too_early_without_held_out_rows_or_of_infinity() -> None:
    assert fit_figures(history_of([1.0] * 9, [1.0] * 9), 4, 1.0) is None
    assert fit_figures(history_of([1.0] * 9, [math.nan] * 9), 8, 1.0) is None
    assert fit_figures(history_of([math.inf] * 9, [1.0] * 9), 8, 1.0) is None
    assert fit_figures(history_of([], []), 8, 1.0) is None
