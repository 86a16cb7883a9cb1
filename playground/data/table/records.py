"""Tables in JSON: records, columns or rows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import BinaryIO, cast

from playground.data.table.errors import TableError, refused, shown
from playground.data.table.spreadsheets import cell_text
from playground.sentence import Sentence

MAX_JSON = 64 * 2**20


def read_records(stream: BinaryIO, name: str) -> tuple[Iterable[Sequence[str]], bool]:
    """The rows of a table in JSON, and whether the first of them is known to hold the names.

    It may be a list of records, a record a line, columns as pandas writes them, or a list of rows.

    Raises:
        TableError: it is no JSON, or no table.
    """
    content = stream.read(MAX_JSON + 1)
    if len(content) > MAX_JSON:
        raise refused(
            name,
            Sentence("more than {most} MiB of JSON; export it as CSV", most=MAX_JSON // 2**20),
        )
    try:
        text = content.decode("utf-8-sig")
        try:
            found = json.loads(text)
        except json.JSONDecodeError:
            found = [json.loads(line) for line in text.splitlines() if line.strip()]
    except (ValueError, RecursionError) as error:
        raise refused(
            name, Sentence("is no JSON that can be read: {reason}", reason=shown(str(error), 80))
        ) from error
    if isinstance(found, dict):
        found = _of_object(found)
    if found and all(isinstance(one, list) for one in found):
        if any(isinstance(cell, dict | list) for row in found for cell in row):
            raise _no_records(name)
        return [[cell_text(cell) for cell in row] for row in found], False
    records = [_flat(one) for one in found if isinstance(one, dict)]
    if not records or len(records) < len(found):
        raise _no_records(name)
    keys = list(dict.fromkeys(key for record in records for key in record))
    for number, record in enumerate(records, start=1):
        for key, value in record.items():
            if isinstance(value, dict | list):
                cause = Sentence("record {n}: “{key}” is no single value", n=number, key=shown(key))
                raise refused(name, cause)
    return [keys, *([cell_text(record.get(key)) for key in keys] for record in records)], True


def _of_object(found: dict[str, object]) -> list[object]:
    """The records of one JSON object: columns, records by name, or a list beside other things."""
    parts = list(found.values())
    if len(parts) > 1 and all(isinstance(one, list) for one in parts):
        lists = cast("list[list[object]]", parts)
        if len({len(one) for one in lists}) == 1:
            return [dict(zip(found, row, strict=True)) for row in zip(*lists, strict=True)]
    if len(parts) > 1 and all(isinstance(one, dict) for one in parts):
        inner = cast("list[dict[str, object]]", parts)
        # Columns of numbered rows, as pandas writes a frame; or a record for each name.
        if not all(key.isdigit() for one in inner for key in one):
            return list(parts)
        rows = dict.fromkeys(key for one in inner for key in one)
        return [
            {name: one.get(row) for name, one in zip(found, inner, strict=True)} for row in rows
        ]
    only = [part for part in parts if isinstance(part, list)]
    return only[0] if len(only) == 1 else [found]


def _flat(record: dict[str, object]) -> dict[str, object]:
    """`record` with the fields of an object in it as fields of its own: `address.city`."""
    flat: dict[str, object] = {}
    for key, value in record.items():
        if isinstance(value, dict):
            flat.update({f"{key}.{inner}": one for inner, one in value.items()})
        else:
            flat[str(key)] = value
    return flat


def _no_records(name: str) -> TableError:
    return refused(
        name, Sentence("JSON, but no list of records ({{“name”: value, …}}); export it as CSV")
    )
