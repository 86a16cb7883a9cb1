"""Names of the losses on the screen; one row for each loss of the engine.

The engine has a name for each that is the same in every language; these are words.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from playground.sentence import Sentence

# Among the settings, and of one sample.
LOSS_WORDS: Mapping[str, Sentence] = MappingProxyType(
    {
        "cross_entropy": Sentence("cross-entropy"),
        "binary_cross_entropy": Sentence("binary cross-entropy"),
        "mse": Sentence("squared error"),
        "mae": Sentence("absolute error"),
    }
)
MEAN_LOSS_WORDS: Mapping[str, Sentence] = MappingProxyType(
    {
        **LOSS_WORDS,
        "mse": Sentence("mean squared error"),
        "mae": Sentence("mean absolute error"),
    }
)
