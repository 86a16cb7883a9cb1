"""What is written on the neurons of the diagram and below them."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QFontMetricsF

from playground.ui.appearance.theme import LIGHT, font
from playground.ui.editor.diagram.layout import Frame, Layout, Shape, make_layout
from playground.ui.editor.diagram.marks import Writing, dead_writings


def three_layers(width: float, neurons: int = 10) -> Layout:
    shape = Shape((2, neurons, neurons, neurons, 3), places=(0, 1), offered=7)
    return make_layout(shape, Frame(width, 420, left=60, right=30, below=24))


def span(writing: Writing) -> tuple[float, float]:
    wide = QFontMetricsF(writing.font).horizontalAdvance(writing.text)
    middle = writing.box.center().x()
    left = writing.box.right() - wide if writing.before else middle - wide / 2
    return left, left + wide


@pytest.mark.parametrize("width", [300.0, 400.0, 520.0, 1200.0])
@pytest.mark.parametrize("counts", [(0, 8, 10), (1, 2, 0), (10, 10, 10)])
def test_the_numbers_of_dead_neurons_have_the_size_of_labels_and_never_touch(qapp, width, counts):
    writings = dead_writings(three_layers(width), LIGHT, counts)
    assert {one.font.pointSizeF() for one in writings} == {font(LIGHT, "label").pointSizeF()}
    spans = [span(writing) for writing in writings]
    assert all(one[1] + 4 < other[0] for one, other in itertools.pairwise(spans)), spans
    said = [writing.text for writing in writings if not writing.before]
    assert [text.split()[0] for text in said] == [str(count) for count in counts if count]


def test_the_word_before_the_numbers_does_not_lie_on_inputs_that_reach_further_down(qapp):
    writings = dead_writings(three_layers(300.0, neurons=3), LIGHT, (1, 2, 3))
    assert not any(writing.before for writing in writings)
    assert len({writing.font.pointSizeF() for writing in writings}) == 1
