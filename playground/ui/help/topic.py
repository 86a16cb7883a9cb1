"""A topic of the help about one control or panel: a sentence or two, and the formula.

The words are in resources/help: `controls.toml` by class and attribute of whoever owns the
control, `panels.toml` by the name of a panel, or of the object that another dock is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from playground.ui.language import prose

DOCK = "dock-"


@dataclass(frozen=True)
class Topic:
    """Words, a formula in the notation of `lessons.formula`, and keys of the glossary."""

    file: str
    entry: str
    formula: str = ""
    terms: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The words in the language of the window."""
        return prose.words(self.file, self.entry, "text")


@lru_cache(maxsize=1)
def control_topics() -> Mapping[str, Topic]:
    """The topics of controls by `Class.attribute`, or `Class.attribute.key`."""
    return _topics("controls")


@lru_cache(maxsize=1)
def panel_topics() -> Mapping[str, Topic]:
    """The topics of panels by their names."""
    return {name: topic for name, topic in _topics("panels").items() if not name.startswith(DOCK)}


@lru_cache(maxsize=1)
def dock_topics() -> Mapping[str, Topic]:
    """The topics of docks that hold no panel, by the names of the objects."""
    return {name: topic for name, topic in _topics("panels").items() if name.startswith(DOCK)}


def _topics(file: str) -> dict[str, Topic]:
    return {
        name: Topic(file, name, entry.get("formula", ""), tuple(entry.get("terms", ())))
        for name, entry in prose.entries(file).items()
    }
