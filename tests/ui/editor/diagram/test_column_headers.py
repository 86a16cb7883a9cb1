"""The controls over the columns find room at every size, and none lies on another."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QWidget

from playground import resources
from playground.experiment.project import read_file
from playground.experiment.specs import LayerSpec
from playground.ui.appearance.style import apply_stylesheet
from playground.ui.appearance.theme import LIGHT
from playground.ui.editor.diagram import DiagramPanel
from playground.ui.editor.diagram.column_headers import NARROWEST_BAR
from playground.ui.editor.diagram.layer_bar import LayerBar
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench
from tests.support import digits_experiment, spiral_experiment
from tests.ui.editor.diagram.conftest import show

NETWORKS = {
    "one": spiral_experiment(8),
    "two": spiral_experiment(8, 8),
    "three": spiral_experiment(4, 4, 4),
    "eight": spiral_experiment(*[12] * 8),
    "twenty": spiral_experiment(*[4] * 20),
    "digits": digits_experiment(64, 32),
}
SIZES = (QSize(600, 400), QSize(760, 420), QSize(1100, 600))


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("name", NETWORKS)
def test_no_control_lies_on_another_whatever_the_size_and_the_layer(qtbot, name, scale):
    bench = Workbench(NETWORKS[name])
    panel = DiagramPanel(LIGHT.scaled(scale), SelectionModel(), bench)
    qtbot.addWidget(panel)
    panel.show()
    heads = panel.heads
    for size in SIZES:
        panel.resize(size)
        for layer in range(len(heads.bars)):
            panel.choose(layer, None)
            shown = [w for w in (*heads.bars, *heads.adders, heads.output) if w.isVisible()]
            for one, other in combinations(shown, 2):
                assert not one.geometry().intersects(other.geometry()), (size, layer)
            assert all(panel.rect().contains(widget.geometry()) for widget in shown)
            assert heads.bars[layer].isVisible()
            assert heads.adders[layer].isVisible()
            assert heads.adders[layer + 1].isVisible()


@pytest.mark.parametrize(("scale", "width"), [(1.0, 550), (1.9, 820)])
def test_the_longest_name_of_a_loss_is_whole(qtbot, scale, width):
    experiment = read_file(resources.path("lessons", "two-classes.json"))
    bench = Workbench(experiment)
    theme = LIGHT.scaled(scale)
    apply_stylesheet(theme)
    diagram = DiagramPanel(theme, SelectionModel(), bench)
    qtbot.addWidget(diagram)
    diagram.show()
    diagram.resize(width, 600)
    box = diagram.heads.output.loss
    assert box.currentText() == "binary cross-entropy"
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox,
        option,
        QStyle.SubControl.SC_ComboBoxEditField,
        box,
    )
    is_whole = box.fontMetrics().horizontalAdvance(box.currentText()) <= field.width()
    apply_stylesheet(LIGHT)
    assert is_whole


def test_a_layer_can_be_added_at_every_place_where_only_one_bar_has_room(qtbot):
    bench = Workbench(spiral_experiment(*[4] * 12))
    panel = DiagramPanel(LIGHT, SelectionModel(), bench)
    qtbot.addWidget(panel)
    panel.resize(600, 400)
    panel.show()
    panel.choose(7, None)
    panel.editing.set_units(7, 2)
    panel.heads.adders[8].click()
    assert [layer.units for layer in bench.experiment.network.hidden][7:10] == [2, 2, 4]


def test_a_line_marks_the_column_whose_bar_is_the_only_one(qtbot):
    experiment = spiral_experiment(*[4] * 12)
    bench = Workbench(experiment)
    panel = DiagramPanel(LIGHT, SelectionModel(), bench)
    qtbot.addWidget(panel)
    panel.resize(600, 400)
    panel.show()
    show(panel, experiment, epochs=1)
    marked = []
    for layer in (3, 7):
        panel.choose(layer, None)
        picture = panel.grab().toImage()
        boxes = (column.area for column in panel.canvas.layout.columns[1:-1])
        marked.append(
            [
                any(
                    picture.pixelColor(int(x + width / 2), int(y + height) + down).name().upper()
                    == LIGHT.accent
                    for down in range(4, 12)
                )
                for x, y, width, height in boxes
            ]
        )
    assert [flags.index(True) for flags in marked] == [3, 7]
    assert [sum(flags) for flags in marked] == [1, 1]


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_the_narrowest_bar_has_room_for_three_figures(qtbot, scale):
    bar = LayerBar(0, LIGHT.scaled(scale), None)
    qtbot.addWidget(bar)
    bar.show_layer(LayerSpec(units=256))
    bar.resize(round(NARROWEST_BAR * scale), bar.sizeHint().height())
    bar.show()
    parts = (bar.fewer, bar.count, bar.more, bar.menu_button)
    assert all(bar.rect().contains(part.geometry()) for part in parts)
    for one, other in combinations(parts, 2):
        assert not one.geometry().intersects(other.geometry())
    assert bar.count.fontMetrics().horizontalAdvance("256") <= bar.count.width()


def test_the_lone_bar_says_whose_it_is_and_stays_with_its_layer(qtbot):
    bench = Workbench(spiral_experiment(*[4] * 12))
    panel = DiagramPanel(LIGHT, SelectionModel(), bench)
    qtbot.addWidget(panel)
    panel.resize(600, 400)
    panel.show()
    heads = panel.heads
    assert heads.lone == 0
    assert heads.bars[0].name.isVisible()
    assert heads.bars[0].name.text() == "layer 1"
    panel.editing.add_layer(0)
    assert heads.lone == 1
    assert heads.bars[1].name.text() == "layer 2"
    bench.undo_stack.undo()
    assert heads.lone == 0
    panel.resize(3000, 400)
    assert heads.lone is None
    assert not any(bar.name.isVisible() for bar in heads.bars)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_controls_of_a_narrow_diagram_never_lie_over_each_other(qtbot, scale):
    bench = Workbench(spiral_experiment(8))
    panel = DiagramPanel(LIGHT.scaled(scale), SelectionModel(), bench)
    qtbot.addWidget(panel)
    panel.show()
    seen = set()
    for width in range(220, 620, 20):
        panel.resize(width, 400)
        heads, bar = panel.heads, panel.heads.bars[0]
        parts = (bar.name, bar.fewer, bar.count, bar.more, bar.menu_button)
        shown = [part for part in (*parts, *heads.adders, heads.output) if part.isVisible()]
        boxes = [QRect(part.mapTo(panel, QPoint(0, 0)), part.size()) for part in shown]
        assert all(panel.rect().contains(box) for box in boxes[:-1]), width
        for one, other in combinations(boxes, 2):
            assert not one.intersects(other), width
        seen.add((bar.isVisible(), bar.name.isVisible()))
    assert {(False, False)} < seen or scale == 1.0


def test_the_name_of_the_layer_grows_with_all_text(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    bar = LayerBar(0, LIGHT, parent)
    bar.show_layer_name(True)
    larger = LIGHT.scaled(2.0)
    bar.apply_theme(larger)
    assert bar.name.font().pointSizeF() == larger.points("label")
