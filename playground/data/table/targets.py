"""The column of a table that is proposed as its target, by its name and its contents.

The names are those that text books, UCI and the data sets of R and scikit-learn use; where none of
them is found, the last column that fits is proposed, and never a number of the row.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from playground.data.table.columns import Column

# Whatever else is in the table.
TARGET_NAMES = (
    "survived", "target", "label", "labels", "class", "klasse", "ziel", "zielgröße", "response",
    "outcome", "diagnosis", "species", "churn", "exited", "attrition", "default",
    "loan_status", "deposit", "low", "category", "kategorie", "art", "sorte",
)  # fmt: skip
# Where they are words, such as “>50K”; as a number it is rather something that is known of a row.
TARGET_WORDS = ("income",)
# Numbers under these names are codes of classes.
CLASS_NAMES = frozenset(("class", "klasse", "label", "labels", "species", "category", "kategorie"))
# Where no column has one of those names.
USUAL_NAMES = (
    "medv", "saleprice", "sale_price", "median_house_value", "medhouseval", "price", "preis",
    "charges", "salary", "gehalt", "wage", "mpg", "ozone", "tip", "quality", "strength", "csmpa",
    "rings", "life_expectancy", "life expectancy", "sales", "umsatz", "cnt", "fertility",
    "employed", "stack_loss", "volume", "prestige", "vote", "lfp", "breaks", "yield", "ertrag",
    "progression", "score",
    "rating", "grade", "note", "g3", "y", "result", "ergebnis", "type", "typ", "wine", "cultivar",
    "origin", "gender", "len", "dist", "eruptions", "case", "subtype", "weight", "status",
    "is_spam", "spam", "fraud", "price_range", "purchased", "approved", "income",
)  # fmt: skip
# In a table with words or classes these are rather something that is known of a row.
ONLY_WHEN_LAST = frozenset(
    ("y", "type", "typ", "origin", "gender", "weight", "status", "score", "case", "note", "len",
     "volume", "income", "art", "rating", "grade", "sales", "category", "kategorie", "dist",
     "yield", "g3")
)  # fmt: skip


def normal_name(name: str) -> str:
    """`name` without case, and with one mark between its words."""
    plain = re.sub(r"\s*[(\[].*?[)\]]\s*$", "", name.strip().lower())
    return re.sub(r"[\s.\-]+", "_", plain)


def named_target(columns: Sequence[Column], fits: Callable[[int], bool]) -> int | None:
    """The column that is called like a target and `fits`; None where none is."""
    names = [normal_name(column.name) for column in columns]
    words = [n for n, name in enumerate(names) if name in TARGET_WORDS and fits(n)]
    if words and columns[words[-1]].kind in ("words", "yes_no"):
        return words[-1]
    for known in (TARGET_NAMES, USUAL_NAMES):
        for wanted in known:
            plain = normal_name(wanted)
            places = [n for n, name in enumerate(names) if name == plain and fits(n)]
            if not places or (wanted in ONLY_WHEN_LAST and not _is_at_an_edge(places[-1], columns)):
                continue
            # Beside words y is rather a coordinate.
            if wanted == "y" and places[-1] < len(columns) - 1 and _has_words(columns):
                continue
            return places[-1]
    return None


def _is_at_an_edge(place: int, columns: Sequence[Column]) -> bool:
    """True if the column is the last one, or the first behind names and numbers of the rows."""
    before = columns[:place]
    return place == len(columns) - 1 or all(
        column.counts_rows or bool(column.objection) for column in before
    )


def _has_words(columns: Sequence[Column]) -> bool:
    return any(column.kind == "words" and not column.objection for column in columns)
