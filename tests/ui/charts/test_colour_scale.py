"""The colour scale: what is drawn fits the widget, whenever it was last seen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from playground.ui.appearance.theme import LIGHT
from playground.ui.charts.colour_scale import ColourScale, ScaleContent


def test_it_fits_the_size_at_which_it_is_shown_again(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    scale = ColourScale(LIGHT, around)
    scale.show_content(ScaleContent("value", ((0.0, "0"), (1.0, "1"))))
    scale.setGeometry(0, 0, 90, 60)
    around.show()
    qtbot.waitExposed(around)
    drawn = scale.bar.mapRectToScene(scale.bar.boundingRect())
    assert drawn.height() == scale.bar_box().height()
    # A presentation makes it larger out of sight, and takes that back.
    scale.hide()
    scale.setGeometry(0, 0, 90, 280)
    scale.apply_theme(LIGHT)
    scale.setGeometry(0, 0, 90, 60)
    scale.show()
    drawn = scale.bar.mapRectToScene(scale.bar.boundingRect())
    assert drawn.height() == scale.bar_box().height()
