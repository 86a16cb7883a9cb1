"""One column of a table, as the value that it has become.

What its cells mean is found out in `growing`; here is what it is good for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np

from playground.data.table.errors import shown

# Different texts are told apart up to this many; a class label has far fewer.
MAX_LEVELS = 100
# A word that goes in takes an input for each of its values.
MAX_WORDS = 30
NO_LEVEL = -1
# Enough rows to see that a column has too many values.
FIRST_LOOK = 4_000
ID_NAMES = (
    "id", "ids", "uid", "index", "idx", "no", "no.", "nr", "nr.", "num", "row", "rownames",
    "row.names", "unnamed: 0", "x.1", "rowid", "obs", "case", "passengerid", "customerid",
)  # fmt: skip

ID_ENDINGS = (" id", "_id", "-id", "nummer", "number", "_nr", " nr", " nr.", "_no", " no", " no.")
# Names of persons and places, and when a row was written; none of them says what a row is like.
LABEL_NAMES = (
    "name", "names", "first name", "firstname", "last name", "lastname", "surname", "full name",
    "student", "email", "e-mail", "e-mail-adresse", "email address", "phone", "vorname",
    "nachname", "telefon", "nom", "prénom", "nama", "plz", "postleitzahl", "zip", "zip code",
    "zipcode", "postcode", "postal code", "code postal", "kode pos", "timestamp", "zeitstempel",
    "horodateur", "stempel waktu", "start time", "completion time", "startzeit",
    "fertigstellungszeit", "datum abgeschickt", "date submitted",
)  # fmt: skip
# Words under such a name that are so few are rather kinds than names.
FEW_NAMES = 10
# The first column, if it has no name, numbers so many rows at least if none occurs twice.
MIN_NUMBERED = 10

# Whom or what a row is about, also where it stands in several rows.
KEY_NAMES = ("id", "ids", "uid", "index", "idx", "rowid", "passengerid", "customerid")

Kind = Literal["number", "words", "yes_no", "date"]
Part = Literal["column", "year", "month", "weekday"]


@dataclass(frozen=True)
class GeneratedName:
    """How the reader came by the name of a column that the file has none for.

    Attributes:
        part: “column” where a column of the file has no name, else what was made of a date.
        of: the number of the column, or the name of that with the date.
        words: its words by number: 0 to 11 for months, 0 to 6 for weekdays.
    """

    part: Part
    of: str
    words: tuple[int, ...] = ()


@dataclass(frozen=True)
class Level:
    """A text that occurs in a column, and in how many rows."""

    text: str
    count: int


@dataclass(frozen=True, eq=False)
class Column:
    """A whole column.

    Attributes:
        name: from the header, or “column 3”.
        kind: what its cells are; a date is a number of days, yes and no are 1 and 0.
        values: (rows,) float64 with NaN where a cell is missing; None for words.
        texts: the different words in the order in which they first occur; () for numbers.
        text_codes: (rows,) int16 numbers of `texts`, -1 where a cell is missing; None without.
        missing: how many cells say that there is no value.
        objection: why the column is no feature, as half a sentence; "" where it is one.
        low, high: the range of the numbers; NaN where there are none.
        unit: what stood beside every number: “%”, “€”, “cm”; "" where nothing did.
        sentinel: a number such as −999 that stands for no value, 0 where there is none.
        keys: (rows,) int32, equal where the texts are, −1 where they are missing; only of words
            that are too many to be told apart otherwise.
        made: how the reader came by its name; None where the file has it.
        too_many_words: whether the objection is that its words are too many to go in.
    """

    name: str
    kind: Kind
    values: np.ndarray | None
    texts: tuple[str, ...]
    text_codes: np.ndarray | None
    missing: int
    objection: str
    low: float
    high: float
    unit: str = ""
    sentinel: float = 0.0
    keys: np.ndarray | None = None
    made: GeneratedName | None = None
    too_many_words: bool = False

    @property
    def derived(self) -> bool:
        """True if it is not in the file, but made of another column."""
        return self.made is not None and self.made.part != "column"

    @property
    def group_keys(self) -> np.ndarray | None:
        """(rows,) int64, equal where the cells are; each missing cell is a group of its own."""
        found = self.keys if self.keys is not None else self.text_codes
        if found is None and self.values is not None:
            known, found = np.unique(self.values, return_inverse=True)
            found = np.where(np.isnan(known[found]), NO_LEVEL, found)
        if found is None:
            return None
        keys = found.astype(np.int64)
        missing = np.flatnonzero(keys < 0)
        keys[missing] = keys.max(initial=0) + 1 + np.arange(len(missing))
        return keys

    @property
    def gaps(self) -> np.ndarray:
        """Mask of its missing cells: (rows,) bool."""
        return np.isnan(self.values) if self.values is not None else np.asarray(self.codes) < 0

    @property
    def is_constant(self) -> bool:
        """True if all its values are the same."""
        if self.kind == "words":
            return self.text_codes is not None and len(self.levels) < 2
        return self.values is not None and self.low == self.high

    @property
    def inputs(self) -> int:
        """The number of inputs that it becomes: one for a number, one for each word."""
        return len(self.levels) if self.kind == "words" else 1

    @cached_property
    def counts_rows(self) -> bool:
        """True if it numbers the rows, one by one, or is called like a number of the row."""
        if self.values is None or len(self.values) < 3 or self.kind != "number":
            return False
        steps = np.diff(self.values)
        if self.low in (0.0, 1.0) and bool((steps == 1.0).all()):
            return True
        named = self.has_id_name
        if self.made is not None and self.made.part == "column" and self.made.of == "1":
            named = len(self.values) >= MIN_NUMBERED
        return named and not np.isnan(steps).any() and self._all_differ()

    @property
    def has_id_name(self) -> bool:
        """True if it is called like the number of a row."""
        name = self.name.strip().lower()
        return name in ID_NAMES or name.endswith(ID_ENDINGS) or self.name.endswith("ID")

    @property
    def is_label(self) -> bool:
        """True if it is called like the name, the address or the time stamp of a row."""
        if self.name.strip().lower() not in LABEL_NAMES or self.kind == "yes_no":
            return False
        return self.kind == "date" or self.too_many_words or len(self.levels) > FEW_NAMES

    @property
    def is_mostly_empty(self) -> bool:
        """True if more than half of its cells are missing."""
        cells = self.codes if self.values is None else self.values
        return cells is not None and 2 * self.missing > len(cells)

    @property
    def is_key(self) -> bool:
        """True if it is called like the number of a person or a thing, which is no target."""
        return self.name.strip().lower() in KEY_NAMES

    def _all_differ(self) -> bool:
        values = np.asarray(self.values)
        return len(np.unique(values)) == len(values) and bool((values == np.floor(values)).all())

    @property
    def codes(self) -> np.ndarray | None:
        """(rows,) int16 numbers of `levels`, -1 where a cell is missing; None with too many."""
        return self._classes[1]

    @property
    def levels(self) -> tuple[Level, ...]:
        """The different values as texts with the number of their rows; () with too many."""
        return self._classes[0]

    @cached_property
    def _classes(self) -> tuple[tuple[Level, ...], np.ndarray | None]:
        if self.text_codes is not None:
            return _counted_levels(self.texts, self.text_codes), self.text_codes
        if self.values is None or self.kind == "date":
            return (), None
        if len(_different(self.values[:FIRST_LOOK])) > MAX_LEVELS:
            return (), None
        known = _different(self.values)
        if len(known) > MAX_LEVELS:
            return (), None
        codes = np.searchsorted(known, self.values).astype(np.int16)
        codes[np.isnan(self.values)] = NO_LEVEL
        codes.flags.writeable = False
        return _counted_levels(tuple(map(number_text, known.tolist())), codes), codes


def _different(values: np.ndarray) -> np.ndarray:
    """The different numbers of `values`, ascending, without NaN."""
    known = np.unique(values)
    return known[~np.isnan(known)]


def _counted_levels(texts: Sequence[str], codes: np.ndarray) -> tuple[Level, ...]:
    counts = np.bincount(codes[codes >= 0], minlength=len(texts)).tolist()
    return tuple(Level(text, count) for text, count in zip(texts, counts, strict=True))


def number_text(value: float) -> str:
    """A number as the name of a class: 3 and not 3.0."""
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def class_words(levels: Sequence[Level], most: int = 10) -> str:
    """“3 classes: setosa 50, versicolor 50, virginica 50”, at most `most` of them named."""
    named = ", ".join(f"{shown(level.text)} {level.count}" for level in levels[:most])
    more = ", …" if len(levels) > most else ""
    count = "1 class" if len(levels) == 1 else f"{len(levels)} classes"
    return f"{count}: {named}{more}"
