"""Theme and text size of one window: what the person chose, or what the desktop has."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

from playground.ui.appearance.style import dress
from playground.ui.appearance.theme import DARK, LIGHT, SCALES, THEMES, Theme
from playground.ui.context import Context
from playground.ui.settings import FOLLOW_DESKTOP, Settings


def desktop_theme(name: str) -> Theme:
    """The theme `name`, or what the desktop has now."""
    if name in THEMES:
        return THEMES[name]
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def first_theme(theme: Theme | None, settings: Settings | None) -> Theme:
    """What a window begins with: `theme`, or else what the person has chosen."""
    begun = theme or desktop_theme(settings.theme if settings else FOLLOW_DESKTOP)
    return begun if settings is None else begun.scaled(settings.scale)


class Look(QObject):
    """Changes theme and text size of the window; `scale_chosen` follows a size that stays."""

    scale_chosen = Signal()

    def __init__(self, context: Context, name: str) -> None:
        super().__init__(context.window)
        self._context = context
        self._theme_name = name
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_desktop)

    @Slot()
    def _follow_desktop(self) -> None:
        if self._theme_name == FOLLOW_DESKTOP:
            self._use(desktop_theme(self._theme_name))

    @Slot()
    def toggle_theme(self) -> None:
        """Light when dark, dark when light."""
        self.choose_theme("light" if self._context.theme.dark else "dark")

    def choose_theme(self, name: str) -> None:
        """Use the theme `name`, or follow the desktop; remembered."""
        self._theme_name = name
        if self._context.settings:
            self._context.settings.theme = name
        self._use(desktop_theme(name))

    def set_scale(self, scale: float) -> None:
        """Scale all text; remembered."""
        if self._context.settings and not self._context.presenting:
            self._context.settings.scale = scale
        self.show_scale(scale)
        self.scale_chosen.emit()

    def show_scale(self, scale: float) -> None:
        """Scale all text for now; nothing is remembered and no panel moves."""
        self._apply(self._context.theme.scaled(scale))

    @Slot()
    def scale_up(self) -> None:
        """One size larger."""
        larger = [scale for scale in SCALES if scale > self._context.theme.scale + 1e-9]
        self.set_scale(larger[0] if larger else SCALES[-1])

    @Slot()
    def scale_down(self) -> None:
        """One size smaller."""
        smaller = [scale for scale in SCALES if scale < self._context.theme.scale - 1e-9]
        self.set_scale(smaller[-1] if smaller else SCALES[0])

    @Slot()
    def scale_normal(self) -> None:
        """Text at 100 %."""
        self.set_scale(1.0)

    def _use(self, theme: Theme) -> None:
        self._apply(theme.scaled(self._context.theme.scale))

    def _apply(self, theme: Theme) -> None:
        dress(theme)
        self._context.set_theme(theme)
