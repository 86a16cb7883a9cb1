"""The links of what is pointed at: their sign can be told in every theme."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from playground.training.probes.neurons import Links, NeuronPictures
from playground.ui.appearance.theme import DARK, HIGH_CONTRAST
from playground.ui.editor.diagram.diagram_state import DiagramState, shape_of
from playground.ui.editor.diagram.layout import Frame, make_layout
from playground.ui.editor.diagram.links import make_bundle
from playground.ui.editor.diagram.spotlight import Spotlight
from tests.support import snapshot_of, spiral_experiment

WIDTH, HEIGHT = 600, 300
EXPERIMENT = spiral_experiment(1)


@pytest.fixture
def shown(qapp):
    moment = snapshot_of(EXPERIMENT, (NeuronPictures(), Links()), epochs=0)
    pictures, links = (moment.answer(probe) for probe in (NeuronPictures(), Links()))
    return DiagramState(moment.dataset, EXPERIMENT, ("tanh", "softmax"), pictures, links)


def inked_columns(shown, theme, share) -> float:
    """The share of pixel columns between the inputs and a hovered neuron that carry its colour."""
    layout = make_layout(shape_of(EXPERIMENT), Frame(WIDTH, HEIGHT))
    bundles = [make_bundle(a, b) for a, b in pairwise(layout.columns)]
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    picture.fill(QColor(theme.surface))
    painter = QPainter(picture)
    shares = [np.array([[share], [0.0]]), np.zeros((1, 3))]
    Spotlight(layout, theme, bundles).draw_links_of(painter, shown, shares, (0, 0))
    painter.end()
    colour = QColor(theme.negative if share < 0 else theme.positive).rgb()
    columns = range(int(bundles[0].left) + 3, int(bundles[0].right) - 3)
    inked = [any(picture.pixel(x, y) == colour for y in range(HEIGHT)) for x in columns]
    return sum(inked) / len(inked)


def test_negative_links_are_dashed_whatever_the_theme(shown):
    for theme in (DARK, HIGH_CONTRAST):
        assert inked_columns(shown, theme, 1.0) > 0.95
        assert inked_columns(shown, theme, -1.0) < 0.9
