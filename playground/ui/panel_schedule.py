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

# Seconds after which each panel is to be drawn again, whatever the credit: a little less than the
# quarter of one that it may wait.
LONGEST_GAP = 0.235
# Seconds from a beat of the window to the next: in between nothing begins.
BEAT = 0.016
# Seconds of drawing in one beat, as far as is known; and after which a round is made whole at once.
PORTION, LONGEST_ROUND = 0.009, 0.06
# What a pause or a layout that took long may count for at most, in seconds of drawing.
MAX_CREDIT = 0.05
# A debt is paid back by drawing less for some seconds, not for ever.
MAX_DEBT = 0.25
# A beat that came very late earns no more than this many seconds of time.
MAX_ELAPSED = 0.1
COST_MEMORY, DELAY_MEMORY = 0.8, 0.9

Drawn = TypeVar("Drawn", bound=Hashable)


class PanelSchedule(Generic[Drawn]):
    """Owns the credit, what each panel costs, and when the last round began; times in seconds."""

    def __init__(self) -> None:
        self.credit = 0.0
        self._beat_at: float | None = None
        self._round_at: float | None = None
        self._drawn_at = 0.0
        self._asked_at: float | None = None
        # Seconds from asking for a moment to its first portion: the most of late.
        self._delay = BEAT
        self._round_cost = 0.0
        self._costs: dict[Drawn, float] = {}

    def begin_beat(self, now: float, share: float) -> None:
        """One more beat at `now`; drawing may take `share` of the time since the last."""
        elapsed = 0.0 if self._beat_at is None else min(now - self._beat_at, MAX_ELAPSED)
        self._beat_at = now
        self.credit = min(self.credit + share * elapsed, MAX_CREDIT)

    def may_begin(self, now: float) -> bool:
        """True if it is time to ask for a new moment."""
        if self._round_at is None or self.credit > 0:
            return True
        # What is not asked for now is asked for a beat later.
        soonest = now + BEAT + self._delay
        length = min(max(self._round_cost / PORTION - 1, 0) * BEAT, LONGEST_ROUND + BEAT)
        first, last = self._round_at + LONGEST_GAP, self._drawn_at + LONGEST_GAP
        return soonest >= first or soonest + length >= last

    def ask(self, now: float) -> None:
        """A new moment is asked for, which takes a while to come."""
        self._asked_at = now

    def begin_round(self, now: float) -> None:
        """A new moment is drawn from `now` on."""
        if self._asked_at is not None:
            delay = min(now - self._asked_at, LONGEST_GAP)
            self._delay = max(delay, DELAY_MEMORY * self._delay + (1 - DELAY_MEMORY) * delay)
            self._asked_at = None
        self._round_at = self._drawn_at = now
        self._round_cost = 0.0

    def portion(self, left: Sequence[Drawn], now: float) -> list[Drawn]:
        """Those of the `left` ones that are drawn in this beat: one at least, in their order."""
        self._drawn_at = now
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
        self._round_cost += seconds
        share = seconds / len(drawn)
        for one in drawn:
            before = self._costs.get(one, share)
            self._costs[one] = COST_MEMORY * before + (1 - COST_MEMORY) * share
