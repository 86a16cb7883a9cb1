"""A widget as a picture: PNG at a multiple of its size on the screen, or SVG."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

PICTURE_SUFFIXES = (".png", ".svg")


def picture_of(widget: QWidget, scale: float = 1.0) -> QPixmap:
    """What the widget shows, `scale` times as many pixels a side."""
    pixmap = QPixmap(widget.size() * scale)
    pixmap.setDevicePixelRatio(scale)
    widget.render(pixmap)
    return pixmap


def picture_bytes(widget: QWidget, suffix: str, scale: float = 1.0) -> bytes:
    """The content of a file that ends in `suffix`, one of PICTURE_SUFFIXES."""
    return _svg(widget) if suffix.lower() == ".svg" else _png(widget, scale)


def _png(widget: QWidget, scale: float) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture_of(widget, scale).save(buffer, "PNG")
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
