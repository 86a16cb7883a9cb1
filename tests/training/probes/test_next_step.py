"""One parameter before and after the next step: the engine's own, and line by line."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace

from playground.engine.optimizers import OPTIMIZERS
from playground.experiment.specs import LayerSpec, NetworkSpec, OptimizerSpec
from playground.experiment.variations import with_frozen
from playground.training.probes.next_step import NextStep
from playground.training.session import Session
from playground.training.update_lines import RULE_LINES, update_lines
from tests.support import spiral_experiment, trained

RULES = {
    "sgd": OptimizerSpec(kind="sgd", learning_rate=0.1),
    "momentum": OptimizerSpec(kind="sgd", learning_rate=0.1, momentum=0.9),
    "nesterov": OptimizerSpec(kind="sgd", learning_rate=0.1, momentum=0.9, nesterov=True),
    "adagrad": OptimizerSpec(kind="adagrad", learning_rate=0.05),
    "rmsprop": OptimizerSpec(kind="rmsprop", learning_rate=0.01),
    "rmsprop with momentum": OptimizerSpec(kind="rmsprop", learning_rate=0.01, momentum=0.5),
    "adam": OptimizerSpec(kind="adam", learning_rate=0.01),
    "adamw": OptimizerSpec(kind="adamw", learning_rate=0.01, weight_decay=0.1),
}
DISTURBANCES = {
    "none": {},
    "penalties": {"l1": 0.01, "l2": 0.02},
    "clipping": {"l2": 0.02, "clip_norm": 0.01},
    "input noise": {"input_noise": 0.2},
}
QUESTIONS = (NextStep(0, 1, 3), NextStep(1, 4, 0), NextStep(2, None, 1))


def check(session: Session) -> None:
    """What is said of the next step is what it does, and the lines lead there."""
    answers = session.snapshot(QUESTIONS).answers
    before = [session.network.weights[0][1, 3], session.network.weights[1][4, 0]]
    session.train(steps=1)
    after = [session.network.weights[0][1, 3], session.network.weights[1][4, 0]]
    for question, was, became in zip(QUESTIONS, before, after, strict=False):
        step = answers[question]
        assert (step.before, step.after) == (float(was), float(became))
    assert answers[QUESTIONS[2]].after == float(session.network.biases[2][1])
    for question in QUESTIONS:
        step = answers[question]
        lines = update_lines(step)
        assert lines[-1].symbol == "w′"
        assert lines[-1].value == pytest.approx(step.after, rel=2e-5, abs=1e-7)


def test_every_optimiser_has_its_lines():
    assert set(RULE_LINES) == set(OPTIMIZERS) == {spec.kind for spec in RULES.values()}


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("epochs", [0, 2])
def test_each_rule_moves_a_weight_as_its_lines_say(rule: str, epochs: int):
    check(trained(spiral_experiment(8, 6, optimizer=RULES[rule]), epochs))


@pytest.mark.parametrize("disturbance", DISTURBANCES)
def test_penalties_clipping_and_noise_are_in_the_step(disturbance: str):
    check(trained(spiral_experiment(8, 6, **DISTURBANCES[disturbance]), 1))


def test_dropout_and_normalisation_of_the_next_batch_are_those_of_the_step():
    experiment = spiral_experiment(8, 6)
    hidden = (
        LayerSpec(units=8, activation="tanh", dropout=0.5),
        LayerSpec(units=6, activation="tanh", batch_normalization=True),
    )
    check(trained(replace(experiment, network=replace(experiment.network, hidden=hidden)), 1))


def test_in_the_middle_of_an_epoch_it_is_the_next_batch():
    session = Session(spiral_experiment(8, 6))
    session.train(steps=2)
    check(session)


def test_a_frozen_weight_stays():
    session = trained(with_frozen(spiral_experiment(8, 6), 1), 1)
    step = session.snapshot({QUESTIONS[0]}).answer(QUESTIONS[0])
    assert step.after == step.before
    assert [line.value for line in update_lines(step)] == [step.before]
    check(session)


def test_memory_before_and_after_is_that_of_the_rule():
    session = trained(spiral_experiment(8, 6, optimizer=RULES["momentum"]), 1)
    step = session.snapshot({QUESTIONS[0]}).answer(QUESTIONS[0])
    line = next(line for line in update_lines(step) if line.symbol == "v′")
    assert line.value == pytest.approx(step.memory_after["velocity"], rel=1e-5)


def test_asking_changes_nothing():
    one, other = (Session(spiral_experiment(8, 6)) for _ in range(2))
    for _ in range(5):
        one.snapshot(QUESTIONS)
        one.train(steps=1)
        other.train(steps=1)
    np.testing.assert_array_equal(one.network.parameters, other.network.parameters)


def test_a_parameter_that_is_not_there_has_no_step():
    session = Session(
        replace(spiral_experiment(8), network=NetworkSpec(hidden=(LayerSpec(units=3),)))
    )
    missing = {NextStep(0, 2, 0), NextStep(0, 0, 3), NextStep(2, None, 0)}
    assert set(session.snapshot(missing).answers.values()) == {None}


@pytest.mark.parametrize("rule", RULES)
def test_the_figures_of_a_line_put_into_its_pattern_give_its_value(rule: str):
    session = trained(spiral_experiment(8, 6, optimizer=RULES[rule]), 1)
    for line in update_lines(session.snapshot({QUESTIONS[0]}).answer(QUESTIONS[0])):
        text = line.pattern.format(*(f"({number!r})" for number in line.numbers))
        for sign, operator in (("·", "*"), ("÷", "/"), ("−", "-"), ("²", "**2")):
            text = text.replace(sign, operator)
        text = text.replace("√(", "sqrt(")
        found = eval(text, {"__builtins__": {}, "sqrt": np.sqrt})
        assert float(found) == pytest.approx(line.value, rel=1e-12)
