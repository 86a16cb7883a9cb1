"""A network as a PyTorch module, with all that a prediction for a raw row needs."""

from __future__ import annotations

from playground.engine.batch_normalization import EPSILON, MOMENTUM
from playground.export.activation_forms import ACTIVATION_FORMS
from playground.export.portable import Layer, Portable
from playground.export.script import needs_base64, normalization_arguments, script

_LINEAR = '''
def linear(weights, biases):
    """A layer with these weights (inputs, units) and biases (units,)."""
    layer = nn.Linear(*weights.shape)
    # PyTorch keeps weights as (units, inputs).
    layer.weight = nn.Parameter(torch.tensor(weights.T.copy()))
    layer.bias = nn.Parameter(torch.tensor(biases))
    return layer
'''
_BATCH_NORM = f'''


def batch_norm(scale, shift, mean, variance):
    """Batch normalisation with these numbers (units,)."""
    layer = nn.BatchNorm1d(len(scale), eps={EPSILON!r}, momentum={MOMENTUM!r})
    layer.weight = nn.Parameter(torch.tensor(scale))
    layer.bias = nn.Parameter(torch.tensor(shift))
    layer.running_mean = torch.tensor(mean)
    layer.running_var = torch.tensor(variance)
    return layer
'''
_RESIDUAL = '''


class Residual(nn.Module):
    """What `layers` make of x, and x itself, or x @ projection (inputs, units)."""

    def __init__(self, *layers, projection=None):
        super().__init__()
        self.layers = nn.Sequential(*layers)
        self.link = nn.Identity()
        if projection is not None:
            self.link = nn.Linear(*projection.shape, bias=False)
            self.link.weight = nn.Parameter(torch.tensor(projection.T.copy()))

    def forward(self, x):
        """The sum (n, units) for x (n, inputs)."""
        return self.layers(x) + self.link(x)
'''
_NETWORK = '''
class Network(nn.Module):
    """The trained layers; its inputs are prepared rows."""

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
{layers}
        )

    def forward(self, x):
        """The outputs (n, {outputs}) for prepared rows (n, {inputs})."""
        return self.layers(x)


def predict(rows):
    """The outputs (n, {outputs}) for raw rows (n, {columns})."""
    network = Network().eval()
    with torch.no_grad():
        return network(torch.tensor(prepare(rows))).numpy()
'''


def pytorch_script(network: Portable) -> str:
    """The text of a Python file with `Network`, an `nn.Module`, and `predict`."""
    used = (ACTIVATION_FORMS[name] for name in dict.fromkeys(network.activations))
    pieces = [
        piece
        for number, layer in enumerate(network.layers, start=1)
        for piece in _pieces(number, layer)
    ]
    model = "".join(form.pytorch_definition.lstrip() for form in used) + _LINEAR.strip("\n")
    normalized = any(layer.normalization for layer in network.layers)
    model += _BATCH_NORM.rstrip() if normalized else ""
    model += _RESIDUAL.rstrip() if any(layer.residual for layer in network.layers) else ""
    model += "\n\n\n"
    model += _NETWORK.lstrip().format(
        layers="\n".join(f"            {piece}," for piece in pieces),
        inputs=len(network.layers[0].weights),
        outputs=len(network.layers[-1].biases),
        columns=len(network.inputs.columns),
    )
    packed = "import base64\n\n" if needs_base64(network) else ""
    imports = f"{packed}import numpy as np\nimport torch\nfrom torch import nn"
    return script(network, "a PyTorch module", imports, model)


def _pieces(number: int, layer: Layer) -> list[str]:
    pieces = [f"linear(W{number}, b{number})"]
    if layer.normalization is not None:
        pieces.append(f"batch_norm({normalization_arguments(number)})")
    if module := ACTIVATION_FORMS[layer.activation].pytorch:
        pieces.append(module)
    if layer.dropout:
        pieces.append(f"nn.Dropout({layer.dropout!r})")
    if layer.residual:
        pieces += [f"projection=P{number}"] if layer.projection is not None else []
        return [f"Residual({', '.join(pieces)})"]
    return pieces
