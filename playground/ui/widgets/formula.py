"""A formula on the screen: set like in a book, in the colours and the text size of the theme.

`FormulaView` is the widget, `formula_picture` the same as an image.  What a formula is, and its
notation, stand in `lessons.formula`; where each sign goes is `formula_setting`'s business.
"""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.lessons.formula import Row, parse_formula, spoken
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import Themed
from playground.ui.widgets.formula_boxes import Box
from playground.ui.widgets.formula_setting import KEPT, Typesetter

ENLARGEMENT = 1.15
MARGIN = GRID // 2
# Of its size; words beside a formula are not pushed out of a narrow column.
SMALLEST = 0.6


class FormulaView(Themed, QWidget):
    """One formula, broken into lines where it is wider than its room.

    Raises:
        FormulaError: the text is no formula (see `lessons.formula`).
    """

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formula = parse_formula(text)
        self._theme = theme
        self._lines: tuple[int, Box] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(spoken(self._formula))
        self.apply_theme(theme)

    @property
    def formula(self) -> Row:
        """The formula that is shown."""
        return self._formula

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._lines = None
        self.updateGeometry()
        self.update()

    def box(self, width: int) -> Box:
        """The formula set for a room of `width` pixels."""
        if self._lines is None or self._lines[0] != width:
            self._lines = width, set_formula(self._formula, self._theme, width - 2 * MARGIN)
        return self._lines[1]

    def hasHeightForWidth(self) -> bool:
        """Narrower means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        return math.ceil(self.box(width).height * self._shrinking(width)) + 2 * MARGIN

    def _shrinking(self, width: int) -> float:
        """How much smaller it is drawn where a part that can not be broken is too wide."""
        room = max(1, width - 2 * MARGIN)
        return min(1.0, max(SMALLEST, room / max(1.0, self.box(width).width)))

    def sizeHint(self) -> QSize:
        """All on one line."""
        box = set_formula(self._formula, self._theme)
        return QSize(math.ceil(box.width) + 2 * MARGIN, math.ceil(box.height) + 2 * MARGIN)

    def minimumSizeHint(self) -> QSize:
        """The widest part that can not be broken, as small as that may be drawn, and one line.

        How high it is in its room, `heightForWidth` says: a height for another width than it has
        would leave blank ground to scroll to.
        """
        box = set_formula(self._formula, self._theme, 1)
        width = math.ceil(SMALLEST * box.width) + 2 * MARGIN
        return QSize(width, math.ceil(SMALLEST * set_formula(self._formula, self._theme).height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        shrinking = self._shrinking(self.width())
        painter.scale(shrinking, shrinking)
        _paint(painter, self.box(self.width()), self._theme.text)
        painter.end()


def set_formula(formula: Row, theme: Theme, width: float = math.inf) -> Box:
    """`formula` set for `theme`, in lines of at most `width` pixels where it can be broken."""
    return _set_in_lines(formula, theme.points("value") * ENLARGEMENT, width)


@lru_cache(maxsize=KEPT)
def _set_in_lines(formula: Row, points: float, width: float) -> Box:
    return Typesetter(points).lines(formula, width)


def formula_picture(text: str, theme: Theme, scale: float = 1.0) -> QImage:
    """`text` as an image on a clear ground, `scale` times as many pixels a side.

    Raises:
        FormulaError: it is no formula.
    """
    box = set_formula(parse_formula(text), theme)
    size = QSize(math.ceil(box.width) + 2 * MARGIN, math.ceil(box.height) + 2 * MARGIN)
    image = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _paint(painter, box, theme.text)
    painter.end()
    return image


def _paint(painter: QPainter, box: Box, colour: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setPen(QPen(QColor(colour), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    origin = QPointF(MARGIN, MARGIN + box.ascent)
    for mark in box.marks:
        mark.paint(painter, origin)
