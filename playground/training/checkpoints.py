"""States of a run to go back to, within a fixed amount of memory.

A state is kept at every epoch until the budget is full; then every second one goes, and from then
on only every second epoch is kept, and so on.  So they stay even over the whole run, and the way
from a kept state to any epoch between is short.  Pinned states mark where a setting was changed;
they stay, so that between a kept state and what follows it nothing ever changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

State = TypeVar("State")

BUDGET_BYTES = 64 * 2**20
# Beyond this many, more states would only shorten a way that is short already.
MAX_STATES = 1024


@dataclass(frozen=True, order=True)
class Position:
    """A place in a run: completed epochs, and batches of the next one."""

    epoch: int
    batch: int = 0


@dataclass(frozen=True)
class StoredState(Generic[State]):
    """One state and where it was taken."""

    position: Position
    state: State
    size: int
    pinned: bool


class Checkpoints(Generic[State]):
    """Owns the kept states, earliest first; the one of the start always stays."""

    def __init__(self, budget: int = BUDGET_BYTES, most: int = MAX_STATES) -> None:
        self._budget = budget
        self._most = most
        self._stride = 1
        self._size = 0
        self._kept: list[StoredState[State]] = []

    @property
    def positions(self) -> tuple[Position, ...]:
        """The positions of the states that are kept."""
        return tuple(kept.position for kept in self._kept)

    @property
    def size(self) -> int:
        """Bytes of all kept states."""
        return self._size

    def would_keep(self, position: Position) -> bool:
        """True if an unpinned state at `position` would be kept."""
        if position.batch or position.epoch % self._stride:
            return False
        return not self._kept or position > self._kept[-1].position

    def add(self, position: Position, state: State, size: int) -> None:
        """Keep `state` of `size` bytes, if `would_keep` says so."""
        if self.would_keep(position):
            self._append(StoredState(position, state, size, pinned=False))

    def pin(self, position: Position, state: State, size: int) -> None:
        """Keep `state` for good; it replaces what is kept at `position` or after it."""
        self._keep(kept for kept in self._kept if kept.position < position)
        self._append(StoredState(position, state, size, pinned=True))

    def at_or_before(self, position: Position) -> StoredState[State]:
        """The latest kept state not after `position`.

        Raises:
            ValueError: there is none.
        """
        for kept in reversed(self._kept):
            if kept.position <= position:
                return kept
        raise ValueError(f"position: no state is kept at or before epoch {position.epoch}")

    def states_before(self, position: Position) -> tuple[State, ...]:
        """The kept states before `position`, earliest first."""
        return tuple(kept.state for kept in self._kept if kept.position < position)

    def truncate(self, position: Position) -> None:
        """Forget the states after `position`."""
        self._keep(kept for kept in self._kept if kept.position <= position)

    def _append(self, kept: StoredState[State]) -> None:
        self._kept.append(kept)
        self._size += kept.size
        while self._full() and not all(one.pinned for one in self._kept[1:]):
            self._stride *= 2
            first, *others = self._kept
            self._keep((first, *(one for one in others if self._stays(one))))
        while self._full() and len(self._kept) > 2:
            # Nothing but pins is left: the run can no longer be gone back to before the second.
            self._keep(self._kept[1:])

    def _keep(self, states: Iterable[StoredState[State]]) -> None:
        self._kept = list(states)
        self._size = sum(kept.size for kept in self._kept)

    def _stays(self, kept: StoredState[State]) -> bool:
        return kept.pinned or kept.position.epoch % self._stride == 0

    def _full(self) -> bool:
        return self._size > self._budget or len(self._kept) > self._most
