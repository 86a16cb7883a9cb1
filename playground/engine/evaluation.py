"""Loss and accuracy of a network on any rows, without changing anything."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from playground.engine.activations import make_activation
from playground.engine.checks import matrix, same_rows
from playground.engine.losses import Loss
from playground.engine.network import Network
from playground.engine.threads import limit_threads

# Rows evaluated at a time, so that a large set needs no large memory.
ROWS = 4096


@dataclass(frozen=True)
class Evaluation:
    """The mean data loss, and the share of rows classified rightly (None for regression)."""

    loss: float
    accuracy: float | None


class FixedRows:
    """Rows that networks of one shape are evaluated on again and again: checked once, here.

    Inputs are (n, features) and targets (n, outputs); both have to stay as they are.

    Raises:
        ValueError: shapes or values that do not fit the network or the loss.
    """

    def __init__(
        self,
        network: Network,
        loss: Loss,
        inputs: np.ndarray,
        targets: np.ndarray,
        *,
        classification: bool = True,
    ) -> None:
        inputs = matrix("inputs", inputs, network.sizes[0], network.dtype)
        targets = network.checked_targets(targets, loss)
        same_rows(inputs, targets)
        self._loss, self._count = loss, len(inputs)
        parts = [slice(start, start + ROWS) for start in range(0, len(inputs), ROWS)]
        # Unit by unit, as the network's answers are.
        self._chunks = [(inputs[part], np.asfortranarray(targets[part])) for part in parts]
        self._classes = [target_classes(targets[part]) for part in parts] if classification else []

    def evaluate(self, network: Network) -> Evaluation:
        """The mean loss of `network` on them, and its accuracy."""
        limit_threads(1)
        total, right = 0.0, 0
        for number, (x, y) in enumerate(self._chunks):
            z, outputs = network.output_layer(x)
            total += self._loss.value(z, outputs, y) * len(y)
            if self._classes:
                predicted = predicted_classes(outputs, network.activations[-1])
                right += int((predicted == self._classes[number]).sum())
        return Evaluation(total / self._count, right / self._count if self._classes else None)


def evaluate(
    network: Network,
    loss: Loss,
    inputs: np.ndarray,
    targets: np.ndarray,
    *,
    classification: bool = True,
) -> Evaluation:
    """The loss of `network` on inputs (n, features) and targets (n, outputs).

    Raises:
        ValueError: shapes or values that do not fit the network or the loss.
    """
    rows = FixedRows(network, loss, inputs, targets, classification=classification)
    return rows.evaluate(network)


def predicted_classes(outputs: np.ndarray, activation: str) -> np.ndarray:
    """The class of each row of outputs, (n, outputs) -> (n,).

    The largest of several outputs; one output says class 1 above the middle of its two targets.
    """
    if outputs.shape[1] > 1:
        return outputs.argmax(axis=1)
    return (outputs[:, 0] > make_activation(activation).threshold).astype(np.intp)


def target_classes(targets: np.ndarray) -> np.ndarray:
    """The class that each row of targets stands for, (n, outputs) -> (n,).

    One column holds 0 or −1 for class 0 and 1 for class 1.
    """
    if targets.shape[1] > 1:
        return targets.argmax(axis=1)
    return (targets[:, 0] > 0.5).astype(np.intp)
