"""Diagnostic facts about the machine; no names of people, files or folders."""

from __future__ import annotations

import platform
import sys

import numpy as np
import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from threadpoolctl import threadpool_info

from playground import __version__


def diagnostics() -> str:
    """Versions, system and screens as some lines of text."""
    rows = {
        "Neural Network Playground": f"{__version__}{', packaged' if _is_packaged() else ''}",
        "Python": f"{platform.python_version()} ({sys.implementation.name})",
        "Qt": f"{qVersion()}, PySide6 {PySide6.__version__}",
        "NumPy": f"{np.__version__}{_blas()}",
        "System": f"{platform.system()} {platform.release()} ({platform.machine()})",
        **_screens(),
    }
    return "".join(f"{name}: {value}\n" for name, value in rows.items())


def _is_packaged() -> bool:
    return hasattr(sys, "_MEIPASS")


def _blas() -> str:
    pools = (pool for pool in threadpool_info() if pool.get("user_api") == "blas")
    return "".join(
        f", {pool['internal_api']} {pool.get('version')} on {pool['num_threads']} threads"
        for pool in pools
    )


def _screens() -> dict[str, str]:
    if QGuiApplication.instance() is None:
        return {}
    rows = {"Platform": QGuiApplication.platformName()}
    for number, screen in enumerate(QGuiApplication.screens(), start=1):
        size, ratio = screen.size(), screen.devicePixelRatio()
        rows[f"Screen {number}"] = f"{size.width()}×{size.height()} at {ratio:g}"
    return rows
