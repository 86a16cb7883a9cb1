"""The chain rule as an account: what each layer leaves of the error signal on its way back.

From the output, where the signal starts, down to layer 1; the bar is what is left of it, the mark
on it what the derivatives alone would let through at best.
"""

from __future__ import annotations

import math
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from playground.experiment.difference import value_words
from playground.export.tables import LedgerOf, TableMaker
from playground.training.probe import Probe
from playground.training.probes.chain import ChainLedger, LedgerRow
from playground.training.probes.gradients import GradientMatrices
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.bars import BarRow, Column
from playground.ui.charts.layer_names import layer_name
from playground.ui.language.numbers import (
    WIDEST_SMALL,
    number_text,
    setting_text,
)
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.vanishing.decades import Decades
from playground.ui.panels.vanishing.headline import headline_of_picture
from playground.ui.panels.vanishing.sentences import sample_sentence
from playground.ui.panels.vanishing.table_panel import TablePanel
from playground.ui.selection import SelectionModel

# A factor is rarely a tiny one; where it is, two digits have room as well.
WIDEST_FACTOR = "0.00000"


class LedgerPanel(TablePanel):
    """One row a layer: mean slope, factor of the weights, factor of the slopes, what is left."""

    name: ClassVar[str] = "ledger"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("LedgerPanel", "Chain rule")
    comfortable_width = 345
    # Nine rows under their headings, and the sentence: no factor of the lab's network is hidden.
    comfortable_height = 180

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._sample = selection.value.shown_sample
        self._decades = Decades()
        selection.changed.connect(self._follow_sample)
        spread_theme(self, theme)

    def longest_statement(self) -> str:
        """The longest sentence that it may say."""
        return self.tr(
            "sample 100: 1/3 400 000 of the error signal arrives in layer 1 (6.5 decades)"
        )

    def columns(self) -> tuple[Column, ...]:
        """Layer, factors and slope; no factor is dropped where there is little room."""
        return self._columns_with(())

    def _columns_with(self, more: tuple[Column, ...]) -> tuple[Column, ...]:
        return (
            Column(self.tr("layer"), self.tr("layer 20 · softplus")),
            Column(self.tr("left"), WIDEST_SMALL),
            *more,
            Column(self.tr("× slopes"), WIDEST_FACTOR),
            Column(self.tr("× weights"), WIDEST_FACTOR),
            Column(self.tr("mean |f′(z)|"), "0.0000 ≤ 0.25", spare=True),
        )

    def probes(self) -> frozenset[Probe]:
        """The ledger of the last batch, or of the sample that is pointed at."""
        account: frozenset[Probe] = frozenset({ChainLedger(self._sample)})
        # Of the batch the sentence is that of the heatmaps, on the same figure.
        return account if self._sample is not None else account | {GradientMatrices("data")}

    def data_table(self) -> TableMaker | None:
        """The factors of every layer."""
        return LedgerOf(self._sample)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the newest account."""
        ledger = snapshot.answer(ChainLedger(self._sample))
        if ledger is None:
            return
        layers = len(ledger.rows)
        normalized = any(row.through_normalization != 1 for row in ledger.rows)
        linked = any(row.through_link != 1 for row in ledger.rows)
        more = [self.tr("× normalisation")] if normalized else []
        more += [self.tr("× residual link")] if linked else []
        columns = (Column(title, WIDEST_FACTOR) for title in more)
        self.table.show_columns(self._columns_with(tuple(columns)))
        drawn = [one for row in ledger.rows for one in (row.product, row.ceiling)]
        self._decades = self._decades.follow(drawn)
        rows = [
            self._row(layer_name(number, layers), row, number == layers - 1, (normalized, linked))
            for number, row in reversed(tuple(enumerate(ledger.rows)))
        ]
        heading = self.tr("what is left; mark: the slopes alone, at best")
        ticks = self._decades.ticks(heading, self.tr("what is left"))
        self.table.show_rows(tuple(rows), ticks)
        picture = snapshot.answer(GradientMatrices("data"))
        said = sample_sentence(ledger, self._sample or 0)
        if self._sample is None and picture is not None and len(ledger.rows) > 1:
            said = headline_of_picture(picture)
        self.statement.show_text(said)

    def _row(self, name: str, row: LedgerRow, output: bool, more: tuple[bool, bool]) -> BarRow:
        left = number_text(row.product, 3)
        normalized, linked = more
        parts = [row.through_normalization] if normalized else []
        parts += [row.through_link] if linked else []
        parts += [row.through_slope, row.through_weights]
        factors = tuple("" if output else figure(part) for part in parts)
        slope = (
            ""
            if math.isnan(row.slope)
            else f"{figure(row.slope)} ≤ {setting_text(row.steepest, 3)}"
        )
        texts = (f"{name} · {value_words(row.activation)}", left, *factors, "" if output else slope)
        if not math.isfinite(row.product):
            return BarRow(texts, None, note=self.tr("not finite"), alarming=True)
        if row.delta_norm == 0:
            note = self.tr("dead: no signal at all")
            return BarRow((texts[0], "0", *texts[2:]), None, note=note)
        return BarRow(texts, self._decades.share(row.product), self._decades.share(row.ceiling))

    @Slot()
    def _follow_sample(self) -> None:
        sample = self.selection.value.shown_sample
        if sample != self._sample:
            self._sample = sample
            self.refresh_requested.emit()


def figure(value: float) -> str:
    """A factor in three digits, a tiny one in two; a dash where there is none."""
    if math.isnan(value):
        return "–"
    return number_text(value, 2 if 0 < abs(value) < 1e-3 else 3)
