"""The votes of a room as a value: hands for each option, before the outcome and after it."""

from __future__ import annotations

from dataclasses import dataclass, replace

MAX_HANDS = 9999


@dataclass(frozen=True)
class Poll:
    """`hands[i]` were raised for option `i` before the outcome, `seen[i]` after it.

    `revealed` when the outcome may be seen; `closed` when the room has said what it has seen.
    """

    hands: tuple[int, ...]
    revealed: bool = False
    seen: tuple[int, ...] = ()
    closed: bool = False

    @property
    def total(self) -> int:
        """All hands of the first vote."""
        return sum(self.hands)

    @property
    def total_seen(self) -> int:
        """All hands of the second vote."""
        return sum(self.seen)

    def share(self, option: int) -> float:
        """The share of the hands for `option`, 0 to 1; 0 where nobody has voted."""
        return self.hands[option] / self.total if self.total else 0.0

    def share_seen(self, option: int) -> float:
        """The share of those who have seen `option`, 0 to 1; 0 where nobody has voted."""
        return self.seen[option] / self.total_seen if self.total_seen else 0.0

    def counted(self, option: int) -> tuple[tuple[int, float], ...]:
        """Hands and share for `option` in each vote that was counted, the first vote first."""
        votes = []
        if self.total:
            votes.append((self.hands[option], self.share(option)))
        if self.total_seen:
            votes.append((self.seen[option], self.share_seen(option)))
        return tuple(votes)

    def figures(self, option: int) -> str:
        """The same in words, “3 (25 %) → 9 (75 %)”; "" where nothing was counted."""
        votes = self.counted(option)
        return " → ".join(f"{hands} ({100 * share:.0f} %)" for hands, share in votes)

    def with_hands(self, option: int, hands: int) -> Poll:
        """The same with another count for `option`, in the vote that goes on.

        Raises:
            ValueError: `hands` is no number of people in a room.
        """
        if not 0 <= hands <= MAX_HANDS:
            raise ValueError(f"hands: {hands} is not between 0 and {MAX_HANDS}")
        if not self.revealed:
            return replace(self, hands=_changed(self.hands, option, hands))
        seen = self.seen or (0,) * len(self.hands)
        return replace(self, seen=_changed(seen, option, hands))


def _changed(counts: tuple[int, ...], option: int, hands: int) -> tuple[int, ...]:
    return (*counts[:option], hands, *counts[option + 1 :])
