"""The keyboard on the diagram: a cursor that walks over all that can be touched, and edits' keys.

The cursor is a target like any other; where it goes from there is arithmetic.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from playground.ui.editor.diagram.editing import Editing
from playground.ui.editor.diagram.layout import INPUTS, Shape
from playground.ui.editor.diagram.surface import Cursor, Surface
from playground.ui.editor.diagram.targets import BiasTarget, LinkTarget, NeuronTarget, OfferTarget

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
STEPS = {Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0), Key.Key_Up: (0, -1), Key.Key_Down: (0, 1)}
ENDS = (Key.Key_Home, Key.Key_End)
# Keys that would step the training: they are the diagram's once Tab has led to it.
NAVIGATION = (*STEPS, *ENDS)
# Keys that nothing else in the window wants while the diagram has the focus.
EDITING = (
    Key.Key_Delete,
    Key.Key_Backspace,
    Key.Key_Plus,
    Key.Key_Minus,
    Key.Key_Insert,
    Key.Key_Return,
    Key.Key_Enter,
    Key.Key_F2,
    Key.Key_F,
    Key.Key_N,
    Key.Key_O,
    Key.Key_R,
    Key.Key_W,
    Key.Key_Escape,
)

RETURN = (Key.Key_Return, Key.Key_Enter, Key.Key_F2)
TAB_REASONS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
# The focus comes back by itself from a menu or from another window.
PASSING_REASONS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class Keyboard:
    """Turns keys on one diagram into steps of its cursor and edits.

    `by_tab` says that Tab has led to the diagram, so that the arrow keys are its own.
    """

    def __init__(self, panel: Surface) -> None:
        self._panel = panel
        self.by_tab = False

    def owns(self, event: QKeyEvent) -> bool:
        """True if the diagram wants a key before the window's shortcuts do."""
        if self._panel.current is None:
            return False
        key = Qt.Key(event.key())
        walks = self.by_tab and key in NAVIGATION
        copies = event.modifiers() == CONTROL and key == Key.Key_D
        # With Ctrl they are the window's, such as those that open a file.
        edits = key in EDITING and not event.modifiers() & CONTROL
        return edits or walks or copies

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means here; False where it means nothing."""
        panel, key = self._panel, Qt.Key(event.key())
        cursor = panel.current
        if cursor is None:
            return False
        # An input that is left out, or put in, has the cursor all the same.
        slot = slot_of(cursor, panel.shape)
        stays = cursor if slot is None else OfferTarget(slot)
        if edit_by_key(cursor, key, event.modifiers(), panel.editing):
            panel.go_to(stays)
        elif key in NAVIGATION:
            panel.go_to(moved(cursor, key, panel.shape))
        elif key == Key.Key_W or (key == Key.Key_Escape and isinstance(cursor, LinkTarget)):
            panel.go_to(entered(cursor))
        elif key in RETURN:
            self._type(cursor)
            if slot is not None:
                panel.go_to(stays)
        else:
            return False
        return True

    def _type(self, cursor: Cursor) -> None:
        if isinstance(cursor, LinkTarget):
            self._panel.popups.type_value(cursor)
        elif isinstance(cursor, OfferTarget):
            self._panel.editing.toggle_input(cursor.place)
        elif cursor.layer == INPUTS:
            self._panel.editing.remove(INPUTS, cursor.unit)
        else:
            self._panel.popups.type_value(BiasTarget(cursor.layer, cursor.unit))


def slot_of(cursor: Cursor, shape: Shape) -> int | None:
    """The slot of the feature that the cursor is on, whether it goes in or not; else None."""
    if isinstance(cursor, OfferTarget):
        return cursor.place
    if cursor.layer == INPUTS and isinstance(cursor, NeuronTarget) and shape.offered:
        return shape.places[cursor.unit]
    return None


def clamped(cursor: Cursor, shape: Shape) -> Cursor:
    """`cursor` on the nearest thing that there is."""
    sizes = shape.sizes
    if isinstance(cursor, OfferTarget):
        place = max(0, min(cursor.place, shape.offered - 1))
        outside = shape.offered and place not in shape.places
        unit = shape.places.index(place) if place in shape.places else 0
        return OfferTarget(place) if outside else NeuronTarget(INPUTS, unit)
    if isinstance(cursor, LinkTarget):
        layer = max(0, min(cursor.layer, len(sizes) - 2))
        source = max(0, min(cursor.source, sizes[layer] - 1))
        return LinkTarget(layer, source, max(0, min(cursor.target, sizes[layer + 1] - 1)))
    layer = max(INPUTS, min(cursor.layer, len(sizes) - 2))
    return NeuronTarget(layer, max(0, min(cursor.unit, sizes[layer + 1] - 1)))


def moved(cursor: Cursor, key: Qt.Key, shape: Shape) -> Cursor:
    """The cursor after an arrow key, Home or End.

    On a neuron: to its neighbours, or to the ends of its layer; on an input also to the features
    that could go in.  On a link: up and down to the links from the other neurons, left and right
    to the neuron at that end.
    """
    across, down = STEPS.get(key, (0, 0))
    slot = slot_of(cursor, shape)
    if slot is not None:
        if across > 0:
            return clamped(NeuronTarget(0, slot), shape)
        place = _stepped(slot, down, key, shape.offered)
        return clamped(OfferTarget(place), shape)
    assert not isinstance(cursor, OfferTarget)
    if isinstance(cursor, LinkTarget):
        if across < 0:
            return NeuronTarget(cursor.layer - 1, cursor.source)
        if across > 0:
            return NeuronTarget(cursor.layer, cursor.target)
        source = _stepped(cursor.source, down, key, shape.sizes[cursor.layer])
        return clamped(LinkTarget(cursor.layer, source, cursor.target), shape)
    unit = _stepped(cursor.unit, down, key, shape.sizes[cursor.layer + 1])
    return clamped(NeuronTarget(cursor.layer + across, unit), shape)


def _stepped(number: int, by: int, key: Qt.Key, count: int) -> int:
    """The number that an arrow, Home or End leads to among `count`; it may lie outside."""
    if key in ENDS:
        return 0 if key == Key.Key_Home else count - 1
    return number + by


def entered(cursor: Cursor) -> Cursor:
    """From a neuron to the first link that leads into it, from a link back to its neuron."""
    if isinstance(cursor, OfferTarget):
        return cursor
    if isinstance(cursor, LinkTarget):
        return NeuronTarget(cursor.layer, cursor.target)
    return cursor if cursor.layer == INPUTS else LinkTarget(cursor.layer, 0, cursor.unit)


def edit_by_key(
    cursor: Cursor, key: Qt.Key, modifiers: Qt.KeyboardModifier, editing: Editing
) -> bool:
    """Make the edit that `key` asks for at `cursor`; False where it asks for none."""
    if isinstance(cursor, OfferTarget):
        if key == Key.Key_O:
            editing.toggle_input(cursor.place)
        return key == Key.Key_O
    layer = cursor.layer
    control = bool(modifiers & CONTROL)
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    if key in (Key.Key_Delete, Key.Key_Backspace):
        if shift:
            editing.remove(layer, None)
        elif isinstance(cursor, LinkTarget):
            editing.remove_link(layer, cursor.source, cursor.target)
        else:
            editing.remove(layer, cursor.unit)
    elif key in (Key.Key_Plus, Key.Key_Minus):
        editing.change_units(layer, 1 if key == Key.Key_Plus else -1)
    elif key == Key.Key_Insert:
        editing.add_layer(max(0, min(layer + 1, editing.layers())))
    elif key == Key.Key_F:
        editing.toggle_frozen(layer)
    elif key == Key.Key_N:
        editing.toggle_batch_normalization(layer)
    elif key == Key.Key_R:
        editing.toggle_residual(layer)
    elif key == Key.Key_O:
        toggle(cursor, editing)
    elif control and key == Key.Key_D and editing.is_hidden(layer):
        editing.copy_layer(layer)
    elif control and key in (Key.Key_Left, Key.Key_Right) and editing.is_hidden(layer):
        editing.move_layer(layer, layer + (1 if key == Key.Key_Right else -1))
    else:
        return False
    return True


def toggle(cursor: NeuronTarget | LinkTarget, editing: Editing) -> None:
    """Switch what is under the cursor off, or on again."""
    if isinstance(cursor, LinkTarget):
        editing.toggle_link(cursor.layer, cursor.source, cursor.target)
    elif cursor.layer == INPUTS:
        editing.remove(INPUTS, cursor.unit)
    else:
        editing.toggle_unit(cursor.layer, cursor.unit)
