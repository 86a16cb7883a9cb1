"""The program with its window, which is what is started where no command is named."""

from __future__ import annotations

import argparse
from pathlib import Path

from playground import __version__
from playground.commands.arguments import (
    DEFAULT_EXAMPLE,
    Refusal,
    add_file,
    add_language,
    check_language,
    file_or_first,
    open_file,
    open_lesson,
    use_offscreen,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name what the command takes."""
    parser.add_argument("--version", action="version", version=f"playground {__version__}")
    parser.add_argument(
        "--present", action="store_true", help="full screen with text for the last row"
    )
    parser.add_argument("--lesson", metavar="NAME", help="begin a lesson, by its name or its file")
    add_language(parser)
    add_file(parser, optional=True)


def run(options: argparse.Namespace) -> int:
    """Do it; the exit code."""
    to_import = _table_or_pictures(options.file)
    name = DEFAULT_EXAMPLE if to_import else file_or_first(options)
    opened = open_file(name)
    if options.lesson:
        open_lesson(options.lesson)  # What is wrong with it is said before there is a window.
    check_language(options.language)
    from playground.ui.appearance.display import display_fault
    from playground.ui.application import display_missing, run_window

    if display_missing():
        from playground.ui.offscreen.preview import preview

        use_offscreen()
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
        lesson=options.lesson or "",
        example="" if path.is_file() else name,
        at_home=options.file is None and not options.lesson and not options.present,
        to_import=to_import,
    )


def _table_or_pictures(name: str | None) -> Path | None:
    """What `name` is where a window can ask what is to be learnt from it; None for all else."""
    from playground.experiment.files import example_names

    if name is None or name in example_names() or not Path(name).exists():
        return None
    from playground.ui.application import shows_windows
    from playground.ui.importing.importer import is_to_import

    path = Path(name)
    return path.absolute() if shows_windows() and is_to_import(path) else None
