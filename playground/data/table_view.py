"""An imported table as data to learn from: the columns that go in, and what keeps rows together."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from playground.data.table.inputs import WordInputs
from playground.data.table.rows import TableRows


@dataclass(frozen=True, eq=False)
class TableView:
    """An imported table and what is wanted of it.

    Attributes:
        rows: the table.
        columns: the features that go in, by number.
        axes: the two of them that the plane shows, as places in `columns`; None shows the two
            principal components.  A single feature has no plane.
        together: whether rows of one group stay in one part of the split, where there are groups.
        unit: of the number to predict; None where it is that of the rows, which may be those of an
            equal table with another one.
    """

    rows: TableRows
    columns: tuple[int, ...]
    axes: tuple[int, int] | None = (0, 1)
    together: bool = True
    unit: str | None = None

    @property
    def words(self) -> tuple[WordInputs, ...]:
        """The columns of words whose inputs all go in, counted among those that do."""
        places = {column: place for place, column in enumerate(self.columns)}
        return tuple(
            replace(one, first=places[one.first])
            for one in self.rows.words
            if all(one.first + n in places for n in range(one.count))
        )

    def groups(self, chosen: np.ndarray | None) -> np.ndarray | None:
        """(n,): the groups of the rows `chosen` that are to stay together; None where none are."""
        groups = self.rows.groups
        if groups is None or chosen is None or not self.together:
            return None
        return np.asarray(groups[chosen])
