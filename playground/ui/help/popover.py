"""A small leaf beside a control: what it is, why, its formula, and words to look up."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.help.explaining import Explanation
from playground.ui.help.glossary import term_named
from playground.ui.own_keys import claim_all
from playground.ui.widgets.formula import FormulaView

WIDTH = 380
MAX_TERMS = 4


class HelpPopover(QFrame):
    """Shows one explanation over `parent`, a window; `asked` names a word to look up.

    It is `ended` by Escape, by its cross, and when the focus goes elsewhere.
    """

    asked = Signal(str)
    ended = Signal()

    def __init__(self, explanation: Explanation, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("help-leaf")
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(explanation.title)
        self.setAccessibleDescription(" ".join(explanation.sentences))
        self.explanation = explanation
        self._over = parent
        as_controls(self)
        self.setFixedWidth(round(WIDTH * theme.scale))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
        column.setSpacing(GRID)
        head = QHBoxLayout()
        column.addLayout(head)
        head.addWidget(self._label(explanation.title, theme, "value", bold=True), 1)
        self.close_button = QToolButton(self)
        self.close_button.setText("✕")
        self.close_button.setToolTip(self.tr("Close the help (Esc)"))
        self.close_button.setAccessibleName(self.tr("Close the help"))
        self.close_button.clicked.connect(self.end)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        for sentence in explanation.sentences:
            column.addWidget(self._label(sentence, theme, "label"))
        self.formula: FormulaView | None = None
        if explanation.formula:
            self.formula = FormulaView(explanation.formula, theme, self)
            column.addWidget(self.formula)
        self.buttons: list[QPushButton] = []
        self._add_terms(column, explanation.terms[:MAX_TERMS])

    def spoken(self) -> str:
        """All that stands on it, in sentences."""
        formula = "" if self.formula is None else f"{self.formula.accessibleName()}."
        said = (f"{self.explanation.title}.", *self.explanation.sentences, formula)
        return " ".join(text for text in said if text)

    def _label(self, text: str, theme: Theme, role: str, *, bold: bool = False) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        size = font(theme, role, bold=bold)
        # The sheet of the controls would win over a font that is only set.
        label.setStyleSheet(
            f"font-size: {size.pointSizeF()}pt; font-weight: {600 if bold else 400};"
        )
        return label

    def _add_terms(self, column: QVBoxLayout, names: tuple[str, ...]) -> None:
        for start in range(0, len(names), 2):
            row = QHBoxLayout()
            column.addLayout(row)
            row.setSpacing(GRID)
            for name in names[start : start + 2]:
                button = QPushButton(term_named(name).title, self)
                button.setToolTip(self.tr("Look this word up in the glossary"))
                button.setProperty("term", name)
                button.clicked.connect(self._ask)
                self.buttons.append(button)
                row.addWidget(button)
            row.addStretch(1)

    @Slot()
    def _ask(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            name = str(button.property("term"))
            self.end()
            self.asked.emit(name)

    def show_beside(self, place: QRect) -> None:
        """Stand below `place`, or above it where there is no room there; in the window's pixels."""
        room, layout = self._over.rect(), self.layout()
        self.setFixedWidth(min(self.width(), room.width()))
        self.ensurePolished()
        height = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        height = min(height, room.height())
        x = min(max(room.left(), place.left()), room.right() + 1 - self.width())
        below = place.bottom() + GRID // 2
        if below + height > room.bottom():
            below = place.top() - GRID // 2 - height
        y = min(max(room.top(), below), room.bottom() + 1 - height)
        self.setGeometry(x, y, self.width(), height)
        self.show()
        self.raise_()
        (self.buttons[0] if self.buttons else self).setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def end(self) -> None:
        """Be gone."""
        self.hide()
        self.ended.emit()

    def event(self, event: QEvent) -> bool:
        """Keep the keys from the window's shortcuts: Space presses what has the focus here."""
        return claim_all(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses, arrows walk; Escape ends it, and so does the key it was asked with."""
        key, focused = event.key(), self.focusWidget()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self.end()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focused, QAbstractButton):
                focused.click()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.focusNextPrevChild(True)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.focusNextPrevChild(False)
        event.accept()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab stays on the leaf."""
        targets = [*self.buttons, self.close_button]
        focused = self.focusWidget()
        place = targets.index(focused) if focused in targets else -1
        targets[(place + (1 if forwards else -1)) % len(targets)].setFocus(
            Qt.FocusReason.TabFocusReason
        )
        return True
