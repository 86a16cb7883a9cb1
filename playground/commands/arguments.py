"""Arguments of several commands: FILE, a language, whole numbers and sizes, checked by name."""

from __future__ import annotations

import argparse
import os
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playground.experiment import Experiment
    from playground.experiment.project import Project
    from playground.lessons import Lesson

DEFAULT_EXAMPLE = "spiral"
MAX_PIXELS = 16384


class Refusal(Exception):
    """A sentence for stderr; ends the program with exit code 2."""


def add_language(parser: argparse.ArgumentParser) -> None:
    """The option `--language`."""
    parser.add_argument("--language", default="", metavar="NAME", help="de for German, en, …")


def check_language(name: str) -> None:
    """Refuse a language that there is no translation for."""
    from playground.ui.language.language import languages

    if name and name not in languages():
        raise Refusal(f"--language: {name!r} is not one of {', '.join(languages())}")


def add_file(parser: argparse.ArgumentParser, *, optional: bool = False) -> None:
    """The argument FILE: a project, an experiment, or an example; a window asks about a table."""
    known = "a project (.nnplay), an experiment as JSON, or the name of an example"
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?" if optional else None,
        default=None if optional else DEFAULT_EXAMPLE,
        help=f"{known}; a table or pictures to import" if optional else known,
    )


def count(text: str) -> int:
    """A number of epochs or steps from its text."""
    value = whole(text)
    if not 0 <= value <= 10**9:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 1000000000")
    return value


def seed(text: str) -> int:
    """A seed of a random stream from its text."""
    value = whole(text)
    if not 0 <= value < 2**32:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and {2**32 - 1}")
    return value


def whole(text: str) -> int:
    """An integer from its text, of any sign."""
    if not re.fullmatch(r"-?\d{1,18}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number")
    return int(text)


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels from a text like 1280x800."""
    match = re.fullmatch(r"(\d{1,5})x(\d{1,5})", text)
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is not WIDTHxHEIGHT, like 1280x800")
    width, height = int(match[1]), int(match[2])
    if not (16 <= width <= MAX_PIXELS and 16 <= height <= MAX_PIXELS):
        raise argparse.ArgumentTypeError(f"{text}: each side must be 16 to {MAX_PIXELS}")
    return width, height


def open_file(name: str) -> Experiment | Project:
    """Open FILE as what it is.

    Raises:
        ExperimentError: there is nothing of that name, or it is refused.
    """
    from playground.experiment.project import read_file

    return read_file(name)


def file_or_first(options: argparse.Namespace) -> str:
    """Open FILE, or the example that a user sees first where none is named."""
    return DEFAULT_EXAMPLE if options.file is None else str(options.file)


def use_offscreen() -> None:
    """Have Qt draw into memory; call this before Qt starts."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def open_lesson(name: str) -> Lesson:
    """The lesson of that name or in that file."""
    from playground.ui.lessons import opening

    return opening.open_lesson(name)
