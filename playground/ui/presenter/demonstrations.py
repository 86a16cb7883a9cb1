"""The prepared demonstrations behind the keys 1 to 9: each an example in its lab."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Demonstration:
    """A demonstration on a number key: an example, arranged for a lab, against `baselines`.

    `baselines` are names of variations (see `experiment.variations`).
    """

    lab: str
    example: str
    baselines: tuple[str, ...] = ()


# In the order of the lecture: the key is the place in this list.
DEMONSTRATIONS = (
    Demonstration("explore", "spiral"),
    Demonstration("vanishing-gradient", "vanishing-sigmoid"),
    Demonstration("vanishing-gradient", "vanishing-relu"),
    Demonstration("race", "vanishing-sigmoid", baselines=("relu",)),
    Demonstration("softmax", "iris"),
    Demonstration("softmax", "digits"),
    Demonstration("overfitting", "overfit-blobs"),
    Demonstration("overfitting", "overfit-l2"),
    Demonstration("overfitting", "just-right"),
)
