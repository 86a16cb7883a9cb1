"""Residual links in a run: built, switched while it trains, undone, frozen, kept in a project."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from playground.experiment import network_edits as edits
from playground.experiment.project import load_project, save_project
from playground.experiment.specs import Experiment, LayerSpec, NetworkSpec
from playground.training.commands import MoveUnitToEnd
from playground.training.comparison import Comparison
from playground.training.layer_mapping import LayerMapping, ParameterBackup
from playground.training.opening import start
from playground.training.session import Session
from tests.support import spiral_experiment

ROWS = np.random.default_rng(0).normal(size=(30, 2))


def experiment(*units: int, residual: bool = True, **fields: object) -> Experiment:
    hidden = tuple(
        LayerSpec(units=count, activation="tanh", residual=residual, **fields) for count in units
    )
    return msgspec.structs.replace(spiral_experiment(), network=NetworkSpec(hidden=hidden))


def test_links_are_built_as_the_experiment_says():
    network = Session(experiment(5, 5, 3)).network
    assert network.residual == (True, True, True)
    shapes = [part if part is None else part.shape for part in network.projections]
    assert shapes == [(2, 5), None, (5, 3), None]


def test_a_link_that_is_switched_off_and_on_again_has_its_projection_back():
    session = Session(experiment(5, 4))
    session.train(epochs=2)
    before, kept, lost = session.network.copy(), ParameterBackup(), ParameterBackup()
    without = edits.set_residual(session.experiment, 1, False)
    session.apply(without, LayerMapping(kept=kept, recalled=lost))
    assert session.network.projections[1] is None
    assert np.array_equal(session.network.weights[1], before.weights[1])
    session.apply(edits.set_residual(without, 1, True), LayerMapping(kept=lost, recalled=kept))
    assert np.array_equal(session.network.parameters, before.parameters)


def test_a_neuron_more_keeps_what_the_link_carried():
    session = Session(experiment(5, 5))
    session.train(epochs=2)
    before = session.network.copy()
    session.apply(edits.set_units(session.experiment, 1, 6))
    projection = session.network.projections[1]
    assert np.array_equal(projection[:, :5], np.eye(5, dtype=projection.dtype))
    np.testing.assert_allclose(
        session.network.trace(ROWS).activations[1][:, :5],
        before.trace(ROWS).activations[1],
        rtol=1e-5,
    )


@pytest.mark.parametrize("unit", [0, 2, 4])
def test_a_neuron_removed_from_the_middle_leaves_what_the_others_say(unit):
    comparison = Comparison(experiment(5, 5, 5))
    comparison.main.train(epochs=2)
    before = comparison.main.network.copy()
    MoveUnitToEnd(1, unit).execute(comparison)
    comparison.apply(
        edits.remove_unit(comparison.main.experiment, 1, unit), LayerMapping(removed=(1, unit))
    )
    left = [place for place in range(5) if place != unit]
    now = comparison.main.network
    old, new = before.trace(ROWS), now.trace(ROWS)
    np.testing.assert_allclose(new.activations[1], old.activations[1][:, left], rtol=1e-5)
    # The next layer has nothing from the neuron any more, neither by its weights nor by the link.
    silent = old.activations[1].copy()
    silent[:, unit] = 0
    z = silent @ before.weights[2] + before.biases[2]
    np.testing.assert_allclose(new.activations[2], np.tanh(z) + silent, rtol=1e-4, atol=1e-5)


def test_a_frozen_layer_keeps_its_projection():
    session = Session(experiment(5, 4, frozen=True))
    before = [part.copy() for part in session.network.projections[:2]]
    session.train(epochs=2)
    for was, now in zip(before, session.network.projections, strict=False):
        assert np.array_equal(was, now)


def test_a_project_goes_on_bit_for_bit(tmp_path):
    path = tmp_path / "linked.nnplay"
    whole, half = (Session(experiment(5, 5, 3, dropout=0.2)) for _ in range(2))
    whole.train(epochs=6)
    half.train(epochs=3)
    save_project(path, half.project())
    resumed = start(load_project(path))
    resumed.train(epochs=3)
    assert np.array_equal(resumed.network.parameters, whole.network.parameters)


def test_a_copied_layer_says_what_the_first_says():
    session = Session(experiment(5, 4))
    session.train(epochs=1)
    network = session.network.copy()
    session.apply(edits.copy_layer(session.experiment, 0), LayerMapping(origins=(0, 0, 1)))
    assert np.array_equal(session.network.projections[0], network.projections[0])
    assert np.array_equal(session.network.projections[2], network.projections[1])
