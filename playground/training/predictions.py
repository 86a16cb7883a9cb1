"""Answers of a trained network for the rows of a table, or for pictures; labels are not needed.

Columns are found by their names.  What a row lacks, a number, is taken as the mean of the training
rows; a word that was not seen while learning is 0 in all its inputs; both are said.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from playground.data import predicted_classes
from playground.data.csv_cells import text_cell
from playground.data.dataset import Dataset
from playground.data.features import expand
from playground.data.pictures import PictureChoice, Pictures, pictures_of_table
from playground.data.resizing import square
from playground.data.table import Column, Table, WordInputs, renamed_to_match
from playground.data.table.errors import refused
from playground.data.table.numbers import YES_NO
from playground.engine import make_activation
from playground.experiment.shapes import features_of
from playground.sentence import Sentence
from playground.training.session import Session

CHUNK_ROWS = 10_000
MAX_PICTURES = 1_000_000
WHITE = 255.0


@dataclass(frozen=True, eq=False)
class Predictions:
    """The answers of a network, row by row.

    Attributes:
        header: names of the columns of `rows`.
        rows: one for each row of the table.
        notes: sentences about what was missing.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    notes: tuple[str, ...]

    def csv(self) -> bytes:
        """All of it as UTF-8 with commas and points."""
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow([text_cell(name) for name in self.header])
        writer.writerows(
            [text_cell(cell) if isinstance(cell, str) else cell for cell in row]
            for row in self.rows
        )
        return text.getvalue().encode()


def predict_rows(session: Session, source: Table | Pictures) -> Predictions:
    """The answers of the network of `session` for all rows of a table, or for all pictures.

    Raises:
        TableError: a column that the network was trained on is not there, or is none of numbers;
            or these are pictures, and it was not trained on any.
    """
    dataset = session.dataset
    if isinstance(source, Pictures):
        return _of_images(session, source)
    words = (one.name for one in dataset.words)
    known = (*dataset.feature_names, *words, dataset.target.name)
    source = replace(source, columns=renamed_to_match(source.columns, known))
    if dataset.image_shape is not None and not _has_all_columns(source, dataset):
        pictures = pictures_of_table(source, dataset.target.name)
        if pictures is not None:
            return _of_images(session, pictures)
    inputs, notes = _inputs(session, source)
    outputs = _outputs(session, inputs)
    lead: list[tuple[object, ...]] = [(number,) for number in range(1, source.rows + 1)]
    actual = _actual(source, dataset.target.name)
    return _written(session, outputs, ("row",), lead, actual, notes)


def picture_choice(session: Session) -> PictureChoice:
    """How pictures are read that the network of `session` is to answer for."""
    shape = session.dataset.image_shape
    return PictureChoice(first=MAX_PICTURES, side=shape and shape[0], to_learn=False)


def _has_all_columns(table: Table, dataset: Dataset) -> bool:
    names = {column.name.casefold() for column in table.columns}
    return all(name.casefold() in names for name in dataset.feature_names)


def _of_images(session: Session, pictures: Pictures) -> Predictions:
    dataset = session.dataset
    if dataset.image_shape is None:
        raise refused(
            pictures.name,
            Sentence("these are pictures, but the network was trained on columns of a table"),
        )
    side = dataset.image_shape[0]
    parts = []
    for start in range(0, len(pictures.images), CHUNK_ROWS):
        images = square(pictures.images[start : start + CHUNK_ROWS], side)
        greys = images.reshape(len(images), -1) * (dataset.white / WHITE)
        parts.append(_outputs(session, dataset.scaling.apply(greys)))
    rows = range(1, len(pictures.images) + 1)
    header: tuple[str, ...] = ("row",)
    lead: list[tuple[object, ...]] = [(row,) for row in rows]
    if pictures.files:
        header = ("row", "file")
        lead = list(zip(rows, pictures.files, strict=True))
    names = (*pictures.class_names, "")
    actual = [names[label] for label in pictures.labels.tolist()] if len(names) > 1 else None
    return _written(session, np.concatenate(parts), header, lead, actual, list(pictures.notes))


def _outputs(session: Session, inputs: np.ndarray) -> np.ndarray:
    """The outputs (n, units) for `inputs` (n, inputs), float64."""
    parts = [
        session.network.forward(inputs[start : start + CHUNK_ROWS])
        for start in range(0, len(inputs), CHUNK_ROWS)
    ]
    return np.concatenate(parts).astype(np.float64)


def _written(
    session: Session,
    outputs: np.ndarray,
    first: tuple[str, ...],
    lead: list[tuple[object, ...]],
    actual: list[str] | None,
    notes: list[str],
) -> Predictions:
    """The answers behind the columns `first`, whose cells are in `lead`, and the known labels."""
    dataset = session.dataset
    if dataset.class_names:
        header, cells = _class_cells(outputs, dataset.class_names, session)
    else:
        unit = f" ({dataset.target.unit})" if dataset.target.unit else ""
        header = (f"predicted {dataset.target.name or 'number'}{unit}",)
        cells = [(value,) for value in dataset.target.own(outputs[:, 0]).tolist()]
    rows = [(*one, *cell) for one, cell in zip(lead, cells, strict=True)]
    if actual:
        header = (dataset.target.name or "label", *header)
        place = len(first)
        rows = [(*row[:place], said, *row[place:]) for row, said in zip(rows, actual, strict=True)]
    return Predictions((*first, *header), tuple(rows), tuple(notes))


