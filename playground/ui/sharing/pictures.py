"""A widget as a picture: PNG at a multiple of its size on the screen, or SVG."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

PICTURE_SUFFIXES = (".png", ".svg")


def picture_of(widget: QWidget, scale: float = 1.0) -> QImage:
    """A picture of the widget, `scale` times as many pixels a side."""
    image = QImage(widget.size() * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    widget.render(image)
    return image


def drawn(widget: QWidget, suffix: str, scale: float = 1.0) -> Callable[[], bytes]:
    """Draw the widget now; what is returned makes the file's content, on any thread.

    `suffix` is one of PICTURE_SUFFIXES.
    """
    if suffix.lower() == ".svg":
        return partial(bytes, _svg(widget))
    # Packing takes longer than drawing.
    return partial(png, picture_of(widget, scale))


def png(image: QImage) -> bytes:
    """The content of a PNG file of `image`; it may be packed on any thread."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())


def _svg(widget: QWidget) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setViewBox(QRect(0, 0, widget.width(), widget.height()))
    painter = QPainter(generator)
    widget.render(painter, QPoint())
    painter.end()
    return bytes(content.data())
