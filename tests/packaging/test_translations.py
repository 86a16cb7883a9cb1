"""The translations are whole, fit their texts, and are compiled."""

from __future__ import annotations

import ast
import importlib.util
import re
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from playground import resources
from playground.data import KINDS
from playground.ui.language import prose

SCRIPT = Path(__file__).parents[2] / "packaging" / "translations.py"
FILES = sorted(resources.path("translations").glob("*.ts"))


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("translations", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(path: Path) -> list[tuple[str, list[str]]]:
    """Every text with its translations, one or one for each plural form."""
    found = []
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        assert translation.get("type") is None, message.find("source").text
        forms = [form.text or "" for form in translation.findall("numerusform")]
        found.append((message.find("source").text, forms or [translation.text or ""]))
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_text_is_translated_and_keeps_its_placeholders(path):
    for source, forms in messages(path):
        for form in forms:
            assert form.strip(), source
            assert placeholders(form) <= placeholders(source), source
        assert placeholders(forms[-1]) == placeholders(source), source


@pytest.fixture(scope="module")
def hidden_texts(script) -> set[tuple[str, str]]:
    """Found once: every file of the program is read for them."""
    return set(script.hidden_texts())


@pytest.fixture(scope="module")
def texts_of_the_source(script, hidden_texts) -> set[str]:
    """What `tr` and its like are given as it stands, and what is translated behind them."""
    found = {text for _, text in hidden_texts}
    for path in script.sources():
        source = path.read_text(encoding="utf-8")
        # Half of the files have neither, and need not be taken apart.
        if not re.search(r"\btr\b|\bQT_TRANSLATE_NOOP\b", source):
            continue
        calls = [n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Call)]
        for call in calls:
            place = {"tr": 0, "QT_TRANSLATE_NOOP": 1}.get(script.called(call), len(call.args))
            texts = call.args[place : place + 1]
            found |= {text.value for text in texts if isinstance(text, ast.Constant)}
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_text_of_the_source_is_in_the_file(path, texts_of_the_source):
    missing = texts_of_the_source - {source for source, _ in messages(path)}
    assert not missing, f"run python packaging/translations.py and translate {sorted(missing)}"


def placeholders(text: str) -> set[str]:
    """Names in braces and %n; braces that are doubled stand for themselves."""
    return set(re.findall(r"\{[^{}]*\}|%n", text.replace("{{", "").replace("}}", "")))


def test_no_line_of_french_breaks_before_its_marks():
    (path,) = [path for path in FILES if path.stem.endswith("_fr")]
    for source, forms in messages(path):
        for form in forms:
            assert not re.search(r"\w\)?}? [;:!?»]|« ", form), source


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_keys_in_menus_stay_what_they_are(path):
    for source, forms in messages(path):
        assert source.partition("\t")[2] == forms[0].partition("\t")[2]
        assert source.count("&") == forms[0].count("&"), source


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_compiled_file_is_of_this_text(path, script, tmp_path):
    compiled = script.compile_file(path, tmp_path / "fresh.qm")
    assert compiled.read_bytes() == path.with_suffix(".qm").read_bytes()


def test_texts_are_found_behind_constants_and_short_forms(script):
    source = """
CONTEXT = "there"
def _tr(text):
    return QCoreApplication.translate("here", text)
first = _tr("one")
"""
    assert list(script.indirect_texts(source)) == [("here", "one")]
    source = 'CONTEXT = "there"\nword = QCoreApplication.translate(CONTEXT, "two")'
    assert list(script.indirect_texts(source)) == [("there", "two")]


def test_the_kinds_of_data_are_among_the_texts(hidden_texts):
    assert ("DataInspector", "Spirals") in hidden_texts
    for kind in KINDS.values():
        assert not kind.noise_meaning or ("DataInspector", kind.noise_meaning) in hidden_texts


def test_a_language_that_is_begun_has_all_prose_in_english_and_keeps_what_it_had(script, tmp_path):
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "presets.toml").write_text("# begun\n")
    written = script.begin_prose("fr", tmp_path)
    assert [path.stem for path in written] == ["controls", "glossary", "panels"]
    assert (tmp_path / "fr" / "presets.toml").read_text() == "# begun\n"
    for path in written:
        begun = tomllib.loads(path.read_text(encoding="utf-8"))
        english = prose.entries(path.stem)
        assert list(begun) == list(english)
        for entry, fields in begun.items():
            assert set(fields) == set(english[entry]) & set(prose.WORDS)
            assert all(english[entry][field] == text for field, text in fields.items())


def test_a_language_that_is_begun_has_the_headings_of_the_english_files(script, tmp_path):
    for path in script.begin_prose("fr", tmp_path):
        english = resources.path("help", path.name).read_text(encoding="utf-8")
        begun = path.read_text(encoding="utf-8")
        assert re.findall(r"^\[.*\]$", begun, re.M) == re.findall(r"^\[.*\]$", english, re.M)


def test_each_gap_has_a_line_of_its_own(script, monkeypatch, capsys):
    monkeypatch.setattr(script.prose, "gaps", lambda file, language: [f"{language}/{file}: a", "b"])
    script.print_gaps("fr")
    assert capsys.readouterr().out.splitlines()[:3] == ["fr/controls: a", "b", "fr/glossary: a"]
