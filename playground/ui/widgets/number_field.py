"""A field for one number that refuses nonsense: it keeps its last value and says why."""

from __future__ import annotations

import inspect
import math
import re
import weakref
from collections.abc import Callable
from typing import ClassVar, cast

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from playground.ui.language.numbers import as_python, setting_text
from playground.ui.language.wording import worded

# Given a number, half a sentence why it will not do, or nothing.
Objection = Callable[[float], str]

NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,4})?")
MAX_LENGTH = 24
WHEEL_NOTCH = 120
FEWEST_FIGURES = 4


def read_number(text: str, *, whole: bool = False) -> float:
    """The number that `text` writes; marks of the language and a following % are understood.

    Raises:
        ValueError: it writes none.
    """
    plain = as_python(text, whole=whole)
    percent = plain.endswith("%")
    plain = plain.removesuffix("%").strip()
    if not NUMBER.fullmatch(plain):
        raise ValueError(f"{text!r} is not a number")
    return float(plain) / 100 if percent else float(plain)


def _without_owner(objection: Objection | None) -> Callable[[], Objection | None]:
    """A way to `objection` that does not keep the object alive whose method it is.

    That object is a widget around the field as a rule.  Kept by its own child it could only be
    freed by the garbage collector, in an order that Qt does not survive.
    """
    if inspect.ismethod(objection):
        return weakref.WeakMethod(objection)
    return lambda: objection


class NumberField(QLineEdit):
    """Shows a number; Enter or leaving the field takes what was typed, Escape drops it.

    `value_changed` says that a person changed the value, `refused` brings the sentence where a
    typed one would not do.  Arrow keys, and the wheel while focused, ask for a step by `stepped`
    (+1, -1, ±10): whoever owns the scale answers.  Until something is typed Space is the window's,
    which plays and pauses by it, except where `is_typed_in` at once.
    """

    is_typed_in: ClassVar[bool] = False

    value_changed = Signal()
    refused = Signal(str)
    stepped = Signal(int)

    def __init__(
        self,
        name: str,
        *,
        whole: bool = False,
        objection: Objection | None = None,
        words: dict[float, str] | None = None,
        percent: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = name
        self._whole = whole
        self._percent = percent
        self._objection = _without_owner(objection)
        self._words = words or {}
        self._value = 0.0
        self._wheel = 0
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setMaxLength(MAX_LENGTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editingFinished.connect(self._on_text)

    @property
    def value(self) -> float:
        """The number that counts, whatever is being typed."""
        return self._value

    def show_value(self, value: float) -> None:
        """Show `value`; says nothing, and leaves alone what is being typed."""
        self._value = value
        if not (self.hasFocus() and self.isModified()):
            self._show()

    def use_words(self, words: dict[float, str]) -> None:
        """Other values with a name, such as {inf: "off"}."""
        self._words = words
        self.show_value(self._value)

    def written(self, value: float) -> str:
        """`value` as this field writes it."""
        if value in self._words:
            return self._words[value]
        if self._percent:
            return f"{setting_text(value * 100, 4)} %"
        return f"{value:.0f}" if self._whole and math.isfinite(value) else setting_text(value)

    def event(self, event: QEvent) -> bool:
        """Leave undo, redo and Space to the window unless there is typing that they belong to.

        Qt's field claims them always, so that after Enter they would take back nothing at all.
        """
        if event.type() == QEvent.Type.ShortcutOverride and not self.isModified():
            key = cast(QKeyEvent, event)
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            plays = key.key() == Qt.Key.Key_Space and not self.is_typed_in
            if plays or key.matches(undo) or key.matches(redo):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by the arrows, leave by Escape."""
        steps = {
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_PageUp: 10,
            Qt.Key.Key_PageDown: -10,
        }
        if event.key() in steps:
            self._on_text()
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self._show()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step while focused; otherwise the wheel scrolls what is around."""
        if not self.hasFocus():
            event.ignore()
            return
        self._wheel += event.angleDelta().y()
        notches = int(self._wheel / WHEEL_NOTCH)
        self._wheel -= notches * WHEEL_NOTCH
        if notches:
            self.stepped.emit(notches)
        event.accept()

    def minimumSizeHint(self) -> QSize:
        """Room for a few figures."""
        hint = super().minimumSizeHint()
        return QSize(self.fontMetrics().horizontalAdvance("0" * FEWEST_FIGURES), hint.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select everything, ready to be typed over."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    @Slot()
    def _on_text(self) -> None:
        if not self.isModified():
            return
        text = self.text()
        try:
            value = self._read(text)
        except ValueError as error:
            self._show()
            self.refused.emit(
                self.tr("{name} stays {value}: {reason}.").format(
                    name=self.name[:1].upper() + self.name[1:],
                    value=self.written(self._value),
                    reason=worded(str(error)),
                )
            )
            return
        changed = value != self._value
        self._value = value
        self._show()
        if changed:
            self.value_changed.emit()

    def _read(self, text: str) -> float:
        for value, word in self._words.items():
            if text.strip().casefold() == word.casefold():
                return value
        value = self._number(text)
        objection = self._objection()
        reason = objection(value) if objection else ""
        if reason:
            raise ValueError(reason)
        return value

    def _number(self, text: str) -> float:
        if not text.strip(" %"):
            raise ValueError(self.tr("it was empty"))
        try:
            value = read_number(
                text if "%" in text or not self._percent else f"{text}%", whole=self._whole
            )
        except ValueError:
            reason = self.tr("“{text}” is not a number").format(text=text.strip())
            raise ValueError(reason) from None
        if self._whole and not value.is_integer():
            raise ValueError(self.tr("“{text}” is not a whole number").format(text=text.strip()))
        return value

    def _show(self) -> None:
        self.setText(self.written(self._value))
        self.setModified(False)
        self.setCursorPosition(0)
