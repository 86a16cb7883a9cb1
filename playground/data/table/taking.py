"""A table that has been read, and the rows that are taken from it to learn from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np

from playground.data.table.columns import Column
from playground.data.table.errors import counted, refused, shown
from playground.data.table.layout import DELIMITERS, ENCODINGS, Layout
from playground.data.table.numbers import NUMBER
from playground.data.table.rows import TableRows

MOST_CLASSES = 10
MOST_FEATURES = 64
MAXIMUM_CLASS_NAME = 100
LABEL_NAMES = ("label", "class", "target", "species", "category", "klasse", "ziel")
# In a table with words it is rather a coordinate.
NUMBER_NAMES = (*LABEL_NAMES, "y")
MISSING_CHOICES = ("drop", "mean")

Task = Literal["classification", "regression"]


@dataclass(frozen=True)
class Selection:
    """What to learn: the numbers of the columns, and what to do about missing cells.

    `missing` is "drop" (leave such rows out) or "mean" (put the column's mean over all rows).
    A row without a label is left out in any case.  `task` says whether the label is a class or a
    number to predict.
    """

    label: int | None
    features: tuple[int, ...]
    missing: str = "drop"
    task: Task = "classification"


@dataclass(frozen=True, eq=False)
class Table:
    """A file that has been read.

    Attributes:
        name: of the file, without its folder.
        size: in bytes.
        layout: how it was read.
        columns: all of them.
        rows: how many there are, header and blank lines not counted.
        preview: the cells of the first rows as they stand in the file.
        notes: sentences about what is not a matter of course.
    """

    name: str
    size: int
    layout: Layout
    columns: tuple[Column, ...]
    rows: int
    preview: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]

    @cached_property
    def proposal(self) -> Selection:
        """The label and the features that one would choose first."""
        label = self._label()
        if label is not None:
            return self.proposal_for(label, "classification")
        number = self._number_to_predict()
        return self.proposal_for(number, "classification" if number is None else "regression")

    def proposal_for(self, label: int | None, task: Task) -> Selection:
        """The features that one would choose first to predict `label`."""
        features = [
            number
            for number, column in enumerate(self.columns)
            if number != label
            and not column.objection
            and not column.is_constant
            and not column.counts_rows
        ]
        return Selection(label, tuple(features[:MOST_FEATURES]), task=task)

    def summary(self) -> str:
        """One sentence about the file."""
        layout = self.layout
        return (
            f"{counted(self.rows, 'row')}, {counted(len(self.columns), 'column')}, "
            f"{ENCODINGS[layout.encoding]}, {DELIMITERS[layout.delimiter]} between the cells"
        )

    def label_objection(self, number: int, task: Task = "classification") -> str:
        """Why the column `number` is no label, as half a sentence; "" where it is one."""
        column = self.columns[number]
        if task == "regression":
            if column.objection:
                return column.objection
            return "all its numbers are the same" if column.is_constant else ""
        if column.codes is None:
            numeric = column.values is not None
            what = "; predict it as a number instead" if numeric else ""
            return f"more than 100 different values, where {MOST_CLASSES} classes can be{what}"
        if len(column.levels) > MOST_CLASSES:
            return f"{len(column.levels)} different values; {MOST_CLASSES} classes at most can be"
        if len(column.levels) < 2:
            values = counted(len(column.levels), "value")
            return f"only {values}; two classes at least are needed"
        return ""

    def take(self, selection: Selection) -> TableRows:
        """The rows that `selection` chooses, with the classes sorted.

        Raises:
            TableError: nothing can be learnt from them; the text is the sentence to show.
        """
        label, features = self._checked(selection)
        values = np.stack([np.asarray(column.values) for column in features], axis=1)
        gaps = np.isnan(values)
        kept = _labelled(label, selection.task)
        notes = []
        unlabelled = int((~kept).sum())
        if unlabelled:
            notes.append(f"{counted(unlabelled, 'row')} without a label left out.")
        holes = gaps.any(axis=1) & kept
        if holes.any() and selection.missing == "drop":
            kept &= ~holes
            left_out = counted(int(holes.sum()), "row")
            notes.append(f"{left_out} with missing cells left out.")
        elif holes.any():
            filled = int(gaps[kept].sum())
            means = np.nanmean(values, axis=0)
            values = np.where(gaps, means, values)
            notes.append(
                f"{counted(filled, 'missing cell')} filled with the mean of the column over all "
                "rows."
            )
        if int(kept.sum()) < 2:
            left = counted(int(kept.sum()), "row")
            raise refused(self.name, f"{left} left; two at least are needed")
        classes, labels = self._labels(label, kept, selection.task)
        return TableRows(
            name=self.name,
            feature_names=tuple(column.name for column in features),
            target_name=label.name,
            class_names=classes,
            values=np.ascontiguousarray(values[kept]),
            labels=labels,
            notes=tuple(notes),
        )

    def _labels(
        self, label: Column, kept: np.ndarray, task: Task
    ) -> tuple[tuple[str, ...], np.ndarray]:
        """Class names and the labels (n,) of the rows `kept`."""
        if task == "regression":
            numbers: np.ndarray = np.asarray(label.values)[kept]
            if numbers.min() == numbers.max():
                raise refused(
                    self.name, f"the rows left all have the same number in “{label.name}”"
                )
            return (), numbers
        codes = np.asarray(label.codes)[kept]
        present = np.unique(codes).tolist()
        if len(present) < 2:
            only = shown(label.levels[present[0]].text)
            raise refused(self.name, f"all rows are of one class, “{only}”; two are needed")
        order = sorted(present, key=lambda code: _sort_key(label.levels[code].text))
        places = np.zeros(len(label.levels), dtype=np.int64)
        places[order] = np.arange(len(order))
        names = tuple(shown(label.levels[code].text, MAXIMUM_CLASS_NAME) for code in order)
        return names, places[codes]

    def _checked(self, selection: Selection) -> tuple[Column, list[Column]]:
        if selection.missing not in MISSING_CHOICES:
            raise refused(self.name, f"missing: {selection.missing!r} is neither drop nor mean")
        if selection.label is None:
            raise refused(
                self.name,
                f"no column of 2 to {MOST_CLASSES} different values looks like classes to learn; "
                "choose the column to predict",
            )
        label = self.columns[selection.label]
        objection = self.label_objection(selection.label, selection.task)
        if objection:
            raise refused(self.name, f"the column “{label.name}” is no label: {objection}")
        if not selection.features:
            raise refused(self.name, self._no_features(selection.label))
        if len(selection.features) > MOST_FEATURES:
            raise refused(
                self.name,
                f"{len(selection.features)} features are more than {MOST_FEATURES}",
            )
        features = [self.columns[number] for number in selection.features]
        for column in features:
            if column is label:
                raise refused(self.name, f"“{label.name}” is the label, and no feature as well")
            if column.objection:
                raise refused(
                    self.name, f"the column “{column.name}” is no feature: {column.objection}"
                )
        return label, features

    def _no_features(self, label: int) -> str:
        others = [column for number, column in enumerate(self.columns) if number != label]
        bad = next((column for column in others if column.objection), None)
        if bad is None or any(not column.objection for column in others):
            return "no feature is chosen; at least one column of numbers is needed"
        return f"no column of numbers is left to learn from; “{bad.name}” is none: {bad.objection}"

    def _label(self) -> int | None:
        usable = [n for n in range(len(self.columns)) if not self.label_objection(n)]
        named = [n for n in usable if self.columns[n].name.strip().lower() in LABEL_NAMES]
        words = [n for n in usable if self.columns[n].values is None]
        # Few rows have few different values whatever they are.
        repeated = [n for n in usable if 2 * len(self.columns[n].levels) <= self.rows]
        for candidates in (named, words, repeated):
            if candidates:
                return candidates[-1]
        return None

    def _number_to_predict(self) -> int | None:
        """The last column of different numbers, where all columns are numbers.

        With a column of words in it, a table was rather meant to be one of classes.
        """
        if any(column.values is None for column in self.columns):
            return None
        usable = [n for n in range(len(self.columns)) if not self.label_objection(n, "regression")]
        named = [n for n in usable if self.columns[n].name.strip().lower() in NUMBER_NAMES]
        found = named or [n for n in usable if not self.columns[n].counts_rows]
        return found[-1] if found else None


def _labelled(label: Column, task: Task) -> np.ndarray:
    """Which rows have a label: (rows,) of bool."""
    if task == "regression":
        return ~np.isnan(np.asarray(label.values))
    return np.asarray(label.codes) >= 0


def _sort_key(text: str) -> tuple[int, float, str]:
    """Numbers by their size, then words."""
    is_number = NUMBER.fullmatch(text.replace(",", "."))
    return (0, float(text.replace(",", ".")), text) if is_number else (1, 0.0, text)
