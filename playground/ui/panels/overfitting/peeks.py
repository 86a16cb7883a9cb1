"""The trials of the peeking lab, judged by rows peeked at and by sealed ones.  No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from playground.training.trials import Outcome


@dataclass(frozen=True)
class Peek:
    """One try that is done: its accuracy on the rows peeked at, and on the sealed ones."""

    peeked: float
    sealed: float


def peeks_of(outcomes: Sequence[Outcome | None]) -> tuple[Peek, ...]:
    """The trials that are done, in their order; those that overflowed are left out."""
    return tuple(
        Peek(float(one.history.metric("validation_accuracy")[-1]), one.test_accuracy)
        for one in outcomes
        if one is not None and one.finished and not one.fault and len(one.history)
    )


def running_best(peeks: Sequence[Peek]) -> tuple[Peek, ...]:
    """After each try the one with the best peeked accuracy so far, the first of equals."""
    best: list[Peek] = []
    for peek in peeks:
        best.append(peek if not best or peek.peeked > best[-1].peeked else best[-1])
    return tuple(best)


def lead_of(winner: Peek, peeks: Sequence[Peek]) -> Peek:
    """The winner's lead over the average try, on either rows.

    Few rows may be easy or hard ones for every try alike; the lead does not know that, so that its
    fall is the luck of being picked and nothing else.
    """
    peeked = float(np.mean([one.peeked for one in peeks]))
    sealed = float(np.mean([one.sealed for one in peeks]))
    return Peek(winner.peeked - peeked, winner.sealed - sealed)
