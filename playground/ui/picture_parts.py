"""The parts of a painted picture, as children of its widget on the accessibility bus.

A picture that can be walked with the arrow keys names its parts: `PictureParts`.  Their interfaces
are made when a screen reader comes to them and ask the picture again each time, so nothing is kept
in step and nothing is sent but the focus that moves.  A part is known by its path: the number of
the child at each level.
"""

from __future__ import annotations

import weakref
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role, Text = QAccessible.Role, QAccessible.Text
Path = tuple[int, ...]
# An interface, or None for Qt's null, which PySide's annotations do not know.
Found = Any


@dataclass(frozen=True)
class Part:
    """One part of a picture: its words, and its rectangle in the widget's pixels."""

    name: str
    description: str = ""
    role: QAccessible.Role = Role.TreeItem
    box: QRectF | None = None


@runtime_checkable
class PictureParts(Protocol):
    """A widget whose picture has parts."""

    def part_count(self, path: Path) -> int:
        """The number of parts of the one at `path`; () is the picture itself."""
        ...

    def part_at(self, path: Path) -> Part | None:
        """The part at `path`; None where there is none (any more)."""
        ...

    def current_part(self) -> Path | None:
        """The path of the keyboard's cursor."""
        ...


# What a lesson covers until the room has voted has a child of this name over it.
COVER = "prediction-cover"


def kept_back(widget: QWidget | None) -> str:
    """The sentence that covers `widget`, or what it is in; "" where nothing does."""
    while widget is not None:
        directly = Qt.FindChildOption.FindDirectChildrenOnly
        cover = widget.findChild(QWidget, COVER, directly)
        if cover is not None and not cover.isHidden():
            return cover.accessibleName()
        widget = widget.parentWidget()
    return ""


class PartInterface(QAccessibleInterface):
    """One part on the bus; owned by the interface of its picture."""

    def __init__(self, picture: PictureInterface, path: Path) -> None:
        super().__init__()
        self._picture = weakref.ref(picture)
        self._path = path

    def _part(self) -> Part | None:
        picture = self._picture()
        source = None if picture is None else picture.source
        return None if source is None else source.part_at(self._path)

    def isValid(self) -> bool:
        """True if the picture still has it."""
        return self._part() is not None

    def object(self) -> Any:
        """None: it is no object of its own."""
        return None

    def parent(self) -> Found:
        """The part that it belongs to, or the picture."""
        picture = self._picture()
        if picture is None:
            return None
        return picture.part(self._path[:-1]) if len(self._path) > 1 else picture

    def childCount(self) -> int:
        """The number of parts of its own."""
        picture = self._picture()
        source = None if picture is None else picture.source
        return 0 if source is None else source.part_count(self._path)

    def child(self, index: int) -> Found:
        """One of them."""
        picture = self._picture()
        if picture is None or not 0 <= index < self.childCount():
            return None
        return picture.part((*self._path, index))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The index of a child."""
        return child.place if isinstance(child, PartInterface) else -1

    def childAt(self, x: int, y: int) -> Found:
        """Parts are found by walking, not by pixels."""
        return None

    @property
    def place(self) -> int:
        """Its number among its siblings."""
        return self._path[-1]

    def rect(self) -> QRect:
        """The rectangle on the screen."""
        picture, part = self._picture(), self._part()
        widget = None if picture is None else picture.shown
        if widget is None or part is None or part.box is None:
            return QRect()
        box = part.box.toAlignedRect()
        return QRect(widget.mapToGlobal(box.topLeft()), box.size())

    def role(self) -> QAccessible.Role:
        """The accessible role."""
        part = self._part()
        return Role.NoRole if part is None else part.role

    def state(self) -> QAccessible.State:
        """True if the cursor is on it."""
        state = QAccessible.State()
        picture = self._picture()
        widget = None if picture is None else picture.shown
        if picture is None or picture.source is None or widget is None:
            state.invalid = True
            return state
        state.focusable = state.selectable = True
        here = picture.source.current_part() == self._path
        state.selected = here
        state.focused = state.active = here and widget.hasFocus()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Its name and its description, of now."""
        part = self._part()
        if part is None:
            return ""
        return {Text.Name: part.name, Text.Description: part.description}.get(kind, "")

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Names are not for others to change."""


class PictureInterface(QAccessibleWidget):
    """A painted widget: its widgets first, then the parts of its picture."""

    def __init__(self, widget: QWidget, role: QAccessible.Role = Role.Tree) -> None:
        super().__init__(widget, role)
        self._widget = weakref.ref(widget)
        self._parts: dict[Path, PartInterface] = {}

    @property
    def shown(self) -> QWidget | None:
        """The widget; None once it is gone."""
        return self._widget()

    @property
    def source(self) -> PictureParts | None:
        """The source of the parts; None where the picture has none."""
        widget = self._widget()
        if widget is None or kept_back(widget):
            return None
        return widget if isinstance(widget, PictureParts) else None

    def part(self, path: Path) -> PartInterface:
        """The interface of the part at `path`."""
        if path not in self._parts:
            made = self._parts[path] = PartInterface(self, path)
            QAccessible.registerAccessibleInterface(made)
        return self._parts[path]

    def childCount(self) -> int:
        """Widgets and parts."""
        source = self.source
        return super().childCount() + (0 if source is None else source.part_count(()))

    def child(self, index: int) -> Found:
        """One of them."""
        widgets = super().childCount()
        if index < widgets:
            return super().child(index)
        return self.part((index - widgets,)) if index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The index of a child."""
        if isinstance(child, PartInterface):
            return super().childCount() + child.place
        return super().indexOfChild(child)

    def focusChild(self) -> Found:
        """The part that the cursor is on."""
        source, widget = self.source, self._widget()
        path = None if source is None else source.current_part()
        if path is None or widget is None or not widget.hasFocus():
            return super().focusChild()
        return self.part(path)


def notify_part_focused(widget: QWidget) -> None:
    """Say on the bus that the cursor has moved to another part of `widget`, or that it changed."""
    if not QAccessible.isActive() or not isinstance(widget, PictureParts):
        return
    path = widget.current_part()
    picture = QAccessible.queryAccessibleInterface(widget)
    if path is None or not isinstance(picture, PictureInterface):
        return
    event = QAccessibleEvent(picture.part(path), QAccessible.Event.Focus)
    QAccessible.updateAccessibility(event)


def notify_said(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say what a key has changed in a picture that has no parts."""
    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def notify_parts_changed(widget: QWidget) -> None:
    """Say on the bus that parts have come or gone."""
    if QAccessible.isActive():
        event = QAccessibleEvent(widget, QAccessible.Event.ObjectReorder)
        QAccessible.updateAccessibility(event)
