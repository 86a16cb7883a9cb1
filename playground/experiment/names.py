"""What the settings of an experiment are called: functions, losses, optimisers, initial weights.

Those of people and formulas are the same in every language; what is a word is a `Sentence`.
"""

from __future__ import annotations

from playground.engine import ACTIVATIONS, OPTIMIZERS
from playground.sentence import Sentence

ACTIVATION_NAMES = {name: activation.title for name, activation in ACTIVATIONS.items()}
OPTIMIZER_NAMES = {kind: rule.title for kind, rule in OPTIMIZERS.items()}
LOSS_NAMES: dict[str, str] = {
    "cross_entropy": Sentence("cross-entropy"),
    "binary_cross_entropy": Sentence("binary cross-entropy"),
    "mse": Sentence("squared error"),
    "mae": Sentence("absolute error"),
}
INITIALIZER_NAMES: dict[str, str] = {
    "glorot_uniform": Sentence("Glorot uniform"),
    "glorot_normal": Sentence("Glorot normal"),
    "he_uniform": Sentence("He uniform"),
    "he_normal": Sentence("He normal"),
    "lecun_normal": Sentence("LeCun normal"),
    "normal": Sentence("normal"),
    "uniform": Sentence("uniform"),
    "zeros": Sentence("zeros"),
}
