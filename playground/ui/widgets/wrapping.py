"""The height of a widget for words that wrap."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def wrapped_height(widget: QWidget, width: int) -> int:
    """The height in pixels that `widget` needs at this `width`; never below its size hint's."""
    wrapped = widget.heightForWidth(width) if widget.hasHeightForWidth() else -1
    return max(wrapped, widget.sizeHint().height())
