"""A desktop of its own for a program under test: a virtual screen and both buses.

`Desktop` owns them, starts the program on them and hands out who reads it (`bus.Reader`).
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from contextlib import ExitStack
from ctypes.util import find_library
from pathlib import Path
from typing import Any

import pytest
from jeepney.io.blocking import open_dbus_connection

from tests.ui.access.bus import Reader, call

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
LAUNCHER = next((path for path in LAUNCHERS if Path(path).exists()), "")
# Libraries that Qt draws with on X11, with the end of Debian's names.
QT_ON_X11 = (
    *(("xcb-cursor", "0"), ("xcb-icccm", "4"), ("xcb-image", "0"), ("xcb-keysyms", "1")),
    *(("xcb-render-util", "0"), ("xcb-xinerama", "0"), ("xkbcommon-x11", "-0")),
)
# Pixels across, below which a window on the screen belongs to the toolkit; X11's word for shown.
MIN_WINDOW, VIEWABLE = 200, 2


def missing() -> str:
    """What of the desktop is not installed, "" where nothing is."""
    needed = {"Xvfb": "xvfb", "dbus-daemon": "dbus"}
    packages = [package for tool, package in needed.items() if not shutil.which(tool)]
    packages += [] if LAUNCHER else ["at-spi2-core"]
    packages += [f"lib{name}{number}" for name, number in QT_ON_X11 if not find_library(name)]
    return " ".join(packages)


needs_desktop = pytest.mark.skipif(
    # Only where nobody promised it: the project's own checks bring a desktop along.
    bool(missing()) and not os.environ.get("CI"),
    reason=f"left out: what goes over the accessibility bus; to install: {missing()}",
)


class _Attributes(ctypes.Structure):
    """XWindowAttributes of X11."""

    _fields_ = (
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        *((name, ctypes.c_void_p) for name in ("visual",)),
        ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("kind", "bits", "gravity", "backing")),
        *((name, ctypes.c_ulong) for name in ("planes", "pixel")),
        ("save_under", ctypes.c_int),
        ("colours", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("colours_set", "map_state")),
        *((name, ctypes.c_long) for name in ("all_events", "own_events", "kept_events")),
        ("itself", ctypes.c_int),
        ("screen", ctypes.c_void_p),
    )


class Desktop:
    """A screen and both buses; everything ends with it."""

    def __init__(self, home: Path) -> None:
        self._stack = ExitStack()
        self.environment = {
            **{name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"},
            "HOME": str(home),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LC_ALL": "C.UTF-8",
        }
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            self.environment[name] = str(home / name.lower())
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.environment["DISPLAY"] = ":" + self._told(
            "Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"
        )
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._told(
            "dbus-daemon", "--session", "--nofork", "--print-address=1"
        )
        self.start(LAUNCHER, "--launch-immediately")

    def start(self, *command: str, **more: Any) -> subprocess.Popen[str]:
        """Start a program on this desktop; it ends with it."""
        process = subprocess.Popen(
            command, env=self.environment, text=True, stderr=subprocess.DEVNULL, **more
        )
        self._stack.callback(_end, process)
        return process

    def _told(self, *command: str) -> str:
        """Start a program, and the first line that it prints."""
        process = self.start(*command, stdout=subprocess.PIPE)
        assert process.stdout is not None
        self._stack.callback(process.stdout.close)
        line = process.stdout.readline().strip()
        assert line, f"{command[0]} has not started"
        return line

    def activate_window(self) -> bool:
        """Give the keyboard to the uppermost window, as a window manager would; False for none."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        display = ctypes.c_void_p(x11.XOpenDisplay(self.environment["DISPLAY"].encode()))
        number, count = ctypes.c_ulong(), ctypes.c_uint()
        windows = ctypes.POINTER(ctypes.c_ulong)()
        root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
        refs = (ctypes.byref(one) for one in (number, number, windows, count))
        x11.XQueryTree(display, root, *refs)
        found = False
        for place in range(count.value):
            window = ctypes.c_ulong(windows[place])
            seen = _Attributes()
            x11.XGetWindowAttributes(display, window, ctypes.byref(seen))
            # What manages itself is a menu or a tooltip; smaller ones belong to the toolkit.
            if seen.map_state == VIEWABLE and not seen.itself and seen.width >= MIN_WINDOW:
                found = True
                x11.XSetInputFocus(display, window, 1, 0)
        x11.XSync(display, 0)
        x11.XCloseDisplay(display)
        return found

    def reader(self) -> Reader:
        """One who reads this desktop."""
        session = open_dbus_connection(self.environment["DBUS_SESSION_BUS_ADDRESS"])
        (address,) = call(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        session.close()
        connection = open_dbus_connection(address)
        self._stack.callback(connection.close)
        return Reader(connection)

    def close(self) -> None:
        """End everything."""
        self._stack.close()


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
