"""What a million steps leave behind: memory, rows of the history, and the size of the project file.

Run as `python -m tests.benchmarks.long_run`; every step is an epoch of its own, the worst case for
history and checkpoints.
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import resource
import tempfile
from pathlib import Path

from playground.experiment.project import save_project
from playground.training.session import Session
from tests.support import spiral_experiment

MARKS = (10_000, 100_000, 300_000, 1_000_000)


def file_size(session: Session) -> int:
    """Bytes of the project file of this moment."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "run.nnplay"
        save_project(path, session.project())
        return path.stat().st_size


def main() -> None:
    """Print one row for each mark."""
    session = Session(spiral_experiment(8, samples=20), remember=True)
    print("      steps    rows   file, KiB   most memory so far, MiB")
    for mark in MARKS:
        session.train(steps=mark - session.trainer.steps)
        # Linux counts it in KiB.
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        rows, size = len(session.history.view()), file_size(session) / 1024
        print(f"{session.trainer.steps:>11,} {rows:>7,} {size:>11.0f} {memory:>25.1f}", flush=True)


if __name__ == "__main__":
    main()
