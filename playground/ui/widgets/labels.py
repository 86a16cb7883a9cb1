"""Names: in front of a control as wide in every row, and from files as text, never markup."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

WIDEST_NAME = "Stop at epoch"


def plain_tip(text: str) -> str:
    """`text` as a tooltip that shows it letter by letter, whatever looks like markup in it."""
    return f"<qt>{escape(text)}</qt>" if "<" in text else text


class NameLabel(QLabel):
    """A label as wide as a usual long name; a longer one takes the room that it needs."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        # A feature is called as in its file.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._usual = WIDEST_NAME

    def stand_close(self) -> None:
        """Take the room of this name alone, where names are short and room is dear."""
        self._usual = ""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Wide enough for most names."""
        hint = super().sizeHint()
        column = self.fontMetrics().horizontalAdvance(self._usual)
        return QSize(max(hint.width(), column), hint.height())

    def minimumSizeHint(self) -> QSize:
        """No narrower: a cut name is no name."""
        return self.sizeHint()


def align_names(labels: Sequence[NameLabel]) -> None:
    """Make `labels`, which stand below each other, as wide as the widest of them."""
    widest = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(widest)
