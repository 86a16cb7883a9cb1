"""Every step of every lesson has a test of what it shows; the last of these tests keeps the list.

That the panels which a step names are in front, and no others, is tested for all of them in
`tests/ui/lessons/test_player.py`.
"""

from __future__ import annotations

import importlib
import inspect
import math
import re
from functools import cache

import numpy as np
import pytest

from playground.engine import Network, make_loss
from playground.experiment.edits import set_data
from playground.experiment.files import load_example
from playground.experiment.random_trials import peeking_start, random_trials
from playground.lessons import Step, lesson_names, load_lesson
from playground.training.opening import start
from playground.training.probes.dead import DeadUnits
from playground.training.session import Session
from playground.training.trials import Outcome, Trial, Trials
from playground.ui.appearance.theme import LIGHT
from playground.ui.panels.overfitting import remedy_panel
from playground.ui.panels.overfitting.peeks import lead_of, peeks_of, running_best
from playground.ui.panels.overfitting.remedy_panel import RemedyPanel
from playground.ui.panels.softmax.softmax_steps import cross_entropy, logit_gradient, softmax_steps
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench
from tests.teaching.effects import EFFECTS, EXACT
from tests.teaching.fitting import SEEDS, example, final_test_losses, with_seed

OVER_SEEDS = re.compile(r"\b(SEEDS|seeded|variation|scores)\b")


def step(lesson: str, title: str) -> Step:
    return next(one for one in load_lesson(lesson).steps if one.title == title)


@cache
def scores(name: str) -> tuple[np.ndarray, ...]:
    """The logits that the network of the example gives to its test rows, for each seed."""
    found = []
    for seed in SEEDS:
        session = Session(with_seed(load_example(name), seed))
        rows = session.dataset.inputs[session.dataset.test].astype(session.network.dtype)
        found.append(session.network.trace(rows).pre_activations[-1].astype(np.float64))
    return tuple(found)


# When units die.


def test_what_is_below_a_dead_layer_gets_exactly_nothing():
    assert step("when-units-die", "Below a dead layer").panels == ("gradients",)
    wholly_dead = 0
    for seed in SEEDS:
        session = start(with_seed(load_example("dead-relu"), seed))
        session.train(epochs=60)
        shown = session.snapshot(frozenset({DeadUnits()}))
        if shown.answer(DeadUnits()).units[2].all():
            wholly_dead += 1
            assert shown.record.gradient_norms[:3] == (0.0, 0.0, 0.0)
            assert shown.record.train_loss > 0.95 * math.log(3)
    # As the lecturer's notes have it: four starts of five.
    assert wholly_dead >= 4


# One neuron a class.


def test_shares_grow_at_the_others_cost_and_sigmoids_each_for_itself():
    assert step("one-neuron-a-class", "When one-hot does not suit").panels == ("logits",)
    for logits in scores("just-right"):
        before = np.array([softmax_steps(z).p for z in logits])
        raised = logits + np.array([1.0, 0.0, 0.0])
        after = np.array([softmax_steps(z).p for z in raised])
        assert after.sum(axis=1) == pytest.approx(np.ones(len(after)))
        assert (after[:, 0] > before[:, 0]).all()
        assert (after[:, 1:] < before[:, 1:]).all()
        alone = [Network((1, 3), ("sigmoid",), dtype="float64") for _ in range(2)]
        for network, z in zip(alone, (logits[0], raised[0]), strict=True):
            network.weights[0][:], network.biases[0][:] = 0.0, z
        low, high = (network.forward(np.ones((1, 1)))[0] for network in alone)
        assert high[0] > low[0]
        assert (high[1:] == low[1:]).all()


# From scores to probabilities.


