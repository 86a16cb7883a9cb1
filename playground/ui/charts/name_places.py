"""Placement of the names of lines and annotations, so that no curve runs through them.

Arithmetic on one content at one range; nothing is drawn here.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QRectF

from playground.ui.appearance.theme import GRID
from playground.ui.charts.curves import LEGROOM, Annotation, ChartContent, HorizontalLine
from playground.ui.charts.plot_area import PlotArea
from playground.ui.charts.text_metrics import TextMetrics

# Along a horizontal line its name is tried at so many places.
NAME_PLACES = 5


class NamePlaces:
    """Finds places for the names of `content` in `area`; `metrics` are those of the font.

    `chosen` says which of its places each name has, and is kept up: while points come a name stays
    where it is as long as no curve reaches it.
    """

    def __init__(
        self,
        content: ChartContent,
        area: PlotArea,
        metrics: TextMetrics,
        chosen: dict[str, int] | None = None,
    ) -> None:
        self._content = content
        self._area = area
        self._metrics = metrics
        self._line = metrics.height()
        self._chosen = {} if chosen is None else chosen
        if not content.moving:
            self._chosen.clear()

    def of_line(self, line: HorizontalLine) -> tuple[QRectF, str] | None:
        """Place and wording of the name of `line`; None where there is no room off the curves."""
        box, height = self._area.box, self._line
        y = self._area.y(line.value)
        if not box.top() <= y <= box.bottom():
            return None
        text = self._fitting(line.name, line.short, box.width() - 4)
        width = self._metrics.horizontalAdvance(text)
        # As far on the right as can be, and above the line before below it.
        # Beside the time cursor, which stands a little before the border at most.
        right = box.right() - 4 - (LEGROOM * box.width() + 2) * self._content.whole
        lefts = np.linspace(right - width, box.left() + 4, NAME_PLACES)
        tops = [y - height - 1] if y - height > box.top() else []
        tops += [y + 1] if y + 1 + height <= box.bottom() else []
        places = [QRectF(float(left), top, width, height) for left in lefts for top in tops]
        # Rather over the line of an annotation than nowhere; never on a curve.
        free = self._first(line.name, places, self.taken)
        free = free or self._first(line.name, places, self.crossed)
        return None if free is None else (free, text)

    def _first(
        self, name: str, places: list[QRectF], taken: Callable[[QRectF], bool]
    ) -> QRectF | None:
        """The one that `name` has, if it is free, else the first that is."""
        before = self._chosen.get(name, 0)
        if before < len(places) and not taken(places[before]):
            return places[before]
        for number, place in enumerate(places):
            if number != before and not taken(place):
                self._chosen[name] = number
                return place
        return None

    def of_annotation(self, annotation: Annotation) -> tuple[QRectF, str]:
        """Beside its line: as high as can be without lying on a curve, if there is such a place."""
        box = self._area.box
        text = self._fitting(annotation.name, annotation.short, box.width() - GRID)
        width = self._metrics.horizontalAdvance(text)
        x = self._area.column(annotation.x)
        left = x + GRID / 2
        if left + width > box.right() - 2:
            left = max(x - GRID / 2 - width, box.left() + 2)
        # Curves are low where the best epoch is.
        places = [QRectF(left, top, width + 4, self._line) for top in self._free_rows()]
        return self._first(annotation.name, places, self.crossed) or places[0], text

    def taken(self, place: QRectF) -> bool:
        """True if a curve or the line of an annotation goes through `place`."""
        lines = (self._area.column(one.x) for one in self._content.annotations)
        return self.crossed(place) or any(place.left() < x < place.right() for x in lines)

    def crossed(self, place: QRectF) -> bool:
        """True if a curve could go through `place`: its highest and lowest point there tell."""
        low, high = (
            self._area.x_axis.value(self._area.position_at(x))
            for x in (place.left(), place.right())
        )
        for curve in self._content.curves:
            # With the neighbours on either side, from which its line comes in.
            first = max(int(np.searchsorted(curve.x, low)) - 1, 0)
            values = curve.y[first : int(np.searchsorted(curve.x, high, side="right")) + 1]
            values = values[np.isfinite(values)]
            if not len(values) or curve.x[first] > high or curve.x[-1] < low:
                continue
            top, bottom = self._area.y(float(values.max())), self._area.y(float(values.min()))
            if top < place.bottom() and bottom > place.top():
                return True
        return False

    def _free_rows(self) -> list[float]:
        """The tops of rows of text that no line's name stands in, the highest first."""
        box, height = self._area.box, self._line
        lines = [self._area.y(line.value) for line in self._content.lines]
        last = max(box.bottom() - height, box.top() + height)
        tops = np.arange(box.top() + height / 2, last, height / 2)
        free = [
            float(top)
            for top in tops
            if not any(top - height < y < top + 2 * height for y in lines)
        ]
        return free or [float(tops[-1]) if len(tops) else box.top()]

    def _fitting(self, name: str, short: str, width: float) -> str:
        return name if self._metrics.horizontalAdvance(name) <= width else short
