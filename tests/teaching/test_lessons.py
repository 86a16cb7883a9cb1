"""What the lessons say is so: every step is trained as it stands, and its claims are looked up.

Where a lesson prints figures, the figures in its file are compared with the engine's own.
"""

from __future__ import annotations

import math
import re
from functools import cache

import numpy as np
import pytest

from playground.engine import Network
from playground.experiment.files import load_example
from playground.lessons import Formula, Lesson, Step, load_lesson
from playground.training.demonstrations.neuron_chain import neuron_chain
from playground.training.probes.confusion import ConfusionCounts
from playground.training.snapshot import Snapshot
from playground.ui.lessons.trained import trained_steps
from tests.teaching.fitting import example, fit

LN3 = math.log(3)


@cache
def given(name: str) -> dict[str, tuple[Step, Snapshot]]:
    """Each step of the lesson by its title, with the moment that it shows in the end."""
    lesson = load_lesson(name)
    probes = frozenset({ConfusionCounts("test")})
    return {
        lesson.steps[moment.number].title: (
            lesson.steps[moment.number],
            moment.session.snapshot(probes),
        )
        for moment in trained_steps(lesson, load_example("spiral"))
        if not moment.voting
    }


def moment(name: str, title: str) -> Snapshot:
    return given(name)[title][1]


def formulas(name: str, title: str) -> str:
    """All formulas of a step, one after the other."""
    step = given(name)[title][0]
    blocks = step.blocks + (step.prediction.explanation if step.prediction else ())
    return " ".join(block.text for block in blocks if isinstance(block, Formula))


def numbers(text: str) -> list[float]:
    """Every number that is written in `text`."""
    return [float(one) for one in re.findall(r"\d+\.?\d*", text.replace("\\,", ""))]


def first_to_last(snapshot: Snapshot) -> float:
    norms = snapshot.record.gradient_norms
    return norms[0] / norms[-1]


# Backward through many layers.

BACKWARD = "backward-through-many-layers"


def test_six_sigmoid_layers_stay_at_the_printed_price_of_guessing():
    for title in ("Three arms, six layers", "It stands still"):
        shown = moment(BACKWARD, title)
        assert shown.epoch == 60
        assert shown.record.train_loss == pytest.approx(LN3, abs=0.01)
        assert shown.record.test_accuracy == pytest.approx(1 / 3, abs=0.02)
    assert f"{LN3:.4f}" in formulas(BACKWARD, "Three arms, six layers")


def test_the_first_gradient_is_thousands_of_times_smaller():
    assert first_to_last(moment(BACKWARD, "Where the gradient goes")) < 1 / 1000
    assert 5e-5 < example("vanishing-sigmoid", 1).first_to_last < 6e-4


def test_the_printed_powers_of_a_quarter_are_right():
    text = formulas(BACKWARD, "At most a quarter")
    for depth, figure in ((4, "0.0039"), (6, "0.00024"), (10, "0.00000095")):
        assert f"= {figure}" in text
        assert 0.25**depth == pytest.approx(float(figure), rel=0.02)


def test_three_layers_learn_what_six_do_not():
    shown = moment(BACKWARD, "Three layers instead of six")
    assert len(shown.experiment.network.hidden) == 3
    assert shown.history.metric("test_accuracy").max() > 0.8
    six = load_example("vanishing-sigmoid")
    assert fit(six, 500).test_accuracy.max() < 0.5


def test_the_printed_factors_of_the_chain_are_the_engine_s():
    printed = numbers(formulas(BACKWARD, "One neuron a layer"))
    measured = [neuron_chain("sigmoid", depth).last_over_first for depth in (4, 6, 10)]
    assert printed == pytest.approx(measured, rel=0.01)
    assert neuron_chain("tanh", 10).last_over_first == pytest.approx(21, abs=1)
    assert neuron_chain("relu", 10).last_over_first == 1.0


# Change the activation.

CHANGE = "change-the-activation"


def test_relu_learns_within_sixty_epochs_and_keeps_the_gradient():
    shown = moment(CHANGE, "The same depth, and it learns")
    assert shown.epoch == 60
    assert shown.history.metric("test_accuracy").max() > 0.95
    assert 0.1 < example("vanishing-relu", 1).first_to_last < 10


def test_tanh_learns_at_this_depth():
    shown = moment(CHANGE, "Trap one: tanh")
    assert shown.history.metric("test_accuracy").max() > 0.9


def test_adam_learns_with_a_gradient_that_is_as_small_to_the_last_digit():
    shown = moment(CHANGE, "Trap two: Adam")
    assert shown.history.metric("test_accuracy").max() >= 0.8
    adam, plain = example("adam-rescue", 1), example("vanishing-sigmoid", 1)
    assert adam.first_to_last == plain.first_to_last


def test_weights_that_are_too_large_make_it_explode():
    assert first_to_last(moment(CHANGE, "Too much of a good thing")) > 1
    losses = moment(CHANGE, "Too much of a good thing").history.metric("train_loss")
    assert losses.max() > LN3


# One neuron a class.

ONE_HOT = "one-neuron-a-class"


def test_the_targets_are_the_square_root_of_two_apart():
    targets = np.eye(3)
    distances = [np.linalg.norm(targets[i] - targets[j]) for i, j in ((0, 1), (0, 2), (1, 2))]
    assert distances == pytest.approx([math.sqrt(2)] * 3)
    assert r"\sqrt{2}" in formulas(ONE_HOT, "One-hot")


