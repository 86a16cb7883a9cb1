"""What is drawn by hand reaches the network as the training images do, whatever their white is."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace

from playground.data.scaling import WHITE
from playground.training.probes.drawing import DrawnImage, drawn_inputs
from playground.training.session import Session
from tests.support import digits_experiment


@pytest.mark.parametrize("kind", ["digits", "mnist"])
def test_a_training_image_drawn_by_hand_is_its_row(kind):
    experiment = digits_experiment(samples=100)
    session = Session(replace(experiment, data=replace(experiment.data, kind=kind)))
    row = int(session.dataset.train[0])
    pixels = tuple(map(float, session.dataset.images[row].ravel()))
    assert max(pixels) <= WHITE
    inputs = drawn_inputs(session.dataset, pixels)
    np.testing.assert_allclose(inputs[0], session.dataset.inputs[row], atol=1e-6)


def test_an_image_of_another_size_has_no_answer():
    session = Session(digits_experiment(samples=100))
    assert DrawnImage((0.0,) * 9).measure(session.context()) is None
