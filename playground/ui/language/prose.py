"""Prose that lies in files under resources/help: help, glossary, what is said about presets.

A file of TOML holds one entry a heading.  The English one says everything of an entry; one of the
same name in the folder of a language (`de/`) holds its words alone.  What it lacks stays English.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from playground import resources
from playground.ui.language.language import SOURCE, spoken

FILES = ("controls", "glossary", "panels", "presets")
# What is translated of an entry; all else is the same in every language.
WORDS = ("title", "text", "see", "why", "trap")

Entries = Mapping[str, Mapping[str, Any]]


@lru_cache(maxsize=64)
def entries(file: str, language: str = SOURCE) -> Entries:
    """The entries of `file` (one of FILES) in `language`, by heading, in the file's order.

    Nothing where the language has no such file.

    Raises:
        ValueError: the file is no TOML; it is named.
    """
    folder = () if language == SOURCE else (language,)
    path = resources.path("help", *folder, f"{file}.toml")
    if not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error


def words(file: str, entry: str, field: str) -> str:
    """`field` of `entry`, in the language of the window, or else in English."""
    translated = entries(file, spoken()).get(entry, {}).get(field)
    return str(translated or entries(file)[entry][field])


def gaps(file: str, language: str) -> Iterator[str]:
    """The faults of `file` in `language`: words that are missing, or belong to nothing."""
    english, translated = entries(file), entries(file, language)
    for entry, fields in english.items():
        for field in WORDS:
            if field in fields and not str(translated.get(entry, {}).get(field, "")).strip():
                yield f"{language}/{file}.toml: [{entry}] {field}: is missing"
    for entry, fields in translated.items():
        for field in fields:
            if field not in WORDS or field not in english.get(entry, {}):
                yield f"{language}/{file}.toml: [{entry}] {field}: is not in the English file"
