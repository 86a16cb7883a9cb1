"""Colours that can be read from the last row: contrast as WCAG 2.1 counts it."""

from __future__ import annotations

import numpy as np
import pytest

from playground.ui.appearance.theme import (
    CLASS_COLOURS,
    CLASS_MARKERS,
    THEMES,
    rgb,
    sign_table,
)
from playground.ui.charts.colour_maps import magnitude_table


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.1)."""
    parts = np.array(rgb(colour)) / 255
    linear = np.where(parts <= 0.03928, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return float(linear @ (0.2126, 0.7152, 0.0722))


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("role", ["text", "muted", "accent", "error", "warning", "test", "train"])
def test_text_is_legible_on_every_background(theme, role):
    for background in (theme.window, theme.surface, theme.raised):
        assert contrast(getattr(theme, role), background) >= 4.5, background


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_text_on_the_accent_is_legible(theme):
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("role", ["positive", "negative", "validation", "guess"])
def test_marks_stand_out_from_the_surface(theme, role):
    assert contrast(getattr(theme, role), theme.surface) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_both_signs_are_equally_strong(theme):
    ratio = contrast(theme.positive, theme.zero) / contrast(theme.negative, theme.zero)
    assert 0.6 < ratio < 1.67


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_the_middle_of_the_sign_map_is_zero_and_its_ends_the_signs(theme):
    table = sign_table(theme)
    assert tuple(table[0]) == rgb(theme.negative)
    assert tuple(table[-1]) == rgb(theme.positive)
    assert np.abs(table[127].astype(int) - rgb(theme.zero)).max() <= 2


def test_magnitudes_grow_lighter_from_end_to_end():
    table = magnitude_table()
    assert tuple(table[0]) == rgb("#440154")
    assert tuple(table[-1]) == rgb("#fde725")
    light = [luminance("#" + bytes(colour).hex()) for colour in table[::5]]
    assert light == sorted(light)


@pytest.mark.parametrize("theme", [theme for theme in THEMES.values() if theme.dark])
def test_no_class_sinks_into_a_dark_surface(theme):
    for number in range(10):
        assert contrast(theme.class_colour(number), theme.surface) >= 4, number


def test_each_class_has_a_colour_and_a_marker_of_its_own():
    assert len(set(CLASS_COLOURS)) == len(CLASS_COLOURS) == 10
    assert len(set(CLASS_MARKERS)) == len(CLASS_MARKERS) == 10
