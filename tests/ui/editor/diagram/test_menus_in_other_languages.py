"""Losses and rules for initial weights in the diagram speak the language of the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from playground.ui.appearance.theme import LIGHT
from playground.ui.editor.diagram.editing import Editing
from playground.ui.editor.diagram.menus import TargetMenu
from playground.ui.editor.diagram.output_bar import OutputBar
from playground.ui.editor.diagram.targets import NeuronTarget
from playground.ui.language.language import use_language
from playground.ui.workbench import Workbench
from tests.support import spiral_experiment

# The loss of the experiment, a rule of initial weights, and the network's own.
WORDS = {
    "de": ("Kreuzentropie", "Nullen", "Glorot gleichverteilt"),
    "fr": ("entropie croisée", "zéros", "Glorot uniforme"),
    "id": ("entropi silang", "nol", "Glorot seragam"),
}


@pytest.fixture(params=WORDS)
def language(qapp, request):
    translators = use_language(qapp, request.param)
    yield request.param
    for translator in translators:
        qapp.removeTranslator(translator)


def test_the_menu_and_the_controls_of_the_outputs_are_translated(qtbot, language):
    bench, around = Workbench(spiral_experiment(5, 4)), QWidget()
    qtbot.addWidget(around)
    loss, rule, shared = WORDS[language]
    menu = TargetMenu(NeuronTarget(2, 0), Editing(bench, around), around)
    entries = [
        [entry.text() for entry in action.menu().actions()]
        for action in menu.actions()
        if action.menu()
    ]
    assert any(loss in texts for texts in entries)
    assert any(rule in texts and texts[0].endswith(shared) for texts in entries)
    bar = OutputBar(LIGHT, around)
    bar.show_experiment(bench.experiment)
    assert bar.loss.currentText() == loss
    bench.stop()
