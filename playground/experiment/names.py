"""What the settings of an experiment are called: functions, losses, optimisers, fields.

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
# By the path of the field, or by its last part.
FIELD_NAMES: dict[str, str] = {
    "data.kind": Sentence("data"),
    "train_fraction": Sentence("share to train on"),
    "validation_fraction": Sentence("share to validate on"),
    "data.seed": Sentence("data seed"),
    "network.output": Sentence("output"),
    "network.initializer": Sentence("initialiser"),
    "network.output_initializer": Sentence("initialiser of the output"),
    "network.hidden.initializer": Sentence("initialiser of all hidden layers"),
    "network.hidden": Sentence("hidden layers"),
    "network.hidden.batch_normalization": Sentence("batch normalisation"),
    "network.hidden.residual": Sentence("residual links"),
    "seed": Sentence("seed"),
    "training.optimizer": Sentence("optimiser"),
    "learning_rate": Sentence("learning rate"),
    "clip_norm": Sentence("gradient clipping"),
    "l1": Sentence("L1"),
    "l2": Sentence("L2"),
    "classes": Sentence("classes"),
    "samples": Sentence("samples"),
    "noise": Sentence("noise"),
    "turns": Sentence("turns"),
    "features": Sentence("features"),
    "scaling": Sentence("scaling"),
    "units": Sentence("units"),
    "activation": Sentence("activation"),
    "dropout": Sentence("dropout"),
    "disabled": Sentence("disabled"),
    "frozen": Sentence("frozen"),
    "loss": Sentence("loss"),
    "batch_size": Sentence("batch size"),
    "momentum": Sentence("momentum"),
    "input_noise": Sentence("input noise"),
    "early_stopping": Sentence("early stopping"),
    "schedule": Sentence("schedule"),
    "residual": Sentence("residual"),
    "batch_normalization": Sentence("batch normalization"),
    "decay": Sentence("decay"),
    "epochs": Sentence("epochs"),
    "factor": Sentence("factor"),
    "jitter": Sentence("jittered copies"),
    "notes": Sentence("notes"),
    "patience": Sentence("patience"),
    "points": Sentence("points"),
    "title": Sentence("title"),
    "weight_decay": Sentence("weight decay"),
}


def field_name(path: str) -> str:
    """The name of the field at `path`, such as `training.optimizer.learning_rate`, for a person."""
    last = path.rpartition(".")[2]
    return FIELD_NAMES.get(path) or FIELD_NAMES.get(last, last.replace("_", " "))