def test_the_steps_from_scores_to_shares_are_the_network_s():
    given = step("from-scores-to-probabilities", "Any scores")
    assert (given.example, given.panels) == ("spiral", ("softmax",))
    for seed, logits in zip(SEEDS, scores(given.example), strict=True):
        session = Session(with_seed(load_example(given.example), seed))
        rows = session.dataset.inputs[session.dataset.test].astype(session.network.dtype)
        steps = [softmax_steps(z) for z in logits]
        shares = np.array([one.exponentials / one.total for one in steps])
        assert shares == pytest.approx(session.network.forward(rows), abs=1e-6)
        assert shares.sum(axis=1) == pytest.approx(np.ones(len(shares)))
        # Scores of any sign.
        assert logits.min() < 0 < logits.max()


def test_the_largest_share_wins_at_any_temperature():
    assert step("from-scores-to-probabilities", "The largest wins").panels == ("logits",)
    for logits in scores("spiral"):
        for z in logits[:50]:
            cold, plain, hot = (softmax_steps(z, t).p for t in (0.05, 1.0, 20.0))
            assert cold.argmax() == plain.argmax() == hot.argmax() == z.argmax()
            assert cold.max() >= plain.max() >= hot.max()
            assert hot == pytest.approx(np.full(3, 1 / 3), abs=0.1)


# The price of being wrong.


def test_the_gradient_at_the_scores_is_the_error_alone():
    given = step("the-price-of-being-wrong", "The gradient is the error")
    assert (given.example, given.panels) == ("spiral", ("softmax",))
    small = 1e-6
    for logits in scores(given.example):
        for z in logits[:5]:
            for y in np.eye(3):
                steps = softmax_steps(z)
                assert logit_gradient(steps, y) == pytest.approx(steps.p - y)
                slopes = [
                    (cross_entropy(softmax_steps(z + e), y) - cross_entropy(steps, y)) / small
                    for e in small * np.eye(3)
                ]
                assert slopes == pytest.approx(steps.p - y, abs=1e-5)


def test_the_slope_that_the_squared_error_keeps_is_as_printed():
    said = " ".join(block.text for block in step(*SLOPE).blocks)
    slope = 1 / (1 + math.exp(-4.0)) * (1 - 1 / (1 + math.exp(-4.0)))
    assert "At z = 4 it is 0.0177, 57 times smaller" in said
    assert slope == pytest.approx(0.0177, abs=5e-5)
    assert 1 / slope == pytest.approx(57, abs=0.5)
    # The engine's own: a wrong neuron, target 0, with either cost; our mse has no ½.
    network = Network((1, 1), ("sigmoid",), dtype="float64")
    network.weights[0][:], network.biases[0][:] = 0.0, 4.0
    one = np.ones((1, 1))
    _, sure = network.loss_and_gradient(one, 0 * one, make_loss("binary_cross_entropy"))
    _, flat = network.loss_and_gradient(one, 0 * one, make_loss("mse"))
    assert flat[-1] / 2 == pytest.approx(sure[-1] * slope)


# What helps.


def test_every_remedy_helps_as_the_words_say(qtbot, monkeypatch):
    given = step("what-helps", "Every remedy, one exam")
    assert given.panels == ("remedies",)
    shown_starts = remedy_panel.SEEDS
    monkeypatch.setattr(remedy_panel, "SEEDS", len(SEEDS))
    workbench = Workbench(load_example(given.example))
    panel = RemedyPanel(LIGHT, SelectionModel(), workbench)
    qtbot.addWidget(panel)
    named = [one for one in panel.make_trials() if one.name in SAID]
    workbench.stop()
    losses: dict[str, list[float]] = {}
    for trial, loss in zip(named, final_test_losses(named), strict=True):
        losses.setdefault(trial.name, []).append(loss)
    means = {name: float(np.mean(each)) for name, each in losses.items()}
    alone = means.pop("none")
    assert all(mean < 0.9 * alone for mean in means.values())
    best = sorted(means, key=means.__getitem__)[:2]
    options = given.prediction.options
    assert sorted(options[number] for number in given.prediction.right) == sorted(
        {"l2": "L2 penalty", "early-stopping": "early stopping"}[name] for name in best
    )
    # What the lecturer reads is what the board says, and by as many starts.
    said = re.search(r"Means of (\w+) starts(.*)none ([\d.]+)", given.notes)
    assert said is not None
    assert {"three": 3, "five": 5}[said[1]] == shown_starts
    for name, word in SAID.items():
        figure = re.search(rf"\b{word} ([\d.]+)", given.notes)
        assert figure is not None, word
        on_the_board = np.mean(losses[name][:shown_starts])
        assert float(figure[1].rstrip(".")) == pytest.approx(on_the_board, rel=0.15), word


