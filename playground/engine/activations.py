"""Activation functions: functions of a unit's weighted input z, and their derivatives.

One class each, with all that is said of it anywhere but its forms in exports: title, written
formula, range, targets, plain mathematics and the steps of the plan (see `activation`).  Nothing
here knows about layers or weights.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

import numpy as np

from playground.engine.activation import Activation, Array, Steps
from playground.engine.checks import named
from playground.engine.special import normal_cdf, normal_density
from playground.engine.underflow import MIN_EXPONENT

LEAKY_SLOPE = 0.01
# Chosen so that mean 0 and variance 1 are a fixed point: Klambauer et al. 2017, equation 14.
SELU_ALPHA = 1.6732632423543772
SELU_SCALE = 1.0507009873554805


class Linear(Activation):
    """f(z) = z."""

    name = "linear"
    title = "linear"
    written = "{z}"

    def value(self, z: Array) -> Array:
        """The input itself, copied."""
        return z.copy()

    def derivative(self, z: Array, a: Array) -> Array:
        """1 everywhere."""
        return np.ones_like(z)


class Sigmoid(Activation):
    """σ(z) = 1 / (1 + e^−z), between 0 and 1; σ′ = σ(1 − σ) ≤ ¼."""

    name = "sigmoid"
    title = "sigmoid"
    written = "1 ÷ (1 + e^(−({z})))"
    range = (0.0, 1.0)
    single_low = 0.0
    least_input = MIN_EXPONENT
    forward_steps = ("negative(z, a)", "exp(a, a)", "add(a, one, a)", "reciprocal(a, a)")
    negated_steps = ("exp(z, a)", "add(a, one, a)", "reciprocal(a, a)")
    derivative_steps = ("subtract(one, a, d)", "multiply(d, a, d)")

    def value(self, z: Array) -> Array:
        """1 / (1 + e^−z); an overflow of e^−z is the limit 0, not an error."""
        with np.errstate(over="ignore"):
            return 1 / (1 + np.exp(-z))

    def derivative(self, z: Array, a: Array) -> Array:
        """a(1 − a)."""
        return (1 - a) * a


class Tanh(Activation):
    """tanh z = (e^z − e^−z) / (e^z + e^−z), between −1 and 1; tanh′ = 1 − tanh² ≤ 1."""

    name = "tanh"
    title = "tanh"
    written = "tanh({z})"
    range = (-1.0, 1.0)
    each_low = -1.0
    forward_steps = ("tanh(z, a)",)
    derivative_steps = ("multiply(a, a, d)", "subtract(one, d, d)")

    def value(self, z: Array) -> Array:
        """The hyperbolic tangent."""
        return np.tanh(z)

    def derivative(self, z: Array, a: Array) -> Array:
        """1 − a²."""
        return 1 - a * a


class ReLU(Activation):
    """max(0, z); the derivative is 1 above zero and 0 elsewhere (Nair and Hinton 2010)."""

    name = "relu"
    title = "ReLU"
    written = "max(0, {z})"
    range = (0.0, math.inf)
    rectifies = True
    forward_steps = ("maximum(z, zero, out=a)",)
    derivative_steps = ("sign(a, d)",)

    def value(self, z: Array) -> Array:
        """max(0, z)."""
        return np.maximum(z, 0)

    def derivative(self, z: Array, a: Array) -> Array:
        """1 where a > 0, else 0: the sign of a, which is never negative."""
        return np.sign(a)


class LeakyReLU(Activation):
    """max(z, 0.01 z): a negative z keeps a small slope (Maas et al. 2013)."""

    name = "leaky_relu"
    title = "leaky ReLU"
    written = "max(0.01 · ({z}), {z})"
    rectifies = True
    constants = MappingProxyType({"slope": LEAKY_SLOPE})
    forward_steps = ("multiply(z, slope, t)", "maximum(z, t, out=a)")
    derivative_steps = ("sign(a, d)", "maximum(d, slope, out=d)")

    def value(self, z: Array) -> Array:
        """max(z, 0.01 z)."""
        return np.maximum(z, LEAKY_SLOPE * z)

    def derivative(self, z: Array, a: Array) -> Array:
        """1 where a > 0, else 0.01."""
        return np.maximum(np.sign(a), LEAKY_SLOPE)


class ELU(Activation):
    """Equal to z above zero, e^z − 1 below (Clevert et al. 2016, with α = 1)."""

    name = "elu"
    title = "ELU"
    written = ("e^({z}) − 1", "{z}")
    range = (-1.0, math.inf)
    rectifies = True
    forward_steps = (
        "minimum(z, zero, out=t)",
        "expm1(t, t)",
        "maximum(z, zero, out=a)",
        "add(a, t, a)",
    )
    derivative_steps = ("minimum(a, zero, out=d)", "add(d, one, d)")

    def value(self, z: Array) -> Array:
        """max(z, 0) + e^min(z, 0) − 1."""
        return np.maximum(z, 0) + np.expm1(np.minimum(z, 0))

    def derivative(self, z: Array, a: Array) -> Array:
        """1 above zero, e^z = a + 1 below."""
        return np.minimum(a, 0) + 1


class SELU(Activation):
    """λz above zero, λα(e^z − 1) below (Klambauer et al. 2017, equation 2)."""

    name = "selu"
    title = "SELU"
    written = ("1.758099 · (e^({z}) − 1)", "1.050701 · ({z})")
    range = (-SELU_SCALE * SELU_ALPHA, math.inf)
    rectifies = True
    constants = MappingProxyType(
        {
            "scale": SELU_SCALE,
            "scale_alpha": SELU_SCALE * SELU_ALPHA,
            "jump": SELU_SCALE - SELU_SCALE * SELU_ALPHA,
        }
    )
    forward_steps = (
        "minimum(z, zero, out=t)",
        "expm1(t, t)",
        "multiply(t, scale_alpha, t)",
        "maximum(z, zero, out=a)",
        "multiply(a, scale, a)",
        "add(a, t, a)",
    )
    derivative_steps = (
        "minimum(a, zero, out=d)",
        "add(d, scale_alpha, d)",
        "sign(a, t)",
        "maximum(t, zero, out=t)",
        "multiply(t, jump, t)",
        "add(d, t, d)",
    )

    def value(self, z: Array) -> Array:
        """λ(max(z, 0) + α(e^min(z, 0) − 1))."""
        return SELU_SCALE * np.maximum(z, 0) + SELU_SCALE * SELU_ALPHA * np.expm1(np.minimum(z, 0))

    def derivative(self, z: Array, a: Array) -> Array:
        """λ above zero, λαe^z = a + λα below."""
        below = np.minimum(a, 0) + SELU_SCALE * SELU_ALPHA
        return np.where(a > 0, z.dtype.type(SELU_SCALE), below)


class GELU(Activation):
    """z Φ(z), Φ the normal distribution function: the exact form of Hendrycks and Gimpel 2016."""

    name = "gelu"
    title = "GELU"
    written = "({z}) · Φ({z})"
    # The least value is at z = −0.7518.
    range = (-0.16997120747990369, math.inf)
    rectifies = True
    # Φ(z) is 3e-14 there.
    least_input = -7.5
    needs_input = True
    functions = MappingProxyType({"normal_cdf": normal_cdf, "normal_density": normal_density})
    forward_steps = ("t[...] = normal_cdf(z)", "multiply(z, t, a)")
    derivative_steps = (
        "d[...] = normal_density(z)",
        "multiply(d, z, d)",
        "t[...] = normal_cdf(z)",
        "add(d, t, d)",
    )

    def value(self, z: Array) -> Array:
        """The product z Φ(z)."""
        return z * normal_cdf(z)

    def derivative(self, z: Array, a: Array) -> Array:
        """Φ(z) + z φ(z), φ the normal density."""
        return normal_cdf(z) + z * normal_density(z)


class Softplus(Activation):
    """ln(1 + e^z), a smooth ReLU (Dugas et al. 2001); its derivative is σ(z)."""

    name = "softplus"
    title = "softplus"
    written = "ln(1 + e^({z}))"
    range = (0.0, math.inf)
    rectifies = True
    least_input = MIN_EXPONENT
    forward_steps = ("logaddexp(zero, z, a)",)
    derivative_steps = ("negative(a, d)", "expm1(d, d)", "negative(d, d)")

    def value(self, z: Array) -> Array:
        """ln(e^0 + e^z), without overflow."""
        return np.logaddexp(z.dtype.type(0), z)

    def derivative(self, z: Array, a: Array) -> Array:
        """σ(z) = 1 − e^−a."""
        return -np.expm1(-a)


class Swish(Activation):
    """z σ(z), also called SiLU (Elfwing et al. 2018; Ramachandran et al. 2017)."""

    name = "swish"
    title = "swish"
    written = "({z}) ÷ (1 + e^(−({z})))"
    # The least value is at z = −1.2785.
    range = (-0.27846454276107380, math.inf)
    rectifies = True
    least_input = MIN_EXPONENT
    needs_input = True
    _sigmoid: ClassVar[Steps] = (
        "negative(z, t)",
        "exp(t, t)",
        "add(t, one, t)",
        "reciprocal(t, t)",
    )
    forward_steps = (*_sigmoid, "multiply(z, t, a)")
    derivative_steps = (
        *_sigmoid,
        "subtract(one, t, d)",
        "multiply(d, a, d)",
        "add(d, t, d)",
    )

    def value(self, z: Array) -> Array:
        """The product z σ(z)."""
        return z * SIGMOID.value(z)

    def derivative(self, z: Array, a: Array) -> Array:
        """σ(z) + a(1 − σ(z))."""
        sigmoid = SIGMOID.value(z)
        return (1 - sigmoid) * a + sigmoid


class Sine(Activation):
    """The sine of z (Sitzmann et al. 2020 use it for images)."""

    name = "sin"
    title = "sin"
    written = "sin({z})"
    range = (-1.0, 1.0)
    needs_input = True
    forward_steps = ("sin(z, a)",)
    derivative_steps = ("cos(z, d)",)

    def value(self, z: Array) -> Array:
        """The sine."""
        return np.sin(z)

    def derivative(self, z: Array, a: Array) -> Array:
        """The cosine."""
        return np.cos(z)


class Softsign(Activation):
    """z / (1 + |z|), a tanh with slower tails (Glorot and Bengio 2010)."""

    name = "softsign"
    title = "softsign"
    written = "({z}) ÷ (1 + |{z}|)"
    range = (-1.0, 1.0)
    needs_input = True
    forward_steps = ("absolute(z, t)", "add(t, one, t)", "divide(z, t, a)")
    derivative_steps = (
        "absolute(z, d)",
        "add(d, one, d)",
        "multiply(d, d, d)",
        "reciprocal(d, d)",
    )

    def value(self, z: Array) -> Array:
        """The quotient z / (1 + |z|)."""
        return z / (1 + np.abs(z))

    def derivative(self, z: Array, a: Array) -> Array:
        """1 / (1 + |z|)²."""
        return 1 / (1 + np.abs(z)) ** 2


class Mish(Activation):
    """z tanh(softplus(z)) (Misra 2019)."""

    name = "mish"
    title = "mish"
    written = "({z}) · tanh(ln(1 + e^({z})))"
    # The least value is at z = −1.1924.
    range = (-0.30884341301725137, math.inf)
    rectifies = True
    least_input = MIN_EXPONENT
    needs_input = True
    _tanh_softplus: ClassVar[Steps] = ("logaddexp(zero, z, t)", "tanh(t, t)")
    forward_steps = (*_tanh_softplus, "multiply(z, t, a)")
    derivative_steps = (
        # With s = softplus(z): σ(z) = 1 − e^−s, so f′ = tanh s + z (1 − e^−s)(1 − tanh² s).
        *_tanh_softplus,
        "multiply(t, t, d)",
        "subtract(one, d, d)",
        "multiply(d, z, d)",
        "logaddexp(zero, z, t)",
        "negative(t, t)",
        "expm1(t, t)",
        "multiply(d, t, d)",
        "negative(d, d)",
        *_tanh_softplus,
        "add(d, t, d)",
    )

    def value(self, z: Array) -> Array:
        """The product z tanh(ln(1 + e^z))."""
        return z * np.tanh(SOFTPLUS.value(z))

    def derivative(self, z: Array, a: Array) -> Array:
        """With s = softplus(z): tanh s + z σ(z)(1 − tanh² s)."""
        softplus = SOFTPLUS.value(z)
        tanh = np.tanh(softplus)
        return tanh + z * -np.expm1(-softplus) * (1 - tanh * tanh)


class Softmax(Activation):
    """p_k = e^z_k / Σ_j e^z_j over the units of a row: for the output layer only (Bridle 1990).

    Unlike the others it mixes the units, so its derivative is a matrix and `derivative` does not
    exist; `backward` multiplies by that matrix.
    """

    name = "softmax"
    title = "softmax"
    range = (0.0, 1.0)

    def value(self, z: Array) -> Array:
        """Rows of probabilities; subtracting the row's maximum changes nothing but overflow."""
        exponentials = np.exp(z - z.max(axis=-1, keepdims=True))
        return exponentials / exponentials.sum(axis=-1, keepdims=True)

    def derivative(self, z: Array, a: Array) -> Array:
        """Not defined elementwise.

        Raises:
            TypeError: always.
        """
        raise TypeError("softmax mixes the units of a row: use backward, not derivative")

    def backward(self, z: Array, a: Array, gradient: Array) -> Array:
        """∂L/∂z_k = p_k (g_k − Σ_j p_j g_j), both (n, classes)."""
        return a * (gradient - (a * gradient).sum(axis=-1, keepdims=True))


def log_softmax(z: Array) -> Array:
    """The logarithm of softmax(z), (n, classes), exact also where a probability underflows.

    It is (z − max z) − ln Σ e^(z − max z).
    """
    shifted = z - z.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


SIGMOID = Sigmoid()
SOFTPLUS = Softplus()

ACTIVATIONS: Mapping[str, Activation] = MappingProxyType(
    {
        activation.name: activation
        for activation in (
            Linear(),
            SIGMOID,
            Tanh(),
            ReLU(),
            LeakyReLU(),
            ELU(),
            GELU(),
            SOFTPLUS,
            Swish(),
            Sine(),
            SELU(),
            Softsign(),
            Mish(),
            Softmax(),
        )
    }
)


# In the order in which they are offered: for hidden layers, and for the output, where a few are the
# usual ones.
HIDDEN_ACTIVATIONS = tuple(name for name in ACTIVATIONS if name != "softmax")
OUTPUT_ACTIVATIONS = tuple(dict.fromkeys(("softmax", "sigmoid", "tanh", "linear", *ACTIVATIONS)))


def make_activation(name: str) -> Activation:
    """The activation called `name`.

    Raises:
        ValueError: there is none; the text lists those there are.
    """
    return named(ACTIVATIONS, name, "activation")
