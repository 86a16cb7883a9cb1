"""The program's own icons: one family of line drawings, coloured when they are asked for.

The drawings are in resources/icons, on a 24×24 grid in one colour, which is replaced by the
theme's.  A picture is kept for each name, colour and size; which icon goes where is not known here.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from playground import resources

DRAWN_COLOUR = "#000"
# A picture for every usual screen, so that Qt never has to stretch one.
PIXEL_RATIOS = (1, 2, 3)
APPLICATION_ICON = "app"
APPLICATION_SIZES = (16, 24, 32, 48, 64, 128, 256)


@lru_cache(maxsize=512)
def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """The icon `name` in `colour` (#rrggbb), drawn for a square of `size` logical pixels.

    Raises:
        ValueError: there is no such icon, or `size` is below 1.
    """
    if size < 1:
        raise ValueError(f"size of icon {name!r}: {size} is below 1")
    renderer = _renderer(name, colour)
    made = QIcon()
    for ratio in PIXEL_RATIOS:
        picture = QPixmap.fromImage(_drawn(renderer, size * ratio))
        picture.setDevicePixelRatio(ratio)
        made.addPixmap(picture)
    return made


@lru_cache(maxsize=1)
def application_icon() -> QIcon:
    """The program's icon in the sizes that desktops ask for."""
    renderer = _renderer(APPLICATION_ICON, DRAWN_COLOUR)
    made = QIcon()
    for size in APPLICATION_SIZES:
        made.addPixmap(QPixmap.fromImage(_drawn(renderer, size)))
    return made


def names() -> tuple[str, ...]:
    """All icons that `icon` can draw, in alphabetical order."""
    found = (file.stem for file in resources.path("icons").glob("*.svg"))
    return tuple(sorted(name for name in found if name != APPLICATION_ICON))


def _renderer(name: str, colour: str) -> QSvgRenderer:
    file = resources.path("icons", f"{name}.svg")
    if not file.is_file():
        raise ValueError(f"there is no icon {name!r}; there are {', '.join(names())}")
    drawing = file.read_text(encoding="utf-8").replace(f'"{DRAWN_COLOUR}"', f'"{colour}"')
    return QSvgRenderer(QByteArray(drawing.encode()))


def _drawn(renderer: QSvgRenderer, pixels: int) -> QImage:
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return image
