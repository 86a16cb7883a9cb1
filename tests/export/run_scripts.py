"""Run exported scripts in a process of their own: `run_scripts.py FOLDER`.

For each NAME.py with rows in NAME.rows.npy, what its `predict` says goes to NAME.outputs.npy; for
an .onnx file, what onnxruntime says.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import numpy as np


def main(folder: Path) -> None:
    for path in sorted(folder.glob("*.rows.npy")):
        name = path.name.removesuffix(".rows.npy")
        rows = np.load(path)
        model = folder / f"{name}.onnx"
        outputs = _runtime(model, rows) if model.exists() else _script(folder / f"{name}.py", rows)
        np.save(folder / f"{name}.outputs.npy", outputs)


def _script(path: Path, rows: np.ndarray) -> np.ndarray:
    return np.asarray(runpy.run_path(str(path))["predict"](rows))


def _runtime(path: Path, rows: np.ndarray) -> np.ndarray:
    import onnx
    import onnxruntime

    onnx.checker.check_model(onnx.load(path), full_check=True)
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    return np.asarray(session.run(None, {"rows": rows})[0])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
