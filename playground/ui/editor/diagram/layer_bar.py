"""The controls above one column: what a layer does, how many neurons it has, and its menu.

Real widgets, so that Tab, the screen reader and the style reach them.  They say what is wanted; the
diagram makes the edit.
"""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from playground.engine import ACTIVATIONS
from playground.experiment.specs import Activation, LayerSpec
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import Theme, font
from playground.ui.appearance.themed import Themed
from playground.ui.charts.layer_names import layer_name
from playground.ui.widgets.choices import FocusedComboBox
from playground.ui.widgets.number_field import NumberField

STEP = 1
BUTTON_WIDTH = 20
# Beyond what a signal carries as a whole number there is no need to know how many.
MAX_TYPED = 1_000_000


class LayerBar(Themed, QWidget):
    """Activation, − units +, and a menu, for one hidden layer; the units can be typed."""

    activation_chosen = Signal(int, str)
    units_requested = Signal(int, int)
    menu_requested = Signal(int)
    refused = Signal(str)

    def __init__(self, layer: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.layer = layer
        self._units = 1
        self.box = FocusedComboBox(self)
        for name in get_args(Activation):
            self.box.addItem(ACTIVATIONS[name].title, name)
        self.box.activated.connect(self._choose)
        self.fewer = self._button("−", self._fewer)
        self.more = self._button("+", self._more)
        self.menu_button = self._button("⋯", self._ask_menu)
        name = self.tr("Neurons of hidden layer {n}").format(n=layer + 1)
        self.count = NumberField(name, whole=True, parent=self)
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.count.value_changed.connect(self._on_count)
        self.count.stepped.connect(self._step)
        self.count.refused.connect(self.refused)
        self.name = QLabel(layer_name(layer, layer + 2), self)
        self.name.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.box)
        row = QHBoxLayout()
        layout.addLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.name)
        for part in (self.fewer, self.count, self.more, self.menu_button):
            row.addWidget(part)
        self._explain()
        self.apply_theme(theme)

    def _button(self, text: str, slot: object) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAutoRepeat(text in "−+")
        button.clicked.connect(slot)
        return button

    def _explain(self) -> None:
        number = self.layer + 1
        texts = (
            (self.box, self.tr("Activation of hidden layer {n}: what each neuron does to its sum")),
            (self.fewer, self.tr("One neuron fewer in hidden layer {n}; the others keep on")),
            (self.more, self.tr("One more neuron in hidden layer {n}; the others keep on")),
            (
                self.menu_button,
                self.tr(
                    "More for hidden layer {n}: dropout, initial weights, residual link, "
                    "normalise, copy, move, remove"
                ),
            ),
            (self.count, self.tr("Neurons of hidden layer {n}: type how many, from 1 to 256")),
        )
        for widget, text in texts:
            sentence = text.format(n=number)
            widget.setToolTip(sentence)
            widget.setAccessibleName(sentence)

    def show_layer(self, spec: LayerSpec) -> None:
        """Show what the layer is; says nothing."""
        self._units = spec.units
        self.count.show_value(spec.units)
        self.box.setCurrentIndex(self.box.findData(spec.activation))

    def show_layer_name(self, on: bool) -> None:
        """Say which layer it is of, where it stands alone over all columns."""
        self.name.setVisible(on)

    def row_width(self) -> int:
        """Pixels of the row of the buttons with its name."""
        parts = (self.fewer, self.count, self.more, self.menu_button)
        return self.name.sizeHint().width() + sum(part.minimumWidth() for part in parts)

    def controls(self) -> tuple[QWidget, ...]:
        """The controls that Tab reaches, from left to right."""
        return self.box, self.fewer, self.count, self.more, self.menu_button

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and sizes."""
        # The narrowest bar has room for three figures and the buttons beside them.
        as_controls(self)
        for button in (self.fewer, self.more, self.menu_button):
            button.setFixedWidth(round(BUTTON_WIDTH * theme.scale))
        self.name.setFont(font(theme, "label"))
        self.count.setFont(font(theme, "label", bold=True, tabular=True))
        self.count.setFixedWidth(self.count.fontMetrics().horizontalAdvance("256") + 6)

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.activation_chosen.emit(self.layer, str(self.box.itemData(index)))

    @Slot()
    def _fewer(self) -> None:
        self.units_requested.emit(self.layer, self._units - STEP)

    @Slot()
    def _more(self) -> None:
        self.units_requested.emit(self.layer, self._units + STEP)

    @Slot()
    def _on_count(self) -> None:
        self.units_requested.emit(self.layer, int(max(-1, min(self.count.value, MAX_TYPED))))

    @Slot(int)
    def _step(self, steps: int) -> None:
        self.units_requested.emit(self.layer, self._units + steps)

    @Slot()
    def _ask_menu(self) -> None:
        self.menu_requested.emit(self.layer)
