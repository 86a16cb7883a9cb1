"""Cards side by side: as many in a row as have room."""

from __future__ import annotations

import pytest

from playground.ui.appearance.theme import LIGHT
from playground.ui.start.card import Card, CardGrid


@pytest.mark.parametrize(("count", "columns"), [(5, 3), (4, 2), (6, 3)])
def test_no_card_is_left_alone_in_the_last_row(qtbot, count, columns):
    cards = [Card(f"Card {number}", "", LIGHT) for number in range(count)]
    grid = CardGrid(cards, 200, LIGHT)
    qtbot.addWidget(grid)
    grid.resize(840, 300)
    grid.show()
    assert grid.columns == columns
