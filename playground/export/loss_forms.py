"""The losses outside the engine: one row of one table for each.

A row says the function of `engine.losses` once more: in words of the screen, and in the JavaScript
of a replay page.  Choosing and training a loss need no row.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from playground.sentence import Sentence


@dataclass(frozen=True)
class LossForms:
    """One loss in words and in JavaScript.

    `mean_words` name it where the loss of one sample is a mean over the outputs.  `javascript` is
    that loss of one sample as a function of the answer of the network, {z, a}, and of the targets,
    each an array with one number an output.
    """

    mean_words: Sentence
    javascript: str


LOSS_FORMS: Mapping[str, LossForms] = MappingProxyType(
    {
        "cross_entropy": LossForms(
            mean_words=Sentence("cross-entropy"),
            javascript="({ z }, target) => "
            "-logSoftmax(z).reduce((sum, logarithm, k) => sum + target[k] * logarithm, 0)",
        ),
        "binary_cross_entropy": LossForms(
            mean_words=Sentence("binary cross-entropy"),
            javascript="({ z }, target) => mean(z.map((one, k) => "
            "Math.max(one, 0) - one * target[k] + Math.log1p(Math.exp(-Math.abs(one)))))",
        ),
        "mse": LossForms(
            mean_words=Sentence("mean squared error"),
            javascript="({ a }, target) => mean(a.map((one, k) => (one - target[k]) ** 2))",
        ),
        "mae": LossForms(
            mean_words=Sentence("mean absolute error"),
            javascript="({ a }, target) => mean(a.map((one, k) => Math.abs(one - target[k])))",
        ),
    }
)
