"""Hinge lines on the decision map: where the neurons of one hidden layer switch, each selectable.

The neuron that is chosen has a strong line; a click on another line chooses that one.  What is off
everywhere has no line and is named.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from playground.training.probe import Probe
from playground.training.probes.hinges import HingeAnswer, Hinges
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.charts.contours import contour_segments
from playground.ui.charts.plane_view import PlaneView
from playground.ui.panels.explore.sentences import hinge_sentences
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import FocusedComboBox
from playground.ui.widgets.fitting_label import FittingLabel

NONE = -1
# How near to a line a click chooses it, in pixels.
REACH = 8.0
NO_SEGMENTS = np.empty((0, 2))


class HingeLines(QObject):
    """Owns the choice of layer and the sentence, in `row`, and the lines on `view`."""

    changed = Signal()

    def __init__(
        self, theme: Theme, view: PlaneView, selection: SelectionModel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._selection = selection
        self._hidden = -1
        self._segments: tuple[np.ndarray, ...] = ()
        self.box = FocusedComboBox(parent)
        self.box.setAccessibleName(self.tr("Hinge lines"))
        self.box.setToolTip(
            self.tr(
                "Where the neurons of a layer switch, z = 0: ReLU is off on one side. Click a line "
                "to choose its neuron"
            )
        )
        self.box.setMinimumContentsLength(9)
        self.box.activated.connect(self._on_choice)
        self.sentence = FittingLabel(parent=parent)
        self.row = QWidget(parent)
        line = QHBoxLayout(self.row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(self.box)
        line.addWidget(self.sentence, 1)
        self.set_theme(theme)

    @property
    def layer(self) -> int:
        """The hidden layer whose lines are drawn, NONE for none."""
        return int(self.box.currentData()) if self.box.currentData() is not None else NONE

    def probes(self) -> frozenset[Probe]:
        """The sums of the layer that is chosen."""
        return frozenset() if self.layer == NONE else frozenset({Hinges(self.layer)})

    def _offer(self, hidden: int) -> None:
        """Offer so many hidden layers; with none there is nothing to choose."""
        if hidden == self._hidden:
            return
        chosen, self._hidden = self.layer, hidden
        self.box.clear()
        self.box.addItem(self.tr("No hinges"), NONE)
        for layer in range(hidden):
            self.box.addItem(self.tr("Hinges {0}").format(layer + 1), layer)
        self.box.setCurrentIndex(max(self.box.findData(chosen), 0))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the lines of this moment."""
        self._offer(len(snapshot.experiment.network.hidden))
        self.row.setVisible(self._hidden > 0)
        answer = None if self.layer == NONE else snapshot.answer(Hinges(self.layer))
        if not isinstance(answer, HingeAnswer):
            if self.layer == NONE:
                self.clear()
            return
        self._segments = tuple(contour_segments(one, 0.0, answer.extent) for one in answer.sums)
        chosen = self._selection.value
        strong = NO_SEGMENTS
        if chosen.layer == answer.layer and chosen.unit is not None:
            strong = self._of(chosen.unit)
        self._view.show_hinges(np.concatenate([NO_SEGMENTS, *self._segments]), strong)
        drawn = sum(len(ends) > 0 for ends in self._segments)
        unit = chosen.unit if chosen.layer == answer.layer else None
        self.sentence.show_text(*hinge_sentences(answer, drawn, unit))

    def clear(self) -> None:
        """Draw no lines."""
        self._segments = ()
        self._view.show_hinges(NO_SEGMENTS, NO_SEGMENTS)
        self.sentence.show_text("")

    def _of(self, unit: int) -> np.ndarray:
        return self._segments[unit] if unit < len(self._segments) else NO_SEGMENTS

    def choose(self) -> bool:
        """Choose the neuron whose line is under the mouse, where no point is; whether one is."""
        place = self._view.place
        if place is None or self._view.row is not None:
            return False
        distances = [
            _distance(self._view.to_widget(ends), self._view.to_widget(np.array([place]))[0])
            for ends in self._segments
        ]
        if not distances or min(distances) > REACH:
            return False
        self._selection.update(layer=self.layer, unit=int(np.argmin(distances)))
        return True

    @Slot()
    def _on_choice(self) -> None:
        if self.layer == NONE:
            self.clear()
        self.changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take over text sizes."""
        self.sentence.setFont(font(theme, "label"))
        self.sentence.refit()


def _distance(ends: np.ndarray, place: np.ndarray) -> float:
    """The least distance of `place` (2,) from segments (2 · n, 2), in their units."""
    if not len(ends):
        return float("inf")
    starts, along = ends[::2], ends[1::2] - ends[::2]
    lengths = np.maximum(np.square(along).sum(axis=1), 1e-12)
    shares = np.clip(((place - starts) * along).sum(axis=1) / lengths, 0.0, 1.0)
    nearest = starts + shares[:, None] * along
    return float(np.sqrt(np.square(nearest - place).sum(axis=1).min()))
