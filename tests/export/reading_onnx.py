"""ONNX read back from the bytes and computed with NumPy, where no package for it is installed.

Written from the specification alone, not from our writer: field numbers of `onnx.proto`, operators
of opset 17.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

TYPES = {1: np.float32, 7: np.int64, 11: np.float64}
Fields = dict[int, list]


def fields(content: bytes) -> Fields:
    """The fields of a message by number, in order: whole numbers, floats, or bytes."""
    found: Fields = {}
    at = 0
    while at < len(content):
        tag, at = _varint(content, at)
        kind = tag & 7
        if kind == 0:
            value, at = _varint(content, at)
        elif kind == 5:
            value, at = struct.unpack_from("<f", content, at)[0], at + 4
        else:
            assert kind == 2
            length, at = _varint(content, at)
            value, at = content[at : at + length], at + length
            assert len(value) == length
        found.setdefault(tag >> 3, []).append(value)
    return found


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value, shift = 0, 0
    while True:
        byte = content[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at


@dataclass(frozen=True)
class Node:
    """One operator with its attributes."""

    operator: str
    inputs: tuple[str, ...]
    output: str
    attributes: dict[str, float]


@dataclass(frozen=True)
class Model:
    """What is in a file."""

    opset: int
    metadata: dict[str, str]
    nodes: tuple[Node, ...]
    constants: dict[str, np.ndarray]
    input: str
    output: str

    def run(self, rows: np.ndarray) -> np.ndarray:
        """The output for `rows`."""
        values = {**self.constants, self.input: rows}
        for node in self.nodes:
            assert node.operator in OPERATORS, f"{node.operator} wants a line in OPERATORS"
            arguments = [values[name] for name in node.inputs]
            values[node.output] = OPERATORS[node.operator](*arguments, **node.attributes)
        return values[self.output]


def read_model(content: bytes) -> Model:
    """The model in `content`."""
    model = fields(content)
    graph = fields(model[7][0])
    assert len(graph[11]) == len(graph[12]) == 1
    return Model(
        opset=fields(model[8][0])[2][0],
        metadata=dict(_pair(entry) for entry in model[14]),
        nodes=tuple(_node(node) for node in graph[1]),
        constants=dict(_constant(constant) for constant in graph[5]),
        input=fields(graph[11][0])[1][0].decode(),
        output=fields(graph[12][0])[1][0].decode(),
    )


def _pair(entry: bytes) -> tuple[str, str]:
    parts = fields(entry)
    return parts[1][0].decode(), parts[2][0].decode()


def _node(content: bytes) -> Node:
    node = fields(content)
    attributes = dict(_attribute(attribute) for attribute in node.get(5, []))
    inputs = tuple(name.decode() for name in node[1])
    return Node(node[4][0].decode(), inputs, node[2][0].decode(), attributes)


def _attribute(content: bytes) -> tuple[str, float]:
    attribute = fields(content)
    value = attribute[{1: 2, 2: 3}[attribute[20][0]]][0]
    return attribute[1][0].decode(), value


def _constant(content: bytes) -> tuple[str, np.ndarray]:
    tensor = fields(content)
    array = np.frombuffer(tensor[9][0], np.dtype(TYPES[tensor[2][0]]).newbyteorder("<"))
    return tensor[8][0].decode(), array.reshape(tensor.get(1, []))


def _softmax(z: np.ndarray, axis: int) -> np.ndarray:
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


def _below(z: np.ndarray) -> np.ndarray:
    return np.expm1(np.minimum(z, 0))


OPERATORS: dict[str, Callable[..., np.ndarray]] = {
    "Identity": lambda z: z,
    "Cast": lambda z, to: z.astype(TYPES[to]),
    "Gather": lambda z, columns, axis: np.take(z, columns, axis=axis),
    "Concat": lambda *parts, axis: np.concatenate(parts, axis=axis),
    "MatMul": np.matmul,
    "Add": np.add,
    "Sub": np.subtract,
    "Mul": np.multiply,
    "Div": np.divide,
    "Abs": np.abs,
    "Neg": np.negative,
    "Exp": np.exp,
    "Log": np.log,
    "Sqrt": np.sqrt,
    "Min": np.minimum,
    "Max": np.maximum,
    "Sin": np.sin,
    "BatchNormalization": lambda z, scale, shift, mean, variance, epsilon: (
        (z - mean) / np.sqrt(variance + np.float32(epsilon)) * scale + shift
    ),
    "Gemm": lambda a, b, c: a @ b + c,
    "Sigmoid": lambda z: 1 / (1 + np.exp(-z)),
    "HardSigmoid": lambda z, alpha, beta: np.clip(alpha * z + beta, 0, 1),
    "HardSwish": lambda z: z * np.clip(z / 6 + 0.5, 0, 1),
    "Tanh": np.tanh,
    "Relu": lambda z: np.maximum(z, 0),
    "LeakyRelu": lambda z, alpha: np.where(z < 0, np.float32(alpha) * z, z),
    "Elu": lambda z, alpha: np.where(z < 0, alpha * _below(z), z),
    "Selu": lambda z, alpha, gamma: gamma * np.where(z < 0, alpha * _below(z), z),
    "Softplus": lambda z: np.log1p(np.exp(z)),
    "Softsign": lambda z: z / (1 + np.abs(z)),
    "Erf": lambda z: np.vectorize(math.erf, otypes=[np.float32])(z),
    "Softmax": _softmax,
}
