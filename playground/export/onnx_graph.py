"""The parts of an ONNX file that a network needs: nodes, constants, inputs, the model around them.

Field numbers are those of `onnx.proto`; nothing of ONNX has to be installed.  See `onnx_file` for
which network becomes which graph.
"""

from __future__ import annotations

import numpy as np

from playground import __version__
from playground.export import protobuf

# What most runtimes of the last years read.
IR_VERSION, OPSET = 8, 17
FLOAT, INT64, DOUBLE = 1, 7, 11
_TYPES = {"float32": FLOAT, "int64": INT64, "float64": DOUBLE}
_ATTRIBUTE_FLOAT, _ATTRIBUTE_INT = 1, 2

Attribute = float | int


class Graph:
    """A graph that grows node by node; every node's output has a name of its own."""

    def __init__(self) -> None:
        self._nodes: list[bytes] = []
        self._constants: list[bytes] = []
        self._count = 0

    def constant(self, name: str, array: np.ndarray) -> str:
        """Store `array` (float32, float64 or int64) and return its name."""
        stored = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
        self._constants.append(
            protobuf.joined(
                [
                    *(protobuf.whole(1, length) for length in array.shape),
                    protobuf.whole(2, _TYPES[array.dtype.name]),
                    protobuf.text(8, name),
                    protobuf.block(9, stored.tobytes()),
                ]
            )
        )
        return name

    def add(self, operator: str, *inputs: str, output: str = "", **attributes: Attribute) -> str:
        """A node of `operator`; the name of its output, chosen here unless `output` is given."""
        self._count += 1
        name = output or f"{operator.lower()}_{self._count}"
        self._nodes.append(
            protobuf.joined(
                [
                    *(protobuf.text(1, source) for source in inputs),
                    protobuf.text(2, name),
                    protobuf.text(3, f"node_{self._count}"),
                    protobuf.text(4, operator),
                    *(protobuf.block(5, _attribute(*pair)) for pair in attributes.items()),
                ]
            )
        )
        return name

    def message(self, name: str, inputs: bytes, outputs: bytes) -> bytes:
        """The whole graph, from one input to one output (see `value`)."""
        return protobuf.joined(
            [
                *(protobuf.block(1, node) for node in self._nodes),
                protobuf.text(2, name),
                *(protobuf.block(5, constant) for constant in self._constants),
                protobuf.block(11, inputs),
                protobuf.block(12, outputs),
            ]
        )


def value(name: str, kind: int, columns: int) -> bytes:
    """The description of a matrix (rows, columns) with any number of rows."""
    rows, width = protobuf.text(2, "rows"), protobuf.whole(1, columns)
    shape = protobuf.block(1, rows) + protobuf.block(1, width)
    tensor = protobuf.whole(1, kind) + protobuf.block(2, shape)
    return protobuf.text(1, name) + protobuf.block(2, protobuf.block(1, tensor))


def model(graph: bytes, words: str, metadata: dict[str, str]) -> bytes:
    """The content of a file: `graph` with a description and named texts beside it."""
    entries = [protobuf.text(1, key) + protobuf.text(2, text) for key, text in metadata.items()]
    return protobuf.joined(
        [
            protobuf.whole(1, IR_VERSION),
            protobuf.text(2, "neural-network-playground"),
            protobuf.text(3, __version__),
            protobuf.text(6, words),
            protobuf.block(7, graph),
            protobuf.block(8, protobuf.text(1, "") + protobuf.whole(2, OPSET)),
            *(protobuf.block(14, entry) for entry in entries),
        ]
    )


def _attribute(name: str, setting: Attribute) -> bytes:
    if isinstance(setting, int):
        # Two's complement in 64 bits: an axis may be -1.
        content, kind = protobuf.whole(3, setting % 2**64), _ATTRIBUTE_INT
    else:
        content, kind = protobuf.real(2, setting), _ATTRIBUTE_FLOAT
    return protobuf.text(1, name) + content + protobuf.whole(20, kind)
