"""One sample from logits over probabilities to the loss and the gradient sent back, live.

It shows the hovered sample, else the chosen one, else the first test sample, and says which.
Outputs that are no softmax are shown against their targets, with a sentence on what they are.
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from playground.data import Dataset
from playground.export.tables import SampleOf, TableMaker
from playground.training.probe import Probe
from playground.training.probes.samples import SampleAnswer, SampleLedger
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.markers import Marker, class_marker
from playground.ui.charts.plane_colours import reach_of
from playground.ui.language.numbers import (
    fixed,
    logit_text,
    number_text,
    probability_difference,
    probability_text,
)
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.own_unit import own_figure, with_unit
from playground.ui.panels.panel import Panel
from playground.ui.panels.softmax.class_table import (
    WIDEST_SHARE,
    ClassTable,
    TableCell,
    TableColumn,
    TableRow,
)
from playground.ui.panels.softmax.sentences import (
    cross_entropy_text,
    first_sample_sentence,
    no_softmax_sentence,
    sample_loss_sentence,
    sample_sentence,
    short_sample_sentence,
)
from playground.ui.panels.softmax.softmax_steps import SoftmaxSteps, softmax_steps
from playground.ui.selection import SelectionModel
from playground.ui.widgets.column_scroll import ColumnScroll
from playground.ui.widgets.headline import Headline
from playground.ui.widgets.still_label import StillLabel


class SoftmaxPanel(Panel):
    """A sentence on the sample and its loss above a table with a row for each class."""

    name: ClassVar[str] = "softmax"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("SoftmaxPanel", "Softmax of one sample")
    title_without_softmax: ClassVar[str] = QT_TRANSLATE_NOOP("SoftmaxPanel", "Output of one sample")
    comfortable_width = 240

    @classmethod
    def heading_for(cls, snapshot: Snapshot) -> str:
        """There is no softmax in an output of another kind."""
        if snapshot.experiment.network.output == "softmax":
            return cls.heading()
        return QCoreApplication.translate(cls.__name__, cls.title_without_softmax)

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._snapshot: Snapshot | None = None
        self.statement = Headline(theme, cross_entropy_text("0.00000000", "00.0000"), self)
        self.which = QLabel(self)
        self.which.setProperty("muted", True)
        self.which.setTextFormat(Qt.TextFormat.PlainText)
        self.which.setWordWrap(True)
        # In a low panel the sentence has the loss in it, which changes with every moment.
        self.short = StillLabel("", self)
        self.short.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.short.hide()
        self.table = ClassTable(theme, self._softmax_columns(), self)
        self.table.setAccessibleName(self.tr("Softmax of the shown sample"))
        self.table.setToolTip(
            self.tr(
                "Bars class by class: logit, probability, one-hot target, and what is sent back"
            )
        )
        scroll = ColumnScroll(self.table, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID // 2, GRID // 2)
        column.setSpacing(2)
        column.addWidget(self.statement)
        column.addWidget(self.which)
        column.addWidget(self.short)
        column.addWidget(scroll, 1)
        spread_theme(self, theme)

    def probes(self) -> frozenset[Probe]:
        """The shown sample's way to its loss."""
        return frozenset({SampleLedger(self.selection.value.shown_sample)})

    def data_table(self) -> TableMaker | None:
        """The sample that is shown."""
        return SampleOf(self.selection.value.shown_sample)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the newest figures of the shown sample."""
        self._snapshot = snapshot
        answer = snapshot.answer(SampleLedger(self.selection.value.shown_sample))
        if not isinstance(answer, SampleAnswer):
            return
        softmax = answer.activation == "softmax"
        plain = self._plain_columns(snapshot.dataset, _is_share(answer, snapshot.dataset))
        self.table.show_columns(self._softmax_columns() if softmax else plain)
        self._make_room(len(answer.a))
        self._show_sample(answer, snapshot.dataset)
        if not np.isfinite(answer.z).all():
            self.table.show_rows(())
            self.statement.show_text(
                self.tr("The outputs are not finite: the run has diverged"), True
            )
            return
        rows = self._softmax_rows if softmax else self._plain_rows
        self.table.show_rows(rows(answer, snapshot.dataset))
        self.statement.show_text(sample_loss_sentence(answer))

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self.which.setFont(font(theme, "label"))
        self.short.setFont(font(theme, "label"))
        self.short.set_colour(theme.muted)
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low panel keeps its rows and gives up the large sentence."""
        if self.table.rows:
            self._make_room(len(self.table.rows))

    def _make_room(self, rows: int) -> None:
        line = self.fontMetrics().height()
        # A panel that scrolls is as high as its sentences make it: that is not high enough either.
        words = self.statement.minimumHeight() + self.which.heightForWidth(self.width() - 2 * GRID)
        table = max(self.table.minimumHeight(), (rows + 1) * line)
        low = self.height() < max(table + words + 2 * GRID, (rows + 4.5) * line)
        for part in (self.statement, self.which):
            part.setVisible(not low)
        self.short.setVisible(low)

    def _show_sample(self, answer: SampleAnswer, dataset: Dataset) -> None:
        text = sample_sentence(answer, dataset)
        if self.statement.isHidden() and answer.activation == "softmax":
            text = short_sample_sentence(answer, dataset)
        if self.statement.isVisible() and not answer.chosen:
            text = first_sample_sentence(text)
        if answer.activation != "softmax":
            text = f"{text}. {no_softmax_sentence(len(answer.a), answer.activation)}"
        # Where the whole line is cut the loss is what is left of it, and not its first digit.
        self.short.set_text(text, text.rpartition(" · ")[2])
        if text != self.which.text() and not self.which.isHidden():
            self.which.setText(text)

    # Columns and rows.

    def _softmax_columns(self) -> tuple[TableColumn, ...]:
        return (
            TableColumn(self.tr("logit z"), "−00.00", signed=True),
            TableColumn("z − max", "−00.00", bars=False, spare=2),
            TableColumn("e^(z − max)", WIDEST_SHARE, spare=3),
            TableColumn("÷ Σ", "÷ 0.00", bars=False, spare=4),
            TableColumn(self.tr("prob. p"), WIDEST_SHARE),
            TableColumn("y", "0", bars=False, spare=1),
            TableColumn("p − y", "−0.000", signed=True),
        )

    def _plain_columns(self, dataset: Dataset, share: bool) -> tuple[TableColumn, ...]:
        widest = "−00.00" if not dataset.target.name else "−000,000"
        return (
            TableColumn("z", "−00.00", bars=False),
            # How likely a class is lies between 0 and 1, whatever the sample.
            TableColumn(with_unit(dataset, self.tr("output")), widest, signed=not share),
            TableColumn(with_unit(dataset, self.tr("target")), widest, bars=False),
            TableColumn("∂L/∂z", "−0.0000", signed=True, spare=1),
        )

    def _softmax_rows(self, answer: SampleAnswer, dataset: Dataset) -> tuple[TableRow, ...]:
        steps = softmax_steps(answer.z)
        reach = reach_of(answer.z, "linear")
        return tuple(
            TableRow(
                class_marker(self.theme, number),
                name,
                self._softmax_cells(answer, steps, number, reach),
                strong=number == int(answer.label),
                chosen=number == int(np.argmax(answer.a)),
            )
            for number, name in enumerate(dataset.class_names)
        )

    def _softmax_cells(
        self, answer: SampleAnswer, steps: SoftmaxSteps, number: int, reach: float
    ) -> tuple[TableCell, ...]:
        z, p, y = float(answer.z[number]), float(answer.a[number]), float(answer.y[number])
        raised, colour = float(steps.exponentials[number]), self.theme.class_colour(number)
        difference = p - y
        return (
            TableCell(logit_text(z), z / reach, colour),
            TableCell(logit_text(float(steps.shifted[number]))),
            TableCell(probability_text(raised), raised, colour),
            TableCell(f"÷ {number_text(steps.total)}"),
            TableCell(probability_text(p), p, colour),
            TableCell(f"{y:.0f}" if y in (0.0, 1.0) else fixed(y, 2)),
            TableCell(
                probability_difference(difference), difference, self._sign_colour(difference)
            ),
        )

    def _plain_rows(self, answer: SampleAnswer, dataset: Dataset) -> tuple[TableRow, ...]:
        names = dataset.class_names
        if len(answer.a) == 1:
            output = dataset.target.name or self.tr("output")
            names = (names[1],) if len(names) == 2 else (output,)
        reaches = [
            reach_of(values, "sigmoid" if _is_share(answer, dataset) else "linear")
            for values in (np.concatenate([answer.a, answer.y]), answer.delta)
        ]
        single = len(answer.a) == 1
        return tuple(
            TableRow(
                self._output_marker(number, dataset, single),
                name,
                self._plain_cells(answer, number, reaches, dataset),
                strong=not single and number == int(answer.label),
            )
            for number, name in enumerate(names)
        )

    def _output_marker(self, number: int, dataset: Dataset, single: bool) -> Marker:
        if dataset.task == "regression":
            return Marker("circle", self.theme.accent)
        return class_marker(self.theme, 1 if single else number)

    def _plain_cells(
        self, answer: SampleAnswer, number: int, reaches: list[float], dataset: Dataset
    ) -> tuple[TableCell, ...]:
        z, a, y, delta = (
            float(values[number]) for values in (answer.z, answer.a, answer.y, answer.delta)
        )
        # What a table has in dollars is said in dollars; the bar is of the scaled output.
        is_own = dataset.task == "regression" and bool(dataset.target.name)
        said, wanted = (
            own_figure(dataset, one, 4) if is_own else logit_text(one) for one in (a, y)
        )
        return (
            TableCell(logit_text(z)),
            TableCell(said, a / reaches[0], self._sign_colour(a)),
            TableCell(wanted),
            TableCell(number_text(delta), delta / reaches[1], self._sign_colour(delta)),
        )

    def _sign_colour(self, value: float) -> str:
        return self.theme.positive if value >= 0 else self.theme.negative


def _is_share(answer: SampleAnswer, dataset: Dataset) -> bool:
    """True if each output says how likely a class is."""
    return answer.activation == "sigmoid" and dataset.task == "classification"
