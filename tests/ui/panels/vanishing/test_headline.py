"""The sentence on a vanishing gradient: one figure, one wording, wherever it is said."""

from __future__ import annotations

import math
from html import escape

import pytest

from playground.experiment.files import load_example
from playground.lessons import Lesson, Step
from playground.training.session import Session
from playground.ui.appearance.theme import LIGHT
from playground.ui.lessons.handout import Handout, WorksheetPage
from playground.ui.panels.vanishing.headline import headline
from playground.ui.registry import make_panel
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench


@pytest.mark.parametrize(
    ("rms", "sentence"),
    [
        (
            (1e-6, 1e-3, 2e-3),
            "layer 1 receives 1/2,000 of the last layer's gradient (3.3 decades)",
        ),
        ((0.3, 0.002), "layer 1 receives 150 times the last layer's gradient (2.2 decades)"),
        ((0.5, 0.5), "layer 1 receives 1 times the last layer's gradient: about the same"),
        ((0.0, 0.5), "layer 1 receives no gradient at all: every one is exactly zero"),
        ((0.5, 0.0), "the last layer's gradient is exactly zero: nothing is sent back"),
        ((math.nan, 0.5), "the gradient is not finite"),
        ((0.5,), "One layer only: there is nothing for the gradient to vanish through"),
    ],
)
def test_each_case_has_its_sentence(rms, sentence):
    assert headline(rms) == sentence


def test_heatmaps_chain_rule_and_figures_of_a_step_say_the_same(qtbot):
    session = Session(load_example("vanishing-sigmoid"))
    session.train(epochs=3)
    session.step("batch", 2)
    workbench = Workbench(session.experiment)
    said = set()
    for name in ("gradients", "ledger"):
        panel = make_panel(name, LIGHT, SelectionModel(workbench), workbench)
        qtbot.addWidget(panel)
        panel.show_snapshot(session.snapshot(panel.probes()))
        said.add(panel.statement.text)
    assert len(said) == 1
    sentence = said.pop()
    assert "of the last layer's gradient" in sentence
    step = Step(title="Backwards", blocks=())
    sheet = WorksheetPage(step, session.snapshot(), (), None)
    lesson = Lesson(name="one", title="One", summary="", minutes=1, steps=(step,))
    assert escape(sentence) in Handout(lesson, (sheet,)).html()
