"""A table that has been read, and the rows that are taken from it to learn from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from playground.data.table.columns import Column, Level, class_words
from playground.data.table.errors import counted, refused, shown
from playground.data.table.layout import DELIMITERS, ENCODINGS, Layout
from playground.data.table.numbers import NUMBER

MOST_CLASSES = 10
MOST_FEATURES = 64
LABEL_NAMES = ("label", "class", "target", "species", "category", "klasse", "y", "ziel")
MISSING_CHOICES = ("drop", "mean")


@dataclass(frozen=True)
class Selection:
    """What to learn: the numbers of the columns, and what to do about missing cells.

    `missing` is "drop" (leave such rows out) or "mean" (put the column's mean over all rows).
    A row without a label is left out in any case.
    """

    label: int | None
    features: tuple[int, ...]
    missing: str = "drop"


@dataclass(frozen=True, eq=False)
class TableRows:
    """Rows to learn from: `values` (n, features) float64, `labels` (n,) int64 class numbers."""

    name: str
    feature_names: tuple[str, ...]
    class_names: tuple[str, ...]
    values: np.ndarray
    labels: np.ndarray
    notes: tuple[str, ...] = ()

    @property
    def class_counts(self) -> tuple[Level, ...]:
        """The classes with the number of their rows."""
        counts = np.bincount(self.labels, minlength=len(self.class_names)).tolist()
        return tuple(Level(*pair) for pair in zip(self.class_names, counts, strict=True))

    def classes_summary(self) -> str:
        """“3 classes: setosa 50, versicolor 50, virginica 50”."""
        return class_words(self.class_counts)


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
        features = [
            number
            for number, column in enumerate(self.columns)
            if number != label
            and not column.objection
            and not column.is_constant
            and not column.counts_rows
        ]
        return Selection(label, tuple(features[:MOST_FEATURES]))

    def summary(self) -> str:
        """One sentence about the file."""
        layout = self.layout
        return (
            f"{counted(self.rows, 'row')}, {counted(len(self.columns), 'column')}, "
            f"{ENCODINGS[layout.encoding]}, {DELIMITERS[layout.delimiter]} between the cells"
        )

    def label_objection(self, number: int) -> str:
        """Why the column `number` is no label, as half a sentence; "" where it is one."""
        column = self.columns[number]
        if column.codes is None:
            numeric = column.values is not None
            what = "; numbers can not be predicted here, only classes" if numeric else ""
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
        codes = label.codes
        assert codes is not None
        values = np.stack([np.asarray(column.values) for column in features], axis=1)
        gaps = np.isnan(values)
        kept = codes >= 0
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
        return self._rows(label, features, values[kept], codes[kept], tuple(notes))

    def _rows(
        self,
        label: Column,
        features: list[Column],
        values: np.ndarray,
        codes: np.ndarray,
        notes: tuple[str, ...],
    ) -> TableRows:
        if len(values) < 2:
            raise refused(self.name, f"{counted(len(values), 'row')} left; two at least are needed")
        present = np.unique(codes).tolist()
        if len(present) < 2:
            only = shown(label.levels[present[0]].text)
            raise refused(self.name, f"all rows are of one class, “{only}”; two are needed")
        order = sorted(present, key=lambda code: _sort_key(label.levels[code].text))
        places = np.zeros(len(label.levels), dtype=np.int64)
        places[order] = np.arange(len(order))
        return TableRows(
            name=self.name,
            feature_names=tuple(column.name for column in features),
            class_names=tuple(shown(label.levels[code].text, 100) for code in order),
            values=np.ascontiguousarray(values),
            labels=places[codes],
            notes=notes,
        )

    def _checked(self, selection: Selection) -> tuple[Column, list[Column]]:
        if selection.missing not in MISSING_CHOICES:
            raise refused(self.name, f"missing: {selection.missing!r} is neither drop nor mean")
        if selection.label is None:
            raise refused(
                self.name,
                f"no column of 2 to {MOST_CLASSES} different values looks like classes to learn; "
                "numbers can not be predicted here",
            )
        label = self.columns[selection.label]
        objection = self.label_objection(selection.label)
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


def _sort_key(text: str) -> tuple[int, float, str]:
    """Numbers by their size, then words."""
    is_number = NUMBER.fullmatch(text.replace(",", "."))
    return (0, float(text.replace(",", ".")), text) if is_number else (1, 0.0, text)
