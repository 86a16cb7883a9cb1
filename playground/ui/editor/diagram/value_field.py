"""Typing one weight or bias: a small field over the diagram, and what becomes of the number."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from playground.training.link_mask import disabled_links
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import Themed
from playground.ui.editor.diagram.diagram_state import DiagramState
from playground.ui.editor.diagram.editing import Editing
from playground.ui.editor.diagram.readings import parameter_reading
from playground.ui.editor.diagram.targets import BiasTarget, LinkTarget, parameter_index
from playground.ui.widgets.number_field import NumberField

WIDTH_IN_FIGURES = 12
# The largest size that both precisions hold with room to compute.
LARGEST = 1e30


class ValueField(Themed, NumberField):
    """Appears at a point, takes one number and goes; `typed` brings the number."""

    is_typed_in = True

    typed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("", objection=self._objection_to, parent=parent)
        self._room = parent
        self.setObjectName("value-field")
        self.value_changed.connect(self._finish)
        self.editingFinished.connect(self._leave)
        self.apply_theme(theme)
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and sizes."""
        self.setFont(font(theme, "value", tabular=True))

    def open_for(self, name: str, value: float, x: float, y: float) -> None:
        """Ask for another value of `name`, near the point (x, y) of the parent."""
        self.name = name
        self.setAccessibleName(name)
        self.setToolTip(self.tr("{name}: Enter sets it, Escape leaves it").format(name=name))
        self.show_value(value)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("0" * WIDTH_IN_FIGURES))
        self.adjustSize()
        area = self._room.rect().adjusted(GRID, GRID, -GRID, -GRID)
        left = max(area.left(), min(round(x - self.width() / 2), area.right() - self.width()))
        top = max(area.top(), min(round(y - self.height() / 2), area.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes without a change; arrows belong to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.setModified(False)
            self._leave()
        elif event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever clicks elsewhere has decided against a change."""
        self.setModified(False)
        super().focusOutEvent(event)
        self.hide()

    @Slot()
    def _leave(self) -> None:
        """Go, and give the keyboard back to the diagram unless it went elsewhere."""
        had_focus = self.hasFocus()
        self.hide()
        if had_focus:
            self._room.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _finish(self) -> None:
        self.hide()
        self.typed.emit(self.value)

    def _objection_to(self, value: float) -> str:
        if abs(value) > LARGEST:
            return self.tr("it must be between −1e30 and 1e30")
        return ""


def has_no_say(link: LinkTarget, shown: DiagramState) -> bool:
    """True if a link is off, by itself or with the neuron that it leads on from."""
    silent = disabled_links(shown.experiment.network, shown.sizes)
    return (link.layer, link.source, link.target) in silent


class ParameterEntry(QObject):
    """Asks for the value of one parameter and makes the edit."""

    def __init__(self, theme: Theme, editing: Editing, owner: QWidget) -> None:
        super().__init__(owner)
        self._editing = editing
        self._owner = owner
        self._asked: tuple[LinkTarget | BiasTarget, DiagramState] | None = None
        self.field = ValueField(theme, owner)
        self.field.typed.connect(self._on_typed)
        self.field.refused.connect(editing.workbench.message)

    @property
    def is_open(self) -> bool:
        """True if somebody is typing."""
        return self.field.isVisible()

    def ask(self, target: LinkTarget | BiasTarget, shown: DiagramState, place: QPointF) -> None:
        """Open the field at `place` with the value that `target` has now."""
        if isinstance(target, LinkTarget) and has_no_say(target, shown):
            self._editing.workbench.show_message(
                self.tr("This link is switched off: its weight is 0 until it is switched on again.")
            )
            return
        self._asked = (target, shown)
        name, value = parameter_reading(target, shown)
        self.field.open_for(name, value, place.x(), place.y())

    def close(self) -> None:
        """Ask no more."""
        self.field.hide()

    @Slot(float)
    def _on_typed(self, value: float) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            target, shown = asked
            name, before = parameter_reading(target, shown)
            index = parameter_index(target, shown.sizes, shown.normalized, shown.residual)
            self._editing.set_parameter(name, index, before, value)
        self._owner.setFocus()
