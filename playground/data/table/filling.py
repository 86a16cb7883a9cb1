"""Values for missing cells: the mean of a column of numbers, no word of one of words."""

from __future__ import annotations

import numpy as np

from playground.data.table.inputs import WordInputs
from playground.sentence import Sentence


def fill_missing(
    values: np.ndarray,
    gaps: np.ndarray,
    kept: np.ndarray,
    groups: dict[int, WordInputs],
) -> list[str]:
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
    sentences: list[str] = []
    if filled:
        sentences.append(
            Sentence("1 missing cell filled with the mean of the column over all rows.")
            if filled == 1
            else Sentence(
                "{n} missing cells filled with the mean of the column over all rows.", n=filled
            )
        )
    if unknown:
        sentences.append(
            Sentence("1 missing word: all inputs of it are 0.")
            if unknown == 1
            else Sentence("{n} missing words: all inputs of it are 0.", n=unknown)
        )
    return sentences
