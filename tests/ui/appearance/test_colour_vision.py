"""Classes, signs, and train and test told apart by eyes that lack a cone, and in grey."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from playground.ui.appearance.theme import CLASS_MARKERS, THEMES, rgb
from playground.ui.charts.curves import ChartContent, Curve
from playground.ui.charts.line_chart import LineChart
from playground.ui.charts.marker_shapes import outline
from playground.ui.charts.markers import class_marker, marker_stamp
from playground.ui.editor.diagram.link_raster import LinkRaster
from playground.ui.editor.diagram.links import Bundle
from tests.ui.appearance.colour_vision import MATRICES, distance, lab, seen

CONES = ("full colour", "protanopia", "deuteranopia", "tritanopia")
# Four times what is just noticeable side by side.
TOLD_APART = 10.0
# Pixmaps want an application.
pytestmark = pytest.mark.usefixtures("qapp")
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


def colour(text: str) -> np.ndarray:
    return np.array(rgb(text))


def pixels_of(image: QImage) -> np.ndarray:
    """(h, w, 3) uint8."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(bytes(plain.constBits()), np.uint8).reshape(
        plain.height(), plain.bytesPerLine()
    )
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()


def test_the_matrices_leave_grey_as_it_is():
    grey = np.full(3, 128)
    for vision in MATRICES:
        assert seen(grey, vision) == pytest.approx(seen(grey, "full colour"), abs=2e-3), vision


@themes
@pytest.mark.parametrize("vision", CONES)
def test_any_two_classes_are_told_apart_by_their_colour(theme, vision):
    for one, other in combinations(range(10), 2):
        colours = colour(theme.class_colour(one)), colour(theme.class_colour(other))
        assert distance(*colours, vision) >= TOLD_APART, (one, other)


@themes
@pytest.mark.parametrize("vision", MATRICES)
def test_both_signs_are_told_apart_and_in_grey_by_lightness(theme, vision):
    apart = distance(colour(theme.positive), colour(theme.negative), vision)
    assert apart >= (TOLD_APART if vision == "grey" else 5 * TOLD_APART)


@themes
@pytest.mark.parametrize("vision", MATRICES)
@pytest.mark.parametrize("share", [0.1, 0.5])
def test_the_sign_of_a_link_is_told_by_its_gaps_where_colour_does_not(theme, vision, share):
    ends = np.array([[0.0, 8.0, 140.0, 8.0]])
    raster = LinkRaster([Bundle(0, 1, ends)], theme)
    lines = []
    for sign in (1, -1):
        raster.draw([np.array([[sign * share]])])
        channels = np.stack([raster.pixels >> shift & 255 for shift in (16, 8, 0)], axis=-1)
        strongest = np.abs(
            lab(seen(channels.astype(np.uint8), vision))
            - lab(seen(colour(theme.surface)[None, None], vision))
        )
        lines.append(np.linalg.norm(strongest, axis=-1).max(axis=0)[2:-2])
    solid, dashed = lines
    # A thin line is as strong all along, or has gaps that are as good as paper.
    assert solid.min() > 0.9 * solid.max()
    assert dashed.min() < 0.1 * dashed.max()
    assert dashed.max() > TOLD_APART / 2


@themes
@pytest.mark.parametrize("vision", CONES)
def test_the_curves_of_train_validation_and_test_are_told_apart_by_their_colour(theme, vision):
    for one, other in combinations((theme.train, theme.validation, theme.test), 2):
        assert distance(colour(one), colour(other), vision) >= TOLD_APART


def drawn_shape(name: str) -> np.ndarray:
    """Which pixels a marker covers, (48, 48) bool."""
    image = QImage(48, 48, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.translate(24, 24)
    painter.scale(40, 40)
    painter.fillPath(outline(name), Qt.GlobalColor.black)
    painter.end()
    return pixels_of(image)[..., 0] < 128


def test_any_two_classes_have_markers_of_different_shape():
    shapes = {name: drawn_shape(name) for name in CLASS_MARKERS}
    for one, other in combinations(CLASS_MARKERS, 2):
        union = (shapes[one] | shapes[other]).sum()
        differ = (shapes[one] ^ shapes[other]).sum() / union
        assert differ > 0.1, (one, other)


@themes
@pytest.mark.parametrize("vision", MATRICES)
def test_a_point_of_the_test_set_is_a_ring_and_one_of_the_training_set_is_filled(theme, vision):
    points = []
    for ringed in (False, True):
        image = QImage(32, 32, QImage.Format.Format_RGB32)
        image.fill(theme.surface)
        painter = QPainter(image)
        painter.drawPixmap(4, 4, marker_stamp(class_marker(theme, 0, ringed), 20.0, 1.0, theme))
        painter.end()
        points.append(lab(seen(pixels_of(image), vision)))
    apart = np.linalg.norm(points[0] - points[1], axis=-1)
    assert (apart >= TOLD_APART).sum() > 60


@themes
def test_the_curve_of_the_test_set_is_dashed_in_the_picture(qtbot, theme):
    chart = LineChart(theme)
    qtbot.addWidget(chart)
    chart.resize(600, 300)
    x = np.array([0.0, 100.0])
    curves = tuple(
        Curve(name, x, np.full(2, height), shade, stroke)
        for name, height, shade, stroke in (
            ("train", 0.25, theme.train, "solid"),
            ("test", 0.75, theme.test, "dashed"),
        )
    )
    chart.show_content(ChartContent("epoch", "loss", curves, limits=(0.0, 1.0)))
    drawn = lab(seen(pixels_of(chart.grab().toImage())[:, 150:550], "full colour"))

    def share_of(shade: str) -> float:
        """How much of its line is inked."""
        off = np.linalg.norm(drawn - lab(seen(colour(shade), "full colour")), axis=-1)
        return float((off < 2 * TOLD_APART).mean(axis=1).max())

    assert share_of(theme.train) > 0.98
    assert 0.3 < share_of(theme.test) < 0.9
