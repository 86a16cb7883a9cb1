"""Commentary on the bundled examples: what to see, why it is so, and what usually goes wrong.

The words are in resources/help/presets.toml, the facts are those of the tests in tests/teaching.
An example without an entry has its own notes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from playground.experiment.example_texts import in_language
from playground.experiment.files import ExperimentError, example_names, load_example
from playground.experiment.specs import Experiment
from playground.ui.language import prose
from playground.ui.language.language import spoken
from playground.ui.language.wording import QT_TRANSLATE_NOOP

CONTEXT = FILE = "presets"

Verdict = Literal["learns", "stuck", "explodes", "overfits", "underfits"]

VERDICTS: dict[Verdict, str] = {
    "learns": QT_TRANSLATE_NOOP("presets", "learns"),
    "stuck": QT_TRANSLATE_NOOP("presets", "does not learn"),
    "explodes": QT_TRANSLATE_NOOP("presets", "explodes"),
    "overfits": QT_TRANSLATE_NOOP("presets", "overfits"),
    "underfits": QT_TRANSLATE_NOOP("presets", "underfits"),
}


@dataclass(frozen=True)
class Commentary:
    """One preset in words; the properties give them in the language of the window."""

    name: str
    verdict: Verdict

    @property
    def good(self) -> bool:
        """True if this network does what one wants of it."""
        return self.verdict == "learns"

    @property
    def verdict_text(self) -> str:
        """The verdict in a word or two."""
        return QCoreApplication.translate(CONTEXT, VERDICTS[self.verdict])

    @property
    def see(self) -> str:
        """Two sentences on what to watch."""
        return prose.words(FILE, self.name, "see")

    @property
    def why(self) -> str:
        """The explanation."""
        return prose.words(FILE, self.name, "why")

    @property
    def trap(self) -> str:
        """The usual mistakes, in the lecture or in the head."""
        return prose.words(FILE, self.name, "trap")


def commentary_of(name: str) -> Commentary | None:
    """The commentary on the example `name`, or None."""
    entry = prose.entries(FILE).get(name)
    return None if entry is None else Commentary(name, entry["verdict"])


def preset_named_like(experiment: Experiment) -> str:
    """The name of the bundled example that `experiment` is, unchanged; "" where it is none."""
    for name in example_names():
        try:
            known = load_example(name)
        except ExperimentError:
            continue
        if experiment in (known, in_language(known, name, spoken())):
            return name
    return ""


def preset_trained_like(experiment: Experiment) -> str:
    """As `preset_named_like`, under whatever title and notes."""
    known = without_words(experiment)
    for name in example_names():
        try:
            if without_words(load_example(name)) == known:
                return name
        except ExperimentError:
            continue
    return ""


def without_words(experiment: Experiment) -> Experiment:
    """`experiment` without its words."""
    return replace(experiment, title="", notes="")
