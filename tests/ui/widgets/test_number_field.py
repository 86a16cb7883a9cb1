"""A number field takes what is right, refuses the rest, and keeps its last value."""

from __future__ import annotations

import gc
import weakref

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.experiment.specs import DataSpec, OptimizerSpec
from playground.ui.editor.inspectors.inspector import within
from playground.ui.widgets.number_field import NumberField, read_number


@pytest.fixture
def field(qtbot: QtBot) -> NumberField:
    """A learning rate of 0.1 on the screen."""
    made = NumberField("Learning rate", objection=within(OptimizerSpec, "learning_rate"))
    made.show_value(0.1)
    qtbot.addWidget(made)
    made.show()
    return made


def write(qtbot: QtBot, field: NumberField, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type `text` over what is there and end with `key`."""
    field.setFocus()
    field.selectAll()
    if text:
        qtbot.keyClicks(field, text)
    else:
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, key)


@pytest.mark.parametrize(
    ("text", "number"),
    [("0.03", 0.03), ("3e-2", 0.03), ("0,03", 0.03), (" .5 ", 0.5), ("1e1", 10.0), ("5 %", 0.05)],
)
def test_a_typed_number_is_taken(
    qtbot: QtBot, field: NumberField, text: str, number: float
) -> None:
    with qtbot.waitSignal(field.value_changed):
        write(qtbot, field, text)
    assert field.value == pytest.approx(number)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("abc", "“abc” is not a number"),
        ("nan", "“nan” is not a number"),
        ("inf", "“inf” is not a number"),
        ("1e9999", "Infinity is not a finite number"),
        ("-1", "-1 is below 0"),
        ("101", "101 is above 100"),
        ("0x10", "“0x10” is not a number"),
        ("1 2", "“1 2” is not a number"),
        ("", "it was empty"),
    ],
)
def test_nonsense_is_refused_with_a_sentence_and_the_last_value_stays(
    qtbot: QtBot, field: NumberField, text: str, reason: str
) -> None:
    with qtbot.assertNotEmitted(field.value_changed), qtbot.waitSignal(field.refused) as said:
        write(qtbot, field, text)
    assert said.args == [f"Learning rate stays 0.1: {reason}."]
    assert field.value == 0.1
    assert field.text() == "0.1"


def test_the_reason_is_said_in_the_language_of_the_window(
    qtbot: QtBot, field: NumberField, monkeypatch: pytest.MonkeyPatch
) -> None:
    german = {"{value} is above {limit}": "{value} ist mehr als {limit}"}
    monkeypatch.setattr(
        QCoreApplication, "translate", lambda _context, text: german.get(text, text)
    )
    with qtbot.waitSignal(field.refused) as said:
        write(qtbot, field, "101")
    assert said.args == ["Learning rate stays 0.1: 101 ist mehr als 100."]


def test_escape_drops_what_was_typed(qtbot: QtBot, field: NumberField) -> None:
    with qtbot.assertNotEmitted(field.refused), qtbot.assertNotEmitted(field.value_changed):
        write(qtbot, field, "abc", Qt.Key.Key_Escape)
    assert field.text() == "0.1"


def test_leaving_the_field_takes_what_was_typed(qtbot: QtBot, field: NumberField) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "0.5")
    field.editingFinished.emit()
    assert field.value == 0.5


def test_showing_a_value_says_nothing(qtbot: QtBot, field: NumberField) -> None:
    with qtbot.assertNotEmitted(field.value_changed):
        field.show_value(0.7)
    assert field.text() == "0.7"


def test_words_are_values(qtbot: QtBot) -> None:
    field = NumberField("Clip", words={float("inf"): "off"})
    qtbot.addWidget(field)
    field.show_value(float("inf"))
    assert field.text() == "off"
    write(qtbot, field, "2")
    assert field.value == 2.0
    write(qtbot, field, "OFF")
    assert field.value == float("inf")


def test_a_percent_field_takes_percent_with_and_without_the_sign(qtbot: QtBot) -> None:
    field = NumberField("Train", percent=True)
    qtbot.addWidget(field)
    field.show_value(0.5)
    assert field.text() == "50 %"
    write(qtbot, field, "60")
    assert field.value == pytest.approx(0.6)
    write(qtbot, field, "70 %")
    assert field.value == pytest.approx(0.7)


def test_a_percent_field_quotes_what_was_typed(qtbot: QtBot) -> None:
    field = NumberField(
        "Train", percent=True, objection=within(DataSpec, "train_fraction", percent=True)
    )
    qtbot.addWidget(field)
    field.show_value(0.5)
    for text, reason in (
        ("abc", "“abc” is not a number"),
        ("150", "150 is above 100"),
        ("-7 %", "-7 is not above 0"),
        ("1e9", "1000000000 is above 100"),
    ):
        with qtbot.waitSignal(field.refused) as said:
            write(qtbot, field, text)
        assert said.args == [f"Train stays 50 %: {reason}."]


@pytest.mark.parametrize("letter", [Qt.Key.Key_Z, Qt.Key.Key_Y])
def test_undo_and_redo_are_the_window_s_unless_something_is_being_typed(
    field: NumberField, letter: Qt.Key
) -> None:
    def claims_the_key() -> bool:
        control = Qt.KeyboardModifier.ControlModifier
        event = QKeyEvent(QEvent.Type.ShortcutOverride, letter, control)
        event.ignore()
        QApplication.sendEvent(field, event)
        return event.isAccepted()

    field.setFocus()
    assert not claims_the_key()
    field.insert("7")
    field.setModified(True)
    assert claims_the_key()


def test_a_whole_field_refuses_parts(qtbot: QtBot) -> None:
    field = NumberField("Batch size", whole=True)
    qtbot.addWidget(field)
    field.show_value(10)
    with qtbot.waitSignal(field.refused) as said:
        write(qtbot, field, "2.5")
    assert said.args == ["Batch size stays 10: “2.5” is not a whole number."]


@given(st.text(max_size=12))
def test_any_text_is_a_number_or_refused(text: str) -> None:
    try:
        number = read_number(text)
    except ValueError:
        return
    assert isinstance(number, float)
    assert number == number


def test_a_field_does_not_keep_the_widget_alive_whose_method_it_asks(qapp):
    # Left to the garbage collector, parent and child go in an order that Qt does not survive.
    class Owner(QWidget):
        def __init__(self):
            super().__init__()
            self.field = NumberField("rate", objection=self.object_to, parent=self)

        def object_to(self, value: float) -> str:
            return "" if value < 1 else "it must be below 1"

    owner = Owner()
    assert owner.field._objection()(2) == "it must be below 1"
    gone = weakref.ref(owner)
    gc.disable()
    try:
        del owner
        assert gone() is None
    finally:
        gc.enable()
