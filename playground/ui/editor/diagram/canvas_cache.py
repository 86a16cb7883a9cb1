"""The canvas that a diagram shows: made for the network as it is edited, and kept while it can be.

It measures what the controls and names around the drawing leave free; it handles no event.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from playground.experiment.specs import Experiment
from playground.ui.appearance.theme import Theme
from playground.ui.editor.diagram.arcs import ARC_ROOM
from playground.ui.editor.diagram.canvas import Canvas, Highlight
from playground.ui.editor.diagram.column_headers import ColumnHeaders
from playground.ui.editor.diagram.diagram_state import (
    DiagramState,
    captions,
    input_groups,
    input_names,
    offered_names,
)
from playground.ui.editor.diagram.footer import Footer
from playground.ui.editor.diagram.labels import Group, LabelTexts
from playground.ui.editor.diagram.layout import Frame, Layout, Shape, make_layout
from playground.ui.editor.diagram.marks import BELOW

# The head of the outputs is wider than their column.
OUTPUT_ROOM = 44.0


class CanvasCache:
    """Owns the canvas of `widget`, and the one before as long as it is on the screen."""

    layout: Layout

    def __init__(self, widget: QWidget, heads: ColumnHeaders, footer: Footer) -> None:
        self._widget = widget
        self._heads = heads
        self._footer = footer
        self._made_for: tuple[object, ...] = ()
        self._names = LabelTexts((), (), (), ())
        self._theme: Theme | None = None
        self._canvas: Canvas | None = None
        self._drawn: Canvas | None = None

    def set_for(
        self, experiment: Experiment, shape: Shape, shown: DiagramState | None, theme: Theme
    ) -> None:
        """Have the canvas for `experiment`, made anew only where it must be, and when it is used.

        While a window is laid out the diagram gets several sizes before it is painted in one.
        """
        inputs, groups = named_inputs(experiment) if shape.image is None else ((), ())
        names = LabelTexts(
            inputs,
            groups,
            offered_names() if shape.offered else (),
            shown.dataset.class_names if shown is not None else (),
        )
        layout = make_layout(shape, self._frame(names, theme, experiment))
        names = replace(names, captions=captions(experiment, ColumnHeaders.is_narrow(layout)))
        ratio = self._widget.devicePixelRatioF()
        made_for = (shape, layout.frame, names, theme, ratio)
        # A canvas is dear to make, and most edits change nothing of what it is made for.
        if made_for != self._made_for:
            self._made_for = made_for
            self.layout, self._names, self._theme = layout, names, theme
            self._canvas = None

    @property
    def canvas(self) -> Canvas:
        """The canvas for the network as it is edited now."""
        if self._canvas is None:
            assert self._theme is not None, "there is a canvas once it is known what for"
            ratio = self._widget.devicePixelRatioF()
            self._canvas = Canvas(self.layout, self._theme, self._names, ratio)
        return self._canvas

    def _frame(self, names: LabelTexts, theme: Theme, experiment: Experiment) -> Frame:
        linked = any(layer.residual for layer in experiment.network.hidden)
        left, right = names.room(theme)
        return Frame(
            self._widget.width(),
            self._widget.height(),
            theme.scale,
            left,
            max(right, OUTPUT_ROOM * theme.scale),
            self._heads.height(),
            self._footer.height_at(self._widget.width()),
            ARC_ROOM * theme.scale if linked else 0.0,
            # Kept for all activations, or the neurons would jump where one of them is chosen.
            BELOW * theme.scale,
        )

    @property
    def drawn(self) -> Canvas:
        """The canvas on the screen: until an edited network has been measured, the one before."""
        if self.canvas.has_content or self._drawn is None:
            self._drawn = self.canvas
        return self._drawn

    def draw(self, painter: QPainter, highlight: Highlight) -> None:
        """Draw the moment that was shown last."""
        self.drawn.draw(painter, highlight)


def named_inputs(experiment: Experiment) -> tuple[tuple[str, ...], tuple[Group, ...]]:
    """The names of the inputs, those of words by their word alone, and what brackets these."""
    names = list(input_names(experiment))
    groups = []
    for one in input_groups(experiment):
        names[one.first : one.first + one.count] = one.words
        groups.append(Group(one.first, one.count, one.name))
    return tuple(names), tuple(groups)
