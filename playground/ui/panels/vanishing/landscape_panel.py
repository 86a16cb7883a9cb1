"""The loss landscape: training or test loss over a plane through the present parameters.

Coarse while the run plays, finer and finer while it rests; the runs of a race stand on one scale.
It computes nothing: each part of the picture is asked of the training thread.
"""

from __future__ import annotations

import math
from typing import ClassVar

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from playground.export.tables import LossPlane, TableMaker
from playground.training.probe import PerRun, Probe
from playground.training.probes.landscape import SIDE, LandscapeOf, LandscapePart
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.colour_maps import magnitude_table
from playground.ui.charts.colour_scale import ColourScale, ScaleContent
from playground.ui.charts.contours import contour_segments
from playground.ui.charts.markers import Marker
from playground.ui.charts.plane_rows import best_columns
from playground.ui.charts.plane_view import PlanePoints, PlaneView
from playground.ui.language.numbers import number_text
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.compare.race_runs import difference_words, own_differences, runs_of
from playground.ui.panels.panel import Panel
from playground.ui.panels.vanishing.landscape_grid import LandscapeGrid
from playground.ui.panels.vanishing.plane_controls import PlaneControls
from playground.ui.panels.vanishing.sentences import landscape_remarks, landscape_sentence
from playground.ui.selection import SelectionModel
from playground.ui.widgets.fitting_label import FittingLabel
from playground.ui.widgets.headline import Headline

MAX_RUNS = 4
# Contours between the lowest and the highest loss in sight, and figures on the scale.
LEVELS, TICKS = 12, 5
# While it plays, one moment of so many is looked at.
MOMENTS_BETWEEN = 15
# From these pixels on the controls stand in one row, and the axes have names.
# Below the last of them the picture has the height of the remark, too.
WIDE, ROOMY, LOW = 620, 320, 220
# A plane that is nearly level has colours all the same, and does not pretend to be steep.
MIN_DECADES = 0.02


