"""Every optimiser of the table against PyTorch's path, and what all of them must do."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine import OPTIMIZERS, make_optimizer
from playground.engine.optimizer import BLOCK
from tests.engine.golden import golden

# The recipes of tests/golden/make_golden.py in our names.
RECIPES = {
    "sgd": ("sgd", {"learning_rate": 0.1}),
    "sgd_momentum": ("sgd", {"learning_rate": 0.1, "momentum": 0.9}),
    "sgd_nesterov": ("sgd", {"learning_rate": 0.1, "momentum": 0.9, "nesterov": True}),
    "rmsprop": ("rmsprop", {"learning_rate": 0.01}),
    "rmsprop_momentum": ("rmsprop", {"learning_rate": 0.01, "alpha": 0.9, "momentum": 0.8}),
    "adagrad": ("adagrad", {"learning_rate": 0.1}),
    "adam": ("adam", {"learning_rate": 0.01}),
    "adam_other": ("adam", {"learning_rate": 0.01, "beta1": 0.8, "beta2": 0.95, "epsilon": 1e-3}),
    "adamw": ("adamw", {"learning_rate": 0.01, "weight_decay": 0.1}),
}


def make(recipe: str):
    name, fields = RECIPES[recipe]
    return make_optimizer(name, **fields)


def test_every_optimizer_has_a_recipe():
    assert {name for name, _ in RECIPES.values()} == set(OPTIMIZERS)
    assert set(OPTIMIZERS) >= {"sgd", "rmsprop", "adagrad", "adam", "adamw"}


@pytest.mark.parametrize("recipe", RECIPES)
def test_the_path_is_pytorchs(recipe):
    parameters, optimizer = golden()["optimizer/start"].copy(), make(recipe)
    for gradient, expected in zip(
        golden()["optimizer/gradients"], golden()[f"optimizer/{recipe}"], strict=True
    ):
        optimizer.update(parameters, gradient)
        np.testing.assert_allclose(parameters, expected, rtol=1e-11, atol=1e-14)


@pytest.mark.parametrize("recipe", RECIPES)
def test_a_bound_update_gives_the_bits_of_update(recipe):
    gradients = golden()["optimizer/gradients"]
    free, bound = golden()["optimizer/start"].copy(), golden()["optimizer/start"].copy()
    optimizer, gradient = make(recipe), np.zeros(6)
    other = make(recipe)
    update = other.bind(bound, gradient)
    for values in gradients:
        optimizer.update(free, values)
        gradient[:] = values
        update()
    assert np.array_equal(free, bound)


@pytest.mark.parametrize("recipe", RECIPES)
def test_a_vector_of_many_blocks_is_updated_as_its_parts_would_be(recipe):
    rng = np.random.default_rng(5)
    size = 2 * BLOCK + 5
    start = rng.normal(0, 1, size).astype(np.float32)
    gradients = rng.normal(0, 1, (3, size)).astype(np.float32)
    whole, optimizer = start.copy(), make(recipe)
    part, for_part = start[-50:].copy(), make(recipe)
    for gradient in gradients:
        optimizer.update(whole, gradient)
        for_part.update(part, gradient[-50:])
    assert np.array_equal(whole[-50:], part)


@pytest.mark.parametrize("recipe", RECIPES)
def test_a_restored_optimizer_goes_on_bit_for_bit(recipe):
    gradients = golden()["optimizer/gradients"]
    parameters, optimizer = golden()["optimizer/start"].copy(), make(recipe)
    for gradient in gradients[:5]:
        optimizer.update(parameters, gradient)
    resumed, other = parameters.copy(), make(recipe)
    other.restore(optimizer.state())
    for gradient in gradients[5:]:
        optimizer.update(parameters, gradient)
        other.update(resumed, gradient)
    assert np.array_equal(parameters, resumed)


@pytest.mark.parametrize("recipe", RECIPES)
def test_a_state_is_a_copy(recipe):
    parameters, optimizer = golden()["optimizer/start"].copy(), make(recipe)
    optimizer.update(parameters, np.ones(6))
    state = optimizer.state()
    before = {name: array.copy() for name, array in state.arrays.items()}
    optimizer.update(parameters, np.ones(6))
    assert all(np.array_equal(state.arrays[name], array) for name, array in before.items())


@pytest.mark.parametrize("recipe", RECIPES)
def test_the_learning_rate_can_change_after_binding(recipe):
    optimizer, parameters, gradient = make(recipe), np.zeros(3), np.ones(3)
    update = optimizer.bind(parameters, gradient)
    update()
    optimizer.learning_rate = 0.0
    before = parameters.copy()
    update()
    assert np.array_equal(parameters, before)
    optimizer.learning_rate = 0.5
    update()
    assert (parameters < before).all()


@pytest.mark.parametrize("recipe", RECIPES)
def test_the_rate_factor_multiplies_the_learning_rate(recipe):
    halved, plain = make(recipe), make(recipe)
    plain.learning_rate = plain.learning_rate / 2
    halved.rate_factor = 0.5
    one, other = np.ones(4), np.ones(4)
    for _ in range(3):
        halved.update(one, np.array([1.0, -2.0, 0.5, 0.0]))
        plain.update(other, np.array([1.0, -2.0, 0.5, 0.0]))
    assert np.array_equal(one, other)


@pytest.mark.parametrize("recipe", RECIPES)
def test_single_precision_stays_single_and_finite_on_a_zero_gradient(recipe):
    parameters, optimizer = np.ones(4, np.float32), make(recipe)
    optimizer.update(parameters, np.zeros(4, np.float32))
    assert parameters.dtype == np.float32
    assert np.isfinite(parameters).all()


def test_sgd_alone_is_one_step_along_the_gradient():
    parameters = np.array([1.0, 2.0])
    make_optimizer("sgd", learning_rate=0.1).update(parameters, np.array([10.0, -10.0]))
    assert parameters.tolist() == [0.0, 3.0]


def test_the_first_adam_step_is_the_learning_rate_whatever_the_gradient():
    parameters = np.zeros(3)
    make_optimizer("adam", learning_rate=0.01).update(parameters, np.array([1e-3, 1.0, -1e3]))
    np.testing.assert_allclose(parameters, [-0.01, -0.01, 0.01], rtol=1e-4)


def test_other_averaging_factors_rescale_what_adam_remembers():
    gradient = np.array([1.0, -2.0])
    slow = make_optimizer("adam", beta1=0.9)
    for _ in range(2000):
        slow.update(np.zeros(2), gradient)
    quick = make_optimizer("adam", beta1=0.5)
    quick.restore(slow.state())
    np.testing.assert_allclose(quick.state().arrays["first"] * 0.5, gradient, rtol=1e-6)


def test_momentum_may_begin_later():
    plain, rolling = make("sgd"), make("sgd_momentum")
    plain.update(np.zeros(2), np.ones(2))
    rolling.restore(plain.state())
    parameters = np.zeros(2)
    rolling.update(parameters, np.ones(2))
    np.testing.assert_allclose(parameters, -0.1)


@pytest.mark.parametrize(
    ("name", "fields", "message"),
    [
        ("adam", {"learning_rate": -1.0}, "learning_rate: -1 is out of range"),
        ("adam", {"learning_rate": float("nan")}, "learning_rate: nan is out of range"),
        ("adam", {"learning_rate": "fast"}, "learning_rate: 'fast' is no number"),
        ("adam", {"beta1": 1.0}, "beta1: 1 is out of range; it must be at least 0 and below 1"),
        ("adam", {"epsilon": 0.0}, "epsilon: 0 is out of range; it must be above 0"),
        ("sgd", {"momentum": 1.5}, "momentum: 1.5 is out of range"),
        ("sgd", {"nesterov": True}, "nesterov: it needs a momentum above 0"),
        ("sgd", {"beta1": 0.9}, "optimizer: sgd has no beta1; its fields are learning_rate, mom"),
        ("adamw", {"weight_decay": 2.0}, "weight_decay: 2 is out of range"),
        ("lion", {}, "optimizer: 'lion' is unknown; choose one of sgd"),
    ],
)
def test_bad_fields_are_refused_by_name(name, fields, message):
    with pytest.raises(ValueError, match=message):
        make_optimizer(name, **fields)


def test_a_gradient_of_another_length_is_refused():
    with pytest.raises(ValueError, match=r"gradient: the shape is \(3,\); it must be \(2,\)"):
        make_optimizer("sgd").update(np.zeros(2), np.zeros(3))


def test_memory_of_another_network_is_refused():
    optimizer = make_optimizer("adam")
    optimizer.update(np.zeros(3), np.zeros(3))
    with pytest.raises(ValueError, match="there are 4, but this adam optimiser"):
        optimizer.update(np.zeros(4), np.zeros(4))
    other = make_optimizer("adam")
    other.update(np.zeros(2), np.zeros(2))
    with pytest.raises(ValueError, match="state: its first is for 2 parameters"):
        optimizer.restore(other.state())