def test_only_versicolor_and_virginica_are_still_confused():
    counts = moment(ONE_HOT, "Train it").answer(ConfusionCounts("test")).counts
    wrong = counts - np.diag(np.diag(counts))
    assert wrong[0].sum() == wrong[:, 0].sum() == 0
    assert 0 < wrong.sum() <= 5


def test_ten_digits_are_read_and_two_classes_have_two_outputs():
    assert moment(ONE_HOT, "Ten classes").record.test_accuracy > 0.9
    assert len(moment(ONE_HOT, "Two classes").dataset.class_names) == 2
    for z in (-2.0, 0.5, 3.0):
        assert softmax((0.0, z))[1] == pytest.approx(1 / (1 + math.exp(-z)))


# From scores to probabilities.

SCORES = "from-scores-to-probabilities"


def softmax(logits: tuple[float, ...]) -> np.ndarray:
    network = Network((1, len(logits)), ("softmax",), dtype="float64")
    network.weights[0][:], network.biases[0][:] = 0.0, logits
    return network.forward(np.ones((1, 1)))[0]


def test_the_printed_shares_are_the_engine_s_and_a_common_shift_changes_nothing():
    text = formulas(SCORES, "By hand").split(r"\frac")[0]
    pairs = re.findall(r"\(([^()]*)\) → \(([^()]*)\)", text)
    assert len(pairs) == 2
    for scores, shares in pairs:
        logits = tuple(numbers(scores))
        assert softmax(logits) == pytest.approx(numbers(shares), abs=5e-5)
        assert softmax(tuple(one + 10 for one in logits)) == pytest.approx(softmax(logits))


def test_the_points_of_the_triangle_have_left_the_middle():
    shown = moment(SCORES, "A triangle of answers")
    assert shown.epoch == 40
    assert shown.record.train_loss < 0.95 * LN3


# The price of being wrong.

PRICE = "the-price-of-being-wrong"


def test_the_printed_costs_are_logarithms():
    pairs = re.findall(r"([\d.]+) → ([\d.]+)", formulas(PRICE, "What a share costs"))
    assert len(pairs) == 5
    for share, cost in pairs:
        assert -math.log(float(share)) == pytest.approx(float(cost), abs=5e-5)
    pairs = re.findall(r"ln (\d+) = ([\d.]+)", formulas(PRICE, "Guessing has a price"))
    assert len(pairs) == 3
    for classes, cost in pairs:
        assert math.log(int(classes)) == pytest.approx(float(cost), abs=5e-5)


def test_the_printed_outputs_of_the_wrong_neuron_are_those_that_are_tested():
    # test_softmax_and_costs measures them with the engine.
    text = formulas(PRICE, "One neuron learns slowly")
    found = re.findall(r"a\((\d+)\) = ([\d.]+)", text)
    assert found == [
        *(("100", "0.9641"), ("150", "0.9334"), ("300", "0.2028")),
        *(("10", "0.775"), ("50", "0.0985")),
    ]


def test_the_entropy_of_the_die_is_as_printed():
    truth = np.array([0.5, 0.25, 0.125, 0.125])
    assert "= 1.75" in formulas(PRICE, "Surprise, in bits")
    assert -(truth * np.log2(truth)).sum() == 1.75
    assert -(truth * np.log2(0.25)).sum() == 2.0


# Homework and exam.

HOMEWORK = "homework-and-exam"


def test_the_homework_is_perfect_and_the_exam_turns_round():
    shown = moment(HOMEWORK, "The curves part")
    test = shown.history.metric("test_loss")
    assert shown.record.train_accuracy == 1.0
    assert shown.record.train_loss < 0.001
    assert 2 <= int(test.argmin()) <= 8
    assert test.min() == pytest.approx(0.4, abs=0.06)
    assert 1.7 < shown.record.test_loss < 2.7


def test_the_penalty_keeps_the_test_loss_near_its_best():
    assert moment(HOMEWORK, "A penalty for large weights").record.test_loss < 0.5


def test_too_small_fails_both_and_just_right_passes_both():
    small = moment(HOMEWORK, "Too small to learn").record
    assert min(small.train_loss, small.test_loss) > 0.8
    assert abs(small.train_loss - small.test_loss) < 0.1
    right = moment(HOMEWORK, "Just right").record
    assert right.test_accuracy > 0.9
    assert right.test_loss - right.train_loss < 0.1


@pytest.mark.parametrize("name", [BACKWARD, CHANGE, ONE_HOT, SCORES, PRICE, HOMEWORK])
def test_a_vote_has_its_outcome_and_its_words_do_not_tell_it_before(name):
    lesson: Lesson = load_lesson(name)
    voting = [step for step in lesson.steps if step.prediction]
    assert voting
    for step in voting:
        assert step.prediction.outcome
        assert step.prediction.explanation


@pytest.mark.parametrize(
    ("lesson", "title", "in_front"),
    [
        ("from-scores-to-probabilities", "Temperature", "logits"),
        ("the-price-of-being-wrong", "What a share costs", "costs"),
        ("the-price-of-being-wrong", "The gradient is the error", "softmax"),
    ],
)
def test_the_panel_that_a_step_speaks_of_is_in_front_of_its_stack(lesson, title, in_front):
    step = next(step for step in load_lesson(lesson).steps if step.title == title)
    assert step.panels[-1] == in_front
