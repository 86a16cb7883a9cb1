"""A card that can be pressed: a picture or an icon, a title, a sentence; and a grid of cards.

A card says nothing but that it was clicked; what that does belongs to the page.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from playground.ui.appearance.icons import icon
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import Themed, spread_theme
from playground.ui.own_keys import claim
from playground.ui.start.thumbnail import Thumbnail

PICTURE_SIDE, ICON_SIDE = 88, 28
RADIUS = 8
# More would tear lines of reading apart, and leave six cards in uneven rows.
MAX_COLUMNS = 3
FOCUS_WIDTH, LINE_WIDTH = 2.0, 1.0
# The arrows walk over the page, Space and Return press; none of them is a shortcut meanwhile.
CARD_KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
)


class Card(Themed, QAbstractButton):
    """One thing to open; `data` is what the page needs to open it, `mark` a short word above."""

    def __init__(
        self,
        title: str,
        words: str,
        theme: Theme,
        *,
        data: object = None,
        mark: str = "",
        picture: Thumbnail | None = None,
        symbol: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.data = data
        self.picture = picture
        self._symbol = symbol
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._mark, self._title = QLabel(mark, self), QLabel(title, self)
        self._words, self._icon = QLabel(words, self), QLabel(self)
        self._icon.setVisible(bool(symbol))
        self._lay_out()
        spread_theme(self, theme)

    def _lay_out(self) -> None:
        labels = (self._mark, self._title, self._words)
        for label in labels:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # The page's sheet gives them their colours; one sheet for each would be felt at the start.
        self._mark.setProperty("part", "mark")
        self._words.setProperty("part", "words")
        self._mark.setVisible(bool(self._mark.text()))
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID, GRID, GRID)
        row.setSpacing(GRID + GRID // 2)
        if self.picture is not None:
            row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        elif self._symbol:
            self._icon.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        row.addLayout(column, 1)
        column.setSpacing(GRID // 4)
        for label in labels:
            column.addWidget(label)
        column.addStretch(1)

    def sizeHint(self) -> QSize:
        """As much as picture and words need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._mark.setFont(font(theme, "label"))
        self._title.setFont(font(theme, "value", bold=True))
        self._words.setFont(font(theme, "label"))
        if self.picture is not None:
            side = round(PICTURE_SIDE * theme.scale)
            self.picture.setFixedSize(side, side)
        elif self._symbol:
            side = round(ICON_SIDE * theme.scale)
            self._icon.setPixmap(icon(self._symbol, theme.accent, side).pixmap(side, side))
        self.update()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the page from the window's shortcuts."""
        return claim(event, CARD_KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses as Space does; the arrows are the page's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground with round corners; the focus and the pointer show at its edge."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = FOCUS_WIDTH if self.hasFocus() else LINE_WIDTH
        marked = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(QColor(theme.accent if marked else theme.separator), width))
        painter.setBrush(QColor(theme.raised if self.isDown() else theme.surface))
        inset = width / 2
        place = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(place, RADIUS, RADIUS)
        painter.end()


class CardGrid(Themed, QWidget):
    """Cards side by side, as many in a row as have room at this text size."""

    def __init__(
        self, cards: Sequence[Card], narrowest: int, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """`narrowest` is the least width of a card in pixels at text scale 1."""
        super().__init__(parent)
        self.cards = tuple(cards)
        self._narrowest = narrowest
        self._scale = theme.scale
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID)
        self._place(1)

    @property
    def columns(self) -> int:
        """The number of cards in a row."""
        return self._columns

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._scale = theme.scale
        self._place(self._fitting(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the rows anew where the width has changed."""
        super().resizeEvent(event)
        self._place(self._fitting(event.size().width()))

    def _fitting(self, width: int) -> int:
        room = (width + GRID) // (round(self._narrowest * self._scale) + GRID)
        most, count = min(max(1, room), MAX_COLUMNS), len(self.cards)
        # One column fewer rather than a last row of a single card, where that helps.
        fewer = (columns for columns in range(most, most - 2, -1) if columns > 1)
        return next((columns for columns in fewer if count % columns != 1), most)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, *divmod(number, columns))
