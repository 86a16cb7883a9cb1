"""The case for one-hot: points learnt as one-hot rows, and as integers by one linear output.

Two small networks without hidden layers, trained side by side.  The integer code says that class 2
lies between 1 and 3; the data do not, and so the linear output mistakes them for each other.
No Qt.
"""

from __future__ import annotations

import numpy as np

from playground.data import Dataset, make_dataset
from playground.engine import Network, Trainer, TrainingOptions, make_loss, make_optimizer

SAMPLES, NOISE, BATCH = 240, 0.8, 24
RATES = {"one_hot": 0.1, "integer": 0.02}
CODES = ("one_hot", "integer")


class OneHotBench:
    """Owns the points and both networks; `code` is "one_hot" or "integer" throughout."""

    def __init__(self, classes: int = 4, seed: int = 1) -> None:
        self.dataset: Dataset = make_dataset(
            "blobs", classes=classes, samples=SAMPLES, noise=NOISE, train_fraction=1.0, seed=seed
        )
        self.trainers = {code: _trainer(self.dataset, code, seed) for code in CODES}

    @property
    def classes(self) -> int:
        """The number of classes."""
        return len(self.dataset.class_names)

    @property
    def steps(self) -> int:
        """Steps that both have done."""
        return self.trainers["one_hot"].steps

    def run(self, steps: int) -> None:
        """Train both for `steps` batches."""
        for trainer in self.trainers.values():
            trainer.run(steps)

    def outputs(self, code: str, inputs: np.ndarray) -> np.ndarray:
        """The outputs for inputs (n, 2): (n, classes), or (n, 1) for the integer code."""
        return np.asarray(self.trainers[code].network.forward(inputs))

    def predicted(self, code: str, inputs: np.ndarray) -> np.ndarray:
        """The class, (n,): the largest output, or the label that is nearest to the one output."""
        outputs = self.outputs(code, inputs)
        if code == "one_hot":
            return np.asarray(outputs.argmax(axis=1), dtype=np.int64)
        return np.clip(np.rint(outputs[:, 0]) - 1, 0, self.classes - 1).astype(np.int64)

    def accuracy(self, code: str) -> float:
        """The share of rows that are predicted rightly."""
        found = self.predicted(code, self.dataset.inputs)
        return float((found == self.dataset.labels).mean())

    def neighbour_share(self, code: str) -> float:
        """The share of mistakes that miss by one in the integer code; 0 without mistakes."""
        found = self.predicted(code, self.dataset.inputs)
        misses = np.abs(found - self.dataset.labels)
        wrong = misses > 0
        return float((misses[wrong] == 1).mean()) if wrong.any() else 0.0


def _trainer(dataset: Dataset, code: str, seed: int) -> Trainer:
    one_hot = code == "one_hot"
    outputs = len(dataset.class_names) if one_hot else 1
    targets = np.eye(outputs)[dataset.labels] if one_hot else dataset.labels[:, None] + 1.0
    output = "softmax" if one_hot else "linear"
    network = Network((2, outputs), (output,), dtype="float64")
    # Without hidden layers zero weights are a fair start: both know nothing at first.
    network.initialize("zeros", np.random.default_rng(seed))
    loss = make_loss("cross_entropy" if one_hot else "mse")
    optimizer = make_optimizer("sgd", learning_rate=RATES[code])
    return Trainer(
        network, loss, optimizer, dataset.inputs, targets, TrainingOptions(batch_size=BATCH), seed
    )
