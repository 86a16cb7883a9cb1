"""The decision map: what the network answers all over the input plane, with the data on it.

The border of the decision is a line; levels beside it, and the errors alone, are a choice away.
While a neuron is hovered in the diagram the map shows that neuron's output instead.
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from playground.export.tables import TableMaker, plane
from playground.training.probe import Probe
from playground.training.probes.curve import CurveOutputs, has_curve
from playground.training.probes.plane import (
    NeuronOverPlane,
    PlaneOutputs,
    PlanePicture,
    PointOutputs,
)
from playground.training.probes.samples import (
    SampleAnswer,
    SampleLedger,
)
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import GRID, Theme, rgb
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.colour_scale import Colours
from playground.ui.charts.cursor_plane import CursorPlaneView
from playground.ui.charts.map_key import KeyContent, MapKey
from playground.ui.charts.plane_colours import outer_range, reach_of
from playground.ui.charts.plane_view import NO_POINTS
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.explore.control_rows import ControlRows
from playground.ui.panels.explore.decision_ground import (
    NO_SEGMENTS,
    Ground,
    as_ground,
    show_blend,
    show_scaled,
)
from playground.ui.panels.explore.decision_key import (
    class_key,
    key_notes,
    outputs_at,
    scale_key,
)
from playground.ui.panels.explore.drawn_points import ERRORS, DrawnPoints, error_probes
from playground.ui.panels.explore.hinge_lines import HingeLines
from playground.ui.panels.explore.paint_tools import PaintTools
from playground.ui.panels.explore.regression_curve import RegressionCurve
from playground.ui.panels.explore.sentences import neuron_title, row_note
from playground.ui.panels.explore.zoomed_part import ZoomedPart
from playground.ui.panels.panel import EditingPanel
from playground.ui.panels.spoken import (
    metric_sentence,
    outputs_sentence,
    place_sentence,
    plane_sentence,
)
from playground.ui.picture_parts import notify_part_focused
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import FocusedComboBox
from playground.ui.widgets.switch import Switch
from playground.ui.workbench import Workbench

# Characters that there is room for in the lists.
NAME_LENGTH = 9


class DecisionPanel(EditingPanel):
    """The map, its key, and the choices of ground and points."""

    name: ClassVar[str] = "decision"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("DecisionPanel", "Decision map")

    def __init__(
        self,
        theme: Theme,
        selection: SelectionModel,
        workbench: Workbench,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, selection, workbench, parent)
        self._snapshot: Snapshot | None = None
        self._told = ""
        self._offered = ""
        self.view = CursorPlaneView(theme, self)
        self.view.setAccessibleName(self.tr("Decision map"))
        self.view.setToolTip(
            self.tr("Move over the map to read the output there; click a point to keep it")
        )
        self._drawn = DrawnPoints(self.view)
        self.zoomed = ZoomedPart(self.view, self)
        self.key = MapKey(theme, self)
        self._make_choices()
        self.hinges = HingeLines(theme, self.view, selection, self)
        self.hinges.changed.connect(self._ask)
        self.paint = PaintTools(theme, self.view, workbench, self)
        self._lay_out()
        self.view.name_place(self.place_words)
        self.view.mouse_moved.connect(self._hover)
        self.view.clicked.connect(self._choose)
        self.zoomed.changed.connect(self.refresh_requested)
        self.zoomed.lost.connect(self._redraw)
        self.fit_action = self.view.fit_action(self)
        spread_theme(self, theme)

    def _make_choices(self) -> None:
        self.ground_box = self._box(
            self.tr("Ground"),
            self.tr(
                "How sure the network is; with levels where the winning class leads the next one "
                "by one half; or the winning class alone"
            ),
        )
        self.points_box = self._box(
            self.tr("Points"),
            self.tr(
                "The rows to draw: test rows, which the network never trains on, are rings; "
                "errors are the rows that it takes for another class"
            ),
        )
        self._offer("classification")
        self.ground_box.activated.connect(self._redraw)
        self.points_box.activated.connect(self._ask)

    def _box(self, name: str, tip: str) -> FocusedComboBox:
        box = FocusedComboBox(self)
        box.setAccessibleName(name)
        box.setToolTip(tip)
        box.setMinimumContentsLength(NAME_LENGTH)
        return box

    def _offer(self, task: str) -> None:
        """The choices that there are; only classes are decided, and only they can be mistaken."""
        if task == self._offered:
            return
        self._offered = task
        classes = task == "classification"
        grounds = [
            ("sure", self.tr("Probability") if classes else self.tr("Value")),
            ("levels", self.tr("Levels")),
        ]
        points = [("all", self.tr("Train and test")), ("train", self.tr("Train"))]
        if classes:
            grounds.append(("crisp", self.tr("Decision only")))
            points.append(("errors", self.tr("Errors only")))
        for box, options in ((self.ground_box, grounds), (self.points_box, points)):
            chosen = box.currentData()
            box.clear()
            for key, text in options:
                box.addItem(text, key)
            box.setCurrentIndex(max(box.findData(chosen), 0))

    @property
    def ground(self) -> Ground:
        """The style of the ground."""
        return as_ground(self.ground_box.currentData())

    @property
    def points(self) -> str:
        """The rows that are drawn: "all", "train" or "errors"."""
        return str(self.points_box.currentData())

    def choose_rows(self, rows: str) -> None:
        """Show the training points alone, or those of both parts."""
        self.points_box.setCurrentIndex(max(self.points_box.findData(rows), 0))
        self.refresh_requested.emit()

    def _lay_out(self) -> None:
        self.paint_switch = Switch(self.tr("Paint"), self)
        self.paint_switch.setToolTip(
            self.tr(
                "Paint, erase and move points with the mouse, or by Return at the cursor; "
                "the run goes on with them"
            )
        )
        self.paint_switch.toggled.connect(self.paint.set_active)
        self.controls = ControlRows(
            (self.ground_box, self.points_box), self.hinges.row, self.hinges.box, self.paint_switch
        )
        self.curve = RegressionCurve(self.theme, self)
        self.curve.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.controls.above)
        column.addWidget(self.paint)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.addLayout(self._body, 1)
        self._body.setContentsMargins(0, 0, GRID // 2, GRID // 2)
        self._body.setSpacing(GRID)
        self._body.addWidget(self.view, 1)
        self._body.addWidget(self.curve, 1)
        self._body.addWidget(self.key)
        column.addWidget(self.controls.below)

    def suits(self, snapshot: Snapshot) -> bool:
        """Only inputs that can be drawn on two axes, or a number that follows from another."""
        return snapshot.dataset.plane is not None or has_curve(snapshot.dataset)

    def probes(self) -> frozenset[Probe]:
        """The map, or the hovered neuron's, and what is under the mouse."""
        chosen, wanted = self.selection.value, set[Probe]()
        if chosen.hovered_neuron is not None:
            wanted.add(NeuronOverPlane(*chosen.hovered_neuron))
        wanted.update((PlaneOutputs(), PlaneOutputs(part=self.zoomed.part), CurveOutputs()))
        if chosen.shown_sample is not None:
            wanted.add(SampleLedger(chosen.shown_sample))
        elif chosen.point is not None:
            wanted.add(PointOutputs(chosen.point))
        if self.points == ERRORS and self._snapshot is not None:
            wanted.update(error_probes(self._snapshot.dataset))
        return frozenset(wanted) | self.hinges.probes()

    def data_table(self) -> TableMaker | None:
        """The outputs over the map."""
        return plane

    def spoken(self) -> str:
        """The axes, how much of the plane each class has won, and how many points are right."""
        snapshot = self._snapshot
        if snapshot is None:
            return ""
        plane, picture = snapshot.dataset.plane, snapshot.answer(PlaneOutputs())
        if plane is None or picture is None:
            return self.curve.accessibleName() if has_curve(snapshot.dataset) else ""
        said = plane_sentence(picture, plane.labels, snapshot.dataset.class_names)
        return f"{said}. {metric_sentence(snapshot, 'accuracy')}"

    def menu_actions(self) -> tuple[QAction, ...]:
        """Undo zooming and moving."""
        return (self.fit_action,)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Paint the ground anew, and the points where the data have changed."""
        self._snapshot = snapshot
        plane, curved = snapshot.dataset.plane, has_curve(snapshot.dataset)
        for part in (self.view, self.key):
            part.setVisible(not curved)
        self.controls.set_visible(not curved)
        self.curve.setVisible(curved)
        if curved:
            self.curve.show_curve(snapshot.dataset, snapshot.answer(CurveOutputs()))
            return
        if plane is None:
            self._show_nothing()
            return
        neuron = self._neuron(snapshot)
        self.view.show_axes(plane.extent, plane.labels)
        finer: PlanePicture | None = snapshot.answer(PlaneOutputs(part=self.zoomed.part))
        picture = neuron or finer or snapshot.answer(PlaneOutputs())
        self._offer(snapshot.dataset.task)
        self._drawn.show(snapshot, self.points, self.theme)
        if picture is not None:
            self._show_picture(picture, snapshot, neuron is not None)
        self.hinges.show_snapshot(snapshot)
        self._announce_place()
        shown = self.selection.value.shown_sample
        self.view.mark(() if shown is None else (shown,))

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self.controls.apply_style()
        self.hinges.set_theme(theme)
        self._drawn.forget()
        self._redraw()

    def minimumSizeHint(self) -> QSize:
        """As narrow as it can be with its controls in two rows, also while they are in one."""
        least = super().minimumSizeHint()
        width = max(self.controls.least_width(), self._body.minimumSize().width())
        return QSize(width, least.height())

    def event(self, event: QEvent) -> bool:
        """Place the controls anew where they have got another size, as with another text."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.controls.fit(self.width())
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The key stands where it leaves the larger map: beside it, or below."""
        self.controls.fit(self.width())
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
        self._drawn.forget()
        self.view.show_points(NO_POINTS)
        self.view.show_contours(NO_SEGMENTS, NO_SEGMENTS)
        self.view.show_ground(np.array([[rgb(self.theme.raised)]], dtype=np.uint8))
        self.hinges.clear()
        self.view.mark(())
        self.view.show_title(self.tr("These inputs have no plane: look at the samples instead"))
        self.key.show_content(KeyContent())

    def _neuron(self, snapshot: Snapshot) -> PlanePicture | None:
        hovered = self.selection.value.hovered_neuron
        if hovered is None:
            return None
        picture: PlanePicture | None = snapshot.answer(NeuronOverPlane(*hovered))
        return picture

    def _show_picture(self, picture: PlanePicture, snapshot: Snapshot, neuron: bool) -> None:
        if neuron:
            reach = reach_of(picture.values, picture.activation)
            self._show_scaled(picture, (-reach, reach), "sign", snapshot)
        elif snapshot.dataset.task == "regression":
            self._show_scaled(picture, outer_range(snapshot.dataset.labels), "value", snapshot)
        else:
            show_blend(self.view, picture, self.theme, self.ground)
            self._show_key(snapshot)
        self.view.show_title(self._neuron_title(picture, snapshot) if neuron else "")

    def _show_scaled(
        self, picture: PlanePicture, ends: tuple[float, float], colours: Colours, snapshot: Snapshot
    ) -> None:
        show_scaled(self.view, picture, ends, colours, self.theme, self.ground)
        self._show_key(snapshot, ends, colours)

    def _neuron_title(self, picture: PlanePicture, snapshot: Snapshot) -> str:
        layer, unit = self.selection.value.hovered_neuron or (0, 0)
        hidden = len(snapshot.experiment.network.hidden)
        return neuron_title(snapshot.dataset, hidden, layer, unit, picture.activation)

    # What is under the cursor.

    def place_words(self) -> str:
        """The point that is pointed at, and what the network says of it; "" for none."""
        snapshot, place = self._snapshot, self.view.place
        if snapshot is None or snapshot.dataset.plane is None or place is None:
            return ""
        said = [place_sentence(snapshot.dataset.plane.labels, place)]
        sample = snapshot.answer(SampleLedger(self.selection.value.shown_sample))
        if self.selection.value.shown_sample is not None and isinstance(sample, SampleAnswer):
            said.append(row_note(sample, snapshot.dataset).replace("\n", ", "))
        outputs = outputs_at(snapshot, self.selection.value)
        if outputs is not None:
            said.append(outputs_sentence(outputs, snapshot))
        return ", ".join(said)

    def _announce_place(self) -> None:
        """Say what has come to be known of the point under the cursor of the keyboard."""
        words = self.place_words() if self.view.hasFocus() else ""
        if words != self._told:
            self._told = words
            notify_part_focused(self.view)

    def _show_key(
        self,
        snapshot: Snapshot,
        ends: tuple[float, float] | None = None,
        colours: Colours = "value",
    ) -> None:
        """The classes, or the colour scale between `ends`; that of a neuron says nothing else."""
        chosen, outputs, notes = self.selection.value, None, tuple[str, ...]()
        if colours != "sign":
            outputs = outputs_at(snapshot, chosen)
            notes = key_notes(snapshot, chosen, self.points, len(self.view.points.rows))
        content = (
            class_key(snapshot, self.theme, outputs, notes)
            if ends is None
            else scale_key(ends, colours, snapshot, outputs, notes)
        )
        self.key.show_content(content)

    # Mouse.

    @property
    def _painting(self) -> bool:
        return self.paint.active

    @Slot()
    def _hover(self) -> None:
        row = None if self._painting else self.view.row
        self.selection.update(point=self.view.place, hovered_sample=row)

    @Slot()
    def _choose(self) -> None:
        left = self.view.buttons == Qt.MouseButton.LeftButton
        if left and not self._painting and not self.hinges.choose():
            self.selection.update(sample=self.view.row)

    @Slot()
    def _ask(self) -> None:
        self._redraw()
        self.refresh_requested.emit()

    @Slot()
    def _redraw(self) -> None:
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)
