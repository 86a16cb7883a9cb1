"""Theme and text size of one window: what the person chose, or what the desktop has."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from playground.ui.appearance.restyling import Restyling
from playground.ui.appearance.style import apply_stylesheet
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
    """The theme of a new window: `theme`, or else what the person has chosen."""
    begun = theme or desktop_theme(settings.theme if settings else FOLLOW_DESKTOP)
    if settings is None:
        return begun
    return begun.scaled(settings.scale).marked(settings.marks_negative)


def step(scale: float, by: int) -> float:
    """The text size after `scale` (`by` 1) or before it (-1) among SCALES; at an end the last."""
    if by > 0:
        return next((size for size in SCALES if size > scale + 1e-9), SCALES[-1])
    return next((size for size in SCALES[::-1] if size < scale - 1e-9), SCALES[0])


class Look(QObject):
    """Changes theme and text size of the window; `scale_chosen` follows a size that stays."""

    restyled = Signal()
    scale_chosen = Signal()

    def __init__(self, context: Context, name: str) -> None:
        super().__init__(context.window)
        self._context = context
        self._theme_name = name
        # What the keys ask for, until the presses that have piled up are all counted.
        self._requested: float | None = None
        self._stays = True
        self._change = QTimer(self)
        self._change.setSingleShot(True)
        self._change.timeout.connect(self._apply_requested)
        self._restyling = Restyling(context.window)
        self._restyling.finished.connect(self.restyled)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_desktop)

    @Slot()
    def _follow_desktop(self) -> None:
        if self._theme_name == FOLLOW_DESKTOP:
            self._use(desktop_theme(self._theme_name))

    @property
    def is_restyling(self) -> bool:
        """True if something hidden still waits for the last change of theme or text size."""
        return self._restyling.is_busy

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
        """Make the text one size larger."""
        self.step_scale(1)

    @Slot()
    def scale_down(self) -> None:
        """Make the text one size smaller."""
        self.step_scale(-1)

    @Slot()
    def scale_normal(self) -> None:
        """Text at 100 %."""
        self._request(1.0, stays=True)

    def step_scale(self, by: int, *, stays: bool = True) -> None:
        """One size larger (1) or smaller (-1); presses that have piled up are one change.

        What does not stay is as with `show_scale`.
        """
        self._request(step(self._requested or self._context.theme.scale, by), stays=stays)

    def _request(self, scale: float, *, stays: bool) -> None:
        self._requested, self._stays = scale, stays
        self._change.start()

    @Slot()
    def _apply_requested(self) -> None:
        scale, self._requested = self._requested, None
        if scale is None or scale == self._context.theme.scale:
            return
        if self._stays:
            self.set_scale(scale)
        else:
            self.show_scale(scale)

    @Slot(bool)
    def mark_negative(self, on: bool) -> None:
        """Hatch what is negative in pictures, or leave it to the colours; remembered."""
        if self._context.settings:
            self._context.settings.marks_negative = on
        self._apply(self._context.theme.marked(on))

    def _use(self, theme: Theme) -> None:
        now = self._context.theme
        self._apply(theme.scaled(now.scale).marked(now.marks_negative))

    def _apply(self, theme: Theme) -> None:
        apply_stylesheet(theme)
        self._context.set_theme(theme)
        self._restyling.begin(theme)
