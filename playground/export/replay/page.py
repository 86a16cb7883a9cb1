"""The page around the recordings: one file that needs nothing else and may do nothing else.

A Content-Security-Policy in the page allows the one script and the one style sheet in it, by their
digests, and no connection at all.  Whatever a person has typed or a table has held is in the page
as JSON text, in which every `<` is escaped, and the script shows it as text alone.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from html import escape

from playground import __version__, resources
from playground.export.activation_forms import ACTIVATION_FORMS
from playground.export.loss_forms import LOSS_FORMS
from playground.export.replay.chapter import Chapter
from playground.export.replay.words import words as english_words

MAX_TITLE = 200
# What stands in the script where the activations go.
ACTIVATIONS_TABLE = "const ACTIVATIONS = {};"
# And where the losses go.
LOSSES_TABLE = "const LOSSES = {};"


def replay_page(
    title: str,
    chapters: Sequence[Chapter],
    *,
    language: str = "en",
    words: Mapping[str, str] | None = None,
    marks: tuple[str, str] = (".", ","),
) -> str:
    """The HTML of a page of `chapters`, whose words are those of `language`.

    `marks` are what stands before decimals there, and between thousands.
    """
    script, style = replay_script(), _resource("replay.css")
    data = {
        "version": __version__,
        "title": title,
        "marks": dict(zip(("decimal", "group"), marks, strict=True)),
        "words": dict(words or english_words()),
        "chapters": [_chapter(chapter) for chapter in chapters],
    }
    policy = (
        "default-src 'none'; "
        f"script-src '{_digest(script)}'; style-src '{_digest(style)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    name = escape(title[:MAX_TITLE])
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language, quote=True)}">\n<head>\n'
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<title>{name}</title>\n<style>{style}</style>\n</head>\n<body>\n<main id="page">'
        f"<h1>{name}</h1></main>\n"
        f'<script type="application/json" id="recording">{json_text(data)}</script>\n'
        f"<script>{script}</script>\n</body>\n</html>\n"
    )


def replay_script() -> str:
    """The script of a page: `replay.js` with the activations and losses of the tables of export."""
    activations = (
        f"{name}: (z) => {form.javascript}"
        for name, form in ACTIVATION_FORMS.items()
        if form.javascript
    )
    losses = (f"{name}: {form.javascript}" for name, form in LOSS_FORMS.items())
    script = _filled(_resource("replay.js"), ACTIVATIONS_TABLE, activations)
    return _filled(script, LOSSES_TABLE, losses)


def _filled(script: str, empty: str, entries: Iterable[str]) -> str:
    """`script` with `entries` in the table that is `empty` in it."""
    lines = (f"  {entry}," for entry in entries)
    return script.replace(empty, "\n".join((empty[:-2], *lines, empty[-2:])))


def json_text(value: object) -> str:
    """`value` as JSON that can stand in a script element: nothing in it can end the element."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def _chapter(chapter: Chapter) -> dict[str, object]:
    question = None if chapter.question is None else asdict(chapter.question)
    return {
        "title": chapter.title,
        "paragraphs": list(chapter.paragraphs),
        "question": question,
        "runs": [dict(run) for run in chapter.runs],
        "epoch": chapter.epoch,
    }


def _resource(name: str) -> str:
    return resources.path("replay", name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"
