"""Widgets that draw with a theme, and how it reaches them: as an event of Qt, children first.

Nobody hands a theme on.  A widget that paints, measures or draws charts by it derives from `Themed`
and says in `apply_theme` what it does then; whoever changes the theme sends it into a tree of
widgets.  Colours of ordinary controls are none of its business: these are the style sheet's.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from playground.ui.appearance.theme import Theme


class ThemeChange(QEvent):
    """Tells one widget the colours and text sizes that it draws with from now on."""

    KIND = QEvent.Type(QEvent.registerEventType())

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.KIND)
        self.theme = theme


class Themed:
    """Stands before the Qt class among the bases of a widget that draws with a theme."""

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes; what stands inside has them already."""

    def inner_theme(self, theme: Theme) -> Theme:
        """The theme of this widget and all inside it, where `theme` is that of what is around."""
        return theme

    def customEvent(self, event: QEvent) -> None:
        """Take over a theme that arrives."""
        if isinstance(event, ThemeChange):
            self.apply_theme(event.theme)


def spread_theme(root: QWidget, theme: Theme) -> None:
    """Send `theme` to all widgets in `root` that draw with one, and to itself last."""
    for widget, own in themes_within(root, theme):
        send_theme(widget, own)


def send_theme(widget: QWidget, theme: Theme) -> None:
    """Send `theme` to `widget` alone."""
    QCoreApplication.sendEvent(widget, ThemeChange(theme))


def themes_within(root: QWidget, theme: Theme) -> Iterator[tuple[QWidget, Theme]]:
    """The widgets in `root` that draw with a theme, each with its own, children first."""
    own = root.inner_theme(theme) if isinstance(root, Themed) else theme
    for child in root.children():
        if isinstance(child, QWidget):
            yield from themes_within(child, own)
    if isinstance(root, Themed):
        yield root, own
