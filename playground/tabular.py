"""Tables without a window: what is found in one, learning from it, and answers for its rows."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np

from playground.data.pictures import (
    FIRST_PICTURES,
    PictureChoice,
    Pictures,
    is_picture_file,
    read_picture_file,
)
from playground.data.table import (
    Column,
    LayoutChoice,
    Selection,
    Table,
    TableRows,
    read_table,
    taken_with_advice,
)
from playground.data.table.moments import date_text
from playground.experiment.atomic import write_atomically
from playground.experiment.files import write_experiment
from playground.experiment.parts import class_parts
from playground.experiment.project import SUFFIX, Project, save_project
from playground.experiment.shapes import split_counts
from playground.experiment.specs import Experiment
from playground.experiment.table_edits import FEWEST_TO_SPLIT, FIRST_SAMPLES, experiment_of_table
from playground.sentence import counted
from playground.training.opening import start
from playground.training.predictions import picture_choice, predict_rows

# Of more classes the rows of each are not said on the command line.
MAX_CLASSES_SAID = 10


class TableRefusal(ValueError):
    """A refusal of what was asked of a table; the text is the sentence to show."""


def chosen(table: Table, target: str | None, group: str | None = None) -> Selection:
    """The selection to learn from: the proposal, or the first choice to predict `target`.

    Rows with the same value in the column `group` stay together.

    Raises:
        TableRefusal: there is no such column.
    """
    selection = table.proposal
    if target is not None:
        number = _named(table, target, "--target")
        selection = table.proposal_for(number, table.proposed_task(number))
    if group is None:
        return selection
    number = _named(table, group, "--group")
    features = tuple(one for one in selection.features if one != number)
    return replace(selection, group=number, features=features)


def _named(table: Table, target: str, option: str) -> int:
    """The number of the column called `target`."""
    names = [column.name for column in table.columns]
    near = [n for n, name in enumerate(names) if name == target] or [
        n for n, name in enumerate(names) if name.strip().casefold() == target.strip().casefold()
    ]
    if not near:
        known = ", ".join(names[:20]) + (", …" if len(names) > 20 else "")
        raise TableRefusal(f"{option}: {table.name} has no column {target!r}; it has {known}")
    return near[0]


def notices(table: Table, rows: TableRows) -> tuple[str, ...]:
    """All that the import dialog says about the file and the rows."""
    found = [*table.notes, *rows.notes]
    count = len(rows.labels)
    if count < FEWEST_TO_SPLIT:
        found.append(f"{count} rows are all trained on; none is kept for a test.")
    if rows.class_names and count >= FEWEST_TO_SPLIT:
        parts = class_parts(experiment_of_table(rows).data)[:MAX_CLASSES_SAID]
        said = "; ".join(f"{one.name} {one.train} and {one.test}" for one in parts)
        more = "; …" if len(rows.class_names) > MAX_CLASSES_SAID else ""
        found.append(f"To train and to test on: {said}{more}.")
    elif count >= FEWEST_TO_SPLIT:
        train, _, test = split_counts(experiment_of_table(rows).data)
        found.append(f"To train and to test on: {train} and {test} rows.")
    if count > FIRST_SAMPLES:
        found.append(f"It begins with {FIRST_SAMPLES:,} of the {count:,} rows, evenly from all.")
    return tuple(found)


def import_table(
    path: str,
    *,
    target: str | None,
    out: Path | None,
    as_json: bool,
    group: str | None = None,
    first: int | None = None,
    side: int | None = None,
    sheet: str | None = None,
) -> int:
    """Say what the table or the pictures at `path` hold and what would be learnt; the exit code.

    No more rows than the `first` are read, pictures are shrunk to `side`, and `sheet` is the one
    of a spreadsheet.

    Raises:
        ValueError: it can not be read or learnt from, or `out` is no place for it.
    """
    if out is not None and out.suffix.lower() not in (SUFFIX, ".json"):
        raise TableRefusal(f"{out}: a name that ends in .nnplay or .json is needed")
    if holds_pictures(path):
        choice = PictureChoice(first=first or FIRST_PICTURES, side=side)
        return _import_pictures(path, out=out, as_json=as_json, choice=choice)
    table = read_table(path, LayoutChoice(first=first, sheet=sheet))
    selection = replace(chosen(table, target, group), side=_checked_side(side))
    rows = taken_with_advice(table, selection)
    if out is not None:
        _write(experiment_of_table(rows), out)
    said = notices(table, rows)
    if as_json:
        print(json.dumps(_figures(table, selection, rows, said), ensure_ascii=False))
    else:
        print(_sentences(table, selection, rows))
    for sentence in said:
        print(sentence, file=sys.stderr)
    return 0


def _checked_side(side: int | None) -> int | None:
    """`side`, refused where no image is of that size."""
    return PictureChoice(side=side).side


def holds_pictures(path: str) -> bool:
    """True if `path` is a folder of pictures, an IDX file or a NumPy archive."""
    return Path(path).is_dir() or is_picture_file(path)


def read_pictures(path: str, choice: PictureChoice | None) -> Pictures:
    """The pictures at `path`; a folder is read by Qt, which needs no screen for it.

    Raises:
        TableError: they can not be read.
    """
    wanted = choice or PictureChoice()
    if not Path(path).is_dir():
        return read_picture_file(path, wanted)
    from playground.ui.picture_folder import read_picture_folder

    return read_picture_folder(Path(path), wanted, _no_progress, _never)


def _no_progress(_share: float, _count: int) -> None:
    """Nobody watches."""


def _never() -> bool:
    return False


def _import_pictures(
    path: str, *, out: Path | None, as_json: bool, choice: PictureChoice | None
) -> int:
    pictures = read_pictures(path, choice)
    rows = pictures.rows()
    if out is not None:
        _write(experiment_of_table(rows), out)
    side = pictures.images.shape[1]
    if as_json:
        found = {
            "rows": pictures.total,
            "columns": side * side + 1,
            "target": rows.target_name,
            "task": "classification",
            "features": [
                {"name": name, "kind": "pixel", "inputs": 1} for name in rows.feature_names
            ],
            "classes": [{"name": one.text, "rows": one.count} for one in rows.class_counts],
            "notices": list(rows.notes),
            "image": [side, side],
        }
        print(json.dumps(found, ensure_ascii=False))
    else:
        height, width = pictures.found
        print(f"{pictures.name}: {pictures.total} pictures of {height} × {width}")
        print(f"target: {rows.target_name}, {rows.classes_summary()}")
        print(f"{len(rows.labels)} pictures of {side} × {side} are learnt from")
    for sentence in rows.notes:
        print(sentence, file=sys.stderr)
    return 0


def _write(experiment: Experiment, out: Path) -> None:
    if out.suffix.lower() == SUFFIX:
        save_project(out, start(experiment).project())
        return
    write_atomically(out, write_experiment(experiment))
    print(
        f"{out}: names the table and does not hold its rows; a project (.nnplay) does.",
        file=sys.stderr,
    )


def _figures(
    table: Table, selection: Selection, rows: TableRows, said: tuple[str, ...]
) -> dict[str, object]:
    features: list[dict[str, object]] = [
        {
            "name": table.columns[number].name,
            "kind": "ordered" if number in selection.ordered else table.columns[number].kind,
            "inputs": 1 if number in selection.ordered else table.columns[number].inputs,
        }
        for number in selection.features
    ]
    if rows.image is not None:
        features = [{"name": name, "kind": "pixel", "inputs": 1} for name in rows.feature_names]
    return {
        "rows": table.rows,
        "columns": table.file_columns,
        "target": rows.target_name,
        "task": selection.task,
        "features": features,
        "classes": [{"name": level.text, "rows": level.count} for level in rows.class_counts],
        "notices": list(said),
    }


def _sentences(table: Table, selection: Selection, rows: TableRows) -> str:
    lines = [f"{table.name}: {table.summary()}"]
    unit = f" in {rows.unit}" if rows.unit else ""
    lines.append(
        f"target: {rows.target_name}, {rows.classes_summary()}"
        if rows.class_names
        else f"target: {rows.target_name}, a number from {rows.labels.min():g} to "
        f"{rows.labels.max():g}{unit}"
    )
    if rows.image is not None:
        lines.append(f"features: images of {rows.image.height} × {rows.image.width} pixels")
    for number in selection.features if rows.image is None else ():
        lines.append(f"feature: {_feature(table.columns[number], selection)}")
    count, inputs = rows.values.shape
    lines.append(f"{count} rows with {counted(inputs, 'input')} are learnt from")
    return "\n".join(lines)


def _feature(column: Column, selection: Selection) -> str:
    """A column as it goes in: its words, its dates, or the range of its numbers."""
    if column.kind in ("words", "yes_no"):
        words = ", ".join(level.text for level in column.levels)
        return f"{column.name}: {words} → {counted(column.inputs, 'input')}"
    if column.kind == "date":
        return f"{column.name}: {date_text(column.low)} to {date_text(column.high)}"
    low, high = column.low, column.high
    if column.sentinel and not selection.sentinels:
        values = np.asarray(column.values)
        known = values[~np.isnan(values) & (values != column.sentinel)]
        low, high = float(known.min()), float(known.max())
    unit = f" {column.unit}" if column.unit else ""
    return f"{column.name}: {low:g} to {high:g}{unit}"


def experiment_from(path: str, target: str | None, group: str | None = None) -> Experiment:
    """The experiment that learns from the table at `path`; its sentences go to stderr.

    Raises:
        ValueError: it can not be read or learnt from.
    """
    if holds_pictures(path):
        rows = read_pictures(path, None).rows()
        said = rows.notes
    else:
        table = read_table(path)
        rows = taken_with_advice(table, chosen(table, target, group))
        said = notices(table, rows)
    for sentence in said:
        print(sentence, file=sys.stderr)
    return experiment_of_table(rows)


def predict(opened: Experiment | Project, table_path: str, out: Path) -> int:
    """Write the answers for every row or picture at `table_path` to `out`; the exit code.

    Raises:
        ValueError: the table lacks what the network wants.
        OSError: `out` can not be written; what was there is whole.
    """
    session = start(opened)
    if holds_pictures(table_path):
        answers = predict_rows(session, read_pictures(table_path, picture_choice(session)))
    else:
        answers = predict_rows(session, read_table(table_path))
    write_atomically(out, answers.csv())
    # Not before: where nothing is written, the reason is all that is said.
    if session.trainer.steps == 0:
        print("The network is not trained: these are its first guesses.", file=sys.stderr)
    for sentence in answers.notes:
        print(sentence, file=sys.stderr)
    print(f"{out}: {counted(len(answers.rows), 'row')}")
    return 0
