"""Two commands on a fresh machine: `run` launches the app, `test` runs the whole test suite.

    python3 packaging/bootstrap.py run [ARGUMENTS FOR THE APP]
    python3 packaging/bootstrap.py test [ARGUMENTS FOR PYTEST]

It needs Python 3.11 or newer and nothing else: it makes an environment in .venv, installs the
project there with its sources in place, and starts what was asked for.  Nothing is installed again
while pyproject.toml, this Python and the checkout's place are the same.  Every failure that can be
foreseen is one sentence that says what to do; the exit code is that of the app or of pytest.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
COMMANDS = ("run", "test")
# What is installed for each, and for packaging/build.py.
EXTRAS = {"run": "", "test": "[test]", "package": "[package]"}
# An environment that serves the tests serves the app too.
SERVED_BY = {"run": ("run", "test", "package"), "test": ("test",), "package": ("package",)}
SIGNALLED = 128
# How often pip is started before its failure is taken to last.
ATTEMPTS = 3
# Each worker holds a Qt application and several hundred megabytes.
MAX_WORKERS = 8
# What depends on the clock, and how a test says so.
CLOCK = "timing"
CLOCK_MARKER = f"pytest.mark.{CLOCK}"

# What Qt expects of the system, by package tool: for drawing at all, and for a window on a screen.
PACKAGES = {
    "apt": (
        "apt-get install -y",
        "libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon0",
        "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 "
        "libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libwayland-cursor0",
    ),
    "dnf": (
        "dnf install -y",
        "libglvnd-egl libglvnd-glx glib2 fontconfig dbus-libs libxkbcommon",
        "libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms "
        "xcb-util-renderutil libwayland-cursor",
    ),
    "pacman": (
        "pacman -S --needed",
        "libglvnd glib2 fontconfig dbus libxkbcommon",
        "libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms "
        "xcb-util-renderutil wayland",
    ),
    "zypper": (
        "zypper install -y",
        "libglvnd libglib-2_0-0 fontconfig libdbus-1-3 libxkbcommon0",
        "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 "
        "libxcb-render-util0 libwayland-cursor0",
    ),
    "apk": (
        "apk add",
        "mesa-egl mesa-gl glib fontconfig dbus-libs libxkbcommon",
        "libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms "
        "xcb-util-renderutil wayland-libs-cursor",
    ),
}
FAMILIES = {
    "apt": ("debian", "ubuntu", "linuxmint", "raspbian", "pop"),
    "dnf": ("fedora", "rhel", "centos", "rocky", "almalinux"),
    "pacman": ("arch", "manjaro", "endeavouros"),
    "zypper": ("opensuse", "suse", "sles", "opensuse-leap", "opensuse-tumbleweed"),
    "apk": ("alpine",),
}
# How ldd, the glibc loader and the musl loader say that a library is not there.
MISSING_LIBRARY = re.compile(
    r"(?m)^\s*(lib\S+?\.so\S*) => not found"
    r"|(lib[\w.+-]+\.so[\w.]*): cannot open shared object file"
    r"|Error loading shared library (lib[\w.+-]+\.so[\w.]*)"
)
DRAWING_PARTS = ("QtWidgets.abi3.so", "QtSvg.abi3.so", "Qt/plugins/platforms/libqoffscreen.so")
SCREEN_PARTS = {
    "DISPLAY": "Qt/plugins/platforms/libqxcb.so",
    "WAYLAND_DISPLAY": "Qt/plugins/platforms/libqwayland*.so",
}


class Stop(Exception):
    """A sentence for the person; ends the program with exit code 1."""


def main(arguments: list[str]) -> int:
    """Do what the first word says; the exit code is that of what was started."""
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__, file=sys.stderr)
        return 2
    command, *rest = arguments
    try:
        check_python(sys.version_info[:2])
        python = prepared_environment(command)
        check_libraries(python, for_screen=command == "run")
        return start(python, command, rest)
    except Stop as stop:
        print(f"bootstrap: {stop}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return SIGNALLED + 2


def check_python(version: tuple[int, ...]) -> None:
    """Stop where this Python is too old."""
    if version < OLDEST_PYTHON:
        found, needed = (".".join(map(str, one)) for one in (version, OLDEST_PYTHON))
        raise Stop(
            f"this is Python {found}, the playground needs {needed} or newer; "
            f"start it with that one: python{needed} packaging/bootstrap.py run"
        )


def environment_python(environment: Path) -> Path:
    """The interpreter inside `environment`."""
    if os.name == "nt":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


def stamp_file(command: str) -> Path:
    """Where it is noted that the installation for `command` was finished, and of what."""
    return ENVIRONMENT / f"bootstrap-{command}.stamp"


def fingerprint(command: str) -> str:
    """What the installation depends on; another one means to install again."""
    content = (ROOT / "pyproject.toml").read_bytes()
    parts = (content, str(ROOT).encode(), EXTRAS[command].encode(), python_name().encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def python_name() -> str:
    """This interpreter as one word, like `cpython-311-3-11-7`."""
    return "-".join(map(str, (sys.implementation.cache_tag, *sys.version_info[:3])))


def is_prepared(command: str) -> bool:
    """Whether an installation that serves `command` was finished and is still what is wanted."""
    wanted = {stamp_file(served): fingerprint(served) for served in SERVED_BY[command]}
    return any(
        stamp.exists() and stamp.read_text(encoding="utf-8") == content
        for stamp, content in wanted.items()
    )


def prepared_environment(command: str) -> Path:
    """The interpreter of an environment in which the project is installed."""
    python = environment_python(ENVIRONMENT)
    if python.exists() and is_prepared(command):
        return python
    if not is_sound(python):
        make_environment()
    install(python, command)
    stamp_file(command).write_text(fingerprint(command), encoding="utf-8")
    return python


def is_sound(python: Path) -> bool:
    """Whether there is an environment with pip, made by this very Python and not by another."""
    if not python.exists():
        return False
    name = "sys.implementation.cache_tag, *sys.version_info[:3]"
    words = [str(python), "-c", f"import pip, sys; print({name}, sep='-')"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    return done.stdout.strip() == python_name()


def make_environment() -> None:
    """Make an empty environment with pip in it, in place of whatever is there."""
    tell(f"Making an environment in {ENVIRONMENT} …")
    words = [sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    raise Stop(environment_sentence(done.stdout + done.stderr, os_release()))


def environment_sentence(said: str, release: str) -> str:
    """Why `python -m venv` failed, from what it said, and how to help it."""
    if "ensurepip" not in said and "No module named venv" not in said:
        reason = (said.strip().splitlines() or ["no reason was given"])[-1]
        return f"no environment could be made in {ENVIRONMENT}: {reason}"
    version = ".".join(map(str, sys.version_info[:2]))
    hint = "install your distribution's package for Python's venv"
    if package_family(release) == "apt":
        hint = f"install it with: {as_root()}apt-get install -y python{version}-venv"
    return f"this Python cannot make environments (its venv module is incomplete); {hint}"


def install(python: Path, command: str) -> None:
    """Install the project, sources in place, with what `command` needs."""
    tell("Installing the playground and what it needs; once, a minute or two …")
    words = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    words += ["--editable", f"{ROOT}{EXTRAS[command]}"]
    # A connection that breaks off is the most frequent reason; pip keeps what it has by then.
    for left in reversed(range(ATTEMPTS)):
        if subprocess.run(words, check=False).returncode == 0:
            return
        if left:
            tell("The installation broke off; trying again …")
    raise Stop(
        "the installation failed for the reason that pip gives above; where it is the "
        "connection to the package index, start this command again when that works"
    )


def check_libraries(python: Path, *, for_screen: bool) -> None:
    """Stop with the install command where a library that Qt needs is missing (Linux)."""
    if not sys.platform.startswith("linux"):
        return
    qt = qt_folder(python)
    missing = missing_libraries(loader_words(python, [qt / part for part in DRAWING_PARTS]))
    if not missing and for_screen and not os.environ.get("QT_QPA_PLATFORM"):
        missing = missing_for_screen(python, qt)
    if missing:
        raise Stop(missing_sentence(missing, os_release()))


def qt_folder(python: Path) -> Path:
    """Where PySide6 is installed."""
    for library in sorted((python.parent.parent / "lib").glob("python*/site-packages/PySide6")):
        return library
    raise Stop(f"PySide6 is not in {ENVIRONMENT}; delete that folder and start this command again")


def missing_for_screen(python: Path, qt: Path) -> tuple[str, ...]:
    """What the window systems that are there lack; empty if one of them lacks nothing."""
    missing: tuple[str, ...] = ()
    for variable, pattern in SCREEN_PARTS.items():
        if not os.environ.get(variable):
            continue
        lacking = missing_libraries(loader_words(python, sorted(qt.glob(pattern))))
        if not lacking:
            return ()
        missing = missing or lacking
    return missing


def loader_words(python: Path, files: list[Path]) -> str:
    """What the system's loader says of the libraries that `files` need."""
    words = ["ldd", *map(str, files)]
    if shutil.which("ldd") is None:
        words = [str(python), "-c", "import PySide6.QtWidgets, PySide6.QtSvg"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def missing_libraries(text: str) -> tuple[str, ...]:
    """The shared libraries that a loader's message says are missing."""
    names = (name for found in MISSING_LIBRARY.findall(text) for name in found if name)
    return tuple(dict.fromkeys(names))


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


def missing_sentence(libraries: tuple[str, ...], release: str) -> str:
    """What is missing and how to get it."""
    noun = "library" if len(libraries) == 1 else "libraries"
    lack = f"Qt needs the system {noun} {', '.join(libraries)}"
    family = package_family(release)
    if not family:
        return f"{lack}; install with your system's package manager what provides that"
    tool, core, screen = PACKAGES[family]
    return f"{lack}; install with: {as_root()}{tool} {core} {screen}"


def start(python: Path, command: str, arguments: list[str]) -> int:
    """Start the app or the tests and wait; their exit code."""
    module, folder = ("playground", None) if command == "run" else ("pytest", ROOT)
    runs = [arguments] if arguments or command == "run" else whole_suite(os.cpu_count() or 1)
    codes = []
    for words in runs:
        started = subprocess.run([str(python), "-m", module, *words], cwd=folder, check=False)
        codes.append(started.returncode)
    code = next((code for code in codes if code), 0)
    return code if code >= 0 else SIGNALLED - code


def whole_suite(processors: int) -> list[list[str]]:
    """Pytest's arguments for everything: files spread over the processors, then what times itself.

    What depends on the clock needs the machine to itself.
    """
    spread = ["-n", str(min(processors, MAX_WORKERS)), "--dist", "loadfile"]
    return [[*spread, "-m", f"not {CLOCK}"], ["-m", CLOCK, *files_on_the_clock()]]


def files_on_the_clock() -> list[str]:
    """The files with tests that depend on the clock: no other needs to be read for them again."""
    files = sorted((ROOT / "tests").rglob("test_*.py"))
    found = [file for file in files if CLOCK_MARKER in file.read_text(encoding="utf-8")]
    return [file.relative_to(ROOT).as_posix() for file in found]


def as_root() -> str:
    """What goes before a command for the administrator."""
    return "" if hasattr(os, "geteuid") and os.geteuid() == 0 else "sudo "


def tell(sentence: str) -> None:
    """Say what takes time."""
    print(sentence, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
