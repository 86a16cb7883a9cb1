"""Menu entries on the accessibility bus.

Qt tells what an entry is called and does, but not what it is for.  Here it is described by its
tooltip, which is what those read who see the menu, or by that of the menu that it belongs to.
"""

from __future__ import annotations

import weakref
from typing import Any

from PySide6.QtCore import QLocale, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QAccessibleObject,
    QAction,
    QKeySequence,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget
from shiboken6 import VoidPtr

Role, Text = QAccessible.Role, QAccessible.Text
# An interface, or None for Qt's null, which PySide's annotations do not know.
Found = Any
# A null pointer: PySide (6.11) gives Qt the address of None for None, and Qt calls it.
NOTHING = VoidPtr(0)
# The property of an entry whose words are of another language than the window: its code.
LANGUAGE = "language"
# Qt 6.11 tells languages, 6.8 does not yet.
LOCALE = getattr(QAccessible.Attribute, "Locale", None)


def description_of(action: QAction) -> str:
    """The explanation of an entry: its own, else that of its menu or of the button which has it."""
    own = _plain(action.toolTip())
    # An action without a tooltip says its text again.
    if own and own != QAction(action.text()).toolTip():
        return own
    menu = menu_of(action)
    if not isinstance(menu, QMenu):
        return ""
    above = menu.menuAction()
    return description_of(above) or _of_button(menu)


def menu_of(action: QAction) -> QMenu | QMenuBar | None:
    """The menu that has `action`; of several the one that is open."""
    found = [one for one in action.associatedObjects() if isinstance(one, QMenu | QMenuBar)]
    return next((one for one in found if one.isVisible()), found[0] if found else None)


def name_and_key(action: QAction) -> tuple[str, str]:
    """The text of an entry as it is read, and its key."""
    text, _, written = action.text().partition("\t")
    name = "&".join(part.replace("&", "") for part in text.split("&&"))
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return name, key or written


def _of_button(menu: QMenu) -> str:
    button = menu.parentWidget()
    return "" if button is None or isinstance(button, QMenu) else _plain(button.toolTip())


def _plain(tip: str) -> str:
    return QTextDocumentFragment.fromHtml(tip).toPlainText() if tip.startswith("<") else tip


class MenuItemInterface(QAccessibleObject):
    """An entry of a menu or of the menu bar."""

    def __init__(self, action: QAction) -> None:
        super().__init__(action)
        # Qt keeps none of it, and gives it to whoever wants to press the entry.
        self._actions = MenuItemActions(self)
        spoken = action.property(LANGUAGE)
        self._attributes = EntryLanguage(str(spoken)) if spoken and LOCALE else None

    @property
    def entry(self) -> QAction | None:
        """The entry; None once it is gone."""
        found = self.object()
        return found if isinstance(found, QAction) else None

    def parent(self) -> Found:
        """Its menu."""
        menu = None if self.entry is None else menu_of(self.entry)
        return None if menu is None else QAccessible.queryAccessibleInterface(menu)

    def _submenu(self) -> QMenu | None:
        menu = None if self.entry is None else self.entry.menu()
        return menu if isinstance(menu, QMenu) else None

    def childCount(self) -> int:
        """One for an entry that opens a menu."""
        return 0 if self._submenu() is None else 1

    def child(self, index: int) -> Found:
        """The menu that it opens."""
        menu = self._submenu()
        return None if menu is None or index else QAccessible.queryAccessibleInterface(menu)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """0 for the menu that it opens, else -1."""
        menu = self._submenu()
        return 0 if menu is not None and child.object() is menu else -1

    def childAt(self, x: int, y: int) -> Found:
        """The menu that it opens has a window of its own."""
        return None

    def rect(self) -> QRect:
        """The rectangle on the screen."""
        menu = None if self.entry is None else menu_of(self.entry)
        if self.entry is None or menu is None:
            return QRect()
        box = menu.actionGeometry(self.entry)
        return QRect(menu.mapToGlobal(box.topLeft()), box.size())

    def role(self) -> QAccessible.Role:
        """An entry, or the line between two."""
        is_line = self.entry is not None and self.entry.isSeparator()
        return Role.Separator if is_line else Role.MenuItem

    def state(self) -> QAccessible.State:
        """True for what holds of it now."""
        state, entry = QAccessible.State(), self.entry
        if entry is None:
            state.invalid = True
            return state
        menu = menu_of(entry)
        state.invisible = menu is None or not menu.isVisible() or not entry.isVisible()
        state.focused = menu is not None and menu.activeAction() is entry
        state.disabled = entry.isSeparator() or not entry.isEnabled()
        state.focusable = not state.disabled
        state.checkable, state.checked = entry.isCheckable(), entry.isChecked()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Its name, its explanation and its key."""
        entry = self.entry
        if entry is None or entry.isSeparator():
            return ""
        name, key = name_and_key(entry)
        if kind == Text.Description:
            return description_of(entry)
        return {Text.Name: name, Text.Accelerator: key}.get(kind, "")

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Names are not for others to change."""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Found:
        """What else it can do than to be read."""
        if kind == QAccessible.InterfaceType.ActionInterface:
            return self._actions
        if kind == QAccessible.InterfaceType.AttributesInterface and self._attributes:
            return self._attributes
        return NOTHING


class EntryLanguage(QAccessibleAttributesInterface):
    """The language of an entry, which a screen reader chooses its voice by."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._locale = QLocale(code)

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        """The language alone."""
        return [QAccessible.Attribute.Locale]

    def attributeValue(self, key: QAccessible.Attribute) -> Any:
        """The language."""
        return self._locale if key == LOCALE else None


class MenuItemActions(QAccessibleActionInterface):
    """Pressing an entry, or opening its menu, without the mouse and without its key."""

    def __init__(self, item: MenuItemInterface) -> None:
        super().__init__()
        # Of one that holds this; both go with the entry.
        self._item = weakref.proxy(item)

    def actionNames(self) -> list[str]:
        """The one thing that it does."""
        entry = self._item.entry
        if entry is None or entry.isSeparator():
            return []
        return [self.pressAction() if entry.menu() is None else self.showMenuAction()]

    def doAction(self, name: str) -> None:
        """Do it, where it can be done now."""
        entry = self._item.entry
        if entry is None or not entry.isEnabled():
            return
        if name == self.pressAction():
            entry.trigger()
        elif name == self.showMenuAction():
            _open_or_close(entry, menu_of(entry))

    def keyBindingsForAction(self, name: str) -> list[str]:
        """Its key."""
        entry = self._item.entry
        key = "" if entry is None else name_and_key(entry)[1]
        return [key] if key else []


def _open_or_close(entry: QAction, owner: QWidget | None) -> None:
    below = entry.menu()
    if isinstance(below, QMenu) and below.isVisible():
        below.hide()
    elif isinstance(owner, QMenu | QMenuBar):
        owner.setActiveAction(entry)
