"""One weight, or one bias, before and after the next step, line by line."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from playground.training.probes.next_step import NextStep, ParameterStep
from playground.training.update_lines import update_lines
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import Themed, spread_theme
from playground.ui.language.numbers import number_text, setting_text
from playground.ui.panels.explore.ask_neuron import MIN_HEIGHT, NeuronChooser
from playground.ui.panels.explore.sentences import step_gradient_sentence, step_sentence
from playground.ui.panels.explore.working_lines import update_line
from playground.ui.widgets.choices import FocusedComboBox
from playground.ui.widgets.column_scroll import ColumnScroll
from playground.ui.widgets.headline import Headline
from playground.ui.widgets.labels import NameLabel

MAX_LINES = 9
DIGITS = 6
WIDEST = (
    "v′ = β · v + (1 − β) · g² = "
    "0.000 · (0.00000 × 10⁻⁰) + (1 − 0.000) · (0.00000 × 10⁻⁰) = 0.000000"
)


class AskStep(Themed, QWidget):
    """The source of the weight, and the lines from its gradient to its new value."""

    chosen = Signal()

    def __init__(self, theme: Theme, chooser: NeuronChooser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chooser = chooser
        self._sources: tuple[str, ...] = ()
        self.source_box = FocusedComboBox(self)
        name = self.tr("Weight from")
        self.source_box.setAccessibleName(name)
        self.source_box.setToolTip(self.tr("Where the weight comes from, or the neuron's bias"))
        self.controls = QWidget(self)
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(NameLabel(name, self.controls))
        row.addWidget(self.source_box)
        row.addStretch(1)
        self.summary = Headline(theme, step_sentence("−0.000000", "−0.000000", "0.000000"))
        self.gradient = Headline(theme, step_gradient_sentence("−0.000000", 10, "0.000000"))
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(2)
        self.lines = [Headline(theme, WIDEST, inner) for _ in range(MAX_LINES)]
        for line in (self.summary, self.gradient, *self.lines):
            line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            column.addWidget(line)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GRID // 2)
        whole.addWidget(self.controls)
        scroll_area = ColumnScroll(inner, self)
        scroll_area.setMinimumHeight(MIN_HEIGHT)
        whole.addWidget(scroll_area, 1)
        self.source_box.activated.connect(self._on_source)
        spread_theme(self, theme)

    @property
    def question(self) -> NextStep:
        """The probe for the training thread."""
        layer, unit = self._chooser.place
        source = self.source_box.currentIndex()
        return NextStep(layer, source if 0 <= source < len(self._sources) else None, unit)

    def show_sources(self) -> None:
        """Offer the neurons that lead into the chosen one, and its bias."""
        sources = self._chooser.names[self._chooser.place[0]]
        if sources == self._sources:
            return
        self._sources = sources
        self.source_box.clear()
        self.source_box.addItems([*sources, self.tr("bias b")])

    def show_step(self, step: ParameterStep | None, *, playing: bool) -> None:
        """Write the step down, or why there is none."""
        if step is None:
            text = self.tr("Pause, and the next step is worked out here") if playing else ""
            self.summary.show_text(text)
            self.gradient.show_text("")
            for line in self.lines:
                line.hide()
            return
        digits = self._digits(step)
        before, after = number_text(step.before, digits), number_text(step.after, digits)
        change = number_text(step.after - step.before, DIGITS)
        self.summary.show_text(step_sentence(before, after, change))
        gradient = number_text(step.gradient, DIGITS)
        self.gradient.show_text(
            step_gradient_sentence(gradient, step.rows, setting_text(step.rate))
            if step.trainable
            else self.tr("frozen: no step moves it")
        )
        lines, letter = update_lines(step), "b" if self.question.source is None else "w"
        for place, widget in enumerate(self.lines):
            widget.setVisible(place < len(lines))
            if place < len(lines):
                widget.show_text(update_line(lines[place], digits, letter))

    def _digits(self, step: ParameterStep) -> int:
        """So many that a weight that moves is seen to move."""
        for digits in range(DIGITS, 10):
            if number_text(step.before, digits) != number_text(step.after, digits):
                return digits
        return DIGITS

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        as_controls(self.controls)

    @Slot()
    def _on_source(self) -> None:
        self.chosen.emit()
