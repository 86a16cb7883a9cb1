"""Two commands on a fresh machine: `run` launches the app, `test` passes the tests.

    python3 packaging/bootstrap.py run [ARGUMENTS FOR THE APP]
    python3 packaging/bootstrap.py test [ARGUMENTS FOR PYTEST]

It needs Python 3.11 or newer and nothing else: it makes an environment in .venv, installs the
project there, and starts what was asked for.  A second run is instant while pyproject.toml is the
same.  Every failure it can foresee is one sentence with what to do.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
STAMP = "bootstrap-stamp"
EXTRAS = {"run": "", "test": "[test]"}

# Debian's, Fedora's, Arch's, openSUSE's and Alpine's packages of the libraries that Qt expects of
# the system: for drawing at all, and for a window on an X11 screen.
PACKAGES = {
    "apt": (
        "sudo apt-get install -y",
        "libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon0",
        "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 "
        "libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1",
    ),
    "dnf": (
        "sudo dnf install -y",
        "libglvnd-egl libglvnd-glx glib2 fontconfig dbus-libs libxkbcommon",
        "libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms "
        "xcb-util-renderutil",
    ),
    "pacman": (
        "sudo pacman -S --needed",
        "libglvnd glib2 fontconfig dbus libxkbcommon",
        "libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms "
        "xcb-util-renderutil",
    ),
    "zypper": (
        "sudo zypper install -y",
        "libglvnd libglib-2_0-0 fontconfig libdbus-1-3 libxkbcommon0",
        "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 "
        "libxcb-render-util0",
    ),
    "apk": (
        "sudo apk add",
        "mesa-egl mesa-gl glib fontconfig dbus-libs libxkbcommon",
        "xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil",
    ),
}
FAMILIES = {
    "apt": ("debian", "ubuntu", "linuxmint", "raspbian", "pop"),
    "dnf": ("fedora", "rhel", "centos", "rocky", "almalinux"),
    "pacman": ("arch", "manjaro", "endeavouros"),
    "zypper": ("opensuse", "suse", "sles", "opensuse-leap", "opensuse-tumbleweed"),
    "apk": ("alpine",),
}
MISSING_LIBRARY = re.compile(r"(lib[\w.+-]+\.so[\w.]*): cannot open shared object file")
DISPLAY_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


class Stop(Exception):
    """A sentence for the person; ends the program with exit code 1."""


def main(arguments: list[str]) -> int:
    """Do what the first word says; the exit code is that of what was started."""
    if not arguments or arguments[0] not in EXTRAS:
        print(__doc__, file=sys.stderr)
        return 2
    command, *rest = arguments
    try:
        check_python(sys.version_info[:2])
        python = prepared_environment(command)
        check_qt(python)
    except Stop as stop:
        print(f"bootstrap: {stop}", file=sys.stderr)
        return 1
    return start(python, command, rest)


def check_python(version: tuple[int, ...]) -> None:
    """Stop where this Python is too old."""
    if version < OLDEST_PYTHON:
        found, needed = (".".join(map(str, one)) for one in (version, OLDEST_PYTHON))
        raise Stop(
            f"this is Python {found}, the playground needs {needed} or newer: "
            f"start it with python{needed} packaging/bootstrap.py"
        )


def environment_python(environment: Path) -> Path:
    """The interpreter inside `environment`."""
    if os.name == "nt":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


def fingerprint(command: str) -> str:
    """What the installation depends on; another one means to install again."""
    content = (ROOT / "pyproject.toml").read_bytes()
    parts = (content, sys.version.encode(), str(ROOT).encode(), EXTRAS[command].encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def prepared_environment(command: str) -> Path:
    """The interpreter of an environment in which the project is installed."""
    python = environment_python(ENVIRONMENT)
    stamp = ENVIRONMENT / f"{STAMP}-{command}"
    wanted = fingerprint(command)
    if python.exists() and stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
        return python
    if not python.exists():
        make_environment()
    install(python, command)
    stamp.write_text(wanted, encoding="ascii")
    return python


def make_environment() -> None:
    """Make an empty environment with pip in it."""
    print(f"Making an environment in {ENVIRONMENT} …", file=sys.stderr)
    done = subprocess.run(
        [sys.executable, "-m", "venv", str(ENVIRONMENT)], capture_output=True, text=True, check=False
    )
    if done.returncode == 0:
        return
    said = (done.stdout + done.stderr).strip()
    if "ensurepip" in said or "No module named venv" in said:
        version = ".".join(map(str, sys.version_info[:2]))
        hint = "your distribution's package for venv"
        if package_family(os_release()) == "apt":
            hint = f"it: sudo apt-get install -y python{version}-venv"
        raise Stop(f"this Python can not make environments; install {hint}")
    raise Stop(f"no environment could be made in {ENVIRONMENT}: {said.splitlines()[-1:]}")


def install(python: Path, command: str) -> None:
    """Install the project, sources in place, with what `command` needs."""
    print("Installing the playground and what it needs …", file=sys.stderr)
    target = f"{ROOT}{EXTRAS[command]}"
    words = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    done = subprocess.run([*words, "--editable", target], check=False)
    if done.returncode != 0:
        raise Stop(
            "the installation failed, see pip's words above; is there a connection to a package "
            "index? Running this command again goes on where it stopped"
        )


def check_qt(python: Path) -> None:
    """Stop with the install command where a library that Qt needs is missing (Linux)."""
    if not sys.platform.startswith("linux"):
        return
    done = subprocess.run(
        [str(python), "-c", "import PySide6.QtWidgets, PySide6.QtSvg"],
        capture_output=True,
        text=True,
        check=False,
    )
    missing = missing_libraries(done.stderr)
    if done.returncode != 0 and not missing:
        last = done.stderr.strip().splitlines()[-1:] or ["no reason given"]
        raise Stop(f"Qt can not be loaded: {last[0]}")
    if not missing and os.environ.get("DISPLAY") and "QT_QPA_PLATFORM" not in os.environ:
        missing = missing_for_screen(python)
    if missing:
        raise Stop(missing_sentence(missing, os_release()))


def missing_libraries(text: str) -> tuple[str, ...]:
    """The shared libraries that a loader's message says are missing."""
    return tuple(dict.fromkeys(MISSING_LIBRARY.findall(text)))


