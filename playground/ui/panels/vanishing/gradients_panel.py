"""The gradient of every weight, layer by layer, on one scale: where learning gets through.

A cell is a weight (from above: row = unit that it comes from, column = unit that it leads to), the
figure below is the root mean square of ∂L/∂W of the last batch.  The penalty's gradient is never
mixed in: it would put a floor under a vanishing one.  On demand the figure is how far
back-propagation is from central differences.
"""

from __future__ import annotations

import time
from typing import ClassVar

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from playground.export.tables import Gradients, TableMaker
from playground.training.probe import Probe
from playground.training.probes.dead import DeadAnswer, DeadUnits, dead_cells
from playground.training.probes.gradients import GradientMatrices, GradientPicture
from playground.training.probes.proof import GradientProof, Proof
from playground.training.snapshot import Snapshot
from playground.ui.appearance.background import fill_background
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.colour_scale import ColourScale
from playground.ui.charts.heat import BROKEN, DEAD, HIGHEST_PLACE, HeatScale, highest_place
from playground.ui.charts.heat_scale import heat_content
from playground.ui.charts.heatmaps import Cell, Heatmaps, HeatTile
from playground.ui.charts.layer_names import activations_of, layer_name, short_layer_name
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.panel import Panel
from playground.ui.panels.vanishing.sentences import (
    gradient_captions,
    gradient_cell_sentence,
    gradient_comparison,
    live_proof_sentence,
    proof_captions,
)
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import SegmentedChoice
from playground.ui.widgets.headline import Headline
from playground.ui.widgets.settling_scroll import SettlingScroll
from playground.ui.widgets.switch import Switch

# A proof halts the training for some hundredths of a second.
SECONDS_BETWEEN_PROOFS = 1.0
DATA, PENALTY = GradientMatrices("data"), GradientMatrices("penalty")


