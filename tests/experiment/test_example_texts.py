"""Titles and notes of the bundled experiments in every language of the window."""

from __future__ import annotations

import json
import re

import pytest
from msgspec.structs import replace

from playground import resources
from playground.experiment.example_texts import (
    FIELDS,
    example_texts,
    in_language,
    names_in_language,
)
from playground.experiment.files import example_names, load_example
from playground.experiment.project import Project, read_file
from playground.experiment.tables import renamed

LANGUAGES = sorted(
    path.stem.removeprefix("playground_")
    for path in resources.path("translations").glob("playground_*.qm")
)
BESIDE_LESSONS = {
    path.stem: path
    for ending in (".json", ".nnplay")
    for path in resources.path("lessons").glob(f"*{ending}")
}
NAMES = (*example_names(), *sorted(BESIDE_LESSONS))


def english(name):
    opened = read_file(BESIDE_LESSONS.get(name, name))
    return opened.experiment if isinstance(opened, Project) else opened


def figures(text):
    """The numbers in `text`, whatever mark parts their places."""
    return sorted(found.replace(",", ".") for found in re.findall(r"\d+(?:[.,]\d+)?", text))


def test_no_example_has_the_name_of_an_experiment_beside_a_lesson():
    assert len(set(NAMES)) == len(NAMES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_title_and_notes_of_every_bundled_experiment_and_of_no_other(language):
    file = resources.path("examples", "words", f"{language}.json")
    words = json.loads(file.read_text(encoding="utf-8"))
    assert sorted(words) == sorted(NAMES)
    for name, entry in words.items():
        assert sorted(entry) == sorted((*FIELDS, "names") if name == "animals" else FIELDS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_translated_notes_are_other_words_with_the_same_figures(name, language):
    original = english(name)
    translated = in_language(original, name, language)
    assert translated.notes.strip() != original.notes
    assert figures(translated.notes) == figures(original.notes)
    assert replace(translated, title="", notes="") == replace(original, title="", notes="")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_in_the_table_of_animals_is_translated_and_no_number_changed(language):
    project = read_file(BESIDE_LESSONS["animals"])
    names = names_in_language("animals", language)
    words = {word for one in project.table.words for word in (one.name, *one.words)}
    plain = {name for name in project.table.feature_names if " = " not in name}
    assert set(names) == words | plain | {"class", *project.table.class_names}
    assert len(set(names.values())) == len(names)
    rows = renamed(project.table, names)
    assert rows.class_names == tuple(names[name] for name in project.table.class_names)
    covering = names["covering"]
    assert rows.feature_names[0] == f"{covering} = {names['feathers']}"
    assert rows.values is project.table.values
    assert rows.labels is project.table.labels
    assert rows.sha256 != project.table.sha256


def test_an_example_in_a_language_that_lacks_it_is_in_english(tmp_path, monkeypatch):
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "xx.json").write_text('{"spiral": {"title": "Spiralo"}}', "utf-8")
    plain = load_example("spiral")
    monkeypatch.setattr(resources, "path", lambda *parts: tmp_path.joinpath(*parts[1:]))
    example_texts.cache_clear()
    assert in_language(plain, "spiral", "xx") == replace(plain, title="Spiralo")
    assert in_language(plain, "xor", "xx") == plain
    assert in_language(plain, "spiral", "yy") == plain
    assert in_language(plain, "spiral", "../xx") == plain
    example_texts.cache_clear()
