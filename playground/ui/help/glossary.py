"""The glossary: all its words, and looking them up.

The words are in resources/help/glossary.toml.  Formulas are in the notation of `lessons.formula`,
and no words stand in them, for these would stay English.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from playground.ui.language import prose

FILE = "glossary"


@dataclass(frozen=True)
class Term:
    """One word: `name` is its key, `related` are the keys of words to read on with."""

    name: str
    formula: str = ""
    related: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The word in the language of the window."""
        return prose.words(FILE, self.name, "title")

    @property
    def text(self) -> str:
        """Its meaning, in the language of the window."""
        return prose.words(FILE, self.name, "text")


@lru_cache(maxsize=1)
def terms() -> tuple[Term, ...]:
    """All words, in the order of a course."""
    return tuple(
        Term(name, entry.get("formula", ""), tuple(entry.get("related", ())))
        for name, entry in prose.entries(FILE).items()
    )


def term_named(name: str) -> Term:
    """The term of that name.

    Raises:
        ValueError: there is none.
    """
    for term in terms():
        if term.name == name:
            return term
    raise ValueError(f"glossary: there is no term {name!r}")


def found(words: str) -> tuple[Term, ...]:
    """The terms in alphabetical order that hold all of `words`; those with one in the title first.

    Case does not count; with no words it is all of them.
    """
    wanted = words.casefold().split()
    ordered = sorted(terms(), key=lambda term: term.title.casefold())
    in_title = [t for t in ordered if all(word in t.title.casefold() for word in wanted)]
    in_text = [
        term
        for term in ordered
        if term not in in_title
        and all(word in f"{term.title} {term.text}".casefold() for word in wanted)
    ]
    return (*in_title, *in_text)
