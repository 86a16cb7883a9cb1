"""Brush, eraser and hand for the decision map: each stroke is one undoable edit.

It listens to the map's mouse and to Return at its cursor, and edits the experiment; it draws
nothing but its own controls and the circle around the mouse.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from playground.data.painted import EDGE
from playground.experiment.paint_edits import brush, erase, move
from playground.experiment.specs import Experiment
from playground.training.build import build_dataset
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import Themed, spread_theme
from playground.ui.charts.cursor_plane import CursorPlaneView
from playground.ui.widgets.choices import SegmentedChoice
from playground.ui.widgets.scales import LinearScale
from playground.ui.widgets.slider_field import SliderField
from playground.ui.workbench import Workbench

CLASSES = 6
FIRST_RADIUS = 0.6
# So many points a dab, and a new dab every so many radii along a stroke.
DAB_POINTS = 3
DAB_STEP = 0.6
TOOL_WIDTH, CLASS_WIDTH = 150, 130


class PaintTools(Themed, QWidget):
    """The row of tools; while it is `active` the mouse paints instead of choosing points."""

    def __init__(
        self,
        theme: Theme,
        view: CursorPlaneView,
        workbench: Workbench,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = view
        self._workbench = workbench
        self._stroke = 0
        self._last: tuple[float, float] | None = None
        self._before: tuple[Experiment, tuple[float, float]] | None = None
        self.active = False
        self.tool_choice = SegmentedChoice(
            self.tr("Tool"), self.tr("What the mouse does to the points"), self
        )
        self.tool_choice.set_options(
            (("brush", self.tr("Brush")), ("erase", self.tr("Erase")), ("move", self.tr("Move")))
        )
        self.tool_choice.show_choice("brush")
        self.class_choice = SegmentedChoice(
            self.tr("Class"), self.tr("The class of the points that the brush adds"), self
        )
        self.class_choice.set_options(tuple((str(k), str(k)) for k in range(1, CLASSES + 1)))
        self.class_choice.show_choice("1")
        self.radius = SliderField(
            self.tr("Size"),
            LinearScale(0.1, 3.0, 0.1),
            self.tr("Radius of brush and eraser, in the units of the axes"),
            parent=self,
        )
        self.radius.label.hide()
        self.radius.show_value(FIRST_RADIUS)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, 0, GRID, 0)
        row.setSpacing(GRID)
        row.addWidget(self.tool_choice)
        row.addWidget(self.class_choice)
        row.addWidget(self.radius, 1)
        self.tool_choice.chosen.connect(self._show_brush)
        self.class_choice.chosen.connect(self._show_brush)
        self.radius.value_changed.connect(self._show_brush)
        self.radius.field.refused.connect(workbench.show_message)
        view.pressed.connect(self._begin)
        view.mouse_moved.connect(self._go_on)
        view.released.connect(self._end)
        view.entered.connect(self._press_key)
        spread_theme(self, theme)
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        as_controls(self)
        self.tool_choice.setFixedWidth(round(TOOL_WIDTH * theme.scale))
        self.class_choice.setFixedWidth(round(CLASS_WIDTH * theme.scale))
        self._show_brush()

    @Slot(bool)
    def set_active(self, on: bool) -> None:
        """Turn painting with the mouse on or off."""
        self.active = on
        self.setVisible(on)
        self._end()
        self._view.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        self._show_brush()
        if on:
            self._workbench.show_message(
                self.tr(
                    "Drag on the map to paint, or walk there by the arrow keys and press Return; "
                    "Ctrl+Z takes back a whole stroke."
                )
            )

    @Slot()
    def _show_brush(self) -> None:
        label = int(self.class_choice.choice) - 1
        painting = self.tool_choice.choice == "brush"
        colour = self._theme.class_colour(label) if painting else self._theme.text
        self.class_choice.setEnabled(painting)
        self._view.show_brush(self.radius.value if self.active else None, colour)

    # A stroke.

    @Slot()
    def _begin(self) -> None:
        if self._view.buttons == Qt.MouseButton.LeftButton:
            self._begin_stroke()

    @Slot()
    def _press_key(self) -> None:
        """Return is one dab; with the hand it takes hold of points, and the next lets go."""
        if self._before is not None:
            self._end()
            return
        self._begin_stroke()
        if self.tool_choice.choice != "move":
            self._end()

    def _begin_stroke(self) -> None:
        place = self._view.place
        if not self.active:
            return
        if place is None:
            self._workbench.show_message(self.tr("Paint inside the square of the map."))
            return
        self._stroke += 1
        self._before = (self._workbench.experiment, place)
        self._last = None
        self._dab(place)

    @Slot()
    def _go_on(self) -> None:
        place = self._view.place
        if self._view.mouse is None:
            # Whoever comes back by Tab begins elsewhere, and would drag the points along.
            self._end()
        if self._before is None or place is None:
            return
        if self._last is None or self._far_enough(place, self._last):
            self._dab(place)

    @Slot()
    def _end(self) -> None:
        self._before = self._last = None

    def _far_enough(self, place: tuple[float, float], last: tuple[float, float]) -> bool:
        if self.tool_choice.choice == "move":
            return True
        away = (place[0] - last[0]) ** 2 + (place[1] - last[1]) ** 2
        return away >= (DAB_STEP * self.radius.value) ** 2

    def _dab(self, place: tuple[float, float]) -> None:
        self._last = place
        names = {
            "brush": self.tr("Paint points"),
            "erase": self.tr("Erase points"),
            "move": self.tr("Move points"),
        }
        tool = self.tool_choice.choice
        try:
            after = self._edited(tool, place)
            self._workbench.edit(names[tool], after, merge_key=f"data.paint.{self._stroke}")
        except ValueError as error:
            self._workbench.show_message(str(error))

    def _edited(self, tool: str, place: tuple[float, float]) -> Experiment:
        experiment, radius = self._workbench.experiment, self.radius.value
        if tool == "move" and self._before is not None:
            # From where the stroke began: what was near then goes along.
            experiment, start = self._before
            shift = (place[0] - start[0], place[1] - start[1])
            return move(experiment, build_dataset(experiment.data), start, radius, shift)
        dataset = build_dataset(experiment.data)
        place = _inside(place)
        if tool == "erase":
            return erase(experiment, dataset, place, radius)
        label = int(self.class_choice.choice) - 1
        return brush(experiment, dataset, place, label, radius, DAB_POINTS)


def _inside(place: tuple[float, float]) -> tuple[float, float]:
    """The place, or the nearest one where points may be: the map has a margin around them."""
    x, y = (min(max(value, -EDGE), EDGE) for value in place)
    return x, y
