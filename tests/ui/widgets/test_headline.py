"""The sentence above a panel takes the rows that it needs, whatever the layout answers."""

from __future__ import annotations

from playground.ui.appearance.theme import LIGHT
from playground.ui.widgets.headline import Headline

LONGEST = "layer 1 receives 1/3 400 000 of the last layer's gradient (6.5 decades)"


class Swaying(Headline):
    """Stands in a layout that takes its scroll bar away with each other height, at once."""

    def setMinimumHeight(self, height: int) -> None:
        super().setMinimumHeight(height)
        self.resize(160 if self.width() == 600 else 600, height)


def test_it_is_higher_where_it_is_narrow(qtbot):
    headline = Headline(LIGHT, LONGEST)
    qtbot.addWidget(headline)
    headline.show()
    headline.resize(900, 40)
    wide = headline.minimumHeight()
    headline.resize(200, 40)
    assert headline.minimumHeight() >= 2 * wide - 20
    headline.resize(900, 40)
    assert headline.minimumHeight() == wide


def test_a_width_that_comes_and_goes_with_its_height_ends(qtbot):
    headline = Swaying(LIGHT, LONGEST)
    qtbot.addWidget(headline)
    headline.show()
    headline.resize(600, 40)
    assert headline.width() in (160, 600)
