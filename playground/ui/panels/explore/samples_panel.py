"""Single samples with what the network takes them for: as they come, or the worst first.

With a cell of the confusion matrix chosen it lists the samples of that cell alone.
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import QRectF, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from playground.data import Dataset
from playground.export.tables import OutputsOf, TableMaker
from playground.training.probe import Probe
from playground.training.probes.samples import PartAnswer, PartOutputs
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.markers import class_marker
from playground.ui.charts.plane_colours import class_shares
from playground.ui.charts.sample_tiles import SampleTile, SampleTiles
from playground.ui.language.numbers import number_text
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.part_panel import PartPanel
from playground.ui.panels.sample_sentences import (
    answer_words,
    no_classes_sentence,
    samples_summary,
)
from playground.ui.selection import SelectionModel
from playground.ui.widgets.column_scroll import ColumnScroll
from playground.ui.widgets.switch import Switch

# So many rows of a part are looked at, and so many of them shown.
MAX_ROWS = 2000
MAX_TILES = 120


class SamplesPanel(PartPanel):
    """Part and order above, tiles below."""

    name: ClassVar[str] = "samples"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("SamplesPanel", "Samples")

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._make_controls()
        self.grid = SampleTiles(theme, self)
        self.grid.setAccessibleName(self.tr("Samples"))
        self.grid.setToolTip(
            self.tr("Hover or click a sample to see its softmax; a cross marks a wrong answer")
        )
        self._lay_out()
        self.grid.name_tiles(self.tile_words)
        self.grid.hovered_changed.connect(self.hover_pointed)
        self.grid.clicked.connect(self.choose_pointed)
        self.grid.cursor_moved.connect(self._scroll_to)
        spread_theme(self, theme)

    def _make_controls(self) -> None:
        self.worst_switch = Switch(self.tr("Worst first"), self)
        self.worst_switch.setToolTip(
            self.tr("Put the samples with the largest loss first: what is learnt last")
        )
        self.worst_switch.toggled.connect(self.redraw)
        self.clear_button = QPushButton(self)
        self.clear_button.setToolTip(self.tr("Show all samples again, not one cell alone"))
        self.clear_button.hide()
        self.clear_button.clicked.connect(self._clear_cell)
        self.summary = self.make_line()
        self.summary.setWordWrap(True)

    def _lay_out(self) -> None:
        self.control_row.addWidget(self.worst_switch)
        self.control_row.addWidget(self.clear_button)
        self.place_line_after(self.summary)
        self.scroll_area = ColumnScroll(self.grid, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.controls)
        inner = QVBoxLayout()
        column.addLayout(inner, 1)
        inner.setContentsMargins(GRID, 0, 0, 0)
        inner.addWidget(self.scroll_area)

    def part_tip(self) -> str:
        """The tooltip of the choice between training and test rows."""
        return self.tr("Look at rows the network trains on, or at rows it never sees")

    def probes(self) -> frozenset[Probe]:
        """All outputs of the chosen part."""
        return frozenset({self._probe()})

    def _probe(self) -> PartOutputs:
        return PartOutputs(self.part, MAX_ROWS)

    def data_table(self) -> TableMaker | None:
        """Every row of the part that is shown."""
        return OutputsOf(self._probe().part)

    def spoken(self) -> str:
        """The line above or below the picture."""
        return self.summary.text()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Order, choose and draw the tiles."""
        self.snapshot = snapshot
        answer = snapshot.answer(self._probe())
        if not self.suits(snapshot):
            self._cell(snapshot.dataset)
            self.grid.show_tiles((), None)
            self.show_line(self.summary, no_classes_sentence())
            self.summary.setToolTip("")
            return
        if not isinstance(answer, PartAnswer):
            return
        self.show_part(answer.part, snapshot)
        dataset = snapshot.dataset
        listed = self._listed(answer, dataset)
        tiles = self._tiles(answer, dataset, listed[:MAX_TILES], snapshot)
        self.grid.show_tiles(tiles, self.selection.value.shown_sample)
        self._summarise(answer, len(listed))

    def pointed_row(self) -> int | None:
        """The sample under the mouse or the cursor."""
        return self.grid.hovered

    def tile_words(self, tile: SampleTile) -> str:
        """A sample and what the network takes it for."""
        truth = ""
        if self.snapshot is not None:
            dataset = self.snapshot.dataset
            truth = dataset.class_names[int(dataset.labels[tile.row])]
        return answer_words(tile.row, tile.predicted, tile.share, truth, tile.right)

    def _listed(self, answer: PartAnswer, dataset: Dataset) -> np.ndarray:
        """Places in the answer, in the order they are shown."""
        listed = np.arange(len(answer.rows))
        cell = self._cell(dataset)
        if cell is not None:
            listed = np.flatnonzero((answer.labels == cell[0]) & (answer.predicted == cell[1]))
        if self.worst_switch.isChecked():
            losses = np.nan_to_num(answer.losses[listed], nan=np.inf)
            listed = listed[np.argsort(-losses, kind="stable")]
        return listed

    def _cell(self, dataset: Dataset) -> tuple[int, int] | None:
        cell, classes = self.selection.value.cell, len(dataset.class_names)
        known = cell is not None and max(cell) < classes
        self.clear_button.setVisible(known)
        self.summary.setVisible(not known)
        if cell is None or not known:
            return None
        true, predicted = (dataset.class_names[number] for number in cell)
        self.clear_button.setText(self.tr("{0} taken for {1} ×").format(true, predicted))
        return cell

    def _tiles(
        self, answer: PartAnswer, dataset: Dataset, listed: np.ndarray, snapshot: Snapshot
    ) -> tuple[SampleTile, ...]:
        """The tiles of the samples at the places `listed` (n,) in the answer."""
        names = dataset.class_names
        truths = [self.tr("is {0}").format(name) for name in names]
        markers = [class_marker(self.theme, number) for number in range(len(names))]
        predicted, images = answer.predicted[listed], dataset.images
        shares = class_shares(answer.outputs[listed], snapshot.experiment.network.output)
        certain = shares[np.arange(len(listed)), predicted]
        rows, labels = answer.rows[listed], answer.labels[listed]
        each = zip(*(part.tolist() for part in (rows, labels, predicted, certain)), strict=True)
        return tuple(
            SampleTile(
                row=row,
                image=None if images is None else images[row],
                marker=markers[label],
                predicted=names[guess],
                share=share,
                right=guess == label,
                truth=truths[label],
            )
            for row, label, guess, share in each
        )

    def _summarise(self, answer: PartAnswer, listed: int) -> None:
        wrong = int((answer.predicted != answer.labels).sum())
        most = MAX_TILES if listed > MAX_TILES else None
        text = samples_summary(wrong, len(answer.rows), most)
        if text != self.summary.text():
            self.show_line(self.summary, text)
            mean = float(np.mean(answer.losses)) if len(answer.losses) else 0.0
            self.summary.setToolTip(self.tr("mean loss {0}").format(number_text(mean)))

    @Slot()
    def _clear_cell(self) -> None:
        self.selection.update(cell=None)

    @Slot(QRectF)
    def _scroll_to(self, box: QRectF) -> None:
        middle, half = box.center().toPoint(), box.size().toSize() / 2
        self.scroll_area.ensureVisible(middle.x(), middle.y(), 0, half.height() + GRID)
