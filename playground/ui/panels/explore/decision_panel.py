"""The decision map: what the network answers all over the input plane, with the data on it.

While a neuron is hovered in the diagram the map shows that neuron's output instead.
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from playground.data import Dataset, predicted_classes
from playground.export.tables import TableMaker, plane
from playground.training.probe import Probe
from playground.training.probes.plane import (
    NeuronOverPlane,
    PlaneOutputs,
    PlanePicture,
    PointOutputs,
)
from playground.training.probes.samples import SampleAnswer, SampleLedger
from playground.training.snapshot import Snapshot
from playground.ui.appearance.background import fill_background
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.charts.axis import number_text
from playground.ui.charts.map_key import KeyContent, KeyRow, MapKey
from playground.ui.charts.markers import class_marker
from playground.ui.charts.plane_colours import blended, class_shares, reach_of, signed, upsampled
from playground.ui.charts.plane_view import PlaneView
from playground.ui.panels.explore.paint_tools import PaintTools
from playground.ui.panels.panel import Panel
from playground.ui.panels.plane_points import plane_points
from playground.ui.selection import SelectionModel
from playground.ui.widgets.style import control_sheet
from playground.ui.widgets.switch import Switch
from playground.ui.workbench import Workbench

# A crisp boundary is drawn from this many times finer cells.
CRISP_FACTOR = 3


class DecisionPanel(Panel):
    """The map, its key, and switches for the crisp boundary and the test data."""

    name: ClassVar[str] = "decision"
    frames_between: ClassVar[int] = 3

    def __init__(
        self,
        theme: Theme,
        selection: SelectionModel,
        workbench: Workbench | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, selection, parent)
        self._snapshot: Snapshot | None = None
        self._drawn_points: tuple[object, ...] = ()
        self.view = PlaneView(theme, self)
        self.view.setAccessibleName(self.tr("Decision map"))
        self.view.setToolTip(
            self.tr("Move over the map to read the output there; click a point to keep it")
        )
        self.key = MapKey(theme, self)
        self._make_switches()
        self.paint = PaintTools(theme, self.view, workbench, self) if workbench else None
        self._lay_out()
        self.view.mouse_moved.connect(self._hover)
        self.view.pressed.connect(self._choose)
        self.apply_theme(theme)

    def _make_switches(self) -> None:
        self.crisp_switch = Switch(self.tr("Decision only"), self)
        self.crisp_switch.setToolTip(
            self.tr("Paint the winning class alone, with a crisp boundary, instead of how sure")
        )
        self.test_switch = Switch(self.tr("Test data"), self)
        self.test_switch.setChecked(True)
        self.test_switch.setToolTip(
            self.tr("Show the rows that the network never trains on, as rings")
        )
        self.crisp_switch.toggled.connect(self._redraw)
        self.test_switch.toggled.connect(self._redraw)

    def _lay_out(self) -> None:
        self.controls = QWidget(self)
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(GRID, GRID // 2, GRID, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self.crisp_switch)
        row.addWidget(self.test_switch)
        row.addStretch(1)
        if self.paint is not None:
            self.paint_switch = Switch(self.tr("Paint"), self)
            self.paint_switch.setToolTip(
                self.tr("Paint, erase and move points with the mouse; the run goes on with them")
            )
            self.paint_switch.toggled.connect(self.paint.set_active)
            row.addWidget(self.paint_switch)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setContentsMargins(0, 0, GRID // 2, GRID // 2)
        self._body.setSpacing(GRID)
        self._body.addWidget(self.view, 1)
        self._body.addWidget(self.key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.controls)
        if self.paint is not None:
            column.addWidget(self.paint)
        column.addLayout(self._body, 1)

    def heading(self) -> str:
        """The title of the dock."""
        return self.tr("Decision map")

    def suits(self, snapshot: Snapshot) -> bool:
        """Only inputs that can be drawn on two axes."""
        return snapshot.dataset.plane is not None

    def probes(self) -> frozenset[Probe]:
        """The map, or the hovered neuron's, and what is under the mouse."""
        chosen, wanted = self.selection.value, set[Probe]()
        if chosen.hovered_neuron is not None:
            wanted.add(NeuronOverPlane(*chosen.hovered_neuron))
        wanted.add(PlaneOutputs())
        if chosen.shown_sample is not None:
            wanted.add(SampleLedger(chosen.shown_sample))
        elif chosen.point is not None:
            wanted.add(PointOutputs(chosen.point))
        return frozenset(wanted)

    def data_table(self) -> TableMaker | None:
        """The outputs over the map."""
        return plane

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Paint the ground anew, and the points where the data have changed."""
        self._snapshot = snapshot
        plane = snapshot.dataset.plane
        if plane is None:
            self._show_nothing()
            return
        neuron = self._neuron(snapshot)
        picture = neuron or snapshot.answer(PlaneOutputs())
        self.view.show_axes(plane.extent, plane.labels)
        self._show_points(snapshot.dataset)
        if picture is not None:
            self._show_picture(picture, snapshot, neuron is not None)
        shown = self.selection.value.shown_sample
        self.view.mark(() if shown is None else (shown,))

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        fill_background(self, theme)
        self.controls.setStyleSheet(control_sheet(theme))
        for part in (self.view, self.key, self.crisp_switch, self.test_switch):
            part.apply_theme(theme)
        if self.paint is not None:
            self.paint.apply_theme(theme)
            self.paint_switch.apply_theme(theme)
        self._drawn_points = ()
        self._redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """The key stands where it leaves the larger map: beside it, or below."""
        beside, below = self.key.column_size(), self.key.row_size()
        room = self.size() - QSize(0, self.controls.height())
        wide = min(room.width() - beside.width(), room.height()) > min(
            room.width(), room.height() - below.height()
        )
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._body.setContentsMargins(0 if wide else GRID, 0, GRID // 2, GRID // 2)
        self.key.stand(in_rows=not wide)

    # Drawing.

    def _show_nothing(self) -> None:
        self.view.show_title(self.tr("These inputs have no plane: look at the samples instead"))
        self.key.show_content(KeyContent())

    def _neuron(self, snapshot: Snapshot) -> PlanePicture | None:
        hovered = self.selection.value.hovered_neuron
        if hovered is None:
            return None
        picture: PlanePicture | None = snapshot.answer(NeuronOverPlane(*hovered))
        return picture

    def _show_picture(self, picture: PlanePicture, snapshot: Snapshot, neuron: bool) -> None:
        crisp = self.crisp_switch.isChecked()
        factor = CRISP_FACTOR if crisp else 1
        if neuron or snapshot.dataset.task == "regression":
            values = picture.values[..., 0]
            reach = reach_of(values, picture.activation)
            fine = upsampled(values[..., None], factor)[..., 0]
            self.view.show_ground(signed(fine, reach, self.theme, crisp))
            self._show_bar(reach, snapshot, neuron)
        else:
            shares = upsampled(class_shares(picture.values, picture.activation), factor)
            self.view.show_ground(blended(shares, self.theme, crisp))
            self._show_classes(snapshot)
        self.view.show_title(self._neuron_title(picture, snapshot) if neuron else "")

    def _neuron_title(self, picture: PlanePicture, snapshot: Snapshot) -> str:
        layer, unit = self.selection.value.hovered_neuron or (0, 0)
        dataset, hidden = snapshot.dataset, len(snapshot.experiment.network.hidden)
        if layer < 0:
            return self.tr("input {0}").format(dataset.feature_names[unit])
        if layer == hidden:
            names = dataset.class_names
            name = names[unit] if picture.activation == "softmax" else str(unit + 1)
            return self.tr("output {0} · {1}").format(name, picture.activation)
        return self.tr("layer {0} · neuron {1} · {2}").format(
            layer + 1, unit + 1, picture.activation
        )

    def _show_points(self, dataset: Dataset) -> None:
        with_test = self.test_switch.isChecked()
        drawn = (dataset, with_test, self.theme)
        if drawn != self._drawn_points:
            self._drawn_points = drawn
            self.view.show_points(plane_points(dataset, self.theme, with_test))

    # The key.

    def _outputs(self, snapshot: Snapshot) -> np.ndarray | None:
        """The outputs at what is hovered or chosen, (outputs,)."""
        chosen = self.selection.value
        if chosen.shown_sample is not None:
            answer = snapshot.answer(SampleLedger(chosen.shown_sample))
        elif chosen.point is not None:
            answer = snapshot.answer(PointOutputs(chosen.point))
        else:
            return None
        return None if answer is None else answer.a

    def _show_classes(self, snapshot: Snapshot) -> None:
        names, outputs = snapshot.dataset.class_names, self._outputs(snapshot)
        shares: np.ndarray | None = None
        winner = -1
        if outputs is not None:
            activation = snapshot.experiment.network.output
            shares = class_shares(outputs, activation)
            winner = int(predicted_classes(outputs[None, :], activation)[0])
        rows = tuple(
            KeyRow(
                class_marker(self.theme, number),
                name,
                None if shares is None else float(shares[number]),
                "" if shares is None else f"{shares[number]:.2f}",
                strong=number == winner,
            )
            for number, name in enumerate(names)
        )
        self.key.show_content(KeyContent(rows, notes=self._notes(snapshot)))

    def _show_bar(self, reach: float, snapshot: Snapshot, neuron: bool) -> None:
        outputs = None if neuron else self._outputs(snapshot)
        value = None if outputs is None else float(outputs[0])
        self.key.show_content(
            KeyContent(reach=reach, value=value, notes=() if neuron else self._notes(snapshot))
        )

    def _notes(self, snapshot: Snapshot) -> tuple[str, ...]:
        chosen, notes = self.selection.value, []
        if chosen.shown_sample is not None:
            answer = snapshot.answer(SampleLedger(chosen.shown_sample))
            if isinstance(answer, SampleAnswer):
                notes.append(self._row_note(answer, snapshot.dataset))
        elif chosen.point is not None:
            x, y = (number_text(value) for value in chosen.point)
            labels = snapshot.dataset.plane.labels if snapshot.dataset.plane else ("", "")
            notes.append(f"{labels[0]} {x}\n{labels[1]} {y}")
        notes.extend(self._rest_note(snapshot.dataset))
        notes.append(self.tr("filled: train\nring: test"))
        total = len(snapshot.dataset.train)
        if self.test_switch.isChecked():
            total = len(snapshot.dataset.labels)
        if len(self.view.points.rows) < total:
            notes.append(
                self.tr("{0} of {1} points drawn").format(len(self.view.points.rows), total)
            )
        return tuple(notes)

    def _rest_note(self, dataset: Dataset) -> tuple[str, ...]:
        """What becomes of features that the map does not show."""
        rest = dataset.plane.rest if dataset.plane else ""
        if rest == "components":
            return (self.tr("all other directions\nat their mean"),)
        return (self.tr("all other features\nat their mean"),) if rest else ()

    def _row_note(self, answer: SampleAnswer, dataset: Dataset) -> str:
        parts = {
            "train": self.tr("train row {0}"),
            "validation": self.tr("validation row {0}"),
            "test": self.tr("test row {0}"),
        }
        text = parts[answer.part].format(answer.row)
        if dataset.task == "regression":
            return self.tr("{0}\ntarget {1}").format(text, number_text(answer.label))
        return self.tr("{0}\ntrue: {1}").format(text, dataset.class_names[int(answer.label)])

    # Mouse.

    @property
    def _painting(self) -> bool:
        return self.paint is not None and self.paint.active

    @Slot()
    def _hover(self) -> None:
        row = None if self._painting else self.view.row
        self.selection.update(point=self.view.place, hovered_sample=row)

    @Slot()
    def _choose(self) -> None:
        if self.view.buttons == Qt.MouseButton.LeftButton and not self._painting:
            self.selection.update(sample=self.view.row)

    @Slot()
    def _redraw(self) -> None:
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)
