"""Entropy by hand: two distributions to drag, and H(p), H(p, q) and KL(p‖q) in bits and nats."""

from __future__ import annotations

import math
from typing import ClassVar

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from playground.export.tables import Table
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.markers import class_marker
from playground.ui.language.numbers import fixed, probability_text
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.panel import Panel
from playground.ui.panels.softmax.class_table import WIDEST_SHARE, TableCell, TableColumn, TableRow
from playground.ui.panels.softmax.drag_table import DragTable
from playground.ui.panels.softmax.sentences import entropy_sentence
from playground.ui.panels.softmax.softmax_steps import (
    distribution_cross_entropy,
    divergence,
    entropy,
)
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import ChoiceField
from playground.ui.widgets.headline import Headline

P_COLUMN, Q_COLUMN = 0, 1
PRESETS: dict[str, tuple[tuple[float, ...], tuple[float, ...]]] = {
    "coin": ((0.5, 0.5), (0.9, 0.1)),
    "loaded": ((0.9, 0.1), (0.5, 0.5)),
    "code": ((0.5, 0.25, 0.125, 0.125), (0.25, 0.25, 0.25, 0.25)),
    "one_hot": ((0.0, 1.0, 0.0), (0.2, 0.7, 0.1)),
}


class EntropyPanel(Panel):
    """A table with the bars of p and q above three figures."""

    name: ClassVar[str] = "entropy"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("EntropyPanel", "Entropy")

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self.p, self.q = (np.array(values) for values in PRESETS["code"])
        self.preset = ChoiceField(
            self.tr("Start from"),
            self.tr("A pair of distributions whose figures are known by heart"),
            (
                ("code", self.tr("½ ¼ ⅛ ⅛ against even")),
                ("coin", self.tr("Fair coin against a loaded one")),
                ("loaded", self.tr("Loaded coin against a fair one")),
                ("one_hot", self.tr("One-hot target against a prediction")),
            ),
            self,
        )
        self.table = DragTable(theme, self._columns(), (P_COLUMN, Q_COLUMN), self)
        self.table.setAccessibleName(self.tr("Two distributions to drag"))
        self.table.setToolTip(
            self.tr("Drag a bar, or use the arrow keys: the others give way, and the sum stays 1")
        )
        longest = entropy_sentence(self.tr("cross-entropy H(p, q)"), 1.2345)
        self.lines = tuple(Headline(theme, longest, self) for _ in range(3))
        self.controls = QWidget(self)
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.preset)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID // 2, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addWidget(self.controls)
        column.addWidget(self.table, 1)
        for line in self.lines:
            column.addWidget(line)
        self.preset.chosen.connect(self._on_preset)
        self.table.dragged.connect(self._on_drag)
        spread_theme(self, theme)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Nothing: the panel is independent of the run."""

    def shown_figures(self) -> Table | None:
        """The figures of each class, as they are now."""
        return self.table.figures()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        as_controls(self.controls)
        self._draw()

    def set_distributions(self, p: np.ndarray, q: np.ndarray) -> None:
        """Show p and q, both (outcomes,) and with sum 1."""
        self.p, self.q = np.asarray(p, dtype=np.float64), np.asarray(q, dtype=np.float64)
        self._draw()

    def figures(self) -> tuple[float, float, float]:
        """H(p), H(p, q) and KL(p‖q) in nats."""
        return (
            entropy(self.p),
            distribution_cross_entropy(self.p, self.q),
            divergence(self.p, self.q),
        )

    def _columns(self) -> tuple[TableColumn, ...]:
        return (
            TableColumn(self.tr("truth p"), WIDEST_SHARE),
            TableColumn(self.tr("belief q"), WIDEST_SHARE),
            TableColumn("−log₂ q", "00.00", bars=False, spare=1),
        )

    def _draw(self) -> None:
        rows = tuple(
            TableRow(
                class_marker(self.theme, number),
                str(number + 1),
                (
                    TableCell(probability_text(p), p, self.theme.class_colour(number)),
                    TableCell(probability_text(q), q, self.theme.class_colour(number)),
                    TableCell(fixed(-math.log2(q), 2) if q > 0 else "∞"),
                ),
            )
            for number, (p, q) in enumerate(zip(self.p.tolist(), self.q.tolist(), strict=True))
        )
        self.table.show_rows(rows)
        names = (
            self.tr("entropy H(p)"),
            self.tr("cross-entropy H(p, q)"),
            self.tr("divergence KL(p‖q)"),
        )
        for line, name, value in zip(self.lines, names, self.figures(), strict=True):
            line.show_text(entropy_sentence(name, value))

    @Slot(str)
    def _on_preset(self, key: str) -> None:
        self.set_distributions(*(np.array(values) for values in PRESETS[key]))

    @Slot()
    def _on_drag(self) -> None:
        row, share = self.table.row, self.table.share
        if self.table.column == P_COLUMN:
            self.p = with_share(self.p, row, share)
        else:
            self.q = with_share(self.q, row, share)
        self._draw()


def with_share(p: np.ndarray, number: int, share: float) -> np.ndarray:
    """The distribution p (outcomes,) with `share` for one outcome; the others keep their ratios.

    Where the others have nothing to keep, they share what is left evenly.
    """
    result = np.array(p, dtype=np.float64)
    others = np.arange(len(p)) != number
    rest, left = float(result[others].sum()), 1.0 - share
    result[others] = result[others] * (left / rest) if rest > 1e-12 else left / others.sum()
    result[number] = share
    return result
