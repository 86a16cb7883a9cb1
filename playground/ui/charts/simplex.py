"""Probabilities of three classes as a point of a triangle, of two as a point of a line.  No Qt."""

from __future__ import annotations

import numpy as np

HEIGHT = np.sqrt(3.0) / 2.0
# Corners of the classes, in the order they are chosen: left, right, top.
TRIANGLE = np.array([(0.0, 0.0), (1.0, 0.0), (0.5, HEIGHT)])
LINE = np.array([(0.0, HEIGHT / 2), (1.0, HEIGHT / 2)])
# On the line the classes lie above each other, so that their dots do not hide each other.
LINE_SPREAD = 0.12


def corners(classes: int) -> np.ndarray:
    """(classes, 2): where p = 1 is, for two or three classes."""
    return LINE if classes == 2 else TRIANGLE


def places(p: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """The positions of probabilities p (n, 2 or 3), (n, 2): the mean of the corners, weighted by p.

    On the line rows are moved up or down by their label, 0 or 1.
    """
    result = np.asarray(p, dtype=np.float64) @ corners(p.shape[1])
    if p.shape[1] == 2:
        result[:, 1] += np.where(labels == 0, LINE_SPREAD, -LINE_SPREAD)
    return result


def renormalized(p: np.ndarray, chosen: tuple[int, ...]) -> np.ndarray:
    """The share of each of the `chosen` classes among them, (n, chosen), of p (n, classes).

    Where all of them have nothing they share evenly.
    """
    part = np.asarray(p, dtype=np.float64)[:, chosen]
    total = part.sum(axis=1, keepdims=True)
    even = np.full_like(part, 1.0 / len(chosen))
    return np.where(total > 0, part / np.maximum(total, 1e-300), even)
