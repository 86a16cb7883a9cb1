"""The weights of one layer: as images where the inputs are an image, else as one matrix.

Blue is positive, orange negative, one scale for the whole layer.
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from playground.export.tables import TableMaker, Weights
from playground.training.probe import Probe
from playground.training.probes.weights import LayerWeights, WeightsAnswer
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.plane_colours import reach_of
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.explore.sentences import matrix_sentence, weight_sentence
from playground.ui.panels.explore.weight_view import WeightView
from playground.ui.panels.panel import Panel
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import FocusedComboBox

# Characters that a name in the list of layers may have.
NAME_LENGTH = 15


class WeightsPanel(Panel):
    """The choice of the layer above its weights."""

    name: ClassVar[str] = "weights"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("WeightsPanel", "Weights")

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._snapshot: Snapshot | None = None
        self.layer_box = FocusedComboBox(self)
        self.layer_box.setAccessibleName(self.tr("Layer"))
        self.layer_box.setToolTip(self.tr("Whose weights to show"))
        self.layer_box.setMinimumContentsLength(NAME_LENGTH)
        self.sentence = QLabel(self)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.view = WeightView(theme, self)
        self.view.setAccessibleName(self.heading())
        self.view.matrix.setAccessibleName(self.heading())
        self.view.setToolTip(
            self.tr("Blue weights raise the neuron, orange ones lower it; hover to read one")
        )
        self.controls = QWidget(self)
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(GRID, GRID // 2, GRID, 0)
        row.setSpacing(GRID)
        row.addWidget(self.layer_box)
        row.addWidget(self.sentence, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addWidget(self.controls)
        column.addWidget(self.view, 1)
        self.layer_box.activated.connect(self._ask)
        self.view.matrix.name_cells(self.cell_words)
        self.view.hovered_changed.connect(self._hover)
        self.fit_action = self.view.matrix.fit_action(self)
        spread_theme(self, theme)

    def probes(self) -> frozenset[Probe]:
        """The weights of the chosen layer."""
        return frozenset({self._probe()})

    def _probe(self) -> LayerWeights:
        return LayerWeights(max(self.layer_box.currentIndex(), 0))

    def data_table(self) -> TableMaker | None:
        """The weights and biases of the layer that is shown."""
        return Weights(self._probe().layer)

    def spoken(self) -> str:
        """The line above or below the picture."""
        return self.sentence.text()

    def menu_actions(self) -> tuple[QAction, ...]:
        """Undo zooming and moving."""
        return (self.fit_action,)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Colour the newest weights."""
        self._snapshot = snapshot
        self._offer_layers(len(snapshot.experiment.network.hidden) + 1)
        answer = snapshot.answer(self._probe())
        if not isinstance(answer, WeightsAnswer):
            return
        shape = snapshot.dataset.image_shape if answer.layer == 0 else None
        self.view.show_weights(answer.weights, shape, reach_of(answer.weights, "linear"))
        self._show_sentence()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        as_controls(self.controls)
        self.sentence.setFont(font(theme, "label", tabular=True))

    def _offer_layers(self, layers: int) -> None:
        if self.layer_box.count() == layers:
            return
        chosen = min(max(self.layer_box.currentIndex(), 0), layers - 1)
        self.layer_box.clear()
        for layer in range(layers - 1):
            self.layer_box.addItem(self.tr("Into layer {0}").format(layer + 1))
        self.layer_box.addItem(self.tr("Into the outputs"))
        self.layer_box.setCurrentIndex(chosen)

    def _show_sentence(self) -> None:
        if self._snapshot is None:
            return
        answer, place = self._snapshot.answer(self._probe()), self.view.hovered
        if not isinstance(answer, WeightsAnswer):
            return
        text = matrix_sentence(answer.weights)
        rows, columns = answer.weights.shape
        if place is not None and place.source < rows and place.unit < columns:
            features = self._snapshot.dataset.feature_names
            text = weight_sentence(answer, place.source, place.unit, features)
        if text != self.sentence.text():
            self.sentence.setText(text)

    def cell_words(self, cell: tuple[int, int]) -> str:
        """A cell of the picture in words; "" between the images."""
        answer = None if self._snapshot is None else self._snapshot.answer(self._probe())
        place = self.view.place_of(cell)
        if self._snapshot is None or not isinstance(answer, WeightsAnswer) or place is None:
            return ""
        rows, columns = answer.weights.shape
        if place.source >= rows or place.unit >= columns:
            return ""
        features = self._snapshot.dataset.feature_names
        return weight_sentence(answer, place.source, place.unit, features)

    @Slot(int)
    def _ask(self, index: int) -> None:
        self.refresh_requested.emit()

    @Slot()
    def _hover(self) -> None:
        place = self.view.hovered
        layer = max(self.layer_box.currentIndex(), 0)
        self.selection.update(
            hovered_link=None if place is None else (layer, place.source, place.unit)
        )
        self.view.frame()
        self._show_sentence()
