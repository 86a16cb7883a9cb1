"""Warped space: the input grid and the data as a layer sees them, live.

Training bends the plane until a straight cut parts the classes; here one sees it bend.
"""

from __future__ import annotations

import math
from typing import ClassVar

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.data.dataset import Extent
from playground.engine import ACTIVATIONS
from playground.experiment.difference import value_words
from playground.export.tables import SpaceOf, TableMaker
from playground.training.probe import Probe
from playground.training.probes.hidden_space import HiddenSpace, HiddenView
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import GRID, Theme, rgb
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.cursor_points import CursorPointsView
from playground.ui.language.numbers import share_text
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.part_panel import SamplePanel
from playground.ui.panels.plane_points import points_at
from playground.ui.panels.sample_sentences import place_words, space_summary
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import FocusedComboBox

# Beyond the range of a bounded function.
MARGIN = 0.1
# A range that fits the data grows by a tenth of a decade at a time.
STEPS_A_DECADE = 10
# Entry 0 of the lists of axes: principal components.
COMPONENTS = 0


class SpacePanel(SamplePanel):
    """Choices of layer and axes above the bent plane."""

    name: ClassVar[str] = "space"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("SpacePanel", "Warped space")

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._offered: tuple[int, ...] = ()
        self.layer_box = self._box(self.tr("Layer"), self.tr("Whose view of the data to show"))
        self.axis_boxes = tuple(
            self._box(name, self.tr("A unit of the layer, or the main directions of its outputs"))
            for name in (self.tr("Horizontal axis"), self.tr("Vertical axis"))
        )
        self.sentence = self.make_line()
        self.sentence.setProperty("muted", True)
        self.view = CursorPointsView(theme, self)
        self.view.setAccessibleName(self.heading())
        self.view.setToolTip(
            self.tr("The grid of the input plane after this layer; hover a point to follow it")
        )
        self._lay_out()
        self.view.name_place(self.point_words)
        self.view.mouse_moved.connect(self.hover_pointed)
        self.view.picked.connect(self.choose_pointed)
        self.fit_action = self.view.fit_action(self)
        spread_theme(self, theme)

    def _box(self, name: str, tip: str) -> FocusedComboBox:
        box = FocusedComboBox(self)
        box.setAccessibleName(name)
        box.setToolTip(tip)
        box.activated.connect(self._ask)
        return box

    def _lay_out(self) -> None:
        for box in (self.layer_box, *self.axis_boxes):
            self.control_row.addWidget(box)
        self.control_row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, GRID // 2, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addWidget(self.controls)
        column.addWidget(self.view, 1)
        self.sentence.setContentsMargins(GRID, 0, 0, 0)
        column.addWidget(self.sentence)

    def probes(self) -> frozenset[Probe]:
        """The chosen layer along the chosen axes."""
        return frozenset({self._probe()})

    def _probe(self) -> HiddenSpace:
        layer = max(self.layer_box.currentIndex(), 0)
        first, second = (box.currentIndex() for box in self.axis_boxes)
        if first <= COMPONENTS or second <= COMPONENTS:
            return HiddenSpace(layer)
        return HiddenSpace(layer, (first - 1, second - 1))

    def data_table(self) -> TableMaker | None:
        """The position of each row."""
        return SpaceOf(self._probe())

    def spoken(self) -> str:
        """The line above or below the picture."""
        return self.sentence.text()

    def menu_actions(self) -> tuple[QAction, ...]:
        """Undo zooming and moving."""
        return (self.fit_action,)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw grid and points where the layer has them now."""
        self.snapshot = snapshot
        view = snapshot.answer(self._probe())
        self._offer(snapshot)
        if not isinstance(view, HiddenView):
            return
        components = view.shares is not None
        extent = _range_of(view.activation) if not components else None
        self.view.show_axes(extent or _around(view), self._axis_names(view))
        self.view.show_ground(np.array([[rgb(self.theme.surface)]], dtype=np.uint8))
        self.view.show_lines(tuple(view.lines), moving=snapshot.playing)
        dataset = snapshot.dataset
        if len(dataset.labels) > int(view.rows.max(initial=0)):
            self.view.show_points(
                points_at(dataset, view.rows, view.held_out, view.coordinates, self.theme)
            )
        self.view.mark(self.shown_rows())
        words = space_summary(view.units, value_words(view.activation), view.shares)
        self.show_line(self.sentence, words)

    def pointed_row(self) -> int | None:
        """The sample under the mouse or the cursor."""
        return self.view.row

    def point_words(self) -> str:
        """The sample under the cursor and where it lies; the sentence where there is none."""
        row, snapshot, points = self.view.row, self.snapshot, self.view.points
        places = np.flatnonzero(points.rows == row)
        view = None if snapshot is None else snapshot.answer(self._probe())
        if row is None or snapshot is None or not len(places) or not isinstance(view, HiddenView):
            return self.sentence.text()
        dataset, named = snapshot.dataset, ""
        if dataset.task == "classification":
            named = dataset.class_names[int(dataset.labels[row])]
        x, y = points.coordinates[places[0]].tolist()
        first, second = self._axis_names(view)
        return place_words(row, named, ((first, x), (second, y)))

    def _offer(self, snapshot: Snapshot) -> None:
        """Layers and units as they are in this network; choices stay where they can."""
        hidden = [layer.units for layer in snapshot.experiment.network.hidden]
        outputs = max(len(snapshot.dataset.class_names), 1)
        if snapshot.experiment.network.output != "softmax" and outputs == 2:
            outputs = 1
        layer = min(max(self.layer_box.currentIndex(), 0), len(hidden))
        units = [*hidden, outputs][layer]
        offered = (len(hidden), layer, units)
        if offered == self._offered:
            return
        self._offered = offered
        names = [self.tr("Layer {0}").format(number + 1) for number in range(len(hidden))]
        _fill(self.layer_box, [*names, self.tr("Outputs")], layer)
        units_named = [self.tr("Unit {0}").format(number + 1) for number in range(units)]
        for number, box in enumerate(self.axis_boxes):
            chosen = min(max(box.currentIndex(), 0), units)
            component = self.tr("PC {0}").format(number + 1)
            _fill(box, [component, *units_named], chosen)

    def _axis_names(self, view: HiddenView) -> tuple[str, str]:
        if view.units == 1:
            return self.tr("unit 1"), ""
        if view.shares is not None:
            first, second = view.shares
            return (
                self.tr("component 1 ({0})").format(share_text(first, 0)),
                self.tr("component 2 ({0})").format(share_text(second, 0)),
            )
        first_box, second_box = self.axis_boxes
        return (
            self.tr("unit {0}").format(first_box.currentIndex()),
            self.tr("unit {0}").format(second_box.currentIndex()),
        )

    @Slot(int)
    def _ask(self, index: int) -> None:
        box = self.sender()
        if box in self.axis_boxes:
            # A component stands beside a component, a unit beside a unit.
            for place, other in enumerate(self.axis_boxes):
                if index == COMPONENTS:
                    other.setCurrentIndex(COMPONENTS)
                elif other.currentIndex() == COMPONENTS:
                    other.setCurrentIndex(min(place + 1, other.count() - 1))
        if self.snapshot is not None:
            self._offer(self.snapshot)
        self.refresh_requested.emit()


def _range_of(activation: str) -> Extent | None:
    """A square about the range of a bounded function; None for any other."""
    function = ACTIVATIONS[activation]
    if not function.is_bounded:
        return None
    low, high = function.range[0] - MARGIN, function.range[1] + MARGIN
    return (low, high, low, high)


def _around(view: HiddenView) -> Extent:
    """A square about zero that shows everything; it grows in steps, so that it seldom moves."""
    largest = max(float(np.abs(view.coordinates).max(initial=0.0)), 1e-6)
    largest = max(largest, float(np.abs(view.lines).max(initial=0.0)))
    steps = math.ceil(math.log10(1.05 * largest) * STEPS_A_DECADE)
    reach = 10.0 ** (steps / STEPS_A_DECADE)
    return (-reach, reach, -reach, reach)


def _fill(box: FocusedComboBox, texts: list[str], chosen: int) -> None:
    box.clear()
    box.addItems(texts)
    box.setCurrentIndex(chosen)
