"""Predicted numbers in the unit of their column."""

from __future__ import annotations

from dataclasses import replace

import pytest

from playground.data import make_dataset
from playground.data.dataset import Target
from playground.ui.panels.own_unit import own_figure, own_text, with_unit


@pytest.mark.parametrize(
    ("target", "scaled", "said"),
    [
        (Target("price", "$", 230_000.0, 80_000.0), -0.5, "190,000 $"),
        (Target("length", "cm", 2.5, 0.5), 1.0, "3.00 cm"),
        (Target("tip", "", 3.0, 1.0), -1.25, "1.75"),
        (Target(), 0.25, "0.250"),
    ],
)
def test_a_scaled_number_is_said_in_its_own_unit(target, scaled, said):
    dataset = replace(make_dataset("plane", samples=10), target=target)
    assert own_text(dataset, scaled) == said
    assert with_unit(dataset, own_figure(dataset, scaled)) == said
