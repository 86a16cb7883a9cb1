"""What is pointed at in the diagram, and the card that tells of it.

Neuron and link stand in the selection, which all panels share; the residual link and the facts of
the neuron are the diagram's own.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from playground.training.probes.neurons import NeuronFacts, NeuronQuestion
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import Theme
from playground.ui.editor.diagram.canvas import Canvas, Highlight
from playground.ui.editor.diagram.card import Card
from playground.ui.editor.diagram.diagram_state import DiagramState
from playground.ui.editor.diagram.layout import INPUTS, Box
from playground.ui.editor.diagram.readings import Reading, reading_of
from playground.ui.editor.diagram.surface import Cursor
from playground.ui.editor.diagram.targets import (
    BiasTarget,
    LinkTarget,
    NeuronTarget,
    OfferTarget,
    ResidualTarget,
    Target,
)
from playground.ui.selection import SelectionModel


class Pointer:
    """Owns the residual link that is pointed at, the facts of the neuron, and the card."""

    def __init__(self, selection: SelectionModel, theme: Theme) -> None:
        self._selection = selection
        self._card = Card(theme)
        self._facts: NeuronFacts | None = None
        # The layer whose residual link is pointed at.
        self._arc: int | None = None

    def set_theme(self, theme: Theme) -> None:
        """Draw the card in another theme."""
        self._card = Card(theme)

    def point_at(self, target: Target | None) -> bool:
        """Tell all panels what is pointed at; True if the residual link is another one."""
        neuron = link = None
        arc, self._arc = self._arc, target.layer if isinstance(target, ResidualTarget) else None
        if isinstance(target, NeuronTarget | BiasTarget):
            neuron = (target.layer, target.unit)
        elif isinstance(target, LinkTarget):
            link = (target.layer, target.source, target.target)
        before = self._selection.value
        if neuron != before.hovered_neuron:
            self._facts = None
        self._selection.update(hovered_neuron=neuron, hovered_link=link)
        return arc != self._arc

    def question(self) -> NeuronQuestion | None:
        """The probe of the neuron that is pointed at."""
        hovered = self._selection.value.hovered_neuron
        return None if hovered is None or hovered[0] == INPUTS else NeuronQuestion(*hovered)

    def set_facts(self, snapshot: Snapshot) -> None:
        """Keep what the snapshot answers of that neuron."""
        question = self.question()
        self._facts = snapshot.answer(question) if question is not None else None

    def reading(self, shown: DiagramState) -> Reading | None:
        """The reading of the neuron or link that is pointed at; None where none is."""
        return reading_of(self._selection.value, shown, self._facts, self._arc)

    def highlight(self, focused: bool, barred: int | None, cursor: Cursor | None) -> Highlight:
        """The places that the canvas marks; `cursor` is that of the keyboard."""
        selected, chosen = self._selection.value, None
        if selected.layer is not None and selected.unit is not None:
            chosen = (selected.layer, selected.unit)
        return Highlight(
            selected.hovered_neuron,
            chosen,
            selected.hovered_link,
            focused,
            barred,
            cursor.place if isinstance(cursor, OfferTarget) else None,
            self._arc,
        )

    def draw_card(self, painter: QPainter, canvas: Canvas, reading: Reading, room: QRectF) -> None:
        """Draw the card of `reading` beside what it is of, within `room`."""
        box = self._box(canvas)
        if box is not None:
            self._card.draw(painter, reading, box, room)

    def _box(self, canvas: Canvas) -> Box | None:
        selected = self._selection.value
        if selected.hovered_link is not None:
            return canvas.box_of(LinkTarget(*selected.hovered_link))
        if self._arc is not None:
            return canvas.box_of(ResidualTarget(self._arc))
        return canvas.layout.box_of(selected.hovered_neuron)
