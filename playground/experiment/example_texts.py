"""Titles and notes of the bundled experiments in other languages than English.

One file a language, `resources/examples/words/LANGUAGE.json`, has an entry for each example and for
each experiment beside the lessons: `{"spiral": {"title": "…", "notes": "…"}, …}`.  The one with a
table has `names` as well, of its columns, words and classes by the English ones.  What is missing
there stays English; the tests refuse a language that lacks something.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from msgspec.structs import replace

from playground import resources
from playground.experiment.specs import Experiment

FIELDS = ("title", "notes")


def in_language(experiment: Experiment, name: str, language: str) -> Experiment:
    """`experiment`, the bundled one called `name`, with title and notes in `language`."""
    words = example_texts(language).get(name, {})
    found = {field: words[field] for field in FIELDS if words.get(field)}
    return replace(experiment, **found) if found else experiment


def names_in_language(name: str, language: str) -> dict[str, str]:
    """The names in the table of the bundled experiment `name`, by the English ones."""
    names: dict[str, str] = example_texts(language).get(name, {}).get("names", {})
    return names


@lru_cache(maxsize=8)
def example_texts(language: str) -> dict[str, dict[str, Any]]:
    """The words by name of experiment; none where there is no file for `language`."""
    file = resources.path("examples", "words", f"{language}.json")
    if not language.isidentifier() or not file.is_file():
        return {}
    found: dict[str, dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    return found
