"""What steps say of a start, of a data set and of the best epoch, over five seeds."""

from __future__ import annotations

import pytest

from playground.experiment.files import load_example
from playground.lessons import load_lesson
from playground.training.probes.activations import Activations
from playground.training.session import Session
from tests.teaching.fitting import SEEDS, example, with_seed


def step(lesson: str, title: str):
    return next(one for one in load_lesson(lesson).steps if one.title == title)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_slope_of_relu_is_one_where_a_neuron_is_on_and_nothing_where_it_is_off(seed):
    assert step("change-the-activation", "The slope of one").example == "vanishing-relu"
    context = Session(with_seed(load_example("vanishing-relu"), seed)).context()
    for layer in range(8):
        statistics = Activations(layer).measure(context)
        assert statistics.mean_slope == pytest.approx(1 - statistics.blocked)
        assert statistics.saturated == 0.0
    assert 0.3 < Activations(0).measure(context).blocked < 0.7


@pytest.mark.parametrize("seed", SEEDS)
def test_thirty_points_and_an_exam_of_nine_hundred_for_2307_parameters(seed):
    given = step("homework-and-exam", "Thirty points by heart")
    assert given.rows == "train"
    session = Session(with_seed(load_example(given.example), seed))
    figures = (
        len(session.dataset.train),
        session.network.parameters.size,
        len(session.dataset.test),
    )
    assert figures == (30, 2307, 900)
    places = [given.watch.index(text) for text in ("30 ", "2,307", "900")]
    assert places == sorted(places)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_best_epoch_is_long_past_when_the_run_is_stopped(seed):
    given = step("what-helps", "Stop in time")
    fit = example(given.example, given.train, seed)
    assert fit.best_epoch <= 15
    assert fit.test_loss[-1] > 1.5 * fit.test_loss.min()
    # What is restored costs a fraction of that, though fewer of the thirty points are right.
    assert fit.test_loss.min() < 0.6
