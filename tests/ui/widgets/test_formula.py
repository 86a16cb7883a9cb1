"""Formulas as they are set: fractions stand over each other, scripts are small, lines break."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QFontMetricsF

from playground.lessons.formula import parse_formula
from playground.ui.appearance.theme import DARK, HIGH_CONTRAST, LIGHT, rgb
from playground.ui.appearance.themed import spread_theme
from playground.ui.widgets.formula import FormulaView, formula_picture, set_formula
from playground.ui.widgets.formula_boxes import TextRun

LONG = r"\frac{∂C}{∂b_1} = σ′(z_1) · w_2 σ′(z_2) · w_3 σ′(z_3) · … · \frac{∂C}{∂a_L}"


def writings(text: str, theme=LIGHT, width: float = 1e9) -> dict[str, TextRun]:
    box = set_formula(parse_formula(text), theme, width)
    return {mark.text: mark for mark in box.marks if isinstance(mark, TextRun)}


def test_a_numerator_stands_over_its_denominator_and_both_are_centred(qtbot):
    signs = writings(r"\frac{a}{b + b + c}")
    assert signs["a"].y < 0 < signs["c"].y
    assert signs["a"].x < signs["c"].x


def test_scripts_are_smaller_and_raised_or_lowered(qtbot):
    signs = writings("z_i^2")
    assert signs["2"].y < 0 < signs["i"].y
    assert signs["2"].font.pointSizeF() < signs["z"].font.pointSizeF()


def test_variables_are_slanted_and_words_are_upright(qtbot):
    signs = writings("ln z")
    assert signs["z"].font.italic()
    assert not signs["ln"].font.italic()


def test_a_sum_has_its_limits_under_and_over_the_sign(qtbot):
    signs = writings(r"\sum_{j}^{n} w")
    assert signs["n"].y < signs["∑"].y < signs["j"].y


def test_signs_beside_each_other_do_not_overlap(qtbot):
    box = set_formula(parse_formula("a + b = max(0, z)"), LIGHT)
    marks = [mark for mark in box.marks if isinstance(mark, TextRun)]
    for left, right in pairwise(marks):
        assert left.x + QFontMetricsF(left.font).horizontalAdvance(left.text) <= right.x + 0.01


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_a_long_formula_breaks_into_lines_that_fit(qtbot, scale):
    theme = LIGHT.scaled(scale)
    whole = set_formula(parse_formula(LONG), theme)
    broken = set_formula(parse_formula(LONG), theme, whole.width / 2)
    assert broken.width <= whole.width / 2
    assert broken.height > 2 * whole.height * 0.9


def test_a_line_begins_with_the_sign_and_does_not_end_with_it(qtbot):
    whole = set_formula(parse_formula("guessing = 1"), LIGHT)
    signs = writings("guessing = 1", width=whole.width * 0.95)
    assert signs["guessing"].y == 0
    assert signs["="].y == signs["1"].y > 0


def test_the_view_is_as_high_as_its_lines_and_has_words_for_a_screen_reader(qtbot):
    view = FormulaView(LONG, LIGHT)
    qtbot.addWidget(view)
    assert view.accessibleName().startswith("∂C / ∂b_1 = σ′(z_1)")
    assert view.heightForWidth(200) > view.heightForWidth(2000)
    small = view.heightForWidth(2000)
    spread_theme(view, LIGHT.scaled(2.0))
    assert view.heightForWidth(4000) > 1.8 * small


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda theme: theme.name)
def test_the_ink_is_the_theme_s_text_colour(qtbot, theme):
    image = formula_picture(r"\frac{e^z}{1 + e^z}", theme, scale=2.0)
    inks = {
        image.pixelColor(x, y).getRgb()[:3]
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {rgb(theme.text)}


def test_nothing_of_a_picture_is_cut_off(qtbot):
    image = formula_picture(r"f = (\frac{\sum_{j=1}^{n} e^{z_j}}{\sqrt{g}})", LIGHT)
    edge = [(x, y) for x in range(image.width()) for y in (0, image.height() - 1)]
    edge += [(x, y) for y in range(image.height()) for x in (0, image.width() - 1)]
    assert all(image.pixelColor(x, y).alpha() == 0 for x, y in edge)


def test_what_can_not_be_broken_is_drawn_smaller_and_does_not_widen_its_column(qtbot):
    view = FormulaView("(0,0900; 0,2447; 0,6652; 0,0900; 0,2447)", LIGHT)
    qtbot.addWidget(view)
    whole = view.sizeHint()
    assert view.minimumSizeHint().width() < 0.7 * whole.width()
    view.resize(round(0.75 * whole.width()), whole.height())
    image = view.grab().toImage()
    ink = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 100 for y in range(image.height()))
    ]
    assert max(ink) < image.width() - 1