# What the notes call the remedies.
SAID = {
    "none": "none",
    "l2": "L2",
    "early-stopping": "early stopping",
    "dropout": "dropout",
    "input-noise": "noise on inputs",
    "more-data": "300 points",
    "smaller-network": "fewer neurons",
}
SLOPE = ("the-price-of-being-wrong", "The gradient is the error")


def outcomes_of(trials: list[Trial]) -> list[Outcome]:
    """All of them trained to the end, in lock-step."""
    running = Trials(trials, at_once=len(trials))
    running.start()
    running.wait()
    return [one for one in running.outcomes() if one is not None]


def test_most_of_the_lead_of_the_best_try_is_luck():
    given = step("what-helps", "Peeking")
    assert (given.example, given.panels) == ("overfit-blobs", ("peeking",))
    leads = []
    for seed in SEEDS:
        experiment = set_data(load_example(given.example), seed=seed)
        tries = random_trials(peeking_start(experiment), 20, seed)
        peeks = peeks_of(outcomes_of([Trial("", one, 20) for one in tries]))
        best = running_best(peeks)
        # The promise never falls: more tries promise more.
        assert (np.diff([one.peeked for one in best]) >= 0).all()
        assert best[-1].peeked > best[0].peeked
        leads.append(lead_of(best[-1], peeks))
        assert leads[-1].sealed < leads[-1].peeked
    assert sum(lead.sealed for lead in leads) < 0.5 * sum(lead.peeked for lead in leads)


def test_the_network_of_the_summary_learns_with_a_gap_that_stays_small():
    given = step("what-helps", "The lecture in five sentences")
    assert given.panels == ("loss", "decision", "fit")
    # The five sentences are its paragraphs.
    assert len(given.blocks) == 5
    for seed in (None, *SEEDS):
        run = example(given.example, given.train, seed)
        assert run.settled_accuracy > 0.9
        assert np.median((run.test_loss - run.train_loss)[-20:]) < 0.1


# Is this overfitting?


def test_both_losses_are_high_and_close():
    given = step("is-this-overfitting", "Both are high")
    assert given.panels == ("loss",)
    for seed in (None, *SEEDS):
        run = example(given.example, given.train, seed)
        assert min(run.train_loss[-1], run.test_loss[-1]) > 0.8
        assert abs(run.train_loss[-1] - run.test_loss[-1]) < 0.15


def test_the_real_thing_is_perfect_at_home_and_turns_round_in_the_exam():
    given = step("is-this-overfitting", "The real thing")
    assert given.panels == ("loss", "decision")
    for seed in (None, *SEEDS):
        run = example(given.example, given.train, seed)
        assert run.train_loss[-1] < 0.05
        assert run.best_epoch <= 15
        # Several times its best.
        assert run.test_loss[-1] > 2 * run.test_loss.min()


# The list itself.


def test_every_step_has_its_test_over_five_seeds():
    named = {(name, title) for name, steps in EFFECTS.items() for title in steps}
    steps = {(name, one.title) for name in lesson_names() for one in load_lesson(name).steps}
    assert not steps - named, f"no test in tests/teaching/effects.py: {sorted(steps - named)}"
    assert named == steps
    assert len(SEEDS) == 5
    for steps in EFFECTS.values():
        for title, where in steps.items():
            module, _, name = where.rpartition(".")
            found = importlib.import_module(f"tests.teaching.{module or 'test_lessons'}")
            source = inspect.getsource(getattr(found, name))
            assert title in EXACT or OVER_SEEDS.search(source), (title, name)
