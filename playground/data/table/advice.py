"""Advice about a table before anything is learnt from it, as a teacher would give it.

Nothing is changed here; where there is something to choose, the sentence names the choice.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from playground.data.table.columns import Column
from playground.data.table.errors import counted, shown
from playground.data.table.repeats import repeated_rows
from playground.data.table.rows import TableRows
from playground.data.table.select_columns import Selection, Table

# A number of fewer values repeats by itself.
FEWEST_VALUES = 10
FEWEST_REPEATS = 0.02
# The largest class against the smallest.
IMBALANCE = 10.0
NAMED = 5


def advice(table: Table, selection: Selection, rows: TableRows) -> tuple[str, ...]:
    """The sentences about `rows`, which `selection` took from `table`."""
    found: list[str] = []
    label = None if selection.label is None else table.columns[selection.label]
    found += _left_out(table, selection)
    found += _sentinels(table, selection)
    if label is not None and selection.task == "classification":
        found += _spellings(label, selection.same_case)
        found += _class_sizes(rows)
    if selection.repeats:
        found += _repeats(table, selection, rows)
    return tuple(found)


def taken_with_advice(table: Table, selection: Selection) -> TableRows:
    """The rows that `selection` takes, with the sentences about them among their notes.

    Raises:
        TableError: nothing can be learnt from them.
    """
    rows = table.take(selection)
    return replace(rows, notes=(*rows.notes, *advice(table, selection, rows)))


def _left_out(table: Table, selection: Selection) -> list[str]:
    found = []
    others = [
        column
        for number, column in enumerate(table.columns)
        if number != selection.label and number not in selection.features
    ]
    for words, chosen in (
        ("numbers the rows", [column for column in others if column.counts_rows]),
        ("has the same value in all rows", [c for c in others if c.is_constant]),
        (
            "has too many different words to go in",
            [c for c in others if c.kind == "words" and "different" in c.objection],
        ),
    ):
        if chosen:
            names = ", ".join(f"“{shown(column.name)}”" for column in chosen[:NAMED])
            more = ", …" if len(chosen) > NAMED else ""
            words = words if len(chosen) == 1 else _plural(words)
            is_are = "is" if len(chosen) == 1 else "are"
            found.append(f"{names}{more} {words} and {is_are} left out.")
    return found


def _plural(words: str) -> str:
    return words.replace("numbers", "number").replace("has", "have")


def _sentinels(table: Table, selection: Selection) -> list[str]:
    found = []
    for number in selection.features:
        column = table.columns[number]
        if column.sentinel:
            count = int((np.asarray(column.values) == column.sentinel).sum())
            where = f"{column.sentinel:g} in “{shown(column.name)}” ({counted(count, 'row')})"
            if selection.sentinels:
                found.append(f"{where} is far from all other values; does it mean missing?")
            else:
                found.append(
                    f"{where} is far from all other values and is taken as missing; is it a value?"
                )
    return found


def _spellings(label: Column, same: bool) -> list[str]:
    folded: dict[str, list[str]] = {}
    for level in label.levels:
        folded.setdefault(level.text.casefold(), []).append(level.text)
    twice = [spellings for spellings in folded.values() if len(spellings) > 1]
    if not twice or len(folded) < 2:
        return []
    named = "; ".join(", ".join(f"“{shown(word)}”" for word in words) for words in twice[:NAMED])
    what = "are taken as the same class" if same else "are taken as different classes"
    return [f"{named} differ in capital letters alone and {what}."]


def _class_sizes(rows: TableRows) -> list[str]:
    counts = rows.class_counts
    found = []
    single = [level.text for level in counts if level.count == 1]
    if single:
        names = ", ".join(f"“{shown(name)}”" for name in single[:NAMED])
        more = ", …" if len(single) > NAMED else ""
        found.append(f"{names}{more}: a class with one row can be learnt or tested, but not both.")
    largest = max(counts, key=lambda level: level.count)
    smallest = min(counts, key=lambda level: level.count)
    if largest.count >= IMBALANCE * smallest.count and smallest.count > 1:
        share = largest.count / len(rows.labels)
        found.append(
            f"The classes are of very different sizes: who always says “{shown(largest.text)}” is "
            f"right in {share:.0%} of the rows."
        )
    return found


def _repeats(table: Table, selection: Selection, rows: TableRows) -> list[str]:
    columns = [table.columns[number] for number in selection.features]
    if not any(_has_many_values(column) for column in columns):
        return []
    again = int(repeated_rows(rows.values, rows.labels).sum())
    # Rounded measures of a few rows may well be the same.
    if again < FEWEST_REPEATS * len(rows.labels) or not again:
        return []
    return [
        f"{counted(again, 'row')} {'is' if again == 1 else 'are'} there before: rows that occur "
        "more than once lie in the training and in the test part, and what is learnt by heart "
        "looks like knowledge."
    ]


def _has_many_values(column: Column) -> bool:
    return column.values is not None and len(np.unique(column.values[:4000])) > FEWEST_VALUES
