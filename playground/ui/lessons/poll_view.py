"""The votes of the room: a field for the hands of each option, and what they are together.

Where the room is asked once more what it has seen, both votes stand side by side.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from playground.lessons import Poll, Prediction
from playground.lessons.poll import MAX_HANDS
from playground.ui.appearance.theme import GRID, Theme, font

BAR_OPACITY = 0.35
RIGHT_MARK = "✓"
# The frame of the right option.
FRAME = 2.0


class ShareBar(QLabel):
    """An option on a bar as long as its share of the room, with the per cent at the end.

    Where the room votes `twice` a second share, of those who have seen it, lies below the first.
    """

    def __init__(self, option: str, theme: Theme, parent: QWidget, *, twice: bool) -> None:
        super().__init__(option, parent)
        self._theme = theme
        self._share: float | None = 0.0
        self._seen: float | None = None
        self._right = False
        self._option = option
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(font(theme, "value"))
        self._figure_font = font(theme, "label", tabular=True)
        metrics = QFontMetrics(self._figure_font)
        # Two shares need a line of their own, and one in large text: beside them the words had no
        # room in a narrow column.
        self._below = twice or theme.scale > 1.0
        beside = GRID // 2 if self._below else metrics.horizontalAdvance("100 %") + GRID
        below = 2 + metrics.height() if self._below else 2
        # A style sheet takes margins that are set otherwise away.
        self.setStyleSheet(f"color: {theme.text}; padding: 2px {beside}px {below}px {GRID // 2}px;")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_share(self, share: float | None, seen: float | None = None) -> None:
        """Show `share`, 0 to 1, and the share who have `seen` it where that was asked.

        None is a share that nobody has counted; the other one is shown alone.
        """
        self._share, self._seen = share, seen
        self.setAccessibleDescription(self._figure())
        self.update()

    def mark_right(self, right: bool) -> None:
        """Say that this option is the right one, by a frame and a sign, or not."""
        if right == self._right:
            return
        self._right = right
        self.setText(f"{RIGHT_MARK} {self._option}" if right else self._option)
        self.setAccessibleName(self.tr("Right: {0}").format(self._option) if right else "")
        self.update()

    def _figure(self) -> str:
        shares = (share for share in (self._share, self._seen) if share is not None)
        return " → ".join(f"{100 * share:.0f} %" for share in shares)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, bar, option and figure."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.raised))
        bars = ((self._share, self._theme.accent), (self._seen, self._theme.test))
        counted = [(share, colour) for share, colour in bars if share is not None]
        height = self.height() / max(1, len(counted))
        for row, (share, shade) in enumerate(counted):
            colour = QColor(shade)
            colour.setAlphaF(BAR_OPACITY)
            painter.fillRect(QRectF(0, row * height, self.width() * share, height), colour)
        painter.setPen(QColor(self._theme.text))
        painter.setFont(self._figure_font)
        place = Qt.AlignmentFlag.AlignBottom if self._below else Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | place
        painter.drawText(self.rect().adjusted(0, 0, -GRID // 2, -2), right, self._figure())
        if self._right:
            painter.setPen(QPen(QColor(self._theme.accent), FRAME))
            half = FRAME / 2
            painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
        painter.end()
        super().paintEvent(event)


class HandsField(QSpinBox):
    """The number of hands for one option; keys that write no number are the window's."""

    def event(self, event: QEvent) -> bool:
        """Let Space train and the presenter's letters do what they do: a vote is no word.

        Qt's field claims every key that writes something, and a Space for a count wipes it out.
        """
        if event.type() == QEvent.Type.ShortcutOverride:
            written = cast(QKeyEvent, event).text()
            if written.isprintable() and written and not written.isdigit():
                event.ignore()
                return False
        return super().event(event)


