"""`playground render`: one panel, the window, or a lesson, drawn without a screen."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from playground.commands.arguments import (
    Refusal,
    add_file,
    add_language,
    check_language,
    count,
    file_or_first,
    open_file,
    open_lesson,
    size,
    use_offscreen,
)

if TYPE_CHECKING:
    from playground.experiment import Experiment
    from playground.experiment.project import Project
    from playground.ui.appearance.theme import Theme

DEFAULT_RENDER_EPOCHS = 50


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name what the command takes."""
    add_file(parser, optional=True)
    parser.add_argument("--panel", metavar="NAME", help="a panel, or window")
    parser.add_argument("--lesson", metavar="NAME", help="all steps of a lesson, by name or file")
    parser.add_argument(
        "--answers", action="store_true", help="of a worksheet, the lecturer's copy"
    )
    parser.add_argument("--epochs", type=count, metavar="N", help="epochs to train before")
    parser.add_argument("--size", type=size, default=(1280, 800), metavar="WxH")
    parser.add_argument("--theme", default="light", metavar="NAME")
    parser.add_argument("--scale", type=float, default=1.0, help="text scale, 0.8 to 2")
    add_language(parser)
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="X.png",
        help=".png or .svg; of a lesson a folder, or its worksheet as .html or .pdf",
    )


def run(options: argparse.Namespace) -> int:
    """Do it; the exit code."""
    opened = open_file(file_or_first(options))
    if options.lesson is None and options.panel is None:
        raise Refusal("render: --panel or --lesson is needed (see playground render --help)")
    if options.answers and not _is_worksheet(options):
        raise Refusal("--answers: only a worksheet has them: --lesson NAME --out X.html or X.pdf")
    use_offscreen()
    from PySide6.QtCore import QSize

    from playground.experiment import Experiment
    from playground.experiment.example_texts import in_language
    from playground.ui.appearance.theme import SCALES, THEMES
    from playground.ui.application import make_application
    from playground.ui.language.language import SOURCE, spoken, use_language
    from playground.ui.offscreen.render import render

    if options.theme not in THEMES:
        raise Refusal(f"--theme: {options.theme!r} is not one of {', '.join(THEMES)}")
    if not SCALES[0] <= options.scale <= SCALES[-1]:
        raise Refusal(f"--scale: {options.scale} is not between {SCALES[0]} and {SCALES[-1]}")
    theme = THEMES[options.theme].scaled(options.scale)
    check_language(options.language)
    use_language(make_application(), options.language or SOURCE)
    if isinstance(opened, Experiment):
        opened = in_language(opened, file_or_first(options), spoken())
    if options.lesson is not None:
        return _render_lesson(options, opened, theme)
    epochs = DEFAULT_RENDER_EPOCHS if options.epochs is None else options.epochs
    render(opened, options.panel, epochs, QSize(*options.size), theme, options.out)
    print(options.out)
    return 0


def _is_worksheet(options: argparse.Namespace) -> bool:
    from playground.ui.lessons.handout import HANDOUT_SUFFIXES

    return options.lesson is not None and options.out.suffix.lower() in HANDOUT_SUFFIXES


def _render_lesson(options: argparse.Namespace, opened: Experiment | Project, theme: Theme) -> int:
    from PySide6.QtCore import QSize

    from playground.ui.lessons.worksheet_pages import write_handout
    from playground.ui.offscreen.lesson_pictures import draw_lesson
    from playground.ui.offscreen.render import picture_names

    if options.epochs is not None:
        raise Refusal("--epochs: the steps of a lesson say themselves how long they train")
    panel = options.panel or ""
    if panel and panel not in picture_names():
        raise Refusal(f"--panel: {panel!r} is not one of {', '.join(picture_names())}")
    lesson = open_lesson(options.lesson)
    if _is_worksheet(options):
        write_handout(lesson, opened, options.out, answers=options.answers)
        print(options.out)
    else:
        for picture in draw_lesson(lesson, opened, panel, QSize(*options.size), theme, options.out):
            print(picture, flush=True)
    return 0
