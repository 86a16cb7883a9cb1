"""Matrices as images: what is held, which cell is meant, and hostile numbers."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.ui.appearance.theme import DARK, HIGH_CONTRAST, LIGHT, sign_table
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.matrix_view import MatrixView
from tests.ui.events import turn_wheel


@pytest.fixture
def view(qtbot: QtBot) -> MatrixView:
    made = MatrixView(LIGHT)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    return made


def test_numbers_are_held_as_they_are_with_fixed_levels(view: MatrixView):
    numbers = np.arange(12, dtype=np.float32).reshape(3, 4) - 6
    view.show_matrix(numbers, -6.0, 6.0, sign_table(LIGHT))
    assert np.array_equal(view.image.image, numbers)
    assert view.image.levels == pytest.approx([-6.0, 6.0])
    assert view.shape == (3, 4)


def test_every_cell_is_found_where_it_is_drawn_also_after_zooming(view: MatrixView):
    view.show_matrix(np.zeros((3, 4)), -1.0, 1.0, sign_table(LIGHT))
    assert all(
        view.cell_at(view.cell_box((row, column)).center()) == (row, column)
        for row in range(3)
        for column in range(4)
    )
    turn_wheel(view, QPoint(150, 100), 4)
    QTest.mouseMove(view.viewport(), QPoint(150, 100))
    assert view.cell is not None
    assert view.cell_box(view.cell).contains(QPointF(150, 100))
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(150, 100))
    assert view.sees_all


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST])
@pytest.mark.parametrize("size", [(1, 1), (30, 20), (700, 500)])
def test_hostile_numbers_are_drawn_without_a_word(
    view: MatrixView, theme: object, size: tuple[int, int]
):
    view.resize(*size)
    spread_theme(view, theme)
    hostile = np.array([[np.nan, np.inf, -np.inf], [1e-300, 1e300, 0.0]])
    for numbers in (hostile, np.full((1, 1), np.nan), np.zeros((1, 5)), np.full((2, 2), 1e-300)):
        for low, high in ((-1.0, 1.0), (0.0, 0.0), (-1e-300, 1e-300), (-1e300, 1e300)):
            view.show_matrix(numbers, low, high, sign_table(LIGHT))
            view.viewport().grab()
    QTest.mouseMove(view.viewport(), QPoint(0, 0))


class WalkedMatrix(MatrixView):
    """One whose cells are walked by keys."""

    has_cursor = True


def test_keys_zoom_around_the_cell_of_the_cursor_and_arrows_show_others(qtbot: QtBot):
    view = WalkedMatrix(LIGHT)
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    view.show_matrix(np.zeros((20, 30)), -1.0, 1.0, sign_table(LIGHT))
    keys = Qt.Key
    QTest.keyClick(view, keys.Key_Right)
    for _ in range(6):
        QTest.keyClick(view, keys.Key_Plus)
    assert not view.sees_all
    seen = view.matrix_box().adjusted(-1, -1, 1, 1)
    assert view.cell == (0, 1)
    assert seen.contains(view.cell_box((0, 1)))
    assert not seen.contains(view.cell_box((19, 29)))
    for key, times in ((keys.Key_Down, 25), (keys.Key_Right, 35)):
        for _ in range(times):
            QTest.keyClick(view, key)
    assert view.cell == (19, 29)
    assert seen.contains(view.cell_box((19, 29)))
    for _ in range(7):
        QTest.keyClick(view, keys.Key_Minus)
    assert view.sees_all
    assert seen.contains(view.cell_box((0, 0)))
