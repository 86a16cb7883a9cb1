"""The glossary: all its words, and looking them up."""

from __future__ import annotations

from playground.ui.help.judging_terms import JUDGING
from playground.ui.help.learning_terms import LEARNING
from playground.ui.help.network_terms import NETWORK
from playground.ui.help.term import Term

TERMS = (*NETWORK, *LEARNING, *JUDGING)


def term_named(name: str) -> Term:
    """The term of that name.

    Raises:
        ValueError: there is none.
    """
    for term in TERMS:
        if term.name == name:
            return term
    raise ValueError(f"glossary: there is no term {name!r}")


def found(words: str) -> tuple[Term, ...]:
    """The terms in alphabetical order that hold all of `words`; those with one in the title first.

    Case does not count; with no words it is all of them.
    """
    wanted = words.casefold().split()
    ordered = sorted(TERMS, key=lambda term: term.title.casefold())
    in_title = [t for t in ordered if all(word in t.title.casefold() for word in wanted)]
    in_text = [
        term
        for term in ordered
        if term not in in_title
        and all(word in f"{term.title} {term.text}".casefold() for word in wanted)
    ]
    return (*in_title, *in_text)
