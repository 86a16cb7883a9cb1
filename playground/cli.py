"""The command line: finds the command that is asked for, runs it, and words what it refuses.

Every error is one line on stderr and exit code 2.  What a command takes and does is in `commands`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from playground.commands import COMMANDS, app
from playground.commands.arguments import Refusal


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
    command = words[0] if words and words[0] in COMMANDS else ""
    if command:
        module, text = COMMANDS[command]
        parser = OneLineParser(prog=f"playground {command}", description=text)
    else:
        module = app
        listing = "".join(f"\n  {name:<10} {text}" for name, (_, text) in COMMANDS.items())
        parser = OneLineParser(
            prog="playground",
            description="Design, train and watch a small neural network.",
            epilog=f"commands (each has its own --help):{listing}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
    module.add_arguments(parser)
    parser.set_defaults(run=module.run)
    return command, parser
