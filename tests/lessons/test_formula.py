"""Formulas are read into trees, told on one line, and refused with what is wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.lessons.formula import (
    Fence,
    FormulaError,
    Fraction,
    Root,
    Row,
    Scripts,
    Symbol,
    parse_formula,
    spoken,
)


def test_a_fraction_a_root_and_scripts_are_what_they_look_like():
    (fraction,) = parse_formula(r"\frac{\sqrt{z_i^2}}{2}").parts
    assert isinstance(fraction, Fraction)
    (root,) = fraction.above.parts
    assert isinstance(root, Root)
    (scripts,) = root.inside.parts
    low, high = Row((Symbol("i", "variable"),)), Row((Symbol("2", "number"),))
    assert scripts == Scripts(Symbol("z", "variable"), low, high)


def test_small_unicode_digits_are_scripts_too():
    assert parse_formula("w₁²") == parse_formula("w_1^2")


def test_one_letter_is_a_variable_and_several_are_a_word():
    kinds = [part.kind for part in parse_formula("ln z").parts]
    assert kinds == ["word", "space", "variable"]
    assert parse_formula(r"\ln z") == parse_formula("ln z")
    assert parse_formula(r"\sigma") == parse_formula("σ")


def test_a_bracket_without_its_partner_is_a_mere_sign():
    assert isinstance(parse_formula("(0, 1)").parts[0], Fence)
    assert parse_formula("[0, 1)").parts[0] == Symbol("[", "mark")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (r"\frac{∂C}{∂b_1} = σ′(z_1)", "∂C / ∂b_1 = σ′(z_1)"),
        (r"p_i = \frac{e^{z_i}}{\sum_j e^{z_j}}", "p_i = (e^z_i) / (∑_j e^z_j)"),
        (r"C = −ln p_{true}", "C = − ln p_true"),
        (r"\sqrt{a + b}", "√(a + b)"),
        (r"(¼)^3 = 0.016 \quad (¼)^8 = 0.000015", "(¼)^3 = 0.016, (¼)^8 = 0.000015"),
        (r"a: \quad b \quad ⇒ \quad c", "a: b ⇒ c"),
        (r"104 \quad 2\,057 \\ 3", "104, 2\u202f057; 3"),
    ],
)
def test_a_formula_is_told_on_one_line(text, told):
    assert spoken(parse_formula(text)) == told


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "an empty formula"),
        ("{a", "a '}' is missing"),
        ("a}", "a '}' without its '{'"),
        (r"\frac{a}", r"'\frac' needs braces: \frac{…}{…}"),
        (r"\frac{a}{}", r"'\frac' has empty braces"),
        (r"\integral", r"'\integral' is unknown"),
        ("a^", "nothing stands after '^'"),
        ("a^1^2", "two '^' after each other"),
        ("a \\", "without the name of a command"),
        ("{" * 20, "more than 12 brackets or braces in each other"),
    ],
)
def test_a_broken_formula_is_refused_with_what_is_wrong(text, fault):
    with pytest.raises(FormulaError) as refused:
        parse_formula(text)
    assert fault in str(refused.value)


@given(st.text(alphabet=r"ab^_{}()[]\frac sqrt₁² ,", max_size=60))
def test_whatever_the_text_it_is_a_formula_or_refused(text):
    try:
        told = spoken(parse_formula(text))
    except FormulaError as error:
        told = str(error)
    assert "\n" not in told