class GradientsPanel(Panel):
    """Heatmaps of ∂L/∂W with their colour bar and the sentence that compares first and last."""

    name: ClassVar[str] = "gradients"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("GradientsPanel", "Gradients")
    comfortable_width = 375

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._picture: GradientPicture | None = None
        self._activations: tuple[str, ...] = ()
        self._dead: DeadAnswer | None = None
        self._run: object = None
        self._highest = HIGHEST_PLACE
        self._proof: Proof | None = None
        self._proofs = 0
        self._proof_wanted = False
        self._proved_at = 0.0
        longest = self.tr("layer 1 receives 1/3 400 000 of the last layer's gradient (6.5 decades)")
        self.statement = Headline(theme, longest, self)
        self.heatmaps = Heatmaps(theme, self)
        self.heatmaps.setAccessibleName(self.tr("Gradient of every weight, a heatmap a layer"))
        self.colour_bar = ColourScale(theme, self)
        self.colour_bar.setAccessibleName(self.tr("Colour scale of the gradients"))
        self.colour_bar.setToolTip(
            self.tr(
                "One logarithmic scale for all layers, from 10⁻⁹ to 10, or as far as they "
                "explode. Exact zeros stand outside: "
                "zero in this batch, or dead, because a unit is off for all data."
            )
        )
        self._make_controls()
        self._lay_out()
        self.heatmaps.name_cells(self.cell_words)
        self.heatmaps.cell_hovered.connect(self._hover_cell)
        selection.changed.connect(self._mark_link)
        spread_theme(self, theme)

    def _make_controls(self) -> None:
        self.controls = QWidget(self)
        self.part_choice = SegmentedChoice(
            self.tr("Whose gradient"),
            self.tr("Gradient of the data loss, or of the L1 and L2 penalty apart from it"),
            self.controls,
        )
        self.part_choice.set_options((("data", self.tr("data")), ("penalty", self.tr("penalty"))))
        self.part_choice.show_choice("data")
        self.part_choice.hide()
        self.colour_choice = SegmentedChoice(
            self.tr("Colour"),
            self.tr("Colour by size alone, or by sign: blue positive, orange negative"),
            self.controls,
        )
        self.colour_choice.set_options((("size", self.tr("size")), ("sign", self.tr("sign"))))
        self.colour_choice.show_choice("size")
        self.own_switch = Switch(self.tr("own scales"), self.controls)
        self.own_switch.setToolTip(
            self.tr(
                "Each layer on its own linear scale, as often seen: a trap that makes every layer "
                "look equally alive"
            )
        )
        self.proof_switch = Switch(self.tr("prove"), self.controls)
        self.proof_switch.setToolTip(
            self.tr(
                "Below each layer the largest relative error of back-propagation against central "
                "differences, in float64 at the live weights, once a second"
            )
        )
        self.part_choice.chosen.connect(self._choose_part)
        self.colour_choice.chosen.connect(self._redraw_chosen)
        self.own_switch.toggled.connect(self._redraw_toggled)
        self.proof_switch.toggled.connect(self._prove)

    def _lay_out(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.controls)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GRID)
        choices = QHBoxLayout()
        self._row.addLayout(choices)
        choices.setSpacing(GRID)
        choices.addWidget(self.part_choice)
        choices.addWidget(self.colour_choice)
        choices.addStretch(1)
        self._switches = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addLayout(self._switches)
        self._row.setAlignment(self._switches, Qt.AlignmentFlag.AlignLeft)
        self._switches.setSpacing(GRID)
        self._switches.addWidget(self.proof_switch)
        self._switches.addWidget(self.own_switch)
        self.scroll_area = SettlingScroll(self)
        self.scroll_area.setWidget(self.heatmaps)
        column = QVBoxLayout(self)
        # The panel may be narrower than its controls in one row: they then stand in two.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        self._header = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.addLayout(self._header)
        self._header.setSpacing(GRID // 2)
        self._header.addWidget(self.statement, 1)
        self._header.addWidget(self.controls)
        body = QHBoxLayout()
        column.addLayout(body, 1)
        body.setSpacing(GRID)
        body.addWidget(self.scroll_area, 1)
        body.addWidget(self.colour_bar)

    @property
    def scale(self) -> HeatScale:
        """The scale that colours the cells, as the switches are set."""
        return HeatScale(
            signed=self.colour_choice.choice == "sign",
            shared=not self.own_switch.isChecked(),
            highest=self._highest,
        )

    def probes(self) -> frozenset[Probe]:
        """The gradient of the data loss, or that of the penalty; a proof where one is due."""
        wanted: set[Probe] = {PENALTY if self.part_choice.choice == "penalty" else DATA}
        if self._picture is not None and any(layer.zero_share for layer in self._picture.layers):
            # Only where something is exactly zero is it asked whether that is for good.
            wanted.add(DeadUnits())
        if self._proof_wanted:
            wanted.add(GradientProof(self._proofs))
        return frozenset(wanted)

    def data_table(self) -> TableMaker | None:
        """The gradient of every weight."""
        return Gradients(penalty=self.part_choice.choice == "penalty")

    def spoken(self) -> str:
        """The comparison of the first layer with the last, and the figure of each layer."""
        tiles = self.heatmaps.tiles
        figures = (f"{tile.titles[1]}: {tile.captions[0]}" for tile in tiles)
        return ". ".join((super().spoken(), "; ".join(figures))) if tiles else super().spoken()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Colour the newest gradients."""
        training = snapshot.experiment.training
        self._offer_penalty(bool(training.l1 or training.l2))
        self._activations = activations_of(snapshot.experiment)
        picture = snapshot.answer(PENALTY if self.part_choice.choice == "penalty" else DATA)
        if snapshot.run != self._run:
            self._run, self._highest = snapshot.run, HIGHEST_PLACE
            # What was proved of another network says nothing of this one.
            self._proof, self._proof_wanted = None, False
        self._on_proof(snapshot)
        if picture is not None:
            # Within a run the scale only grows: the same colour stays the same number.
            self._highest = max(self._highest, highest_place(picture.values))
            self._picture = picture
            self._dead = snapshot.answer(DeadUnits())
            if self._dead is None and DeadUnits() in self.probes() and not snapshot.playing:
                self.refresh_requested.emit()
            self._draw()

    def _on_proof(self, snapshot: Snapshot) -> None:
        """Keep the proof that has come, and ask for another one when the weights have moved on."""
        if not self.proof_switch.isChecked():
            return
        proof = snapshot.answer(GradientProof(self._proofs))
        if self._proof_wanted and proof is not None:
            self._proof, self._proof_wanted = proof, False
            self._proved_at = time.monotonic()
        elif not self._proof_wanted and (self._proof is None or self._proof.step != snapshot.step):
            rested = time.monotonic() - self._proved_at >= SECONDS_BETWEEN_PROOFS
            if rested or not snapshot.playing:
                self._ask_for_proof()
            if not snapshot.playing:
                self.refresh_requested.emit()

    def _ask_for_proof(self) -> None:
        self._proofs += 1
        self._proof_wanted = True

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        fill_background(self.heatmaps)
        as_controls(self.controls)
        for choice in (self.part_choice, self.colour_choice):
            choice.keep_words(alike=True)
        self._turn_header()
        self._draw()

    def minimumSizeHint(self) -> QSize:
        """As narrow as with its controls below each other, also while they stand in one row."""
        hint, (choices, switches) = super().minimumSizeHint(), self._controls()
        rows = (
            sum(part.minimumSizeHint().width() + GRID for part in choices),
            *(part.minimumSizeHint().width() for part in switches),
        )
        return QSize(min(hint.width(), max(rows) + 2 * GRID), hint.height())

    def _controls(self) -> tuple[list[QWidget], list[QWidget]]:
        """The choices, which stay in one row, and the switches."""
        choices = [c for c in (self.part_choice, self.colour_choice) if c.isVisibleTo(self)]
        return list(choices), [self.proof_switch, self.own_switch]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the controls under the sentence if the panel is narrow."""
        self._turn_header()

    def _turn_header(self) -> None:
        directions, room = QBoxLayout.Direction, self.width() - 2 * GRID
        choices, switches = self._controls()
        controls = sum(part.minimumSizeHint().width() + GRID for part in (*choices, *switches))
        beside = controls <= room
        self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        beside = sum(part.minimumSizeHint().width() + GRID for part in switches) <= room
        self._switches.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        beside = self.statement.sizeHint().width() + controls <= room
        self._header.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    # Drawing.

    def _draw(self) -> None:
        picture, scale = self._picture, self.scale
        self.colour_bar.show_content(heat_content(scale, self.theme))
        if picture is None:
            self.statement.show_text(self.tr("Press Space to train"))
            return
        parts = [layer.cells for layer in picture.layers]
        places = scale.indices(picture.values, parts, dead_cells(picture, self._dead))
        tiles = []
        for number, layer in enumerate(picture.layers):
            block = places[layer.cells].reshape(layer.rows, layer.columns)
            tiles.append(
                HeatTile(block, self._titles(number), self._captions(number), layer.not_finite > 0)
            )
        table = scale.table(self.theme)
        self.heatmaps.show_tiles(tuple(tiles), table, scale.negative_below, BROKEN)
        self._show_sentence()

    def _titles(self, number: int) -> tuple[str, ...]:
        layers = len(self._activations)
        name = layer_name(number, layers)
        activation = self._activations[number] if number < layers else ""
        return (f"{name} · {activation}", name, short_layer_name(number, layers))

    def _is_dead(self, number: int) -> bool:
        """True if every zero of a layer belongs to units that are off for all data."""
        assert self._picture is not None
        cells = dead_cells(self._picture, self._dead)
        return cells is not None and bool(cells[self._picture.layers[number].cells].all())

    def _captions(self, number: int) -> tuple[str, ...]:
        """Four wordings, each shorter than the one before."""
        assert self._picture is not None
        layer, proof = self._picture.layers[number], self._proof
        shown = self.part_choice.choice == "data" and not layer.not_finite
        if shown and proof is not None and number < len(proof.layers):
            return proof_captions(layer, proof.layers[number])
        return gradient_captions(layer, layer.dead and self._is_dead(number))

    def _show_sentence(self) -> None:
        cell = self.heatmaps.hovered
        if cell is not None and self._picture is not None:
            self.statement.show_text(self.cell_words(cell))
        elif self._proof is not None and self.part_choice.choice == "data":
            self.statement.show_text(live_proof_sentence(self._proof))
        elif not self.scale.shared:
            self.statement.show_text(
                self.tr("Each layer has its own scale: equal colours are not equal gradients"),
                warning=True,
            )
        elif self._picture is not None:
            self.statement.show_text(gradient_comparison(self._picture))

    def cell_words(self, cell: Cell) -> str:
        """A cell of a heatmap in words: its layer, its link, its gradient."""
        if self._picture is None:
            return ""
        if cell.tile >= len(self._picture.layers):
            return ""
        layer = self._picture.layers[cell.tile]
        if cell.row >= layer.rows or cell.column >= layer.columns:
            return ""
        dead = self.heatmaps.tiles[cell.tile].cells[cell.row, cell.column] == DEAD
        return gradient_cell_sentence(self._picture, cell.tile, cell.row, cell.column, dead)

    # What a person does.

    def _offer_penalty(self, offered: bool) -> None:
        if offered == self.part_choice.isVisibleTo(self):
            return
        self.part_choice.setVisible(offered)
        if not offered and self.part_choice.choice == "penalty":
            self.part_choice.show_choice("data")
            self.refresh_requested.emit()
        self._turn_header()

    @Slot(str)
    def _choose_part(self, part: str) -> None:
        self._picture = None
        self.refresh_requested.emit()

    @Slot(str)
    def _redraw_chosen(self, choice: str) -> None:
        self._draw()

    @Slot(bool)
    def _redraw_toggled(self, on: bool) -> None:
        self._draw()

    @Slot(bool)
    def _prove(self, on: bool) -> None:
        self._proof, self._proof_wanted = None, False
        if on:
            self._ask_for_proof()
            self.refresh_requested.emit()
        self._draw()

    @Slot()
    def _hover_cell(self) -> None:
        self._show_sentence()
        cell, picture = self.heatmaps.hovered, self._picture
        link = None
        if cell is not None and picture is not None:
            layer = picture.layers[cell.tile]
            link = (cell.tile, cell.row * layer.row_block, cell.column * layer.column_block)
        self.selection.update(hovered_link=link)

    @Slot()
    def _mark_link(self) -> None:
        link, picture = self.selection.value.hovered_link, self._picture
        cell = None
        if link is not None and picture is not None and link[0] < len(picture.layers):
            layer = picture.layers[link[0]]
            cell = Cell(link[0], link[1] // layer.row_block, link[2] // layer.column_block)
        self.heatmaps.mark(cell)
