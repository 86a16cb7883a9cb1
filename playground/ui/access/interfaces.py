"""Accessible interfaces for widgets that paint themselves, and for the entries of menus.

Qt asks the factory here for the interface of everything that a screen reader looks at.  All
texts are pulled: a description is worded when somebody asks for it, so that a run at full speed
sends nothing, and what is said is true of the moment it is said in.
"""

from __future__ import annotations

import weakref

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from playground.ui.access.menu_items import MenuItemInterface
from playground.ui.panels.panel import Panel, panel_around
from playground.ui.picture_parts import PictureInterface, PictureParts, kept_back
from playground.ui.widgets.headline import Headline

Role, Text = QAccessible.Role, QAccessible.Text


class PanelInterface(PictureInterface):
    """A panel: a group named by its title and described by what it shows now."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel, Role.Tree if isinstance(panel, PictureParts) else Role.Grouping)
        self._panel = weakref.ref(panel)

    def text(self, kind: QAccessible.Text) -> str:
        """Its title, and its sentence as of now."""
        panel = self._panel()
        if panel is None:
            return ""
        if kind == Text.Name:
            return panel.accessibleName() or panel.heading()
        if kind == Text.Description:
            return kept_back(panel) or panel.spoken()
        return super().text(kind)


class SceneInterface(PictureInterface):
    """A picture that is drawn by a scene: described by its panel, where it has no words itself."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._role = role

    def role(self) -> QAccessible.Role:
        """A tree where its parts are named, else what it was made as."""
        source = self.source
        return Role.Tree if source is not None and source.part_count(()) else self._role

    def text(self, kind: QAccessible.Text) -> str:
        """Its own name; what its panel says now, before how it is used."""
        said = super().text(kind)
        widget = self.shown
        panel = None if widget is None else panel_around(widget)
        if kind != Text.Description or panel is None or said != getattr(widget, "toolTip", str)():
            return said
        shown = kept_back(panel) or panel.spoken()
        return " ".join(text for text in (shown, said) if text)


class HeadlineInterface(QAccessibleWidget):
    """A painted sentence: its own name."""

    def __init__(self, headline: Headline) -> None:
        super().__init__(headline, Role.StaticText)
        self._headline = weakref.ref(headline)

    def text(self, kind: QAccessible.Text) -> str:
        """The text that it shows now."""
        headline = self._headline()
        if headline is None:
            return ""
        if kept_back(headline):
            return ""
        return headline.text if kind == Text.Name else super().text(kind)


def _interface(_: str, of: QObject | None) -> QAccessibleInterface | None:
    """The interface of a widget of ours; None leaves it to Qt."""
    if isinstance(of, QAction):
        return MenuItemInterface(of)
    if isinstance(of, Panel):
        return PanelInterface(of)
    if isinstance(of, Headline):
        return HeadlineInterface(of)
    # The class is not named here: pyqtgraph would be imported before the first paint.
    role = getattr(of, "accessible_role", None)
    if isinstance(of, QWidget) and role is not None:
        return SceneInterface(of, role)
    return None


_installed: list[bool] = []


def install() -> None:
    """Have Qt ask here; once a process, and before a window is made."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_interface)
