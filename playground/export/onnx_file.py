"""A network as an ONNX model: raw rows in, the network's outputs out.

Features and scaling are computed in double precision, as in the program: a raw column such as a
year has too many digits for a float.  The layers are computed in float32, for which runtimes have
all operators; a network trained in float64 is rounded to it.
"""

from __future__ import annotations

import json

import numpy as np

from playground.engine.batch_normalization import EPSILON
from playground.export.activation_forms import ACTIVATION_FORMS
from playground.export.onnx_graph import DOUBLE, FLOAT, Graph, model, value
from playground.export.portable import Layer, Portable

RAW, OUTPUTS = "rows", "outputs"


def onnx_file(network: Portable) -> bytes:
    """The content of an .onnx file; its input `rows` is (n, columns), in double precision."""
    graph = Graph()
    last = _prepared(graph, network)
    for number, layer in enumerate(network.layers, start=1):
        last = _layer(graph, number, layer, last)
    graph.add("Identity", last, output=OUTPUTS)
    content = graph.message(
        "network",
        value(RAW, DOUBLE, len(network.inputs.columns)),
        value(OUTPUTS, FLOAT, len(network.layers[-1].biases)),
    )
    metadata = {
        "title": network.title,
        "parameters": network.state,
        "columns": json.dumps(network.inputs.columns),
        "classes": json.dumps(network.class_names),
        "fields": json.dumps(network.inputs.fields if network.inputs.words else ()),
        "target": network.target.name,
        "unit": network.target.unit,
    }
    return model(content, f"{network.title}: {network.state}", metadata)


def _prepared(graph: Graph, network: Portable) -> str:
    scaling = network.inputs.scaling
    last = _features(graph, network.inputs.features) if network.inputs.features else RAW
    if scaling.offset.any():
        last = graph.add("Sub", last, graph.constant("offset", scaling.offset))
    if (scaling.divisor != 1).any():
        last = graph.add("Div", last, graph.constant("divisor", scaling.divisor))
    return graph.add("Cast", last, to=FLOAT)


def _features(graph: Graph, names: tuple[str, ...]) -> str:
    x1, x2 = (
        graph.add("Gather", RAW, graph.constant(f"column_{index}", np.array([index])), axis=1)
        for index in (0, 1)
    )
    columns = {
        "x1": lambda: x1,
        "x2": lambda: x2,
        "x1_squared": lambda: graph.add("Mul", x1, x1),
        "x2_squared": lambda: graph.add("Mul", x2, x2),
        "x1_x2": lambda: graph.add("Mul", x1, x2),
        "sin_x1": lambda: graph.add("Sin", x1),
        "sin_x2": lambda: graph.add("Sin", x2),
    }
    return graph.add("Concat", *(columns[name]() for name in names), axis=1)


def _layer(graph: Graph, number: int, layer: Layer, inputs: str) -> str:
    weights = graph.constant(f"W{number}", layer.weights.astype(np.float32))
    biases = graph.constant(f"b{number}", layer.biases.astype(np.float32))
    z = graph.add("Gemm", inputs, weights, biases)
    if layer.normalization is not None:
        numbers = (
            graph.constant(f"{name}{number}", array.astype(np.float32))
            for name, array in vars(layer.normalization).items()
        )
        z = graph.add("BatchNormalization", z, *numbers, epsilon=EPSILON)
    a = ACTIVATION_FORMS[layer.activation].onnx(graph, z, number)
    if not layer.residual:
        return a
    link = inputs
    if layer.projection is not None:
        projection = graph.constant(f"P{number}", layer.projection.astype(np.float32))
        link = graph.add("MatMul", inputs, projection)
    return graph.add("Add", a, link)
