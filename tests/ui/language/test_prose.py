"""Prose in files: every language has all of it, and English stands in where a word is missing."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QTranslator

from playground import resources
from playground.ui.help.glossary import term_named
from playground.ui.help.topic import panel_topics
from playground.ui.language import prose
from playground.ui.language.language import languages, use_language
from playground.ui.presets import commentary_of

TRANSLATIONS = [name for name in languages() if name != "en"]
PLACE = re.compile(r"\{[^{}]*\}")


class Speaking(QTranslator):
    """The name of a language and nothing else, as the files of a new translator say it."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def translate(self, context, source, disambiguation=None, n=-1):
        return self._language if (context, source) == ("language", "en") else ""

    def isEmpty(self):
        return False


@pytest.fixture
def other_prose(tmp_path, monkeypatch):
    """Files of a test: English, and German that lacks something and has something too much."""
    (tmp_path / "help" / "de").mkdir(parents=True)
    (tmp_path / "help" / "glossary.toml").write_text(
        '[batch]\ntitle = "Batch"\ntext = "Rows."\n\n[step]\ntitle = "Step"\ntext = "One."\n'
    )
    (tmp_path / "help" / "de" / "glossary.toml").write_text(
        '[batch]\ntitle = "Batch"\nformula = "x"\n\n[gone]\ntext = "Fort."\n'
    )
    monkeypatch.setattr(resources, "path", tmp_path.joinpath)
    prose.entries.cache_clear()
    yield tmp_path
    prose.entries.cache_clear()


@pytest.mark.parametrize("file", prose.FILES)
@pytest.mark.parametrize("language", TRANSLATIONS)
def test_every_language_has_all_words_and_no_others(language, file):
    assert list(prose.gaps(file, language)) == []


@pytest.mark.parametrize("file", prose.FILES)
@pytest.mark.parametrize("language", TRANSLATIONS)
def test_sentences_are_translated_and_keep_their_places_and_their_ends(language, file):
    translated = prose.entries(file, language)
    for entry, fields in prose.entries(file).items():
        for field in set(fields) & set(prose.WORDS):
            source, text = fields[field], translated[entry][field]
            assert sorted(PLACE.findall(source)) == sorted(PLACE.findall(text)), entry
            assert text == text.strip(), entry
            if field != "title":
                assert text != source, f"{language}/{file}.toml: [{entry}] {field} is English"
                assert text[-1] in ".!?…”»“", entry


def test_what_is_missing_and_what_is_too_much_are_named(other_prose):
    assert list(prose.gaps("glossary", "de")) == [
        "de/glossary.toml: [batch] text: is missing",
        "de/glossary.toml: [step] title: is missing",
        "de/glossary.toml: [step] text: is missing",
        "de/glossary.toml: [batch] formula: is not in the English file",
        "de/glossary.toml: [gone] text: is not in the English file",
    ]


def test_english_stands_in_where_a_word_is_missing(other_prose, qapp):
    german = Speaking("de")
    qapp.installTranslator(german)
    assert prose.words("glossary", "batch", "text") == "Rows."
    qapp.removeTranslator(german)
    assert prose.entries("glossary", "tlh") == {}


def test_a_file_that_can_not_be_read_is_named(other_prose):
    (other_prose / "help" / "de" / "panels.toml").write_text("[loss\n")
    with pytest.raises(ValueError, match=r"de.panels\.toml: "):
        prose.entries("panels", "de")


def test_help_glossary_and_presets_speak_the_language_of_the_window(qapp):
    english = panel_topics()["loss"].text
    installed = use_language(qapp, "de")
    assert panel_topics()["loss"].text.startswith("Wie falsch")
    assert term_named("overfitting").title == "Überanpassung"
    assert commentary_of("spiral").see.startswith("Beobachten Sie")
    for translator in installed:
        qapp.removeTranslator(translator)
    assert panel_topics()["loss"].text == english
