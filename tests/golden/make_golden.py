"""Write the reference values of the engine's parts, computed by PyTorch in float64.

Run once, with PyTorch installed: python tests/golden/make_golden.py
With --missing the values that are there stay as they are, and only new ones are added.
The tests read engine.npz and do not need PyTorch.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from playground.engine import LOSSES as ENGINE_LOSSES
from playground.export.activation_forms import ACTIVATION_FORMS

FILE = Path(__file__).with_name("engine.npz")

# A formula of its own only where the module of an export is computed otherwise; see `reference`.
ACTIVATIONS = {
    "linear": lambda z: z,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": torch.relu,
    "leaky_relu": lambda z: functional.leaky_relu(z, 0.01),
    "elu": functional.elu,
    "selu": functional.selu,
    "gelu": functional.gelu,
    "softplus": lambda z: torch.logaddexp(z, torch.zeros_like(z)),
    "swish": functional.silu,
    "sin": torch.sin,
    "softsign": functional.softsign,
    "mish": functional.mish,
    "softmax": lambda z: torch.softmax(z, dim=-1),
}

LOSSES = {
    "cross_entropy": lambda z, a, y: functional.cross_entropy(z, y),
    "binary_cross_entropy": lambda z, a, y: functional.binary_cross_entropy_with_logits(z, y),
    "mse": lambda z, a, y: functional.mse_loss(a, y),
    "mae": lambda z, a, y: functional.l1_loss(a, y),
}

OPTIMIZERS = {
    "sgd": lambda p: torch.optim.SGD(p, lr=0.1),
    "sgd_momentum": lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9),
    "sgd_nesterov": lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9, nesterov=True),
    "rmsprop": lambda p: torch.optim.RMSprop(p, lr=0.01),
    "rmsprop_momentum": lambda p: torch.optim.RMSprop(p, lr=0.01, alpha=0.9, momentum=0.8),
    "adagrad": lambda p: torch.optim.Adagrad(p, lr=0.1),
    "adam": lambda p: torch.optim.Adam(p, lr=0.01),
    "adam_other": lambda p: torch.optim.Adam(p, lr=0.01, betas=(0.8, 0.95), eps=1e-3),
    "adamw": lambda p: torch.optim.AdamW(p, lr=0.01, weight_decay=0.1),
}

# Networks trained for some steps: sizes, hidden activation, output, loss, optimiser.
NETWORKS = {
    "spiral": ((2, 8, 8, 3), "sigmoid", "softmax", "cross_entropy", "sgd"),
    "digits": ((12, 10, 7, 4), "relu", "softmax", "cross_entropy", "adam"),
    "two_labels": ((3, 6, 2), "gelu", "sigmoid", "binary_cross_entropy", "rmsprop_momentum"),
    "regression": ((2, 5, 4, 1), "tanh", "linear", "mse", "sgd_nesterov"),
    "robust": ((3, 6, 2), "elu", "tanh", "mae", "adagrad"),
}
# The same with batch normalisation behind every hidden layer, on batches that are drawn.
NORMALIZED_NETWORKS = {
    "classes": ((3, 7, 5, 4), "relu", "softmax", "cross_entropy", "sgd_momentum"),
    "decayed": ((2, 6, 6, 2), "tanh", "linear", "mse", "adamw"),
    "single": ((2, 4, 3), "swish", "softmax", "cross_entropy", "adam_other"),
}
ROWS, STEPS = 20, 12
BATCH_ROWS = 8


def main() -> None:
    torch.set_default_dtype(torch.float64)
    rng = np.random.default_rng(20)
    arrays: dict[str, np.ndarray] = {}
    add_activations(arrays)
    add_losses(arrays, rng)
    add_optimizers(arrays, rng)
    for name, recipe in NETWORKS.items():
        add_network(arrays, rng, name, *recipe)
    for name, recipe in NORMALIZED_NETWORKS.items():
        add_normalized_network(arrays, rng, name, *recipe)
    if "--missing" in sys.argv[1:]:
        with np.load(FILE) as old:
            arrays |= {name: old[name] for name in old}
    np.savez_compressed(FILE, **arrays)
    print(f"{FILE}: {len(arrays)} arrays, {FILE.stat().st_size} bytes")


def reference(name: str) -> Callable[[torch.Tensor], torch.Tensor]:
    """PyTorch's own function: from the table above, or the module that an export has for it."""
    if name in ACTIVATIONS:
        return ACTIVATIONS[name]
    form, scope = ACTIVATION_FORMS[name], {"nn": nn, "torch": torch}
    exec(form.pytorch_definition, scope)
    return eval(form.pytorch, scope)


