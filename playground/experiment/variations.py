"""An experiment with one field different, by name: what a baseline in a race can be.

Pure functions; what they refuse is a ValueError whose text is the sentence to show.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec.structs import replace

from playground.experiment.difference import differences
from playground.experiment.edits import (
    checked,
    choose_initializer,
    set_optimizer,
    set_training,
)
from playground.experiment.network_edits import (
    set_all_activations,
    set_all_batch_normalization,
    set_all_residual,
)
from playground.experiment.specs import (
    MAX_HIDDEN_LAYERS,
    Activation,
    Experiment,
    Initializer,
    LayerSpec,
    OptimizerSpec,
)
from playground.sentence import Sentence

ACTIVATIONS: Mapping[str, Activation] = MappingProxyType(
    {"sigmoid": "sigmoid", "relu": "relu", "tanh": "tanh", "leaky-relu": "leaky_relu"}
)
OPTIMIZERS = {
    "sgd": OptimizerSpec(kind="sgd", learning_rate=0.1),
    "adam": OptimizerSpec(kind="adam", learning_rate=0.01),
}
INITIALIZERS: dict[str, Initializer] = {"glorot": "glorot_uniform", "he": "he_normal"}
DEPTHS = {f"depth-{depth}": depth for depth in range(1, 9)}
FREEZES = {f"freeze-{last}": last for last in range(1, MAX_HIDDEN_LAYERS + 1)}
RATES = {f"rate-{rate:g}": rate for rate in (0.01, 0.03, 0.1, 0.3, 1.0)}
BATCH_NORM, RESIDUAL = "batch-norm", "residual"
VARIATIONS: tuple[str, ...] = (
    *(BATCH_NORM, RESIDUAL, *ACTIVATIONS, *OPTIMIZERS, *RATES, *INITIALIZERS, *DEPTHS, *FREEZES),
)


def varied(experiment: Experiment, name: str) -> Experiment:
    """`experiment` with the one field changed that `name` (one of VARIATIONS) stands for.

    Raises:
        ValueError: there is no such variation, or it is what the experiment is already.
    """
    if name in ACTIVATIONS:
        changed = set_all_activations(experiment, ACTIVATIONS[name])
    elif name in OPTIMIZERS:
        changed = set_training(experiment, optimizer=OPTIMIZERS[name])
    elif name in RATES:
        changed = set_optimizer(experiment, learning_rate=RATES[name])
    elif name in INITIALIZERS:
        changed = choose_initializer(experiment, INITIALIZERS[name])
    elif name in DEPTHS:
        changed = with_depth(experiment, DEPTHS[name])
    elif name in FREEZES:
        changed = with_frozen(experiment, FREEZES[name])
    elif name == BATCH_NORM:
        changed = set_all_batch_normalization(experiment, True)
    elif name == RESIDUAL:
        changed = set_all_residual(experiment, True)
    else:
        raise ValueError(f"variation: {name!r} is not one of {', '.join(VARIATIONS)}")
    if not differences(experiment, changed):
        raise ValueError(
            Sentence("That changes nothing in the experiment on the table: choose another field.")
        )
    return changed


def with_depth(experiment: Experiment, depth: int) -> Experiment:
    """`experiment` with `depth` hidden layers: cut at the output side, or its last one repeated."""
    hidden = experiment.network.hidden
    more = (hidden[-1] if hidden else LayerSpec(),) * (depth - len(hidden))
    network = replace(experiment.network, hidden=(*hidden, *more)[:depth])
    return checked(replace(experiment, network=network))


def with_frozen(experiment: Experiment, last: int) -> Experiment:
    """`experiment` with the hidden layers 1 to `last` frozen and the others free.

    Raises:
        ValueError: it has not so many hidden layers.
    """
    hidden = experiment.network.hidden
    if last > len(hidden):
        raise ValueError(
            Sentence(
                "There is no hidden layer {last} to freeze: the network has {count} of them.",
                last=last,
                count=len(hidden),
            )
        )
    layers = tuple(replace(one, frozen=number < last) for number, one in enumerate(hidden))
    return checked(replace(experiment, network=replace(experiment.network, hidden=layers)))
