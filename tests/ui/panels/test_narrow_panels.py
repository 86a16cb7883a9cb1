"""Panels as narrow as a lecture makes them: every word is whole, and no figure is dropped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QComboBox

from playground.experiment.files import load_example
from playground.ui.appearance.style import apply_stylesheet
from playground.ui.appearance.theme import LIGHT, font
from playground.ui.language.language import use_language
from playground.ui.panels.explore.ask_panel import AskPanel
from playground.ui.panels.explore.confusion_panel import ConfusionPanel
from playground.ui.panels.explore.samples_panel import SamplesPanel
from playground.ui.panels.overfitting.fit_panel import FitPanel
from playground.ui.panels.softmax.neuron_panel import NeuronPanel
from playground.ui.panels.vanishing.chain_panel import ChainPanel
from playground.ui.panels.vanishing.landscape_panel import LandscapePanel
from playground.ui.panels.vanishing.ledger_panel import LedgerPanel
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench
from tests.support import snapshot_of

# As much larger as on a screen of 1024 pixels while presenting.
THEME = LIGHT.scaled(1.3)
WRAPPED = Qt.TextFlag.TextWordWrap


@pytest.fixture(params=["en", "de", "fr", "id"])
def language(qapp, request):
    translators = use_language(qapp, request.param)
    apply_stylesheet(THEME)
    yield request.param
    for translator in translators:
        qapp.removeTranslator(translator)


def opened(qtbot, panel, width, height):
    qtbot.addWidget(panel)
    panel.resize(width, height)
    panel.show()
    qtbot.wait(1)
    return panel


def cut_buttons(panel):
    buttons = panel.findChildren(QAbstractButton)
    return [
        button.text()
        for button in buttons
        if button.isVisible() and button.width() < button.sizeHint().width()
    ]


def test_the_chain_of_neurons_says_its_activations_whole(qtbot, language):
    panel = opened(qtbot, ChainPanel(THEME, SelectionModel()), 416, 300)
    assert panel.minimumSizeHint().width() <= 416
    assert cut_buttons(panel) == []


def test_the_landscape_says_its_choices_whole_and_needs_no_scroll_bar(qtbot, language):
    panel = opened(qtbot, LandscapePanel(THEME, SelectionModel()), 580, 258)
    panel.show_snapshot(snapshot_of(load_example("vanishing-sigmoid"), panel.probes()))
    qtbot.wait(1)
    assert cut_buttons(panel) == []
    least = panel.minimumSizeHint()
    assert (least.width() <= 580, least.height() <= 258) == (True, True)
    for box in (panel.controls.layer_box, panel.controls.reach_box):
        assert isinstance(box, QComboBox)
        widest = max(
            box.fontMetrics().horizontalAdvance(box.itemText(n)) for n in range(box.count())
        )
        assert box.width() > widest + box.fontMetrics().height()


def test_the_chain_rule_keeps_both_factors_where_it_is_narrowest(qtbot, language):
    panel = opened(qtbot, LedgerPanel(THEME, SelectionModel()), 200, 260)
    panel.show_snapshot(snapshot_of(load_example("vanishing-sigmoid"), panel.probes()))
    panel.resize(panel.minimumSizeHint().width(), 260)
    qtbot.wait(1)
    table = panel.table
    assert table.width() >= table.least_width()
    shown = [table.columns[number].heading for number in table.visible_columns()]
    kept = [column.heading for column in table.columns if not column.spare]
    assert shown == kept
    assert len(kept) == 4
    assert panel.scroll_area.horizontalScrollBar().maximum() == 0


def test_the_sentences_on_the_fit_are_whole_below_what_they_are_about(qtbot, language):
    panel = FitPanel(THEME, SelectionModel(), Workbench(load_example("overfit-blobs")))
    opened(qtbot, panel, 390, 240)
    panel.show_snapshot(snapshot_of(load_example("overfit-blobs"), panel.probes()))
    qtbot.wait(1)
    metrics = QFontMetrics(font(THEME, "label", tabular=True))
    for line in (panel.gap, panel.best):
        place = QRect(0, 0, line.width(), 1000)
        assert metrics.boundingRect(place, int(WRAPPED), line.text).height() <= line.height()
        assert line.mapTo(panel, line.rect().topRight()).x() <= panel.width()


@pytest.mark.parametrize(("kind", "example"), [(ConfusionPanel, "iris"), (SamplesPanel, "digits")])
def test_a_line_that_has_no_room_beside_the_controls_goes_below_them(
    qtbot, language, kind, example
):
    panel = opened(qtbot, kind(THEME, SelectionModel()), 420, 260)
    panel.show_snapshot(snapshot_of(load_example(example), panel.probes(), epochs=1))
    qtbot.wait(1)
    line = panel.sentence if kind is ConfusionPanel else panel.summary
    assert cut_buttons(panel) == []
    assert line.fontMetrics().horizontalAdvance(line.text()) <= line.contentsRect().width()
    assert panel.minimumSizeHint().width() <= 420


def test_the_slider_of_one_wrong_neuron_is_whole(qtbot, language):
    panel = opened(qtbot, NeuronPanel(THEME, SelectionModel()), 470, 260)
    assert panel.minimumSizeHint().width() <= 470
    assert cut_buttons(panel) == []
    field = panel.epoch_field
    assert field.mapTo(panel, field.rect().topRight()).x() <= panel.width()
    assert field.width() >= field.minimumSizeHint().width()


def test_the_answer_stands_beside_the_question_and_its_values_are_whole(qtbot, language):
    bench = Workbench(load_example("spiral"))
    panel = AskPanel(THEME, SelectionModel(bench))
    opened(qtbot, panel, 590, 220)
    panel.show_snapshot(snapshot_of(load_example("spiral"), panel.probes(), epochs=1))
    panel.show_snapshot(snapshot_of(load_example("spiral"), panel.probes(), epochs=1))
    qtbot.wait(1)
    assert cut_buttons(panel) == []
    assert panel.stack.mapTo(panel, panel.stack.rect().topLeft()).x() > panel.width() / 4
    for field in panel.form.fields:
        number = field.field
        assert number.fontMetrics().horizontalAdvance(number.text()) < number.width()
    bench.deleteLater()
