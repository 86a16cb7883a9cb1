"""`playground predict`: answers of a trained network for rows of a table or pictures, as CSV."""

from __future__ import annotations

import argparse
from pathlib import Path

from playground.commands.arguments import open_file


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name what the command takes."""
    parser.add_argument("project", metavar="PROJECT", help="a trained project (.nnplay)")
    parser.add_argument(
        "table", metavar="TABLE", help="rows with the columns it was trained on, or pictures"
    )
    parser.add_argument("out", type=Path, metavar="OUT.csv", help="class and probabilities")


def run(options: argparse.Namespace) -> int:
    """Do it; the exit code."""
    from playground.tabular import predict

    return predict(open_file(options.project), options.table, options.out)
