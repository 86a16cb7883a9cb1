"""The bundled data sets as they are stored: digits, MNIST and iris, read once, never changed."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from playground import resources

SPECIES = ("setosa", "versicolor", "virginica")


@lru_cache(maxsize=1)
def digits() -> tuple[np.ndarray, np.ndarray]:
    """Images (1797, 8, 8) of grey values 0 to 16, and the digits they show (1797,) int64."""
    with np.load(resources.path("datasets", "digits.npz"), allow_pickle=False) as file:
        images, labels = file["images"].astype(np.float64), file["labels"].astype(np.int64)
    return _read_only(images), _read_only(labels)


@lru_cache(maxsize=1)
def mnist() -> tuple[np.ndarray, np.ndarray]:
    """Images (5000, 28, 28) uint8 of grey values 0 to 255, the digits they show (5000,) int64."""
    with np.load(resources.path("datasets", "mnist.npz"), allow_pickle=False) as file:
        images, labels = file["images"], file["labels"].astype(np.int64)
    return _read_only(images), _read_only(labels)


@lru_cache(maxsize=1)
def iris() -> tuple[np.ndarray, np.ndarray]:
    """Measures (150, 4) in cm, and species (150,) int64 as numbers of `SPECIES`."""
    path = resources.path("datasets", "iris.csv")
    table = np.genfromtxt(path, delimiter=",", skip_header=1, dtype=str, encoding="utf-8")
    labels = np.array([SPECIES.index(species) for species in table[:, 4]], dtype=np.int64)
    return _read_only(table[:, :4].astype(np.float64)), _read_only(labels)


def _read_only(array: np.ndarray) -> np.ndarray:
    array.flags.writeable = False
    return array
