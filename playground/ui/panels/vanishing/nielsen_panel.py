"""Nielsen's table, measured on demand on a thread of its own, beside the numbers of the book."""

from __future__ import annotations

import math
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QObject, QThread, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QWidget

from playground.training.demonstrations.nielsen import BOOK, layer_speeds
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.bars import BarRow, BarTicks, Column
from playground.ui.language.numbers import number_text, power_text, setting_text
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.vanishing.sentences import speed_sentence
from playground.ui.panels.vanishing.table_panel import TablePanel
from playground.ui.selection import SelectionModel

SEEDS = 100
# The bars' scale, logarithmic, in decades.
LOWEST_DECADE, HIGHEST_DECADE = -3, 0


class SpeedThread(QThread):
    """Measures one seed after the other, from `first` on, until interrupted or done."""

    measured = Signal(int, object)

    def __init__(self, first: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nielsen")
        self._first = first

    def run(self) -> None:
        """Say the speeds of all networks for each seed: {hidden layers: speeds}."""
        for seed in range(self._first, SEEDS):
            speeds = {}
            for hidden_layers in BOOK:
                if self.isInterruptionRequested():
                    return
                speeds[hidden_layers] = layer_speeds(hidden_layers, seed)
            self.measured.emit(seed, speeds)


class NielsenPanel(TablePanel):
    """One row for each hidden layer of three networks: mean over the seeds, and the book."""

    name: ClassVar[str] = "nielsen"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("NielsenPanel", "Nielsen's table")

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._thread: SpeedThread | None = None
        self._sums = {hidden: np.zeros(hidden) for hidden in BOOK}
        self._seeds = 0
        self.button = QPushButton(self)
        self.button.clicked.connect(self._toggle)
        self.control_row.addWidget(self.button)
        self.statement.setToolTip(
            self.tr(
                "Length of the mean bias gradient of each hidden layer of 30 sigmoid neurons, "
                "before training. Nielsen (2015), chapter 5, on 1 000 images of MNIST; measured "
                "here on the first 1 000 of the bundled digits."
            )
        )
        self._show()
        spread_theme(self, theme)

    def longest_statement(self) -> str:
        """The longest sentence that it may say."""
        return self.tr("mean of 100 starts: each layer learns 5.0 times as fast as the one before")

    def columns(self) -> tuple[Column, ...]:
        """Network and layer, what was measured, what the book says."""
        return (
            Column(self.tr("hidden layer"), self.tr("4 of 4")),
            Column(self.tr("measured"), "0.00000"),
            Column(self.tr("book"), "0.000"),
        )

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Nothing here depends on the run."""

    @property
    def seeds(self) -> int:
        """The number of random starts that have been measured."""
        return self._seeds

    def mean_speeds(self, hidden_layers: int) -> tuple[float, ...]:
        """The mean over the starts so far, first hidden layer first; NaN before the first."""
        if not self._seeds:
            return (math.nan,) * hidden_layers
        return tuple((self._sums[hidden_layers] / self._seeds).tolist())

    @property
    def running(self) -> bool:
        """True if it measures now."""
        return self._thread is not None

    def stop(self) -> None:
        """Stop measuring; the speeds measured so far stay."""
        if self._thread is None:
            return
        thread, self._thread = self._thread, None
        thread.measured.disconnect(self._on_measured)
        thread.finished.disconnect(self._finish)
        thread.requestInterruption()
        thread.wait()
        thread.deleteLater()
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: stop."""
        self.stop()
        super().hideEvent(event)

    @Slot()
    def _toggle(self) -> None:
        if self.running:
            self.stop()
            return
        if self._seeds >= SEEDS:
            self._sums = {hidden: np.zeros(hidden) for hidden in BOOK}
            self._seeds = 0
        self._thread = SpeedThread(self._seeds, self)
        self._thread.measured.connect(self._on_measured)
        self._thread.finished.connect(self._finish)
        self._thread.start(QThread.Priority.LowPriority)
        self._show()

    @Slot(int, object)
    def _on_measured(self, seed: int, speeds: dict[int, tuple[float, ...]]) -> None:
        for hidden_layers, values in speeds.items():
            self._sums[hidden_layers] += values
        self._seeds = seed + 1
        self._show()

    @Slot()
    def _finish(self) -> None:
        self.stop()

    def _show(self) -> None:
        self.button.setText(self.tr("Stop") if self.running else self.tr("Measure"))
        tip = self.tr("Measure {0} random starts on the digits, beside the run on the table")
        self.button.setToolTip(tip.format(SEEDS))
        speeds = [self.mean_speeds(hidden_layers) for hidden_layers in BOOK]
        self.statement.show_text(speed_sentence(self._seeds, speeds))
        rows = [
            self._row(hidden_layers, number, speed)
            for hidden_layers in BOOK
            for number, speed in enumerate(self.mean_speeds(hidden_layers))
        ]
        decades = range(LOWEST_DECADE, HIGHEST_DECADE + 1)
        ticks = tuple((share(10.0**decade), power_text(decade)) for decade in decades)
        heading = self.tr("speed; mark: the book")
        self.table.show_rows(tuple(rows), BarTicks(heading, self.tr("speed"), ticks))

    def _row(self, hidden_layers: int, number: int, speed: float) -> BarRow:
        book = BOOK[hidden_layers][number]
        name = self.tr("{0} of {1}").format(number + 1, hidden_layers)
        known = math.isfinite(speed)
        return BarRow(
            (name, number_text(speed, 3) if known else "–", setting_text(book)),
            share(speed) if known else 0.0,
            share(book),
        )


def share(speed: float) -> float:
    """The length of a bar on the logarithmic scale, 0 to 1."""
    place = math.log10(speed)
    return min(1.0, max(0.0, (place - LOWEST_DECADE) / (HIGHEST_DECADE - LOWEST_DECADE)))
