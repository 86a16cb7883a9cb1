"""`playground self-test`: everything started off-screen and asked for a picture."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from playground.commands.arguments import use_offscreen


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name what the command takes."""
    parser.add_argument("--out", type=Path, metavar="DIR", help="keep the pictures there")


def run(options: argparse.Namespace) -> int:
    """Do it; the exit code."""
    if "QT_QPA_PLATFORM" not in os.environ:
        use_offscreen()
    from playground.ui.offscreen.self_test import self_test

    return self_test(options.out)
