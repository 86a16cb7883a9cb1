"""A table that has been read, and the rows that are taken from it to learn from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from playground.data.resizing import pixel_names
from playground.data.table.columns import Column
from playground.data.table.encoding import ENCODINGS
from playground.data.table.errors import columns_counted, refused, rows_counted, shown
from playground.data.table.filling import fill_missing
from playground.data.table.images import (
    image_of_rows,
    may_be_pixels,
    pixel_columns,
    smaller_rows,
)
from playground.data.table.inputs import WordInputs, column_inputs, input_names
from playground.data.table.labels import (
    MAX_CLASS_NAME,
    MAX_CLASSES,
    labelled,
    merged_levels,
    objection_to_label,
    sort_key,
    unique_names,
)
from playground.data.table.layout import DELIMITERS, Layout
from playground.data.table.proposals import Proposals
from playground.data.table.repeats import repeated_rows
from playground.data.table.rows import ImageSize, TableRows
from playground.data.table.selection import MAX_INPUTS, MISSING_CHOICES, Selection, Task
from playground.sentence import Sentence


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
        """The number of columns in the file itself, without those derived from them."""
        return sum(not column.derived for column in self.columns)

    # Proposals.

    @cached_property
    def proposal(self) -> Selection:
        """The label and the features that one would choose first."""
        return self._proposals.best()

    def proposed_task(self, label: int) -> Task:
        """The task that the column suggests: classes, or a number of many values."""
        return self._proposals.task(label)

    def proposal_for(self, label: int | None, task: Task) -> Selection:
        """The features that one would choose first to predict `label`."""
        return self._proposals.selection(label, task)

    @property
    def _proposals(self) -> Proposals:
        return Proposals(self.columns, self.rows)

    def pixels(self, label: int | None) -> tuple[int, ...]:
        """The columns that are the pixels of an image when `label` is predicted; () without."""
        return pixel_columns(self.columns, label)

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
        kept = labelled(label, selection.task, sentinels=selection.sentinels)
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
            if len(names) > MAX_INPUTS:
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
        if place > MAX_INPUTS and not may_be_images:
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
        names = tuple(shown(levels[code].text, MAX_CLASS_NAME) for code in order)
        return unique_names(names), places[codes]

    def _checked(self, selection: Selection) -> tuple[Column, list[tuple[int, Column]]]:
        if selection.missing not in MISSING_CHOICES:
            raise refused(self.name, f"missing: {selection.missing!r} is neither drop nor mean")
        if self.rows < 2:
            left = rows_counted(self.rows)
            raise refused(self.name, Sentence("{rows}; two at least are needed", rows=left))
        if selection.label is None:
            raise refused(
                self.name,
                Sentence(
                    "no column of 2 to {most} different values looks like classes to learn; choose "
                    "the column to predict",
                    most=MAX_CLASSES,
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
    return Sentence("{n} inputs are more than {most}", n=count, most=MAX_INPUTS)
