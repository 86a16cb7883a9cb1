"""The words of one step as widgets: paragraphs, formulas, what to watch, question, vote."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from playground.lessons import Formula, Paragraph, Step
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.lessons.poll_view import PollView
from playground.ui.widgets.formula import FormulaView


class StepView(QWidget):
    """One step; made anew for every step and every theme.

    `revealed` says that what a vote keeps back may be read, `with_notes` adds what is for the
    lecturer alone.
    """

    def __init__(
        self,
        step: Step,
        theme: Theme,
        *,
        revealed: bool = True,
        with_notes: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GRID, 0, GRID, GRID)
        self._column.setSpacing(round(GRID * 1.25 * theme.scale))
        self._write_blocks(step.blocks)
        prediction = step.prediction
        if prediction is None:
            self._name(self.tr("Do"), step.do)
            self._name(self.tr("Watch"), step.watch)
        self._name(self.tr("Ask the room"), step.question)
        self.poll: PollView | None = None
        if prediction is not None:
            self.poll = PollView(prediction, theme, self)
            self._column.addWidget(self.poll)
            if revealed:
                self._write_blocks(prediction.explanation)
            self._name(self.tr("Do"), step.do)
            self._name(self.tr("Watch"), step.watch)
        if with_notes:
            self._name(self.tr("For the lecturer"), step.notes)
        self._column.addStretch(1)

    def _write_blocks(self, blocks: tuple[Paragraph | Formula, ...]) -> None:
        for block in blocks:
            if isinstance(block, Formula):
                self._column.addWidget(FormulaView(block.text, self._theme, self))
            else:
                self._write(block.text, "value")

    def text(self) -> str:
        """All words that are shown, a line each."""
        return "\n".join(label.text() for label in self.findChildren(QLabel))

    def _name(self, name: str, text: str) -> None:
        """A paragraph under its coloured name; nothing where there are no words."""
        if not text:
            return
        pair = QVBoxLayout()
        pair.setSpacing(0)
        self._column.addLayout(pair)
        self._write(name, "value", bold=True, colour=self._theme.accent, into=pair)
        self._write(text, "value", into=pair)

    def _write(
        self,
        text: str,
        role: str,
        *,
        bold: bool = False,
        colour: str = "",
        into: QVBoxLayout | None = None,
    ) -> None:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(font(self._theme, role, bold=bold))
        label.setStyleSheet(f"color: {colour or self._theme.text};")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        (into or self._column).addWidget(label)
