"""Saying a sentence once to a screen reader, through Qt's announcement event (Qt 6.8)."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

POLITE = QAccessible.AnnouncementPoliteness.Polite
URGENT = QAccessible.AnnouncementPoliteness.Assertive


def is_listened_to() -> bool:
    """True if a screen reader, or another client of the accessibility bus, is there."""
    return QAccessible.isActive()


def announce(source: QObject, sentence: str, *, at_once: bool = False) -> None:
    """Have a screen reader say `sentence`, after what it is saying, or `at_once` instead of it."""
    if not sentence or not is_listened_to():
        return
    event = QAccessibleAnnouncementEvent(source, sentence)
    event.setPoliteness(URGENT if at_once else POLITE)
    QAccessible.updateAccessibility(event)
