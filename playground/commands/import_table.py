"""`playground import`: what a table holds and what would be learnt from it."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name what the command takes."""
    parser.add_argument("table", metavar="TABLE", help="a file with rows and columns")
    parser.add_argument("--target", metavar="NAME", help="the column to predict")
    parser.add_argument(
        "--as", dest="out", type=Path, metavar="FILE", help="make a project or an experiment of it"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def run(options: argparse.Namespace) -> int:
    """Do it; the exit code."""
    from playground.tabular import import_table

    return import_table(options.table, target=options.target, out=options.out, as_json=options.json)
