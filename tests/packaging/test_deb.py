from __future__ import annotations

import gzip
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

import playground
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
    deb.lay_out(built, icons, "1.2.3", root, deb.ProjectHome())
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
    metadata = (share / "metainfo/org.example.neural_network_playground.metainfo.xml").read_text()
    assert 'version="1.2.3"' in metadata
    assert (share / f"lintian/overrides/{name}").exists()
    texts = [file for file in share.rglob("*") if file.suffix in (".xml", ".desktop")]
    assert [file for file in texts if "@" in file.read_text()] == []


def test_the_changes_are_told_as_debian_reads_them(deb: ModuleType, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    text = deb.filled("changelog.Debian", deb.fields_of("1.2.3", deb.ProjectHome()))
    head, _, rest = text.partition("\n\n")
    assert head == "neural-network-playground (1.2.3-1) unstable; urgency=medium"
    last = rest.rstrip("\n").splitlines()[-1]
    assert last == f" -- {deb.MAINTAINER}  Fri, 15 Jan 2027 08:00:00 +0000"


def metadata_of(deb: ModuleType, home: object) -> str:
    name = f"{deb.PACKAGE}.metainfo.xml"
    return deb.filled(name, deb.fields_of(playground.__version__, home))


def test_the_metadata_of_a_release_has_homepage_screenshots_captions_and_notes(deb: ModuleType):
    home = deb.project_home("https://github.com/some-account/playground")
    told = ET.fromstring(metadata_of(deb, home))
    assert told.findtext("id") == "io.github.some_account.neural_network_playground"
    assert told.findtext("url[@type='homepage']") == home.url
    screenshots = told.findall("screenshots/screenshot")
    assert [one.get("type") for one in screenshots] == ["default", *4 * [None]]
    assert all(one.findtext("caption") for one in screenshots)
    for one in screenshots:
        assert (ROOT / (one.findtext("image") or "").partition("/v0.1.0/")[2]).is_file()
    assert len(told.findall("releases/release/description/ul/li")) >= 3


def test_without_a_home_nothing_is_said_to_be_where_it_is_not(deb: ModuleType):
    told = ET.fromstring(metadata_of(deb, deb.ProjectHome()))
    assert told.findtext("id") == "org.example.neural_network_playground"
    assert told.find("url") is None
    assert told.find("screenshots") is None


def test_every_exception_that_lintian_is_told_has_its_reason(deb: ModuleType):
    blocks = (deb.LINUX / "lintian-overrides").read_text(encoding="utf-8").strip().split("\n\n")
    for block in blocks[1:]:
        lines = block.splitlines()
        assert lines[0].startswith("# ")
        assert lines[-1].startswith(f"{deb.PACKAGE}: ")


def test_menu_entry_and_file_type_agree():
    linux = ROOT / "packaging/linux"
    entry = (linux / "neural-network-playground.desktop").read_text(encoding="utf-8")
    kind = (linux / "neural-network-playground.mime.xml").read_text(encoding="utf-8")
    assert "MimeType=application/x-nnplay;" in entry
    assert 'type="application/x-nnplay"' in kind
    assert 'pattern="*.nnplay"' in kind
    assert "Exec=playground %f" in entry
