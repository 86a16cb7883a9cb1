"""Colours, text sizes and spacing: the only file that knows a colour.

Values first (frozen, testable without a screen), then what turns them into palettes, fonts and
look-up tables.  Colour means one thing: sign is blue and orange, magnitude is viridis, classes are
Okabe and Ito's set, red is for errors and divergence alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

GRID = 8
SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
LABEL_POINTS, VALUE_POINTS, HEADLINE_POINTS = 9.5, 12.0, 17.0

# Okabe and Ito (2008), ordered so that the first ones keep clear of the sign colours, then two
# more; each class has a marker shape of its own as the second cue.
CLASS_COLOURS = (
    "#009E73",
    "#CC79A7",
    "#F0E442",
    "#56B4E9",
    "#D55E00",
    "#0072B2",
    "#E69F00",
    "#666666",
    "#7F5539",
    "#5B3A86",
)
# On a dark surface those that would sink into it are lighter, and keep their hue.  How light they
# are is chosen so that eyes without one of the cones tell any two classes apart.
LIGHTER_ON_DARK = {
    "#0072B2": "#2F8FCB",
    "#666666": "#B0B0B0",
    "#7F5539": "#D8B48F",
    "#5B3A86": "#E2D0FA",
}
CLASS_MARKERS = (
    "circle",
    "square",
    "triangle",
    "diamond",
    "wedge",
    "star",
    "pentagon",
    "hexagon",
    "plus",
    "cross",
)


@dataclass(frozen=True)
class Theme:
    """All colours as #rrggbb; `scale` multiplies every text size (0.8 to 2).

    With `marks_negative` what is negative in pictures is hatched, so that no sign is told by colour
    alone.
    """

    name: str
    dark: bool
    window: str
    surface: str
    raised: str
    separator: str
    text: str
    muted: str
    accent: str
    on_accent: str
    positive: str
    negative: str
    zero: str
    train: str
    validation: str
    test: str
    guess: str
    error: str
    warning: str
    scale: float = 1.0
    marks_negative: bool = False

    def class_colour(self, number: int) -> str:
        """The colour of class `number`, the same in every panel."""
        colour = CLASS_COLOURS[number % len(CLASS_COLOURS)]
        return LIGHTER_ON_DARK.get(colour, colour) if self.dark else colour

    def class_marker(self, number: int) -> str:
        """The name of the marker shape of class `number`."""
        return CLASS_MARKERS[number % len(CLASS_MARKERS)]

    def scaled(self, scale: float) -> Theme:
        """The same theme with another text scale."""
        return replace(self, scale=scale)

    def marked(self, on: bool) -> Theme:
        """The same theme with or without hatching for what is negative."""
        return replace(self, marks_negative=on)

    def points(self, role: str) -> float:
        """Text size in points of "label", "value" or "headline"."""
        sizes = {"label": LABEL_POINTS, "value": VALUE_POINTS, "headline": HEADLINE_POINTS}
        return sizes[role] * self.scale


LIGHT = Theme(
    name="light",
    dark=False,
    window="#F4F5F7",
    surface="#FFFFFF",
    raised="#E9ECF0",
    separator="#D5DAE1",
    text="#1B2430",
    muted="#56616F",
    accent="#2563C9",
    on_accent="#FFFFFF",
    positive="#1F6FD1",
    negative="#D9740B",
    zero="#FFFFFF",
    train="#1B2430",
    validation="#8A4FBF",
    test="#B0306A",
    guess="#56616F",
    error="#C62828",
    warning="#8A5A00",
)
DARK = Theme(
    name="dark",
    dark=True,
    window="#14181E",
    surface="#1B2129",
    raised="#262E38",
    separator="#333D49",
    text="#E8ECF1",
    muted="#A3AFBD",
    accent="#6CA8FF",
    on_accent="#0C1420",
    positive="#4A98F0",
    negative="#FFB05C",
    zero="#14181E",
    train="#E8ECF1",
    validation="#C79BF2",
    test="#FF85B8",
    guess="#A3AFBD",
    error="#FF6B6B",
    warning="#F2C14E",
)
HIGH_CONTRAST = Theme(
    name="high contrast",
    dark=True,
    window="#000000",
    surface="#000000",
    raised="#1A1A1A",
    separator="#FFFFFF",
    text="#FFFFFF",
    muted="#E0E0E0",
    accent="#FFD400",
    on_accent="#000000",
    positive="#4AA8FF",
    negative="#FFBE5C",
    zero="#000000",
    train="#FFFFFF",
    validation="#E0A8FF",
    test="#FF8AC2",
    guess="#E0E0E0",
    error="#FF7070",
    warning="#FFD400",
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)}


def rgb(colour: str) -> tuple[int, int, int]:
    """(red, green, blue), 0 to 255, of a #rrggbb colour."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@lru_cache(maxsize=16)
def diverging_table(positive: str, negative: str, zero: str) -> np.ndarray:
    """(256, 3) uint8: from negative over zero to positive, linear on both sides."""
    ends = np.array([rgb(negative), rgb(zero), rgb(positive)], dtype=float)
    place = np.linspace(0, 2, 256)
    table = np.stack([np.interp(place, (0, 1, 2), ends[:, c]) for c in range(3)], axis=1)
    table = np.round(table).astype(np.uint8)
    table.flags.writeable = False
    return table


def sign_table(theme: Theme) -> np.ndarray:
    """(256, 3) uint8: the diverging map of `theme`; index 128 is zero."""
    return diverging_table(theme.positive, theme.negative, theme.zero)


def font(theme: Theme, role: str, *, bold: bool = False, tabular: bool = False) -> QFont:
    """The desktop's own font at the size of `role`; `tabular` keeps the width of figures fixed."""
    chosen = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    chosen.setPointSizeF(theme.points(role))
    chosen.setBold(bold)
    if tabular:
        chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen


def palette(theme: Theme) -> QPalette:
    """The Qt palette of `theme`."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.window,
        roles.WindowText: theme.text,
        roles.Base: theme.surface,
        roles.AlternateBase: theme.raised,
        roles.Text: theme.text,
        roles.PlaceholderText: theme.muted,
        roles.Button: theme.raised,
        roles.ButtonText: theme.text,
        roles.ToolTipBase: theme.raised,
        roles.ToolTipText: theme.text,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.Link: theme.accent,
        # No roles of theirs: what the style sheet asks for under these names.
        roles.BrightText: theme.warning,
        roles.LinkVisited: theme.error,
        roles.Mid: theme.separator,
        roles.Light: theme.raised,
        roles.Dark: theme.separator,
        roles.Shadow: theme.separator,
    }
    result = QPalette()
    for role, colour in colours.items():
        result.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return result
