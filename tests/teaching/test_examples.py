import msgspec
import numpy as np
import pytest

from playground.experiment.files import example_names, load_example
from playground.experiment.validity import problems
from tests.teaching.fitting import example

NAMES = (
    "adam-rescue",
    "capacity",
    "circle",
    "dead-relu",
    "digits",
    "digits-100",
    "exploding",
    "gaussians",
    "iris",
    "just-right",
    "mnist",
    "overfit-blobs",
    "overfit-l2",
    "regression-plane",
    "spiral",
    "underfit",
    "vanishing-relu",
    "vanishing-sigmoid",
    "vanishing-tanh",
    "xor",
)
# Epochs and the test accuracy to be reached with any seed.
SOLVED = {
    "spiral": (600, 0.92),
    "circle": (100, 0.95),
    "xor": (150, 0.90),
    "gaussians": (50, 0.95),
    "iris": (60, 0.88),
    "digits": (30, 0.95),
}


def test_the_examples_are_the_ones_that_the_command_line_promises():
    assert set(NAMES) <= set(example_names())


@pytest.mark.parametrize("name", NAMES)
def test_an_example_says_what_to_watch_in_two_sentences_and_has_no_problem(name):
    experiment = load_example(name)
    assert experiment.title
    assert experiment.notes.endswith(".")
    assert 2 <= experiment.notes.count(". ") + experiment.notes.count("? ") + 1 <= 3
    assert problems(experiment) == ()


@pytest.mark.parametrize("name", SOLVED)
def test_an_example_is_solved_with_its_own_seed_and_with_others(name):
    epochs, accuracy = SOLVED[name]
    for seed in (None, 2, 3):
        assert example(name, epochs, seed).test_accuracy[-1] >= accuracy


def test_the_first_example_is_solved_within_twenty_thousand_steps_but_not_at_once():
    spiral = load_example("spiral")
    steps_per_epoch = spiral.data.samples / 2 / spiral.training.batch_size
    solved = example("spiral", 600).test_accuracy >= 0.95
    steps = (solved.argmax() + 1) * steps_per_epoch
    assert solved.any()
    assert 1_000 < steps < 20_000


def test_the_digits_reach_95_percent_in_30_epochs_with_every_seed():
    reached = [example("digits", 30, seed).test_accuracy[-1] for seed in (None, 1, 2, 3, 4, 5)]
    assert min(reached) >= 0.95


def test_the_regression_example_predicts_to_within_a_tenth_of_the_range():
    for seed in (None, 2, 3):
        assert np.sqrt(example("regression-plane", 100, seed).test_loss[-1]) < 0.1


def test_examples_that_are_compared_differ_in_nothing_else():
    def part(name, *fields):
        experiment = load_example(name)
        return [msgspec.json.encode(getattr(experiment, field)) for field in fields]

    vanishing = ("vanishing-sigmoid", "vanishing-relu", "vanishing-tanh")
    assert part(vanishing[0], "data", "training") == part(vanishing[1], "data", "training")
    assert part(vanishing[0], "data", "training") == part(vanishing[2], "data", "training")
    assert part(vanishing[0], "data", "network") == part("adam-rescue", "data", "network")
    assert part("overfit-blobs", "data", "network") == part("overfit-l2", "data", "network")
    assert part("underfit", "data", "training") == part("just-right", "data", "training")
