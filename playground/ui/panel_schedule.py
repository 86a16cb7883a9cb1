"""Whose turn it is to be drawn: a share of the time for drawing, and a floor under it.  No Qt here.

Drawing has a fixed share of the time, kept over seconds: every beat earns credit, every drawing
spends it, and panels take turns, the one that has missed most turns first.  Whatever the credit,
no panel that can be seen waits longer than a quarter of a second: on a machine where the header
alone takes more than the share, the training pays.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

# Seconds after which a panel is drawn without credit: one in a beat, and all without exception.
PATIENCE, LONGEST_WAIT = 0.17, 0.22
# What a pause or a layout that took long may count for at most, in seconds of drawing.
MOST_CREDIT = 0.05
# A debt is paid back by drawing less for some seconds, not for ever.
MOST_DEBT = 0.25
# A beat that came very late earns no more than this many seconds of time.
MOST_ELAPSED = 0.1
COST_MEMORY = 0.8


class Turns(Protocol):
    """What is drawn: at most every `frames_between` beats."""

    @property
    def frames_between(self) -> int:
        """The least number of beats from one drawing to the next."""
        ...


Drawn = TypeVar("Drawn", bound=Turns)


class PanelSchedule(Generic[Drawn]):
    """Owns the credit, what each panel costs, and when each was drawn last; times in seconds."""

    def __init__(self) -> None:
        self.credit = 0.0
        self._beat = 0
        self._beat_at: float | None = None
        self._costs: dict[Drawn, float] = {}
        self._drawn: dict[Drawn, tuple[int, float]] = {}

    def begin_beat(self, now: float, share: float) -> None:
        """One more beat at `now`; drawing may take `share` of the time since the last."""
        elapsed = 0.0 if self._beat_at is None else min(now - self._beat_at, MOST_ELAPSED)
        self._beat_at = now
        self._beat += 1
        self.credit = min(self.credit + share * elapsed, MOST_CREDIT)

    def due(self, visible: Sequence[Drawn], now: float) -> list[Drawn]:
        """Those to be drawn at the next beat; what they are likely to cost is taken off."""
        waiting = sorted(visible, key=lambda one: -self._waited(one, now))
        chosen: list[Drawn] = []
        for one in waiting:
            waited = self._waited(one, now)
            if waited >= LONGEST_WAIT or (waited >= PATIENCE and not chosen):
                self._choose(one, chosen)
        for one in sorted(visible, key=lambda one: -self._turns_missed(one)):
            if self._turns_missed(one) < 1 or self.credit <= 0:
                break
            if one not in chosen:
                self._choose(one, chosen)
        return chosen

    def _choose(self, one: Drawn, chosen: list[Drawn]) -> None:
        self._spend(self._costs.get(one, 0.0))
        chosen.append(one)

    def _waited(self, one: Drawn, now: float) -> float:
        return now - self._drawn[one][1] if one in self._drawn else LONGEST_WAIT

    def _turns_missed(self, one: Drawn) -> float:
        """In turns of its own, so that a light panel is drawn as many times more often."""
        last = self._drawn[one][0] if one in self._drawn else self._beat - 1000
        # What is asked for now is drawn at the next beat.
        return (self._beat + 1 - last) / one.frames_between

    def note_drawn(self, one: Drawn, now: float) -> None:
        """It shows the newest moment since `now`."""
        self._drawn[one] = self._beat, now

    def note_cost(self, drawn: Sequence[Drawn], seconds: float) -> None:
        """A beat in which these were drawn took so long.

        One in which only the header was drawn costs no panel its turn: where such a beat alone
        takes more than the share, there would be none left.
        """
        if not drawn:
            return
        share = seconds / len(drawn)
        for one in drawn:
            before = self._costs.get(one, share)
            self._costs[one] = COST_MEMORY * before + (1 - COST_MEMORY) * share

    def _spend(self, seconds: float) -> None:
        self.credit = max(self.credit - seconds, -MOST_DEBT)
