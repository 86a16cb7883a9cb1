"""A chain of single neurons: the product behind the vanishing gradient, factor by factor.

It has nothing to do with the run on the table; its few controls are its own.
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from playground.training.demonstrations.neuron_chain import NeuronChain, neuron_chain
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.bars import BarRow, Column
from playground.ui.language.numbers import WIDEST_SMALL, number_text
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.vanishing.decades import decades_of
from playground.ui.panels.vanishing.sentences import chain_product, chain_sentence
from playground.ui.panels.vanishing.table_panel import TablePanel
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import SegmentedChoice
from playground.ui.widgets.scales import LinearScale, LogScale
from playground.ui.widgets.slider_field import SliderField
from playground.ui.widgets.switch import Switch

MAX_NEURONS = 12
FIRST_DEPTH = 4
LARGEST_WEIGHT = 100.0


class ChainPanel(TablePanel):
    """Controls, the product written out, and one row a neuron."""

    name: ClassVar[str] = "chain"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("ChainPanel", "Chain of neurons")

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._make_controls()
        self.product = QLabel(self)
        self.product.setWordWrap(True)
        self.product.setToolTip(
            self.tr("Each neuron on the way back multiplies the gradient by its slope and weight")
        )
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, self._settings)
        layout.insertWidget(2, self.product)
        self._compute()
        spread_theme(self, theme)

    def _make_controls(self) -> None:
        self.activation_choice = SegmentedChoice(
            self.tr("Activation"), self.tr("The function of every neuron of the chain"), self
        )
        self.activation_choice.set_options(
            (("sigmoid", "sigmoid"), ("tanh", "tanh"), ("relu", "ReLU"))
        )
        self.activation_choice.show_choice("sigmoid")
        self.depth_field = SliderField(
            self.tr("Depth"),
            LinearScale(1, MAX_NEURONS, 1),
            self.tr("How many neurons follow each other"),
            whole=True,
            parent=self,
        )
        self.depth_field.show_value(FIRST_DEPTH)
        self.weight_field = SliderField(
            self.tr("Weight w"),
            LogScale(0.1, LARGEST_WEIGHT),
            self.tr("The weight between each neuron and the next: 100 makes the gradient explode"),
            parent=self,
        )
        self.weight_field.show_value(1.0)
        self.hold_switch = Switch(self.tr("hold z at 0"), self)
        self.hold_switch.setToolTip(
            self.tr("Choose the biases so that every z is 0, where the slope is steepest")
        )
        self.link_switch = Switch(self.tr("residual"), self)
        self.link_switch.setToolTip(
            self.tr("Each neuron adds what it gets to what it says: its factor becomes 1 + f′(z)·w")
        )
        self._settings = QWidget(self)
        # Beside the sliders the switches leave the words of the choice whole.
        rows = QGridLayout(self._settings)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GRID // 2)
        rows.setHorizontalSpacing(GRID)
        rows.setColumnStretch(0, 1)
        rows.addWidget(self.activation_choice, 0, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.depth_field, 1, 0)
        rows.addWidget(self.hold_switch, 1, 1)
        rows.addWidget(self.weight_field, 2, 0)
        rows.addWidget(self.link_switch, 2, 1)
        self.activation_choice.chosen.connect(self._compute)
        self.hold_switch.toggled.connect(self._compute)
        self.link_switch.toggled.connect(self._compute)
        self.depth_field.value_changed.connect(self._compute)
        self.weight_field.value_changed.connect(self._compute)
        self.depth_field.field.refused.connect(self.message)
        self.weight_field.field.refused.connect(self.message)

    def longest_statement(self) -> str:
        """The longest sentence that it may say."""
        return self.tr("the last bias receives 3 400 000 times the first one's gradient")

    def columns(self) -> tuple[Column, ...]:
        """Neuron, product, and what it is made of."""
        return self._columns_of("f′(z)·w")

    def _columns_of(self, factor: str) -> tuple[Column, ...]:
        return (
            Column(self.tr("neuron"), "12"),
            Column(self.tr("product"), WIDEST_SMALL),
            Column(factor, WIDEST_SMALL),
            Column("z", "−000.00", spare=True),
        )

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Nothing here depends on the run."""

    def chain(self) -> NeuronChain:
        """The chain that the controls describe."""
        return neuron_chain(
            self.activation_choice.choice,
            round(self.depth_field.value),
            self.weight_field.value,
            hold_at_zero=self.hold_switch.isChecked(),
            residual=self.link_switch.isChecked(),
        )

    @Slot()
    def _compute(self) -> None:
        chain = self.chain()
        self.statement.show_text(chain_sentence(chain))
        self.product.setText(chain_product(chain))
        self.table.show_columns(self._columns_of("1+f′(z)·w" if chain.residual else "f′(z)·w"))
        products, factors = chain.products, (*chain.factors, None)
        decades = decades_of(products)
        rows = tuple(
            BarRow(
                (
                    str(number),
                    number_text(product, 3),
                    "" if factor is None else number_text(factor, 3),
                    number_text(neuron.z, 3),
                ),
                decades.share(product) if product else None,
                note=self.tr("exactly 0"),
            )
            for number, neuron, factor, product in zip(
                range(1, len(products) + 1), chain.neurons, factors, products, strict=True
            )
        )
        if chain.residual:
            heading = self.tr("∂L/∂a of this neuron over the last one's")
        else:
            heading = self.tr("∂a/∂b of this neuron over the last one's")
        self.table.show_rows(tuple(reversed(rows)), decades.ticks(heading, self.tr("log")))

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        if not hasattr(self, "product"):
            return
        as_controls(self._settings)
        self.activation_choice.keep_words()
        self.product.setFont(font(theme, "label", tabular=True))
