"""The line below the diagram: what the network adds up to, what does not fit, what links show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import Themed
from playground.ui.widgets.choices import SegmentedChoice
from playground.ui.widgets.labels import plain_tip

WEIGHTS, GRADIENTS = "weights", "gradients"


class ElidedLabel(QLabel):
    """One line, or where there is no room for it a shorter one that may end in "…".

    All of it is in the tooltip.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = self._short = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str, short: str = "") -> None:
        """Show `text`, or what is `short` of it."""
        if (text, short) != (self._whole, self._short):
            self._whole, self._short = text, short
            self.setToolTip(plain_tip(text))
            self.setAccessibleName(text)
            self._fit()

    @property
    def whole(self) -> str:
        """All of the text."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Fit the text again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, room = QFontMetrics(self.font()), max(self.width() - 2, 0)
        fits = not self._short or metrics.horizontalAdvance(self._whole) <= room
        text = self._whole if fits else self._short
        self.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))


class Footer(Themed, QWidget):
    """Sizes and parameters, the validity line, and the switch between weights and gradients."""

    links_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.sizes = ElidedLabel(self)
        self.problem = ElidedLabel(self)
        self.choice = SegmentedChoice(
            self.tr("What links show"),
            self.tr(
                "Links as wide as their weight, or as their gradient by its decade: "
                "a gradient that vanishes leaves thin links behind it"
            ),
            self,
        )
        self.choice.set_options(((WEIGHTS, self.tr("weights")), (GRADIENTS, self.tr("gradients"))))
        self.choice.show_choice(WEIGHTS)
        self.choice.chosen.connect(self.links_chosen)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.sizes, 1)
        row.addWidget(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addWidget(self.problem)
        column.addLayout(row)
        self.apply_theme(theme)

    def show_network(
        self, sizes: str, parameters: str, problem: str, is_error: bool = False
    ) -> None:
        """Show the sum of the network, or its parameters, and the first thing that does not fit."""
        self.sizes.show_text(sizes, parameters)
        self.problem.setVisible(bool(problem))
        self.problem.show_text(f"⚠ {problem}" if problem else "")
        self.problem.setProperty("warning", not is_error)
        self.problem.setProperty("fault", is_error)
        self.problem.style().polish(self.problem)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and sizes."""
        as_controls(self)
        self.sizes.setFont(font(theme, "label", tabular=True))
        buttons = self.choice.findChildren(QToolButton)
        widest = max(button.sizeHint().width() for button in buttons)
        for button in buttons:
            button.setMinimumWidth(widest)
