from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from playground import resources
from playground.ui.appearance import icons
from playground.ui.window.action_texts import ActionTexts


def drawn(name: str, colour: str, size: int, ratio: float = 1.0) -> QImage:
    return icons.icon(name, colour, size).pixmap(QSize(size, size), ratio).toImage()


def opaque_colours(image: QImage) -> set[str]:
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    pixels = (image.pixelColor(x, y) for x, y in points)
    return {QColor(pixel).name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_belongs_to_one_family(name: str):
    text = resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in text
    assert set(re.findall(r'stroke-width="([\d.]+)"', text)) == {"1.75"}
    assert set(re.findall(r'(?:fill|stroke)="([^"]+)"', text)) == {"none", "#000"}


def test_every_icon_that_an_action_names_is_there(qapp):
    texts = ActionTexts()
    words = [*texts.all().values(), texts.play(playing=True)]
    assert {word.icon for word in words if word.icon} <= set(icons.names())


def test_no_two_icons_are_the_same_drawing():
    drawings = {
        resources.path("icons", f"{name}.svg").read_text(encoding="utf-8") for name in icons.names()
    }
    assert len(drawings) == len(icons.names())


@pytest.mark.parametrize("name", icons.names())
def test_an_icon_is_drawn_in_the_colour_that_was_asked_for(qapp, name: str):
    assert opaque_colours(drawn(name, "#3366cc", 48)) == {"#3366cc"}


@pytest.mark.parametrize("ratio", [1.0, 2.0, 3.0])
def test_an_icon_has_a_picture_of_its_own_for_each_pixel_ratio(qapp, ratio: float):
    image = drawn("play", "#000000", 20, ratio)
    assert image.width() == 20 * ratio
    assert image.devicePixelRatio() == ratio


def test_an_icon_is_drawn_once(qapp):
    assert icons.icon("moon", "#123456", 20) is icons.icon("moon", "#123456", 20)


def test_an_unknown_icon_is_refused_with_the_names_there_are(qapp):
    with pytest.raises(ValueError, match=r"no icon 'plya'; there are brush, .*play"):
        icons.icon("plya", "#000000", 20)


def test_the_application_icon_has_the_sizes_of_desktops(qapp):
    sizes = {(size.width(), size.height()) for size in icons.application_icon().availableSizes()}
    assert sizes == {(size, size) for size in icons.APPLICATION_SIZES}


def test_the_application_icon_shows_both_signs_at_its_smallest(qapp):
    image = icons.application_icon().pixmap(QSize(16, 16), 1.0).toImage()
    assert {"#2f6fb3", "#e08a2c"} <= opaque_colours(image)
