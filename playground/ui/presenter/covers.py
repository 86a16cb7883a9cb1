"""Covers over the window while presenting: the spotlight's shade, the blank, a short caption.

The covers paint when they are shown and placed, never because of a frame: the lit panel lies in a
hole of the shade, so its frames do not touch the shade at all.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QLabel, QWidget

from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.own_keys import claim_all

SHADE_OPACITY = 0.72
CAPTION_MILLISECONDS = 1400
BLANK = "#000000"


class Shade(QWidget):
    """Dims everything of its parent but one rectangle; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("spotlight")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.lit = QRect()
        self.hide()

    def light(self, rectangle: QRect) -> None:
        """Cover the parent except `rectangle`, in the parent's coordinates."""
        self.lit = rectangle
        self.setGeometry(self._over.rect())
        self.setMask(QRegion(self.rect()).subtracted(QRegion(rectangle)))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shade what was asked for."""
        colour = QColor(BLANK)
        colour.setAlphaF(SHADE_OPACITY)
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour)
        painter.end()


class Blank(QWidget):
    """A black screen; any key or click asks to have it away."""

    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("blank")
        self.setAccessibleName(self.tr("Blank screen: any key goes on"))
        # What lies below an opaque widget is not painted at all.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        parent.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Lie over the whole parent and take the keys."""
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the whole parent, whatever size it gets."""
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Black."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(BLANK))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Take every key before it is a shortcut: Space brings the screen back and trains not."""
        return claim_all(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key is the end of it, and nothing else happens."""
        event.accept()
        self.ended.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """So is a click."""
        event.accept()
        self.ended.emit()


_ARRANGING = (QEvent.Type.Resize, QEvent.Type.LayoutRequest)


class Caption(QLabel):
    """Words at the bottom of its parent for a moment: what has just been opened.

    They lie on the time bar, and on no figures, titles and legends.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("caption")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def show_text(self, text: str, theme: Theme, milliseconds: int = CAPTION_MILLISECONDS) -> None:
        """Show `text` for a moment; a long one in several lines."""
        self.setFont(font(theme, "headline", bold=True))
        self.setStyleSheet(
            f"background: {theme.accent}; color: {theme.on_accent};"
            f"border-radius: {GRID}px; padding: {GRID}px {3 * GRID}px;"
        )
        self.setText(text)
        self._stand()
        self.show()
        self.raise_()
        self._timer.start(milliseconds)

    def _stand(self) -> None:
        self.setWordWrap(False)
        width = min(self.sizeHint().width(), self._over.width() - 2 * GRID)
        self.setWordWrap(True)
        height = self.heightForWidth(width)
        left, top = (self._over.width() - width) // 2, self._over.height() - height - GRID // 2
        self.setGeometry(left, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle, and above panels that are arranged anew: each raises itself."""
        if self.isVisible() and event.type() in _ARRANGING:
            self._stand()
            if self._over.children()[-1] is not self:
                self.raise_()
        return super().eventFilter(watched, event)

    def dismiss(self) -> None:
        """Be gone at once."""
        self._timer.stop()
        self.hide()
