"""The proof of the gradient: it agrees with a right gradient and does not with a wrong one."""

from __future__ import annotations

import numpy as np
import pytest

import playground.training.probes.proof as proof_module
from playground.engine.checking import GradientCheck
from playground.training.probes.proof import MAX_WEIGHTS, MIN_WEIGHTS, GradientProof
from tests.support import spiral_experiment, trained


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "swish", "softplus"])
def test_back_propagation_is_right(activation: str) -> None:
    session = trained(spiral_experiment(6, 5, activation=activation))
    proof = GradientProof().measure(session.context())
    assert len(proof.layers) == 3
    assert all(layer.agrees for layer in proof.layers)
    assert max(layer.error for layer in proof.layers) < 1e-6


def test_a_vanishing_gradient_is_proved_as_far_as_rounding_allows() -> None:
    session = trained(spiral_experiment(*[8] * 8, activation="sigmoid"))
    proof = GradientProof().measure(session.context())
    assert all(layer.agrees for layer in proof.layers)
    assert proof.layers[0].rounding > proof.layers[-1].rounding


def test_a_wrong_gradient_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    right = proof_module.check_gradient

    def wrong(*arguments: object, **options: object) -> GradientCheck:
        check = right(*arguments, **options)
        return GradientCheck(
            check.loss, check.backward * 1.001, check.differences, check.largest_errors
        )

    monkeypatch.setattr(proof_module, "check_gradient", wrong)
    session = trained(spiral_experiment(6, 5))
    assert not any(layer.agrees for layer in GradientProof().measure(session.context()).layers)


def test_it_changes_nothing() -> None:
    session = trained(spiral_experiment(6, 5))
    before = session.network.parameters.copy()
    GradientProof().measure(session.context())
    np.testing.assert_array_equal(session.network.parameters, before)


def test_large_networks_have_fewer_weights_compared() -> None:
    small = trained(spiral_experiment(20, 20), epochs=0)
    large = trained(spiral_experiment(*[128] * 6, samples=20), epochs=0)
    counts = [
        max(layer.compared for layer in GradientProof().measure(session.context()).layers)
        for session in (small, large)
    ]
    assert counts[0] == MAX_WEIGHTS
    assert MIN_WEIGHTS <= counts[1] < MAX_WEIGHTS


def test_a_dead_layer_has_no_error() -> None:
    session = trained(spiral_experiment(4, 4, activation="relu"), epochs=0)
    session.network.parameters[:] = 0
    layers = GradientProof().measure(session.context()).layers
    assert layers[0].error == 0
    assert layers[0].agrees


@pytest.mark.filterwarnings("error")
def test_broken_parameters_do_not_agree() -> None:
    session = trained(spiral_experiment(4, 4), epochs=0)
    session.network.parameters[:] = np.nan
    answer = session.snapshot([GradientProof()]).answer(GradientProof())
    assert not any(layer.agrees for layer in answer.layers)
