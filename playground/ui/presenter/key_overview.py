"""The overview of the presenter's keys: what each does and which demonstration a number opens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from playground.experiment.files import load_example
from playground.ui.appearance.theme import GRID, SCALES, Theme, font
from playground.ui.labs import lab_named
from playground.ui.language.language import spoken
from playground.ui.presenter.demonstrations import DEMONSTRATIONS
from playground.ui.widgets.dialogs import describe_buttons

MARGINS = 8 * GRID


class KeyOverview(QDialog):
    """Two columns of keys and sentences; Esc or ? closes it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("key-overview")
        self.setWindowTitle(self.tr("Keys while presenting"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        columns = QGridLayout()
        layout.addLayout(columns)
        columns.setHorizontalSpacing(3 * GRID)
        columns.setVerticalSpacing(GRID // 2)
        self._keys_shown: list[QLabel] = []
        self._words_shown: list[QLabel] = []
        shown = (self._keys(), demonstration_titles())
        # The only stop is the button, so that the dialog itself says all of it.
        said = (f"{key}: {text}" for rows in shown for key, text in rows)
        self.setAccessibleDescription(". ".join(said))
        for side, rows in enumerate(shown):
            for row, (key, text) in enumerate(rows):
                name, sentence = QLabel(key, self), QLabel(text, self)
                self._keys_shown.append(name)
                self._words_shown.append(sentence)
                columns.addWidget(name, row, 2 * side)
                columns.addWidget(sentence, row, 2 * side + 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        describe_buttons(buttons)
        layout.addWidget(buttons)
        self._fit(theme, parent.width(), columns)

    def _fit(self, theme: Theme, width: int, columns: QGridLayout) -> None:
        """The size of the presentation, or the largest at which both columns are whole."""
        for scale in (theme.scale, *(s for s in SCALES[::-1] if s < theme.scale)):
            size = theme.scaled(scale)
            for label in self._keys_shown:
                label.setFont(font(size, "value", bold=True))
            for label in self._words_shown:
                label.setFont(font(size, "value"))
            columns.invalidate()
            if columns.sizeHint().width() + MARGINS <= width:
                return

    def _keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("F11, F5, Esc", self.tr("Present, and back to the window")),
            (self.tr("Space"), self.tr("Train and pause")),
            (
                self.tr("Page ↓  Page ↑"),
                self.tr("The rest of the step, the next one, and back"),
            ),
            ("1 … 9", self.tr("Prepared demonstrations, outside a lesson")),
            ("S", self.tr("Spotlight on the panel under the pointer")),
            ("Z", self.tr("That panel over the whole screen, and back")),
            (self.tr("Shift S, Z"), self.tr("The same for the panel with the focus")),
            ("+  −", self.tr("Larger and smaller text")),
            ("<  >", self.tr("Slower and faster")),
            ("F6  F7  F8", self.tr("Next panel, read it aloud, its numbers as a table")),
            (_native("Ctrl+F7"), self.tr("Move that panel, or make it larger")),
            (_native("Ctrl+Z"), self.tr("Undo, as always")),
            ("V", self.tr("Count the hands of a vote; Enter goes on")),
            ("X", self.tr("Swap the screens of the room and of the notes")),
            ("B  .", self.tr("Black screen; training waits")),
            ("?  F1", self.tr("This overview")),
        )


def _native(keys: str) -> str:
    """`keys` as the menus have them, and the keyboards of the language: Strg+Z."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def demonstration_titles() -> tuple[tuple[str, str], ...]:
    """(key, “lab: title”) of each prepared demonstration."""
    language = spoken()
    titles = (
        f"{lab_named(shown.lab).short_title}: {load_example(shown.example, language).title}"
        for shown in DEMONSTRATIONS
    )
    return tuple((str(number), title) for number, title in enumerate(titles, start=1))
