from __future__ import annotations

import ast
import hashlib
import os
import plistlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

import playground
from tests.packaging.conftest import ROOT, load_script


@pytest.fixture
def build(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    module = load_script("build")
    monkeypatch.setattr(module, "DIST", tmp_path)
    monkeypatch.setattr(module, "BUILD", tmp_path)
    return module


@pytest.fixture
def is_kept(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], bool]:
    """The recipe's own rule on Linux; the rest of the recipe runs inside PyInstaller only."""
    monkeypatch.setattr(sys, "platform", "linux")
    recipe = ast.parse((ROOT / "packaging/playground.spec").read_text(encoding="utf-8"))
    patterns = ("KEPT_PLUGINS", "UNUSED_LIBRARIES", "OF_THE_SYSTEM")
    rules: list[ast.stmt] = [
        node
        for node in recipe.body
        if isinstance(node, ast.FunctionDef)
        or (isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in patterns)
    ]
    names: dict[str, object] = {}
    exec("import re, sys", names)
    exec(compile(ast.Module(rules, []), "playground.spec", "exec"), names)
    return names["is_kept"]


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/lib/libQt6Svg.so.6",
        "PySide6/Qt/lib/libQt6DBus.so.6",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
        "libxcb-cursor.so.0",
        "libffi.so.8",
    ],
)
def test_the_recipe_keeps_what_a_window_needs(is_kept: Callable[[str], bool], name: str):
    assert is_kept(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/libQt6OpenGLWidgets.so.6",
        "PySide6/Qt/lib/libQt6EglFsKmsSupport.so.6",
        "PySide6/QtQuick.abi3.so",
        "libssl.so.3",
        "libfontconfig.so.1",
        "libstdc++.so.6",
        "libX11.so.6",
        "libepoxy.so.0",
        "libXcursor.so.1",
        "libatspi.so.0",
    ],
)
def test_the_recipe_leaves_out_what_nothing_uses_or_the_system_has(
    is_kept: Callable[[str], bool], name: str
):
    assert not is_kept(name)


def test_the_build_stops_where_the_folder_has_grown_too_big(build: ModuleType, monkeypatch):
    monkeypatch.setattr(build, "ROOT", build.DIST)
    folder = build.DIST / "playground"
    folder.mkdir()
    (folder / "library").write_bytes(b"\0" * 1_500_000)
    (folder / "link").symlink_to("library")
    build.check_size(folder, 2)
    with pytest.raises(build.bootstrap.Stop, match=r"1\.5 MB, more than 1"):
        build.check_size(folder, 1)


def test_checksums_are_what_sha256sum_reads(build: ModuleType):
    file = build.DIST / "a.tar.gz"
    file.write_bytes(b"content")
    build.write_checksums([file])
    written = (build.DIST / f"SHA256SUMS-{sys.platform}").read_text()
    assert written == f"{hashlib.sha256(b'content').hexdigest()}  a.tar.gz\n"


