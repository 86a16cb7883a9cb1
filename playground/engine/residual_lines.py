"""Residual links in the fast plan: the lines that it writes out, and the arrays they name.

The mathematics is that of `residual_links`, feature-major: arrays are (units, n), or
(units, runs, n) where several networks share a plan.
"""

from __future__ import annotations

import numpy as np

from playground.engine.buffers import Namespace
from playground.engine.network import Network
from playground.engine.products import matrix, product_line


class ResidualLines:
    """One layer's lines; `layer` counts from 1, the first after the inputs, as the plan does.

    `parameters` and `gradient` are the plan's flat vectors, (P,) or (runs, P).
    """

    def __init__(
        self,
        names: Namespace,
        network: Network,
        layer: int,
        parameters: np.ndarray,
        gradient: np.ndarray,
    ) -> None:
        self._names, self._layer = names, layer
        self._runs = parameters.shape[:-1]
        # ∂L/∂a of the layer, kept while its δ takes the place.
        self._reached = f"reached{layer}"
        names.zeros(self._reached, *names.array(f"delta{layer}").shape)
        names["copyto"] = np.copyto
        part = network.projection_slices[layer - 1]
        self._projects = part.stop > part.start
        if self._projects:
            shape = (*self._runs, *network.sizes[layer - 1 : layer + 1])
            names[f"P{layer}"] = projection = parameters[..., part].reshape(shape)
            names[f"P{layer}_T"] = projection.swapaxes(-1, -2)
            names[f"gradient_P{layer}"] = gradient[..., part].reshape(shape)

    def forward(self, values: str, out: str) -> list[str]:
        """From f(z) in `values`, after dropout, to what the layer hands on, `out`."""
        lines = [f"# Layer {self._layer} hands on f(z) + x"]
        if self._layer == 1:
            lines += self._rows_of_inputs()
        if not self._projects:
            return [*lines, f"add({values}, {self._source()}, {out})"]
        t = self._names.scratch(values)
        product = product_line(
            self._names, f"P{self._layer}_T", self._source_matrix(), matrix(self._names, t)
        )
        return [*lines, product, f"add({values}, {t}, {out})"]

    def _rows_of_inputs(self) -> list[str]:
        """The lines of the inputs without their row of ones, as products take them."""
        names = self._names
        names["x_units"] = names.array("x")[..., :-1, :]
        if not self._runs:
            return ["x_units = x[:-1]"]
        names["x_by_unit"] = names.array("x_units").swapaxes(0, 1)
        return ["x_units = x[:, :-1]", "x_by_unit = x_units.swapaxes(0, 1)"]

    def _source(self) -> str:
        """The inputs of the layer, (units, …, n), for elementwise operations."""
        if self._layer == 1:
            return "x_by_unit" if self._runs else "x_units"
        name = f"h{self._layer - 1}_units"
        self._names[name] = self._names.array(f"h{self._layer - 1}")[:-1]
        return name

    def _source_matrix(self) -> str:
        return "x_units" if self._layer == 1 else matrix(self._names, self._source())

    def keep(self, delta: str) -> list[str]:
        """The line that keeps ∂L/∂a, which is in `delta` now, where something is made of it."""
        wanted = self._projects or self._layer > 1
        return [f"copyto({self._reached}, {delta})"] if wanted else []

    def gradient(self) -> list[str]:
        """∂L/∂P, where there is a projection."""
        if not self._projects:
            return []
        reached = matrix(self._names, self._reached, transposed=True)
        out = f"gradient_P{self._layer}"
        return [product_line(self._names, self._source_matrix(), reached, out)]

    def backward(self, previous: str) -> list[str]:
        """Add to ∂L/∂a of the layer before, in `previous`, what comes through the link."""
        if not self._projects:
            return [f"add({previous}, {self._reached}, {previous})"]
        t = self._names.scratch(previous)
        names = self._names
        product = product_line(
            names, f"P{self._layer}", matrix(names, self._reached), matrix(names, t)
        )
        return [product, f"add({previous}, {t}, {previous})"]
