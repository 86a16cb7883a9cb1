"""What is negative is hatched where that is wanted: seen without colours, and nowhere else."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QWidget

from playground.ui.appearance.hatching import MIN_CELL
from playground.ui.appearance.theme import DARK, LIGHT, THEMES, Theme, sign_table
from playground.ui.charts.colour_scale import ColourScale, ScaleContent
from playground.ui.charts.heat import BROKEN, DEAD, ZERO, HeatScale
from playground.ui.charts.heatmaps import Heatmaps, HeatTile
from playground.ui.charts.matrix_view import MatrixView
from playground.ui.editor.diagram.pictures import (
    matrix_image,
    signed_colours,
    signed_pictures,
    single_pictures,
)
from playground.ui.settings import Settings
from playground.ui.window.look import first_theme
from tests.ui.appearance.colour_vision import MATRICES, lab, seen

TOLD_APART = 10.0
SIGNS = np.array([[1.0, -1.0], [-1.0, 1.0]])
pytestmark = pytest.mark.usefixtures("qapp")
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


def pixels_of(widget: QWidget, box: QRectF) -> np.ndarray:
    """(h, w, 3) uint8 of what is drawn inside `box`."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(bytes(picture.constBits()), np.uint8)
    rows = rows.reshape(picture.height(), picture.bytesPerLine())
    whole = rows[:, : 3 * picture.width()].reshape(picture.height(), picture.width(), 3)
    part = box.toAlignedRect().adjusted(3, 3, -3, -3)
    return whole[part.top() : part.bottom(), part.left() : part.right()]


def share_of_lines(pixels: np.ndarray, vision: str) -> float:
    """How much of a cell is told apart from its commonest colour."""
    flat = pixels.reshape(-1, 3)
    colours, counts = np.unique(flat, axis=0, return_counts=True)
    ground = lab(seen(colours[counts.argmax()][None], vision))
    off = np.linalg.norm(lab(seen(flat, vision)) - ground, axis=-1)
    return float((off >= TOLD_APART).mean())


def heatmaps(qtbot, theme: Theme, strength: float, side: int = 300) -> Heatmaps:
    """One tile of two by two cells of either sign."""
    view = Heatmaps(theme)
    qtbot.addWidget(view)
    view.resize(side, side)
    scale = HeatScale(signed=True, shared=False)
    values = SIGNS * np.array([[1.0, strength], [1.0, strength]])
    places = scale.indices(values.reshape(-1), [slice(0, 4)]).reshape(2, 2)
    tile = HeatTile(places, ("layer 1",), ("1",))
    view.show_tiles((tile,), scale.table(theme), scale.negative_below)
    return view


def cell_pixels(view: Heatmaps, row: int, column: int) -> np.ndarray:
    box = view.picture_box(0)
    width, height = box.width() / 2, box.height() / 2
    corner = box.left() + column * width, box.top() + row * height
    return pixels_of(view, QRectF(*corner, width, height))


@themes
@pytest.mark.parametrize("vision", MATRICES)
@pytest.mark.parametrize("strength", [0.01, 0.5, 1.0])
def test_a_negative_cell_of_a_heatmap_has_lines_that_are_seen(qtbot, theme, vision, strength):
    view = heatmaps(qtbot, theme.marked(True), strength)
    for row, column in ((0, 1), (1, 0)):
        assert 0.2 < share_of_lines(cell_pixels(view, row, column), vision) < 0.5
    for row, column in ((0, 0), (1, 1)):
        assert share_of_lines(cell_pixels(view, row, column), vision) == 0.0


def test_no_cell_has_lines_unless_they_are_wanted(qtbot):
    view = heatmaps(qtbot, LIGHT, 0.5)
    assert share_of_lines(cell_pixels(view, 0, 1), "full colour") == 0.0
    view.apply_theme(LIGHT.marked(True))
    assert share_of_lines(cell_pixels(view, 0, 1), "full colour") > 0.2
    view.apply_theme(LIGHT)
    assert share_of_lines(cell_pixels(view, 0, 1), "full colour") == 0.0


def test_zero_dead_and_broken_cells_are_not_negative():
    scale = HeatScale(signed=True)
    values = np.array([-1.0, -1e-12, 0.0, 0.0, np.nan, 1e-12, 1.0])
    dead = np.array([False, False, False, True, False, False, False])
    places = scale.indices(values, [slice(0, 7)], dead)
    assert (places < scale.negative_below).tolist() == [True, True, *[False] * 5]
    assert HeatScale().negative_below == 0


