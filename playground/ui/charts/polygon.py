"""Arrays of points as Qt's polygons, without a Python object for each point."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtGui import QPolygonF
from shiboken6 import VoidPtr


def polygon(x: np.ndarray, y: np.ndarray) -> QPolygonF:
    """The points x, y (n,) as one polygon."""
    points = QPolygonF()
    if not len(x):
        return points
    # Written into Qt's own memory: making a QPointF of each point would take most of a frame.
    points.resize(len(x))
    # PySide's stubs know neither what `data` gives nor that VoidPtr is a writable buffer.
    memory: Any = VoidPtr(points.data(), 16 * len(x), True)  # type: ignore[call-arg, arg-type]
    pairs = np.frombuffer(memory, dtype=np.float64).reshape(-1, 2)
    pairs[:, 0] = x
    pairs[:, 1] = y
    return points