def add_activations(arrays: dict[str, np.ndarray]) -> None:
    """f(z) and the backward pass of g = 1, 2, 3, … through it, on rows from −30 to 30."""
    points = np.concatenate([np.linspace(-6, 6, 49), [-30.0, -12.5, 12.5, 30.0, 1e-9, -1e-9, 0.7]])
    z = points.reshape(-1, 4)
    gradient = np.arange(1.0, z.size + 1).reshape(z.shape) / z.size
    arrays["activation/z"], arrays["activation/gradient"] = z, gradient
    for name in ACTIVATION_FORMS:
        variable = torch.tensor(z, requires_grad=True)
        value = reference(name)(variable)
        value.backward(torch.tensor(gradient))
        arrays[f"activation/{name}/value"] = value.detach().numpy()
        arrays[f"activation/{name}/backward"] = variable.grad.numpy()


def add_losses(arrays: dict[str, np.ndarray], rng: np.random.Generator) -> None:
    """The loss and its gradient at the logits, with the output activation of each case."""
    z = rng.normal(0, 3, (9, 4))
    one_hot = np.eye(4)[rng.integers(0, 4, 9)]
    arrays["loss/z"], arrays["loss/one_hot"] = z, one_hot
    arrays["loss/numbers"] = numbers = rng.normal(0, 1, (9, 4))
    cases = [("cross_entropy", "softmax", one_hot), ("binary_cross_entropy", "sigmoid", one_hot)]
    free = [loss for loss in LOSSES if ENGINE_LOSSES[loss].output is None]
    cases += [(loss, output, one_hot) for loss in free for output in ("softmax", "tanh")]
    cases += [(loss, "linear", numbers) for loss in free]
    for loss, output, y in cases:
        variable = torch.tensor(z, requires_grad=True)
        value = LOSSES[loss](variable, ACTIVATIONS[output](variable), torch.tensor(y))
        value.backward()
        arrays[f"loss/{loss}/{output}/value"] = value.detach().numpy()
        arrays[f"loss/{loss}/{output}/delta"] = variable.grad.numpy()


def add_optimizers(arrays: dict[str, np.ndarray], rng: np.random.Generator) -> None:
    """The parameters after each of some updates along gradients of very different size."""
    start = rng.normal(0, 1, 6)
    gradients = rng.normal(0, 1, (STEPS, 6)) * np.array([1e-6, 1e-3, 0.1, 1, 10, 100])
    arrays["optimizer/start"], arrays["optimizer/gradients"] = start, gradients
    for name, make in OPTIMIZERS.items():
        parameter = nn.Parameter(torch.tensor(start.copy()))
        optimizer, path = make([parameter]), []
        for gradient in gradients:
            parameter.grad = torch.tensor(gradient)
            optimizer.step()
            path.append(parameter.detach().numpy().copy())
        arrays[f"optimizer/{name}"] = np.array(path)


def add_network(
    arrays: dict[str, np.ndarray],
    rng: np.random.Generator,
    name: str,
    sizes: tuple[int, ...],
    hidden: str,
    output: str,
    loss: str,
    optimizer: str,
) -> None:
    """Loss, first gradient and the parameters after some steps on all rows."""
    layers = [nn.Linear(*pair) for pair in itertools.pairwise(sizes)]
    for layer in layers:
        layer.weight.data = torch.tensor(rng.normal(0, 0.7, layer.weight.shape))
        layer.bias.data = torch.tensor(rng.normal(0, 0.3, layer.bias.shape))
    x = rng.normal(0, 1, (ROWS, sizes[0]))
    y = rng.normal(0, 1, (ROWS, sizes[-1]))
    if loss in ("cross_entropy", "binary_cross_entropy"):
        y = np.eye(sizes[-1])[rng.integers(0, sizes[-1], ROWS)]
    prefix = f"network/{name}"
    arrays[f"{prefix}/x"], arrays[f"{prefix}/y"] = x, y
    arrays[f"{prefix}/start"] = flat(layers)
    inputs, targets = torch.tensor(x), torch.tensor(y)
    rule = OPTIMIZERS[optimizer]([p for layer in layers for p in layer.parameters()])
    for step in range(STEPS):
        rule.zero_grad()
        a = inputs
        for layer in layers[:-1]:
            a = ACTIVATIONS[hidden](layer(a))
        z = layers[-1](a)
        value = LOSSES[loss](z, ACTIVATIONS[output](z), targets)
        value.backward()
        if step == 0:
            arrays[f"{prefix}/outputs"] = ACTIVATIONS[output](z).detach().numpy()
            arrays[f"{prefix}/loss"] = value.detach().numpy()
            arrays[f"{prefix}/gradient"] = flat(layers, gradient=True)
        rule.step()
    arrays[f"{prefix}/end"] = flat(layers)


