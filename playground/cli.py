"""The command line: finds the command that is asked for, runs it, and words what it refuses.

Every error is one line on stderr and exit code 2.  What a command takes and does is in `commands`.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path
from typing import NoReturn, TextIO

from playground.commands import COMMANDS, app
from playground.commands.arguments import Refusal
from playground.interruption import Interrupted

# What shells report of a program that a broken pipe has ended: 128 and the signal's number.
BROKEN_PIPE = 141


class OneLineParser(argparse.ArgumentParser):
    """An argument parser whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        """End the program with one line that names the command to ask for help."""
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what `arguments` ask for; the exit code."""
    _mend_surroundings()
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _delivered(_execute(words))
    except BrokenPipeError:
        # Nobody reads what is wrong either.
        return _delivered(BROKEN_PIPE)
    except SystemExit as end:
        # A parser has printed help, or what is wrong with the call.
        raise SystemExit(_delivered(end.code if isinstance(end.code, int) else 0)) from None


def _execute(words: Sequence[str]) -> int:
    """Do what `words` ask for, and word what is refused; the exit code."""
    try:
        command, parser = _parser_for(words)
        if not command:
            _refuse_mistyped(words, parser)
        options = parser.parse_args(words[1:] if command else words)
        return int(options.run(options))
    except BrokenPipeError:
        return BROKEN_PIPE
    except (Refusal, ValueError, OSError) as error:
        _complain(_one_line(error))
        return 2
    except ImportError as error:
        if not _is_missing_library(error):
            raise
        _complain(f"{_one_line(error)}: {_MISSING_LIBRARY}")
        return 2
    except Interrupted as interruption:
        _complain(str(interruption))
        return interruption.code
    except KeyboardInterrupt:
        _complain("interrupted")
        return 130


def _complain(text: str) -> None:
    """Say what is wrong; into nothing where the terminal is closed already."""
    with suppress(OSError):
        print(f"playground: {text}", file=sys.stderr)


def _mend_surroundings() -> None:
    """Make of what the system hands over what the rest of the program expects."""
    # A windowed program of Windows has neither; what is printed there goes nowhere.
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 (kept to the end)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 (kept to the end)
    # Set but empty is how scripts unset it.
    if os.environ.get("QT_QPA_PLATFORM") == "":
        del os.environ["QT_QPA_PLATFORM"]


def _delivered(code: int) -> int:
    """`code`, when everything printed has arrived; else what says that it has not.

    Python would try again at its end, and complain where nobody listens any more.
    """
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BrokenPipeError:
            # Whoever read it has seen enough.
            _silence(stream)
            code = code or BROKEN_PIPE
        except OSError as error:
            _silence(stream)
            if not code:
                _complain(f"standard output: {error.strerror}")
                code = 2
    return code


def _silence(stream: TextIO) -> None:
    """Let what `stream` still holds go nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _refuse_mistyped(words: Sequence[str], parser: argparse.ArgumentParser) -> None:
    """End the program where the first word was meant to be a command, and name the nearest."""
    if not words or words[0].startswith("-") or Path(words[0]).suffix or Path(words[0]).exists():
        return
    from playground.experiment.files import example_names

    known = (*COMMANDS, *example_names())
    near = get_close_matches(words[0], known, 1)
    if words[0] not in known and near and near[0] in COMMANDS:
        parser.error(f"there is no command {words[0]!r}; did you mean {near[0]!r}?")


_MISSING_LIBRARY = (
    "a system library that Qt needs is missing; "
    "`python3 packaging/bootstrap.py run` says how to install it"
)


def _is_missing_library(error: ImportError) -> bool:
    return ".so" in str(error) or "DLL" in str(error)


def _one_line(error: BaseException) -> str:
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror or type(error).__name__}"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
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
