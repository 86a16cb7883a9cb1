"""One run of a race: its name in its colour, its decision map, and its gradient layer by layer."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from playground.training.gradient_rms import latest_rms
from playground.training.probe import PerRun
from playground.training.probes.plane import PlaneOutputs
from playground.training.snapshot import Snapshot
from playground.ui.appearance.icons import icon
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import Themed, spread_theme
from playground.ui.charts.bars import BarRow, BarTable, BarTicks, Column
from playground.ui.charts.heat import HIGHEST_PLACE, LOWEST, LOWEST_PLACE
from playground.ui.charts.layer_names import short_layer_name
from playground.ui.charts.plane_colours import outer_range
from playground.ui.charts.plane_view import PlaneView
from playground.ui.language.numbers import WIDEST_SMALL, number_text, power_text
from playground.ui.panels.compare.race_runs import RunLook
from playground.ui.panels.explore.decision_ground import show_blend, show_scaled
from playground.ui.panels.plane_points import plane_points
from playground.ui.widgets.labels import plain_tip

MAP = PerRun(PlaneOutputs(resolution=40))
TICK_DECADES = (-9, -6, -3, 0)
# Pixels of a map that would not be seen if the bars beside it took more.
LEAST_MAP = 110


class RunCard(Themed, QWidget):
    """Shows one run of a race, all cards on the same scales; a baseline can be sent away.

    Its `heading` is placed by whoever places the card: where a name takes two lines, all maps
    beside it begin as low.
    """

    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn_points: tuple[object, ...] = ()
        self._named: tuple[str, RunLook, bool] | None = None
        self.heading = QWidget(parent)
        self.name = QLabel(self.heading)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setWordWrap(True)
        self.dismiss_button = QToolButton(self.heading)
        self.dismiss_button.setAutoRaise(True)
        # Cards with and without it stand at one height.
        kept = self.dismiss_button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.dismiss_button.setSizePolicy(kept)
        self.dismiss_button.setAccessibleName(self.tr("Send this rival away"))
        self.dismiss_button.setToolTip(self.tr("Send this rival away; all other runs go on"))
        self.dismiss_button.clicked.connect(self.dismissed)
        self.view = PlaneView(theme, self)
        self.view.setAccessibleName(self.tr("Decision map"))
        # All cards show one plane, and the rows of gradients need the height more.
        self.view.drops_axes = True
        self.table = BarTable(
            theme,
            (Column(self.tr("layer"), "20"), Column("RMS", WIDEST_SMALL)),
            self,
        )
        self.table.setAccessibleName(self.tr("Gradient of each layer"))
        self.table.setToolTip(
            self.tr("Root mean square of ∂L/∂W of each layer, on one log scale for all runs")
        )
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._body.setSpacing(GRID // 2)
        self._body.addWidget(self.view, 3)
        self._body.addWidget(self.table, 2)
        self._body.setContentsMargins(0, 0, 0, 0)
        heading = QHBoxLayout(self.heading)
        heading.setContentsMargins(0, 0, 0, 0)
        heading.setSpacing(GRID // 2)
        heading.addWidget(self.name, 1, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(self.dismiss_button, 0, Qt.AlignmentFlag.AlignTop)
        spread_theme(self, theme)

    def show_name(self, text: str, look: RunLook, differs: bool) -> None:
        """Name the run in its colour; what differs is outlined."""
        if self._named == (text, look, differs):
            return
        self._named = (text, look, differs)
        self.name.setText(text)
        self.name.setToolTip(plain_tip(text))
        border = f"1px solid {look.colour}" if differs else "1px solid transparent"
        self.name.setStyleSheet(
            f"color: {look.colour}; border: {border}; border-radius: 4px; padding: 2px 6px;"
        )
        # With a sheet of its own a widget gets back the font that it was first polished with.
        self.name.setFont(font(self._theme, "label"))

    def setVisible(self, visible: bool) -> None:
        """Show or hide the heading with it."""
        super().setVisible(visible)
        self.heading.setVisible(visible)

    def least_width(self) -> int:
        """Pixels across that show the figures of its gradients."""
        return self.table.least_width()

    def show_run(self, snapshot: Snapshot) -> None:
        """Draw the newest moment of the run."""
        self._show_map(snapshot)
        values = latest_rms(snapshot)
        rows = tuple(
            self._row(short_layer_name(number, len(values)), value)
            for number, value in enumerate(values)
        )
        ticks = tuple((_share(10.0**decade), power_text(decade)) for decade in TICK_DECADES)
        self.table.show_rows(rows, BarTicks(self.tr("gradient"), self.tr("grad"), ticks))

    def _row(self, name: str, value: float) -> BarRow:
        if not math.isfinite(value):
            return BarRow((name, number_text(value)), None, note="NaN, ∞", alarming=True)
        if value == 0:
            return BarRow((name, "0"), None, note=self.tr("exactly 0"))
        return BarRow((name, number_text(value, 3)), _share(value))

    def _show_map(self, snapshot: Snapshot) -> None:
        plane = snapshot.dataset.plane
        self.view.setVisible(plane is not None)
        picture = snapshot.answer(MAP)
        if plane is None or picture is None:
            return
        self.view.show_axes(plane.extent, plane.labels)
        if self._drawn_points != (snapshot.dataset, self._theme):
            self._drawn_points = (snapshot.dataset, self._theme)
            self.view.show_points(plane_points(snapshot.dataset, self._theme, with_test=False))
        if snapshot.dataset.task == "regression":
            ends = outer_range(snapshot.dataset.labels)
            show_scaled(self.view, picture, ends, "value", self._theme)
        else:
            show_blend(self.view, picture, self._theme)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._drawn_points = ()
        self._named = None
        self.name.setFont(font(theme, "label"))
        self.dismiss_button.setIcon(icon("close", theme.muted))
        self.table.setMinimumWidth(self.table.least_width())
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Map and table stand beside each other where there is the width for it."""
        self._share_out()

    def _share_out(self) -> None:
        direction = QBoxLayout.Direction
        beside = LEAST_MAP + self._body.spacing() + self.table.least_width()
        wide = self.width() > max(1.1 * self.height(), beside)
        self._body.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        # The map is a square: what is wider than high beside the table is better spent on its bars.
        room = self.width() - self._body.spacing()
        square = min(max(room - self.table.comfortable_width(), LEAST_MAP), self.height())
        self._body.setStretch(0, square if wide else 3)
        self._body.setStretch(1, max(room - square, 1) if wide else 2)


def _share(value: float) -> float:
    """The length of a bar on the scale that all cards and the heatmaps share, 0 to 1."""
    place = math.log10(max(value, LOWEST))
    return min(1.0, (place - LOWEST_PLACE) / (HIGHEST_PLACE - LOWEST_PLACE))
