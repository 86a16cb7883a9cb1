"""The data of an experiment as a CSV file that reads back to the same values."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Iterator

from playground.data.csv_cells import text_cell
from playground.experiment.specs import DataSpec
from playground.training.build import build_rows

CHUNK_ROWS = 2_000
# Between two chunks other threads get the interpreter: a window draws in this time.
BREATH_SECONDS = 0.0005
# What is predicted is the last column; the first of these names that no feature has.
LABEL_NAMES = ("label", "class", "target", "label of the row")


def data_csv(data: DataSpec) -> bytes:
    """All rows of `data` before they are split and scaled, as UTF-8 with commas and points.

    The features come first and the class, or the number to predict, last.  Numbers have the
    shortest form that is read as the same double again; names that a spreadsheet would compute
    are quoted as `text_cell` does.

    Raises:
        ValueError: the data can not be made; the text is the sentence to show.
    """
    parts = []
    for chunk in _chunks(data):
        stream = io.StringIO()
        csv.writer(stream).writerows(chunk)
        parts.append(stream.getvalue().encode())
        time.sleep(BREATH_SECONDS)
    return b"".join(parts)


def _chunks(data: DataSpec) -> Iterator[list[list[object]]]:
    rows = build_rows(data)
    header = (*rows.feature_names, _label_name(data, rows.feature_names))
    yield [[text_cell(name) for name in header]]
    classes = [text_cell(name) for name in rows.class_names]
    for start in range(0, len(rows.labels), CHUNK_ROWS):
        part = slice(start, start + CHUNK_ROWS)
        labels = rows.labels[part].tolist()
        names = [classes[label] for label in labels] if classes else labels
        numbers = rows.raw_inputs[part].tolist()
        yield [[*row, name] for row, name in zip(numbers, names, strict=True)]


def _label_name(data: DataSpec, features: tuple[str, ...]) -> str:
    if data.table is not None:
        return data.table.target
    return next(name for name in LABEL_NAMES if name not in features)
