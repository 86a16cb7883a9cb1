"""`playground bench`: how fast the engine and the live window are on this machine."""

from __future__ import annotations

import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name what the command takes."""
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    parser.add_argument("--engine-only", action="store_true", help="leave the live window out")


def run(options: argparse.Namespace) -> int:
    """Do it; the exit code."""
    from playground.bench import run

    return run(as_json=options.json, with_window=not options.engine_only)
