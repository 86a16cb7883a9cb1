"""Batch normalisation in the fast plan: the lines that it writes out, and the arrays they name.

The mathematics is that of `batch_normalization`, feature-major: arrays are (units, n), or
(units, runs, n) where several networks share a plan.
"""

from __future__ import annotations

import numpy as np

from playground.engine.batch_normalization import EPSILON, MOMENTUM, NUMBERS
from playground.engine.buffers import Namespace
from playground.engine.network import Network
from playground.engine.products import batched_product
from playground.engine.underflow import SPECK, can_be_slow


class NormalizationLines:
    """One layer's lines; `layer` counts from 1, the first after the inputs, as the plan does.

    `parameters` and `gradient` are the plan's flat vectors, (P,) or (runs, P), for batches of
    `rows` rows.
    """

    def __init__(
        self,
        names: Namespace,
        network: Network,
        layer: int,
        rows: int,
        parameters: np.ndarray,
        gradient: np.ndarray,
    ) -> None:
        biases = network.bias_slices[layer - 1]
        part = network.normalization_slices[layer - 1]
        numbers, gradients = _columns(parameters[..., part]), _columns(gradient[..., part])
        column = numbers[0].shape
        self._names, self._layer, self._rows = names, layer, rows
        self._runs = parameters.shape[:-1]
        # What is being normalised: first z, then ẑ.
        self.z = f"standard{layer}"
        names.zeros(self.z, *column[:-1], rows)
        scale, shift, *running = numbers
        names[f"scale{layer}"], names[f"shift{layer}"] = scale, shift
        names[f"scale_gradient{layer}"], names[f"shift_gradient{layer}"] = gradients[:2]
        # Nothing is ever written there again.
        gradients[2:] = 0
        names[f"running{layer}"] = numbers[2:]
        names[f"running_mean{layer}"], names[f"running_variance{layer}"] = running
        batch = names.zeros(f"batch{layer}", 2, *column)
        names[f"mean{layer}"], names[f"unbiased{layer}"] = batch
        names.zeros(f"difference{layer}", 2, *column)
        for name in ("variance", "inverse", "factor"):
            names.zeros(f"{name}{layer}", *column)
        names["sqrt"] = np.sqrt
        # Products with them are cheaper than reductions: a sum over the rows, and a mean.
        names.zeros("ones", *self._runs, rows, 1)[...] = 1
        names.zeros("shares", *self._runs, rows, 1)[...] = 1 / rows
        names[f"clear_bias_gradient{layer}"] = gradient[..., biases].fill
        names.number("epsilon", EPSILON)
        names.number("momentum", MOMENTUM)
        self._can_be_slow = can_be_slow(names.dtype)
        names.number("speck", SPECK)
        names.number("inverse_rows", 1 / self._rows)
        if self._rows > 1:
            names.number("bessel", self._rows / (self._rows - 1))

    def forward(self, y: str, t: str) -> list[str]:
        """From z to y, with scratch `t`; in between the running averages follow the batch."""
        number, z = self._layer, self.z
        mean, variance = f"mean{number}", f"variance{number}"
        if self._rows == 1:
            mean, variance = f"running_{mean}", f"running_{variance}"
        statistics = self._statistics(mean, variance, t) if self._rows > 1 else []
        return [
            "# ẑ = (z − μ) / √(σ² + ε), y = γẑ + β",
            *(statistics or [f"subtract({z}, {mean}, {z})"]),
            f"add({variance}, epsilon, inverse{number})",
            f"sqrt(inverse{number}, inverse{number})",
            f"reciprocal(inverse{number}, inverse{number})",
            f"multiply({z}, inverse{number}, {z})",
            f"multiply({z}, scale{number}, {y})",
            f"add({y}, shift{number}, {y})",
        ]

    def _statistics(self, mean: str, variance: str, t: str) -> list[str]:
        """μ and σ² of the batch, which the running averages follow, and z − μ."""
        number, z = self._layer, self.z
        return [
            self._product(z, "shares", mean),
            f"subtract({z}, {mean}, {z})",
            f"multiply({z}, {z}, {t})",
            self._product(t, "shares", variance),
            f"multiply({variance}, bessel, unbiased{number})",
            f"subtract(batch{number}, running{number}, difference{number})",
            f"multiply(difference{number}, momentum, difference{number})",
            f"add(running{number}, difference{number}, running{number})",
            *([f"add(running{number}, speck, running{number})"] if self._can_be_slow else []),
        ]

    def backward(self, delta: str, t: str) -> list[str]:
        """From ∂L/∂y in `delta` to ∂L/∂z, and on the way ∂L/∂γ and ∂L/∂β."""
        number, z = self._layer, self.z
        scale, shift = f"scale_gradient{number}", f"shift_gradient{number}"
        factor = f"factor{number}"
        through_statistics = [
            f"multiply({scale}, inverse_rows, {factor})",
            f"multiply({z}, {factor}, {t})",
            f"subtract({delta}, {t}, {delta})",
            f"multiply({shift}, inverse_rows, {factor})",
            f"subtract({delta}, {factor}, {delta})",
        ]
        return [
            "# ∂L/∂β = Σδ, ∂L/∂γ = Σδẑ, δ ← γ/√(σ² + ε) (δ − mean δ − ẑ mean(δẑ))",
            self._product(delta, "ones", shift),
            f"multiply({delta}, {z}, {t})",
            self._product(t, "ones", scale),
            *(through_statistics if self._rows > 1 else []),
            f"multiply(scale{number}, inverse{number}, {factor})",
            f"multiply({delta}, {factor}, {delta})",
        ]

    def _product(self, left: str, column: str, out: str) -> str:
        """The line of out = left · column: of every unit, over the rows."""
        names = self._names
        if not self._runs:
            names[f"{left}_dot"] = names.array(left).dot
            return f"{left}_dot({column}, {out})"
        arrays = names.array(left).swapaxes(0, 1), names.array(out).swapaxes(0, 1)
        names[f"{left}_by_run"], names[f"{out}_by_run"] = arrays
        function = batched_product(arrays[0], names.array(column), arrays[1])
        names[function.__name__] = function
        return f"{function.__name__}({left}_by_run, {column}, {out}_by_run)"

    def without_bias(self) -> list[str]:
        """∂L/∂b = 0, exactly: whatever b adds to all rows, the mean takes away again."""
        return [f"clear_bias_gradient{self._layer}(0)"] if self._rows > 1 else []


def _columns(numbers: np.ndarray) -> np.ndarray:
    """(4, units, 1) of (4 · units,), or (4, units, runs, 1) of (runs, 4 · units): views."""
    apart = numbers.reshape(*numbers.shape[:-1], NUMBERS, -1)
    return (apart if numbers.ndim == 1 else np.moveaxis(apart, 0, -1))[..., None]
