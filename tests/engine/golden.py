"""Reference values, computed by PyTorch; one that is missing says how it is made."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np

FOLDER = Path(__file__).parents[1] / "golden"
SCRIPTS = {"engine": "make_golden.py", "residual": "make_residual.py"}


class References(dict[str, np.ndarray]):
    """The arrays of one file by name."""

    def __init__(self, name: str) -> None:
        with np.load(FOLDER / f"{name}.npz") as arrays:
            super().__init__({key: arrays[key] for key in arrays})
        self._name = name

    def __missing__(self, key: str) -> np.ndarray:
        raise KeyError(self.how_to_add(key))

    def how_to_add(self, key: str) -> str:
        """What is missing, and the command that computes it."""
        script = f"tests/golden/{SCRIPTS[self._name]}"
        return f"no reference {key}: with PyTorch run PYTHONPATH=. python {script} --missing"

    def below(self, prefix: str) -> dict[str, np.ndarray]:
        """The arrays whose names begin with `prefix`, by the rest of their names."""
        found = {k.removeprefix(prefix): self[k] for k in self if k.startswith(prefix)}
        assert found, self.how_to_add(prefix)
        return found


@lru_cache(maxsize=2)
def golden(name: str = "engine") -> References:
    return References(name)
