"""Comparisons of the engine with others, all on one thread."""

import os

# Read when NumPy and PyTorch are imported, which is after this.
for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
