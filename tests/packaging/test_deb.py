from __future__ import annotations

import gzip
from pathlib import Path
from types import ModuleType

import pytest

from playground.commands import COMMANDS
from tests.packaging.conftest import ROOT, load_script

OF_QT = """
Dynamic Section:
  NEEDED               libEGL.so.1
  NEEDED               libQt6Core.so.6
  NEEDED               libc.so.6
Version References:
  required from libc.so.6:
    0x06969196 0x00 05 GLIBC_2.36
    0x09691a75 0x00 02 GLIBC_2.2.5
"""


@pytest.fixture
def deb(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    module = load_script("deb")
    monkeypatch.setattr(module, "symbols", lambda file: file.read_text(errors="replace"))
    return module


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A folder such as PyInstaller makes."""
    folder = tmp_path / "playground"
    folder.mkdir()
    (folder / "playground").write_text("\x7fELF\n  NEEDED libz.so.1\n")
    (folder / "libQt6Core.so.6").write_text("\x7fELF")
    (folder / "libQt6Gui.so.6").write_text(f"\x7fELF{OF_QT}")
    return folder


def test_the_package_depends_on_what_the_libraries_ask_of_the_system(deb: ModuleType, built: Path):
    packages = deb.dependencies(built)
    assert {"libegl1", "zlib1g", "libc6 (>= 2.36)"} <= set(packages)
    assert packages == sorted(packages)


def test_a_library_that_no_package_is_known_for_stops_the_build(deb: ModuleType, built: Path):
    (built / "libmore.so").write_text("\x7fELF\n  NEEDED libweird.so.7\n")
    with pytest.raises(deb.UnknownLibrary, match=r"libweird\.so\.7"):
        deb.dependencies(built)


def test_every_file_of_the_package_is_where_desktops_look(
    deb: ModuleType, built: Path, tmp_path: Path
):
    icons = tmp_path / "icons"
    icons.mkdir()
    (icons / "playground-48.png").touch()
    root = tmp_path / "root"
    deb.lay_out(built, icons, "1.2.3", root)
    name = deb.PACKAGE
    share = root / "usr/share"
    assert (root / "usr/bin/playground").resolve() == root / f"usr/lib/{name}/playground"
    assert (root / f"usr/lib/{name}/playground").stat().st_mode & 0o777 == 0o755
    assert (share / f"applications/{name}.desktop").exists()
    assert (share / f"mime/packages/{name}.xml").exists()
    assert (share / f"icons/hicolor/48x48/apps/{name}.png").exists()
    assert (share / f"icons/hicolor/scalable/apps/{name}.svg").exists()
    manual = gzip.decompress((share / "man/man1/playground.1.gz").read_bytes()).decode()
    assert "@" not in manual
    for command in COMMANDS:
        assert f".B {command.replace('-', chr(92) + '-')}\n" in manual
    assert 'version="1.2.3"' in (share / f"metainfo/{name}.metainfo.xml").read_text()


def test_menu_entry_and_file_type_agree():
    linux = ROOT / "packaging/linux"
    entry = (linux / "neural-network-playground.desktop").read_text(encoding="utf-8")
    kind = (linux / "neural-network-playground.mime.xml").read_text(encoding="utf-8")
    assert "MimeType=application/x-nnplay;" in entry
    assert 'type="application/x-nnplay"' in kind
    assert 'pattern="*.nnplay"' in kind
    assert "Exec=playground %f" in entry
