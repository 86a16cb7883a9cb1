"""Remedies for overfitting, and the sizes of a capacity sweep: experiment in, experiment out.

Pure functions; what they refuse is a ValueError whose text is the sentence to show.  All remedies
start from one frozen start, so that each differs from it in one thing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from msgspec.structs import replace

from playground.experiment.edits import checked, set_data, set_early_stopping, set_training
from playground.experiment.shapes import kind_of, noise_of, sample_count, split_counts
from playground.experiment.specs import MAX_HIDDEN_LAYERS, MAX_UNITS, Experiment, LayerSpec
from playground.experiment.variations import with_depth
from playground.sentence import Sentence

L2, L1, DROPOUT, PATIENCE = 0.03, 0.003, 0.5, 20
MORE_DATA, LESS_NOISE, FEWER_UNITS, INPUT_NOISE = 10, 0.5, 4, 0.5
# A network of less than that many neurons a layer is another lesson.
FEWEST_UNITS = 2

Axis = Literal["depth", "width"]


def frozen_start(experiment: Experiment) -> Experiment:
    """The same for all: with half of the test rows to validate on where there are none.

    Early stopping must not look at the rows by which the remedies are ranked.

    Raises:
        ValueError: there are no test rows to rank by.
    """
    _, validation, test = split_counts(experiment.data)
    if not test:
        raise ValueError(
            Sentence("There are no test rows to rank the remedies by: train on fewer rows.")
        )
    if validation or test < 2:
        return experiment
    held_out = 1.0 - experiment.data.train_fraction
    return set_data(experiment, validation_fraction=round(held_out / 2, 6))


def _none(experiment: Experiment) -> Experiment:
    return experiment


def _l2(experiment: Experiment) -> Experiment:
    return set_training(experiment, l2=max(L2, min(10.0, 3 * experiment.training.l2)))


def _l1(experiment: Experiment) -> Experiment:
    return set_training(experiment, l1=max(L1, min(10.0, 3 * experiment.training.l1)))


def _dropout(experiment: Experiment) -> Experiment:
    hidden = experiment.network.hidden
    if not hidden:
        raise ValueError(Sentence("Dropout leaves out hidden neurons, and there are none."))
    layers = tuple(replace(layer, dropout=max(DROPOUT, layer.dropout)) for layer in hidden)
    return checked(replace(experiment, network=replace(experiment.network, hidden=layers)))


def _early_stopping(experiment: Experiment) -> Experiment:
    return set_early_stopping(experiment, PATIENCE)


def _more_data(experiment: Experiment) -> Experiment:
    data = experiment.data
    rows, (_, validation, test) = sample_count(data), split_counts(data)
    # Drawn and jittered images are no rows that could come from the others.
    train = rows - validation - test
    if data.points is not None or data.kind == "points":
        raise ValueError(Sentence("More data would have to be painted by hand."))
    most = kind_of(data).maximum_samples
    more = min(MORE_DATA * train, most - validation - test)
    if more <= train:
        # All rows that there are: take them from those held out, and leave a fifth of each.
        more = min(MORE_DATA * train, train + (4 * (validation + test)) // 5)
        if more <= train:
            raise ValueError(Sentence("There are no more data of this kind."))
        left = (rows - more) / rows
        share = validation / (validation + test)
        return set_data(
            experiment, train_fraction=more / rows, validation_fraction=round(left * share, 6)
        )
    total = more + validation + test
    return set_data(
        experiment,
        samples=total,
        train_fraction=more / total,
        validation_fraction=validation / total,
    )


def _less_noise(experiment: Experiment) -> Experiment:
    noise = noise_of(experiment.data)
    if not noise:
        raise ValueError(Sentence("These data have no noise to take away."))
    return set_data(experiment, noise=LESS_NOISE * noise)


def _input_noise(experiment: Experiment) -> Experiment:
    return set_training(
        experiment, input_noise=max(INPUT_NOISE, min(10.0, 2 * experiment.training.input_noise))
    )


def _smaller_network(experiment: Experiment) -> Experiment:
    hidden = experiment.network.hidden
    units = tuple(
        max(min(layer.units, FEWEST_UNITS), layer.units // FEWER_UNITS) for layer in hidden
    )
    layers = tuple(
        replace(layer, units=count, disabled=()) for layer, count in zip(hidden, units, strict=True)
    )
    if layers == hidden:
        raise ValueError(Sentence("The network is as small as it gets."))
    network = replace(experiment.network, hidden=layers, disabled_links=())
    return checked(replace(experiment, network=network))


_REMEDIES: dict[str, Callable[[Experiment], Experiment]] = {
    "none": _none,
    "l2": _l2,
    "l1": _l1,
    "dropout": _dropout,
    "early-stopping": _early_stopping,
    "more-data": _more_data,
    "less-noise": _less_noise,
    "smaller-network": _smaller_network,
    "input-noise": _input_noise,
}
REMEDIES = tuple(_REMEDIES)
# Less noise makes the test rows easier, too: it is another exam, shown and not ranked.
UNRANKED = ("less-noise",)


def remedied(experiment: Experiment, name: str) -> Experiment:
    """`experiment` with the remedy `name` (one of REMEDIES) and nothing else changed.

    Raises:
        ValueError: there is no such remedy, or it does not apply here; the text says why.
    """
    if name not in _REMEDIES:
        raise ValueError(f"remedy: {name!r} is not one of {', '.join(REMEDIES)}")
    return _REMEDIES[name](experiment)


def with_capacity(experiment: Experiment, axis: Axis, size: int) -> Experiment:
    """`experiment` with `size` hidden layers, or with hidden layers of `size` neurons each.

    Raises:
        ValueError: the size is out of range, or there is no hidden layer to widen.
    """
    if axis == "depth":
        if not 0 <= size <= MAX_HIDDEN_LAYERS:
            raise ValueError(f"depth: {size} is not from 0 to {MAX_HIDDEN_LAYERS} layers")
        return with_depth(experiment, size)
    if not 1 <= size <= MAX_UNITS:
        raise ValueError(f"width: {size} is not from 1 to {MAX_UNITS} neurons")
    hidden = experiment.network.hidden or (LayerSpec(),)
    layers = tuple(replace(layer, units=size, disabled=()) for layer in hidden)
    network = replace(experiment.network, hidden=layers, disabled_links=())
    return checked(replace(experiment, network=network))


def with_seed(experiment: Experiment, seed: int) -> Experiment:
    """`experiment` with other initial weights and another order of the batches."""
    return set_training(experiment, seed=seed)
