"""Nielsen's table on the bundled digits: about five times slower with each layer further back."""

from __future__ import annotations

import numpy as np
import pytest

from playground.training.demonstrations.nielsen import BOOK, layer_speeds


@pytest.mark.parametrize(
    ("hidden_layers", "speeds"),
    [
        (2, (0.062, 0.301)),
        (3, (0.0123, 0.0605, 0.299)),
        (4, (0.0025, 0.0125, 0.061, 0.3025)),
    ],
)
def test_the_mean_speeds_are_those_of_the_book_within_the_change_of_data(hidden_layers, speeds):
    seen = [layer_speeds(hidden_layers, seed) for seed in range(20)]
    for one in seen:
        assert list(one) == sorted(one)
    mean = np.mean(seen, axis=0)
    assert mean == pytest.approx(speeds, rel=0.2)
    assert mean == pytest.approx(BOOK[hidden_layers], rel=0.35)


def test_a_seed_gives_the_same_speeds_again():
    assert layer_speeds(2, 7) == layer_speeds(2, 7) != layer_speeds(2, 8)
