"""The classes of a label column: spellings that are one class, names told apart, their order."""

from __future__ import annotations

from collections import Counter

import numpy as np

from playground.data.table.columns import Column, Level
from playground.data.table.errors import shown
from playground.data.table.numbers import NUMBER
from playground.data.table.selection import Task
from playground.sentence import Sentence

MAX_CLASS_NAME = 100
MAX_CLASSES = 100


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


def unique_names(names: tuple[str, ...]) -> tuple[str, ...]:
    """`names`, those that are the same after they were cut told apart."""
    seen: Counter[str] = Counter()
    unique = []
    for name in names:
        seen[name] += 1
        unique.append(name if seen[name] == 1 else f"{name[: MAX_CLASS_NAME - 8]} ({seen[name]})")
    return tuple(unique)


def sort_key(text: str) -> tuple[int, float, str]:
    """Numbers by their size, then words."""
    is_number = NUMBER.fullmatch(text.replace(",", "."))
    return (0, float(text.replace(",", ".")), text) if is_number else (1, 0.0, text)


def objection_to_label(column: Column, task: str) -> str:
    """The objection to `column` as a label, as half a sentence; "" where there is none."""
    if task == "regression":
        if column.values is None and not column.objection:
            word = column.texts[0] if column.texts else ""
            return Sentence("“{word}” is not a number", word=shown(word))
        if column.objection:
            return column.objection
        return Sentence("all its numbers are the same") if column.is_constant else ""
    if column.codes is None:
        if column.values is not None:
            return Sentence(
                "more than 100 different values, where {most} classes can be; predict it as a "
                "number instead",
                most=MAX_CLASSES,
            )
        return Sentence(
            "more than 100 different values, where {most} classes can be", most=MAX_CLASSES
        )
    if len(column.levels) < 2:
        if column.levels:
            return Sentence("only 1 value; two classes at least are needed")
        return Sentence("only 0 values; two classes at least are needed")
    return ""


def labelled(label: Column, task: Task | None = None, *, sentinels: bool = True) -> np.ndarray:
    """Mask of the rows that have a label: (rows,) bool.

    A number such as −999 that stands for a missing one is a label only with `sentinels`.
    """
    if task == "classification" or label.values is None:
        return np.asarray(label.codes) >= 0
    known = ~np.isnan(label.values)
    return known & (label.values != label.sentinel) if label.sentinel and not sentinels else known
