"""What opens over the diagram: the menu of a target, and the field that its value is typed in."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Slot
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

from playground.ui.appearance.theme import Theme
from playground.ui.editor.diagram.canvas import Canvas
from playground.ui.editor.diagram.diagram_state import DiagramState
from playground.ui.editor.diagram.editing import Editing
from playground.ui.editor.diagram.menus import TargetMenu, menu_for_layer
from playground.ui.editor.diagram.targets import (
    BiasTarget,
    LinkTarget,
    NeuronTarget,
    OfferTarget,
    Target,
)
from playground.ui.editor.diagram.value_field import ParameterEntry


class Drawing(Protocol):
    """What is drawn below: where its targets are, and the moment that it shows."""

    theme: Theme
    editing: Editing
    current: NeuronTarget | LinkTarget | OfferTarget | None

    @property
    def canvas(self) -> Canvas:
        """The drawing of the network as it is edited now."""

    @property
    def state(self) -> DiagramState | None:
        """The moment that is drawn, where it is of the network that is laid out."""

    def target_at(self, place: QPointF) -> Target | None:
        """The target under a point."""

    def repaint_diagram(self) -> None:
        """Have the drawing painted anew."""


class Popups(QObject):
    """Opens the menus of `drawing`, and its field for values, over the `widget` that shows it."""

    def __init__(self, drawing: Drawing, widget: QWidget) -> None:
        super().__init__(widget)
        self._drawing = drawing
        self._widget = widget
        self.entry = ParameterEntry(drawing.theme, drawing.editing, widget)

    def open_menu(self, event: QContextMenuEvent) -> None:
        """The menu of what is under the mouse, or under the cursor of the keyboard."""
        target: Target | None = self._drawing.target_at(QPointF(event.pos()))
        place = event.globalPos()
        current = self._drawing.current
        if event.reason() == QContextMenuEvent.Reason.Keyboard and current is not None:
            target = current
            x, y, width, height = self._drawing.canvas.box_of(current) or (0.0, 0.0, 0.0, 0.0)
            place = self._widget.mapToGlobal(QPointF(x + width, y + height).toPoint())
        if target is not None:
            self._open(TargetMenu(target, self._drawing.editing, self._widget), place)

    def open_layer_menu(self, layer: int, place: QPoint) -> None:
        """The menu of a whole layer, at `place` of the screen."""
        self._open(menu_for_layer(layer, self._drawing.editing, self._widget), place)

    def _open(self, menu: TargetMenu, place: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.value_requested.connect(self.type_value)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(place)

    @Slot(object)
    def type_value(self, target: LinkTarget | BiasTarget) -> None:
        """Let a value be typed where the weight or bias is drawn."""
        whole = (0.0, 0.0, self._widget.width(), self._widget.height())
        x, y, width, height = self._drawing.canvas.box_of(target) or whole
        self.ask_value(target, QPointF(x + width / 2, y + height / 2))

    def ask_value(self, target: LinkTarget | BiasTarget, place: QPointF) -> None:
        """Let the value of a weight or bias be typed at `place` of the widget."""
        if self._drawing.state is not None:
            self.entry.ask(target, self._drawing.state, place)
            self._drawing.repaint_diagram()
