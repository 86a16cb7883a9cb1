"""The vote of a room: hands for each option, as a value."""

from __future__ import annotations

from dataclasses import dataclass, replace

MAXIMUM_HANDS = 9999


@dataclass(frozen=True)
class Ballot:
    """`hands[i]` were raised for option `i`; `revealed` when the outcome may be seen."""

    hands: tuple[int, ...]
    revealed: bool = False

    @property
    def total(self) -> int:
        """All hands."""
        return sum(self.hands)

    def share(self, option: int) -> float:
        """The share of the hands for `option`, 0 to 1; 0 where nobody has voted."""
        return self.hands[option] / self.total if self.total else 0.0

    def with_hands(self, option: int, hands: int) -> Ballot:
        """The same with another count for `option`.

        Raises:
            ValueError: `hands` is no number of people in a room.
        """
        if not 0 <= hands <= MAXIMUM_HANDS:
            raise ValueError(f"hands: {hands} is not between 0 and {MAXIMUM_HANDS}")
        changed = (*self.hands[:option], hands, *self.hands[option + 1 :])
        return replace(self, hands=changed)
