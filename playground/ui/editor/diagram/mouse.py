"""The mouse on the diagram: hover explains, click chooses or types, drag moves a layer.

It turns events into what the panel and its edits offer; it draws nothing but the drag.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter

from playground.experiment.shapes import FEATURES, features_of
from playground.ui.editor.diagram.gestures import LayerDrag
from playground.ui.editor.diagram.layout import INPUTS
from playground.ui.editor.diagram.surface import Surface
from playground.ui.editor.diagram.targets import (
    BiasTarget,
    LayerTarget,
    LinkTarget,
    NeuronTarget,
    OfferTarget,
    ResidualTarget,
    Target,
)

LEFT = Qt.MouseButton.LeftButton


class Mouse:
    """Follows the mouse over one diagram."""

    def __init__(self, panel: Surface) -> None:
        self._panel = panel
        self._pressed: Target | None = None
        self._drag: LayerDrag | None = None

    @property
    def drags(self) -> bool:
        """True if a layer is on its way."""
        return self._drag is not None and self._drag.active

    def move(self, event: QMouseEvent) -> None:
        """Point at what is under the mouse, or drag a layer."""
        panel = self._panel
        if self._drag is not None and event.buttons() & LEFT:
            self._drag.move(event.position())
            if self._drag.active:
                panel.setCursor(Qt.CursorShape.ClosedHandCursor)
                panel.repaint_diagram()
                return
        if panel.popups.entry.is_open:
            return
        target = panel.target_at(event.position())
        editable = isinstance(target, LinkTarget | BiasTarget | OfferTarget | ResidualTarget)
        shape = Qt.CursorShape.PointingHandCursor if editable else Qt.CursorShape.ArrowCursor
        panel.setCursor(shape)
        panel.point_at(target)

    def press(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse; a hidden layer may be dragged from here."""
        if event.button() != LEFT:
            return
        panel = self._panel
        self._pressed = panel.target_at(event.position())
        if isinstance(self._pressed, NeuronTarget | BiasTarget | LayerTarget):
            layer = self._pressed.layer
            panel.choose(layer, getattr(self._pressed, "unit", None))
            if panel.editing.is_hidden(layer):
                self._drag = LayerDrag(layer, event.position(), panel.canvas.layout)

    def release(self, event: QMouseEvent) -> None:
        """Drop the layer, or take the click."""
        drag, self._drag = self._drag, None
        pressed, self._pressed = self._pressed, None
        if event.button() != LEFT:
            return
        panel = self._panel
        panel.unsetCursor()
        if drag is not None and drag.active:
            if drag.place() != drag.layer:
                panel.editing.move_layer(drag.layer, drag.place())
            panel.repaint_diagram()
        elif pressed is not None and pressed == panel.target_at(event.position()):
            self._click(pressed, event.position())

    def _click(self, target: Target, place: QPointF) -> None:
        editing = self._panel.editing
        features = features_of(editing.experiment.data)
        if isinstance(target, LinkTarget | BiasTarget):
            self._panel.popups.ask_value(target, place)
        elif isinstance(target, OfferTarget):
            editing.toggle_input(target.place)
        elif isinstance(target, ResidualTarget):
            editing.toggle_residual(target.layer)
        elif target.layer == INPUTS and isinstance(target, NeuronTarget) and features:
            editing.toggle_input(FEATURES.index(features[target.unit]))

    def draw(self, painter: QPainter) -> None:
        """Draw the layer that is on its way."""
        if self._drag is not None:
            self._drag.draw(painter, self._panel.theme)
