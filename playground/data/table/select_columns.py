"""A table that has been read, and the rows that are taken from it to learn from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np

from playground.data.resizing import pixel_names
from playground.data.table.columns import Column
from playground.data.table.encoding import ENCODINGS
from playground.data.table.errors import columns_counted, refused, rows_counted, shown
from playground.data.table.filling import fill_missing
from playground.data.table.images import (
    image_of_rows,
    label_beside_pixels,
    may_be_pixels,
    pixel_columns,
    smaller_rows,
)
from playground.data.table.inputs import WordInputs, column_inputs, input_names
from playground.data.table.labels import (
    MAXIMUM_CLASS_NAME,
    MOST_CLASSES,
    merged_levels,
    objection_to_label,
    sort_key,
    told_apart,
)
from playground.data.table.layout import DELIMITERS, Layout
from playground.data.table.repeats import repeated_rows
from playground.data.table.rows import ImageSize, TableRows
from playground.data.table.targets import CLASS_NAMES, named_target, normal_name
from playground.sentence import Sentence

# Proposed as classes without being asked for.
USUAL_CLASSES = 30
MOST_INPUTS = 1024
MISSING_CHOICES = ("drop", "mean")
# Whole numbers of so few values are rather a code; of more, rather a number.
MOST_CODES = 10
# If dropping rows with missing cells would lose more of them, the cells are rather filled.
BEARABLE_LOSS = 0.1

Task = Literal["classification", "regression"]


@dataclass(frozen=True)
class Selection:
    """A choice of columns, by number, and of what to do about cells and rows.

    `missing` is "drop" (leave such rows out) or "mean" (put the column's mean over all rows; of
    words, none).  A row without a label is left out in any case.  `task` says whether the label is
    a class or a number to predict.

    Attributes:
        ordered: the columns of words that go in as one number each, in their order.
        same_case: whether `Cat` and `cat` are one class.
        repeats: whether rows that occur more than once stay.
        sentinels: whether a number such as −999 stays a number.
        images: whether rows that look like images are taken as such.
        side: shrink images to this side; None keeps that of the file.
        group: the column whose equal cells keep rows together in the split; it is no feature.
    """

    label: int | None
    features: tuple[int, ...]
    missing: str = "drop"
    task: Task = "classification"
    ordered: tuple[int, ...] = ()
    same_case: bool = True
    repeats: bool = True
    sentinels: bool = False
    images: bool = True
    side: int | None = None
    group: int | None = None


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

    @property
    def file_columns(self) -> int:
        """The number of columns in the file; others are made of these."""
        return sum(not column.derived for column in self.columns)

    # Proposals.

    @cached_property
    def proposal(self) -> Selection:
        """The label and the features that one would choose first."""
        label = named_target(self.columns, self._can_be_predicted)
        if label is None:
            label = label_beside_pixels(self.columns)
        if label is None:
            label = self._last_fitting()
        task: Task = "classification" if label is None else self.proposed_task(label)
        return self.proposal_for(label, task)

    def proposed_task(self, label: int) -> Task:
        """The task that the column suggests: classes, or a number of many values."""
        column = self.columns[label]
        if self.label_objection(label, "regression"):
            return "classification"
        if self.label_objection(label):
            return "regression"
        if column.kind != "number":
            return "classification"
        present = np.asarray(column.values)
        present = present[~np.isnan(present)]
        whole = bool((present == np.floor(present)).all())
        levels = len(column.levels)
        few = levels <= MOST_CODES and (3 * levels <= self.rows or levels == 2)
        if whole and normal_name(column.name) in CLASS_NAMES and levels <= USUAL_CLASSES:
            return "classification"
        return "classification" if whole and few and not column.unit else "regression"

    def proposal_for(self, label: int | None, task: Task) -> Selection:
        """The features that one would choose first to predict `label`."""
        pixels = self.pixels(label)
        if pixels:
            return Selection(label, pixels, task=task)
        features: list[int] = []
        inputs = 0
        for number, column in enumerate(self.columns):
            if number == label or not self._is_feature(column):
                continue
            inputs += column.inputs
            if inputs > MOST_INPUTS:
                break
            features.append(number)
        return Selection(label, tuple(features), self._missing(label, features), task)

    def pixels(self, label: int | None) -> tuple[int, ...]:
        """The columns that are the pixels of an image when `label` is predicted; () without."""
        return pixel_columns(self.columns, label)

    def _is_feature(self, column: Column) -> bool:
        if column.derived or column.objection or column.is_constant or column.counts_rows:
            return False
        # Words that hardly repeat are names.
        return column.kind != "words" or 2 * len(column.levels) <= max(self.rows, 4)

    def _missing(self, label: int | None, features: list[int]) -> str:
        gaps = np.zeros(self.rows, dtype=bool)
        for number in features:
            column = self.columns[number]
            if column.missing:
                gaps |= _gaps(column)
        if label is not None:
            gaps &= _labelled(self.columns[label])
        return "mean" if gaps.sum() > BEARABLE_LOSS * self.rows and self.rows >= 10 else "drop"

    def _can_be_predicted(self, number: int) -> bool:
        column = self.columns[number]
        if column.derived or column.counts_rows or column.is_key:
            return False
        if column.kind in ("words", "yes_no"):
            levels = len(column.levels)
            few = levels <= USUAL_CLASSES or 3 * levels <= self.rows
            return few and not self.label_objection(number)
        return not self.label_objection(number, self.proposed_task(number))

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

    def _is_of_many(self, number: int) -> bool:
        """True if a column of numbers is rather one to come close to."""
        column = self.columns[number]
        return column.kind == "number" and self.proposed_task(number) == "regression"

    def summary(self) -> str:
        """One sentence about the file."""
        layout = self.layout
        return (
            f"{rows_counted(self.rows)}, {columns_counted(self.file_columns)}, "
            f"{ENCODINGS[layout.encoding]}, {DELIMITERS[layout.delimiter]} between the cells"
        )

    def label_objection(self, number: int, task: Task = "classification") -> str:
        """The objection to column `number` as a label, half a sentence; "" where there is none."""
        return objection_to_label(self.columns[number], task)

    # Taking rows.

    def take(self, selection: Selection) -> TableRows:
        """The rows that `selection` chooses, with the classes sorted.

        Raises:
            TableError: nothing can be learnt from them; the text is the sentence to show.
        """
        label, features = self._checked(selection)
        values, groups = self._values(features, selection)
        gaps = np.isnan(values)
        kept = _labelled(label, selection.task)
        notes: list[str] = []
        unlabelled = int((~kept).sum())
        if unlabelled:
            notes.append(
                Sentence("{rows} without a label left out.", rows=rows_counted(unlabelled))
            )
        holes = gaps.any(axis=1) & kept
        if holes.any() and selection.missing == "drop":
            kept &= ~holes
            left_out = rows_counted(int(holes.sum()))
            notes.append(Sentence("{rows} with missing cells left out.", rows=left_out))
        elif holes.any():
            notes.extend(fill_missing(values, gaps, kept, groups))
        if not selection.repeats:
            again = repeated_rows(values, label.codes if label.values is None else label.values)
            again &= kept
            kept &= ~again
            if again.any():
                gone = rows_counted(int(again.sum()))
                notes.append(Sentence("{rows} that occurred before left out.", rows=gone))
        if int(kept.sum()) < 2:
            left = rows_counted(int(kept.sum()))
            raise refused(self.name, Sentence("{rows} left; two at least are needed", rows=left))
        classes, labels = self._labels(label, kept, selection)
        keys = self._group_keys(selection, kept, notes)
        values = values if kept.all() else np.ascontiguousarray(values[kept])
        names, values, image = self._images(features, groups, values, selection, notes)
        return TableRows(
            name=self.name,
            feature_names=names,
            target_name=label.name,
            class_names=classes,
            values=values,
            labels=labels,
            notes=tuple(notes),
            words=tuple(groups.values()),
            unit=label.unit if selection.task == "regression" else "",
            image=image,
            groups=None if keys is None else keys[kept],
            group_name="" if selection.group is None else self.columns[selection.group].name,
        )

    def _images(
        self,
        features: list[tuple[int, Column]],
        groups: dict[int, WordInputs],
        values: np.ndarray,
        selection: Selection,
        notes: list[str],
    ) -> tuple[tuple[str, ...], np.ndarray, ImageSize | None]:
        """Names and values of the inputs, and the image that each row is; as small as wanted."""
        names = input_names(features, groups)
        found = [column.name for _, column in features]
        image = image_of_rows(found, values) if selection.images else None
        if image is None:
            if len(names) > MOST_INPUTS:
                raise refused(self.name, _too_many_inputs(len(names)))
            return names, values, None
        side = min(selection.side or image.height, image.height)
        if side == image.height:
            return names, values, image
        notes.append(
            Sentence(
                "The images are made smaller, from {height} × {width} to {side} × {side}.",
                height=image.height,
                width=image.width,
                side=side,
            )
        )
        smaller = smaller_rows(values, image, side)
        return pixel_names(side, side), smaller, ImageSize(side, side, image.white)

    def _group_keys(
        self, selection: Selection, kept: np.ndarray, notes: list[str]
    ) -> np.ndarray | None:
        """(rows,) of what keeps rows together; None where nothing does."""
        if selection.group is None:
            return None
        column = self.columns[selection.group]
        keys = column.group_keys
        if keys is None:
            raise refused(
                self.name,
                Sentence("“{name}” has too many different texts to group by", name=column.name),
            )
        found = len(np.unique(keys[kept]))
        if found < 2:
            raise refused(
                self.name,
                Sentence("all rows have the same “{name}”; nothing can be split", name=column.name),
            )
        notes.append(
            Sentence(
                "{n:,} groups by “{name}”: the rows of each stay in one part of the split.",
                n=found,
                name=column.name,
            )
        )
        return keys

    def _values(
        self, features: list[tuple[int, Column]], selection: Selection
    ) -> tuple[np.ndarray, dict[int, WordInputs]]:
        """Inputs (rows, inputs) with NaN where a cell is missing, and which of them are words."""
        groups: dict[int, WordInputs] = {}
        place = 0
        for number, column in features:
            found = column_inputs(column, place, ordered=number in selection.ordered)
            if found is not None:
                groups[number] = found
            place += 1 if found is None else found.count
        may_be_images = selection.images and may_be_pixels([one.name for _, one in features])
        if place > MOST_INPUTS and not may_be_images:
            raise refused(self.name, _too_many_inputs(place))
        values = np.empty((self.rows, place))
        place = 0
        for number, column in features:
            group = groups.get(number)
            if group is None:
                values[:, place] = column.values
                if column.sentinel and not selection.sentinels:
                    values[values[:, place] == column.sentinel, place] = np.nan
                place += 1
            else:
                group.encode(np.asarray(column.codes), column.levels, values)
                place += group.count
        return values, groups

    def _labels(
        self, label: Column, kept: np.ndarray, selection: Selection
    ) -> tuple[tuple[str, ...], np.ndarray]:
        """Class names and the labels (n,) of the rows `kept`."""
        if selection.task == "regression":
            numbers: np.ndarray = np.asarray(label.values)[kept]
            if numbers.min() == numbers.max():
                raise refused(
                    self.name,
                    Sentence("the rows left all have the same number in “{name}”", name=label.name),
                )
            return (), numbers
        levels, codes = merged_levels(label) if selection.same_case else (label.levels, label.codes)
        codes = np.asarray(codes)[kept]
        present = np.unique(codes).tolist()
        if len(present) < 2:
            only = shown(levels[present[0]].text)
            raise refused(
                self.name,
                Sentence("all rows are of one class, “{name}”; two are needed", name=only),
            )
        order = sorted(present, key=lambda code: sort_key(levels[code].text))
        places = np.zeros(len(levels), dtype=np.int64)
        places[order] = np.arange(len(order))
        names = tuple(shown(levels[code].text, MAXIMUM_CLASS_NAME) for code in order)
        return told_apart(names), places[codes]

    def _checked(self, selection: Selection) -> tuple[Column, list[tuple[int, Column]]]:
        if selection.missing not in MISSING_CHOICES:
            raise refused(self.name, f"missing: {selection.missing!r} is neither drop nor mean")
        if selection.label is None:
            raise refused(
                self.name,
                Sentence(
                    "no column of 2 to {most} different values looks like classes to learn; choose "
                    "the column to predict",
                    most=MOST_CLASSES,
                ),
            )
        label = self.columns[selection.label]
        objection = self.label_objection(selection.label, selection.task)
        if objection:
            cause = Sentence(
                "the column “{name}” is no label: {reason}", name=label.name, reason=objection
            )
            raise refused(self.name, cause)
        if not selection.features:
            raise refused(self.name, self._no_features(selection.label))
        features = [
            (number, self.columns[number])
            for number in selection.features
            if number != selection.group
        ]
        if not features:
            raise refused(self.name, self._no_features(selection.label))
        for _, column in features:
            if column is label:
                cause = Sentence("“{name}” is the label, and no feature as well", name=label.name)
                raise refused(self.name, cause)
            if column.objection:
                raise refused(
                    self.name,
                    Sentence(
                        "the column “{name}” is no feature: {reason}",
                        name=column.name,
                        reason=column.objection,
                    ),
                )
        return label, features

    def _no_features(self, label: int) -> str:
        others = [column for number, column in enumerate(self.columns) if number != label]
        bad = next((column for column in others if column.objection), None)
        if bad is None or any(not column.objection for column in others):
            return Sentence(
                "no feature is chosen; at least one column of numbers or words is needed"
            )
        return Sentence(
            "no column is left to learn from; “{name}” is none: {reason}",
            name=bad.name,
            reason=bad.objection,
        )


def _too_many_inputs(count: int) -> Sentence:
    return Sentence("{n} inputs are more than {most}", n=count, most=MOST_INPUTS)


def _gaps(column: Column) -> np.ndarray:
    """A mask of the missing cells of `column`, (rows,) of bool."""
    if column.values is not None:
        return np.isnan(column.values)
    return np.asarray(column.codes) < 0


def _labelled(label: Column, task: Task | None = None) -> np.ndarray:
    """Mask of the rows that have a label: (rows,) bool."""
    if task == "classification" or label.values is None:
        return np.asarray(label.codes) >= 0
    return ~np.isnan(label.values)
