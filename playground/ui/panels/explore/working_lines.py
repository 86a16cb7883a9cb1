"""The working of one neuron, or of one step, written line by line as on paper.

Text alone: the figures come from `training.working` and `training.update_lines`.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from playground.data.dataset import Target
from playground.training.update_lines import Line
from playground.training.working import DIGITS, MAX_DIGITS, SoftmaxTerms, Working, rounded
from playground.ui.language.numbers import SMALLEST_PLAIN, number_text, setting_text

# As many summands of a softmax are written out; of more, only their sum.
MAX_SUMMANDS = 10
# A person sets no number with more digits than that.
SET_DIGITS = 3


@dataclass(frozen=True)
class WorkingLines:
    """The lines of one neuron; "" where it has no such line.

    `sum` is Σ w·a + b, `normal` the batch normalisation of it, `total` the divisor of a softmax,
    `function` the activation, `link` what a residual link adds.
    """

    sum: str
    normal: str
    total: str
    function: str
    link: str


def working_lines(working: Working) -> WorkingLines:
    """The way of one neuron from its weighted inputs to its output."""
    digits = working.digits
    products = sum(term.product for term in working.terms)
    total = number_text(products + working.bias, digits)
    z = number_text(working.z, working.z_digits)
    summed, bias = number_text(products, digits), bracketed(working.bias, digits)
    if working.normalization is None:
        sum_line, normal_line = f"z = Σ w·a + b = {summed} + {bias} = {z}", ""
    else:
        mean, deviation, scale, shift = (
            bracketed(value, digits) for value in working.normalization
        )
        sum_line = f"Σ = Σ w·a + b = {summed} + {bias} = {total}"
        normal_line = (
            f"z = γ · (Σ − μ) ÷ σ + β = {scale} · ({total} − {mean}) ÷ {deviation} + {shift} = {z}"
        )
    if working.shares is not None:
        total_line, function_line = _softmax_lines(working, working.shares)
        return WorkingLines(sum_line, normal_line, total_line, function_line, "")
    a, formula = number_text(working.a, DIGITS), working.formula.format(z=z)
    if working.link is None:
        return WorkingLines(sum_line, normal_line, "", f"a = f(z) = {formula} = {a}", "")
    value = number_text(working.value, working.link_digits)
    link_line = residual_line(value, bracketed(working.link, working.link_digits), a)
    return WorkingLines(sum_line, normal_line, "", f"f(z) = {formula} = {value}", link_line)


def _softmax_lines(working: Working, shares: SoftmaxTerms) -> tuple[str, str]:
    """The divisor of the softmax, and the neuron's share of it."""
    z, largest = (
        number_text(working.z, working.z_digits),
        bracketed(shares.largest, working.z_digits),
    )
    raised = number_text(shares.raised[working.unit], working.digits)
    whole = number_text(shares.total, working.digits)
    parts = " + ".join(number_text(one, DIGITS) for one in shares.raised)
    written = f" = {parts}" if len(shares.raised) <= MAX_SUMMANDS else ""
    return (
        f"Σ e^(z − {largest}){written} = {whole}",
        f"p = e^({z} − {largest}) ÷ Σ = {raised} ÷ {whole} = {number_text(working.a, DIGITS)}",
    )


def residual_line(value: str, carried: str, a: str) -> str:
    """The sum of f(z) and what the residual link carries past it."""
    text = QCoreApplication.translate(
        "WorkingLines", "a = f(z) + residual link = {value} + {carried} = {a}"
    )
    return text.format(value=value, carried=carried, a=a)


def scaling_line(name: str, value: float, offset: float, divisor: float) -> str:
    """The standardisation of a feature before it goes in."""
    scaled = number_text((value - offset) / divisor, DIGITS)
    shown, taken, by = (bracketed(one, DIGITS + 2) for one in (value, offset, divisor))
    return QCoreApplication.translate(
        "WorkingLines", "scaled first: {name} ({value} − {offset}) ÷ {divisor} = {scaled}"
    ).format(name=name, value=shown, offset=taken, divisor=by, scaled=scaled)


def own_line(target: Target, name: str, a: float) -> str:
    """The way of the output `a` back to the unit of what is predicted.

    Its figures have as many digits as give the shown number.
    """
    value = float(target.own(a))
    for digits in range(DIGITS, MAX_DIGITS):
        figures = [rounded(one, digits) for one in (a, target.spread, target.mean)]
        if rounded(figures[0] * figures[1] + figures[2], DIGITS) == rounded(value, DIGITS):
            break
    output, spread, mean = figures
    text = QCoreApplication.translate(
        "WorkingLines", "scaled back: {name} = {a} · {spread} + {mean} = {value}"
    )
    return text.format(
        name=name,
        a=number_text(output, digits),
        spread=bracketed(spread, digits),
        mean=bracketed(mean, digits),
        value=f"{number_text(value, DIGITS)} {target.unit}".rstrip(),
    )


def update_line(line: Line, digits: int, letter: str = "w") -> str:
    """One line of a step: what it is called, by which rule, with which figures, and the result.

    `letter` is what the parameter is called, "b" for a bias.
    """
    numbers = [bracketed(value, digits) for value in line.numbers]
    if "({1})" in line.pattern:
        # Brackets stand in the pattern already.
        numbers[1] = _written(line.numbers[1], digits)
    figures = line.pattern.format(*numbers)
    name, rule = (text.replace("w", letter) for text in (line.symbol, line.rule))
    return f"{name} = {rule} = {figures} = {number_text(line.value, digits)}"


def bracketed(value: float, digits: int) -> str:
    """A number as it stands behind a sign."""
    text = _written(value, digits)
    return f"({text})" if value < 0 or "×" in text else text


def _written(value: float, digits: int) -> str:
    """A number that somebody set as it was set, and one that was computed as all others are.

    They differ where numbers are small: 0.0005 is a rate, 2.88853 × 10⁻⁴ a gradient.
    """
    was_set = float(f"{value:.{SET_DIGITS}g}") == value
    small = 0.0 < abs(value) < SMALLEST_PLAIN
    return number_text(value, digits) if small and not was_set else setting_text(value, digits)
