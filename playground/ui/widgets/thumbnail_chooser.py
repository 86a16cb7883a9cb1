"""One choice out of a grid of small pictures; the pictures come from whoever owns it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QToolButton, QWidget


class ThumbnailChooser(QWidget):
    """Buttons with pictures, of which one is down; arrow keys move the choice."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        options: tuple[tuple[str, str], ...],
        columns: int = 4,
        parent: QWidget | None = None,
    ) -> None:
        """`options` are (key, tooltip), filled in row by row."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        # Arrow keys put a button down without a click.
        self._group.idToggled.connect(self._on_choice)
        self._keys = tuple(key for key, _ in options)
        self.buttons: dict[str, QToolButton] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for number, (key, tip) in enumerate(options):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setProperty("thumbnail", True)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            self._group.addButton(button, number)
            self.buttons[key] = button
            row, column = divmod(number, columns)
            layout.addWidget(button, row, column, Qt.AlignmentFlag.AlignCenter)

    def set_pictures(self, pictures: dict[str, QPixmap], side: int) -> None:
        """Show `pictures` by key, each `side` logical pixels square; the others keep the room."""
        for button in self.buttons.values():
            button.setIconSize(QSize(side, side))
        for key, picture in pictures.items():
            self.buttons[key].setIcon(QIcon(picture))

    def show_choice(self, key: str) -> None:
        """Check the button of `key`, or none where it has no button; emits nothing."""
        self._group.blockSignals(True)
        # An exclusive group does not let go of its last button.
        self._group.setExclusive(False)
        for known, button in self.buttons.items():
            button.setChecked(known == key)
        self._group.setExclusive(True)
        self._group.blockSignals(False)

    @property
    def choice(self) -> str:
        """The key of the button that is down, empty where none is."""
        number = self._group.checkedId()
        return self._keys[number] if number >= 0 else ""

    @Slot(int, bool)
    def _on_choice(self, number: int, down: bool) -> None:
        if down:
            self.chosen.emit(self._keys[number])