class LandscapePanel(Panel):
    """Choices above one plane for each run, a scale beside them, and what it is a shadow of."""

    name: ClassVar[str] = "landscape"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("LandscapePanel", "Loss landscape")
    comfortable_width = 360

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._start = 0
        self._passing = False
        self._pause = 0
        self._moment: tuple[object, ...] = ()
        self._drawn: tuple[object, ...] = ()
        self._snapshot: Snapshot | None = None
        self._grids = tuple(LandscapeGrid() for _ in range(MAX_RUNS))
        self._runs = 1
        # Columns and runs that are placed.
        self._placed = (0, 0)
        self.statement = Headline(theme, self.longest_statement(), self)
        self.note = FittingLabel(parent=self)
        self.controls = PlaneControls(self)
        self.controls.changed.connect(self._on_choice)
        self.controls.seed_field.refused.connect(self.message)
        self.views = tuple(PlaneView(theme, self) for _ in range(MAX_RUNS))
        for view in self.views:
            view.setAccessibleName(self.heading())
            view.drops_axes = True
            view.mouse_moved.connect(self._on_mouse)
        self.scale = ColourScale(theme, self)
        self.fit_action = self.views[0].fit_action(self)
        self._lay_out()
        spread_theme(self, theme)

    def longest_statement(self) -> str:
        """The longest sentence that it may say."""
        return self.tr("{0} loss here {1}; on this plane from {2} to {3}: a plateau").format(
            self.tr("Training"), "0.00012", "0.00012", "1.23e+10"
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addWidget(self.statement)
        column.addWidget(self.controls)
        body = QHBoxLayout()
        column.addLayout(body, 1)
        self._planes = QGridLayout()
        body.addLayout(self._planes, 1)
        self._planes.setSpacing(GRID // 2)
        self._place_views()
        body.addWidget(self.scale)
        column.addWidget(self.note)

    def _place_views(self) -> None:
        """Side by side, or in rows where each is larger so."""
        others = self.statement.sizeHint().height() + self.controls.sizeHint().height()
        room = self.width() - self.scale.sizeHint().width(), self.height() - others
        across = best_columns(self._runs, room)
        if (across, self._runs) == self._placed:
            return
        self._placed = across, self._runs
        for number, view in enumerate(self.views):
            self._planes.addWidget(view, number // across, number % across)
            # Rows ask for no more height than one, or the panel could not be made lower again.
            view.setMinimumHeight(0 if across >= self._runs else 1)
            view.setVisible(number < self._runs)
        for number in range(MAX_RUNS):
            self._planes.setColumnStretch(number, int(number < across))
            self._planes.setRowStretch(number, int(number * across < self._runs))

    # What is asked.

    def probes(self) -> frozenset[Probe]:
        """The next part of the picture, of every run of a race; none where all is there."""
        if self._pause or self._start >= SIDE * SIDE:
            return frozenset()
        return frozenset({self._probe()})

    def _probe(self) -> PerRun:
        return PerRun(LandscapeOf(self.controls.plane, self._start, self._passing))

    @Slot()
    def _on_choice(self) -> None:
        self._begin(self._passing)

    def _begin(self, passing: bool) -> None:
        self._start, self._passing, self._pause = 0, passing, 0
        self._moment = self._drawn = ()
        self.refresh_requested.emit()

    # What is shown.

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take in the next part, and ask for the one after it."""
        self.controls.offer_layers(len(snapshot.experiment.network.hidden) + 1)
        runs = runs_of(snapshot)[:MAX_RUNS]
        # A weight that is typed, or a layer that is frozen, changes the plane at the same step.
        losses = tuple(repr(run.record.train_loss) for run in runs)
        moment = (snapshot.run, snapshot.step, losses, snapshot.experiment)
        if self._pause:
            self._pause -= 1
        if snapshot.playing != self._passing:
            self._begin(snapshot.playing)
            return
        parts = [run.answer(self._probe()) for run in runs]
        found = [part for part in parts if isinstance(part, LandscapePart)]
        if len(found) < len(runs):
            if not self._passing and self._moment and moment != self._moment:
                self._begin(passing=False)
            return
        if self._start and moment != self._moment:
            # The parts of one picture are of one moment.
            self._begin(self._passing)
            return
        self._moment = moment
        for grid, part in zip(self._grids, found, strict=False):
            grid.add(part)
        self._start = min(part.following for part in found)
        if self._passing:
            self._start, self._pause = 0, MOMENTS_BETWEEN
        elif self._start < SIDE * SIDE:
            self.refresh_requested.emit()
        if self._runs != len(runs):
            self._runs = len(runs)
            self._place_views()
        strides = [grid.stride for grid in self._grids[: self._runs]]
        # There is another picture where a level is whole, and not before.
        drawn = (self._passing, moment, max(strides))
        if all(strides) and (self._passing or drawn != self._drawn):
            self._drawn, self._snapshot = drawn, snapshot
            self._draw(snapshot)

    def _draw(self, snapshot: Snapshot) -> None:
        grids = self._grids[: self._runs]
        pictures = [grid.decades() for grid in grids]
        low, high = _range_of(pictures)
        for number, (view, grid, picture) in enumerate(
            zip(self.views, grids, pictures, strict=False)
        ):
            assert grid.part is not None
            self._draw_plane(view, grid.part, picture, (low, high))
            name = difference_words(own_differences(snapshot, number)) or self.tr("on the table")
            view.show_title(name if self._runs > 1 else "")
        self._show_scale(low, high, any(np.isnan(picture).any() for picture in pictures))
        part = grids[0].part
        assert part is not None
        self.statement.show_text(landscape_sentence(part, pictures[0], self.controls.plane))
        self.note.show_text(*landscape_remarks(part, grids[0].known))

    def _draw_plane(
        self, view: PlaneView, part: LandscapePart, picture: np.ndarray, ends: tuple[float, float]
    ) -> None:
        # The outermost points are the middles of the outermost cells.
        edge = part.extent[1] * (1 + 1 / (SIDE - 1))
        extent = (-edge, edge, -edge, edge)
        names = self.tr("first direction"), self.tr("second direction")
        # Where there is little room the picture has it.
        view.show_axes(extent, names if self.height() > ROOMY * self.theme.scale else ("", ""))
        view.show_values(picture, *ends, magnitude_table())
        levels = np.linspace(*ends, LEVELS + 2)[1:-1]
        segments = [contour_segments(picture, float(level), extent) for level in levels]
        view.show_contours(np.empty((0, 2)), np.concatenate(segments))
        way = part.path if len(part.path) > 1 else np.empty((0, 2))
        view.show_lines((way,))
        shape = self.theme.class_marker(0)
        markers = (
            Marker(shape, self.theme.accent),
            Marker(shape, self.theme.accent, ringed=True),
        )
        ends_of_way = np.concatenate([np.zeros((1, 2)), way[:1]])
        count = len(ends_of_way)
        view.show_points(PlanePoints(np.arange(count), ends_of_way, np.arange(count), markers))

    def _show_scale(
        self, low: float, high: float, broken: bool, value: float | None = None
    ) -> None:
        ticks = tuple(
            (share, number_text(10 ** (low + share * (high - low)), 3))
            for share in np.linspace(0, 1, TICKS).tolist()
        )
        outside = ((self.theme.error, self.tr("NaN, ∞")),) if broken else ()
        place = None
        if value is not None and high > low:
            place = min(max((value - low) / (high - low), 0.0), 1.0)
        text = "" if value is None else number_text(10**value, 3)
        self.scale.show_content(ScaleContent("magnitude", ticks, outside, place, text))

    @Slot()
    def _on_mouse(self) -> None:
        view = self.sender()
        if not isinstance(view, PlaneView) or self._grids[0].part is None:
            return
        pictures = [grid.decades() for grid in self._grids[: self._runs]]
        low, high = _range_of(pictures)
        value = None
        part = self._grids[self.views.index(view)].part
        if view.place is not None and part is not None:
            x, y = (place / part.extent[1] for place in view.place)
            column, row = (round((SIDE - 1) / 2 * (1 + share)) for share in (x, -y))
            if 0 <= column < SIDE and 0 <= row < SIDE:
                value = float(pictures[self.views.index(view)][row, column])
        broken = any(np.isnan(picture).any() for picture in pictures)
        known = value is not None and math.isfinite(value)
        self._show_scale(low, high, broken, value if known else None)

    def spoken(self) -> str:
        """The sentence and what the plane leaves out."""
        # Before there is a plane there is nothing to say.
        return ". ".join(part for part in (self.statement.text, self.note.whole) if part)

    def data_table(self) -> TableMaker | None:
        """The losses of all points of the plane."""
        return LossPlane(self.controls.plane)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the controls in one row or in two."""
        super().resizeEvent(event)
        self.controls.set_one_row(self.width() > WIDE * self.theme.scale)
        self.note.setVisible(self.height() > LOW * self.theme.scale)
        self._place_views()

    def menu_actions(self) -> tuple[QAction, ...]:
        """Undo zooming and moving."""
        return (self.fit_action,)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self.note.setFont(font(theme, "label"))
        self.note.refit()
        if self._snapshot is not None:
            self._draw(self._snapshot)


def _range_of(pictures: list[np.ndarray]) -> tuple[float, float]:
    """The lowest and the highest finite value of all, some way apart."""
    finite = np.concatenate([picture[np.isfinite(picture)] for picture in pictures])
    if not finite.size:
        return 0.0, MIN_DECADES
    low, high = float(finite.min()), float(finite.max())
    if high - low >= MIN_DECADES:
        return low, high
    middle = (low + high) / 2
    return middle - MIN_DECADES / 2, middle + MIN_DECADES / 2
