"""A network as a script that needs NumPy alone."""

from __future__ import annotations

from playground.engine.batch_normalization import EPSILON
from playground.export.activation_forms import ACTIVATION_FORMS
from playground.export.portable import Portable
from playground.export.script import needs_base64, normalization_arguments, script

_NORMALIZED = f'''
def normalized(z, scale, shift, mean, variance):
    """Batch normalisation by the averages of the training"""
    return (z - mean) / np.sqrt(variance + DTYPE({EPSILON!r})) * scale + shift
'''


def numpy_script(network: Portable) -> str:
    """The text of a Python file with `predict`."""
    used = [ACTIVATION_FORMS[name] for name in dict.fromkeys(network.activations)]
    functions = [form.numpy_definition.strip() for form in used if form.numpy_definition]
    if any(layer.normalization for layer in network.layers):
        functions.insert(0, _NORMALIZED.strip())
    model = "\n\n\n".join([*functions, _predict(network)])
    imports = ["import base64"] if needs_base64(network) else []
    imports += sorted({line for form in used for line in form.numpy_imports})
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
        call = ACTIVATION_FORMS[layer.activation].numpy
        z = f"a @ W{number} + b{number}"
        if layer.normalization is not None:
            z = f"normalized({z}, {normalization_arguments(number)})"
        link = f" + a @ P{number}" if layer.projection is not None else " + a"
        lines.append("    a = " + call.format(z) + (link if layer.residual else ""))
    return "\n".join([*lines, "    return a"])