def _class_cells(
    outputs: np.ndarray, names: Sequence[str], session: Session
) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    """The class, and what the network gives each class: probabilities, or bare outputs."""
    output = session.experiment.network.output
    classes = predicted_classes(outputs, output)
    is_probability = make_activation(output).is_probability
    if outputs.shape[1] == 1 and is_probability:
        outputs = np.concatenate([1.0 - outputs, outputs], axis=1)
    if outputs.shape[1] == len(names):
        header = [f"{'probability' if is_probability else 'output'} of {name}" for name in names]
    else:
        header = ["output"]
    values = outputs.tolist()
    cells = [(names[chosen], *row) for chosen, row in zip(classes, values, strict=True)]
    return ("predicted", *header), cells


def _actual(table: Table, target: str) -> list[str] | None:
    """The target of each row in the table itself; None where it has none."""
    column = next((one for one in table.columns if target and one.name == target), None)
    if column is None:
        return None
    if column.kind == "number" and column.values is not None:
        return ["" if np.isnan(value) else f"{value:.12g}" for value in column.values.tolist()]
    if column.codes is None:
        return None
    names = [*(level.text for level in column.levels), ""]
    return [names[code] for code in column.codes.tolist()]


def _inputs(session: Session, table: Table) -> tuple[np.ndarray, list[str]]:
    """Scaled inputs (rows, inputs) of the network, and what there is to say about them."""
    dataset = session.dataset
    features = features_of(session.experiment.data)
    names = ("x1", "x2") if features else dataset.feature_names
    groups = {one.first: one for one in dataset.words}
    of_words = {one.first + place for one in dataset.words for place in range(one.count)}
    raw = np.full((table.rows, len(names)), np.nan)
    notes: list[str] = []
    for place, name in enumerate(names):
        if place in groups:
            _encode(table, groups[place], raw, notes)
        elif place not in of_words:
            raw[:, place] = _numbers(table, name)
    missing = np.isnan(raw)
    if features:
        _refuse_missing(table, missing, names)
        scaled = dataset.scaling.apply(expand(raw, features))
    else:
        means = dataset.inputs[dataset.train].mean(axis=0)
        scaled = np.where(missing, means, dataset.scaling.apply(raw))
    if missing.any():
        cells = int(missing.sum())
        notes.append(
            Sentence("1 missing cell is taken as the mean of the training rows.")
            if cells == 1
            else Sentence("{n} missing cells are taken as the mean of the training rows.", n=cells)
        )
    return scaled, notes


def _refuse_missing(table: Table, missing: np.ndarray, names: Sequence[str]) -> None:
    if missing.any():
        row, column = (int(place) for place in np.argwhere(missing)[0])
        raise refused(
            table.name,
            Sentence("row {n} has no number for “{name}”", n=row + 1, name=names[column]),
        )


def _column(table: Table, name: str) -> Column:
    found = [one for one in table.columns if one.name == name]
    found = found or [one for one in table.columns if one.name.casefold() == name.casefold()]
    if not found:
        names = ", ".join(one.name for one in table.columns[:10])
        more = ", …" if len(table.columns) > 10 else ""
        raise refused(
            table.name,
            Sentence(
                "the column “{name}”, which the network wants, is not there; there are {names}",
                name=name,
                names=names + more,
            ),
        )
    return found[0]


def _numbers(table: Table, name: str) -> np.ndarray:
    column = _column(table, name)
    if column.values is None:
        if column.missing == table.rows:
            return np.full(table.rows, np.nan)
        objection = column.objection or Sentence("it holds words")
        raise refused(
            table.name,
            Sentence("“{name}” is no column of numbers: {reason}", name=name, reason=objection),
        )
    return column.values


def _encode(table: Table, group: WordInputs, raw: np.ndarray, notes: list[str]) -> None:
    """Write the inputs of a column of words into `raw`, and say which words are new."""
    column = _column(table, group.name)
    if column.codes is None:
        raise refused(
            table.name, Sentence("“{name}” has too many different words", name=group.name)
        )
    spelt = {word.casefold(): word for word in group.words}
    yes = YES_NO.get(frozenset(spelt))
    levels = [
        _learnt_text(level.text, spelt, group.words if yes else None) for level in column.levels
    ]
    strangers = [text for text in levels if text not in group.words]
    codes = np.asarray(column.codes)
    places = np.array([*(_place(text, group.words) for text in levels), -1])[codes]
    if group.is_ordered:
        raw[:, group.first] = np.where(places < 0, np.nan, places)
    else:
        for place in range(group.count):
            raw[:, group.first + place] = places == place
    if strangers:
        named = ", ".join(f"“{text}”" for text in strangers[:5])
        more = ", …" if len(strangers) > 5 else ""
        notes.append(
            Sentence(
                "{words} in “{name}” was not seen while learning.",
                words=named + more,
                name=group.name,
            )
        )
    gone = int((codes < 0).sum())
    if gone and not group.is_ordered:
        notes.append(
            Sentence("1 row lacks “{name}”: all inputs of it are 0.", name=group.name)
            if gone == 1
            else Sentence(
                "{n} rows lack “{name}”: all inputs of it are 0.", n=gone, name=group.name
            )
        )


def _place(text: str, words: Sequence[str]) -> int:
    return words.index(text) if text in words else -1


def _learnt_text(text: str, spelt: dict[str, str], yes_no: Sequence[str] | None) -> str:
    """`text` in the spelling that was learnt; 1 and 0 for yes and no where these were learnt."""
    if yes_no is not None and text in ("0", "1"):
        return yes_no[int(text)]
    return spelt.get(text.casefold(), text)
