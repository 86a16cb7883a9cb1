"""Experiments as JSON files, version 1: strict reading, stable writing, the named examples.

Whatever the bytes are, reading gives an experiment or raises `ExperimentError` with one line that
names the file, the place and what would be right.  How projects (the zip with the parameters) are
read is told in `project`.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from playground import resources
from playground.experiment.example_texts import in_language
from playground.experiment.specs import FORMAT, VERSION, Experiment
from playground.experiment.strict import Fault, UniqueKeys, first_fault, nearest, show
from playground.experiment.tables import missing_table
from playground.experiment.validity import OPTIMIZER_FIELDS, first_error

MAX_BYTES = 1_000_000
LINE_WIDTH, KEY_WIDTH = 100, 20
# Beyond this many digits a whole number is out of every range; Python refuses to read 4 300.
MAX_DIGITS = 1_000


class ExperimentError(ValueError):
    """An experiment that can not be read; its text is the one line to show."""


def read_experiment(path_or_name: str | Path) -> Experiment:
    """The experiment in the file at `path_or_name`, or else the example of that name.

    Raises:
        ExperimentError: there is neither, or what is there is no valid experiment.
    """
    where = str(path_or_name)
    path = Path(path_or_name)
    try:
        if path.is_file():
            with path.open("rb") as file:
                experiment = parse_experiment(file.read(MAX_BYTES + 1), where)
            return with_its_table(experiment, where)
        found = path.exists()
    except (OSError, ValueError) as error:
        if isinstance(error, ExperimentError):
            raise
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ExperimentError(_line(where, f"can not be read: {reason}")) from error
    if where in example_names():
        return load_example(where)
    if found:
        raise ExperimentError(_line(where, "is not a file; an experiment is a JSON file"))
    if path.suffix or len(path.parts) != 1:
        raise ExperimentError(_line(where, "no such file"))
    hint = nearest(where, example_names())
    raise ExperimentError(_line(where, f"no such file, and no example of that name; {hint}"))


def parse_experiment(data: bytes, where: str) -> Experiment:
    """The experiment in `data`; sections and fields that are left out have their defaults.

    Raises:
        ExperimentError: with `where`, the field's path and what would be right.
    """
    if len(data) > MAX_BYTES:
        raise ExperimentError(_line(where, f"larger than {MAX_BYTES} bytes; not an experiment"))
    try:
        return _parse(data)
    except ExperimentError as error:
        raise ExperimentError(_line(where, str(error))) from error.__cause__


def with_its_table(experiment: Experiment, where: str) -> Experiment:
    """`experiment`, whose imported table, if it has one, has been read by this program.

    Raises:
        ExperimentError: with `where` and the name of the table that is missing.
    """
    missing = missing_table(experiment)
    if missing:
        raise ExperimentError(_line(where, missing))
    return experiment


def write_experiment(experiment: Experiment) -> bytes:
    """`experiment` as UTF-8 JSON, the same bytes for equal values.

    Every field is written, but for a layer's own initialiser where it has none, and the pace where
    it is the usual one.

    Raises:
        ExperimentError: a field holds what could not be read again; it is named.
    """
    content = msgspec.to_builtins(experiment)
    fault = first_fault(content, Experiment)
    if fault:
        raise ExperimentError(str(fault))
    # Files of experiments that are played as always are what they always were.
    if content["pace"] == Experiment().pace:
        del content["pace"]
    if not content["data"]["jitter"]:
        del content["data"]["jitter"]
    if content["data"]["table"] is not None:
        table = content["data"]["table"]
        _drop_unset(table, "image")
        if not table["group"]:
            del table["group"], table["together"]
    _drop_unset(content["network"], "output_initializer")
    for layer in content["network"]["hidden"]:
        _drop_unset(layer, "initializer")
    optimizer = content["training"]["optimizer"]
    for name in set(optimizer) - {"kind", "learning_rate", *OPTIMIZER_FIELDS[optimizer["kind"]]}:
        del optimizer[name]
    for layer in content["network"]["hidden"]:
        # Left out where they are off, so that files without them are what they always were.
        for name in ("batch_normalization", "residual"):
            if not layer[name]:
                del layer[name]
    return (_layout({"format": FORMAT, "version": VERSION, **content}) + "\n").encode()


def _drop_unset(section: dict[str, Any], name: str) -> None:
    """Older versions know no such field, and read what does not need it."""
    if section[name] is None:
        del section[name]


def example_names() -> tuple[str, ...]:
    """The names of the bundled examples, sorted."""
    return _names_in(resources.path("examples"))


def load_example(name: str, language: str = "") -> Experiment:
    """The bundled example `name`, its title and notes in `language` where they are known in that.

    Raises:
        ExperimentError: there is none of that name; the nearest one is named.
    """
    folder = resources.path("examples")
    names = _names_in(folder)
    if name not in names:
        raise ExperimentError(_line(name, f"no such example; {nearest(name, names)}"))
    known = _read_example(folder / f"{name}.json")
    return in_language(known, name, language)


@cache
def _names_in(folder: Path) -> tuple[str, ...]:
    """The bundled examples of `folder`, looked up once: none comes while the program runs."""
    return tuple(sorted(entry.stem for entry in folder.glob("*.json")))


@cache
def _read_example(path: Path) -> Experiment:
    """A bundled example, read once: it does not change while the program runs."""
    return parse_experiment(path.read_bytes(), path.name)


def _parse(data: bytes) -> Experiment:
    content = _plain_values(data)
    _refuse(_header_fault(content))
    body = UniqueKeys(
        (key, value) for key, value in content.items() if key not in ("format", "version")
    )
    body.repeated = content.repeated
    _refuse(first_fault(body, Experiment))
    _refuse(_missing_header(content))
    experiment: Experiment = msgspec.convert(body, Experiment)
    problem = first_error(experiment)
    _refuse(Fault(problem.field, problem.text) if problem else None)
    return experiment


def _plain_values(data: bytes) -> UniqueKeys:
    if data[:4] == b"PK\x03\x04":
        raise ExperimentError("a zip, such as a project; an experiment is a JSON file")
    try:
        text = data.decode("utf-8-sig")
        content = json.loads(text, object_pairs_hook=UniqueKeys, parse_int=_whole_number)
    except UnicodeDecodeError as error:
        raise ExperimentError(f"byte {error.start}: not UTF-8 text") from error
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise ExperimentError(f"{place}: not JSON: {_lower(error.msg)}") from error
    except RecursionError as error:
        raise ExperimentError("nested too deeply; an experiment has four levels") from error
    if not isinstance(content, UniqueKeys):
        raise ExperimentError(f"an object in braces is wanted, not {show(content)}")
    return content


def _whole_number(text: str) -> int:
    return int(text[:MAX_DIGITS])


def _header_fault(content: UniqueKeys) -> Fault | None:
    form, version = content.get("format", FORMAT), content.get("version", VERSION)
    if form != FORMAT:
        return Fault("format", f'{show(form)} is not "{FORMAT}"')
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        return Fault("version", f"{show(version)} is not {VERSION}")
    if version > VERSION:
        return Fault(
            "version", f"{show(version)} is newer than {VERSION}; a newer playground reads it"
        )
    return None


def _missing_header(content: UniqueKeys) -> Fault | None:
    for key, value in (("format", FORMAT), ("version", VERSION)):
        if key not in content:
            return Fault(key, f"missing; write {show(key)}: {show(value)}")
    return None


def _refuse(fault: Fault | None) -> None:
    if fault:
        raise ExperimentError(str(fault))


def refused(path: Path, text: str) -> ExperimentError:
    """The error of a file that is refused, its text on one line."""
    return ExperimentError(_line(str(path), text))


def _line(where: str, text: str) -> str:
    # A file name may hold line breaks; the message is one line all the same.
    return " ".join(re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", "?", f"{where}: {text}").split())


def _lower(message: str) -> str:
    return message[:1].lower() + message[1:]


def _layout(value: Any, indent: int = 0) -> str:
    """JSON with each object or list on one line where it fits, as a person would write it."""
    line = json.dumps(value, ensure_ascii=False, allow_nan=False)
    fits = 0 < indent <= LINE_WIDTH - KEY_WIDTH - len(line)
    if fits or not isinstance(value, dict | list | tuple):
        return line
    inner, margin = " " * (indent + 2), " " * indent
    if isinstance(value, dict):
        parts = [f"{json.dumps(k)}: {_layout(v, indent + 2)}" for k, v in value.items()]
        return "{\n" + ",\n".join(inner + part for part in parts) + f"\n{margin}}}"
    parts = [_layout(item, indent + 2) for item in value]
    return "[\n" + ",\n".join(inner + part for part in parts) + f"\n{margin}]"
