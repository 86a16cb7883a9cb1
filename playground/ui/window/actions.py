"""The window's actions in menu, toolbar and keyboard, each named once.

An action holds its text, icon, shortcut and tooltip; what it does belongs to the slot that it is
given.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QWidget

from playground.ui.appearance.icons import icon
from playground.ui.appearance.theme import Theme

ICON_SIZE = 20


@dataclass(frozen=True)
class ActionText:
    """The words of an action: menu text, sentence for the tooltip, shortcut, icon name."""

    text: str
    explanation: str
    shortcut: str = ""
    icon: str = ""


class Actions:
    """All actions of one window by name; recolours their icons with the theme."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._actions: dict[str, QAction] = {}
        self._icons: dict[str, str] = {}

    def add(
        self,
        name: str,
        words: ActionText,
        slot: Callable[..., object] | None = None,
        *,
        checkable: bool = False,
    ) -> QAction:
        """Make the action `name`, known to the whole window; `slot` may be connected later."""
        action = QAction(words.text, self._owner)
        action.setObjectName(f"action-{name}")
        action.setCheckable(checkable)
        if words.shortcut:
            action.setShortcut(QKeySequence(words.shortcut))
        self._actions[name] = action
        self._icons[name] = words.icon
        self.describe(name, words)
        if slot is not None:
            action.triggered.connect(slot)
        self._owner.addAction(action)
        return action

    def describe(self, name: str, words: ActionText) -> None:
        """Change text, tooltip and icon of an action, for one that toggles."""
        action = self._actions[name]
        action.setText(words.text)
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        hint = f" ({shortcut})" if shortcut else ""
        action.setToolTip(f"{words.explanation}{hint}")
        action.setStatusTip(words.explanation)
        self._icons[name] = words.icon

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def recolour(self, theme: Theme, prominent: str = "") -> None:
        """Recolour all icons; the `prominent` action stands on the accent."""
        for name, action in self._actions.items():
            colour = theme.on_accent if name == prominent else theme.text
            size = round(ICON_SIZE * theme.scale)
            action.setIcon(icon(self._icons[name], colour, size) if self._icons[name] else QIcon())
