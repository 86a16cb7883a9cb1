"""A small switch for what is on or off."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from playground.ui.appearance.theme import GRID, LIGHT, Theme
from playground.ui.appearance.themed import Themed

TRACK_ASPECT = 1.8
KNOB_SHARE = 0.68


class Switch(Themed, QCheckBox):
    """A check box drawn as a track with a knob, to the left of its text."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = LIGHT
        self.setAccessibleName(text)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Track, gap and text."""
        height = self._track_height()
        text = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(round(height * TRACK_ASPECT) + GRID + text + 4, height + GRID)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the whole text."""
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:
        """The text counts as well."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, knob and text."""
        theme, height = self._theme, self._track_height()
        track = QRectF(1, (self.height() - height) / 2, height * TRACK_ASPECT, height)
        on = self.isChecked() and self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.text if self.hasFocus() else theme.accent if on else theme.muted
        painter.setPen(QPen(QColor(edge), 1.5))
        painter.setBrush(QColor(theme.accent if on else theme.surface))
        painter.drawRoundedRect(track, height / 2, height / 2)
        radius = height / 2 * KNOB_SHARE
        place = track.right() - height / 2 if self.isChecked() else track.left() + height / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.on_accent if on else theme.muted))
        painter.drawEllipse(QPointF(place, track.center().y()), radius, radius)
        painter.setPen(QColor(theme.text if self.isEnabled() else theme.muted))
        room = QRectF(self.rect()).adjusted(track.right() + GRID, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

    def _track_height(self) -> int:
        return round(self.fontMetrics().height() * 0.85)
