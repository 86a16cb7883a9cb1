"""The names that the reader gives where a file has none, in each language of the window.

They go into experiments and exports as the names of a file do, so they are data, and no text that
the window words anew: a table imported in German keeps its “Spalte 3” in an English window.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from playground.data.table.columns import Column, GeneratedName

ENGLISH = "en"


@dataclass(frozen=True)
class GeneratedNames:
    """The names in one language.

    Attributes:
        column: of a column without a name, `{of}` for its number.
        year, month, weekday: of a column made of the dates in the column `{of}`.
        classes: of the column of classes, where nothing names it.
        months, weekdays: twelve from January on, seven from Monday on, as short as usual.
    """

    column: str
    year: str
    month: str
    weekday: str
    classes: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]

    def name(self, made: GeneratedName) -> str:
        """The name of a column that was made so."""
        return str(getattr(self, made.part)).format(of=made.of)

    def words(self, part: str) -> tuple[str, ...]:
        """All words that a column made as `part` may have; () for one of numbers."""
        return {"month": self.months, "weekday": self.weekdays}.get(part, ())


MADE_NAMES = {
    ENGLISH: GeneratedNames(
        "column {of}", "{of} (year)", "{of} (month)", "{of} (weekday)", "class",
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
        ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    ),
    "de": GeneratedNames(
        "Spalte {of}", "{of} (Jahr)", "{of} (Monat)", "{of} (Wochentag)", "Klasse",
        ("Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"),
        ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    ),
    "fr": GeneratedNames(
        "colonne {of}", "{of} (année)", "{of} (mois)", "{of} (jour de la semaine)", "classe",
        ("janv.", "févr.", "mars", "avr.", "mai", "juin",
         "juil.", "août", "sept.", "oct.", "nov.", "déc."),
        ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
    ),
    "id": GeneratedNames(
        "kolom {of}", "{of} (tahun)", "{of} (bulan)", "{of} (hari)", "kelas",
        ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
        ("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"),
    ),
}  # fmt: skip


def generated_names(language: str) -> GeneratedNames:
    """The names in `language`, in English where nobody has translated them."""
    return MADE_NAMES.get(language, MADE_NAMES[ENGLISH])


def renamed_to_match(columns: Sequence[Column], wanted: Sequence[str]) -> tuple[Column, ...]:
    """`columns` with the names that were made in the language in which most are in `wanted`.

    So a new table is understood by a network that was trained in another language.
    """
    spellings = [tuple(columns), *(_spelt(columns, names) for names in MADE_NAMES.values())]
    known = frozenset(wanted)
    return max(spellings, key=lambda one: len(known & {column.name for column in one}))


def _spelt(columns: Sequence[Column], names: GeneratedNames) -> tuple[Column, ...]:
    return tuple(
        column
        if column.made is None
        else replace(
            column,
            name=names.name(column.made),
            texts=tuple(names.words(column.made.part)[n] for n in column.made.words),
        )
        for column in columns
    )
