"""Squared lengths recorded after every step are those of the gradients of these steps."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine.gradients import layer_gradients
from playground.workloads import WORKLOADS, make_trainer
from tests.engine import squared_norms as module
from tests.engine.cases import make_network
from tests.engine.squared_norms import SquaredNorms


def expected(network, gradient) -> list[float]:
    layers = layer_gradients(network, gradient)
    return [part**2 for layer in layers for part in (layer.weight_norm, layer.bias_norm)]


@pytest.mark.parametrize("large_part", [0, 10**9], ids=["summed at once", "put aside"])
@pytest.mark.parametrize("aside", [1, 100, 100_000])
def test_every_recorded_step_has_its_own_row(large_part, aside, monkeypatch):
    monkeypatch.setattr(module, "LARGE_PART", large_part)
    monkeypatch.setattr(module, "ASIDE", aside)
    network = make_network((3, 5, 2))
    gradient = np.zeros_like(network.parameters)
    norms = SquaredNorms(network, gradient)
    wanted = []
    for step in range(7):
        gradient[:] = step * np.arange(gradient.size)
        norms.record()
        wanted.append(expected(network, gradient))
    assert norms.take() == pytest.approx(np.array(wanted))
    assert norms.take().shape == (0, 4)
    norms.record()
    assert norms.take() == pytest.approx(np.array(wanted[-1:]))


@pytest.mark.parametrize("workload", WORKLOADS[:3], ids=lambda workload: workload.name)
def test_recording_changes_no_bit_of_the_training(workload):
    plain, recorded = make_trainer(workload), make_trainer(workload)
    norms = SquaredNorms(recorded.network, recorded.gradient)
    plain.run(60)
    for _ in range(60):
        recorded.run(1)
        norms.record()
    assert np.array_equal(plain.network.parameters, recorded.network.parameters)
    rows = norms.take()
    assert len(rows) == 60
    assert rows[-1] == pytest.approx(expected(recorded.network, recorded.gradient), rel=1e-4)
