"""One notation for numbers: written out down to a thousandth, then as powers of ten."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.sentence import Sentence
from playground.ui.language.numbers import (
    THIN_SPACE,
    Figure,
    Notation,
    as_python,
    fixed,
    grouped,
    loss_text,
    number_text,
    power_text,
    setting_text,
    share_text,
    use_notation,
)
from playground.ui.language.wording import worded


@pytest.fixture
def german():
    use_notation(Notation(",", "."))
    yield
    use_notation(Notation())


def plain(text: str) -> str:
    return text.replace(THIN_SPACE, " ")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (number_text(8.4e-7), "8.40 × 10⁻⁷"),
        (number_text(8.4e-7, 2), "8.4 × 10⁻⁷"),
        (number_text(4e-5), "4.00 × 10⁻⁵"),
        (number_text(0.04), "0.0400"),
        (loss_text(7.093e-4), "7.09 × 10⁻⁴"),
        (loss_text(0.005), "0.0050"),
        (loss_text(math.inf), "∞"),
        (loss_text(2.5e7), "2.50 × 10⁷"),
        (setting_text(0.00001), "1 × 10⁻⁵"),
        (setting_text(0.03), "0.03"),
        (share_text(0.9834), "98.3 %"),
        (fixed(-0.0001, 2), "0.00"),
        (fixed(-1.5, 1), "−1.5"),
        (grouped(-1234567), "−1,234,567"),
        (power_text(-6), "10⁻⁶"),
        (f"{Figure(0.25):.0%}", "25 %"),
        (f"{Figure(12)}", "12"),
        (
            worded(Sentence("L2 penalty {value:g} at step {step:,}.", value=1e-5, step=1200)),
            "L2 penalty 1 × 10⁻⁵ at step 1,200.",
        ),
    ],
)
def test_numbers_have_one_notation(text: str, written: str) -> None:
    assert plain(text) == written


def test_marks_are_those_of_the_language(german) -> None:
    assert grouped(1234567) == "1.234.567"
    assert loss_text(0.2141) == "0,2141"
    assert plain(number_text(-8.4e-7)) == "−8,40 × 10⁻⁷"
    assert as_python("1.000") == "1000"
    assert as_python("0,5") == "0.5"
    assert as_python("0.001") == "0.001"


@pytest.mark.parametrize(
    ("text", "whole", "number"),
    [
        ("1,000", True, 1000),
        ("1.000", True, 1000),
        ("1 000", True, 1000),
        ("12'500", True, 12500),
        ("1,000,000", True, 1_000_000),
        ("1,000", False, 1000),
        ("1,250.5", False, 1250.5),
        ("0,5", False, 0.5),
        ("1,5", False, 1.5),
        ("8.4 × 10⁻⁷", False, 8.4e-7),
        ("8.4*10^-7", False, 8.4e-7),
        ("3e-2", False, 0.03),
        ("−2", False, -2),
    ],
)
def test_what_a_person_writes_is_read(text: str, whole: bool, number: float) -> None:
    assert float(as_python(text, whole=whole)) == pytest.approx(number)


@given(st.floats(-1e12, 1e12), st.booleans())
def test_what_is_written_is_read_again(value: float, in_german: bool) -> None:
    use_notation(Notation(",", ".") if in_german else Notation())
    try:
        read = float(as_python(setting_text(value)))
    finally:
        use_notation(Notation())
    assert read == pytest.approx(value, rel=1e-5)
