"""The part of a plane that is worth a finer ground: what is seen of it, and some more around.

It follows zooming and moving with a delay, so that nothing is computed while the picture moves; one
that has moved away is given up at once.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from playground.data.dataset import Extent
from playground.ui.charts.plane_view import PlaneView

DELAY_MILLISECONDS = 120
# Of what is seen, on either side: moving a little needs no other ground.
MARGIN = 0.25
# A ground with cells this many times too large is computed anew, and no sooner.
COARSE = 1.6


class ZoomedPart(QObject):
    """Owns the `part` that is asked for, None for the whole plane.

    `changed` follows a new one, `lost` one that no longer covers what is seen.
    """

    changed = Signal()
    lost = Signal()

    def __init__(self, view: PlaneView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.part: Extent | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MILLISECONDS)
        self._timer.timeout.connect(self._update)
        view.box.sigRangeChanged.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        if self.part is not None and not _inside(self._view.visible_extent(), self.part):
            self.part = None
            self.lost.emit()
        self._timer.start()

    @Slot()
    def _update(self) -> None:
        seen, whole = self._view.visible_extent(), self._view.whole_extent()
        part = part_to_refine(seen, whole)
        if part is not None and self.part is not None and _inside(seen, self.part):
            kept = _widest_ratio(self.part, part)
            if kept <= COARSE:
                return
        if part != self.part:
            self.part = part
            self.changed.emit()


def part_to_refine(seen: Extent, whole: Extent) -> Extent | None:
    """The part to ask for where `seen` of `whole` is visible; None where that is nearly all."""
    left, right, low, high = seen
    aside, above = MARGIN * (right - left), MARGIN * (high - low)
    part = (
        max(left - aside, whole[0]),
        min(right + aside, whole[1]),
        max(low - above, whole[2]),
        min(high + above, whole[3]),
    )
    return part if _widest_ratio(whole, part) > 1.2 else None


def _widest_ratio(larger: Extent, smaller: Extent) -> float:
    """The larger of the ratios of width and of height."""
    return max(
        (larger[1] - larger[0]) / (smaller[1] - smaller[0]),
        (larger[3] - larger[2]) / (smaller[3] - smaller[2]),
    )


def _inside(inner: Extent, outer: Extent) -> bool:
    """True if `outer` covers `inner`, but for rounding."""
    slack = 1e-6 * (outer[1] - outer[0]), 1e-6 * (outer[3] - outer[2])
    return (
        inner[0] >= outer[0] - slack[0]
        and inner[1] <= outer[1] + slack[0]
        and inner[2] >= outer[2] - slack[1]
        and inner[3] <= outer[3] + slack[1]
    )
