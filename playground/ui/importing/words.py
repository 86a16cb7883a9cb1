"""The words of the import dialog about a file and about the rows that are taken from it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from playground.data.table import ENCODINGS, Table, TableRows
from playground.experiment.table_edits import FEWEST_TO_SPLIT, FIRST_SAMPLES
from playground.ui.language.numbers import Figure, grouped
from playground.ui.language.wording import worded

CONTEXT = "importing"
MAX_CLASSES = 20


def found_words(table: Table) -> str:
    """“flowers.csv: 150 rows, 5 columns, UTF-8”, and what is not a matter of course."""
    words = (
        _tr("{name}: 1 row, {columns} columns, {encoding}.")
        if table.rows == 1
        else _tr("{name}: {rows} rows, {columns} columns, {encoding}.")
    ).format(
        name=table.name,
        rows=grouped(table.rows),
        columns=table.file_columns,
        encoding=worded(ENCODINGS[table.layout.encoding]),
    )
    return "\n".join((words, *map(worded, table.notes)))


def rows_words(rows: TableRows) -> str:
    """The rows that will be learnt from, in words, line by line."""
    lines = [_extent(rows)]
    if rows.class_names:
        lines.append(class_line(rows))
        scaling = _tr(
            "Every number is scaled to the mean 0 and the standard deviation 1 of the training "
            "rows."
        )
    else:
        lines.append(
            _tr("“{name}” from {low:g} to {high:g} is predicted as a number.").format(
                name=rows.target_name, low=Figure(rows.labels.min()), high=Figure(rows.labels.max())
            )
        )
        scaling = _tr(
            "Every number, and the one to predict, is scaled to the mean 0 and the standard "
            "deviation 1 of the training rows."
        )
    if rows.image is not None:
        lines.append(
            _tr("Each row is an image of {height} × {width}, drawn as the digits are.").format(
                height=rows.image.height, width=rows.image.width
            )
        )
        scaling = _tr("Grey values are divided by {white:g}.").format(white=rows.image.white)
    inputs = len(rows.feature_names)
    if inputs > _columns(rows):
        lines.append(
            _tr("Words go in as one input each, 1 or 0 (one-hot): {count} inputs.").format(
                count=inputs
            )
        )
    if len(rows.labels) < FEWEST_TO_SPLIT:
        lines.append(
            _tr("So few rows are all trained on; “Split” in the data keeps some for a test.")
        )
    lines.extend(map(worded, rows.notes))
    if len(rows.labels) > FIRST_SAMPLES:
        lines.append(
            _tr("It begins with {count} of them, evenly from all; “Samples” changes that.").format(
                count=grouped(FIRST_SAMPLES)
            )
        )
    return "\n".join((*lines, scaling))


def class_line(rows: TableRows) -> str:
    """“Classes: setosa 50, versicolor 50, virginica 50.”."""
    named = [f"{level.text} {grouped(level.count)}" for level in rows.class_counts[:MAX_CLASSES]]
    named += ["…"] if len(rows.class_names) > MAX_CLASSES else []
    return _tr("Classes: {names}.").format(names=", ".join(named))


def _extent(rows: TableRows) -> str:
    if _columns(rows) == 1:
        return _tr("{rows} rows with one feature will be learnt from.").format(
            rows=grouped(len(rows.labels))
        )
    return _tr("{rows} rows with {features} features will be learnt from.").format(
        rows=grouped(len(rows.labels)), features=_columns(rows)
    )


def _columns(rows: TableRows) -> int:
    """The columns of the file that go in; one of words counts once."""
    return len(rows.feature_names) - sum(one.count - 1 for one in rows.words)


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
