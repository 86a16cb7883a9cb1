"""Where a window is on its screen: all of it, frame and all, where the screen has room."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def frame_on_screen(frame: QRect, room: QRect) -> QRect:
    """`frame` in `room`: no larger than it, and moved no further than it must be."""
    size = frame.size().boundedTo(room.size())
    left = min(max(frame.left(), room.left()), room.right() + 1 - size.width())
    top = min(max(frame.top(), room.top()), room.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def bring_back(window: QWidget, before: QRect) -> None:
    """Have all of `window` seen, whose frame was `before` until it had the whole screen.

    One that comes back to where somebody had put it stays there, half outside or not, and one that
    has the size that somebody gave it keeps that.
    """
    frame = window.frameGeometry()
    is_seen = QGuiApplication.screenAt(frame.center()) is not None
    if window.windowState() != Qt.WindowState.WindowNoState or (is_seen and frame == before):
        return
    wanted = frame_on_screen(frame, window.screen().availableGeometry())
    if wanted.size() != frame.size() != before.size():
        window.resize(window.size() + wanted.size() - frame.size())
    if wanted.topLeft() != frame.topLeft():
        window.move(wanted.topLeft())


def restore_place(window: QWidget, geometry: QByteArray) -> None:
    """Put `window` where it was when `geometry` was saved, with a frame around it.

    Who quits while presenting has left the room: the next start would have neither a frame nor a
    way to one, since leaving a presentation goes back to what was before.
    """
    window.restoreGeometry(geometry)
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
