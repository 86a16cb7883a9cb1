"""Advice about a table before anything is learnt from it, as a teacher would give it.

Nothing is changed here; where there is something to choose, the sentence names the choice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import numpy as np

from playground.data.table.columns import Column
from playground.data.table.errors import rows_counted, shown
from playground.data.table.proposals import names_rows
from playground.data.table.repeats import repeated_rows
from playground.data.table.rows import TableRows
from playground.data.table.select_columns import Table
from playground.data.table.selection import MAX_INPUTS, Selection
from playground.sentence import Sentence

# A number of fewer values repeats by itself.
MIN_VALUES = 10
MIN_REPEATS = 0.02
# The largest class against the smallest.
IMBALANCE = 10.0
NAMED = 5


def advice(table: Table, selection: Selection, rows: TableRows) -> tuple[str, ...]:
    """The sentences about `rows`, which `selection` took from `table`."""
    found: list[str] = []
    label = None if selection.label is None else table.columns[selection.label]
    found += _left_out(table, selection)
    if rows.image is None:
        found += _beyond_the_limit(table, selection)
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
    others = [
        column
        for number, column in enumerate(table.columns)
        if number != selection.label and number not in selection.features
    ]
    counting = [column for column in others if column.counts_rows]
    constant = [column for column in others if column.is_constant]
    known = [*counting, *constant]
    named = [
        one
        for one in others
        if one not in known and not one.too_many_words and names_rows(one, table.rows)
    ]
    empty = [one for one in others if one not in (*known, *named) and _is_empty(one)]
    wordy = [one for one in others if one.too_many_words]
    return [
        *_of_one_or_many(
            counting,
            lambda names: Sentence("{names} numbers the rows and is left out.", names=names),
            lambda names: Sentence("{names} number the rows and are left out.", names=names),
        ),
        *_of_one_or_many(
            constant,
            lambda names: Sentence(
                "{names} has the same value in all rows and is left out.", names=names
            ),
            lambda names: Sentence(
                "{names} have the same value in all rows and are left out.", names=names
            ),
        ),
        *_of_one_or_many(
            named,
            lambda names: Sentence("{names} rather names the rows and is left out.", names=names),
            lambda names: Sentence("{names} rather name the rows and are left out.", names=names),
        ),
        *_of_one_or_many(
            empty,
            lambda names: Sentence(
                "{names} is empty in more than half of the rows and is left out.", names=names
            ),
            lambda names: Sentence(
                "{names} are empty in more than half of the rows and are left out.", names=names
            ),
        ),
        *_of_one_or_many(
            wordy,
            lambda names: Sentence(
                "{names} has too many different words to go in and is left out.", names=names
            ),
            lambda names: Sentence(
                "{names} have too many different words to go in and are left out.", names=names
            ),
        ),
    ]


def _of_one_or_many(
    columns: Sequence[Column],
    one: Callable[[str], Sentence],
    many: Callable[[str], Sentence],
) -> list[str]:
    """What is said of the names of `columns`; nothing where there are none."""
    if not columns:
        return []
    names = _names(column.name for column in columns)
    return [one(names) if len(columns) == 1 else many(names)]


def _is_empty(column: Column) -> bool:
    return not column.derived and not column.objection and column.is_mostly_empty


def _beyond_the_limit(table: Table, selection: Selection) -> list[str]:
    """The columns that are left out because the inputs would be too many."""
    taken = sum(table.columns[number].inputs for number in selection.features)
    others = [
        column.inputs
        for number, column in enumerate(table.columns)
        if number not in (selection.label, selection.group, *selection.features)
        and not (column.objection or column.is_constant or column.counts_rows or column.derived)
        and not (column.is_mostly_empty or names_rows(column, table.rows))
    ]
    if not others or taken + min(others) <= MAX_INPUTS:
        return []
    return [
        Sentence("1 column is left out: {most:,} inputs at most can go in.", most=MAX_INPUTS)
        if len(others) == 1
        else Sentence(
            "{n:,} columns are left out: {most:,} inputs at most can go in.",
            n=len(others),
            most=MAX_INPUTS,
        )
    ]


def _names(words: Iterable[str]) -> str:
    """The first of `words` in the quotation marks of the language."""
    known = list(words)
    said: Sentence | None = None
    for word in known[:NAMED]:
        one = Sentence("“{word}”", word=shown(word))
        said = one if said is None else Sentence("{before}, {one}", before=said, one=one)
    if said is None:
        return ""
    return Sentence("{before}, …", before=said) if len(known) > NAMED else said


def _sentinels(table: Table, selection: Selection) -> list[str]:
    found: list[str] = []
    label = selection.label if selection.task == "regression" else None
    for number in (*selection.features, *(() if label is None else (label,))):
        column = table.columns[number]
        if column.sentinel:
            count = int((np.asarray(column.values) == column.sentinel).sum())
            value, name, rows = column.sentinel, shown(column.name), rows_counted(count)
            found.append(
                Sentence(
                    "{value:g} in “{name}” ({rows}) is far from all other values; does it mean "
                    "missing?",
                    value=value,
                    name=name,
                    rows=rows,
                )
                if selection.sentinels
                else Sentence(
                    "{value:g} in “{name}” ({rows}) is far from all other values and is taken as "
                    "missing; is it a value?",
                    value=value,
                    name=name,
                    rows=rows,
                )
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
    if same:
        return [
            Sentence(
                "{names} differ in capital letters alone and are taken as the same class.",
                names=named,
            )
        ]
    return [
        Sentence(
            "{names} differ in capital letters alone and are taken as different classes.",
            names=named,
        )
    ]


def _class_sizes(rows: TableRows) -> list[str]:
    counts = rows.class_counts
    found: list[str] = []
    single = [level.text for level in counts if level.count == 1]
    if single:
        found.append(
            Sentence(
                "{names}: a class with one row can be learnt or tested, but not both.",
                names=_names(single),
            )
        )
    largest = max(counts, key=lambda level: level.count)
    smallest = min(counts, key=lambda level: level.count)
    if largest.count >= IMBALANCE * smallest.count and smallest.count > 1:
        share = largest.count / len(rows.labels)
        found.append(
            Sentence(
                "The classes are of very different sizes: who always says “{name}” is right in "
                "{share:.2%} of the rows.",
                name=shown(largest.text),
                share=share,
            )
        )
    return found


def _repeats(table: Table, selection: Selection, rows: TableRows) -> list[str]:
    columns = [table.columns[number] for number in selection.features]
    if not any(_has_many_values(column) for column in columns):
        return []
    again = int(repeated_rows(rows.values, rows.labels).sum())
    # Rounded measures of a few rows may well be the same.
    if again < MIN_REPEATS * len(rows.labels) or not again:
        return []
    return [
        Sentence(
            "1 row is there before: rows that occur more than once lie in the training and in the "
            "test part, and what is learnt by heart looks like knowledge."
        )
        if again == 1
        else Sentence(
            "{n} rows are there before: rows that occur more than once lie in the training and in "
            "the test part, and what is learnt by heart looks like knowledge.",
            n=again,
        )
    ]


def _has_many_values(column: Column) -> bool:
    return column.values is not None and len(np.unique(column.values[:4000])) > MIN_VALUES