def missing_for_screen(python: Path) -> tuple[str, ...]:
    """The libraries that Qt's X11 plugin does not find."""
    found = subprocess.run(
        [str(python), "-c", "import PySide6; print(PySide6.__path__[0])"],
        capture_output=True,
        text=True,
        check=False,
    )
    plugin = Path(found.stdout.strip()) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    try:
        listing = subprocess.run(
            ["ldd", str(plugin)], capture_output=True, text=True, check=False
        ).stdout
    except FileNotFoundError:
        return ()
    return tuple(line.split()[0] for line in listing.splitlines() if "not found" in line)


def os_release() -> str:
    """The text that names this Linux distribution, empty where there is none."""
    for path in (Path("/etc/os-release"), Path("/usr/lib/os-release")):
        if path.is_file():
            return path.read_text(encoding="utf-8", errors="replace")
    return ""


def package_family(release: str) -> str:
    """Which package tool the distribution described by `release` has; empty if unknown."""
    fields = dict(line.split("=", 1) for line in release.splitlines() if "=" in line)
    names = f"{fields.get('ID', '')} {fields.get('ID_LIKE', '')}".replace('"', "").split()
    for name in names:
        for family, members in FAMILIES.items():
            if name in members:
                return family
    return ""


def install_command(release: str) -> str:
    """The command that installs all that Qt expects of the system; empty if unknown."""
    family = package_family(release)
    if not family:
        return ""
    tool, core, screen = PACKAGES[family]
    return f"{tool} {core} {screen}"


def missing_sentence(libraries: tuple[str, ...], release: str) -> str:
    """What is missing and how to get it."""
    names = ", ".join(libraries)
    command = install_command(release)
    if command:
        return f"Qt needs the system library {names}; install it with: {command}"
    return f"Qt needs the system library {names}; install it with your package manager"


def start(python: Path, command: str, arguments: list[str]) -> int:
    """Start the app or the tests and wait; their exit code."""
    if command == "run":
        return subprocess.run([str(python), "-m", "playground", *arguments], check=False).returncode
    words = [str(python), "-m", "pytest", *arguments]
    return subprocess.run(words, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
