"""Edits of the network section: layers and neurons added, removed, moved and changed.

Pure functions, an experiment in, a valid one out; what they refuse is a ValueError whose text is
the sentence to show.  Hidden layers and neurons count from 0.  What is switched off stays with the
neuron or link that it belongs to, wherever that moves.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from playground.experiment.edits import OUTPUT_OF_LOSS, checked
from playground.experiment.shapes import is_classification
from playground.experiment.specs import (
    MAX_DISABLED_LINKS,
    MAX_HIDDEN_LAYERS,
    MAX_UNITS,
    Activation,
    Experiment,
    Initializer,
    LayerSpec,
    LinkSpec,
    LossName,
    OutputActivation,
)
from playground.sentence import Sentence

LOSS_OF_OUTPUT: dict[OutputActivation, LossName] = {
    output: loss for loss, output in OUTPUT_OF_LOSS.items()
}
# Another number for a layer or a neuron, None where it is gone.
Renumber = Callable[[int], int | None]


# Layers.


def add_layer(experiment: Experiment, place: int) -> Experiment:
    """A new hidden layer at `place`, of the size and kind of its neighbour on the input side.

    Raises:
        ValueError: there are as many as there can be, or there is no such place.
    """
    hidden = experiment.network.hidden
    if not 0 <= place <= len(hidden):
        raise ValueError(
            Sentence(
                "There is no place {place} among {count} hidden layers.",
                place=place,
                count=len(hidden),
            )
        )
    model = hidden[max(place - 1, 0)] if hidden else LayerSpec()
    return _inserted(experiment, place, replace(model, frozen=False, disabled=()))


def copy_layer(experiment: Experiment, layer: int) -> Experiment:
    """Hidden layer `layer` once more, behind itself, with everything that it is."""
    _check(experiment, layer)
    return _inserted(experiment, layer + 1, experiment.network.hidden[layer])


def remove_layer(experiment: Experiment, layer: int) -> Experiment:
    """Without hidden layer `layer`."""
    _check(experiment, layer)
    hidden = experiment.network.hidden
    links = _links(experiment, lambda number: _without(layer, number, gap=2))
    return _with_hidden(experiment, (*hidden[:layer], *hidden[layer + 1 :]), links)


def move_layer(experiment: Experiment, layer: int, place: int) -> Experiment:
    """Hidden layer `layer` at `place` among the others."""
    _check(experiment, layer)
    moved = experiment.network.hidden[layer]
    others = remove_layer(experiment, layer)
    return _inserted(others, max(0, min(place, len(others.network.hidden))), moved)


def _inserted(experiment: Experiment, place: int, layer: LayerSpec) -> Experiment:
    hidden = experiment.network.hidden
    if len(hidden) >= MAX_HIDDEN_LAYERS:
        raise ValueError(
            Sentence("A network here has at most {most} hidden layers.", most=MAX_HIDDEN_LAYERS)
        )
    links = _links(experiment, lambda number: _with_one_more(place, number))
    return _with_hidden(experiment, (*hidden[:place], layer, *hidden[place:]), links)


def _without(removed: int, number: int, gap: int = 1) -> int | None:
    """The number after `gap` numbers from `removed` on are gone, of which one comes back empty."""
    if number < removed:
        return number
    return None if number < removed + gap else number - 1


def _with_one_more(place: int, number: int) -> int | None:
    """The number of a layer into which links lead, once another stands at `place`."""
    if number == place:
        return None
    return number if number < place else number + 1


# Neurons and links.


def set_units(experiment: Experiment, layer: int, units: int) -> Experiment:
    """Hidden layer `layer` with that many neurons; the last ones come and go.

    Raises:
        ValueError: fewer than one or more than there can be.
    """
    _check(experiment, layer)
    if units < 1:
        raise ValueError(
            Sentence("A layer needs one neuron at least; Delete removes the whole layer.")
        )
    if units > MAX_UNITS:
        raise ValueError(Sentence("A layer here has at most {most} neurons.", most=MAX_UNITS))
    return _renumbered(experiment, layer, units, lambda unit: unit if unit < units else None)


def remove_unit(experiment: Experiment, layer: int, unit: int) -> Experiment:
    """Hidden layer `layer` without neuron `unit`.

    Raises:
        ValueError: it is the last one of its layer, or there is no such neuron.
    """
    _check(experiment, layer, unit)
    units = experiment.network.hidden[layer].units - 1
    if units < 1:
        raise ValueError(
            Sentence("A layer needs one neuron at least; remove the whole layer instead.")
        )
    return _renumbered(experiment, layer, units, lambda number: _without(unit, number))


def toggle_unit(experiment: Experiment, layer: int, unit: int) -> Experiment:
    """Neuron `unit` of hidden layer `layer` off when it is on, on when it is off."""
    _check(experiment, layer, unit)
    disabled = set(experiment.network.hidden[layer].disabled) ^ {unit}
    return _with_layer(experiment, layer, disabled=tuple(sorted(disabled)))


def toggle_link(experiment: Experiment, layer: int, source: int, target: int) -> Experiment:
    """The link from neuron `source` to `target` of `layer` off when it is on, on when it is off.

    Raises:
        ValueError: more links are switched off than can be.
    """
    link = LinkSpec(layer=layer, source=source, target=target)
    links = experiment.network.disabled_links
    left = tuple(other for other in links if other != link)
    changed = left if len(left) < len(links) else (*links, link)
    if len(changed) > MAX_DISABLED_LINKS:
        raise ValueError(
            Sentence(
                "At most {most} links can be switched off one by one.", most=MAX_DISABLED_LINKS
            )
        )
    return checked(replace(experiment, network=replace(experiment.network, disabled_links=changed)))


def _renumbered(experiment: Experiment, layer: int, units: int, renumber: Renumber) -> Experiment:
    """Hidden layer `layer` with `units` neurons that have other numbers, or None, now."""
    hidden = experiment.network.hidden
    disabled = (renumber(unit) for unit in hidden[layer].disabled)
    left = tuple(unit for unit in disabled if unit is not None)
    changed = replace(hidden[layer], units=units, disabled=left)
    links = []
    for link in experiment.network.disabled_links:
        source = renumber(link.source) if link.layer == layer + 1 else link.source
        target = renumber(link.target) if link.layer == layer else link.target
        if source is not None and target is not None:
            links.append(replace(link, source=source, target=target))
    return _with_hidden(experiment, (*hidden[:layer], changed, *hidden[layer + 1 :]), tuple(links))


# What a layer does.


def set_activation(experiment: Experiment, layer: int, activation: Activation) -> Experiment:
    """Hidden layer `layer` with another activation function."""
    return _with_layer(experiment, layer, activation=activation)


def set_all_activations(experiment: Experiment, activation: Activation) -> Experiment:
    """All hidden layers with one activation function."""
    hidden = experiment.network.hidden
    return _with_hidden(experiment, tuple(replace(one, activation=activation) for one in hidden))


def set_dropout(experiment: Experiment, layer: int, dropout: float) -> Experiment:
    """Hidden layer `layer` with another share of neurons left out of each step."""
    return _with_layer(experiment, layer, dropout=dropout)


def set_batch_normalization(experiment: Experiment, layer: int, normalized: bool) -> Experiment:
    """Hidden layer `layer` with batch normalisation before its activation, or without."""
    return _with_layer(experiment, layer, batch_normalization=normalized)


def set_all_batch_normalization(experiment: Experiment, normalized: bool) -> Experiment:
    """All hidden layers with batch normalisation before their activations, or without."""
    hidden = experiment.network.hidden
    return _with_hidden(
        experiment, tuple(replace(one, batch_normalization=normalized) for one in hidden)
    )


def set_residual(experiment: Experiment, layer: int, residual: bool) -> Experiment:
    """Hidden layer `layer` with a residual link around it, or without."""
    return _with_layer(experiment, layer, residual=residual)


def set_all_residual(experiment: Experiment, residual: bool) -> Experiment:
    """All hidden layers with a residual link around them, or without."""
    hidden = experiment.network.hidden
    return _with_hidden(experiment, tuple(replace(one, residual=residual) for one in hidden))


def set_frozen(experiment: Experiment, layer: int, frozen: bool) -> Experiment:
    """Hidden layer `layer` with weights that stay as they are, or learn again."""
    return _with_layer(experiment, layer, frozen=frozen)


def set_initializer(
    experiment: Experiment, layer: int, initializer: Initializer | None
) -> Experiment:
    """A layer with initial weights by a rule of its own, None for the network's.

    `layer` is that of a hidden layer, or the number of them for the output.
    """
    network = experiment.network
    if layer == len(network.hidden):
        return checked(
            replace(experiment, network=replace(network, output_initializer=initializer))
        )
    return _with_layer(experiment, layer, initializer=initializer)


def choose_output(experiment: Experiment, output: OutputActivation) -> Experiment:
    """Another output activation, and the loss that goes with it where the old one can not."""
    loss = experiment.training.loss
    if output in LOSS_OF_OUTPUT and is_classification(experiment.data):
        loss = LOSS_OF_OUTPUT[output]
    elif loss in OUTPUT_OF_LOSS:
        loss = "mse"
    return checked(
        replace(
            experiment,
            network=replace(experiment.network, output=output),
            training=replace(experiment.training, loss=loss),
        )
    )


def _check(experiment: Experiment, layer: int, unit: int = 0) -> None:
    hidden = experiment.network.hidden
    if not 0 <= layer < len(hidden):
        raise ValueError(
            Sentence(
                "There is no hidden layer {number} among {count}.",
                number=layer + 1,
                count=len(hidden),
            )
        )
    if not 0 <= unit < hidden[layer].units:
        raise ValueError(
            Sentence(
                "There is no neuron {unit} among the {count} of layer {number}.",
                unit=unit + 1,
                count=hidden[layer].units,
                number=layer + 1,
            )
        )


def _links(experiment: Experiment, renumber: Renumber) -> tuple[LinkSpec, ...]:
    """The links that are switched off, led into layers that have other numbers now."""
    links = []
    for link in experiment.network.disabled_links:
        layer = renumber(link.layer)
        if layer is not None:
            links.append(replace(link, layer=layer))
    return tuple(links)


def _with_layer(experiment: Experiment, layer: int, **fields: object) -> Experiment:
    _check(experiment, layer)
    hidden = experiment.network.hidden
    changed = replace(hidden[layer], **fields)
    return _with_hidden(experiment, (*hidden[:layer], changed, *hidden[layer + 1 :]))


def _with_hidden(
    experiment: Experiment,
    hidden: tuple[LayerSpec, ...],
    links: tuple[LinkSpec, ...] | None = None,
) -> Experiment:
    if links is None:
        links = experiment.network.disabled_links
    network = replace(experiment.network, hidden=hidden, disabled_links=links)
    return checked(replace(experiment, network=network))
