"""The common parts of exported Python scripts: constants, inputs, and the rows shown when run.

Only text is made here.  Every name and number of the experiment gets into it as a Python literal
and nowhere else, so that no title or class name can become code.  Arithmetic on raw rows is
NumPy's in all scripts, as it is in the program.
"""

from __future__ import annotations

import base64
import textwrap
from dataclasses import fields

import numpy as np

from playground import __version__
from playground.engine.batch_normalization import BatchNormalization
from playground.export.portable import Portable

WIDTH = 96
SHORT = 64
# Up to here numbers are written as numbers; larger networks would make a script nobody can read.
MAX_READABLE_NUMBERS = 5000

_FORMULAS = {
    "x1": "x1",
    "x2": "x2",
    "x1_squared": "x1 * x1",
    "x2_squared": "x2 * x2",
    "x1_x2": "x1 * x2",
    "sin_x1": "np.sin(x1)",
    "sin_x2": "np.sin(x2)",
}


def script(network: Portable, what: str, imports: str, model: str) -> str:
    """A whole script: `imports`, the parameters, the inputs, `model` with `predict`, and a main.

    `what` completes "A neural network as …".
    """
    parts = [
        _opening(what, imports, network),
        _constants(network),
        *_encoding(network),
        _parameters(network),
        _prepare(network),
        model.strip(),
        _answers(network),
        _main(network),
    ]
    return "\n\n\n".join(parts) + "\n"


def normalization_arguments(number: int) -> str:
    """The arguments with which a script normalises layer `number`."""
    return ", ".join(f"{field.name}{number}" for field in fields(BatchNormalization))


def number_of(value: float | np.floating) -> str:
    """The shortest literal that reads back as exactly this number."""
    return str(value.item() if isinstance(value, np.float64) else value)


def array_literal(array: np.ndarray) -> str:
    """`array` as nested lists, wrapped; reads back bit for bit in the array's own type."""
    if array.ndim > 1:
        rows = [_wrapped(f"[{_numbers(row)}],") for row in array]
        return "\n".join(["[", *rows, "]"])
    line = f"[{_numbers(array)}]"
    if len(line) <= SHORT:
        return line
    return "\n".join(["[", _wrapped(f"{_numbers(array)},"), "]"])


def _numbers(values: np.ndarray) -> str:
    return ", ".join(number_of(value) for value in values)


def _wrapped(text: str) -> str:
    return textwrap.fill(
        text, WIDTH, initial_indent="    ", subsequent_indent="     ", break_long_words=False
    )


def _opening(what: str, imports: str, network: Portable) -> str:
    state = f"Neural Network Playground {__version__} wrote it with {network.state}."
    columns = len(network.inputs.columns)
    text = (
        f"{state}  Run it to see its outputs for some rows of the data, or import `predict` from "
        f"it and hand it raw rows of {columns} numbers: features and scaling are applied here."
    )
    lines = [f'"""A neural network as {what}.', "", *textwrap.wrap(text, WIDTH), '"""', ""]
    return "\n".join([*lines, *imports.strip().splitlines()])


def _constants(network: Portable) -> str:
    lines = [
        f"TITLE = {network.title!r}",
        f"COLUMNS = {_names(network.inputs.columns)}  # of a raw row",
    ]
    if network.class_names:
        lines.append(f"CLASSES = {_names(network.class_names)}")
    elif network.target.name:
        lines.append(f"TARGET, UNIT = {network.target.name!r}, {network.target.unit!r}")
    lines.append(f"DTYPE = np.{network.dtype.name}")
    return "\n".join(lines)


def _encoding(network: Portable) -> list[str]:
    """Words as inputs, where there are any."""
    if not network.inputs.words:
        return []
    fields = "\n".join(f"    {field!r}," for field in network.inputs.fields)
    return [
        f"# Name, words (none for a number), and whether they are one input in their order.\n"
        f"FIELDS = (\n{fields}\n)",
        _ENCODE.strip(),
    ]


_ENCODE = '''
def encode(record):
    """The raw row of a record, a dictionary by the names in FIELDS; a word not known is all 0."""
    row = []
    for name, words, ordered in FIELDS:
        if not words:
            row.append(float(record[name]))
        elif ordered:
            row.append(float(words.index(record[name])))
        else:
            row.extend(float(record[name] == word) for word in words)
    return row
'''


def _names(names: tuple[str, ...]) -> str:
    line = repr(names)
    if len(line) <= SHORT:
        return line
    return "(\n" + "\n".join(f"    {name!r}," for name in names) + "\n)"


