"""States of a run to go back to, within a fixed amount of memory.

States are kept at every epoch until the budget is full; then every second one goes, and from then
on only every second epoch is kept, and so on.  So they stay even over the whole run, and the way
from a kept state to any epoch between is short.  What a state is, the session knows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

State = TypeVar("State")

BUDGET_BYTES = 64 * 2**20
# Beyond this many, more states would only shorten a way that is short already.
MAXIMUM_STATES = 1024


@dataclass(frozen=True)
class Kept(Generic[State]):
    """One state and the epoch at whose end it was taken."""

    epoch: int
    state: State
    size: int


class Checkpoints(Generic[State]):
    """Owns the kept states, earliest first; the one of epoch 0 always stays."""

    def __init__(self, budget: int = BUDGET_BYTES, most: int = MAXIMUM_STATES) -> None:
        self._budget = budget
        self._most = most
        self._stride = 1
        self._kept: list[Kept[State]] = []

    @property
    def epochs(self) -> tuple[int, ...]:
        """The epochs whose states are kept."""
        return tuple(kept.epoch for kept in self._kept)

    @property
    def size(self) -> int:
        """Bytes of all kept states."""
        return sum(kept.size for kept in self._kept)

    def wants(self, epoch: int) -> bool:
        """Whether a state of `epoch` would be kept."""
        latest = self._kept[-1].epoch if self._kept else -1
        return epoch % self._stride == 0 and epoch > latest

    def add(self, epoch: int, state: State, size: int) -> None:
        """Keep `state` of `size` bytes, taken at the end of `epoch`."""
        if not self.wants(epoch):
            return
        self._kept.append(Kept(epoch, state, size))
        while len(self._kept) > 2 and (self.size > self._budget or len(self._kept) > self._most):
            self._stride *= 2
            self._kept = [kept for kept in self._kept if kept.epoch % self._stride == 0]

    def at_or_before(self, epoch: int) -> Kept[State]:
        """The latest kept state not after `epoch`.

        Raises:
            ValueError: there is none.
        """
        for kept in reversed(self._kept):
            if kept.epoch <= epoch:
                return kept
        raise ValueError(f"epoch: no state is kept at or before {epoch}")

    def truncate(self, epoch: int) -> None:
        """Forget the states after `epoch`."""
        self._kept = [kept for kept in self._kept if kept.epoch <= epoch]
