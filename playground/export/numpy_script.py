"""A network as a script that needs NumPy alone."""

from __future__ import annotations

from playground.engine.batch_normalization import EPSILON
from playground.export.portable import Portable
from playground.export.script import needs_base64, normalization_arguments, script

_STABLE = {
    "sigmoid": '''
def sigmoid(z):
    """1 / (1 + e^-z)"""
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-z))
''',
    "relu": '''
def relu(z):
    """max(0, z)"""
    return np.maximum(z, 0)
''',
    "leaky_relu": '''
def leaky_relu(z):
    """max(z, 0.01 z)"""
    return np.maximum(z, DTYPE(0.01) * z)
''',
    "elu": '''
def elu(z):
    """z above zero, e^z - 1 below"""
    return np.maximum(z, 0) + np.expm1(np.minimum(z, 0))
''',
    "selu": '''
def selu(z):
    """1.0507 z above zero, 1.0507 * 1.6733 (e^z - 1) below"""
    scale, alpha = 1.0507009873554805, 1.6732632423543772
    return DTYPE(scale) * np.maximum(z, 0) + DTYPE(scale * alpha) * np.expm1(np.minimum(z, 0))
''',
    "gelu": '''
def gelu(z):
    """z times the normal distribution function of z"""
    erf = np.vectorize(math.erf, otypes=[np.float64])
    return (z * (1 + erf(z / math.sqrt(2))) / 2).astype(DTYPE)
''',
    "softplus": '''
def softplus(z):
    """ln(1 + e^z)"""
    return np.logaddexp(DTYPE(0), z)
''',
    "swish": '''
def swish(z):
    """z / (1 + e^-z)"""
    with np.errstate(over="ignore"):
        return z / (1 + np.exp(-z))
''',
    "softsign": '''
def softsign(z):
    """z / (1 + |z|)"""
    return z / (1 + np.abs(z))
''',
    "mish": '''
def mish(z):
    """z tanh(ln(1 + e^z))"""
    return z * np.tanh(np.logaddexp(DTYPE(0), z))
''',
    "softmax": '''
def softmax(z):
    """Probabilities: e^z over their sum in each row"""
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
''',
}
_NORMALIZED = f'''
def normalized(z, scale, shift, mean, variance):
    """Batch normalisation by the averages of the training"""
    return (z - mean) / np.sqrt(variance + DTYPE({EPSILON!r})) * scale + shift
'''
# Activations that NumPy has, and the one that does nothing.
_CALLS = {"linear": "{}", "tanh": "np.tanh({})", "sin": "np.sin({})"}


def numpy_script(network: Portable) -> str:
    """The text of a Python file with `predict`."""
    used = list(dict.fromkeys(layer.activation for layer in network.layers))
    functions = [_STABLE[name].strip() for name in used if name in _STABLE]
    if any(layer.normalization for layer in network.layers):
        functions.insert(0, _NORMALIZED.strip())
    model = "\n\n\n".join([*functions, _predict(network)])
    imports = ["import base64"] if needs_base64(network) else []
    imports += ["import math"] if "gelu" in used else []
    imports += [""] if imports else []
    return script(
        network, "a NumPy script", "\n".join([*imports, "import numpy as np"]).strip(), model
    )


def _predict(network: Portable) -> str:
    lines = [
        "def predict(rows):",
        f'    """The outputs (n, {len(network.layers[-1].biases)}) for raw rows '
        f'(n, {len(network.inputs.columns)})."""',
        "    a = prepare(rows)",
    ]
    for number, layer in enumerate(network.layers, start=1):
        call = _CALLS.get(layer.activation, f"{layer.activation}({{}})")
        z = f"a @ W{number} + b{number}"
        if layer.normalization is not None:
            z = f"normalized({z}, {normalization_arguments(number)})"
        lines.append("    a = " + call.format(z))
    return "\n".join([*lines, "    return a"])
