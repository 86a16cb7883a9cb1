from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from playground.ui.appearance.theme import CLASS_MARKERS
from playground.ui.charts.marker_shapes import outline
from playground.ui.charts.polygon import polygon


def covered(path: QPainterPath) -> float:
    """The share of the unit square that a shape covers."""
    places = [(k + 0.5) / 50 - 0.5 for k in range(50)]
    return sum(path.contains(QPointF(x, y)) for x in places for y in places) / 2500


@pytest.mark.parametrize("shape", CLASS_MARKERS)
def test_every_class_marker_is_a_closed_shape_about_the_origin(shape: str):
    box = outline(shape).boundingRect()
    assert 0.7 < max(box.width(), box.height()) <= 1.0001
    assert abs(box.center().x()) < 1e-9
    assert abs(box.center().y()) < 0.06
    assert outline(shape).contains(QPointF(0, 0))


def test_the_shapes_cover_what_geometry_says():
    assert covered(outline("square")) == pytest.approx(1)
    assert covered(outline("circle")) == pytest.approx(0.785, abs=0.01)
    assert covered(outline("triangle")) == pytest.approx(0.5, abs=0.03)
    assert covered(outline("hexagon")) == pytest.approx(0.6495, abs=0.02)
    assert covered(outline("plus")) == pytest.approx(0.51, abs=0.03)


def test_an_unknown_shape_is_refused_with_those_there_are():
    with pytest.raises(ValueError, match=r"'blob' is not one of circle, cross, square"):
        outline("blob")


def test_a_polygon_holds_the_points_it_was_given():
    points = polygon([0.5, 1.5, -2.0], [3.0, 4.0, 5.0])
    assert [(p.x(), p.y()) for p in points.toList()] == [(0.5, 3.0), (1.5, 4.0), (-2.0, 5.0)]
    assert polygon([], []).isEmpty()
