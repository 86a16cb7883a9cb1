"""`playground train`: the same session as in the window, without one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from playground.commands.arguments import add_file, count, open_file, seed

if TYPE_CHECKING:
    from playground.experiment import Experiment
    from playground.experiment.project import Project

DEFAULT_EPOCHS = 100


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name what the command takes."""
    add_file(parser)
    parser.add_argument("--target", metavar="NAME", help="FILE is a table: the column to predict")
    parser.add_argument(
        "--group", metavar="NAME", help="FILE is a table: rows of one value stay in one part"
    )
    parser.add_argument("--epochs", type=count, metavar="N", help="epochs to train")
    parser.add_argument("--steps", type=count, metavar="N", help="parameter updates to train")
    parser.add_argument("--seed", type=seed, metavar="S", help="another seed for the training")
    parser.add_argument("--history", type=Path, metavar="OUT.csv", help="metrics of every epoch")
    parser.add_argument("--save", type=Path, metavar="OUT.nnplay", help="the trained project")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def run(options: argparse.Namespace) -> int:
    """Do it; the exit code."""
    from playground.headless import train

    epochs = options.epochs
    if epochs is None:
        epochs = DEFAULT_EPOCHS if options.steps is None else 0
    return train(
        _opened(options),
        epochs=epochs,
        steps=options.steps or 0,
        seed=options.seed,
        history=options.history,
        save=options.save,
        as_json=options.json,
    )


def _opened(options: argparse.Namespace) -> Experiment | Project:
    """Open FILE; a table becomes an experiment that learns from it."""
    from playground.experiment.project import TABLE_SUFFIXES
    from playground.tabular import experiment_from, holds_pictures

    is_table = Path(options.file).suffix.lower() in TABLE_SUFFIXES or holds_pictures(options.file)
    if options.target is None and not is_table:
        return open_file(options.file)

    return experiment_from(options.file, options.target, options.group)
