"""One neuron of the made-up row's way through the network, written out as on paper."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from playground.data.dataset import NO_TARGET, Target
from playground.training.probes.asked import Answer
from playground.training.working import Working, work_out
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import Themed, spread_theme
from playground.ui.charts.layer_names import layer_name
from playground.ui.charts.markers import Marker
from playground.ui.language.numbers import number_text
from playground.ui.panels.explore.working_lines import (
    MAX_SUMMANDS,
    own_line,
    residual_line,
    scaling_line,
    working_lines,
)
from playground.ui.panels.softmax.class_table import ClassTable, TableCell, TableColumn, TableRow
from playground.ui.widgets.choices import FocusedComboBox
from playground.ui.widgets.headline import Headline
from playground.ui.widgets.settling_scroll import SettlingScroll

Names = tuple[tuple[str, ...], ...]
# As many weighted inputs have a row of their own; nobody types 784 of them.
MAX_TERMS = 100
# The pixels that the table has at least, of which it scrolls the rest.
MIN_HEIGHT = 10 * GRID


class NeuronChooser(QWidget):
    """Layer and neuron, one after the other by two buttons; `chosen` follows every choice.

    `names[0]` are the inputs, `names[i + 1]` the neurons of layer i.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Names = ()
        self.layer_box, self.unit_box = FocusedComboBox(self), FocusedComboBox(self)
        self.layer_box.setAccessibleName(self.tr("Layer"))
        self.layer_box.setToolTip(self.tr("The layer of the neuron"))
        self.unit_box.setAccessibleName(self.tr("Neuron"))
        self.unit_box.setToolTip(
            self.tr("The neuron; a click on one in the network chooses it, too")
        )
        self.back, self.on = QToolButton(self), QToolButton(self)
        self.back.setText("◀")
        self.on.setText("▶")
        self.back.setToolTip(self.tr("The neuron before"))
        self.on.setToolTip(self.tr("The next neuron, through the whole network"))
        self.back.setAccessibleName(self.tr("The neuron before"))
        self.on.setAccessibleName(self.tr("The next neuron"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        for part in (self.back, self.layer_box, self.unit_box, self.on):
            row.addWidget(part)
        row.addStretch(1)
        self.layer_box.activated.connect(self._on_layer)
        self.unit_box.activated.connect(self._on_unit)
        self.back.clicked.connect(self._go_back)
        self.on.clicked.connect(self._go_on)

    @property
    def place(self) -> tuple[int, int]:
        """(layer, neuron), both from 0."""
        return max(0, self.layer_box.currentIndex()), max(0, self.unit_box.currentIndex())

    @property
    def names(self) -> Names:
        """Of the inputs and of all neurons."""
        return self._names

    def show_names(self, names: Names) -> None:
        """Offer these layers and neurons; what is chosen stays where it is still there."""
        if names == self._names:
            return
        layer, unit = self.place if self._names else (0, 0)
        self._names = names
        self.layer_box.clear()
        layers = len(names) - 1
        for number in range(layers):
            self.layer_box.addItem(layer_name(number, layers))
        self.show_place(min(layer, layers - 1), unit)

    def show_place(self, layer: int, unit: int) -> None:
        """Choose a neuron; says nothing."""
        self.layer_box.setCurrentIndex(layer)
        self.unit_box.clear()
        self.unit_box.addItems(list(self._names[layer + 1]))
        self.unit_box.setCurrentIndex(min(unit, len(self._names[layer + 1]) - 1))

    @Slot()
    def _on_layer(self) -> None:
        self.show_place(self.place[0], 0)
        self.chosen.emit()

    @Slot()
    def _on_unit(self) -> None:
        self.chosen.emit()

    @Slot()
    def _go_back(self) -> None:
        self._go(-1)

    @Slot()
    def _go_on(self) -> None:
        self._go(1)

    def _go(self, way: int) -> None:
        layer, unit = self.place
        flat = sum(len(units) for units in self._names[1 : layer + 1]) + unit + way
        count = sum(len(units) for units in self._names[1:])
        if count == 0:
            return
        flat %= count
        for number, units in enumerate(self._names[1:]):
            if flat < len(units):
                self.show_place(number, flat)
                break
            flat -= len(units)
        self.chosen.emit()


class AskNeuron(Themed, QWidget):
    """The summands in a table, with their sum, f(z) and the softmax below."""

    def __init__(self, theme: Theme, chooser: NeuronChooser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._chooser = chooser
        columns = (
            TableColumn(self.tr("weight w"), "−0.000000", bars=False),
            TableColumn("× a", "−0.000000", bars=False),
            TableColumn("= w · a", "−0.000000", signed=True),
        )
        self.table = ClassTable(theme, columns, self)
        self.table.setAccessibleName(self.tr("The weighted inputs of one neuron"))
        self.table.setAutoFillBackground(False)
        self.scroll_area = SettlingScroll(self)
        self.scroll_area.setMinimumHeight(MIN_HEIGHT)
        self.scroll_area.setWidget(self.table)
        self.scroll_area.viewport().setAutoFillBackground(False)
        self.sum = Headline(theme, "z = Σ w·a + b = −00.000000 + (−0.000000) = −00.000000", self)
        self.normal = Headline(
            theme, "z = γ (Σ − μ) ÷ σ + β = 0.0000 · (0.0000 − (0.0000)) ÷ 0.0000 + 0.0000 = 0.0000"
        )
        share = "p = e^((−0.000) − 00.000) ÷ Σ = 0.00000 × 10⁻⁰ ÷ 0.000 = 0.000 × 10⁻⁰"
        self.function = Headline(theme, share, self)
        self.link = Headline(theme, residual_line("0.000000", "(−0.000000)", "0.000000"), self)
        longest = " + ".join(["0.000 × 10⁻⁰"] * MAX_SUMMANDS)
        self.total = Headline(theme, f"Σ e^(z − 00.000) = {longest}", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.scroll_area, 1)
        self.scaling = Headline(theme, scaling_line("petal length", -1.2345, 1.2345, 1.2345))
        widest = Target("petal length", "cm", mean=1.2345, spread=1.2345)
        self.own = Headline(theme, own_line(widest, widest.name, -1.2345))
        lines = (self.scaling, self.sum, self.normal, self.total, self.function, self.link)
        for line in (*lines, self.own):
            # Long lines wrap, and do not make the panel wide.
            line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            column.addWidget(line)
        for line in (self.scaling, self.normal, self.total, self.link, self.own):
            line.hide()
        spread_theme(self, theme)

    def show_answer(
        self,
        answer: Answer,
        scaled: tuple[str, float, float, float] | None = None,
        target: Target = NO_TARGET,
    ) -> Working | None:
        """Work the chosen neuron out; None where there is none such in `answer`.

        `scaled` is an input with its value, and what was taken off and divided by before it went
        in; it is said beside the first layer.  `target` is what the output predicts, where that
        is a number; the way back to its unit is said beside the output.
        """
        layer, unit = self._chooser.place
        if layer >= len(answer.layers) or unit >= len(answer.layers[layer].z):
            return None
        working = work_out(answer, layer, unit)
        self.table.show_rows(self._rows(working, self._chooser.names[layer]))
        self.scaling.setVisible(scaled is not None and layer == 0)
        if scaled is not None:
            name, value, offset, divisor = scaled
            self.scaling.show_text(scaling_line(name, value, offset, divisor))
        self._write(working)
        is_scaled = (target.mean, target.spread) != (0.0, 1.0)
        self.own.setVisible(is_scaled and layer == len(answer.layers) - 1)
        if is_scaled:
            name = self._chooser.names[-1][0]
            self.own.show_text(own_line(target, name, float(answer.outputs[0])))
        return working

    def _rows(self, working: Working, names: tuple[str, ...]) -> tuple[TableRow, ...]:
        """The summands; of many the largest, and what the others come to together."""
        terms, digits = working.terms, working.digits
        if len(terms) > MAX_TERMS:
            terms = tuple(sorted(terms, key=lambda one: -abs(one.product))[: MAX_TERMS - 1])
        reach = max((abs(term.product) for term in terms), default=0.0) or 1.0
        rows = [
            TableRow(
                Marker("circle", self._colour(term.product)),
                names[term.source] if term.source < len(names) else str(term.source + 1),
                (
                    TableCell(number_text(term.weight, digits)),
                    TableCell(number_text(term.value, digits)),
                    self._product(term.product, digits, reach),
                ),
            )
            for term in terms
        ]
        left = len(working.terms) - len(terms)
        if left:
            rest = sum(term.product for term in working.terms) - sum(one.product for one in terms)
            name = self.tr("{count} more").format(count=left)
            cells = (TableCell(""), TableCell(""), self._product(rest, digits, reach))
            rows.append(TableRow(Marker("circle", self._colour(rest)), name, cells))
        return tuple(rows)

    def _product(self, value: float, digits: int, reach: float) -> TableCell:
        share = max(-1.0, min(1.0, value / reach))
        return TableCell(number_text(value, digits), share, self._colour(value))

    def _write(self, working: Working) -> None:
        lines = working_lines(working)
        self.sum.show_text(lines.sum)
        self.function.show_text(lines.function)
        for widget, text in (
            (self.normal, lines.normal),
            (self.total, lines.total),
            (self.link, lines.link),
        ):
            widget.setVisible(bool(text))
            if text:
                widget.show_text(text)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self.theme = theme

    def _colour(self, value: float) -> str:
        return self.theme.positive if value >= 0 else self.theme.negative
