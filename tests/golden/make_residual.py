"""Write the reference values of networks with residual links, computed by PyTorch in float64.

Run once, with PyTorch installed: python tests/golden/make_residual.py
With --missing the values that are there stay as they are, and only new ones are added.
The tests read residual.npz and do not need PyTorch.
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

import numpy as np
import torch
from make_golden import reference
from torch import nn
from torch.nn import functional

from playground.export.activation_forms import ACTIVATION_FORMS

FILE = Path(__file__).with_name("residual.npz")
# Widths that differ, that agree, and that shrink.
SIZES = (3, 5, 5, 4, 3)
ROWS, STEPS = 12, 6
LEARNING_RATE, MOMENTUM = 0.05, 0.9


class Block(nn.Module):
    """f(xW + b) + x, or + xP where the widths differ; with batch normalisation before f."""

    def __init__(self, fan_in: int, fan_out: int, activation: str, normalized: bool) -> None:
        super().__init__()
        self.linear = nn.Linear(fan_in, fan_out)
        self.norm = nn.BatchNorm1d(fan_out) if normalized else None
        self.project = nn.Linear(fan_in, fan_out, bias=False) if fan_in != fan_out else None
        self.function = reference(activation)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """What the layer hands on, (n, fan_out)."""
        z = self.linear(x)
        a = self.function(z if self.norm is None else self.norm(z))
        return a + (x if self.project is None else self.project(x))

    def flat(self, gradient: bool = False) -> np.ndarray:
        """All numbers in the engine's order: W, b, normalisation, P."""
        linear = self.linear
        tensors = [linear.weight, linear.bias]
        if self.norm is not None:
            tensors += [self.norm.weight, self.norm.bias]
        numbers = [_numbers(tensor, gradient).T.ravel() for tensor in tensors]
        if self.norm is not None:
            running = [self.norm.running_mean.numpy(), self.norm.running_var.numpy()]
            numbers += [np.zeros_like(part) if gradient else part for part in running]
        if self.project is not None:
            numbers.append(_numbers(self.project.weight, gradient).T.ravel())
        return np.concatenate(numbers)


def _numbers(tensor: torch.Tensor, gradient: bool) -> np.ndarray:
    return (tensor.grad if gradient else tensor).detach().numpy()


def flat(blocks: list[Block], last: nn.Linear, gradient: bool = False) -> np.ndarray:
    """The whole network's numbers, laid out as the engine's parameters."""
    output = [_numbers(part, gradient).T.ravel() for part in (last.weight, last.bias)]
    return np.concatenate([*(block.flat(gradient) for block in blocks), *output])


def add(arrays: dict[str, np.ndarray], name: str, activation: str, normalized: bool) -> None:
    """Loss and gradient at the start, the parameters after some steps and the outputs then."""
    pairs = list(itertools.pairwise(SIZES))
    blocks = [Block(*pair, activation, normalized) for pair in pairs[:-1]]
    last = nn.Linear(*pairs[-1])
    network = nn.Sequential(*blocks, last)
    x, y = torch.tensor(arrays["x"]), torch.tensor(arrays["y"])
    rule = torch.optim.SGD(network.parameters(), lr=LEARNING_RATE, momentum=MOMENTUM)
    arrays[f"{name}/start"] = flat(blocks, last)
    for step in range(STEPS):
        rule.zero_grad()
        loss = functional.cross_entropy(network(x), y)
        loss.backward()
        if step == 0:
            arrays[f"{name}/loss"] = loss.detach().numpy()
            arrays[f"{name}/gradient"] = flat(blocks, last, gradient=True)
        rule.step()
    arrays[f"{name}/end"] = flat(blocks, last)
    network.eval()
    arrays[f"{name}/outputs"] = torch.softmax(network(x), dim=1).detach().numpy()


def main() -> None:
    """All activations, with batch normalisation and without."""
    torch.set_default_dtype(torch.float64)
    torch.manual_seed(23)
    rng = np.random.default_rng(23)
    x, classes = rng.normal(0, 1, (ROWS, SIZES[0])), rng.integers(0, SIZES[-1], ROWS)
    arrays: dict[str, np.ndarray] = {"x": x, "y": np.eye(SIZES[-1])[classes]}
    for activation in ACTIVATION_FORMS:
        if activation != "softmax":
            for kind in ("plain", "normalized"):
                add(arrays, f"{activation}/{kind}", activation, kind == "normalized")
    if "--missing" in sys.argv[1:]:
        with np.load(FILE) as old:
            arrays |= {name: old[name] for name in old}
    np.savez_compressed(FILE, **arrays)
    print(f"{FILE}: {len(arrays)} arrays, {FILE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
