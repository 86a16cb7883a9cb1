"""The fast plan: forward and backward for batches of one size, as one straight-line function.

The mathematics is that of `network`, and the tests hold the two together.  What differs is how it
is said: every array is made once, every NumPy call writes into one of them, and nothing is looked
up or decided during a step, because for small layers the time goes into calling, not computing.
So the plan is written out as Python source, `Plan.source`, which reads like any function.  This is
the source for 2-4-2-1, all tanh, with the squared error, for batches of one size (a test holds it
to be true):

    def backpropagate(x, y):
        # Layer 1, tanh: z = Wᵀa + b, a = f(z)
        W1_T_dot(x, a1)
        tanh(a1, a1)
        # Layer 2, tanh: z = Wᵀa + b, a = f(z)
        W2_T_dot(h1, a2)
        tanh(a2, a2)
        # Layer 3, tanh: z = Wᵀa + b, a = f(z)
        W3_T_dot(h2, a3)
        tanh(a3, a3)
        # f′(z) of layers 1 to 3, tanh
        multiply(a1_to_3, a1_to_3, d1_to_3)
        subtract(one, d1_to_3, d1_to_3)
        # mse: δ = ∂L/∂z of the outputs
        subtract(a3, y, delta3)
        multiply(delta3, two_inverse_size, delta3)
        multiply(delta3, d3, delta3)
        # Layer 3: ∂L/∂W = aδᵀ
        h2_dot(delta3_T, gradient3)
        # Back through layer 3: δ ← (Wδ) f′(z)
        W3_dot(delta3, delta2)
        multiply(delta2, d2, delta2)
        # Layer 2: ∂L/∂W = aδᵀ
        h1_dot(delta2_T, gradient2)
        # Back through layer 2: δ ← (Wδ) f′(z)
        W2_dot(delta2, delta1)
        multiply(delta1, d1, delta1)
        # Layer 1: ∂L/∂W = aδᵀ
        x.dot(delta1_T, gradient1)

Here a1 are the outputs of the first layer (4, n) and h1 the same with the row of ones below (5, n);
d1 = f′(z) and delta1 = ∂L/∂z have the shape of a1; W1_T_dot(x, a1) is a1 ← W1ᵀx, the method `dot`
of one array bound beforehand; gradient1 is where ∂L/∂W1 and ∂L/∂b1 lie in the flat gradient.

Arrays lie feature-major, (units, n), so that a row is one unit.  Under the rows of a layer's
outputs lies a row of ones: with W and b one above the other, as the flat vector has them, z is a
single product, and the bias gradient falls out of the weights' gradient.  Several networks of one
architecture may share a plan; their arrays are (units, runs, n), and products go run by run.

A plan trains nothing: it turns a batch into a gradient.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from types import CodeType

import numpy as np

from playground.engine.activation import Activation
from playground.engine.activations import make_activation
from playground.engine.buffers import BufferArena, Namespace
from playground.engine.losses import Loss
from playground.engine.network import Network
from playground.engine.noise import Noise
from playground.engine.noise_lines import NoiseLines
from playground.engine.normalization_lines import NormalizationLines
from playground.engine.products import batched_product, matrix, product_line
from playground.engine.residual_lines import ResidualLines
from playground.engine.softmax_lines import softmax_lines, spread_line
from playground.engine.underflow import can_be_slow

# Derivatives of neighbouring layers with one activation are taken in one call up to this many
# elements; larger layers are better served one at a time, while they are in the cache.
MERGED_ELEMENTS = 32_768

FUNCTIONS = (
    "absolute", "add", "cos", "divide", "exp", "expm1", "less", "logaddexp", "maximum", "minimum",
    "multiply", "negative", "reciprocal", "sign", "sin", "subtract", "tanh",
)  # fmt: skip

Backpropagate = Callable[[np.ndarray, np.ndarray], None]
# The sources that stay compiled: full and last batch, other seeds, data and undone edits share one.
COMPILED = 128


class Plan:
    """Turns batches of `rows` rows into the mean data gradient of `loss`.

    `parameters` and `gradient` are flat, (P,), or (runs, P) for several networks at once; the plan
    reads the one and writes the other, and moves the running averages of batch normalisation.
    `backpropagate(x, y)` takes x (features + 1, n), its last row ones, and y (outputs, n); with
    runs, x (runs, features + 1, n) and y (outputs, runs, n).
    """

    def __init__(
        self,
        network: Network,
        loss: Loss,
        rows: int,
        parameters: np.ndarray,
        gradient: np.ndarray,
        noise: Noise | None = None,
    ) -> None:
        self.rows = rows
        self._runs = parameters.shape[:-1]
        self._sizes, self._network = network.sizes, network
        # Of W and b alone, whatever a layer has besides.
        self._slices = tuple(
            slice(weights.start, biases.stop)
            for weights, biases in zip(network.weight_slices, network.bias_slices, strict=True)
        )
        self._normalizations: dict[int, NormalizationLines] = {}
        self._links: dict[int, ResidualLines] = {}
        self._functions = (None, *(make_activation(name) for name in network.activations))
        self._layers = len(network.activations)
        self._loss = loss
        self._parameters, self._gradient = parameters, gradient
        # Layers whose derivatives are taken together, before the backward pass.
        self._merged: set[int] = set()
        self._lines: list[str] = []
        self._names = Namespace(parameters.dtype)
        self._noise = NoiseLines(self._names, noise or Noise(), self._sizes, self._runs, rows)
        self._make_arrays()
        self._write()
        self.source = "\n    ".join(["def backpropagate(x, y):", *self._lines])
        # A plain dict: Python finds a global name in its subclasses by a way several times as long,
        # which cost a fifth of a small network's step.
        known = dict(self._names)
        # A copy of its own: Python notes on code where it found names the last time, and would
        # look them all up again wherever two plans of one source take turns.
        exec(_compiled(self.source, f"<plan of {network.sizes}>").replace(), known)
        self.backpropagate: Backpropagate = known["backpropagate"]  # type: ignore[assignment]

    @property
    def noise(self) -> Noise:
        """The dropout and the input noise of each step."""
        return self._noise.noise

    def set_noise(self, noise: Noise) -> None:
        """Take other rates of the same kind as before; the plan stays as it is."""
        self._noise.set_noise(noise)

    # Arrays, named by layer: 1 is the first after the inputs.

    def _make_arrays(self) -> None:
        """Outputs a, h with their row of ones, derivatives d = f′(z) and delta, δ = ∂L/∂z."""
        names = self._names
        names.update({name: getattr(np, name) for name in FUNCTIONS})
        names.number("zero", 0)
        names.number("one", 1)
        columns = (*self._runs, self.rows)
        heights = [units + 1 for units in self._sizes[1:-1]] + [self._sizes[-1]]
        self._outputs = BufferArena(heights, columns, names.dtype)
        self._derivatives = BufferArena(heights, columns, names.dtype)
        self._deltas = BufferArena(self._sizes[1:], columns, names.dtype)
        whole = self._outputs.span(0, self._layers - 1)
        names.zeros("t", whole.size)
        for layer in range(1, self._layers + 1):
            units = self._sizes[layer]
            extended = self._outputs.arrays[layer - 1]
            extended[units:] = 1
            names[f"a{layer}"] = extended[:units]
            names[f"d{layer}"] = self._derivatives.arrays[layer - 1][:units]
            names[f"delta{layer}"] = self._deltas.arrays[layer - 1]
            if self._function(layer).needs_input:
                names.zeros(f"z{layer}", units, *columns)
            if self._differs(layer):
                extended = names.zeros(f"h{layer}", units + 1, *columns)
                extended[units] = 1
            names[f"h{layer}"] = extended
            if self._network.is_linked(layer - 1):
                self._links[layer] = ResidualLines(
                    names, self._network, layer, self._parameters, self._gradient
                )
            if self._normalized(layer):
                self._normalizations[layer] = NormalizationLines(
                    names, self._network, layer, self.rows, self._parameters, self._gradient
                )
        names["x"] = np.zeros((*self._runs, self.rows, self._sizes[0] + 1), names.dtype).swapaxes(
            -1, -2
        )

    def _function(self, layer: int) -> Activation:
        function = self._functions[layer]
        assert function is not None
        return function

    def _differs(self, layer: int) -> bool:
        """True if `layer` hands on something else than f(z)."""
        return self._noise.drops(layer) or self._network.is_linked(layer - 1)

    def _normalized(self, layer: int) -> bool:
        """True if `layer` has batch normalisation."""
        return layer < self._layers and self._network.normalized[layer - 1]

    def _block(self, layer: int, flat: np.ndarray) -> np.ndarray:
        """W with b below it, (…, fan_in + 1, fan_out), of a vector laid out as parameters."""
        fan_in, fan_out = self._sizes[layer - 1 : layer + 1]
        return flat[..., self._slices[layer - 1]].reshape(*self._runs, fan_in + 1, fan_out)

    # Lines.

    def _write(self) -> None:
        self._emit(*self._noise.inputs())
        self._write_negated_parameters()
        for layer in range(1, self._layers + 1):
            self._write_forward(layer)
        self._write_merged_derivatives()
        self._write_loss()
        stacks = self._stacks()
        stacked = {layer for stack in stacks for layer in stack}
        for layer in range(self._layers, 0, -1):
            if layer not in stacked:
                self._write_gradient(layer)
            if layer > 1:
                self._write_backward(layer)
        for stack in stacks:
            self._write_stacked_gradients(stack)

    def _emit(self, *lines: str) -> None:
        self._lines.extend(lines)

    def _emit_steps(self, steps: Sequence[str], **names: str) -> None:
        """Add the steps of an activation or a loss, with our names for its letters."""
        for step in steps:
            self._emit(re.sub(r"\b[zadtey]\b", lambda letter: names[letter[0]], step))

    def _emit_product(self, block: str, units: str, out: str) -> None:
        """Add out = block · units, a block of parameters and two arrays of units."""
        names = self._names
        self._emit(product_line(names, block, matrix(names, units), matrix(names, out)))

    def _write_negated_parameters(self) -> None:
        """Add −W, −b, once for all layers, where that is less to do than −z in each."""
        layers = [
            n
            for n in range(1, self._layers + 1)
            if self._function(n).negated_steps and not self._normalized(n)
        ]
        elements = sum(self._names.array(f"a{layer}").size for layer in layers)
        if len(layers) < 2 or elements < self._parameters.size:
            return
        self._names["parameters"] = self._parameters
        self._names.zeros("negated", *self._parameters.shape)
        self._emit("# All parameters negated: products give −z", "negative(parameters, negated)")

    def _write_forward(self, layer: int) -> None:
        function, a = self._function(layer), f"a{layer}"
        z = f"z{layer}" if function.needs_input else a
        normalization = self._normalizations.get(layer)
        negated = (
            "negated" in self._names and bool(function.negated_steps) and normalization is None
        )
        flat = self._names.array("negated") if negated else self._parameters
        steps = function.negated_steps if negated else function.forward_steps
        weighted = "−z = −(Wᵀa + b)" if negated else "z = Wᵀa + b"
        self._emit(f"# Layer {layer}, {function.name}: {weighted}, a = f(z)")
        block = f"minus_W{layer}_T" if negated else f"W{layer}_T"
        self._names[block] = self._block(layer, flat).swapaxes(-1, -2)
        source = "x" if layer == 1 else f"h{layer - 1}"
        weighted_inputs = z if normalization is None else normalization.z
        self._emit_product(block, source, weighted_inputs)
        if normalization is not None:
            self._emit(*normalization.forward(z, self._names.scratch(z)))
        if function.name == "softmax":
            self._emit(*softmax_lines(self._names, a))
            return
        self._names |= function.functions
        for name, value in function.constants.items():
            self._names.number(name, value)
        fades = self._fades(layer)
        if fades:
            self._emit(self._write_least_input(function, z, negated=negated))
        self._emit_steps(steps, z=z, a=a, t=self._names.scratch(a))
        if fades:
            self._emit(f"subtract({a}, faded_{function.name}, {a})")
        if self._noise.drops(layer):
            self._emit(*self._noise.dropout(layer))
        if layer in self._links:
            units = f"h{layer}_units"
            self._names[units] = self._names.array(f"h{layer}")[:-1]
            self._emit(*self._links[layer].forward(units if self._noise.drops(layer) else a, units))

    def _fades(self, layer: int) -> bool:
        """True if what fades to 0 has to be 0 in `layer`, lest it become subnormal.

        A hidden sigmoid is spared that: a layer of them multiplies δ by its outputs once.
        """
        function = self._function(layer)
        spared = function.is_bounded and layer < self._layers
        return np.isfinite(function.least_input) and can_be_slow(self._names.dtype) and not spared

    def _write_least_input(self, function: Activation, z: str, *, negated: bool) -> str:
        """The line that keeps z at or above where `function` has faded, by its names."""
        least = np.array([function.least_input], self._names.dtype)
        self._names[f"faded_{function.name}"] = function.value(least).reshape(())
        if negated:
            self._names.number(f"most_{function.name}", -function.least_input)
            return f"minimum({z}, most_{function.name}, out={z})"
        self._names.number(f"least_{function.name}", function.least_input)
        return f"maximum({z}, least_{function.name}, out={z})"

    def _write_merged_derivatives(self) -> None:
        """Add f′(z) of neighbouring layers with one activation, all in one go."""
        last = self._layers if self._needs_output_derivative() else self._layers - 1
        first = 1
        while first <= last:
            function, stop = self._function(first), first
            while stop < last and self._function(stop + 1) is function:
                stop += 1
            self._write_derivative_of(function, first, stop)
            first = stop + 1

    def _write_derivative_of(self, function: Activation, first: int, last: int) -> None:
        together = self._outputs.span(first - 1, last - 1)
        if first == last or function.needs_input or together.size > MERGED_ELEMENTS:
            return
        self._merged |= set(range(first, last + 1))
        if not function.derivative_steps:
            return
        a, d = f"a{first}_to_{last}", f"d{first}_to_{last}"
        self._names[a] = together
        self._names[d] = self._derivatives.span(first - 1, last - 1)
        self._emit(f"# f′(z) of layers {first} to {last}, {function.name}")
        self._emit_steps(function.derivative_steps, a=a, d=d, t=self._names.scratch(a))

    def _needs_output_derivative(self) -> bool:
        return self._loss.output is None and self._function(self._layers).name != "softmax"

    def _write_loss(self) -> None:
        a, delta = f"a{self._layers}", f"delta{self._layers}"
        size = self.rows * self._sizes[-1]
        self._emit(f"# {self._loss.name}: δ = ∂L/∂z of the outputs")
        if self._loss.output is not None:
            # Softmax with cross-entropy and sigmoid with its binary form both come to a − y.
            size = self.rows if self._loss.output == "softmax" else size
            self._names.number("inverse_size", 1 / size)
            self._emit(f"subtract({a}, y, {delta})", f"multiply({delta}, inverse_size, {delta})")
            return
        self._names.number("inverse_size", 1 / size)
        self._names.number("two_inverse_size", 2 / size)
        for name, value in self._loss.constants.items():
            self._names.number(name, value)
        self._emit_steps(self._loss.gradient_steps, a=a, y="y", e=delta)
        if self._function(self._layers).name == "softmax":
            t = self._names.scratch(a)
            self._emit(f"multiply({a}, {delta}, {t})")
            self._emit(
                spread_line(self._names, "square_of_ones", t),
                f"subtract({delta}, spread, {delta})",
                f"multiply({a}, {delta}, {delta})",
            )
        else:
            self._write_times_derivative(self._layers)

    def _write_times_derivative(self, layer: int) -> None:
        """Add δ ← δ f′(z), which may have been taken already."""
        function, a, d = self._function(layer), f"a{layer}", f"d{layer}"
        if not function.derivative_steps:
            return
        if layer not in self._merged:
            names = {"a": a, "d": d, "t": self._names.scratch(a)}
            self._emit_steps(function.derivative_steps, z=f"z{layer}", **names)
        self._emit(f"multiply(delta{layer}, {d}, delta{layer})")

    def _write_gradient(self, layer: int) -> None:
        self._emit(f"# Layer {layer}: ∂L/∂W = aδᵀ")
        source = matrix(self._names, "x" if layer == 1 else f"h{layer - 1}")
        delta = matrix(self._names, f"delta{layer}", transposed=True)
        self._names[f"gradient{layer}"] = self._block(layer, self._gradient)
        self._emit(product_line(self._names, source, delta, f"gradient{layer}"))
        if layer in self._normalizations:
            self._emit(*self._normalizations[layer].without_bias())
        if layer in self._links:
            self._emit(*self._links[layer].gradient())

    def _write_backward(self, layer: int) -> None:
        self._emit(f"# Back through layer {layer}: δ ← (Wδ) f′(z)")
        self._names[f"W{layer}"] = self._block(layer, self._parameters)[..., :-1, :]
        delta, previous = f"delta{layer}", f"delta{layer - 1}"
        self._emit_product(f"W{layer}", delta, previous)
        if layer in self._links:
            self._emit(*self._links[layer].backward(previous))
        if layer - 1 in self._links:
            self._emit(*self._links[layer - 1].keep(previous))
        if self._noise.drops(layer - 1):
            self._emit(f"multiply({previous}, mask{layer - 1}, {previous})")
        self._write_times_derivative(layer - 1)
        if layer - 1 in self._normalizations:
            t = self._names.scratch(previous)
            self._emit(*self._normalizations[layer - 1].backward(previous, t))

    def _stacks(self) -> list[range]:
        """Neighbouring layers of one shape whose gradients come from one call, a product each."""
        stacks, first = [], 2
        while first < self._layers:
            stop = first
            shape = self._sizes[first - 1 : first + 1]
            while (
                stop < self._layers
                and self._sizes[stop - 1 : stop + 1] == shape
                and not self._normalized(stop)
                and stop not in self._links
            ):
                stop += 1
            stack = range(first, stop)
            elements = sum(self._names.array(f"h{layer - 1}").size for layer in stack)
            apart = any(self._differs(layer - 1) for layer in stack)
            if len(stack) > 1 and not apart and elements <= MERGED_ELEMENTS:
                stacks.append(stack)
            first = max(stop, first + 1)
        return stacks

    def _write_stacked_gradients(self, stack: range) -> None:
        first, last = stack[0], stack[-1]
        part = slice(self._slices[first - 1].start, self._slices[last - 1].stop)
        shape = self._block(first, self._gradient).shape[-2:]
        # (layers, …, runs, n) to (layers, runs, …, n): the runs go before what is multiplied.
        outputs = self._outputs.stack(first - 2, last - 2)
        deltas = np.moveaxis(self._deltas.stack(first - 1, last - 1), 1, -1)
        gradients = self._gradient[..., part].reshape(*self._runs, len(stack), *shape)
        if self._runs:
            outputs, gradients = outputs.swapaxes(1, 2), gradients.swapaxes(0, 1)
        span = f"{first}_to_{last}"
        arrays = (f"h{first - 1}_to_{last - 1}", outputs), (f"delta{span}_T", deltas)
        self._names |= dict((*arrays, (f"gradient{span}", gradients)))
        function = batched_product(outputs, deltas, gradients)
        self._names[function.__name__] = function
        self._emit(
            f"# Layers {first} to {last}: ∂L/∂W = aδᵀ of each",
            f"{function.__name__}({arrays[0][0]}, {arrays[1][0]}, gradient{span})",
        )


@lru_cache(maxsize=COMPILED)
def _compiled(source: str, name: str) -> CodeType:
    return compile(source, name, "exec")
