"""The setting for motion: the desktop's, and the person's own."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle, QWidget

# Kept by the application, so that whoever moves something need not be told.
PROPERTY = "less-motion"


def set_less_motion(on: bool) -> None:
    """Let nothing move from now on, whatever the desktop says; or follow the desktop again."""
    application = QApplication.instance()
    if application is not None:
        application.setProperty(PROPERTY, on)


def motion_wanted(widget: QWidget) -> bool:
    """True if the desktop and the person let things move."""
    application = QApplication.instance()
    if application is not None and application.property(PROPERTY):
        return False
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(hint, None, widget) > 0
