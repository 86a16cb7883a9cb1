"""The activations in the formats of export: one row of one table for each.

A row says the function of `engine.activations` once more, in the words of NumPy, PyTorch, Keras,
ONNX and JavaScript.  What surrounds it, layers and whole files, is in the module of each format.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np

from playground.engine.activations import LEAKY_SLOPE, SELU_ALPHA, SELU_SCALE
from playground.export.onnx_graph import Graph


@dataclass(frozen=True)
class ActivationForms:
    """One activation in all formats.

    `numpy` and `pytorch` and `keras` are expressions: a call with {} for z, a module ("" for none),
    an argument of a layer.  `javascript` is an expression in z for the page of a replay, "" for
    softmax, which mixes the units.  The definitions are what has to stand before them, "" where
    nothing.
    `onnx` adds nodes to a graph behind the node named z, for the layer of that number, and returns
    the name of the last one.
    """

    numpy: str
    pytorch: str
    keras: str
    onnx: Callable[[Graph, str, int], str]
    javascript: str
    numpy_definition: str = ""
    numpy_imports: tuple[str, ...] = ()
    pytorch_definition: str = ""
    keras_definition: str = ""


def _operator(name: str, **attributes: Any) -> Callable[[Graph, str, int], str]:
    """One node of ONNX's own."""
    return lambda graph, z, number: graph.add(name, z, **attributes)


# Gelu, Swish and Mish have operators of their own in newer opsets alone: they are built here.


def _gelu(graph: Graph, z: str, number: int) -> str:
    """GELU: z (1 + erf(z / √2)) / 2."""
    root, one, half = (
        graph.constant(f"{word}_{number}", np.array(figure, np.float32))
        for word, figure in (("root_half", math.sqrt(0.5)), ("one", 1.0), ("half", 0.5))
    )
    erf = graph.add("Erf", graph.add("Mul", z, root))
    return graph.add("Mul", graph.add("Mul", z, half), graph.add("Add", erf, one))


def _swish(graph: Graph, z: str, number: int) -> str:
    """The product z σ(z)."""
    return graph.add("Mul", z, graph.add("Sigmoid", z))


def _mish(graph: Graph, z: str, number: int) -> str:
    """The product z tanh(softplus(z))."""
    return graph.add("Mul", z, graph.add("Tanh", graph.add("Softplus", z)))


