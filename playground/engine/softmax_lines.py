"""Softmax in the fast plan: the lines that it writes out, and the arrays they name.

The formula is that of `activations.Softmax`; arrays are (units, n), or (units, runs, n) where
several networks share a plan, so maximum and sum go down the rows.
"""

from __future__ import annotations

import numpy as np

from playground.engine.buffers import Namespace
from playground.engine.products import matrix, product_line
from playground.engine.underflow import MIN_EXPONENT, can_be_slow


def softmax_lines(names: Namespace, a: str) -> list[str]:
    """Lines for p = e^(z − max z) / Σ e^(z − max z), over the units; z lies in `a`, and p after."""
    names.zeros("spread", *names.array(a).shape)
    lines = _maximum_lines(names, a)
    if names.array(a).ndim > 2:
        lines.append(f"subtract({a}, largest, {a})")
    else:
        lines.append(spread_line(names, "column_of_ones", "largest"))
        lines.append(f"subtract({a}, spread, {a})")
    lines += _exponential_lines(names, a)
    lines.append(spread_line(names, "square_of_ones", a))
    lines.append(f"divide({a}, spread, {a})")
    return lines


def _exponential_lines(names: Namespace, a: str) -> list[str]:
    """Lines for e^a, a ≤ 0, where what is too small to count is exactly zero (see `underflow`)."""
    dtype = names.array(a).dtype
    if not can_be_slow(dtype):
        return [f"exp({a}, {a})"]
    least = np.array(MIN_EXPONENT, dtype)
    names["least_exponent"], names["least_power"] = least, np.exp(least)
    return [
        f"maximum({a}, least_exponent, out={a})",
        f"exp({a}, {a})",
        f"subtract({a}, least_power, {a})",
    ]


def spread_line(names: Namespace, ones: str, name: str) -> str:
    """The line for spread = Σ over the units of an array, in every row.

    A product with ones is cheaper than a reduction, and equal shapes than broadcasting.
    """
    outputs, *runs, _ = names.array("spread").shape
    names.zeros(ones, *runs, outputs, len(names.array(name)))[...] = 1
    return product_line(names, ones, matrix(names, name), matrix(names, "spread"))


def _maximum_lines(names: Namespace, a: str) -> list[str]:
    """Lines for largest = max over the units, (1, n), by halves: cheaper than a reduction."""
    rows, lines = names.array(a), []
    units = number = len(rows)
    largest = names.zeros("largest", max(1, units // 2), *rows.shape[1:])
    if units == 1:
        names["only"] = rows
        lines.append("maximum(only, only, out=largest)")
    while number > 1:
        half = number // 2
        parts = {"upper": rows[:half], "lower": rows[half : 2 * half], "larger": largest[:half]}
        names.update({f"{part}{number}": array for part, array in parts.items()})
        lines.append(f"maximum(upper{number}, lower{number}, out=larger{number})")
        if number % 2:
            names.update({"first": largest[:1], f"odd{number}": rows[number - 1 : number]})
            lines.append(f"maximum(first, odd{number}, out=first)")
        rows, number = largest, half
    names["largest"] = largest[:1]
    return lines