def _parameters(network: Portable) -> str:
    readable = network.parameter_count <= MAX_READABLE_NUMBERS
    lines = ["# Layer i computes f(x @ W_i + b_i); W_i is (inputs, units)."]
    if any(layer.normalization for layer in network.layers):
        lines.append("# Where there is a mean_i, batch normalisation comes before f.")
    if any(layer.residual for layer in network.layers):
        lines.append("# A residual layer adds its x, or x @ P_i where there is a P_i.")
    if network.disabled_links:
        lines.append(f"# Links that are switched off, {network.disabled_links} of them, weigh 0.")
    if not readable:
        lines = [_UNPACK.strip(), "", "", *lines]
    for number, layer in enumerate(network.layers, start=1):
        for name, array in layer.arrays.items():
            lines.append(f"{name}{number} = {_array(array, readable)}")
    return "\n".join(lines)


_UNPACK = '''
def _unpacked(text, *shape):
    """The array of DTYPE that `text` holds, little-endian and in base64."""
    stored = np.dtype(DTYPE).newbyteorder("<")
    return np.frombuffer(base64.b64decode(text), stored).astype(DTYPE).reshape(shape)
'''


def _array(array: np.ndarray, readable: bool) -> str:
    if readable:
        return f"np.array({array_literal(array)}, DTYPE)"
    stored = array.astype(array.dtype.newbyteorder("<")).tobytes()
    text = base64.b64encode(stored).decode()
    shape = ", ".join(str(length) for length in array.shape)
    return f'_unpacked("""\n{textwrap.fill(text, WIDTH)}\n""", {shape})'


def needs_base64(network: Portable) -> bool:
    """True if the parameters are packed, and the script must import what unpacks them."""
    return network.parameter_count > MAX_READABLE_NUMBERS


def _prepare(network: Portable) -> str:
    lines = [
        "def prepare(rows):",
        f'    """What the network gets for raw rows (n, {len(network.inputs.columns)}): '
        f'(n, {len(network.layers[0].weights)})."""',
        "    x = np.asarray(rows, np.float64)",
    ]
    if network.inputs.features:
        formulas = ", ".join(_FORMULAS[name] for name in network.inputs.features)
        lines += ["    x1, x2 = x[:, 0], x[:, 1]", f"    x = np.stack([{formulas}], axis=1)"]
    scaling = network.inputs.scaling
    if scaling.offset.any():
        lines.append(f"    x = x - {_column(scaling.offset)}")
    if (scaling.divisor != 1).any():
        lines.append(f"    x = x / {_column(scaling.divisor)}")
    return "\n".join([*lines, "    return x.astype(DTYPE)"])


def _column(values: np.ndarray) -> str:
    """One number where all columns share it, else one a column."""
    if (values == values[0]).all():
        return number_of(values[0])
    return f"np.array({textwrap.indent(array_literal(values), '    ').strip()})"


def _answers(network: Portable) -> str:
    if not network.class_names:
        return '''def answers(outputs):
    """The number that each row of outputs says, in its own unit."""
    return [f"{value:.6g}" for value in outputs[:, 0]]'''
    if network.threshold is None:
        return '''def answers(outputs):
    """The class of the largest output of each row."""
    return [CLASSES[index] for index in outputs.argmax(axis=1)]'''
    return f'''def answers(outputs):
    """The second class where the output is above {network.threshold:g}, else the first."""
    return [CLASSES[int(value > {network.threshold:g})] for value in outputs[:, 0]]'''


def _main(network: Portable) -> str:
    sample = network.sample
    return f'''# Rows of the data, what they are, and what the playground computes for them.
ROWS = {array_literal(sample.rows)}
LABELS = {_names(sample.labels)}
EXPECTED = {array_literal(sample.outputs)}


def brief(values):
    """The numbers of one row, rounded, on one line."""
    return np.array2string(values, precision=4, suppress_small=True, max_line_width=1000)


def main():
    """Show the outputs for some rows, and how far they are from the playground's."""
    print(TITLE)
    outputs = predict(ROWS)
    for label, answer, values in zip(LABELS, answers(outputs), outputs):
        print(f"{{label}}: predicted {{answer}}, outputs", brief(values))
    difference = np.abs(outputs - np.array(EXPECTED)).max()
    print(f"largest difference from the playground: {{difference:.1e}}")


if __name__ == "__main__":
    main()'''
