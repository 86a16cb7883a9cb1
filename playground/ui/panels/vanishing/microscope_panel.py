"""A layer's activation at work: the histogram of its z over its curve, and how much is lost.

Follows the layer that is selected in the window; the list beside the sentence chooses it, too.
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from playground.export.tables import ActivationsOf, TableMaker
from playground.training.probe import Probe
from playground.training.probes.activations import SATURATED_SHARE, Activations
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.layer_names import layer_name
from playground.ui.charts.microscope_view import MicroscopeView
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.panel import Panel
from playground.ui.panels.vanishing.sentences import activation_sentence
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import FocusedComboBox
from playground.ui.widgets.headline import Headline


class MicroscopePanel(Panel):
    """One hidden layer's activation with the histogram of z."""

    name: ClassVar[str] = "microscope"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("MicroscopePanel", "Activations")

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._layer = selection.value.layer or 0
        self._hidden: tuple[str, ...] = ()
        longest = self.tr(
            "sigmoid: mean |f′| 0.123, saturated 100 %, no slope 100 %, dead units 123 of 256"
        )
        self.statement = Headline(theme, longest, self)
        self.view = MicroscopeView(theme, self)
        self.view.setAccessibleName(self.heading())
        self.layer_box = FocusedComboBox(self)
        self.layer_box.setAccessibleName(self.tr("Layer"))
        self.layer_box.setToolTip(self.tr("The hidden layer whose activation is looked at"))
        self._lay_out()
        self.statement.setToolTip(
            self.tr("Saturated: the slope is above 0 and below {0} % of the steepest").format(
                round(100 * SATURATED_SHARE)
            )
        )
        self.layer_box.activated.connect(self._choose)
        selection.changed.connect(self._follow)
        self.fit_action = self.view.fit_action(self)
        spread_theme(self, theme)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        header = QHBoxLayout()
        column.addLayout(header)
        header.addWidget(self.statement, 1)
        header.addWidget(self.layer_box)
        column.addWidget(self.view, 1)

    def suits(self, snapshot: Snapshot) -> bool:
        """Only hidden layers have an activation of this kind."""
        return bool(snapshot.experiment.network.hidden)

    def probes(self) -> frozenset[Probe]:
        """The statistics of the chosen layer."""
        return frozenset({Activations(self._layer)})

    def data_table(self) -> TableMaker | None:
        """The histogram of z in the layer."""
        return ActivationsOf(self._layer)

    def menu_actions(self) -> tuple[QAction, ...]:
        """Undo zooming and moving."""
        return (self.fit_action,)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the newest statistics."""
        hidden = tuple(layer.activation for layer in snapshot.experiment.network.hidden)
        self._offer(hidden)
        if not hidden:
            self.view.show_statistics(None)
            self.statement.show_text(self.tr("No hidden layer: nothing to look at. Add one with +"))
            return
        if self._layer >= len(hidden):
            self._layer = len(hidden) - 1
            self.refresh_requested.emit()
            return
        statistics = snapshot.answer(Activations(self._layer))
        if statistics is not None:
            self.view.show_statistics(statistics)
            self.statement.show_text(
                activation_sentence(statistics), warning=statistics.not_finite > 0
            )

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        as_controls(self.layer_box)

    def _offer(self, hidden: tuple[str, ...]) -> None:
        if hidden != self._hidden:
            self._hidden = hidden
            self.layer_box.clear()
            for number in range(len(hidden)):
                self.layer_box.addItem(layer_name(number, len(hidden) + 1), number)
        self.layer_box.setCurrentIndex(min(self._layer, len(hidden) - 1))

    @Slot(int)
    def _choose(self, index: int) -> None:
        self._layer = index
        self.selection.update(layer=index, unit=None)
        self.refresh_requested.emit()

    @Slot()
    def _follow(self) -> None:
        layer = self.selection.value.layer
        if layer is not None and layer != self._layer and layer < len(self._hidden):
            self._layer = layer
            self.layer_box.setCurrentIndex(layer)
            self.refresh_requested.emit()
