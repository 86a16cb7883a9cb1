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
_MODEL = '''
def dense(weights, biases, activation):
    """A layer with these weights (inputs, units) and biases (units,)."""
    layer = keras.layers.Dense(len(biases), activation=activation, dtype=weights.dtype.name)
    layer.build((None, len(weights)))
    layer.set_weights([weights, biases])
    return layer


def make_model():
    """The trained layers; its inputs are prepared rows."""
    return keras.Sequential(
        [
            keras.Input(shape=({inputs},), dtype=np.dtype(DTYPE).name),
{layers}
        ]
    )


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
    pieces = [
        piece
        for number, layer in enumerate(network.layers, start=1)
        for piece in _pieces(number, layer)
    ]
    if any(layer.normalization for layer in network.layers):
        functions += _BATCH_NORM.lstrip()
    model = functions + _MODEL.lstrip().format(
        layers="\n".join(f"            {piece}," for piece in pieces),
        inputs=len(network.layers[0].weights),
        outputs=len(network.layers[-1].biases),
        columns=len(network.inputs.columns),
    )
    packed = "import base64\n\n" if needs_base64(network) else ""
    return script(network, "a Keras 3 model", f"{packed}import keras\nimport numpy as np", model)


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