def flat(layers: list[nn.Linear], gradient: bool = False) -> np.ndarray:
    """All parameters in the engine's layout: W (fan_in, fan_out) row-major, then b, a layer."""
    parts = []
    for layer in layers:
        weights, biases = layer.weight, layer.bias
        if gradient:
            weights, biases = weights.grad, biases.grad
        parts += [weights.detach().numpy().T.ravel(), biases.detach().numpy()]
    return np.concatenate(parts)


def add_normalized_network(
    arrays: dict[str, np.ndarray],
    rng: np.random.Generator,
    name: str,
    sizes: tuple[int, ...],
    hidden: str,
    output: str,
    loss: str,
    optimizer: str,
) -> None:
    """Loss, first gradient, the parameters after some batches, and the outputs of all rows then."""
    layers = [nn.Linear(*pair) for pair in itertools.pairwise(sizes)]
    norms = [nn.BatchNorm1d(units) for units in sizes[1:-1]]
    for layer in layers:
        layer.weight.data = torch.tensor(rng.normal(0, 0.7, layer.weight.shape))
        layer.bias.data = torch.tensor(rng.normal(0, 0.3, layer.bias.shape))
    for norm in norms:
        for tensor in (norm.weight.data, norm.bias.data, norm.running_mean):
            tensor[:] = torch.tensor(rng.normal(0.5, 0.3, tensor.shape))
        norm.running_var[:] = torch.tensor(rng.uniform(0.5, 2, norm.running_var.shape))

    def logits(rows: torch.Tensor) -> torch.Tensor:
        for layer, norm in zip(layers, norms, strict=False):
            rows = ACTIVATIONS[hidden](norm(layer(rows)))
        return layers[-1](rows)

    x = rng.normal(0, 1, (ROWS, sizes[0]))
    y = rng.normal(0, 1, (ROWS, sizes[-1]))
    if loss == "cross_entropy":
        y = np.eye(sizes[-1])[rng.integers(0, sizes[-1], ROWS)]
    batches = np.array([rng.permutation(ROWS)[:BATCH_ROWS] for _ in range(STEPS)])
    prefix = f"normalized/{name}"
    arrays[f"{prefix}/x"], arrays[f"{prefix}/y"] = x, y
    arrays[f"{prefix}/batches"] = batches
    arrays[f"{prefix}/start"] = flat_normalized(layers, norms)
    inputs, targets = torch.tensor(x), torch.tensor(y)
    rule = OPTIMIZERS[optimizer]([p for part in (*layers, *norms) for p in part.parameters()])
    for step, batch in enumerate(batches):
        rule.zero_grad()
        z = logits(inputs[batch])
        value = LOSSES[loss](z, ACTIVATIONS[output](z), targets[batch])
        value.backward()
        if step == 0:
            arrays[f"{prefix}/loss"] = value.detach().numpy()
            arrays[f"{prefix}/gradient"] = flat_normalized(layers, norms, gradient=True)
        rule.step()
    for norm in norms:
        norm.eval()
    arrays[f"{prefix}/end"] = flat_normalized(layers, norms)
    arrays[f"{prefix}/outputs"] = ACTIVATIONS[output](logits(inputs)).detach().numpy()


def flat_normalized(
    layers: list[nn.Linear], norms: list[nn.BatchNorm1d], gradient: bool = False
) -> np.ndarray:
    """As `flat`, and behind b of each hidden layer γ, β, running mean and running variance."""
    parts = [flat(layers[:1], gradient)]
    for norm, layer in zip(norms, layers[1:], strict=True):
        scale, shift = (
            (part.grad if gradient else part).detach().numpy() for part in (norm.weight, norm.bias)
        )
        running = [norm.running_mean.numpy(), norm.running_var.numpy()]
        if gradient:
            running = [np.zeros_like(part) for part in running]
        parts += [scale, shift, *running, flat([layer], gradient)]
    return np.concatenate(parts)


if __name__ == "__main__":
    main()
