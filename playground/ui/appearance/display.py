"""A check that the named screen answers, made before Qt, which would end the process.

It only looks; what is done without a screen is decided by the command line.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from pathlib import Path

X11, WAYLAND, PLATFORM = "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"


def display_fault() -> str:
    """A sentence where the screens that the environment names do not answer, "" elsewhere."""
    if not sys.platform.startswith("linux") or os.environ.get(PLATFORM):
        return ""
    named = [(name, os.environ[name]) for name in _ANSWERS if os.environ.get(name)]
    if not named or any(_ANSWERS[name](value) for name, value in named):
        return ""
    places = " and ".join(f"{name}={value}" for name, value in named)
    return (
        f"{places}: no screen answers there; set it to the screen you sit at, "
        "or unset it to train without one"
    )


def _wayland_answers(name: str) -> bool:
    return (Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name).is_socket()


def _x11_answers(name: str) -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        # What is missing will be said when Qt is imported.
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(name.encode(), None)
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)


_ANSWERS: dict[str, Callable[[str], bool]] = {X11: _x11_answers, WAYLAND: _wayland_answers}
