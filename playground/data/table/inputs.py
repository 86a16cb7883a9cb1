"""Words as inputs: one-hot, or one number where they have an order.

An input is 1 where the cell says its word and 0 elsewhere, so a word that was not seen while
learning is 0 everywhere.  Yes and no, and words that have an order, take one input.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from playground.data.table.columns import Column, Level
from playground.data.table.errors import shown
from playground.data.table.generated_names import MADE_NAMES

LONGEST_INPUT = 100
# Words that have an order of their own, the least first.
SCALES = (
    ("low", "medium", "high"),
    ("low", "med", "high", "vhigh"),
    ("small", "medium", "large"),
    ("small", "med", "big"),
    ("niedrig", "mittel", "hoch"),
    ("klein", "mittel", "groß"),
    ("none", "mild", "moderate", "severe"),
    ("never", "rarely", "sometimes", "often", "always"),
    ("nie", "selten", "manchmal", "oft", "immer"),
    ("strongly disagree", "disagree", "neutral", "agree", "strongly agree"),
    ("poor", "fair", "good", "very good", "excellent"),
    ("fair", "good", "very good", "premium", "ideal"),
    ("bad", "ok", "good"),
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    ("first", "second", "third"),
    ("1st class", "2nd class", "3rd class"),
    *(
        tuple(map(str.casefold, words))
        for names in MADE_NAMES.values()
        for words in (names.months, names.weekdays)
    ),
)


@dataclass(frozen=True)
class WordInputs:
    """The inputs that one column of words takes.

    Attributes:
        name: of the column.
        first: number of its first input.
        words: one for each input; all of them in their order where `is_ordered`, and (no, yes).
        is_ordered: whether it is one input: 0 for the first word, 1 for the next, and so on.
    """

    name: str
    first: int
    words: tuple[str, ...]
    is_ordered: bool = False

    @property
    def count(self) -> int:
        """The number of inputs."""
        return 1 if self.is_ordered else len(self.words)

    @property
    def input_names(self) -> tuple[str, ...]:
        """“Sex = female”, “Sex = male”, or the name of the column where it is one input."""
        if self.is_ordered:
            return (self.name,)
        return tuple(shown(f"{self.name} = {word}", LONGEST_INPUT) for word in self.words)

    def encode(self, codes: np.ndarray, levels: Sequence[Level], values: np.ndarray) -> None:
        """Write the inputs of rows with `codes` (n,) of `levels` into `values` (n, inputs).

        NaN where a cell is missing; 0 for a word that is none of these.
        """
        known = {word: place for place, word in enumerate(self.words)}
        places = np.array([*(known.get(level.text, -1) for level in levels), -1])[codes]
        missing = codes < 0
        if self.is_ordered:
            values[:, self.first] = np.where(missing | (places < 0), np.nan, places)
            return
        for place in range(self.count):
            inputs = np.where(places == place, 1.0, 0.0)
            values[:, self.first + place] = np.where(missing, np.nan, inputs)


def one_hot_places(groups: Sequence[WordInputs]) -> list[int]:
    """The inputs that are 1 or 0, one for each word."""
    return [one.first + place for one in groups if not one.is_ordered for place in range(one.count)]


def column_inputs(column: Column, first: int, *, ordered: bool) -> WordInputs | None:
    """The inputs of `column` from number `first` on; None for numbers."""
    words = tuple(shown(level.text, LONGEST_INPUT) for level in column.levels)
    if column.kind == "yes_no":
        return WordInputs(column.name, first, words, is_ordered=True)
    if column.kind != "words":
        return None
    if ordered:
        return WordInputs(column.name, first, proposed_order(words), is_ordered=True)
    return WordInputs(column.name, first, tuple(sorted(words)))


def proposed_order(words: Sequence[str]) -> tuple[str, ...]:
    """`words` in the order that they have by their meaning, else by the alphabet."""
    known: Mapping[str, int] | None = next(
        (
            {word: place for place, word in enumerate(scale)}
            for scale in SCALES
            if {word.casefold() for word in words} <= set(scale)
        ),
        None,
    )
    if known is None:
        return tuple(sorted(words))
    return tuple(sorted(words, key=lambda word: known[word.casefold()]))


def has_order(words: Sequence[str]) -> bool:
    """True if the words have an order by their meaning."""
    folded = {word.casefold() for word in words}
    return len(folded) > 2 and any(folded <= set(scale) for scale in SCALES)


def input_names(
    features: Sequence[tuple[int, Column]], groups: Mapping[int, WordInputs]
) -> tuple[str, ...]:
    """The names of all inputs, each its own."""
    names: list[str] = []
    for number, column in features:
        group = groups.get(number)
        names.extend((column.name,) if group is None else group.input_names)
    taken: set[str] = set()
    for place, name in enumerate(names):
        new, again = name, 2
        while new in taken:
            new = f"{name[: LONGEST_INPUT - 8]} ({again})"
            again += 1
        taken.add(new)
        names[place] = new
    return tuple(names)
