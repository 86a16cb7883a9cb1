"""Small buttons in a grid, each of which may be down: what goes in and what does not."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget


class ToggleGrid(QWidget):
    """Independent toggles; `toggled` brings the key and whether it is wanted."""

    toggled = Signal(str, bool)

    def __init__(
        self,
        name: str,
        options: tuple[tuple[str, str, str], ...],
        columns: int = 4,
        parent: QWidget | None = None,
    ) -> None:
        """`options` are (key, text, tooltip), filled in row by row."""
        super().__init__(parent)
        self.setAccessibleName(name)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self.buttons: dict[str, QToolButton] = {}
        for number, (key, text, tip) in enumerate(options):
            button = QToolButton(self)
            button.setText(text)
            button.setCheckable(True)
            button.setObjectName(key)
            button.setProperty("segment", True)
            button.setToolTip(tip)
            button.setAccessibleName(f"{name}: {text}")
            # All as wide as each other, whatever they say.
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._on_choice)
            layout.addWidget(button, number // columns, number % columns)
            self.buttons[key] = button
        for column in range(columns):
            layout.setColumnStretch(column, 1)

    def show_chosen(self, keys: tuple[str, ...]) -> None:
        """Put the buttons of `keys` down and the others up; says nothing."""
        for key, button in self.buttons.items():
            button.setChecked(key in keys)

    @Slot(bool)
    def _on_choice(self, on: bool) -> None:
        sender = self.sender()
        assert isinstance(sender, QToolButton)
        self.toggled.emit(sender.objectName(), on)
