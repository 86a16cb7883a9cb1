"""The prediction for a row that was typed in, and a threshold below which there is none."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.data import Dataset, predicted_classes
from playground.training.abstaining import Abstention, certainty
from playground.training.probes.asked import Answer
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import Themed, spread_theme
from playground.ui.charts.markers import Marker, class_marker
from playground.ui.charts.plane_colours import class_shares
from playground.ui.language.numbers import number_text, probability_text
from playground.ui.panels.explore.sentences import (
    DIGITS,
    Verdict,
    abstention_sentence,
    class_verdict,
    no_verdict,
    number_verdict,
)
from playground.ui.panels.own_unit import with_unit
from playground.ui.panels.softmax.class_table import (
    WIDEST_SHARE,
    ClassTable,
    TableCell,
    TableColumn,
    TableRow,
)
from playground.ui.widgets.column_scroll import ColumnScroll
from playground.ui.widgets.headline import Headline
from playground.ui.widgets.scales import LinearScale
from playground.ui.widgets.slider_field import SliderField

WIDEST_NUMBER = "−000,000"


class AskAnswer(Themed, QWidget):
    """A row for each output, and the threshold below which there is no answer."""

    threshold_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.table = ClassTable(theme, self._columns(self.tr("answer"), WIDEST_SHARE), self)
        self.table.setAccessibleName(self.tr("What the network says"))
        self.threshold = SliderField(
            self.tr("Answer from p ="),
            LinearScale(0.0, 1.0, 0.01),
            self.tr(
                "Below this probability the network says “I don't know”; see how many rows are "
                "still answered then, and how many of those are right"
            ),
            objection=self._objection,
            parent=self,
        )
        longest = abstention_sentence(Abstention(1000, 876, 854, "validation"))
        self.shares = Headline(theme, longest, self)
        self.threshold.show_value(0.0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        # Of many classes it is higher than its room.
        column.addWidget(ColumnScroll(self.table, self), 1)
        column.addWidget(self.threshold)
        column.addWidget(self.shares)
        self.threshold.value_changed.connect(self.threshold_changed)
        spread_theme(self, theme)

    def _columns(self, answer: str, widest: str) -> tuple[TableColumn, ...]:
        return (
            TableColumn("z", "−00.00", bars=False, spare=1),
            TableColumn(answer, widest),
        )

    def show_answer(self, answer: Answer, found: Abstention | None, dataset: Dataset) -> Verdict:
        """Draw the outputs; the answer in a sentence."""
        outputs, output = answer.outputs, answer.layers[-1].activation
        classes = bool(dataset.class_names)
        self.threshold.setVisible(classes)
        self.shares.setVisible(classes)
        if not np.isfinite(outputs).all():
            self.table.show_rows(())
            return no_verdict()
        if not classes:
            return self._number(answer, dataset)
        self.table.show_columns(self._columns(self.tr("answer"), WIDEST_SHARE))
        shares = class_shares(outputs, output)
        winner = int(predicted_classes(outputs[None], output)[0])
        z = answer.layers[-1].z
        # One sigmoid output is a softmax over 0 and z.
        logits = z.tolist() if len(shares) == len(z) else [0.0, float(z[0])]
        self.table.show_rows(
            tuple(
                TableRow(
                    class_marker(self.theme, number),
                    name,
                    (
                        TableCell(number_text(logits[number])),
                        TableCell(probability_text(share), share, self.theme.class_colour(number)),
                    ),
                    strong=number == winner,
                )
                for number, (name, share) in enumerate(
                    zip(dataset.class_names, shares.tolist(), strict=False)
                )
            )
        )
        if found is not None:
            self.shares.show_text(abstention_sentence(found))
        sure = float(certainty(outputs[None], output)[0])
        return class_verdict(dataset.class_names[winner], sure, self.threshold.value)

    def _number(self, answer: Answer, dataset: Dataset) -> Verdict:
        """A number to predict, in its own unit."""
        scaled, target = answer.outputs[:1], dataset.target
        value = float(target.own(scaled)[0])
        name = target.name or self.tr("output")
        # z is of the scaled numbers that the network learns, the answer of those in the table.
        cells = (
            TableCell(number_text(float(answer.layers[-1].z[0]), DIGITS)),
            TableCell(number_text(value, DIGITS)),
        )
        answered = with_unit(dataset, self.tr("answer"))
        self.table.show_columns(self._columns(answered, WIDEST_NUMBER))
        self.table.show_rows((TableRow(Marker("circle", self.theme.accent), name, cells),))
        return number_verdict(name, value, target.unit)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self.theme = theme
        as_controls(self.threshold)

    def _objection(self, value: float) -> str:
        return "" if 0.0 <= value <= 1.0 else self.tr("it must be between 0 and 1")