@themes
@pytest.mark.parametrize("vision", MATRICES)
@pytest.mark.parametrize("marked", [True, False])
def test_a_cell_that_is_no_number_is_crossed_and_so_told_from_a_dead_one(
    qtbot, theme, vision, marked
):
    view = Heatmaps(theme.marked(marked))
    qtbot.addWidget(view)
    view.resize(300, 300)
    places = np.array([[BROKEN, DEAD], [ZERO, 10]], dtype=np.uint8)
    scale = HeatScale()
    tile = HeatTile(places, ("layer 1",), ("NaN",))
    view.show_tiles((tile,), scale.table(theme), scale.negative_below, BROKEN)
    assert 0.4 < share_of_lines(cell_pixels(view, 0, 0), vision) < 0.7
    for row, column in ((0, 1), (1, 0), (1, 1)):
        assert share_of_lines(cell_pixels(view, row, column), vision) == 0.0
    finite = HeatTile(np.full((2, 2), 10, dtype=np.uint8), ("layer 1",), ("1",))
    view.show_tiles((finite,), scale.table(theme), scale.negative_below, BROKEN)
    assert share_of_lines(cell_pixels(view, 0, 0), vision) == 0.0


def weights(qtbot, theme: Theme, side: int = 200) -> MatrixView:
    view = MatrixView(theme)
    qtbot.addWidget(view)
    view.resize(side, side)
    view.show_matrix(np.tile(SIGNS, (2, 2)), -1.0, 1.0, sign_table(theme), signed=True)
    return view


def test_the_lines_over_weights_follow_the_part_that_is_seen(qtbot):
    view = weights(qtbot, LIGHT.marked(True))
    lines = view.hatch.lines
    quarter = lines.shape[0] // 4
    assert not lines[:quarter, :quarter].any()
    assert lines[:quarter, quarter : 2 * quarter].any()
    view.box.setRange(xRange=(1.0, 2.0), yRange=(0.0, 1.0), padding=0.0)
    assert view.hatch.lines.mean() == pytest.approx(1 / 3, abs=0.02)
    view.box.setRange(xRange=(0.0, 1.0), yRange=(0.0, 1.0), padding=0.0)
    assert not view.hatch.lines.any()


def test_numbers_without_signs_and_cells_without_room_have_no_lines(qtbot):
    view = weights(qtbot, LIGHT.marked(True))
    view.show_matrix(-np.ones((4, 4)), -1.0, 1.0, sign_table(LIGHT))
    assert not view.hatch.lines.any()
    many = -np.ones((200 // MIN_CELL + 1, 4))
    view.show_matrix(many, -1.0, 1.0, sign_table(LIGHT), signed=True)
    assert not view.hatch.lines.any()


@pytest.mark.parametrize("colours", ["sign", "strength"])
def test_the_colour_scale_has_the_lines_as_its_key(qtbot, colours):
    scale = ColourScale(DARK.marked(True))
    qtbot.addWidget(scale)
    scale.show_content(ScaleContent(colours, ((0.0, "−1"), (1.0, "1"))))
    scale.resize(scale.sizeHint().width(), 200)
    lines = scale.hatch.lines
    negative = np.zeros_like(lines)
    height, width = lines.shape
    if colours == "sign":
        negative[height // 2 :] = True
    else:
        negative[:, width // 2 :] = True
    assert lines[negative].any()
    assert not lines[~negative].any()


def test_pictures_of_neurons_are_hatched_where_they_are_negative():
    values = np.repeat([[[-0.5], [0.5]]], 24, axis=2).repeat(12, axis=1)
    plain, marked = signed_colours(values, 1.0, LIGHT), LIGHT.marked(True)
    np.testing.assert_array_equal(signed_pictures(values, 1.0, LIGHT), plain)
    changed = signed_pictures(values, 1.0, marked) != plain
    assert 0.2 < changed[:, :12].mean() < 0.5
    assert not changed[:, 12:].any()
    single = single_pictures(np.array([-0.5, 0.5]), 1.0, 20, marked)
    assert [len(np.unique(one)) for one in single] == [2, 1]
    assert single_pictures(np.array([-0.5]), 1.0, 20, LIGHT).shape == (1, 1, 1)


def test_a_matrix_in_the_diagram_is_hatched_where_its_cells_have_room():
    marked = LIGHT.marked(True)
    roomy = matrix_image(SIGNS, 1.0, (40, 40), marked)
    assert (roomy.width(), roomy.height()) == (40, 40)
    assert matrix_image(SIGNS, 1.0, (40, 40), LIGHT).width() == 2
    assert matrix_image(np.ones((20, 20)), 1.0, (40, 40), marked).width() == 20


def test_the_menu_marks_what_is_negative_for_good_and_in_every_theme(window):
    (action,) = (one for one in window.findChildren(QAction) if "Mark negative" in one.text())
    assert not action.isChecked()
    action.trigger()
    assert window.context.panel("gradients").theme.marks_negative
    window.look.choose_theme(DARK.name)
    assert window.theme.marks_negative
    window.look.set_scale(1.25)
    assert window.theme.marks_negative
    action.trigger()
    assert not window.theme.marks_negative


def test_a_new_window_remembers_it():
    settings = Settings()
    assert not first_theme(None, settings).marks_negative
    settings.marks_negative = True
    assert first_theme(None, Settings()).marks_negative
