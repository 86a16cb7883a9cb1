"""A label that says as much as it has room for, and the whole in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from playground.ui.widgets.labels import plain_tip


class FittingLabel(QLabel):
    """Shows the first of its texts that fits, or the last one cut with an ellipsis.

    Where the last one is "" it is empty rather than cut.  It asks for no width, so that it never
    pushes its neighbours away.
    """

    def __init__(self, *texts: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts or ("",)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._fit()

    def show_text(self, *texts: str) -> None:
        """Show the longest of `texts` that fits; they are given longest first."""
        if texts != self._texts:
            self._texts = texts
            self._fit()

    @property
    def whole(self) -> str:
        """The longest of its texts."""
        return self._texts[0]

    def refit(self) -> None:
        """Choose again, after the font has changed."""
        self._fit()

    def _fit(self) -> None:
        metrics, room = self.fontMetrics(), max(self.width(), 0)
        fitting = (text for text in self._texts if metrics.horizontalAdvance(text) <= room)
        shortest = metrics.elidedText(self._texts[-1], Qt.TextElideMode.ElideRight, room)
        shown = next(fitting, shortest)
        self.setText(shown)
        self.setToolTip("" if shown == self.whole else plain_tip(self.whole))
        self.setAccessibleName(self.whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, or less."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew: with nothing to say Qt keeps the height of a row in the font before."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            margin = self.margin()
            # Qt drops what it has measured where the margin changes, and has no call for it.
            self.setMargin(margin + 1)
            self.setMargin(margin)

    def minimumSizeHint(self) -> QSize:
        """One row, of any width."""
        return QSize(0, super().minimumSizeHint().height())
