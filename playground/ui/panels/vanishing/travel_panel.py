"""The way of each layer's weights from their start, ‖W − W₀‖ / ‖W₀‖, as bars."""

from __future__ import annotations

import math
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from playground.export.tables import TableMaker, travel
from playground.training.probe import Probe
from playground.training.probes.travel import LayerTravel, WeightTravel
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.axis import Axis
from playground.ui.charts.bars import BarRow, BarTicks, Column
from playground.ui.charts.curves import HEADROOM
from playground.ui.charts.layer_names import activations_of, layer_name
from playground.ui.language.numbers import WIDEST_SMALL, number_text
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.vanishing.sentences import travel_sentence
from playground.ui.panels.vanishing.table_panel import TablePanel
from playground.ui.selection import SelectionModel

MIN_SCALE = 0.1
TICKS = 4


class TravelPanel(TablePanel):
    """One bar a layer, all on one scale."""

    name: ClassVar[str] = "travel"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("TravelPanel", "Weight travel")

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._probe = WeightTravel()
        spread_theme(self, theme)

    def longest_statement(self) -> str:
        """The longest sentence that it may say."""
        return self.tr(
            "layer 1 has hardly moved, by 0.00012 times its length; layer 6 most, by 0.0012"
        )

    def columns(self) -> tuple[Column, ...]:
        """Layer and figure."""
        return (
            Column(self.tr("layer"), self.tr("layer 20 · softplus")),
            Column("‖W−W₀‖/‖W₀‖", WIDEST_SMALL),
            Column("‖W₀‖", WIDEST_SMALL, spare=True),
            Column("‖W‖", WIDEST_SMALL, spare=True),
        )

    def probes(self) -> frozenset[Probe]:
        """The travel of all layers."""
        return frozenset({self._probe})

    def data_table(self) -> TableMaker | None:
        """How far the weights of each layer have moved."""
        return travel

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the newest bars."""
        travels = snapshot.answer(self._probe)
        if travels is None:
            return
        activations = activations_of(snapshot.experiment)
        finite = [travel.share for travel in travels if math.isfinite(travel.share)]
        end = max([MIN_SCALE, *finite]) * (1 + HEADROOM)
        axis = Axis(0.0, end)
        ticks = tuple((axis.fraction(tick.position), tick.text) for tick in axis.ticks(TICKS))
        names = [layer_name(number, len(travels)) for number in range(len(travels))]
        rows = tuple(
            self._row(f"{name} · {activation}", travel, end)
            for name, activation, travel in zip(names, activations, travels, strict=False)
        )
        heading = self.tr("way from the start")
        self.table.show_rows(rows, BarTicks(heading, heading, ticks))
        self.statement.show_text(travel_sentence(travels))

    def _row(self, name: str, travel: LayerTravel, end: float) -> BarRow:
        texts = (
            name,
            "–" if math.isnan(travel.share) else number_text(travel.share, 3),
            number_text(travel.start, 3),
            number_text(travel.now, 3),
        )
        if not math.isfinite(travel.now):
            return BarRow(texts, None, note=self.tr("not finite"), alarming=True)
        if travel.start == 0:
            return BarRow(texts, None, note=self.tr("started at zero"))
        return BarRow(texts, travel.share / end)
