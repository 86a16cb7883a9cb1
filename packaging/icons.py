"""Draws resources/icons/app.svg in the sizes and containers that desktops want.

    python packaging/icons.py FOLDER

PNG pictures for Linux, an .ico for Windows, an .icns for macOS; drawn by Qt's SVG renderer.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
DRAWING = ROOT / "resources" / "icons" / "app.svg"
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# The four letters under which an .icns keeps a PNG of each size.
ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def write_icons(folder: Path) -> None:
    """Write NAME-SIZE.png, playground.ico and playground.icns into `folder`."""
    application = QGuiApplication.instance() or QGuiApplication(["icons"])
    renderer = QSvgRenderer(str(DRAWING))
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: png(renderer, size) for size in PNG_SIZES}
    for size, picture in pictures.items():
        (folder / f"playground-{size}.png").write_bytes(picture)
    (folder / "playground.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (folder / "playground.icns").write_bytes(icns({s: pictures[s] for s in ICNS_KINDS}))
    del application


def png(renderer: QSvgRenderer, size: int) -> bytes:
    """The drawing as a PNG of `size` × `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return content.data()


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon that holds PNG pictures by size: directory first, then the pictures."""
    place = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in pictures.items():
        side = size % 256  # 256 is written as 0
        directory += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return directory + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """A macOS icon that holds PNG pictures by size, each with its kind and length before it."""
    body = b"".join(
        ICNS_KINDS[size] + struct.pack(">I", 8 + len(picture)) + picture
        for size, picture in pictures.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    write_icons(Path(sys.argv[1]))
