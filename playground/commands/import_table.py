"""`playground import`: what a table holds and what would be learnt from it."""

from __future__ import annotations

import argparse
from pathlib import Path

from playground.commands.arguments import count


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name what the command takes."""
    parser.add_argument("table", metavar="TABLE", help="a file with rows and columns, or pictures")
    parser.add_argument("--target", metavar="NAME", help="the column to predict")
    parser.add_argument(
        "--group", metavar="NAME", help="a column: rows of one value stay in one part of the split"
    )
    parser.add_argument(
        "--as", dest="out", type=Path, metavar="FILE", help="make a project or an experiment of it"
    )
    parser.add_argument("--first", type=count, metavar="N", help="read no more than the first rows")
    parser.add_argument(
        "--side", type=count, metavar="N", help="shrink pictures, or pixels in rows, to this side"
    )
    parser.add_argument(
        "--sheet", metavar="NAME", help="the sheet of a spreadsheet; else the first with a table"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def run(options: argparse.Namespace) -> int:
    """Do it; the exit code."""
    from playground.tabular import import_table

    return import_table(
        options.table,
        target=options.target,
        out=options.out,
        as_json=options.json,
        group=options.group,
        first=options.first,
        side=options.side,
        sheet=options.sheet,
    )