def test_windows_is_told_the_version(build: ModuleType, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(build, "version", lambda: "1.2.3")
    build.write_version_resource()
    text = (build.BUILD / "version.txt").read_text()
    assert "filevers=(1, 2, 3, 0)" in text
    assert "StringStruct('ProductVersion', '1.2.3')" in text
    assert "@" not in text.partition("\n")[2]


def test_one_version_is_stated_everywhere(build: ModuleType):
    assert build.version() == playground.__version__
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"version: {playground.__version__}\n" in citation


def test_a_release_stops_where_a_tool_is_missing(build: ModuleType, capsys):
    assert build.found_tool("no-such-tool", needed=False) is None
    assert "no-such-tool" in capsys.readouterr().err
    with pytest.raises(build.bootstrap.Stop, match="no-such-tool is missing"):
        build.found_tool("no-such-tool", needed=True)


def test_a_package_with_a_fault_stops_the_build(build: ModuleType, monkeypatch, tmp_path: Path):
    ran = []

    def run(words, **options):
        ran.append(words)

    monkeypatch.setattr(build, "run", run)
    monkeypatch.setattr(build, "found_tool", lambda name, needed: name)
    build.check_package(tmp_path / "a.deb", release=True)
    assert [words[0] for words in ran] == ["dpkg-deb", "appstreamcli", "lintian"]
    assert "error,warning" in ran[-1]


def test_nothing_of_the_machine_that_builds_stays_in_the_libraries(
    build: ModuleType, monkeypatch, tmp_path: Path
):
    for name in ("libpython3.12.so.1.0", "msgspec/_core.so", "numpy/core.so"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    ran = []
    monkeypatch.setattr(build, "run", ran.append)
    monkeypatch.setattr(build, "found_tool", lambda name, needed, folder="": name)
    build.lighten(tmp_path, release=True)
    library, of_a_wheel = str(tmp_path / "libpython3.12.so.1.0"), str(tmp_path / "msgspec/_core.so")
    assert ran == [
        ["patchelf", "--remove-rpath", library],
        ["strip", "--strip-unneeded", library, of_a_wheel],
    ]


def test_the_oldest_mac_is_the_newest_that_a_wheel_asks_for(monkeypatch):
    wheels = ["Tag: cp312-abi3-macosx_13_0_universal2\n", "Tag: cp312-cp312-macosx_11_0_arm64\n"]

    class Distribution:
        def __init__(self, text: str | None) -> None:
            self._text = text

        def read_text(self, name: str) -> str | None:
            return self._text

    recipe = ast.parse((ROOT / "packaging/playground.spec").read_text(encoding="utf-8"))
    found = [n for n in recipe.body if isinstance(n, ast.FunctionDef) and n.name == "oldest_mac"]
    names: dict[str, object] = {"OLDEST_MAC": (12, 0)}
    exec("import re", names)
    exec(compile(ast.Module(found, []), "playground.spec", "exec"), names)
    for texts, expected in ((wheels, "13.0"), ([None, "Tag: py3-none-any\n"], "12.0")):
        names["distributions"] = lambda texts=texts: map(Distribution, texts)
        assert names["oldest_mac"]() == expected


def test_windows_has_a_program_with_a_console_and_one_without(build: ModuleType, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    names = [program.name for program in build.executables(Path("dist"))]
    assert names == ["playground.exe", "Neural Network Playground.exe"]
    installer = (ROOT / "packaging/windows/setup.iss").read_text(encoding="utf-8")
    assert "{app}\\Neural Network Playground.exe" in installer
    # What an older version had and this one has not would be loaded beside it.
    assert 'Name: "{app}\\_internal"' in installer.partition("[InstallDelete]")[2]
    recipe = (ROOT / "packaging/playground.spec").read_text(encoding="utf-8")
    assert "program(TITLE, console=False), program(NAME, console=True)" in recipe


@pytest.mark.parametrize("identity", ["", "Developer ID Application: Somebody"])
def test_an_app_gets_the_hardened_runtime_with_an_identity_alone(identity, monkeypatch):
    monkeypatch.setenv("SIGNING_IDENTITY", identity)
    monkeypatch.setattr(sys, "platform", "darwin")
    recipe = ast.parse((ROOT / "packaging/playground.spec").read_text(encoding="utf-8"))
    taken = [
        node
        for node in recipe.body
        if (isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "IDENTITY")
        or (isinstance(node, ast.FunctionDef) and node.name == "program")
    ]
    asked: dict[str, object] = {}
    names = {"os": os, "sys": sys, "ROOT": ROOT, "icons": {}, "modules": (), "analysis": Analysis}
    names["EXE"] = lambda *_, **options: asked.update(options)
    exec(compile(ast.Module(taken, []), "playground.spec", "exec"), names)
    names["program"]("playground", console=False)
    # PyInstaller hardens what it signs with an identity, and nothing else.
    assert asked["codesign_identity"] == (identity or None)
    entitlements = asked["entitlements_file"]
    assert (entitlements is not None) == bool(identity)
    if identity:
        assert plistlib.loads(Path(str(entitlements)).read_bytes())


class Analysis:
    scripts = ()


@pytest.mark.skipif(os.name != "posix", reason="the script is one of macOS")
@pytest.mark.parametrize("identity", ["", "Somebody"])
def test_the_image_is_signed_after_it_is_made(identity, tmp_path):
    log = tmp_path / "log"
    for tool in ("ditto", "hdiutil", "codesign"):
        stub = tmp_path / tool
        stub.write_text(f'#!/bin/sh\necho {tool} "$@" >> {log}\n')
        stub.chmod(0o755)
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    environment["SIGNING_IDENTITY"] = identity
    words = ["sh", str(ROOT / "packaging/macos/make_dmg.sh"), "dist/A.app", "A", "a.dmg"]
    subprocess.run(words, env=environment, check=True, timeout=60)
    done = log.read_text().splitlines()
    assert [line.split()[0] for line in done] == [
        "ditto",
        "hdiutil",
        *(["codesign"] * bool(identity)),
    ]
    assert done[0].endswith("/A.app")
    assert not identity or done[2] == "codesign --timestamp --sign Somebody a.dmg"


def test_pyqtgraph_draws_without_the_parts_of_qt_that_are_left_out():
    program = f"""
import runpy, sys
runpy.run_path({str(ROOT / "packaging/without_opengl.py")!r})
import pyqtgraph
from PySide6.QtWidgets import QApplication
application = QApplication([])
picture = pyqtgraph.PlotWidget()
picture.plot([1, 3, 2])
assert not picture.grab().isNull()
assert getattr(sys.modules["PySide6.QtOpenGL"], "__file__", None) is None
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
