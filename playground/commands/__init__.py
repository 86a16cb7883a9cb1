"""The commands of the command line, a module each: what it takes, and what it does.

A module has `add_arguments(parser)` and `run(options)`, which answers the exit code; it imports
what it needs when it runs, so that `playground train` starts without Qt.
"""

from __future__ import annotations

from types import MappingProxyType, ModuleType

from playground.commands import bench, export, import_table, predict, render, self_test, train

# In the order of `playground --help`, with the line that stands there.
COMMANDS: MappingProxyType[str, tuple[ModuleType, str]] = MappingProxyType(
    {
        "train": (train, "train without a window"),
        "render": (render, "draw one panel, or the window, without a screen"),
        "export": (export, "the network for other libraries, or the run as a page"),
        "import": (import_table, "what a table holds, and an experiment that learns from it"),
        "predict": (predict, "answers of a trained network for rows of a table, or pictures"),
        "bench": (bench, "steps per second, and frame times of the live window"),
        "self-test": (self_test, "start everything off-screen and check it"),
    }
)

__all__ = ["COMMANDS"]
