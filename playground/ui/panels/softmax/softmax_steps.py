"""Softmax and cross-entropy step by step, as they are shown: exact for any finite logits.  No Qt.

The largest logit is taken off first, which changes nothing and keeps e^z within the numbers there
are (Goodfellow, Bengio and Courville 2016, section 4.1).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class SoftmaxSteps:
    """From logits to probabilities; all arrays (classes,) float64.

    `scaled` is z / T, `shifted` is that minus its maximum, `exponentials` is e^shifted, `total`
    their sum, `p` the probabilities and `log_p` their logarithms, finite also where p is 0.
    """

    z: np.ndarray
    scaled: np.ndarray
    shifted: np.ndarray
    exponentials: np.ndarray
    total: float
    p: np.ndarray
    log_p: np.ndarray


def softmax_steps(z: np.ndarray, temperature: float = 1.0) -> SoftmaxSteps:
    """All steps of softmax(z / `temperature`) for logits z (classes,).

    Raises:
        ValueError: a logit is not finite, or the temperature is not above 0.
    """
    z = np.asarray(z, dtype=np.float64)
    if not np.isfinite(z).all():
        raise ValueError(f"z: {z.tolist()} holds a number that is not finite")
    if not temperature > 0:
        raise ValueError(f"temperature: {temperature:g} must be above 0")
    scaled = z / temperature
    shifted = scaled - scaled.max()
    exponentials = np.exp(shifted)
    total = float(exponentials.sum())
    return SoftmaxSteps(
        z, scaled, shifted, exponentials, total, exponentials / total, shifted - math.log(total)
    )


def cross_entropy(steps: SoftmaxSteps, y: np.ndarray) -> float:
    """−Σ y ln p for targets y (classes,) that sum to 1."""
    return float(-(y * steps.log_p).sum()) + 0.0


def logit_gradient(steps: SoftmaxSteps, y: np.ndarray, temperature: float = 1.0) -> np.ndarray:
    """∂/∂z of the cross-entropy, (classes,): (p − y) / T."""
    return np.asarray((steps.p - y) / temperature)


def squared_error(steps: SoftmaxSteps, y: np.ndarray) -> float:
    """Mean over the classes of (p − y)²."""
    return float(np.square(steps.p - y).mean())


def squared_error_gradient(
    steps: SoftmaxSteps, y: np.ndarray, temperature: float = 1.0
) -> np.ndarray:
    """∂/∂z of the squared error, (classes,): through the softmax, p ∘ (g − p·g) / T."""
    g = 2.0 * (steps.p - y) / len(y)
    return np.asarray(steps.p * (g - float(steps.p @ g)) / temperature)


def entropy(p: np.ndarray) -> float:
    """H(p) = −Σ p ln p in nats; 0 ln 0 is 0 (Shannon 1948)."""
    inside = p > 0
    return float(-(p[inside] * np.log(p[inside])).sum()) + 0.0


def distribution_cross_entropy(p: np.ndarray, q: np.ndarray) -> float:
    """H(p, q) = −Σ p ln q in nats; infinite where q rules out what p allows."""
    inside = p > 0
    if (q[inside] <= 0).any():
        return math.inf
    return float(-(p[inside] * np.log(q[inside])).sum()) + 0.0


def divergence(p: np.ndarray, q: np.ndarray) -> float:
    """KL(p‖q) = Σ p ln(p / q) in nats, never negative (Kullback and Leibler 1951)."""
    inside = p > 0
    if (q[inside] <= 0).any():
        return math.inf
    return max(float((p[inside] * np.log(p[inside] / q[inside])).sum()), 0.0)
