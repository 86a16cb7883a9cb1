"""The glossary: its words are whole, found by what one types, and walked by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from playground.lessons.formula import parse_formula
from playground.ui.appearance.theme import DARK, LIGHT
from playground.ui.help.glossary import found, term_named, terms
from playground.ui.help.glossary_window import GlossaryWindow
from playground.ui.widgets.formula import FormulaView

STANDARD = (
    *("logits", "softmax", "cross-entropy", "epoch", "batch", "learning-rate", "weight-decay"),
    *("initialisation", "vanishing-gradient", "dead-unit", "saturation", "early-stopping"),
    *("validation-set", "exploding-gradient", "one-hot", "overfitting", "back-propagation"),
)


def test_the_standard_words_are_there_once():
    names = [term.name for term in terms()]
    assert set(STANDARD) <= set(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("term", terms(), ids=lambda term: term.name)
def test_a_word_is_a_sentence_or_two_with_a_formula_that_can_be_set(term):
    assert term.text.endswith(".")
    assert term.text.count(". ") <= 2
    assert all(term_named(name) is not term for name in term.related)
    if term.formula:
        parse_formula(term.formula)
        assert "\\text{" not in term.formula or "Glorot" in term.formula


def test_words_are_found_by_title_before_text_in_any_case():
    assert found("SOFTMAX")[0].name == "softmax"
    assert {"logits", "temperature"} <= {term.name for term in found("softmax")}
    assert [term.name for term in found("gradient vanish")] == ["vanishing-gradient"]
    assert len(found("")) == len(terms())
    assert found("zzz") == ()


def test_an_unknown_word_is_named():
    with pytest.raises(ValueError, match="there is no term 'magic'"):
        term_named("magic")


def test_typing_searches_and_arrows_choose(qtbot):
    window = GlossaryWindow(LIGHT)
    qtbot.addWidget(window)
    window.show()
    qtbot.keyClicks(window.search, "gradient")
    first = window.shown
    qtbot.keyClick(window.search, Qt.Key.Key_Down)
    assert window.shown != first
    assert "gradient" in term_named(window.shown).title.casefold()
    qtbot.keyClicks(window.search, "zzz")
    assert window.nothing.isVisible()
    assert window.shown == ""


def test_the_chosen_word_is_shown_with_its_formula_and_leads_on(qtbot):
    window = GlossaryWindow(DARK.scaled(2.0))
    qtbot.addWidget(window)
    window.show()
    window.choose("softmax")
    view = window.findChildren(FormulaView)[-1]
    assert view.formula == parse_formula(term_named("softmax").formula)
    page = window._page.widget()
    onwards = page.findChildren(QPushButton)
    assert [button.property("term") for button in onwards] == list(term_named("softmax").related)
    onwards[0].click()
    assert window.shown == "logits"
