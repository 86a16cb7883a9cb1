"""The arrays of a plan: made once, named, and where it pays side by side in memory.

Arrays of a layer are (units, n), or (units, runs, n) when several networks share a plan; either
way a row, one unit, is contiguous, and so is any number of rows that follow each other.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

# Elements between possible starts: 64 bytes of float32, a cache line.
ALIGNMENT = 16


class BufferArena:
    """Arrays of `heights[i]` units, one after the other in one block of memory.

    `columns` is (n,) or (runs, n).  What stands between two arrays, to align them, is zero.
    """

    def __init__(self, heights: Sequence[int], columns: tuple[int, ...], dtype: np.dtype) -> None:
        width = int(np.prod(columns))
        self._starts, self._stops, self._steps, end = [], [], [], 0
        for height in heights:
            self._starts.append(end)
            self._stops.append(end + height * width)
            end = -(-self._stops[-1] // ALIGNMENT) * ALIGNMENT
            self._steps.append(end - self._starts[-1])
        self._memory = aligned_zeros(end, dtype)
        self.arrays = tuple(
            self._memory[start:stop].reshape(height, *columns)
            for start, stop, height in zip(self._starts, self._stops, heights, strict=True)
        )

    def span(self, first: int, last: int) -> np.ndarray:
        """Arrays `first` to `last`, both included, as one vector."""
        return self._memory[self._starts[first] : self._stops[last]]

    def stack(self, first: int, last: int) -> np.ndarray:
        """Arrays `first` to `last`, all of one height, as one array (number, units, …)."""
        number, shape = last - first + 1, self.arrays[first].shape
        start, step = self._starts[first], self._steps[first]
        rows = self._memory[start : start + number * step].reshape(number, step)
        return rows[:, : self.arrays[first].size].reshape(number, *shape)


def aligned_zeros(size: int, dtype: np.dtype) -> np.ndarray:
    """A vector of `size` zeros that begins with a cache line, which NumPy's own need not."""
    memory = np.zeros(size + ALIGNMENT, dtype)
    first = (-memory.ctypes.data // memory.itemsize) % ALIGNMENT
    return memory[first : first + size]


class Namespace(dict[str, object]):
    """The names that the lines of a plan may use: functions, numbers and arrays."""

    def __init__(self, dtype: np.dtype) -> None:
        super().__init__()
        self.dtype = dtype

    def array(self, name: str) -> np.ndarray:
        """The array called `name`."""
        array = self[name]
        assert isinstance(array, np.ndarray)
        return array

    def number(self, name: str, value: float | np.ndarray) -> str:
        """Set an array of one number (NumPy takes it twice as fast as a Python float)."""
        array = self.setdefault(name, np.zeros(np.shape(value), self.dtype))
        assert isinstance(array, np.ndarray)
        array[...] = value
        return name

    def zeros(self, name: str, *shape: int) -> np.ndarray:
        """A new array called `name`."""
        array = np.zeros(shape, self.dtype)
        self[name] = array
        return array

    def scratch(self, like: str) -> str:
        """The scratch buffer `t` in the shape of the array called `like`."""
        array = self.array(like)
        self[f"t_{like}"] = self.array("t")[: array.size].reshape(array.shape)
        return f"t_{like}"
