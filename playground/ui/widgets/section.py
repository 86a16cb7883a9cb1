"""A part of an inspector under a heading that folds it away; no frame, a thin line above."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import Themed

# Characters, not Qt's arrows: they grow with the text.
OPENED, FOLDED = "▾", "▸"


class Section(Themed, QWidget):
    """A heading with an arrow, and what is below it."""

    def __init__(self, title: str, *, opened: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.heading = QToolButton(self)
        self.heading.setProperty("heading", True)
        self.heading.setCheckable(True)
        self.heading.setChecked(opened)
        self.heading.setToolTip(self.tr("Fold or unfold (Space)"))
        self.heading.setAccessibleName(title)
        self.heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.heading.toggled.connect(self._fold)
        self.content = QWidget(self)
        self._inner = QVBoxLayout(self.content)
        self._inner.setContentsMargins(0, 0, 0, GRID)
        self._inner.setSpacing(GRID)
        line = QFrame(self)
        line.setProperty("separator", True)
        line.setFixedHeight(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(line)
        layout.addWidget(self.heading)
        layout.addWidget(self.content)
        self._fold(opened)

    def add(self, *widgets: QWidget) -> None:
        """Put `widgets` below one another."""
        for widget in widgets:
            self._inner.addWidget(widget)

    def apply_theme(self, theme: Theme) -> None:
        """Take over text sizes."""
        self.heading.setFont(font(theme, "label", bold=True))

    @Slot(bool)
    def _fold(self, opened: bool) -> None:
        self.heading.setText(f"{OPENED if opened else FOLDED}  {self.title}")
        self.content.setVisible(opened)
