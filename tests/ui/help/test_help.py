"""Help in the real window: every control has its words, F1 and Shift+F1 show them."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QScrollArea,
    QWhatsThis,
    QWidget,
)

from playground.lessons.formula import parse_formula
from playground.ui.appearance.theme import LIGHT
from playground.ui.help import explained
from playground.ui.help.explaining import found, topic_of
from playground.ui.help.glossary import term_named
from playground.ui.help.topic import control_topics, dock_topics, panel_topics
from playground.ui.main_window import MainWindow
from playground.ui.registry import panel_names
from tests.support import spiral_experiment
from tests.ui.everything import all_panels

# Made by Qt for its own ends, or the inside of a control that is explained itself.
QT_OWN = ("qt_", "ScrollLeftButton", "ScrollRightButton")


@pytest.fixture(scope="module")
def window(qapp):
    """One window for all of these tests: they ask, and leave it as it was."""
    made = MainWindow(spiral_experiment(), LIGHT)
    made.start()
    # Those that were never opened count as well.
    assert len(all_panels(made)) == len(panel_topics())
    qapp.processEvents()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture(autouse=True)
def no_help_left_open(qtbot, window):
    yield
    window.menus.help_desk._end_leaf()
    if window.theme.scale != 1.0:
        window.look.show_scale(1.0)
    window.panels["network"].setFocus()
    qtbot.waitUntil(lambda: not window.frame_loop.beating, timeout=20_000)
    qtbot.waitUntil(lambda: not window.look.is_restyling, timeout=20_000)


def controls(window) -> list[QWidget]:
    """What can be clicked or has the focus by Tab, in sight or not."""
    found = []
    for widget in window.findChildren(QWidget):
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        inside = isinstance(widget, QAbstractItemView | QScrollArea | QLabel)
        own = widget.objectName().startswith(QT_OWN) or widget is window.presenter.blank
        if (takes_focus or isinstance(widget, QAbstractButton)) and not inside and not own:
            found.append(widget)
    return found


def test_every_control_of_window_and_panels_has_its_help(window):
    everything = controls(window)
    assert len(everything) > 200
    missing = []
    for control in everything:
        help_ = explained(control)
        if help_ is None or not all(len(text.split()) >= 3 for text in help_.sentences):
            missing.append((type(control).__name__, type(control.parentWidget()).__name__))
    assert missing == []


def test_a_control_without_words_would_be_found(qtbot):
    bare = QWidget()
    qtbot.addWidget(bare)
    button = QAbstractButtonStub(bare)
    assert explained(button) is None


class QAbstractButtonStub(QAbstractButton):
    """A button that nobody has explained."""

    def paintEvent(self, event):
        """Nothing to see."""


def test_help_is_one_sentence_or_a_few_and_says_more_than_the_title(window):
    for control in controls(window):
        help_ = explained(control)
        assert 1 <= len(help_.sentences) <= 2
        assert help_.title
        assert help_.title not in (*help_.sentences, *(s.rstrip(".") for s in help_.sentences))


def test_every_topic_belongs_to_a_control_or_panel_that_there_is(window):
    widgets = window.findChildren(QWidget)
    for key, topic in control_topics().items():
        kind, _, path = key.partition(".")
        owners = [one for one in widgets if type(one).__name__ == kind]
        assert owners, key
        control = found(owners[0], path)
        assert control is not None, key
        assert topic_of(control) is topic
    assert set(panel_topics()) == set(panel_names())
    for name in dock_topics():
        assert window.findChild(QWidget, name) is not None


def test_formulas_can_be_set_and_words_are_in_the_glossary():
    for topic in (*control_topics().values(), *panel_topics().values(), *dock_topics().values()):
        assert 1 <= topic.text.count(". ") + topic.text.count("? ") + 1 <= 3
        if topic.formula:
            parse_formula(topic.formula)
        for name in topic.terms:
            assert term_named(name).title


def test_the_learning_rate_has_its_formula_whichever_part_has_the_focus(window):
    rate = window.findChildren(QWidget)
    rate = next(one for one in rate if type(one).__name__ == "StepInspector").rate
    slider, field = explained(rate.slider), explained(rate.field)
    assert slider == field
    assert slider.title == "Learning rate"
    assert slider.formula == control_topics()["StepInspector.rate"].formula
    assert "learning-rate" in slider.terms


def test_f1_explains_what_has_the_focus(qtbot, window):
    button = window.panels["loss"].log_switch
    button.setFocus()
    window.actions_by_name["help"].trigger()
    leaf = window.menus.help_desk.leaf
    assert leaf.isVisible()
    assert leaf.explanation == explained(button)
    assert button.toolTip() in leaf.accessibleDescription()
    qtbot.keyClick(leaf, Qt.Key.Key_Space)
    assert not window.workbench.playing
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.menus.help_desk.leaf is None
    assert button.hasFocus()


def test_the_leaf_goes_when_one_turns_to_something_else(window):
    window.menus.help_desk.explain(window.panels["loss"])
    leaf = window.menus.help_desk.leaf
    assert leaf.isAncestorOf(QApplication.focusWidget())
    window.panels["network"].setFocus()
    assert window.menus.help_desk.leaf is None


def test_f1_elsewhere_explains_what_the_pointer_is_on(window, monkeypatch):
    header = window.header.test_loss
    monkeypatch.setattr(QApplication, "widgetAt", lambda place: header)
    window.actions_by_name["help"].trigger()
    leaf = window.menus.help_desk.leaf
    assert "never trained on" in leaf.explanation.sentences[0]


def test_the_diagram_is_explained_where_nothing_else_is(window, monkeypatch):
    monkeypatch.setattr(QApplication, "widgetAt", lambda place: None)
    window.actions_by_name["help"].trigger()
    leaf = window.menus.help_desk.leaf
    assert leaf.explanation.sentences == (panel_topics()["network"].text,)
    assert leaf.formula is not None


def test_a_click_in_the_mode_of_shift_f1_explains_and_does_nothing_else(qtbot, window):
    play = window.toolbar.widgetForAction(window.actions_by_name["play"])
    window.actions_by_name["whats-this"].trigger()
    assert QWhatsThis.inWhatsThisMode()
    place = play.rect().center()
    ask = QHelpEvent(QEvent.Type.QueryWhatsThis, place, play.mapToGlobal(place))
    assert QApplication.sendEvent(play, ask)
    assert ask.isAccepted()
    qtbot.mouseClick(play, Qt.MouseButton.LeftButton, pos=place)
    leaf = window.menus.help_desk.leaf
    assert leaf.explanation.title == "Play"
    assert not QWhatsThis.inWhatsThisMode()
    assert not window.workbench.playing
    assert window.menus.help_desk._listening == ()


def test_a_word_leads_to_the_glossary(qtbot, window):
    window.menus.help_desk.explain(window.panels["softmax"])
    leaf = window.menus.help_desk.leaf
    qtbot.keyClick(leaf.buttons[0], Qt.Key.Key_Return)
    glossary = window.menus.help_desk.glossary
    assert glossary.isVisible()
    assert glossary.shown == panel_topics()["softmax"].terms[0]
    glossary.close()


def test_f1_is_the_overview_of_keys_while_presenting(window):
    window.presenter.begin()
    assert not window.actions_by_name["help"].isEnabled()
    window.presenter.leave()
    assert window.actions_by_name["help"].isEnabled()


def test_a_leaf_stays_in_the_window_with_all_its_words(window):
    names = ("network", "loss", "gradients", "decision", "softmax")
    for scale, name in itertools.product((0.8, 1.0, 2.0), names):
        window.look.show_scale(scale)
        window.menus.help_desk.explain(window.panels[name])
        leaf = window.menus.help_desk.leaf
        assert window.rect().contains(leaf.geometry()), (scale, name)
        for label in leaf.findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width()), (scale, name)
        leaf.end()
