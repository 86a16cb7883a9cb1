"""The interface of the diagram for mouse and keyboard; its panel is one."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, Qt

from playground.ui.appearance.theme import Theme
from playground.ui.editor.diagram.canvas import Canvas
from playground.ui.editor.diagram.editing import Editing
from playground.ui.editor.diagram.layout import Shape
from playground.ui.editor.diagram.popups import Popups
from playground.ui.editor.diagram.targets import (
    LinkTarget,
    NeuronTarget,
    OfferTarget,
    Target,
)

Cursor = NeuronTarget | LinkTarget | OfferTarget


class Surface(Protocol):
    """The drawing that is pointed at: where things are, and what happens there.

    `current` is where the cursor of the keyboard stands.
    """

    current: Cursor | None
    editing: Editing
    popups: Popups
    theme: Theme

    @property
    def shape(self) -> Shape:
        """The shape of the network that is laid out."""

    @property
    def canvas(self) -> Canvas:
        """The drawing of the network as it is edited now."""

    def target_at(self, place: QPointF) -> Target | None:
        """The target under a point."""

    def point_at(self, target: Target | None) -> None:
        """Tell all panels what is pointed at."""

    def choose(self, layer: int, unit: int | None) -> None:
        """Let a neuron, or a layer, be the chosen one."""

    def go_to(self, cursor: Cursor) -> None:
        """Put the cursor on the nearest neuron or link that there is."""

    def repaint_diagram(self) -> None:
        """Have the drawing painted anew."""

    def setCursor(self, shape: Qt.CursorShape) -> None:
        """Give the mouse another shape."""

    def unsetCursor(self) -> None:
        """Give the mouse its own shape again."""
