"""The controls of the decision map: in one row above it, or in two where there is little width."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID


class ControlRows:
    """Owns the rows `above` and `below` the map, and moves what has no room above into the other.

    `boxes` are always above.  `hinges` is the choice of hinge lines with its sentence, of which no
    more than `hinge_box` has to be seen, and `last` stands at the right end.
    """

    def __init__(
        self, boxes: tuple[QWidget, ...], hinges: QWidget, hinge_box: QWidget, last: QWidget
    ) -> None:
        self._boxes = boxes
        self._hinges = hinges
        self._hinge_box = hinge_box
        self._last = last
        self.above, self.below = QWidget(last.parentWidget()), QWidget(last.parentWidget())
        self._rows = QHBoxLayout(self.above), QHBoxLayout(self.below)
        for row, margins in zip(self._rows, ((GRID // 2, 0), (0, GRID // 2)), strict=True):
            row.setContentsMargins(GRID, margins[0], GRID, margins[1])
            row.setSpacing(GRID)
        for box in boxes:
            self._rows[0].addWidget(box)
        # They take what the sentence of the hinges does not.
        for row in self._rows:
            row.addStretch(0)
        self._in_one: bool | None = None
        self._visible = True
        self._stand(in_one=False)
        self.apply_style()

    def apply_style(self) -> None:
        """Have the controls look like those of an inspector, at the text size of now."""
        for widget in (self.above, self.below):
            as_controls(widget)

    def set_visible(self, visible: bool) -> None:
        """Show the rows that have something in them, or none."""
        self._visible = visible
        self.above.setVisible(visible)
        self.below.setVisible(visible and not self._in_one)

    def height(self) -> int:
        """Pixels that the rows take from the map."""
        below = 0 if self._in_one else self.below.sizeHint().height()
        return self.above.height() + below

    def least_width(self) -> int:
        """Pixels across below which a control of two rows would be cut off."""
        first, second = self._boxes, (self._hinge_box, self._last)
        return max(_width_of(first), _width_of(second))

    def fit(self, width: int) -> None:
        """Stand in as few rows as have room in `width` pixels."""
        in_one = _width_of((*self._boxes, self._hinge_box, self._last)) <= width
        if in_one != self._in_one:
            self._stand(in_one=in_one)

    def _stand(self, *, in_one: bool) -> None:
        self._in_one = in_one
        row = self._rows[0 if in_one else 1]
        row.addWidget(self._hinges, 1)
        row.addWidget(self._last)
        self.below.setVisible(self._visible and not in_one)


def _width_of(widgets: tuple[QWidget, ...]) -> int:
    """Pixels that a row of these needs, with its margins."""
    return sum(one.sizeHint().width() for one in widgets) + GRID * (len(widgets) + 1)
