"""The vote of the room: a field for the hands of each option, and what they are together."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from playground.lessons import Ballot, Prediction
from playground.lessons.ballot import MAXIMUM_HANDS
from playground.ui.theme import GRID, Theme, font

BAR_HEIGHT = 0.55


class ShareBar(QWidget):
    """A share of the room as a bar with its per cent."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self.setFont(font(theme, "label", tabular=True))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_share(self, share: float) -> None:
        """Show `share`, 0 to 1."""
        self._share = share
        self.setAccessibleName(self._text())
        self.update()

    def _text(self) -> str:
        return f"{100 * self._share:.0f} %"

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Room for the figure and a bar as long as that."""
        return QSize(2 * self.fontMetrics().horizontalAdvance("100 %"), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """The figure is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw ground, bar and figure."""
        theme, metrics = self._theme, self.fontMetrics()
        figure = metrics.horizontalAdvance("100 %") + GRID
        height = metrics.height() * BAR_HEIGHT
        room = QRectF(0, (self.height() - height) / 2, self.width() - figure, height)
        painter = QPainter(self)
        painter.fillRect(room, QColor(theme.raised))
        room.setWidth(room.width() * self._share)
        painter.fillRect(room, QColor(theme.accent))
        painter.setPen(QColor(theme.text))
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._text()
        )
        painter.end()


class BallotView(QWidget):
    """Counts hands for the options of a prediction; `counted` and `reveal_asked` tell of it."""

    counted = Signal(int, int)
    reveal_asked = Signal()

    def __init__(self, prediction: Prediction, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prediction = prediction
        self.fields: list[QSpinBox] = []
        self._bars: list[ShareBar] = []
        self.total = QLabel(self)
        self.total.setFont(font(theme, "label"))
        self.total.setStyleSheet(f"color: {theme.muted};")
        self.outcome = QLabel(prediction.outcome, self)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setWordWrap(True)
        self.outcome.setFont(font(theme, "value", bold=True))
        self.reveal_button = QPushButton(self.tr("Show the outcome"), self)
        self.reveal_button.setToolTip(self.tr("End the vote and show what happens"))
        self.reveal_button.clicked.connect(self.reveal_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self._rows(theme))
        for part in (self.total, self.reveal_button, self.outcome):
            column.addWidget(part)

    def _rows(self, theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(2, 1)
        for number, option in enumerate(self._prediction.options):
            name = QLabel(option, self)
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setWordWrap(True)
            name.setFont(font(theme, "value"))
            field = self._field(option, theme)
            bar = ShareBar(theme, self)
            grid.addWidget(name, 2 * number, 0, 1, 3)
            grid.addWidget(field, 2 * number + 1, 0)
            grid.addWidget(bar, 2 * number + 1, 1, 1, 2)
            self._bars.append(bar)
        return grid

    def _field(self, option: str, theme: Theme) -> QSpinBox:
        field = QSpinBox(self)
        field.setRange(0, MAXIMUM_HANDS)
        field.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        field.setFont(font(theme, "value", tabular=True))
        field.setAccessibleName(self.tr("Hands for “{option}”").format(option=option))
        field.setToolTip(self.tr("Type how many hands are raised (V while presenting)"))
        field.setProperty("option", len(self.fields))
        field.valueChanged.connect(self._take_count)
        field.editingFinished.connect(self._go_on)
        self.fields.append(field)
        return field

    def show_ballot(self, ballot: Ballot) -> None:
        """Show the hands so far, and the outcome where it may be seen."""
        for number, (field, bar) in enumerate(zip(self.fields, self._bars, strict=True)):
            if field.value() != ballot.hands[number]:
                field.setValue(ballot.hands[number])
            field.setReadOnly(ballot.revealed)
            bar.show_share(ballot.share(number))
        self.total.setText(self.tr("%n hand(s)", "", ballot.total))
        self.reveal_button.setVisible(not ballot.revealed)
        self.outcome.setVisible(ballot.revealed and bool(self._prediction.outcome))

    def begin_counting(self) -> None:
        """Let the first count be typed."""
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields[0].selectAll()

    @Slot(int)
    def _take_count(self, hands: int) -> None:
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
