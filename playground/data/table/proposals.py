"""The columns of a table that one would choose first: what to predict, as what, and from what.

Names of columns count first (`targets`), then what stands in them.  No row is taken here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from playground.data.table.columns import Column
from playground.data.table.images import label_beside_pixels, pixel_columns
from playground.data.table.labels import labelled, objection_to_label
from playground.data.table.selection import MAX_INPUTS, Selection, Task
from playground.data.table.targets import CLASS_NAMES, named_target, normal_name

# Proposed as classes without being asked for.
USUAL_CLASSES = 30
# Whole numbers of so few values are rather a code; of more, rather a number.
MAX_CODES = 10
# If dropping rows with missing cells would lose more of them, the cells are rather filled.
BEARABLE_LOSS = 0.1


def names_rows(column: Column, rows: int) -> bool:
    """True if `column` rather names each of the `rows` than says what it is like."""
    if column.is_label:
        return True
    # Words that hardly repeat are names.
    return column.kind == "words" and 2 * len(column.levels) > max(rows, 4)


@dataclass(frozen=True)
class Proposals:
    """What is proposed for a table of these `columns` and so many `rows`."""

    columns: Sequence[Column]
    rows: int

    def best(self) -> Selection:
        """The label and the features that one would choose first."""
        label = named_target(self.columns, self._can_be_predicted)
        if label is None:
            label = label_beside_pixels(self.columns)
        if label is None and all(one.made is not None for one in self.columns):
            label = self._without_names()
        if label is None:
            label = self._last_fitting()
        task: Task = "classification" if label is None else self.task(label)
        return self.selection(label, task)

    def task(self, label: int) -> Task:
        """The task that the column suggests: classes, or a number of many values."""
        column = self.columns[label]
        if objection_to_label(column, "regression"):
            return "classification"
        if objection_to_label(column, "classification"):
            return "regression"
        if column.kind != "number":
            return "classification"
        present = np.asarray(column.values)
        present = present[~np.isnan(present)]
        whole = bool((present == np.floor(present)).all())
        levels = len(column.levels)
        few = levels <= MAX_CODES and (3 * levels <= self.rows or levels == 2)
        if whole and normal_name(column.name) in CLASS_NAMES and levels <= USUAL_CLASSES:
            return "classification"
        return "classification" if whole and few and not column.unit else "regression"

    def selection(self, label: int | None, task: Task) -> Selection:
        """The features that one would choose first to predict `label`."""
        pixels = pixel_columns(self.columns, label)
        if pixels:
            return Selection(label, pixels, task=task)
        features: list[int] = []
        inputs = 0
        for number, column in enumerate(self.columns):
            if number == label or not self._is_feature(column):
                continue
            inputs += column.inputs
            if inputs > MAX_INPUTS:
                break
            features.append(number)
        if not features and task == "regression":
            features = self._only_other(label)
        return Selection(label, tuple(features), self._missing(label, features), task)

    def _is_feature(self, column: Column) -> bool:
        if column.derived or column.objection or column.is_constant or column.counts_rows:
            return False
        return not column.is_mostly_empty and not names_rows(column, self.rows)

    def _only_other(self, label: int | None) -> list[int]:
        """The one column beside `label`, such as the day of each row: 1, 2, 3 is all there is."""
        others = [number for number in range(len(self.columns)) if number != label]
        column = self.columns[others[0]] if len(others) == 1 else None
        if column is None or not column.counts_rows or column.made is not None:
            return []
        return [] if column.has_id_name else others

    def _missing(self, label: int | None, features: list[int]) -> str:
        gaps = np.zeros(self.rows, dtype=bool)
        for number in features:
            column = self.columns[number]
            if column.missing:
                gaps |= column.gaps
        if label is not None:
            gaps &= labelled(self.columns[label])
        return "mean" if gaps.sum() > BEARABLE_LOSS * self.rows and self.rows >= 10 else "drop"

    def _can_be_predicted(self, number: int) -> bool:
        column = self.columns[number]
        if column.derived or column.counts_rows or column.is_key or column.is_label:
            return False
        if column.kind in ("words", "yes_no"):
            levels = len(column.levels)
            few = levels <= USUAL_CLASSES or 3 * levels <= self.rows
            return few and not objection_to_label(column, "classification")
        return not objection_to_label(column, self.task(number))

    def _last_fitting(self) -> int | None:
        """The last column of classes, else of numbers: words are rather meant to be told apart."""
        usable = [n for n in range(len(self.columns)) if self._can_be_predicted(n)]
        repeated = [n for n in usable if 2 * len(self.columns[n].levels) <= max(self.rows, 4)]
        words = [n for n in repeated if self.columns[n].kind in ("words", "yes_no")]
        last = usable[-1] if usable else None
        if words and (last is None or words[-1] == last or not self._is_of_many(last)):
            return words[-1]
        if last is not None and self.columns[last].kind == "number" and self._is_of_many(last):
            return last
        codes = [n for n in repeated if self.columns[n].kind == "number"]
        found = words or codes or [n for n in usable if self._is_of_many(n)]
        return found[-1] if found else None

    def _without_names(self) -> int | None:
        """The classes of a table without a header, which stand in the first or the last column.

        None where neither is one of classes, nor a single column of words.
        """
        usable = [n for n in range(len(self.columns)) if self._can_be_predicted(n)]
        classes = [n for n in usable if self.task(n) == "classification"]
        if not classes or classes[-1] == len(self.columns) - 1:
            return classes[-1] if classes else None
        words = [n for n in classes if self.columns[n].kind == "words"]
        if len(words) == 1:
            return words[0]
        return 0 if classes == [0] else None

    def _is_of_many(self, number: int) -> bool:
        """True if a column of numbers is rather one to come close to."""
        column = self.columns[number]
        return column.kind == "number" and self.task(number) == "regression"