ACTIVATION_FORMS: Mapping[str, ActivationForms] = MappingProxyType(
    {
        "linear": ActivationForms(
            numpy="{}",
            pytorch="",
            keras='"linear"',
            onnx=lambda graph, z, number: z,
            javascript="z",
        ),
        "sigmoid": ActivationForms(
            numpy="sigmoid({})",
            numpy_definition='''
def sigmoid(z):
    """1 / (1 + e^-z)"""
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-z))
''',
            pytorch="nn.Sigmoid()",
            keras='"sigmoid"',
            onnx=_operator("Sigmoid"),
            javascript="1 / (1 + Math.exp(-z))",
        ),
        "tanh": ActivationForms(
            numpy="np.tanh({})",
            pytorch="nn.Tanh()",
            keras='"tanh"',
            onnx=_operator("Tanh"),
            javascript="Math.tanh(z)",
        ),
        "relu": ActivationForms(
            numpy="relu({})",
            numpy_definition='''
def relu(z):
    """max(0, z)"""
    return np.maximum(z, 0)
''',
            pytorch="nn.ReLU()",
            keras='"relu"',
            onnx=_operator("Relu"),
            javascript="Math.max(0, z)",
        ),
        "leaky_relu": ActivationForms(
            numpy="leaky_relu({})",
            numpy_definition='''
def leaky_relu(z):
    """max(z, 0.01 z)"""
    return np.maximum(z, DTYPE(0.01) * z)
''',
            pytorch="nn.LeakyReLU(0.01)",
            keras="slightly_leaky_relu",
            # Keras has it with another slope; registered, so that the model can be saved.
            keras_definition='''
@keras.saving.register_keras_serializable("playground")
def slightly_leaky_relu(z):
    """max(z, 0.01 z)"""
    return keras.ops.leaky_relu(z, negative_slope=0.01)


''',
            onnx=_operator("LeakyRelu", alpha=LEAKY_SLOPE),
            javascript=f"Math.max(z, {LEAKY_SLOPE} * z)",
        ),
        "elu": ActivationForms(
            numpy="elu({})",
            numpy_definition='''
def elu(z):
    """z above zero, e^z - 1 below"""
    return np.maximum(z, 0) + np.expm1(np.minimum(z, 0))
''',
            pytorch="nn.ELU()",
            keras='"elu"',
            onnx=_operator("Elu", alpha=1.0),
            javascript="z > 0 ? z : Math.expm1(z)",
        ),
        "selu": ActivationForms(
            numpy="selu({})",
            numpy_definition='''
def selu(z):
    """1.0507 z above zero, 1.0507 * 1.6733 (e^z - 1) below"""
    scale, alpha = 1.0507009873554805, 1.6732632423543772
    return DTYPE(scale) * np.maximum(z, 0) + DTYPE(scale * alpha) * np.expm1(np.minimum(z, 0))
''',
            pytorch="nn.SELU()",
            keras='"selu"',
            onnx=_operator("Selu", alpha=SELU_ALPHA, gamma=SELU_SCALE),
            javascript=f"{SELU_SCALE} * (z > 0 ? z : {SELU_ALPHA} * Math.expm1(z))",
        ),
        "gelu": ActivationForms(
            numpy="gelu({})",
            numpy_definition='''
def gelu(z):
    """z times the normal distribution function of z"""
    erf = np.vectorize(math.erf, otypes=[np.float64])
    return (z * (1 + erf(z / math.sqrt(2))) / 2).astype(DTYPE)
''',
            numpy_imports=("import math",),
            pytorch="nn.GELU()",
            keras='"gelu"',
            onnx=_gelu,
            javascript="z * normalCdf(z)",
        ),
        "softplus": ActivationForms(
            numpy="softplus({})",
            numpy_definition='''
def softplus(z):
    """ln(1 + e^z)"""
    return np.logaddexp(DTYPE(0), z)
''',
            pytorch="nn.Softplus()",
            keras='"softplus"',
            onnx=_operator("Softplus"),
            javascript="softplus(z)",
        ),
        "swish": ActivationForms(
            numpy="swish({})",
            numpy_definition='''
def swish(z):
    """z / (1 + e^-z)"""
    with np.errstate(over="ignore"):
        return z / (1 + np.exp(-z))
''',
            pytorch="nn.SiLU()",
            keras='"silu"',
            onnx=_swish,
            javascript="z / (1 + Math.exp(-z))",
        ),
        "sin": ActivationForms(
            numpy="np.sin({})",
            pytorch="Sine()",
            pytorch_definition='''
class Sine(nn.Module):
    """The sine of every element."""

    def forward(self, z):
        """sin z"""
        return torch.sin(z)


''',
            keras="sine",
            # Keras has it under no name; registered, so that the model can be saved.
            keras_definition='''
@keras.saving.register_keras_serializable("playground")
def sine(z):
    """sin z"""
    return keras.ops.sin(z)


''',
            onnx=_operator("Sin"),
            javascript="Math.sin(z)",
        ),
        "softsign": ActivationForms(
            numpy="softsign({})",
            numpy_definition='''
def softsign(z):
    """z / (1 + |z|)"""
    return z / (1 + np.abs(z))
''',
            pytorch="nn.Softsign()",
            keras='"softsign"',
            onnx=_operator("Softsign"),
            javascript="z / (1 + Math.abs(z))",
        ),
        "mish": ActivationForms(
            numpy="mish({})",
            numpy_definition='''
def mish(z):
    """z tanh(ln(1 + e^z))"""
    return z * np.tanh(np.logaddexp(DTYPE(0), z))
''',
            pytorch="nn.Mish()",
            keras='"mish"',
            onnx=_mish,
            javascript="z * Math.tanh(softplus(z))",
        ),
        "softmax": ActivationForms(
            numpy="softmax({})",
            numpy_definition='''
def softmax(z):
    """Probabilities: e^z over their sum in each row"""
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
''',
            pytorch="nn.Softmax(dim=1)",
            keras='"softmax"',
            onnx=_operator("Softmax", axis=1),
            javascript="",
        ),
    }
)
