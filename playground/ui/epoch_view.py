"""The view shared by charts over epochs: the epochs in sight, and the one to go to.

A value and a holder that says "changed"; it knows no chart and no run.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class EpochView(QObject):
    """Owns the range of epochs that a person has zoomed to, None where charts fit their runs."""

    changed = Signal()
    # A person goes to this epoch with the line in a chart.
    gone_to = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._range: tuple[float, float] | None = None

    @property
    def range(self) -> tuple[float, float] | None:
        """First and last epoch that are seen; None where everything is."""
        return self._range

    def set_range(self, seen: tuple[float, float] | None) -> None:
        """All charts show these epochs, or everything."""
        if seen != self._range:
            self._range = seen
            self.changed.emit()

    def go_to(self, epoch: int) -> None:
        """Let every panel show that epoch."""
        self.gone_to.emit(epoch)
