"""Prove the gradient: one press compares back-propagation with central differences, layer by layer.

The proof runs on the training thread at the live parameters, in float64; it changes nothing.
"""

from __future__ import annotations

import math
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from playground.training.probe import Probe
from playground.training.probes.proof import GradientProof, LayerProof
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.bars import BarRow, BarTicks, Column
from playground.ui.charts.layer_names import activations_of, layer_name
from playground.ui.language.numbers import WIDEST_SMALL, number_text, power_text
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.vanishing.sentences import proof_sentence
from playground.ui.panels.vanishing.table_panel import TablePanel
from playground.ui.selection import SelectionModel

LOWEST_PLACE, HIGHEST_PLACE = -16.0, 0.0
TICK_DECADES = (-16, -12, -8, -4, 0)


class ProofPanel(TablePanel):
    """One row a layer: the largest relative error, and whether the two ways agree."""

    name: ClassVar[str] = "proof"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("ProofPanel", "Prove the gradient")

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._request = 0
        self._waiting = False
        self._run: int | None = None
        self.button = QPushButton(self.tr("Prove it"), self.controls)
        self.button.setToolTip(
            self.tr(
                "Move single weights a little and compare the change of the loss with "
                "back-propagation; training is not disturbed"
            )
        )
        self.button.setAccessibleName(self.tr("Prove the gradient"))
        self.control_row.addWidget(self.button)
        self.button.clicked.connect(self._ask)
        self._show_hint()
        spread_theme(self, theme)

    def longest_statement(self) -> str:
        """The longest sentence that it may say."""
        return self.tr("step 100 000: both ways agree in all layers; 100 weights compared")

    def columns(self) -> tuple[Column, ...]:
        """Layer, error, verdict."""
        return (
            Column(self.tr("layer"), self.tr("layer 20 · softplus")),
            Column(self.tr("error"), WIDEST_SMALL),
            Column(self.tr("verdict"), self.tr("differs")),
            Column(self.tr("rounding"), WIDEST_SMALL, spare=True),
            Column(self.tr("weights"), "100", spare=True),
        )

    def probes(self) -> frozenset[Probe]:
        """Nothing, until the button is pressed; then one proof."""
        return frozenset({GradientProof(self._request)}) if self._waiting else frozenset()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the proof when it comes; forget it when another run begins."""
        if self._run != snapshot.run:
            self._run = snapshot.run
            self.table.show_rows((), BarTicks("", ""))
            self._show_hint()
        proof = snapshot.answer(GradientProof(self._request))
        if proof is None or not self._waiting:
            return
        self._waiting = False
        self.button.setEnabled(True)
        names = activations_of(snapshot.experiment)
        rows = tuple(
            self._row(f"{layer_name(number, len(proof.layers))} · {activation}", layer)
            for number, (activation, layer) in enumerate(zip(names, proof.layers, strict=False))
        )
        ticks = tuple((share(10.0**decade), power_text(decade)) for decade in TICK_DECADES)
        heading = self.tr("largest relative error; mark: what rounding may do")
        self.table.show_rows(rows, BarTicks(heading, self.tr("largest error"), ticks))
        all_agree = all(layer.agrees for layer in proof.layers)
        self.statement.show_text(proof_sentence(proof), warning=not all_agree)

    def _row(self, name: str, layer: LayerProof) -> BarRow:
        verdict = self.tr("agrees") if layer.agrees else self.tr("differs")
        texts = (
            name,
            number_text(layer.error, 2),
            verdict,
            number_text(layer.rounding, 2),
            str(layer.compared),
        )
        if not math.isfinite(layer.error):
            texts = (name, "–", self.tr("differs"), "–", str(layer.compared))
            return BarRow(texts, None, note=self.tr("not finite"), alarming=True)
        if layer.rounding == 0:
            return BarRow(texts, None, note=self.tr("dead: both ways say exactly zero"))
        return BarRow(texts, share(layer.error), share(layer.rounding), alarming=not layer.agrees)

    def _show_hint(self) -> None:
        self.statement.show_text(self.tr("Is back-propagation right? Press the button and see"))

    @Slot()
    def _ask(self) -> None:
        self._request += 1
        self._waiting = True
        self.button.setEnabled(False)
        self.statement.show_text(self.tr("Comparing both ways …"))
        self.refresh_requested.emit()


def share(error: float) -> float:
    """The length of the bar of an error, 0 to 1."""
    place = math.log10(max(error, 10.0**LOWEST_PLACE))
    return min(1.0, (place - LOWEST_PLACE) / (HIGHEST_PLACE - LOWEST_PLACE))
