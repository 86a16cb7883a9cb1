"""A network as a Keras 3 model, with all that a prediction for a raw row needs."""

from __future__ import annotations

from playground.engine.batch_normalization import EPSILON, MOMENTUM
from playground.export.activation_forms import ACTIVATION_FORMS
from playground.export.portable import Layer, Portable
from playground.export.script import needs_base64, normalization_arguments, script

_BATCH_NORM = f'''
def batch_norm(scale, shift, mean, variance):
    """Batch normalisation with these numbers (units,)."""
    settings = dict(momentum={1 - MOMENTUM!r}, epsilon={EPSILON!r}, dtype=scale.dtype.name)
    layer = keras.layers.BatchNormalization(**settings)
    layer.build((None, len(scale)))
    layer.set_weights([scale, shift, mean, variance])
    return layer


'''
_PROJECTION = '''
def projection(weights):
    """What a residual link multiplies by, (inputs, units)."""
    settings = dict(use_bias=False, dtype=weights.dtype.name)
    layer = keras.layers.Dense(weights.shape[1], **settings)
    layer.build((None, len(weights)))
    layer.set_weights([weights])
    return layer


'''
_DENSE = '''
def dense(weights, biases, activation):
    """A layer with these weights (inputs, units) and biases (units,)."""
    layer = keras.layers.Dense(len(biases), activation=activation, dtype=weights.dtype.name)
    layer.build((None, len(weights)))
    layer.set_weights([weights, biases])
    return layer
'''
_SEQUENCE = '''
def make_model():
    """The trained layers; its inputs are prepared rows."""
    return keras.Sequential(
        [
            keras.Input(shape=({inputs},), dtype=np.dtype(DTYPE).name),
{layers}
        ]
    )
'''
# With residual links the layers are no mere sequence.
_GRAPH = '''
def make_model():
    """The trained layers; its inputs are prepared rows."""
    dtype = np.dtype(DTYPE).name
    x = inputs = keras.Input(shape=({inputs},), dtype=dtype)
{lines}
    return keras.Model(inputs, x)
'''
_PREDICT = '''
def predict(rows):
    """The outputs (n, {outputs}) for raw rows (n, {columns})."""
    outputs = make_model()(prepare(rows), training=False)
    return keras.ops.convert_to_numpy(outputs)
'''


def keras_script(network: Portable) -> str:
    """The text of a Python file with `make_model` and `predict`."""
    # In the order of the table, whatever the order of the layers.
    used = (form for name, form in ACTIVATION_FORMS.items() if name in network.activations)
    functions = "".join(form.keras_definition.lstrip() for form in used)
    if any(layer.normalization for layer in network.layers):
        functions += _BATCH_NORM.lstrip()
    if any(layer.projection is not None for layer in network.layers):
        functions += _PROJECTION.lstrip()
    predict = _PREDICT.strip("\n").format(
        outputs=len(network.layers[-1].biases), columns=len(network.inputs.columns)
    )
    parts = (_DENSE.strip("\n"), _make_model(network), predict)
    model = functions + "\n\n\n".join(parts) + "\n"
    packed = "import base64\n\n" if needs_base64(network) else ""
    return script(network, "a Keras 3 model", f"{packed}import keras\nimport numpy as np", model)


def _make_model(network: Portable) -> str:
    inputs = len(network.layers[0].weights)
    layers = [(layer, _pieces(n, layer)) for n, layer in enumerate(network.layers, start=1)]
    if not any(layer.residual for layer in network.layers):
        rows = (f"            {piece}," for _, pieces in layers for piece in pieces)
        return _SEQUENCE.strip("\n").format(layers="\n".join(rows), inputs=inputs)
    lines = []
    for number, (layer, pieces) in enumerate(layers, start=1):
        lines += ["source = x"] if layer.residual else []
        lines += [f"x = {piece}(x)" for piece in pieces]
        link = "source" if layer.projection is None else f"projection(P{number})(source)"
        lines += [f"x = keras.layers.Add(dtype=dtype)([x, {link}])"] if layer.residual else []
    rows = (f"    {line}" for line in lines)
    return _GRAPH.strip("\n").format(lines="\n".join(rows), inputs=inputs)


def _pieces(number: int, layer: Layer) -> list[str]:
    activation = ACTIVATION_FORMS[layer.activation].keras
    pieces = [f"dense(W{number}, b{number}, {activation})"]
    if layer.normalization is not None:
        pieces = [
            f'dense(W{number}, b{number}, "linear")',
            f"batch_norm({normalization_arguments(number)})",
            f"keras.layers.Activation({activation}, dtype=np.dtype(DTYPE).name)",
        ]
    if layer.dropout:
        pieces.append(f"keras.layers.Dropout({layer.dropout!r}, dtype=np.dtype(DTYPE).name)")
    return pieces