class PollView(QWidget):
    """Counts hands for the options of a prediction; `counted` and `reveal_asked` tell of it."""

    counted = Signal(int, int)
    reveal_asked = Signal()

    def __init__(self, prediction: Prediction, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prediction = prediction
        self.fields: list[QSpinBox] = []
        self.bars: list[ShareBar] = []
        self.total = QLabel(self)
        self.total.setFont(font(theme, "label"))
        self.total.setWordWrap(True)
        self.total.setStyleSheet(f"color: {theme.muted};")
        self.seen = QLabel(prediction.seen, self)
        self.seen.setTextFormat(Qt.TextFormat.PlainText)
        self.seen.setWordWrap(True)
        self.seen.setFont(font(theme, "value", bold=True))
        self.seen.setStyleSheet(f"color: {theme.accent};")
        self.outcome = QLabel(prediction.outcome, self)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setWordWrap(True)
        self.outcome.setFont(font(theme, "value", bold=True))
        self.outcome.setStyleSheet(f"color: {theme.text};")
        self.reveal_button = QPushButton(self.tr("Show the outcome"), self)
        self.reveal_button.setToolTip(self.tr("End the vote and show what happens"))
        # Enter presses it: Space belongs to the training.
        self.reveal_button.setAutoDefault(True)
        self.reveal_button.clicked.connect(self.reveal_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.seen)
        column.addWidget(self.outcome)
        for option in prediction.options:
            self._add_row(column, option, theme)
        # Below each other: beside its button the count would make a narrow column too wide.
        column.addWidget(self.total)
        column.addWidget(self.reveal_button)

    def _add_row(self, column: QVBoxLayout, option: str, theme: Theme) -> None:
        row = QHBoxLayout()
        column.addLayout(row)
        row.setSpacing(GRID)
        bar = ShareBar(option, theme, self, twice=bool(self._prediction.seen))
        row.addWidget(self._field(option, theme))
        row.addWidget(bar, 1)
        self.bars.append(bar)

    def _field(self, option: str, theme: Theme) -> QSpinBox:
        field = HandsField(self)
        field.setRange(0, MAX_HANDS)
        field.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        field.setFont(font(theme, "value", tabular=True))
        field.setStyleSheet(
            f"QSpinBox {{ background: {theme.surface}; color: {theme.text};"
            f" border: 1px solid {theme.muted}; border-radius: 4px; padding: 2px; }}"
            f"QSpinBox:focus {{ border: 2px solid {theme.accent}; padding: 1px; }}"
            f"QSpinBox:disabled {{ background: transparent; color: {theme.muted};"
            " border-color: transparent; }"
            # A styled field would give its buttons all the room although it shows none.
            "QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: 0px; }"
        )
        field.lineEdit().setTextMargins(GRID // 2, 0, 0, 0)
        field.setAccessibleName(self.tr("Hands for “{option}”").format(option=option))
        field.setToolTip(self.tr("Type how many hands are raised (V while presenting)"))
        # Four figures and no more; the words of the option need the room.
        width = field.fontMetrics().horizontalAdvance("0000") + 2 * GRID
        field.setFixedWidth(width)
        field.setProperty("option", len(self.fields))
        field.valueChanged.connect(self._on_count)
        field.editingFinished.connect(self._go_on)
        self.fields.append(field)
        return field

    def show_ballot(self, poll: Poll) -> None:
        """Show the hands so far, and the outcome where it may be seen."""
        again = poll.revealed and bool(self._prediction.seen)
        over = poll.closed if again else poll.revealed
        # Whoever has only a clicker in hand counts nobody.
        twice = again and not (over and not poll.total_seen)
        uncounted = over and not poll.total and not twice
        counts = (poll.seen or (0,) * len(poll.hands)) if twice else poll.hands
        for number, (field, bar) in enumerate(zip(self.fields, self.bars, strict=True)):
            if field.value() != counts[number]:
                # Whoever shows a count has not counted it.
                blocked = field.blockSignals(True)
                field.setValue(counts[number])
                field.blockSignals(blocked)
            # A vote that is over looks it.
            field.setEnabled(not over)
            field.setVisible(not uncounted)
            bar.mark_right(over and number in self._prediction.right)
            # Nobody was for it where nobody was counted, which is not 0 % of the room.
            share = None if uncounted or (twice and not poll.total) else poll.share(number)
            bar.show_share(share, poll.share_seen(number) if twice else None)
        self._show_total(poll, twice)
        self.total.setVisible(not uncounted)
        if again:
            self.reveal_button.setText(self.tr("End the vote"))
            self.reveal_button.setToolTip(self.tr("Show both votes beside what happened"))
        self.seen.setVisible(again and not over)
        self.reveal_button.setVisible(not over)
        self.outcome.setVisible(over and bool(self._prediction.outcome))

    def _show_total(self, poll: Poll, twice: bool) -> None:
        if twice and poll.total:
            both = self.tr("Hands: {before} before, {after} after").format(
                before=poll.total, after=poll.total_seen
            )
            self.total.setText(both)
        else:
            # Only one of the votes was counted, or there is only one.
            count = poll.total_seen if twice else poll.total
            self.total.setText(self.tr("Hands: {count}").format(count=count))

    def begin_counting(self) -> None:
        """Let the first count be typed."""
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields[0].selectAll()

    @Slot(int)
    def _on_count(self, hands: int) -> None:
        field = self.sender()
        if isinstance(field, QSpinBox):
            self.counted.emit(int(field.property("option")), hands)

    @Slot()
    def _go_on(self) -> None:
        """Enter goes to the next field, and from the last one to the button."""
        field = self.sender()
        if not isinstance(field, QSpinBox) or not field.hasFocus():
            return
        following = int(field.property("option")) + 1
        if following < len(self.fields):
            self.fields[following].setFocus(Qt.FocusReason.TabFocusReason)
            self.fields[following].selectAll()
        else:
            self.reveal_button.setFocus(Qt.FocusReason.TabFocusReason)
