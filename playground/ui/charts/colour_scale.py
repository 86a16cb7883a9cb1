"""The colour scale beside a picture: which number has which colour, and the colours outside of it.

The bar is an image of the table itself, its ticks are an axis; both only change when the scale
does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGraphicsRectItem, QSizePolicy, QWidget

from playground.ui.appearance.hatching import NEGATIVE, PLAIN
from playground.ui.appearance.theme import GRID, Theme, sign_table
from playground.ui.charts.cell_image import CellImage
from playground.ui.charts.colour_maps import magnitude_table, value_table
from playground.ui.charts.hatch_item import HatchItem, crossed_brush
from playground.ui.charts.scene_view import SceneText, SceneView, line_pen

Colours = Literal["magnitude", "sign", "strength", "value"]
# With less room than this many rows of text the bar has it all.
MIN_ROWS = 6
POINTER = 4.0


@dataclass(frozen=True)
class ScaleContent:
    """One scale: what its colours stand for, `ticks` as (0 to 1, text), colours outside by name.

    "sign" runs from negative to positive, "strength" shows both signs side by side, from weak to
    strong.  `value`, 0 to 1, is pointed at; `value_text` names it.
    """

    colours: Colours = "magnitude"
    ticks: tuple[tuple[float, str], ...] = ()
    outside: tuple[tuple[str, str], ...] = ()
    value: float | None = None
    value_text: str = ""


def scale_table(colours: Colours, theme: Theme) -> np.ndarray:
    """The colours of a scale from bottom to top, (256 or 128, columns, 3) uint8."""
    if colours == "strength":
        table = sign_table(theme)
        return np.stack([table[128:], table[127::-1]], axis=1)
    tables = {"magnitude": magnitude_table(), "value": value_table(), "sign": sign_table(theme)}
    return tables[colours][:, None, :]


def _negative_part(colours: Colours) -> np.ndarray:
    """The cells of a scale that stand for negative numbers, from its upper left corner."""
    parts = {"sign": [[PLAIN], [NEGATIVE]], "strength": [[PLAIN, NEGATIVE]]}
    return np.array(parts.get(colours, [[PLAIN]]))


class ColourScale(SceneView):
    """Draws a `ScaleContent`, the largest number at the top."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._content = ScaleContent()
        self.setAccessibleName(self.tr("Colour scale"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.bar = CellImage()
        self.hatch = HatchItem()
        self._frame = QGraphicsRectItem()
        self.axis = pg.AxisItem("right")
        self.axis.setRange(0.0, 1.0)
        self.axis.setStyle(tickLength=0, autoExpandTextSpace=False, tickTextOffset=4)
        self.axis.setCacheMode(self.axis.CacheMode.DeviceCoordinateCache)
        self._pointer = QGraphicsRectItem()
        for item in (self.bar, self.hatch, self._frame, self.axis, self._pointer):
            self.scene().addItem(item)
        self._signs = (self.text_item(), self.text_item())
        self._value = self.text_item()
        self._swatches: list[tuple[QGraphicsRectItem, SceneText]] = []
        self.apply_theme(theme)

    def show_content(self, content: ScaleContent) -> None:
        """Draw this scale from now on."""
        if content == self._content:
            return
        same = self._content.colours == content.colours
        self._content = content
        if not same:
            self._colour()
        self._arrange()
        self.updateGeometry()

    @property
    def content(self) -> ScaleContent:
        """The content that is shown."""
        return self._content

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self._frame.setPen(line_pen(theme.separator))
        self._pointer.setBrush(QColor(theme.text))
        self._pointer.setPen(line_pen(theme.surface))
        self.axis.setPen(line_pen(theme.separator))
        self.axis.setTextPen(QColor(theme.muted))
        self.axis.setTickFont(self._font)
        self._colour()
        self._arrange()

    def _colour(self) -> None:
        table = scale_table(self._content.colours, self._theme)
        self.bar.setImage(np.ascontiguousarray(table), autoLevels=False)

    # Where things are.

    def sizeHint(self) -> QSize:
        """As wide as bar and ticks."""
        content = self._content
        texts = [text for _, text in content.ticks] + [text for _, text in content.outside]
        width = max(map(self._metrics.horizontalAdvance, texts), default=0.0)
        whole = self._bar_width() + GRID + width + 2
        whole = max(whole, self._metrics.horizontalAdvance(content.value_text) + 2)
        return QSize(round(whole), 8 * GRID)

    def minimumSizeHint(self) -> QSize:
        """Not narrower."""
        return QSize(self.sizeHint().width(), round(4 * self._metrics.height()))

    def _bar_width(self) -> float:
        return self._metrics.height() * 0.9

    def bar_box(self) -> QRectF:
        """The rectangle of the scale's colours, in pixels."""
        line = self._metrics.height()
        below = len(self._outside()) + (1 if self._content.value_text else 0)
        room = self.height() - (1.5 + below) * line
        return QRectF(0.5, line if self._signed() else line / 2, self._bar_width(), max(room, 1.0))

    def _signed(self) -> bool:
        return self._content.colours == "strength"

    def _outside(self) -> tuple[tuple[str, str], ...]:
        roomy = self.height() > MIN_ROWS * self._metrics.height()
        return self._content.outside if roomy else ()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """The bar takes what height there is."""
        super().resizeEvent(event)
        if hasattr(self, "_swatches"):
            self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the size that it is shown at.

        Of one that it already had when it was last seen Qt tells nothing, and what was arranged
        out of sight, in another size of text, may be for another.
        """
        super().showEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        box, line, theme = self.bar_box(), self._metrics.height(), self._theme
        # The first row of the table is the lowest number.
        self.bar.setRect(QRectF(box.left(), box.bottom(), box.width(), -box.height()))
        self._frame.setRect(box)
        self.hatch.show_cells(_negative_part(self._content.colours), box, theme)
        width = max(self.width() - box.right(), 1.0)
        self.axis.setWidth(width)
        self.axis.setGeometry(box.right(), box.top(), width, box.height())
        self.axis.setTicks([self._fitting_ticks(box.height() / line)])
        self._arrange_signs(box)
        self._arrange_value(box)
        while len(self._swatches) < len(self._content.outside):
            swatch = QGraphicsRectItem()
            self.scene().addItem(swatch)
            self._swatches.append((swatch, self.text_item()))
        outside = self._outside()
        for number, (swatch, name) in enumerate(self._swatches):
            shown = number < len(outside)
            swatch.setVisible(shown)
            name.setVisible(shown)
            if not shown:
                continue
            colour, text = outside[number]
            top = self.height() - (len(outside) - number) * line
            swatch.setRect(QRectF(0.5, top + 0.2 * line, box.width(), 0.6 * line))
            # Red is for errors alone.
            crossed = colour == theme.error
            swatch.setBrush(crossed_brush(colour, theme) if crossed else QColor(colour))
            swatch.setPen(line_pen(theme.muted))
            self.set_text(name, text, theme.muted)
            name.setPos(box.right() + GRID / 2, round(top))

    def _fitting_ticks(self, rows: float) -> list[tuple[float, str]]:
        """All ticks, or where there is no room for them the ends."""
        ticks = list(self._content.ticks)
        return ticks if rows >= len(ticks) else [*ticks[:1], *ticks[-1:]]

    def _arrange_signs(self, box: QRectF) -> None:
        for number, (item, sign) in enumerate(zip(self._signs, "+−", strict=True)):
            item.setVisible(self._signed())
            self.set_text(item, sign, self._theme.text)
            width = item.boundingRect().width()
            middle = box.left() + box.width() * (0.25 + 0.5 * number)
            item.setPos(middle - width / 2, box.top() - self._metrics.height())

    def _arrange_value(self, box: QRectF) -> None:
        content = self._content
        self._pointer.setVisible(content.value is not None)
        self._value.setVisible(bool(content.value_text))
        if content.value is not None:
            y = box.bottom() - min(max(content.value, 0.0), 1.0) * box.height()
            self._pointer.setRect(QRectF(box.left() - 1, y - 1.5, box.width() + POINTER, 3))
        self.set_text(self._value, content.value_text, self._theme.text)
        self._value.setPos(0, round(box.bottom() + self._metrics.height() / 2))
