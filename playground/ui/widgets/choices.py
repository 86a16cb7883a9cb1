"""One choice out of a few (side by side) or out of many (a list that opens)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from playground.ui.appearance.theme import GRID
from playground.ui.widgets.labels import NameLabel

CHEVRON_SHARE = 0.45
# From its middle to the right edge, in sizes of its own: clear of the words at any text size.
CHEVRON_INSET = 1.8


class Segment(QToolButton):
    """One button of the row, which tells it of another font or style."""

    def __init__(self, text: str, row: SegmentedChoice) -> None:
        super().__init__(row)
        self._row = row
        self.setText(text)
        self.setCheckable(True)
        self.setProperty("segment", True)
        # All as wide as each other, whatever they say.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def changeEvent(self, event: QEvent) -> None:
        """Have the row measured: a hidden one gets its font later than those around it."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._row.measure_words()


class SegmentedChoice(QWidget):
    """A row of buttons of which one is down; arrow keys move the choice."""

    chosen = Signal(str)

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self._tip = tip
        self._name = name
        self._options: tuple[tuple[str, str], ...] = ()
        # Whether words may not be cut, and whether all buttons are as wide as the widest then.
        self._keeps = self._alike = False
        self._group = QButtonGroup(self)
        # Arrow keys put a button down without a click.
        self._group.idToggled.connect(self._on_choice)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    def set_options(self, options: tuple[tuple[str, str], ...]) -> None:
        """Offer `options`: (key, text) from left to right."""
        if options == self._options:
            return
        self._options = options
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._layout.removeWidget(button)
            button.deleteLater()
        for number, (_, text) in enumerate(options):
            button = Segment(text, self)
            button.setToolTip(self._tip)
            button.setAccessibleName(f"{self._name}: {text}")
            self._group.addButton(button, number)
            # Qt respects a least width of what asks for nothing only where it may stretch.
            self._layout.addWidget(button, 1)

    def show_choice(self, key: str) -> None:
        """Put the button of `key` down; says nothing."""
        self._group.blockSignals(True)
        for number, (known, _) in enumerate(self._options):
            if known == key:
                self._group.button(number).setChecked(True)
        self._group.blockSignals(False)

    def withhold(self, key: str, reason: str) -> None:
        """Have `key` not be chosen, for the `reason` that its tooltip says; "" offers it again."""
        for number, (known, _) in enumerate(self._options):
            button = self._group.button(number)
            if known == key and button.isEnabled() == bool(reason):
                button.setEnabled(not reason)
                button.setToolTip(reason or self._tip)

    def preferred_width(self) -> int:
        """The pixels at which no word of it is cut, all buttons being as wide as the widest."""
        buttons = self._group.buttons()
        widest = max((button.sizeHint().width() for button in buttons), default=0)
        return len(buttons) * (widest + self._layout.spacing())

    def keep_words(self, *, alike: bool = False) -> None:
        """From now on no button is narrower than its word; the widest take from the others.

        If they are `alike` none is narrower than the longest word.
        """
        self._keeps, self._alike = True, alike
        for button in self._group.buttons():
            button.ensurePolished()
        self.measure_words()

    def measure_words(self) -> None:
        """Give the buttons the room that their words need now, where they are to be kept."""
        buttons = self._group.buttons()
        if not self._keeps or not buttons:
            return
        widths = [button.sizeHint().width() for button in buttons]
        for button, width in zip(buttons, widths, strict=True):
            button.setMinimumWidth(max(widths) if self._alike else width)

    def least_width(self) -> int:
        """The pixels at which no word is cut, each button being as wide as its own."""
        buttons = self._group.buttons()
        return sum(button.sizeHint().width() + self._layout.spacing() for button in buttons)

    @property
    def choice(self) -> str:
        """The key of the button that is down, empty where none is."""
        number = self._group.checkedId()
        return self._options[number][0] if number >= 0 else ""

    @Slot(int, bool)
    def _on_choice(self, number: int, down: bool) -> None:
        if down:
            self.chosen.emit(self._options[number][0])


class FocusedComboBox(QComboBox):
    """A combo box that the wheel changes only while it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def event(self, event: QEvent) -> bool:
        """Measure anew with style sheet and font: Qt keeps the least size from before."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.FontChange):
            QApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))
        return done

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Choose while focused; otherwise the wheel scrolls what is around."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style sheet takes Qt's own arrow away; draw one in the colour of the text."""
        super().paintEvent(event)
        size = self.fontMetrics().height() * CHEVRON_SHARE
        tip = QPointF(self.width() - CHEVRON_INSET * size, self.height() / 2 + size / 4)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), 1.5))
        left, right = tip + QPointF(-size / 2, -size / 2), tip + QPointF(size / 2, -size / 2)
        painter.drawPolyline([left, tip, right])
        painter.end()


class ChoiceField(QWidget):
    """A name and a list that opens, on one line."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        tip: str,
        options: tuple[tuple[str, str], ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.label = NameLabel(name, self)
        self.box = FocusedComboBox(self)
        self.box.setAccessibleName(name)
        self.label.setBuddy(self.box)
        for key, text in options:
            self.box.addItem(text, key)
        for part in (self, self.label, self.box):
            part.setToolTip(tip)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.label)
        layout.addWidget(self.box, 1)
        self.box.activated.connect(self._on_choice)

    def show_choice(self, key: str) -> None:
        """Show the entry of `key`; says nothing."""
        self.box.setCurrentIndex(self.box.findData(key))

    @property
    def choice(self) -> str:
        """The key of the entry shown."""
        return str(self.box.currentData() or "")

    @Slot(int)
    def _on_choice(self, index: int) -> None:
        self.chosen.emit(str(self.box.itemData(index)))
