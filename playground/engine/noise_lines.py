"""Dropout and input noise in the fast plan: the lines that it writes out, and the arrays they name.

The formulas are those of `noise`, feature-major: arrays are (units, n), or (units, runs, n) where
several networks share a plan.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from playground.engine.buffers import Namespace
from playground.engine.noise import Noise, drawing


class NoiseLines:
    """The noise of one plan for batches of `rows` rows; layers count from 1, as the plan's do.

    `sizes` are the units of each layer, inputs first; `runs` is () or (runs,).
    """

    def __init__(
        self, names: Namespace, noise: Noise, sizes: Sequence[int], runs: tuple[int, ...], rows: int
    ) -> None:
        self.noise = noise
        self._names, self._sizes = names, sizes
        self._runs, self._rows = runs, rows

    def drops(self, layer: int) -> bool:
        """True if dropout follows `layer`, which can only be a hidden one."""
        dropout = self.noise.dropout
        return 0 < layer < len(self._sizes) - 1 and bool(dropout) and bool(dropout[layer - 1])

    def set_noise(self, noise: Noise) -> None:
        """Take other rates of the same kind as before; no line changes."""
        self.noise = noise
        for layer in range(1, len(self._sizes) - 1):
            if self.drops(layer):
                self._set_rate(layer)
        if noise.input_noise:
            self._names.number("noise_size", noise.input_noise)

    def inputs(self) -> list[str]:
        """Add noise to the inputs x (features + 1, n), none to their row of ones."""
        if not self.noise.input_noise:
            return []
        names, features = self._names, self._sizes[0]
        drawn = names.zeros("drawn_noise", *self._runs, self._rows, features)
        padded = np.zeros((*self._runs, self._rows, features + 1), names.dtype)
        names["draw_noise"] = drawing("standard_normal", self.noise.noise_generators, drawn)
        names["noise_columns"] = padded[..., :features]
        names["noise"] = padded.swapaxes(-1, -2)
        names["noisy_x"] = np.zeros_like(padded).swapaxes(-1, -2)
        names.number("noise_size", self.noise.input_noise)
        return [
            "# Input noise; the row of ones gets none",
            "draw_noise()",
            "multiply(drawn_noise, noise_size, noise_columns)",
            "x = add(x, noise, noisy_x)",
        ]

    def dropout(self, layer: int) -> list[str]:
        """H = a · mask, where a mask is 0 or 1/keep."""
        names, shape = self._names, self._names.array(f"a{layer}").shape
        names.zeros(f"mask{layer}", *shape)
        drawn = np.zeros((*self._runs, self._sizes[layer], self._rows), names.dtype)
        names[f"drawn{layer}"] = drawn.swapaxes(0, 1) if self._runs else drawn
        names[f"draw{layer}"] = drawing("random", self.noise.dropout_generators, drawn)
        names[f"kept{layer}"] = np.zeros(shape, bool)
        names[f"h{layer}_units"] = names.array(f"h{layer}")[:-1]
        self._set_rate(layer)
        return [
            f"draw{layer}()",
            f"less(drawn{layer}, keep{layer}, kept{layer})",
            f"multiply(kept{layer}, inverse_keep{layer}, mask{layer})",
            f"multiply(a{layer}, mask{layer}, h{layer}_units)",
        ]

    def _set_rate(self, layer: int) -> None:
        keep = 1 - np.asarray(self.noise.dropout[layer - 1], self._names.dtype)
        self._names.number(f"keep{layer}", keep)
        self._names.number(f"inverse_keep{layer}", 1 / keep)
