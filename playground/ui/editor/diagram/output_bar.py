"""The controls above the output column: its activation and the loss that judges it."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QVBoxLayout, QWidget

from playground.engine import ACTIVATIONS
from playground.experiment.names import LOSS_NAMES
from playground.experiment.specs import Experiment, OutputActivation
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import Theme
from playground.ui.appearance.themed import Themed
from playground.ui.language.wording import worded
from playground.ui.widgets.choices import FocusedComboBox

# On both sides of the text in a combo box.
TEXT_MARGINS = 8


class OutputBar(Themed, QWidget):
    """Output activation over loss."""

    output_chosen = Signal(str)
    loss_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.output = FocusedComboBox(self)
        for name in get_args(OutputActivation):
            self.output.addItem(ACTIVATIONS[name].title, name)
        self.loss = FocusedComboBox(self)
        for name, words in LOSS_NAMES.items():
            self.loss.addItem(worded(words), name)
        self.output.activated.connect(self._choose_output)
        self.loss.activated.connect(self._choose_loss)
        for box, text in (
            (self.output, self.tr("Output activation: how the last sums become answers")),
            (self.loss, self.tr("Loss: what being wrong costs, and so what is learnt from")),
        ):
            box.setToolTip(text)
            box.setAccessibleName(text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.output)
        layout.addWidget(self.loss)
        self.apply_theme(theme)

    def show_experiment(self, experiment: Experiment) -> None:
        """Show what is chosen; says nothing."""
        self.output.setCurrentIndex(self.output.findData(experiment.network.output))
        self.loss.setCurrentIndex(self.loss.findData(experiment.training.loss))

    def preferred_width(self) -> int:
        """The pixels at which what is chosen is whole."""
        return max(self._width_of(box) for box in (self.output, self.loss))

    def _width_of(self, box: FocusedComboBox) -> int:
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        field = box.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
        )
        around = option.rect.width() - field.width()
        return around + TEXT_MARGINS + box.fontMetrics().horizontalAdvance(box.currentText())

    def controls(self) -> tuple[QWidget, ...]:
        """The controls that Tab reaches, from top to bottom."""
        return self.output, self.loss

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and sizes."""
        as_controls(self)

    @Slot(int)
    def _choose_output(self, index: int) -> None:
        self.output_chosen.emit(str(self.output.itemData(index)))

    @Slot(int)
    def _choose_loss(self, index: int) -> None:
        self.loss_chosen.emit(str(self.loss.itemData(index)))
