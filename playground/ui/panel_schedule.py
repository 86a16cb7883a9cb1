"""The schedule of drawing: the next moment, and how much of it in one beat.  No Qt here.

All that is seen shows one moment of the run: header, time bar and every panel are drawn from the
same snapshot, a *round*.  A dear round is drawn in portions, beat by beat, so that the window
answers in between; the next one begins when the last is whole.  Drawing has a fixed share of the
time, kept over seconds: every beat earns credit, every portion spends it.  Whatever the credit,
nothing that can be seen waits longer than a quarter of a second: where drawing alone takes more
than the share, the training pays.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Generic, TypeVar

# Seconds from the beginning of a round to the next, whatever the credit: the last panel of a round
# in portions comes a quarter of a second after one that was drawn in one beat.
LONGEST_WAIT = 0.165
# Seconds of drawing in one beat, as far as is known; and after which a round is made whole at once.
PORTION, LONGEST_ROUND = 0.009, 0.06
# What a pause or a layout that took long may count for at most, in seconds of drawing.
MAX_CREDIT = 0.05
# A debt is paid back by drawing less for some seconds, not for ever.
MAX_DEBT = 0.25
# A beat that came very late earns no more than this many seconds of time.
MAX_ELAPSED = 0.1
COST_MEMORY = 0.8

Drawn = TypeVar("Drawn", bound=Hashable)


class PanelSchedule(Generic[Drawn]):
    """Owns the credit, what each panel costs, and when the last round began; times in seconds."""

    def __init__(self) -> None:
        self.credit = 0.0
        self._beat_at: float | None = None
        self._round_at: float | None = None
        self._costs: dict[Drawn, float] = {}

    def begin_beat(self, now: float, share: float) -> None:
        """One more beat at `now`; drawing may take `share` of the time since the last."""
        elapsed = 0.0 if self._beat_at is None else min(now - self._beat_at, MAX_ELAPSED)
        self._beat_at = now
        self.credit = min(self.credit + share * elapsed, MAX_CREDIT)

    def may_begin(self, now: float) -> bool:
        """True if it is time for a new moment."""
        waited = LONGEST_WAIT if self._round_at is None else now - self._round_at
        return waited >= LONGEST_WAIT or self.credit > 0

    def begin_round(self, now: float) -> None:
        """A new moment is drawn from `now` on."""
        self._round_at = now

    def portion(self, left: Sequence[Drawn], now: float) -> list[Drawn]:
        """Those of the `left` ones that are drawn in this beat: one at least, in their order."""
        if self._round_at is not None and now - self._round_at >= LONGEST_ROUND:
            return list(left)
        chosen: list[Drawn] = []
        cost = 0.0
        for one in left:
            cost += self._costs.get(one, 0.0)
            if chosen and cost > PORTION:
                break
            chosen.append(one)
        return chosen

    def note_cost(self, drawn: Sequence[Drawn], seconds: float) -> None:
        """A beat in which these were drawn, or the header alone, took so long."""
        self.credit = max(self.credit - seconds, -MAX_DEBT)
        if not drawn:
            return
        share = seconds / len(drawn)
        for one in drawn:
            before = self._costs.get(one, share)
            self._costs[one] = COST_MEMORY * before + (1 - COST_MEMORY) * share
