"""Frozen parameters: no rule moves them, and the others move as if nothing were frozen."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine import (
    OPTIMIZERS,
    Network,
    Trainer,
    TrainingOptions,
    make_loss,
    make_optimizer,
)

RULES = [(kind, {"momentum": 0.9} if kind == "sgd" else {}) for kind in OPTIMIZERS]


def trainer(kind, fields, options):
    rng = np.random.default_rng(3)
    network = Network((2, 4, 3), ("tanh", "softmax"), dtype="float64")
    network.initialize("glorot_uniform", rng)
    targets = np.eye(3)[rng.integers(0, 3, 12)]
    rule = make_optimizer(kind, learning_rate=0.05, **fields)
    return Trainer(
        network, make_loss("cross_entropy"), rule, rng.normal(size=(12, 2)), targets, options, 1
    )


@pytest.mark.parametrize(("kind", "fields"), RULES)
def test_what_is_frozen_stays_the_same_bits_and_the_rest_moves(kind, fields):
    made = trainer(kind, fields, TrainingOptions(batch_size=5, l2=0.1, clip_norm=0.2))
    made.run(4)
    trainable = np.arange(made.network.parameters.size) % 3 > 0
    made.apply(TrainingOptions(batch_size=5, l2=0.1, clip_norm=0.2, trainable=trainable))
    before = made.network.parameters.copy()
    made.run(7)
    assert (made.network.parameters[~trainable] == before[~trainable]).all()
    assert (made.network.parameters[trainable] != before[trainable]).all()


def test_the_gradient_that_is_shown_is_that_of_all_parameters():
    made = trainer("sgd", {}, TrainingOptions(batch_size=12))
    other = trainer("sgd", {}, TrainingOptions(batch_size=12, trainable=np.zeros(27, bool)))
    made.step()
    other.step()
    assert (made.gradient == other.gradient).all()


def test_clipping_measures_only_what_is_trained():
    trainable = np.zeros(27, bool)
    trainable[:3] = True
    made = trainer("sgd", {}, TrainingOptions(batch_size=12, clip_norm=1e-3, trainable=trainable))
    before = made.network.parameters.copy()
    made.step()
    step = np.linalg.norm(made.network.parameters - before)
    assert step == pytest.approx(0.05 * 1e-3, rel=1e-2)


@pytest.mark.parametrize("mask", [np.ones(5, bool), np.ones(27)])
def test_a_mask_that_does_not_fit_is_refused(mask):
    with pytest.raises(ValueError, match="trainable"):
        trainer("sgd", {}, TrainingOptions(trainable=mask))
