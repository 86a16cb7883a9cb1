"""Sentences that are made where no Qt is and may be read in another language.

A `Sentence` is its English text and remembers the template and the values that it was made of, so
that the window can say the same in its own language (see
`ui.language.wording`).  Everybody else has a str.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast


class Sentence(str):
    """`template` with `values` in its named places: `Sentence("{n} rows", n=3)`.

    The template is written as a literal, so that the command which collects texts for translation
    finds it.  `str()` keeps what it is made of, also through an exception.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, **values: object) -> Sentence:
        """The English text, with its parts."""
        sentence = super().__new__(cls, template.format(**values))
        sentence.template = template
        sentence.values = values
        return sentence

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """Its template and values, for a copy in another process."""
        return (self.template,), dict(self.values)

    def __str__(self) -> str:
        """Itself: `str(error)` would forget the parts otherwise."""
        return self


def counted(number: int, thing: str) -> str:
    """“1 row”, “2 rows”: for what is said in English alone, as on the command line."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


class Statement(Sentence):
    """Half a sentence with a capital before it and a full stop behind it, in any language."""

    __slots__ = ("clause",)

    clause: str

    def __new__(cls, clause: str) -> Statement:
        """The English text, with the clause that is worded."""
        statement = cast(Statement, super().__new__(cls, "{text}", text=whole(clause)))
        statement.clause = clause
        return statement

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """Its clause, for a copy in another process."""
        return (self.clause,), {}


def whole(clause: str) -> str:
    """`clause` with a capital and a full stop."""
    return f"{clause[:1].upper()}{clause[1:]}."
