"""A kind of table: what stands in the file, and what is right about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """A table and what it holds.

    Attributes:
        content: the text of the file.
        target, task: what is proposed to be predicted, and how.
        lines: the other columns as the dialog lists them.
        rows: how many are learnt from.
        inputs: how many go in.
        notices: a part of each sentence that is said, in any order.
    """

    content: str
    target: str
    task: str
    lines: tuple[str, ...]
    rows: int = 24
    inputs: int = 2
    notices: tuple[str, ...] = ()


CLASSES, NUMBER = "classification", "regression"
# Two columns of numbers that are no numbers of the rows.
PLAIN = ("u – 0.5 to 6.25", "v – 0 to 4")


def body(pattern: str, count: int = 24, **words: Sequence[str]) -> str:
    """`count` rows; {n} is the number, {f} and {w} measures, {k} a class, {g} a word of three.

    Each of `words` is taken in turn.
    """
    words = {"k": "pq", "g": "fmd", **words}
    return "\n".join(
        pattern.format(
            n=n,
            f=n / 4 + 0.5,
            w=n * n % 7,
            **{key: some[n % len(some)] for key, some in words.items()},
        )
        for n in range(count)
    )
