"""One neuron worked out as on paper: Σ w·a + b, f(z), softmax, in figures that can be typed over.

A room checks with a pocket calculator, so the figures that go in are rounded no further than that
the result comes out to its last shown digit.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from playground.engine import make_activation
from playground.training.probes.asked import Answer, AskedLayer

# Significant digits of a result, and the most that a figure on the way may need.
DIGITS = 4
MAX_DIGITS = 10


@dataclass(frozen=True)
class Term:
    """One summand: the number of its source, and w · a as shown."""

    source: int
    weight: float
    value: float

    @property
    def product(self) -> float:
        """The product of the two shown figures."""
        return self.weight * self.value


@dataclass(frozen=True)
class SoftmaxTerms:
    """A softmax output: e^(z − largest) of this neuron and of all, in the order of the outputs."""

    largest: float
    raised: tuple[float, ...]

    @property
    def total(self) -> float:
        """The divisor."""
        return math.fsum(self.raised)


@dataclass(frozen=True)
class Working:
    """The working of one neuron's output; every figure is rounded as it is shown.

    `terms` and `bias` have `digits` significant digits, `z` has `z_digits`, `value` = f(z) and `a`
    have DIGITS.
    `normalization` is mean, deviation, γ and β where the layer normalises: z = γ (Σ − mean) ÷
    deviation + β then.  `formula` has a place for z; "" for a softmax, of which `shares` are.
    `link` is what a residual link adds to f(z), None without one; it and f(z) have `link_digits`.
    """

    layer: int
    unit: int
    digits: int
    terms: tuple[Term, ...]
    bias: float
    normalization: tuple[float, float, float, float] | None
    z: float
    z_digits: int
    value: float
    link: float | None
    link_digits: int
    a: float
    formula: str
    shares: SoftmaxTerms | None


def rounded(value: float, digits: int) -> float:
    """`value` to so many significant digits."""
    return float(f"{value:.{digits - 1}e}") if math.isfinite(value) else value


def _all_rounded(values: np.ndarray, digits: int) -> np.ndarray:
    """As `rounded`, for all of `values` (n,) at once."""
    shown = np.isfinite(values) & (values != 0)
    exponents = np.floor(np.log10(np.abs(np.where(shown, values, 1.0))))
    places = digits - 1 - exponents
    # Two steps, because 10 to the 300th is no factor for a tiny number.
    scale = 10.0 ** np.clip(places, -300, 300)
    return np.where(shown, np.round(values * scale) / scale, values)


def work_out(answer: Answer, layer: int, unit: int) -> Working:
    """The working of neuron `unit` of layer `layer`, 0 being the first after the inputs.

    Raises:
        IndexError: there is no such neuron.
    """
    found = answer.layers[layer]
    z, a = float(found.z[unit]), rounded(float(found.a[unit]), DIGITS)
    z_digits = _digits_of_z(found, unit)
    z = rounded(z, z_digits)
    digits = DIGITS
    while True:
        terms, bias, normalization = _figures(found, unit, digits)
        products = [term.product for term in terms]
        combined = _combine(products, bias, normalization)
        if rounded(combined, DIGITS) == rounded(z, DIGITS) or digits == MAX_DIGITS:
            break
        digits += 1
    shares = _shares(found.z, z_digits) if found.activation == "softmax" else None
    return Working(
        layer,
        unit,
        digits,
        terms,
        bias,
        normalization,
        z,
        z_digits,
        *_handed_on(found, unit),
        a,
        formula_of(found.activation, z),
        shares,
    )


def _handed_on(layer: AskedLayer, unit: int) -> tuple[float, float | None, int]:
    """f(z), what the link adds, and the digits at which both give the shown output."""
    value, a = float(layer.value[unit]), float(layer.a[unit])
    if not layer.has_link:
        return rounded(value, DIGITS), None, DIGITS
    for digits in range(DIGITS, MAX_DIGITS):
        link = rounded(a - value, digits)
        if rounded(rounded(value, digits) + link, DIGITS) == rounded(a, DIGITS):
            break
    return rounded(value, digits), link, digits


def formula_of(activation: str, z: float) -> str:
    """The formula of f with a place for z; "" for a softmax, which needs all outputs."""
    return make_activation(activation).formula(z)


def _figures(
    layer: AskedLayer, unit: int, digits: int
) -> tuple[tuple[Term, ...], float, tuple[float, float, float, float] | None]:
    """Terms, bias and normalisation of one neuron, rounded to `digits`."""
    weights = _all_rounded(layer.weights[:, unit], digits).tolist()
    values = _all_rounded(layer.inputs, digits).tolist()
    terms = tuple(map(Term, range(len(weights)), weights, values))
    bias = rounded(float(layer.biases[unit]), digits)
    of_layer = layer.normalization
    if of_layer is None:
        return terms, bias, None
    figures = (
        of_layer.mean[unit],
        1.0 / of_layer.inverse_deviation[unit],
        of_layer.scale[unit],
        of_layer.shift[unit],
    )
    mean, deviation, scale, shift = (rounded(float(value), digits) for value in figures)
    return terms, bias, (mean, deviation, scale, shift)


def _combine(
    products: Sequence[float],
    bias: float,
    normalization: tuple[float, float, float, float] | None,
) -> float:
    total = math.fsum([*products, bias])
    if normalization is None:
        return total
    mean, deviation, scale, shift = normalization
    return scale * (total - mean) / deviation + shift


def _digits_of_z(layer: AskedLayer, unit: int) -> int:
    """So many that f of the rounded z is the shown value of f."""
    function = make_activation(layer.activation)
    wanted = rounded(float(layer.value[unit]), DIGITS)
    for digits in range(DIGITS, MAX_DIGITS):
        z = np.array([[rounded(value, digits) for value in layer.z.tolist()]])
        if rounded(float(function.value(z)[0, unit]), DIGITS) == wanted:
            return digits
    return MAX_DIGITS


def _shares(z: np.ndarray, digits: int) -> SoftmaxTerms:
    logits = [rounded(value, digits) for value in z.tolist()]
    largest = max(logits)
    return SoftmaxTerms(largest, tuple(math.exp(one - largest) for one in logits))
