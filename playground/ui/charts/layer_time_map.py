"""Layers over time as one picture: a row a layer, a column an epoch, coloured by magnitude."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from playground.ui.appearance.theme import GRID, Theme
from playground.ui.charts.curves import LEGROOM
from playground.ui.charts.heat import HeatScale, highest_place
from playground.ui.charts.layer_names import layer_name, short_layer_name
from playground.ui.charts.matrix_view import MatrixView
from playground.ui.charts.plane_items import PlaneAxis
from playground.ui.charts.range_keys import range_step
from playground.ui.charts.scene_view import SceneText
from playground.ui.charts.time_cursor import TimeCursor
from playground.ui.epoch_view import EpochView

MAX_COLUMNS = 512


@dataclass(frozen=True, eq=False)
class LayerTimes:
    """Magnitudes over a run: `epochs` (rows,) ascending, `values` (rows, layers), NaN unknown."""

    epochs: np.ndarray
    values: np.ndarray

    def columns(self) -> np.ndarray:
        """The rows to draw from left to right: at most MAX_COLUMNS, evenly spaced in epochs."""
        count = min(len(self.epochs), MAX_COLUMNS)
        wanted = np.linspace(self.epochs[0], self.epochs[-1], count)
        return np.searchsorted(self.epochs, wanted + 0.5) - 1


class LayerTimeMap(MatrixView):
    """Draws `LayerTimes`, the output at the top, layer 1 at the bottom; empty is not measured.

    It shares its range with the charts over epochs, and has the same time cursor.
    """

    place_hovered = Signal()
    # For the time cursor at the newest epoch, as in the charts.
    legroom = LEGROOM

    def __init__(self, theme: Theme, view: EpochView, parent: QWidget | None = None) -> None:
        self._view = view
        self._times: LayerTimes | None = None
        self._names: list[SceneText] = []
        super().__init__(theme, parent)
        self.hovered_changed.connect(self.place_hovered)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.sigRangeChangedManually.connect(self._share_range)
        view.changed.connect(self._follow_view)

    def _make_items(self) -> None:
        super()._make_items()
        self.axis = PlaneAxis("bottom")
        self.axis.whole = True
        self.scene().addItem(self.axis)
        self.axis.linkToView(self.box)
        self._unit = self.text_item()
        self.cursor = TimeCursor(self.box, self._view, self)
        # Layers are few: time alone is zoomed and moved.
        self.box.setMouseEnabled(x=True, y=False)

    def show_times(self, times: LayerTimes) -> None:
        """Draw these from now on."""
        self._times = times
        self._colour()

    @property
    def scale(self) -> HeatScale:
        """The shared scale, as far as the gradients of this run went."""
        values = np.empty(0) if self._times is None else self._times.values
        return HeatScale(highest=highest_place(values))

    def hovered(self) -> tuple[int, int] | None:
        """(row of the times, layer) under the mouse."""
        if self.cell is None or self._times is None:
            return None
        (layers, _), (row, column) = self.shape, self.cell
        shown = self._times.columns()
        return int(shown[min(column, len(shown) - 1)]), layers - 1 - row

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self.cursor.set_theme(theme)
        self.axis.set_look(theme, self._font, 1.6 * self._metrics.height())
        self._colour()

    def _colour(self) -> None:
        times = self._times
        if times is None or not len(times.epochs):
            return
        shown = times.values[times.columns()].T[::-1]
        flat = np.ascontiguousarray(shown).ravel()
        scale = self.scale
        places = scale.indices(flat, [slice(0, len(flat))])
        pixels = np.full((*shown.shape, 4), 255, dtype=np.uint8)
        pixels[..., :3] = scale.table(self._theme)[places].reshape(*shown.shape, 3)
        pixels[np.isnan(shown), 3] = 0
        self.image.setImage(pixels, autoLevels=False, levels=None, lut=None)
        first, last = float(times.epochs[0]), float(times.epochs[-1])
        where = QRectF(first, 0.0, max(last - first, 1.0), float(len(shown)))
        if where != self.lies:
            self.place(where, keep=True)
            self._follow_view()
            self._arrange()

    # The range and the cursor that all charts over epochs share.

    @Slot()
    def _share_range(self) -> None:
        left, right = self.box.viewRange()[0]
        self._view.set_range(None if self.sees_all else (float(left), float(right)))

    @Slot()
    def _follow_view(self) -> None:
        super().show_all()
        if self._view.range is not None:
            self.box.setXRange(*self._view.range, padding=0.0)

    def show_all(self) -> None:
        """Show the whole run again, here and in every chart over epochs."""
        super().show_all()
        self._view.set_range(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the range of epochs, as the mouse does; nobody walks from cell to cell here."""
        step = range_step(event)
        if step is None:
            QWidget.keyPressEvent(self, event)
        elif step.shows_all:
            self.show_all()
        else:
            left, right = self.box.viewRange()[0]
            self.box.translateBy(x=step.moved[0] * (right - left))
            self.box.scaleBy(x=step.factors[0])
            self._share_range()

    def margins(self) -> QMarginsF:
        """Names of layers on the left, epochs below."""
        line = self._metrics.height()
        layers = self.shape[0]
        names = [self._name(number, layers) for number in range(layers)]
        left = max(map(self._metrics.horizontalAdvance, names), default=0.0) + GRID
        return QMarginsF(left, 2, 2, line + GRID - 2)

    def _name(self, number: int, layers: int) -> str:
        long = self.width() > 24 * self._metrics.height()
        return (layer_name if long else short_layer_name)(number, layers)

    def sizeHint(self) -> QSize:
        """A few rows."""
        line = round(self._metrics.height())
        return QSize(12 * line, 5 * line)

    def _arrange_names(self) -> None:
        box, line, layers = self.matrix_box(), self._metrics.height(), self.shape[0]
        self.set_text(self._unit, self.tr("epoch"), self._theme.muted)
        width = self._unit.boundingRect().width()
        self._unit.setPos(round(box.right() - width), round(box.bottom() + 2))
        self.axis.setHeight(line + GRID / 2)
        room = max(box.width() - width - GRID, 1.0)
        self.axis.setGeometry(box.left(), box.bottom(), box.width(), line + GRID / 2)
        self.axis.keep_free(box.width() - room)
        while len(self._names) < layers:
            self._names.append(self.text_item())
        every = max(1, int(np.ceil(line * max(layers, 1) / max(box.height(), 1.0))))
        for number, item in enumerate(self._names):
            # The first and the last are always named.
            shown = number < layers and (number % every == 0 or number == layers - 1)
            shown = shown and not 0 < layers - 1 - number < every
            item.setVisible(shown)
            if shown:
                self.set_text(item, self._name(number, layers), self._theme.muted)
                middle = box.bottom() - (number + 0.5) * box.height() / layers
                left = box.left() - GRID / 2 - item.boundingRect().width()
                item.setPos(QPointF(round(left), round(middle - line / 2)))
