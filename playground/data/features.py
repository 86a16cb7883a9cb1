"""Input features of a point (x1, x2): what TF Playground offers a network to look at.

Source: Smilkov, Carter, Sculley, Viégas, Wattenberg, "Direct-Manipulation Visualization of Deep
Networks" (2017), playground.tensorflow.org.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

FEATURES: dict[str, Callable[[np.ndarray, np.ndarray], np.ndarray]] = {
    "x1": lambda x1, x2: x1,
    "x2": lambda x1, x2: x2,
    "x1_squared": lambda x1, x2: x1 * x1,
    "x2_squared": lambda x1, x2: x2 * x2,
    "x1_x2": lambda x1, x2: x1 * x2,
    "sin_x1": lambda x1, x2: np.sin(x1),
    "sin_x2": lambda x1, x2: np.sin(x2),
}
DEFAULT_FEATURES = ("x1", "x2")


def check_features(names: Sequence[str]) -> tuple[str, ...]:
    """`names` as a tuple.

    Raises:
        ValueError: none is given, one is unknown or one is given twice.
    """
    if isinstance(names, str) or not names:
        raise ValueError(f"features: {names!r}; give at least one of {', '.join(FEATURES)}")
    for name in names:
        if name not in FEATURES:
            raise ValueError(f"features: {name!r} is none of {', '.join(FEATURES)}")
    if len(set(names)) < len(names):
        twice = next(name for name in names if list(names).count(name) > 1)
        raise ValueError(f"features: {twice!r} is given twice; keep one of them")
    return tuple(names)


def expand(points: np.ndarray, names: Sequence[str]) -> np.ndarray:
    """The features `names` of `points` (n, 2): (n, features)."""
    x1, x2 = points[:, 0], points[:, 1]
    return np.stack([FEATURES[name](x1, x2) for name in names], axis=1)
