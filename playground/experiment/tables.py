"""Between the rows of an imported table and the spec that names them in an experiment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import msgspec

from playground.data import TableView
from playground.data.table import TableRows, WordInputs, cached_rows
from playground.experiment.shapes import axes_of, columns_of, image_size
from playground.experiment.specs import DataSpec, Experiment, ImageSpec, TableSpec, WordsSpec
from playground.sentence import Sentence


def table_spec(rows: TableRows) -> TableSpec:
    """The spec of `rows` in an experiment: all that is known without them."""
    return TableSpec(
        name=rows.name[:100],
        sha256=rows.sha256,
        rows=len(rows.labels),
        features=rows.feature_names,
        target=rows.target_name,
        classes=rows.class_names,
        words=tuple(
            WordsSpec(name=one.name, first=one.first, words=one.words, ordered=one.is_ordered)
            for one in rows.words
        ),
        unit=rows.unit,
        group=rows.group_name,
        image=None
        if rows.image is None
        else ImageSpec(height=rows.image.height, width=rows.image.width, white=rows.image.white),
    )


def renamed(rows: TableRows, names: Mapping[str, str]) -> TableRows:
    """The same numbers under other `names` of columns, words and classes, where there are."""

    def name(text: str) -> str:
        return names.get(text, text)

    words = tuple(
        replace(one, name=name(one.name), words=tuple(map(name, one.words))) for one in rows.words
    )
    features = [name(feature) for feature in rows.feature_names]
    for one in words:
        features[one.first : one.first + one.count] = one.input_names
    return replace(
        rows,
        feature_names=tuple(features),
        target_name=name(rows.target_name),
        class_names=tuple(map(name, rows.class_names)),
        words=words,
    )


def with_names_of(experiment: Experiment, rows: TableRows) -> Experiment:
    """`experiment`, whose table is that of `rows` under other names, with the names of `rows`."""
    old, new = experiment.data.table, table_spec(rows)
    if old is None:
        return experiment
    table = msgspec.structs.replace(
        old,
        sha256=new.sha256,
        features=new.features,
        target=new.target,
        classes=new.classes,
        words=new.words,
    )
    data = msgspec.structs.replace(experiment.data, table=table)
    return msgspec.structs.replace(experiment, data=data)


def word_inputs(table: TableSpec) -> tuple[WordInputs, ...]:
    """The columns of words, as the data know them."""
    return tuple(WordInputs(one.name, one.first, one.words, one.ordered) for one in table.words)


def missing_table(experiment: Experiment) -> str:
    """The sentence about a table that this program has not read yet; "" where all is there."""
    table = experiment.data.table
    if table is None or cached_rows(table.sha256) is not None:
        return ""
    return Sentence(
        "The table “{name}” ({rows} rows, SHA-256 {digest}…) belongs to this experiment and is not "
        "in it: open the project that holds it, or import the same file first.",
        name=table.name,
        rows=table.rows,
        digest=table.sha256[:8],
    )


def table_view(data: DataSpec) -> TableView | None:
    """The imported table of `data` and what is wanted of it; None for all other data.

    Raises:
        ValueError: it has not been read here, or is not what the spec says of it.
    """
    table = data.table
    if table is None:
        return None
    rows = cached_rows(table.sha256)
    if rows is None:
        raise ValueError(missing_table(Experiment(data=data)))
    check_agreement(table, rows)
    columns = columns_of(table)
    if table.plane == "components":
        return TableView(rows, columns, None, table.together, table.unit)
    axes = tuple(columns.index(number) for number in axes_of(table))
    # A single feature has no plane, whatever its axes.
    plane = axes if len(axes) == 2 else (0, 1)
    return TableView(rows, columns, plane, table.together, table.unit)


def check_agreement(table: TableSpec, rows: TableRows) -> None:
    """Nothing, if `table` says of `rows` what they are.

    Raises:
        ValueError: it says something else.
    """
    for field, said, found in (
        ("rows", table.rows, len(rows.labels)),
        ("features", table.features, rows.feature_names),
        ("target", table.target, rows.target_name),
        ("classes", table.classes, rows.class_names),
        ("words", word_inputs(table), rows.words),
        ("image", image_size(table), rows.image),
        ("group", table.group, rows.group_name),
        ("sha256", table.sha256, rows.sha256),
    ):
        if said != found:
            raise ValueError(f"data.table.{field}: is not that of the table’s rows")
