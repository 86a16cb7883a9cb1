"""A table that has been read, and the rows that are taken from it to learn from."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np

from playground.data.resizing import pixel_names
from playground.data.table.columns import Column, Level
from playground.data.table.encoding import ENCODINGS
from playground.data.table.errors import counted, refused, shown
from playground.data.table.images import (
    image_of_rows,
    label_beside_pixels,
    may_be_pixels,
    pixel_columns,
    smaller_rows,
)
from playground.data.table.inputs import WordInputs, column_inputs, input_names
from playground.data.table.layout import DELIMITERS, Layout
from playground.data.table.numbers import NUMBER
from playground.data.table.repeats import repeated_rows
from playground.data.table.rows import ImageSize, TableRows
from playground.data.table.targets import CLASS_NAMES, named_target, normal_name

MOST_CLASSES = 100
# Proposed as classes without being asked for.
USUAL_CLASSES = 30
MOST_INPUTS = 1024
MAXIMUM_CLASS_NAME = 100
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
        """How many columns the file has; others are made of these."""
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
        if column.derived or column.counts_rows:
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
            f"{counted(self.rows, 'row')}, {counted(self.file_columns, 'column')}, "
            f"{ENCODINGS[layout.encoding]}, {DELIMITERS[layout.delimiter]} between the cells"
        )

    def label_objection(self, number: int, task: Task = "classification") -> str:
        """Why the column `number` is no label, as half a sentence; "" where it is one."""
        column = self.columns[number]
        if task == "regression":
            if column.values is None and not column.objection:
                word = column.texts[0] if column.texts else ""
                return f"“{shown(word)}” is not a number"
            if column.objection:
                return column.objection
            return "all its numbers are the same" if column.is_constant else ""
        if column.codes is None:
            what = "; predict it as a number instead" if column.values is not None else ""
            return f"more than 100 different values, where {MOST_CLASSES} classes can be{what}"
        if len(column.levels) < 2:
            values = counted(len(column.levels), "value")
            return f"only {values}; two classes at least are needed"
        return ""

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
            notes.append(self._fill(values, gaps, kept, groups))
        if not selection.repeats:
            again = repeated_rows(values, label.codes if label.values is None else label.values)
            again &= kept
            kept &= ~again
            if again.any():
                notes.append(f"{counted(int(again.sum()), 'row')} that occurred before left out.")
        if int(kept.sum()) < 2:
            left = counted(int(kept.sum()), "row")
            raise refused(self.name, f"{left} left; two at least are needed")
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
                raise refused(self.name, f"{len(names)} inputs are more than {MOST_INPUTS}")
            return names, values, None
        side = min(selection.side or image.height, image.height)
        if side == image.height:
            return names, values, image
        notes.append(
            f"The images are made smaller, from {image.height} × {image.width} to {side} × {side}."
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
            raise refused(self.name, f"“{column.name}” has too many different texts to group by")
        found = len(np.unique(keys[kept]))
        if found < 2:
            raise refused(
                self.name, f"all rows have the same “{column.name}”; nothing can be split"
            )
        notes.append(
            f"{found:,} groups by “{column.name}”: the rows of each stay in one part of the split."
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
            raise refused(self.name, f"{place} inputs are more than {MOST_INPUTS}")
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

    def _fill(
        self,
        values: np.ndarray,
        gaps: np.ndarray,
        kept: np.ndarray,
        groups: dict[int, WordInputs],
    ) -> str:
        """Put something into the cells that are missing, and say it."""
        words = np.zeros(values.shape[1], dtype=bool)
        for group in groups.values():
            words[group.first : group.first + group.count] = group.count > 1
        of_numbers = gaps & ~words
        filled = int(of_numbers[kept].sum())
        unknown = sum(
            int(gaps[kept, group.first].sum()) for group in groups.values() if group.count > 1
        )
        values[gaps & words] = 0.0
        for column in np.flatnonzero(of_numbers.any(axis=0)):
            values[of_numbers[:, column], column] = np.nanmean(values[:, column])
        sentences = []
        if filled:
            cells = counted(filled, "missing cell")
            sentences.append(f"{cells} filled with the mean of the column over all rows.")
        if unknown:
            sentences.append(f"{counted(unknown, 'missing word')}: all inputs of it are 0.")
        return " ".join(sentences)

    def _labels(
        self, label: Column, kept: np.ndarray, selection: Selection
    ) -> tuple[tuple[str, ...], np.ndarray]:
        """Class names and the labels (n,) of the rows `kept`."""
        if selection.task == "regression":
            numbers: np.ndarray = np.asarray(label.values)[kept]
            if numbers.min() == numbers.max():
                raise refused(
                    self.name, f"the rows left all have the same number in “{label.name}”"
                )
            return (), numbers
        levels, codes = merged_levels(label) if selection.same_case else (label.levels, label.codes)
        codes = np.asarray(codes)[kept]
        present = np.unique(codes).tolist()
        if len(present) < 2:
            only = shown(levels[present[0]].text)
            raise refused(self.name, f"all rows are of one class, “{only}”; two are needed")
        order = sorted(present, key=lambda code: _sort_key(levels[code].text))
        places = np.zeros(len(levels), dtype=np.int64)
        places[order] = np.arange(len(order))
        names = tuple(shown(levels[code].text, MAXIMUM_CLASS_NAME) for code in order)
        return _told_apart(names), places[codes]

    def _checked(self, selection: Selection) -> tuple[Column, list[tuple[int, Column]]]:
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
        features = [
            (number, self.columns[number])
            for number in selection.features
            if number != selection.group
        ]
        if not features:
            raise refused(self.name, self._no_features(selection.label))
        for _, column in features:
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
            return "no feature is chosen; at least one column of numbers or words is needed"
        return f"no column is left to learn from; “{bad.name}” is none: {bad.objection}"


def differs_in_case(column: Column) -> bool:
    """True if words of `column` differ in capital letters alone."""
    return len(merged_levels(column)[0]) < len(column.levels)


def merged_levels(column: Column) -> tuple[tuple[Level, ...], np.ndarray | None]:
    """Levels and codes of `column` with words that differ in case alone taken as one."""
    levels, codes = column.levels, column.codes
    if codes is None:
        return levels, codes
    counts: Counter[str] = Counter()
    for level in levels:
        counts[level.text.casefold()] += level.count
    if len(counts) == len(levels) or len(counts) < 2:
        return levels, codes
    # Each goes by the spelling that most rows have.
    spelt = {
        folded: max((one for one in levels if one.text.casefold() == folded), key=_count).text
        for folded in counts
    }
    folded = list(counts)
    places = np.array([*(folded.index(level.text.casefold()) for level in levels), -1])
    merged = tuple(Level(spelt[one], counts[one]) for one in folded)
    return merged, places[codes].astype(np.int16)


def _count(level: Level) -> int:
    return level.count


def _told_apart(names: tuple[str, ...]) -> tuple[str, ...]:
    """`names`, those that are the same after they were cut told apart."""
    seen: Counter[str] = Counter()
    unique = []
    for name in names:
        seen[name] += 1
        unique.append(
            name if seen[name] == 1 else f"{name[: MAXIMUM_CLASS_NAME - 8]} ({seen[name]})"
        )
    return tuple(unique)


def _gaps(column: Column) -> np.ndarray:
    """A mask of the missing cells of `column`, (rows,) of bool."""
    if column.values is not None:
        return np.isnan(column.values)
    return np.asarray(column.codes) < 0


def _labelled(label: Column, task: Task | None = None) -> np.ndarray:
    """Which rows have a label: (rows,) of bool."""
    if task == "classification" or label.values is None:
        return np.asarray(label.codes) >= 0
    return ~np.isnan(label.values)


def _sort_key(text: str) -> tuple[int, float, str]:
    """Numbers by their size, then words."""
    is_number = NUMBER.fullmatch(text.replace(",", "."))
    return (0, float(text.replace(",", ".")), text) if is_number else (1, 0.0, text)
