"""The sentences of the overfitting lab, by figures alone."""

from __future__ import annotations

from math import inf, nan

import pytest

from playground.experiment.fitness import FEWEST_EPOCHS, FitFigures
from playground.ui.panels.overfitting import sentences
from playground.ui.panels.overfitting.peeks import Peek

FIGURES = FitFigures(2000, 0.25, 0.75, 1500, 0.5, 1.1, "validation")


def test_gap_and_best_epoch_are_said_with_the_part_that_judges():
    assert sentences.gap_sentence(FIGURES) == "gap: validation 0.750 − train 0.250 = 0.500"
    assert sentences.best_sentence(FIGURES) == ("best: epoch 1,500 (validation 0.500), now +0.250")
    below = FitFigures(2000, 0.25, 0.4, 1500, 0.5, 1.1, "validation")
    assert sentences.best_sentence(below) == ("best: epoch 1,500 (validation 0.500), now −0.100")
    by_test = FitFigures(20, 0.25, 0.75, 15, 0.5, 1.1, "test")
    assert sentences.gap_sentence(by_test).startswith("gap: test")


@pytest.mark.parametrize(
    ("held_out", "epoch", "sentence"),
    [
        (0, 100, "Nothing is held out: give the test some rows to judge the fit."),
        (10, FEWEST_EPOCHS - 1, f"Train {FEWEST_EPOCHS} epochs to be judged (Space)."),
        (10, FEWEST_EPOCHS, "The loss is not finite: there is nothing to judge."),
    ],
)
def test_a_run_that_is_not_judged_says_why(held_out, epoch, sentence):
    assert sentences.no_verdict_sentence(held_out, epoch) == sentence


def test_the_fan_leaves_out_what_is_not_finite_and_counts_what_overflowed():
    assert sentences.fan_sentence([0.5, 1.5], 0) == "test loss 1.00 ± 0.500 over 2 seeds"
    assert sentences.fan_sentence([0.5, inf, 1.5], 1) == (
        "test loss 1.00 ± 0.500 over 2 seeds; 1 overflowed"
    )
    assert sentences.fan_sentence([nan], 1) == ""


def test_a_seed_is_said_with_its_loss():
    assert sentences.seed_sentence(3, 0.5).startswith("seed 3: test loss 0.500")


def test_the_sweep_names_the_size_in_the_words_of_its_axis():
    assert sentences.sweep_sentence("depth", 3, 0.5, 4, 9) == (
        "lowest test loss 0.500 at 3 hidden layers (4 of 9 runs)"
    )
    assert "at 16 neurons a layer" in sentences.sweep_sentence("width", 16, 0.5, 4, 9)


def test_the_best_remedy_is_the_best_so_far_until_all_have_finished():
    assert sentences.remedy_sentence("Dropout", 0.5, 3, finished=True) == (
        "lowest test loss: Dropout, 0.5000, by the same test rows, 3 seeds"
    )
    assert sentences.remedy_sentence("Dropout", 0.5, 3, finished=False) == (
        "lowest test loss so far: Dropout, 0.5000"
    )


def test_the_captions_of_a_remedy_get_shorter():
    classes = sentences.remedy_captions([0.4, 0.6], 0.9)
    assert classes[0] == "test 0.5000 ± 0.100 · 90.0 %"
    assert classes[-1] == "0.5000"
    assert sentences.remedy_captions([0.4, 0.6], nan) == ("test 0.5000 ± 0.100", "0.5000")


def test_a_remedy_with_another_exam_says_so():
    captions = sentences.remedy_captions([0.4, 0.6], 0.9, same_exam=False)
    assert captions == ("another exam: 0.5000 ± 0.100", "another exam: 0.5000", "(0.5000)")


def test_peeking_promises_first_and_tells_the_truth_afterwards():
    winner, lead = Peek(0.9, 0.8), Peek(0.1, 0.02)
    assert sentences.promise_sentence(50, winner) == "best of 50 tries: 90.0 % promised"
    assert sentences.truth_sentence(winner, lead) == (
        "promised 90.0 %, sealed 80.0 %: −10.0 points; "
        "lead over the average try +10.0 promised, +2.0 sealed"
    )
    assert len(sentences.longest_truth()) >= len(sentences.truth_sentence(winner, lead))
