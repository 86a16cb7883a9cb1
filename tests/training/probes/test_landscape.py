"""The plane of a run, part by part: its middle is the run, and a way leads there."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from playground.experiment.network_edits import set_frozen
from playground.experiment.specs import DataSpec, LayerSpec, NetworkSpec
from playground.training.probes.landscape import (
    SIDE,
    LandscapeOf,
    PlaneChoice,
    grid_places,
    level_ends,
    order,
)
from playground.training.session import Session
from tests.support import digits_experiment, spiral_experiment


@pytest.fixture(scope="module")
def session():
    made = Session(spiral_experiment(6, 5), remember=True)
    made.train(epochs=5)
    return made


def whole(session, choice=PlaneChoice()):  # noqa: B008
    losses, start = np.full(SIDE * SIDE, np.nan), 0
    while start < SIDE * SIDE:
        part = LandscapeOf(choice, start).measure(session.context())
        assert part.following > start
        losses[part.places], start = part.losses, part.following
    return losses.reshape(SIDE, SIDE), part


@pytest.mark.parametrize("kind", ["random", "path"])
@pytest.mark.parametrize("part", ["train", "test"])
def test_the_middle_is_the_loss_of_the_run_to_the_last_digit(session, part, kind):
    losses, last = whole(session, PlaneChoice(kind, part))
    record = session.snapshot().record
    expected = record.train_loss if part == "train" else record.test_loss
    assert losses[SIDE // 2, SIDE // 2] == expected == last.centre
    assert np.isfinite(losses).all()
    # The points around it have no jump to it.
    ring = losses[SIDE // 2 - 1 : SIDE // 2 + 2, SIDE // 2 - 1 : SIDE // 2 + 2]
    assert np.abs(ring - expected).max() < 0.2 * expected


def test_measuring_leaves_the_run_alone(session):
    before = session.network.parameters.copy()
    LandscapeOf(PlaneChoice()).measure(session.context())
    assert np.array_equal(before, session.network.parameters)


def test_each_level_is_a_grid_twice_as_fine_and_has_the_middle():
    assert level_ends() == (14**2, 27**2, SIDE**2)
    assert sorted(order()) == list(range(SIDE * SIDE))
    for stride, end in zip((4, 2, 1), level_ends(), strict=True):
        rows, columns = np.divmod(order()[:end], SIDE)
        assert not (rows % stride).any()
        assert not (columns % stride).any()
    places = grid_places((-2.0, 2.0, -2.0, 2.0))
    assert places[0].tolist() == [-2, 2]
    assert places[SIDE * SIDE // 2].tolist() == [0, 0]


def test_in_passing_the_coarsest_level_comes_at_once():
    large = Session(digits_experiment(100, 100))
    assert LandscapeOf(PlaneChoice(), 0).measure(large.context()).following < level_ends()[0]
    part = LandscapeOf(PlaneChoice(), 0, in_passing=True).measure(large.context())
    assert part.following == level_ends()[0]


def test_the_way_of_the_run_ends_in_the_middle_and_fits_on_the_plane(session):
    part = LandscapeOf(PlaneChoice("path")).measure(session.context())
    assert len(part.path) >= 6
    np.testing.assert_allclose(part.path[-1], 0, atol=1e-9)
    assert np.abs(part.path).max() < part.extent[1]
    assert part.directions.shares[0] > 0.5


def test_the_way_ends_where_the_run_was_taken_back_to():
    session = Session(spiral_experiment(4), remember=True)
    session.train(epochs=8)
    full = LandscapeOf(PlaneChoice("path")).measure(session.context())
    session.rewind(3)
    early = LandscapeOf(PlaneChoice("path")).measure(session.context())
    assert len(early.path) < len(full.path)
    assert early.centre == session.snapshot().record.train_loss


def test_before_the_first_step_there_is_no_way(session):
    part = LandscapeOf(PlaneChoice("path")).measure(Session(spiral_experiment(4)).context())
    assert part.directions.independent == 0


def test_frozen_layers_do_not_move():
    session = Session(set_frozen(spiral_experiment(6, 5), 0, True))
    part = LandscapeOf(PlaneChoice()).measure(session.context())
    first = session.network.layer_slices[0]
    assert part.frozen
    assert not part.directions.across[first].any()
    assert part.parameters == session.network.parameters.size - (first.stop - first.start)
    alone = LandscapeOf(PlaneChoice(layer=0)).measure(session.context())
    assert alone.directions.independent == 0


def test_the_first_layer_of_a_deep_sigmoid_does_not_feel_the_loss():
    hidden = tuple(LayerSpec(units=10, activation="sigmoid") for _ in range(8))
    experiment = msgspec.structs.replace(
        spiral_experiment(),
        data=DataSpec(kind="spirals", classes=3, samples=120),
        network=NetworkSpec(hidden=hidden, initializer="glorot_uniform"),
    )
    session = Session(experiment)
    spans = []
    for layer in (0, 8):
        part = LandscapeOf(PlaneChoice(layer=layer), in_passing=True).measure(session.context())
        spans.append(float(np.ptp(part.losses)))
    assert spans[0] < spans[1] / 1000
