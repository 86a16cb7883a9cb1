"""Parameters changed by hand while a run goes on."""

from __future__ import annotations

import numpy as np
import pytest

from playground.experiment.network_edits import remove_unit
from playground.experiment.specs import OptimizerSpec
from playground.training.commands import MoveUnitBack, MoveUnitToEnd, SetParameter
from playground.training.comparison import Comparison
from playground.training.permute_units import reordered, unit_to_end
from tests.support import spiral_experiment


@pytest.fixture
def comparison():
    made = Comparison(
        spiral_experiment(5, 4, optimizer=OptimizerSpec(kind="adam", learning_rate=0.01))
    )
    made.step("epoch")
    return made


def test_a_weight_takes_the_value_that_is_typed_and_learns_on_from_there(comparison):
    place = comparison.main.network.weight_slices[1].start + 3
    SetParameter(place, 2.5).execute(comparison)
    assert comparison.main.network.weights[1].ravel()[3] == 2.5
    comparison.step("batch")
    assert comparison.main.network.weights[1].ravel()[3] != 2.5


@pytest.mark.parametrize(
    ("index", "value"),
    [(-1, 1.0), (10_000, 1.0), (0, float("nan")), (0, float("inf")), (0, 1e300)],
)
def test_nonsense_is_refused_and_changes_nothing(comparison, index, value):
    before = comparison.main.network.parameters.copy()
    with pytest.raises(ValueError, match=r"parameter|finite"):
        SetParameter(index, value).execute(comparison)
    assert (comparison.main.network.parameters == before).all()


def test_a_changed_weight_is_remembered_when_the_run_is_taken_back(comparison):
    SetParameter(0, 3.0).execute(comparison)
    for _ in range(3):
        comparison.step("epoch")
    there = comparison.main.network.parameters.copy()
    comparison.rewind(2)
    comparison.rewind(4)
    assert np.array_equal(comparison.main.network.parameters, there)


def test_a_neuron_that_goes_to_the_end_changes_nothing_that_the_network_says(comparison):
    inputs = comparison.main.dataset.inputs
    before = comparison.main.network.forward(inputs)
    bias = float(comparison.main.network.biases[0][1])
    MoveUnitToEnd(0, 1).execute(comparison)
    assert comparison.main.network.forward(inputs) == pytest.approx(before, abs=1e-6)
    assert float(comparison.main.network.biases[0][-1]) == bias


def test_a_neuron_removed_from_the_middle_leaves_the_others_what_they_were(comparison):
    kept = comparison.main.network.weights[0][:, [0, 2, 3, 4]].copy()
    onwards = comparison.main.network.weights[1][[0, 2, 3, 4]].copy()
    MoveUnitToEnd(0, 1).execute(comparison)
    comparison.apply(remove_unit(comparison.main.experiment, 0, 1))
    assert np.array_equal(comparison.main.network.weights[0], kept)
    assert np.array_equal(comparison.main.network.weights[1], onwards)


@pytest.mark.parametrize("unit", range(5))
def test_a_neuron_goes_back_to_the_place_that_it_came_from(comparison, unit):
    before = comparison.main.network.parameters.copy()
    MoveUnitToEnd(0, unit).execute(comparison)
    MoveUnitBack(0, unit).execute(comparison)
    assert np.array_equal(comparison.main.network.parameters, before)


def test_the_memory_of_the_optimiser_goes_with_its_neuron(comparison):
    state = comparison.main.trainer.state()
    order = unit_to_end(comparison.main.network, 0, 1)
    after = reordered(state, order)
    for name, memory in state.optimizer.arrays.items():
        assert np.array_equal(after.optimizer.arrays[name], memory[order])
    assert np.array_equal(after.gradient, state.gradient[order])


@pytest.mark.parametrize(("layer", "unit"), [(2, 0), (-1, 0), (0, 5), (1, -1)])
def test_there_is_a_sentence_for_a_neuron_that_is_not_there(comparison, layer, unit):
    with pytest.raises(ValueError, match="no neuron"):
        MoveUnitToEnd(layer, unit).execute(comparison)
