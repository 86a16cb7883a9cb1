"""Slider and field show one number, whoever moves it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from playground.ui.appearance.theme import LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.language.numbers import setting_text
from playground.ui.widgets.scales import LinearScale, LogScale
from playground.ui.widgets.slider_field import SliderField


@pytest.fixture
def rate(qtbot: QtBot) -> SliderField:
    """A learning rate of 0.1 on a logarithmic slider."""
    made = SliderField("Learning rate", LogScale(1e-5, 10.0), "How far a step goes")
    spread_theme(made, LIGHT)
    made.show_value(0.1)
    qtbot.addWidget(made)
    made.show()
    return made


def turn_wheel(widget: QWidget, notches: int = 1) -> QWheelEvent:
    """The wheel over the middle of `widget`; the event tells whether it was taken."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event


def test_the_slider_moves_the_field(qtbot: QtBot, rate: SliderField) -> None:
    with qtbot.waitSignal(rate.value_changed):
        rate.slider.setValue(rate.slider.maximum())
    assert rate.value == 10.0
    assert rate.field.text() == "10"


def test_the_field_moves_the_slider(qtbot: QtBot, rate: SliderField) -> None:
    before = rate.slider.value()
    rate.field.setFocus()
    rate.field.selectAll()
    with qtbot.waitSignal(rate.value_changed):
        qtbot.keyClicks(rate.field, "0.0123")
        qtbot.keyClick(rate.field, Qt.Key.Key_Return)
    assert rate.value == 0.0123
    assert rate.slider.value() < before


def test_showing_a_value_moves_both_and_says_nothing(qtbot: QtBot, rate: SliderField) -> None:
    with qtbot.assertNotEmitted(rate.value_changed):
        rate.show_value(1e-5)
    assert rate.slider.value() == 0
    assert rate.field.text() == "1\u202f×\u202f10⁻⁵"


def test_arrow_keys_always_get_on(qtbot: QtBot, rate: SliderField) -> None:
    rate.slider.setFocus()
    seen = []
    for _ in range(rate.slider.maximum()):
        qtbot.keyClick(rate.slider, Qt.Key.Key_Left)
        rate.show_value(rate.value)
        seen.append(rate.value)
    assert seen[-1] == 1e-5
    assert seen == sorted(seen, reverse=True)


def test_arrow_keys_in_the_field_step_the_value(qtbot: QtBot, rate: SliderField) -> None:
    rate.field.setFocus()
    qtbot.keyClick(rate.field, Qt.Key.Key_Up)
    assert rate.value > 0.1
    qtbot.keyClick(rate.field, Qt.Key.Key_PageDown)
    assert rate.value < 0.1


@pytest.mark.parametrize("part", ["slider", "field"])
def test_the_wheel_changes_nothing_without_the_focus(
    qtbot: QtBot, rate: SliderField, part: str
) -> None:
    other = QLineEdit(rate)
    other.show()
    other.setFocus()
    widget = getattr(rate, part)
    assert not turn_wheel(widget).isAccepted()
    assert rate.value == 0.1
    widget.setFocus()
    assert widget.hasFocus()
    assert turn_wheel(widget, 3).isAccepted()
    assert rate.value > 0.1


def test_another_range_keeps_the_value(qtbot: QtBot, rate: SliderField) -> None:
    with qtbot.assertNotEmitted(rate.value_changed):
        rate.use_scale(LinearScale(0.0, 0.2, 0.01))
    assert rate.value == 0.1
    assert rate.slider.value() == 10


def test_everything_has_a_tooltip_and_a_name(rate: SliderField) -> None:
    assert rate.slider.toolTip() == rate.field.toolTip() == "How far a step goes"
    assert rate.slider.accessibleName() == rate.field.accessibleName() == "Learning rate"


@pytest.mark.parametrize("typed", ["0", "-1", "11"])
def test_a_number_beyond_the_slider_is_refused_unless_an_objection_says_which(
    qtbot: QtBot, rate: SliderField, typed: str
) -> None:
    rate.field.selectAll()
    with qtbot.waitSignal(rate.field.refused) as refused:
        qtbot.keyClicks(rate.field, typed)
        qtbot.keyClick(rate.field, Qt.Key.Key_Return)
    least = setting_text(1e-5)
    assert refused.args == [f"Learning rate stays 0.1: it must be from {least} to 10."]
    assert rate.value == 0.1
    free = SliderField("Value", LinearScale(0, 1, 0.1), "Any", objection=lambda value: "")
    qtbot.addWidget(free)
    qtbot.keyClicks(free.field, typed)
    qtbot.keyClick(free.field, Qt.Key.Key_Return)
    assert free.value == float(typed)
