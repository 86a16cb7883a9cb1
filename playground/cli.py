"""The command line: what is asked, checked, and handed to the part that does it.

Every error is one line on stderr and exit code 2.  Qt is imported only by the commands that draw.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from playground import __version__

if TYPE_CHECKING:
    from playground.experiment import Experiment
    from playground.experiment.project import Project
    from playground.lessons import Lesson
    from playground.ui.appearance.theme import Theme

DEFAULT_EXAMPLE = "spiral"
DEFAULT_EPOCHS = 100
DEFAULT_RENDER_EPOCHS = 50
EXPORT_TARGETS = ("numpy", "pytorch", "keras", "onnx", "replay")
MAXIMUM_PIXELS = 16384


class Refusal(Exception):
    """A sentence for stderr; ends the program with exit code 2."""


class OneLineParser(argparse.ArgumentParser):
    """An argument parser whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        """End the program with one line that names the command to ask for help."""
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what `arguments` ask for; the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    command, parser = _parser_for(words)
    options = parser.parse_args(words[1:] if command else words)
    try:
        return int(options.run(options))
    except (Refusal, ValueError, OSError) as error:
        print(f"playground: {_one_line(error)}", file=sys.stderr)
        return 2
    except ImportError as error:
        if not _is_missing_library(error):
            raise
        print(f"playground: {_one_line(error)}: {_MISSING_LIBRARY}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("playground: interrupted", file=sys.stderr)
        return 130


_MISSING_LIBRARY = (
    "a system library that Qt needs is missing; "
    "`python3 packaging/bootstrap.py run` says how to install it"
)


def _is_missing_library(error: ImportError) -> bool:
    return ".so" in str(error) or "DLL" in str(error)


def _one_line(error: BaseException) -> str:
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror or type(error).__name__}"
    return " ".join(str(error).split()) or type(error).__name__


def _parser_for(words: Sequence[str]) -> tuple[str, argparse.ArgumentParser]:
    command = words[0] if words and words[0] in _COMMANDS else ""
    if command:
        build, run, text = _COMMANDS[command]
        parser = OneLineParser(prog=f"playground {command}", description=text)
        build(parser)
    else:
        listing = "".join(f"\n  {name:<10} {text}" for name, (_, _, text) in _COMMANDS.items())
        parser = OneLineParser(
            prog="playground",
            description="Design, train and watch a small neural network.",
            epilog=f"commands (each has its own --help):{listing}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        run = _run_app
        _build_app(parser)
    parser.set_defaults(run=run)
    return command, parser


def _build_app(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--version", action="version", version=f"playground {__version__}")
    parser.add_argument(
        "--present", action="store_true", help="full screen with text for the last row"
    )
    parser.add_argument("--lesson", metavar="NAME", help="begin a lesson, by its name or its file")
    _add_language(parser)
    _add_file(parser, optional=True)


def _add_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", default="", metavar="NAME", help="de for German, en, …")


def _check_language(name: str) -> None:
    from playground.ui.language.language import languages

    if name and name not in languages():
        raise Refusal(f"--language: {name!r} is not one of {', '.join(languages())}")


def _add_file(parser: argparse.ArgumentParser, *, optional: bool = False) -> None:
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?" if optional else None,
        default=None if optional else DEFAULT_EXAMPLE,
        help="a project (.nnplay), an experiment as JSON, or the name of an example",
    )


def _build_train(parser: argparse.ArgumentParser) -> None:
    _add_file(parser)
    parser.add_argument("--epochs", type=_count, metavar="N", help="epochs to train")
    parser.add_argument("--steps", type=_count, metavar="N", help="parameter updates to train")
    parser.add_argument("--seed", type=_seed, metavar="S", help="another seed for the training")
    parser.add_argument("--history", type=Path, metavar="OUT.csv", help="metrics of every epoch")
    parser.add_argument("--save", type=Path, metavar="OUT.nnplay", help="the trained project")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def _build_render(parser: argparse.ArgumentParser) -> None:
    _add_file(parser, optional=True)
    parser.add_argument("--panel", metavar="NAME", help="a panel, or window")
    parser.add_argument("--lesson", metavar="NAME", help="all steps of a lesson, by name or file")
    parser.add_argument("--epochs", type=_count, metavar="N", help="epochs to train before")
    parser.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH")
    parser.add_argument("--theme", default="light", metavar="NAME")
    parser.add_argument("--scale", type=float, default=1.0, help="text scale, 0.8 to 2")
    _add_language(parser)
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="X.png",
        help=".png or .svg; of a lesson a folder, or its worksheet as .html or .pdf",
    )


def _build_export(parser: argparse.ArgumentParser) -> None:
    _add_file(parser)
    parser.add_argument("--to", required=True, choices=EXPORT_TARGETS, help="what to write")
    parser.add_argument("--epochs", type=_count, default=0, metavar="N", help="train these first")
    parser.add_argument("out", type=Path, metavar="OUT", help="the file: .py, .onnx or .html")


