"""A lab as a value: a question, the panels that answer it, and the examples that pose it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from playground.ui.labs.arrangement import Arrangement

CONTEXT = "labs"


@dataclass(frozen=True)
class View:
    """One panel of a lab, with the bundled example that shows best what it is for.

    The title is that of the menu; the notes say in two sentences what to watch.
    """

    panel: str
    example: str
    source_title: str
    source_notes: str

    @property
    def title(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate(CONTEXT, self.source_title)

    @property
    def notes(self) -> str:
        """The notes on what to watch, in the language of the window."""
        return QCoreApplication.translate(CONTEXT, self.source_notes)


@dataclass(frozen=True)
class Lab:
    """A named arrangement with what it is for.

    `plane` is used for data on a plane, `images` for pictures, which have no decision map.
    `examples` are names of bundled examples, the first one opens with the lab; `baselines` are
    names of variations (see `experiment.variations`) that race against it from the start.  `views`
    pick out single panels.
    """

    name: str
    source_title: str
    source_description: str
    plane: Arrangement
    images: Arrangement
    examples: tuple[str, ...]
    baselines: tuple[str, ...] = ()
    source_short: str = ""
    views: tuple[View, ...] = ()

    @property
    def title(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate(CONTEXT, self.source_title)

    @property
    def short_title(self) -> str:
        """The title for where there is little room."""
        return QCoreApplication.translate(CONTEXT, self.source_short or self.source_title)

    @property
    def description(self) -> str:
        """One sentence on what is seen here, in the language of the window."""
        return QCoreApplication.translate(CONTEXT, self.source_description)

    def arrangement(self, images: bool) -> Arrangement:
        """The arrangement of the panels, for pictures or for data on a plane."""
        return self.images if images else self.plane
