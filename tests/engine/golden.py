"""The reference vectors of tests/golden/engine.npz, which make_golden.py computed with PyTorch."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np

FILE = Path(__file__).parents[1] / "golden" / "engine.npz"


@lru_cache(maxsize=1)
def golden() -> dict[str, np.ndarray]:
    with np.load(FILE) as arrays:
        return {name: arrays[name] for name in arrays}
