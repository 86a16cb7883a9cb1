"""Labels as the numbers that an output layer is trained towards, and back again.

| output | two classes | K classes | regression |
| --- | --- | --- | --- |
| softmax | one-hot, 2 outputs | one-hot | not possible |
| sigmoid | 0 or 1, one output | one-hot | the value |
| tanh | -1 or 1, one output | one output a class, -1 or 1 | the value |
| any other | -1 or 1, one output | one-hot | the value |
"""

from __future__ import annotations

import numpy as np

from playground.data.dataset import Dataset
from playground.engine.activations import make_activation


def output_count(dataset_classes: int, task: str, output: str) -> int:
    """Units of an output layer with the activation `output`."""
    if task == "regression":
        return 1
    if output == "softmax" or dataset_classes > 2:
        return dataset_classes
    return 1


def encode_targets(dataset: Dataset, output: str) -> np.ndarray:
    """The targets of all rows of `dataset`: (n, outputs) float64.

    Raises:
        ValueError: `output` is softmax, which shares 1 among classes, and there are none.
    """
    if dataset.task == "regression":
        if output == "softmax":
            raise ValueError("output: softmax needs classes; for numbers, linear is right")
        return dataset.labels[:, None].astype(np.float64)
    classes = len(dataset.class_names)
    if output_count(classes, dataset.task, output) == 1:
        return np.where(dataset.labels == 1, 1.0, make_activation(output).single_low)[:, None]
    low = make_activation(output).each_low
    return (1.0 - low) * np.eye(classes)[dataset.labels] + low


def predicted_classes(outputs: np.ndarray, output: str) -> np.ndarray:
    """The class that each row of `outputs` (n, outputs) stands for: (n,) int64.

    Several outputs: the largest.  One output: class 1 above the middle of its two targets.
    """
    if outputs.shape[1] > 1:
        return np.asarray(np.argmax(outputs, axis=1), dtype=np.int64)
    return np.asarray(outputs[:, 0] > make_activation(output).threshold, dtype=np.int64)
