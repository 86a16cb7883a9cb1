"""The name in front of a control, as wide in every row: the controls stand in one column."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel

WIDEST_NAME = "Stop at epoch"


class NameLabel(QLabel):
    """A label as wide as a usual long name; a longer one takes the room that it needs."""

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Wide enough for most names."""
        hint = super().sizeHint()
        column = self.fontMetrics().horizontalAdvance(WIDEST_NAME)
        return QSize(max(hint.width(), column), hint.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """No narrower: a cut name is no name."""
        return self.sizeHint()
