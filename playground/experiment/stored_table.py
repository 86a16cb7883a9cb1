"""The imported table of a project file: two plain arrays, whose names stand in the experiment."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from playground.data.table import LARGEST, TableRows
from playground.experiment.archive import ArchiveError
from playground.experiment.shapes import image_size
from playground.experiment.specs import TableSpec
from playground.experiment.tables import word_inputs

# As many as are imported at once.
MAX_PIXELS = 50_000_000
VALUES, LABELS, GROUPS = "table/values", "table/labels", "table/groups"


def table_arrays(rows: TableRows | None) -> dict[str, np.ndarray]:
    """The arrays of `rows` by their names in a project; none where there is no table."""
    if rows is None:
        return {}
    values = rows.values
    # Grey values take an eighth of the room.
    if rows.image is not None and rows.image.white <= 255.0 and _are_bytes(values):
        values = values.astype(np.uint8)
    groups = {} if rows.groups is None else {GROUPS: rows.groups}
    return {VALUES: values, LABELS: rows.labels, **groups}


def _are_bytes(values: np.ndarray) -> bool:
    return bool((values == np.clip(np.floor(values), 0, 255)).all())


def stored_rows(table: TableSpec | None, arrays: Mapping[str, np.ndarray]) -> TableRows | None:
    """The rows of `table` in the `arrays` of a project; None where the experiment has no table.

    Raises:
        ArchiveError: they are missing, not those that `table` names, or no numbers to learn from.
    """
    present = [name for name in (VALUES, LABELS, GROUPS) if name in arrays]
    if table is None:
        if present:
            raise ArchiveError(f"{present[0]}.npy: the experiment names no table")
        return None
    for name in (VALUES, LABELS):
        if name not in arrays:
            raise ArchiveError(f"{name}.npy is missing; the table “{table.name}” is not whole")
    values, labels = arrays[VALUES], arrays[LABELS]
    _check_values(table, values)
    values = values.astype(np.float64, copy=False)
    _check_labels(table, labels)
    rows = TableRows(
        table.name,
        table.features,
        table.target,
        table.classes,
        values,
        labels,
        words=word_inputs(table),
        unit=table.unit,
        image=image_size(table),
        groups=_groups(table, arrays),
        group_name=table.group,
    )
    if rows.sha256 != table.sha256:
        raise ArchiveError(
            f"{VALUES}.npy: is not the table “{table.name}” that the experiment was trained on "
            "(its SHA-256 differs)"
        )
    return rows


def _groups(table: TableSpec, arrays: Mapping[str, np.ndarray]) -> np.ndarray | None:
    groups = arrays.get(GROUPS)
    if (groups is None) != (not table.group):
        raise ArchiveError(f"{GROUPS}.npy: is not there where the experiment says so")
    if groups is not None and (groups.shape != (table.rows,) or groups.dtype != np.int64):
        raise ArchiveError(
            f"{GROUPS}.npy: {groups.dtype} {groups.shape}, the experiment says int64 "
            f"({table.rows},)"
        )
    return groups


def _check_values(table: TableSpec, values: np.ndarray) -> None:
    shape = (table.rows, len(table.features))
    is_image = table.image is not None and values.dtype == np.uint8
    if is_image and values.size > MAX_PIXELS:
        raise ArchiveError(f"{VALUES}.npy: {values.size:,} pixels are more than {MAX_PIXELS:,}")
    if values.shape != shape or not (is_image or values.dtype == np.float64):
        raise ArchiveError(
            f"{VALUES}.npy: {values.dtype} {values.shape}, the experiment says float64 {shape}"
        )
    if not (np.abs(values) <= LARGEST).all():
        raise ArchiveError(f"{VALUES}.npy: holds numbers that can not be computed with")


def _check_labels(table: TableSpec, labels: np.ndarray) -> None:
    wanted = "int64" if table.classes else "float64"
    if labels.shape != (table.rows,) or labels.dtype != wanted:
        raise ArchiveError(
            f"{LABELS}.npy: {labels.dtype} {labels.shape}, the experiment says {wanted} "
            f"({table.rows},)"
        )
    if table.classes and not 0 <= labels.min() <= labels.max() < len(table.classes):
        raise ArchiveError(f"{LABELS}.npy: names classes that there are not")
    if not table.classes and not (np.abs(labels) <= LARGEST).all():
        raise ArchiveError(f"{LABELS}.npy: holds numbers that can not be computed with")
