"""The page holds words as text, allows nothing but itself, and stays small."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

import pytest

from playground import resources
from playground.experiment.files import load_example
from playground.export.replay import Chapter, Question, record_run, replay_page
from playground.export.replay.page import replay_script
from playground.export.replay.words import TEMPLATES, WORDS
from playground.training.session import Session
from playground.ui.appearance.theme import DARK, LIGHT

HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\u2028&amp;"


class Elements(HTMLParser):
    """Counts the elements of a page and keeps the text of its scripts and styles."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[str] = []
        self.texts: dict[str, list[str]] = {"script": [], "style": []}
        self._inside = ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [name for name, _ in attrs]
        self._inside = tag

    def handle_endtag(self, tag):
        self._inside = ""

    def handle_data(self, data):
        if self._inside in self.texts:
            self.texts[self._inside].append(data)


def test_hostile_words_stay_text():
    chapter = Chapter(HOSTILE, (HOSTILE,), Question(HOSTILE, (HOSTILE,), HOSTILE))
    elements = Elements(replay_page(HOSTILE, (chapter,)))
    assert elements.tags.count("script") == 2
    assert "img" not in elements.tags
    assert not any(name.startswith("on") for name in elements.attributes)
    data = json.loads(elements.texts["script"][0])
    assert data["chapters"][0]["paragraphs"] == [HOSTILE]


def test_the_policy_allows_this_script_and_this_style_alone():
    page = replay_page("Spiral", (Chapter("Spiral"),))
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)[1]
    elements = Elements(page)
    for kind, text in (
        ("script", elements.texts["script"][1]),
        ("style", elements.texts["style"][0]),
    ):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")


def test_nothing_is_loaded_from_anywhere():
    page = replay_page("Spiral", (Chapter("Spiral"),))
    assert not re.search(r"https?://|//cdn|@import|url\(|fetch\(|XMLHttpRequest|WebSocket", page)


@pytest.mark.parametrize(("name", "epochs", "most"), [("spiral", 200, 1.5e6), ("digits", 12, 4e6)])
def test_a_page_is_small_enough_to_hand_out(name, epochs, most):
    session = Session(load_example(name), remember=True)
    session.train(epochs=epochs)
    run = record_run(session)
    assert len(replay_page("x", (Chapter("x", runs=(run,)),)).encode()) <= most


def test_every_word_that_the_script_asks_for_is_there():
    script = replay_script()
    asked = set(re.findall(r'say\(\s*"(\w+)"', script))
    asked |= {
        name
        for pair in re.findall(r'\? "(\w+)" : "(\w+)"[,)]', script)
        for name in pair
        if name in {*WORDS, *TEMPLATES}
    }
    assert asked <= {*WORDS, *TEMPLATES}
    assert {"play", "ratio", "answer_wrong"} <= asked


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_colours_are_those_of_the_program(theme):
    css = resources.path("replay", "replay.css").read_text(encoding="utf-8")
    light, dark = css.split("@media (prefers-color-scheme: dark)", 1)
    found = dict(re.findall(r"--([\w-]+): (#[0-9A-F]{6})", light))
    if theme.dark:
        found |= dict(re.findall(r"--([\w-]+): (#[0-9A-F]{6})", dark))
    for name in ("window", "surface", "text", "muted", "accent", "positive", "negative", "test"):
        assert found[name] == getattr(theme, name)
    for number in range(10):
        assert found[f"class-{number}"] == theme.class_colour(number)
