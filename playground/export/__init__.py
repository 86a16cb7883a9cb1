"""The network as something to carry on with elsewhere: scripts for three libraries, and ONNX."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from types import MappingProxyType

from playground.export.portable import ExportError, Portable, portable

# target: the module, and its function of the same name; imported when it is asked for.
_WRITERS: Mapping[str, str] = MappingProxyType(
    {
        "numpy": "numpy_script",
        "pytorch": "pytorch_script",
        "keras": "keras_script",
        "onnx": "onnx_file",
    }
)
TARGETS = tuple(_WRITERS)
# The run as a page, which is more than the network as it stands (see `replay`).
REPLAY = "replay"
_SUFFIXES: Mapping[str, str] = MappingProxyType({"onnx": ".onnx", REPLAY: ".html"})

__all__ = [
    "REPLAY",
    "TARGETS",
    "ExportError",
    "Portable",
    "check_place",
    "exported",
    "portable",
    "suffix_of",
]


def suffix_of(target: str) -> str:
    """The suffix of a file for `target`."""
    return _SUFFIXES.get(target, ".py")


def exported(network: Portable, target: str) -> bytes:
    """The content of a file for `target`, one of TARGETS.

    Raises:
        ExportError: there is no such target.
    """
    if target not in _WRITERS:
        raise ExportError(f"{target!r} is not one of {', '.join(TARGETS)}")
    name = _WRITERS[target]
    content: str | bytes = getattr(import_module(f"{__name__}.{name}"), name)(network)
    return content.encode() if isinstance(content, str) else content


def check_place(path: Path, target: str) -> None:
    """Nothing, if a file for `target` may be written to `path`.

    Raises:
        ExportError: the name ends otherwise, the folder is missing, or a folder has that name.
    """
    suffix = suffix_of(target)
    if path.suffix.lower() not in ("", suffix):
        raise ExportError(f"{path}: a file for {target} ends in {suffix}")
    if path.is_dir():
        raise ExportError(f"{path}: a folder; name a file in it, like {path / f'network{suffix}'}")
    if not path.parent.is_dir():
        raise ExportError(f"{path}: there is no folder {path.parent}; make it or name another")
