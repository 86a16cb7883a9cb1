"""`playground export`: the network, or its run, as a file for elsewhere."""

from __future__ import annotations

import argparse
from pathlib import Path

from playground.commands.arguments import add_file, count, open_file

EXPORT_TARGETS = ("numpy", "pytorch", "keras", "onnx", "replay")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name what the command takes."""
    add_file(parser)
    parser.add_argument("--to", required=True, choices=EXPORT_TARGETS, help="what to write")
    parser.add_argument("--epochs", type=count, default=0, metavar="N", help="train these first")
    parser.add_argument("out", type=Path, metavar="OUT", help="the file: .py, .onnx or .html")


def run(options: argparse.Namespace) -> int:
    """Do it; the exit code."""
    from playground.headless import export

    return export(open_file(options.file), options.to, options.out, epochs=options.epochs)
