"""What an edit does to a run in progress: nothing, live, resized, or from the start again.

It compares two experiments and does nothing to either; the session acts on the answer, and the
status bar says its sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from playground.experiment.shapes import (
    features_of,
    input_count,
    is_classification,
    output_units,
)
from playground.experiment.specs import (
    DataSpec,
    Experiment,
    NetworkSpec,
    OptimizerSpec,
    TrainingSpec,
)

Kind = Literal["none", "live", "resize", "restart"]
STRENGTH: tuple[Kind, ...] = ("none", "live", "resize", "restart")

OPTIMIZER_NAMES = {
    "sgd": "SGD",
    "rmsprop": "RMSprop",
    "adagrad": "Adagrad",
    "adam": "Adam",
    "adamw": "AdamW",
}
GENERAL = {
    "live": "The new settings apply from the next step; training goes on.",
    "resize": "The network has changed; all weights that still have a place are kept.",
    "restart": "Training starts again from new initial weights.",
}


@dataclass(frozen=True)
class Effect:
    """The strongest thing that happens, and one sentence about it for the status bar."""

    kind: Kind
    sentence: str


def effect(before: Experiment, after: Experiment) -> Effect:
    """What going on from `before` as `after` means for the weights and the run."""
    found = (
        *_data_effects(before, after),
        *_network_effects(before.network, after.network),
        *_training_effects(before.training, after.training),
    )
    if not found:
        return Effect("none", "")
    kind = max((one.kind for one in found), key=STRENGTH.index)
    strongest = [one for one in found if one.kind == kind]
    return strongest[0] if len(strongest) == 1 else Effect(kind, GENERAL[kind])


def _data_effects(before: Experiment, after: Experiment) -> Iterator[Effect]:
    old, new = before.data, after.data
    if old == new:
        return
    if input_count(old) != input_count(new) or features_of(old) != features_of(new):
        yield Effect("restart", "Other inputs go in: training starts again from new weights.")
    elif is_classification(old) != is_classification(new):
        yield Effect("restart", "Another task: training starts again from new weights.")
    elif output_units(new, after.network.output) != output_units(old, after.network.output):
        yield Effect("restart", "Another number of classes: training starts again.")
    else:
        yield Effect("live", _data_sentence(old, new))


def _data_sentence(old: DataSpec, new: DataSpec) -> str:
    if old.kind != new.kind:
        return "Another data set of the same shape; the network goes on from what it has learnt."
    if (old.train_fraction, old.validation_fraction) != (
        new.train_fraction,
        new.validation_fraction,
    ):
        return "The rows are split anew; the run goes on."
    return "New points; the run goes on with them."


def _network_effects(old: NetworkSpec, new: NetworkSpec) -> Iterator[Effect]:
    if old.initializer != new.initializer:
        yield Effect("restart", f"New initial weights by {new.initializer}: training starts again.")
    if old.output != new.output:
        yield Effect("resize", f"The output is {new.output} now; the weights are kept.")
    if old.disabled_links != new.disabled_links:
        more = len(new.disabled_links) > len(old.disabled_links)
        yield Effect("live", f"The link is {'off' if more else 'on again'}; the run goes on.")
    if len(old.hidden) < len(new.hidden):
        yield Effect("resize", "A hidden layer is added; all other weights are kept.")
    elif len(old.hidden) > len(new.hidden):
        yield Effect("resize", "A hidden layer is removed; all other weights are kept.")
    else:
        yield from _layer_effects(old, new)


def _layer_effects(old: NetworkSpec, new: NetworkSpec) -> Iterator[Effect]:
    for number, (was, now) in enumerate(zip(old.hidden, new.hidden, strict=True), start=1):
        if was.units != now.units:
            units = "1 neuron" if now.units == 1 else f"{now.units} neurons"
            yield Effect("resize", f"Hidden layer {number} has {units}; other weights are kept.")
        if was.activation != now.activation:
            yield Effect(
                "resize", f"Hidden layer {number} is {now.activation} now; all weights are kept."
            )
        if was.dropout != now.dropout:
            yield Effect(
                "live", f"Hidden layer {number} drops {now.dropout:.0%} from the next step on."
            )
        if was.frozen != now.frozen:
            does = "keeps its weights from now on" if now.frozen else "learns again"
            yield Effect("live", f"Hidden layer {number} {does}; the run goes on.")
        if was.units == now.units and was.disabled != now.disabled:
            off = len(now.disabled)
            neurons = "1 neuron" if off == 1 else f"{off or 'no'} neurons"
            yield Effect("live", f"Hidden layer {number} has {neurons} switched off.")


def _training_effects(old: TrainingSpec, new: TrainingSpec) -> Iterator[Effect]:
    if old.seed != new.seed:
        yield Effect("restart", f"Seed {new.seed}: training starts again from new weights.")
    if old.precision != new.precision:
        yield Effect("restart", f"Training starts again in {new.precision}.")
    if old.loss != new.loss:
        # The trainer is built anew around the same weights, as for another size.
        yield Effect("resize", f"The loss is {new.loss} now; all weights are kept.")
    yield from _optimizer_effects(old.optimizer, new.optimizer)
    for name, sentence in (
        ("batch_size", f"Batches of {new.batch_size} from now on."),
        ("l1", f"L1 penalty {new.l1:g} from the next step on."),
        ("l2", f"L2 penalty {new.l2:g} from the next step on."),
        ("input_noise", f"Input noise {new.input_noise:g} from the next step on."),
        ("clip_norm", _clipping_sentence(new.clip_norm)),
        ("schedule", "The learning rate follows the new schedule from now on."),
        ("early_stopping", _stopping_sentence(new)),
    ):
        if getattr(old, name) != getattr(new, name):
            yield Effect("live", sentence)


def _optimizer_effects(old: OptimizerSpec, new: OptimizerSpec) -> Iterator[Effect]:
    if old.kind != new.kind:
        name = OPTIMIZER_NAMES[new.kind]
        yield Effect("live", f"{name} goes on from these weights; its averages start empty.")
    elif old.learning_rate != new.learning_rate:
        yield Effect("live", f"Learning rate {new.learning_rate:g} from the next step on.")
    elif old != new:
        yield Effect("live", "The optimiser has its new setting from the next step on.")


def _clipping_sentence(clip_norm: float | None) -> str:
    if clip_norm is None:
        return "Gradients are no longer clipped."
    return f"Gradients longer than {clip_norm:g} are shortened to it from the next step on."


def _stopping_sentence(training: TrainingSpec) -> str:
    if training.early_stopping is None:
        return "The run is no longer stopped early."
    return f"The run stops after {training.early_stopping.patience} epochs without improvement."
