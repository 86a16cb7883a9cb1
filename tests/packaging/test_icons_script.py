from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from tests.packaging.conftest import load_script


def test_the_icon_is_drawn_for_every_system(qapp, tmp_path: Path):
    script = load_script("icons")
    script.write_icons(tmp_path)
    for size in script.PNG_SIZES:
        image = QImage(str(tmp_path / f"playground-{size}.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, size // 2).alpha() == 255
        assert image.pixelColor(0, 0).alpha() < 128
    assert QImage(str(tmp_path / "playground.ico")).width() in script.ICO_SIZES
    content = (tmp_path / "playground.icns").read_bytes()
    assert content[:4] == b"icns"
    assert int.from_bytes(content[4:8], "big") == len(content)