def _build_bench(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    parser.add_argument("--engine-only", action="store_true", help="leave the live window out")


def _build_self_test(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, metavar="DIR", help="keep the pictures there")


def _count(text: str) -> int:
    value = _whole(text)
    if not 0 <= value <= 10**9:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 1000000000")
    return value


def _seed(text: str) -> int:
    value = _whole(text)
    if not 0 <= value < 2**32:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and {2**32 - 1}")
    return value


def _whole(text: str) -> int:
    if not re.fullmatch(r"-?\d{1,18}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number")
    return int(text)


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{1,5})x(\d{1,5})", text)
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is not WIDTHxHEIGHT, like 1280x800")
    width, height = int(match[1]), int(match[2])
    if not (16 <= width <= MAXIMUM_PIXELS and 16 <= height <= MAXIMUM_PIXELS):
        raise argparse.ArgumentTypeError(f"{text}: each side must be 16 to {MAXIMUM_PIXELS}")
    return width, height


def _opened(name: str) -> Experiment | Project:
    from playground.experiment.project import read_file

    return read_file(name)


def _use_offscreen() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _run_app(options: argparse.Namespace) -> int:
    name = _file_or_first(options)
    opened = _opened(name)
    lesson = _lesson(options.lesson) if options.lesson else None
    _check_language(options.language)
    from playground.ui.appearance.display import display_fault
    from playground.ui.application import display_missing, run_window

    if display_missing():
        from playground.ui.offscreen.preview import preview

        _use_offscreen()
        return preview(opened, Path("playground-preview.png"))
    fault = display_fault()
    if fault:
        raise Refusal(fault)
    path = Path(name)
    return run_window(
        opened,
        file=path if path.is_file() else None,
        present=options.present,
        language=options.language,
        lesson=lesson,
        at_home=options.file is None and lesson is None and not options.present,
    )


def _file_or_first(options: argparse.Namespace) -> str:
    """What was named, or what a user sees first."""
    return DEFAULT_EXAMPLE if options.file is None else str(options.file)


def _lesson(name: str) -> Lesson:
    from playground.ui.lessons.opening import open_lesson

    return open_lesson(name)


def _run_train(options: argparse.Namespace) -> int:
    from playground.headless import train

    epochs = options.epochs
    if epochs is None:
        epochs = DEFAULT_EPOCHS if options.steps is None else 0
    return train(
        _opened(options.file),
        epochs=epochs,
        steps=options.steps or 0,
        seed=options.seed,
        history=options.history,
        save=options.save,
        as_json=options.json,
    )


def _run_render(options: argparse.Namespace) -> int:
    opened = _opened(_file_or_first(options))
    if options.lesson is None and options.panel is None:
        raise Refusal("render: --panel or --lesson is needed (see playground render --help)")
    _use_offscreen()
    from PySide6.QtCore import QSize

    from playground.ui.appearance.theme import SCALES, THEMES
    from playground.ui.application import make_application
    from playground.ui.language.language import SOURCE, use_language
    from playground.ui.offscreen.render import render

    if options.theme not in THEMES:
        raise Refusal(f"--theme: {options.theme!r} is not one of {', '.join(THEMES)}")
    if not SCALES[0] <= options.scale <= SCALES[-1]:
        raise Refusal(f"--scale: {options.scale} is not between {SCALES[0]} and {SCALES[-1]}")
    theme = THEMES[options.theme].scaled(options.scale)
    _check_language(options.language)
    use_language(make_application(), options.language or SOURCE)
    if options.lesson is not None:
        return _render_lesson(options, opened, theme)
    epochs = DEFAULT_RENDER_EPOCHS if options.epochs is None else options.epochs
    render(opened, options.panel, epochs, QSize(*options.size), theme, options.out)
    print(options.out)
    return 0


def _render_lesson(options: argparse.Namespace, opened: Experiment | Project, theme: Theme) -> int:
    from PySide6.QtCore import QSize

    from playground.ui.lessons.handout import HANDOUT_SUFFIXES
    from playground.ui.lessons.pictures import draw_lesson
    from playground.ui.lessons.sheets import write_handout
    from playground.ui.offscreen.render import picture_names

    if options.epochs is not None:
        raise Refusal("--epochs: the steps of a lesson say themselves how long they train")
    panel = options.panel or ""
    if panel and panel not in picture_names():
        raise Refusal(f"--panel: {panel!r} is not one of {', '.join(picture_names())}")
    lesson = _lesson(options.lesson)
    if options.out.suffix.lower() in HANDOUT_SUFFIXES:
        write_handout(lesson, opened, options.out)
        print(options.out)
    else:
        for picture in draw_lesson(lesson, opened, panel, QSize(*options.size), theme, options.out):
            print(picture, flush=True)
    return 0


def _run_export(options: argparse.Namespace) -> int:
    from playground.headless import export

    return export(_opened(options.file), options.to, options.out, epochs=options.epochs)


def _run_bench(options: argparse.Namespace) -> int:
    from playground.bench import run

    return run(as_json=options.json, with_window=not options.engine_only)


def _run_self_test(options: argparse.Namespace) -> int:
    if "QT_QPA_PLATFORM" not in os.environ:
        _use_offscreen()
    from playground.ui.offscreen.self_test import self_test

    return self_test(options.out)


Build = Callable[[argparse.ArgumentParser], None]
Run = Callable[[argparse.Namespace], int]
_COMMANDS: dict[str, tuple[Build, Run, str]] = {
    "train": (_build_train, _run_train, "train without a window"),
    "render": (_build_render, _run_render, "draw one panel, or the window, without a screen"),
    "export": (
        _build_export,
        _run_export,
        "the network for other libraries, or the run as a page",
    ),
    "bench": (_build_bench, _run_bench, "steps per second, and frame times of the live window"),
    "self-test": (_build_self_test, _run_self_test, "start everything off-screen and check it"),
}
