"""The effect of an edit on a run in progress: nothing, live, resized, or a fresh start.

It compares two experiments and does nothing to either; the session acts on the answer, and the
status bar says its sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from msgspec.structs import replace

from playground.experiment.names import OPTIMIZER_NAMES
from playground.experiment.shapes import (
    features_of,
    initializers_of,
    input_count,
    is_classification,
    kind_of,
    output_units,
    split_counts,
)
from playground.experiment.specs import (
    DataSpec,
    Experiment,
    LayerSpec,
    NetworkSpec,
    OptimizerSpec,
    TrainingSpec,
)
from playground.sentence import Sentence

Kind = Literal["none", "live", "resize", "restart"]
STRENGTH: tuple[Kind, ...] = ("none", "live", "resize", "restart")

GENERAL = {
    "live": Sentence("The new settings apply from the next step; training goes on."),
    "resize": Sentence("The network has changed; all weights that still have a place are kept."),
    "restart": Sentence("Training starts again from new initial weights."),
}


@dataclass(frozen=True)
class Effect:
    """The strongest thing that happens, and one sentence about it for the status bar."""

    kind: Kind
    sentence: str


def effect(before: Experiment, after: Experiment) -> Effect:
    """The effect on weights and run of going on from `before` as `after`."""
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
    if (
        input_count(old) != input_count(new)
        or features_of(old) != features_of(new)
        or _columns(old) != _columns(new)
    ):
        yield Effect(
            "restart", Sentence("Other inputs go in: training starts again from new weights.")
        )
    elif is_classification(old) != is_classification(new):
        yield Effect("restart", Sentence("Another task: training starts again from new weights."))
    elif output_units(new, after.network.output) != output_units(old, after.network.output):
        yield Effect("restart", Sentence("Another number of classes: training starts again."))
    else:
        yield Effect("live", _data_sentence(old, new))


def _columns(data: DataSpec) -> tuple[str, ...]:
    """The names of the columns of a table that go in; () for data that are none."""
    return kind_of(data).feature_names if data.table else ()


def _without_view(data: DataSpec) -> DataSpec:
    """`data` but for what its map shows."""
    if data.table is None:
        return data
    return replace(data, table=replace(data.table, plane="features", axes=None))


def _data_sentence(old: DataSpec, new: DataSpec) -> str:
    if old.kind != new.kind:
        return Sentence(
            "Another data set of the same shape; the network goes on from what it has learnt."
        )
    if len(new.drawn or ()) == len(old.drawn or ()) + 1:
        added, count = (new.drawn or ())[-1].label, len(new.drawn or ())
        return Sentence(
            "A drawn {label} is learnt from now on, {count} drawn in all.", label=added, count=count
        )
    if old.jitter != new.jitter and new.jitter == 1:
        return Sentence(
            "{rows} training images from now on: 1 jittered copy of each.",
            rows=split_counts(new)[0],
        )
    if old.jitter != new.jitter:
        return Sentence(
            "{rows} training images from now on: {copies} jittered copies of each.",
            rows=split_counts(new)[0],
            copies=new.jitter,
        )
    if (old.train_fraction, old.validation_fraction) != (
        new.train_fraction,
        new.validation_fraction,
    ):
        return Sentence("The rows are split anew; the run goes on.")
    if _without_view(old) == _without_view(new):
        return Sentence("The map shows the table from another side; the run goes on.")
    return Sentence("New points; the run goes on with them.")


def _network_effects(old: NetworkSpec, new: NetworkSpec) -> Iterator[Effect]:
    if old.initializer != new.initializer:
        name = _spoken(new.initializer)
        text = Sentence("New initial weights by {name}: training starts again.", name=name)
        yield Effect("restart", text)
    if old.output != new.output:
        yield Effect(
            "resize", Sentence("The output is {name} now; the weights are kept.", name=new.output)
        )
    if old.disabled_links != new.disabled_links:
        more = len(new.disabled_links) > len(old.disabled_links)
        off = Sentence("The link is off; the run goes on.")
        yield Effect("live", off if more else Sentence("The link is on again; the run goes on."))
    if old.output_initializer != new.output_initializer:
        name = _spoken(initializers_of(new)[-1])
        text = Sentence("The output starts from {name} weights: training starts again.", name=name)
        yield Effect("restart", text)
    if _in_another_order(old.hidden, new.hidden):
        yield Effect(
            "resize",
            Sentence("The hidden layers stand in another order; each takes its weights along."),
        )
    elif len(old.hidden) < len(new.hidden):
        yield Effect("resize", Sentence("A hidden layer is added; all other weights are kept."))
    elif len(old.hidden) > len(new.hidden):
        yield Effect("resize", Sentence("A hidden layer is removed; all other weights are kept."))
    else:
        yield from _layer_effects(old, new)
        yield from _normalization_effects(old, new)
        yield from _residual_effects(old, new)


def _spoken(name: str) -> str:
    return name.replace("_", " ")


def _in_another_order(old: tuple[LayerSpec, ...], new: tuple[LayerSpec, ...]) -> bool:
    left = list(new)
    for layer in old:
        if layer not in left:
            return False
        left.remove(layer)
    return not left and old != new


def _layer_effects(old: NetworkSpec, new: NetworkSpec) -> Iterator[Effect]:
    for number, (was, now) in enumerate(zip(old.hidden, new.hidden, strict=True), start=1):
        if was.units != now.units:
            yield Effect("resize", _units_sentence(number, now.units))
        if was.activation != now.activation:
            yield Effect(
                "resize",
                Sentence(
                    "Hidden layer {number} is {name} now; all weights are kept.",
                    number=number,
                    name=now.activation,
                ),
            )
        if was.initializer != now.initializer:
            text = Sentence(
                "Hidden layer {number} starts from {name} weights: training starts again.",
                number=number,
                name=_spoken(initializers_of(new)[number - 1]),
            )
            yield Effect("restart", text)
        if was.dropout != now.dropout:
            yield Effect(
                "live",
                Sentence(
                    "Hidden layer {number} drops {share:.0%} from the next step on.",
                    number=number,
                    share=now.dropout,
                ),
            )
        if was.frozen != now.frozen:
            yield Effect("live", _frozen_sentence(number, now.frozen))
        if was.units == now.units and was.disabled != now.disabled:
            yield Effect("live", _off_sentence(number, len(now.disabled)))


def _units_sentence(number: int, units: int) -> Sentence:
    if units == 1:
        return Sentence(
            "Hidden layer {number} has 1 neuron; other weights are kept.", number=number
        )
    return Sentence(
        "Hidden layer {number} has {units} neurons; other weights are kept.",
        number=number,
        units=units,
    )


def _normalization_effects(old: NetworkSpec, new: NetworkSpec) -> Iterator[Effect]:
    pairs = enumerate(zip(old.hidden, new.hidden, strict=True), start=1)
    changed = [
        (number, now.batch_normalization)
        for number, (was, now) in pairs
        if was.batch_normalization != now.batch_normalization
    ]
    if len({normalized for _, normalized in changed}) > 1:
        yield Effect("resize", GENERAL["resize"])
    elif len(changed) == 1:
        yield Effect("resize", _normalization_sentence(*changed[0]))
    elif changed:
        yield Effect("resize", _normalizations_sentence(len(changed), changed[0][1]))


def _residual_effects(old: NetworkSpec, new: NetworkSpec) -> Iterator[Effect]:
    pairs = enumerate(zip(old.hidden, new.hidden, strict=True), start=1)
    changed = [
        (number, now.residual) for number, (was, now) in pairs if was.residual != now.residual
    ]
    if len({residual for _, residual in changed}) > 1:
        yield Effect("resize", GENERAL["resize"])
    elif len(changed) == 1:
        yield Effect("resize", _residual_sentence(*changed[0]))
    elif changed:
        yield Effect("resize", _residuals_sentence(len(changed), changed[0][1]))


def _residuals_sentence(count: int, residual: bool) -> Sentence:
    if residual:
        return Sentence(
            "{count} hidden layers now add their inputs to their outputs; all weights are kept.",
            count=count,
        )
    return Sentence(
        "{count} hidden layers add their inputs no longer; all other weights are kept.",
        count=count,
    )


def _residual_sentence(number: int, residual: bool) -> Sentence:
    if residual:
        return Sentence(
            "Hidden layer {number} now adds its inputs to its outputs; all weights are kept.",
            number=number,
        )
    return Sentence(
        "Hidden layer {number} adds its inputs no longer; all other weights are kept.",
        number=number,
    )


def _normalizations_sentence(count: int, normalized: bool) -> Sentence:
    if normalized:
        return Sentence(
            "{count} hidden layers are normalised over each batch from the next step on; their "
            "weights are kept, and their running averages begin with the training rows.",
            count=count,
        )
    return Sentence(
        "{count} hidden layers are no longer normalised; their weights and biases have taken that "
        "over, so the network says what it said.",
        count=count,
    )


def _normalization_sentence(number: int, normalized: bool) -> Sentence:
    if normalized:
        return Sentence(
            "Hidden layer {number} is normalised over each batch from the next step on; its "
            "weights are kept, and its running averages begin with the training rows.",
            number=number,
        )
    return Sentence(
        "Hidden layer {number} is no longer normalised; its weights and biases have taken that "
        "over, so the network says what it said.",
        number=number,
    )


def _frozen_sentence(number: int, frozen: bool) -> Sentence:
    if frozen:
        return Sentence(
            "Hidden layer {number} keeps its weights from now on; the run goes on.", number=number
        )
    return Sentence("Hidden layer {number} learns again; the run goes on.", number=number)


def _off_sentence(number: int, off: int) -> Sentence:
    if off == 0:
        return Sentence("Hidden layer {number} has no neurons switched off.", number=number)
    if off == 1:
        return Sentence("Hidden layer {number} has 1 neuron switched off.", number=number)
    return Sentence("Hidden layer {number} has {off} neurons switched off.", number=number, off=off)


def _training_effects(old: TrainingSpec, new: TrainingSpec) -> Iterator[Effect]:
    if old.seed != new.seed:
        yield Effect(
            "restart",
            Sentence("Seed {seed}: training starts again from new weights.", seed=new.seed),
        )
    if old.precision != new.precision:
        yield Effect("restart", Sentence("Training starts again in {name}.", name=new.precision))
    if old.loss != new.loss:
        # The trainer is built anew around the same weights, as for another size.
        yield Effect(
            "resize", Sentence("The loss is {name} now; all weights are kept.", name=new.loss)
        )
    yield from _optimizer_effects(old.optimizer, new.optimizer)
    for name, sentence in (
        ("batch_size", Sentence("Batches of {size} from now on.", size=new.batch_size)),
        ("l1", Sentence("L1 penalty {value:g} from the next step on.", value=new.l1)),
        ("l2", Sentence("L2 penalty {value:g} from the next step on.", value=new.l2)),
        (
            "input_noise",
            Sentence("Input noise {value:g} from the next step on.", value=new.input_noise),
        ),
        ("clip_norm", _clipping_sentence(new.clip_norm)),
        ("schedule", Sentence("The learning rate follows the new schedule from now on.")),
        ("early_stopping", _stopping_sentence(new)),
    ):
        if getattr(old, name) != getattr(new, name):
            yield Effect("live", sentence)


def _optimizer_effects(old: OptimizerSpec, new: OptimizerSpec) -> Iterator[Effect]:
    if old.kind != new.kind:
        name = OPTIMIZER_NAMES[new.kind]
        text = Sentence("{name} goes on from these weights; its averages start empty.", name=name)
        yield Effect("live", text)
    elif old.learning_rate != new.learning_rate:
        yield Effect(
            "live",
            Sentence("Learning rate {value:g} from the next step on.", value=new.learning_rate),
        )
    elif old != new:
        yield Effect("live", Sentence("The optimiser has its new setting from the next step on."))


def _clipping_sentence(clip_norm: float | None) -> str:
    if clip_norm is None:
        return Sentence("Gradients are no longer clipped.")
    return Sentence(
        "Gradients longer than {value:g} are shortened to it from the next step on.",
        value=clip_norm,
    )


def _stopping_sentence(training: TrainingSpec) -> str:
    if training.early_stopping is None:
        return Sentence("The run is no longer stopped early.")
    if training.early_stopping.patience == 1:
        return Sentence("The run stops after the first epoch without improvement.")
    return Sentence(
        "The run stops after {patience} epochs without improvement.",
        patience=training.early_stopping.patience,
    )
