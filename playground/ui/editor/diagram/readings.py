"""The sentences of the diagram: what a neuron or link is, and what the network adds up to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from playground.training.probes.neurons import LinkAnswer, NeuronFacts
from playground.ui.editor.diagram.diagram_state import DiagramState, input_names, offered_names
from playground.ui.editor.diagram.layout import INPUTS
from playground.ui.editor.diagram.targets import BiasTarget, LinkTarget, parameter_count
from playground.ui.language.numbers import grouped, number_text, share_text
from playground.ui.selection import Selection

CONTEXT = "DiagramReadings"


@dataclass(frozen=True)
class Reading:
    """A title and lines of (name, value), as a card shows and a screen reader says them."""

    title: str
    lines: tuple[tuple[str, str], ...] = ()
    hint: str = ""

    def sentence(self) -> str:
        """All of it on one line."""
        return "  ·  ".join((self.title, *(f"{name} {value}" for name, value in self.lines)))


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def neuron_name(layer: int, unit: int, layers: int, inputs: tuple[str, ...]) -> str:
    """The name of a neuron: an input by its name, the others by layer and number."""
    if layer == INPUTS:
        return _tr("input {name}").format(name=inputs[unit] if unit < len(inputs) else unit + 1)
    if layer == layers - 1:
        return _tr("output {unit}").format(unit=unit + 1)
    return _tr("hidden {layer}, neuron {unit}").format(layer=layer + 1, unit=unit + 1)


def neuron_reading(
    name: str,
    facts: NeuronFacts | None,
    off: bool = False,
    normalized: bool = False,
    carried: bool = False,
) -> Reading:
    """A neuron's bias, mean activation, and how often it passes nothing back.

    Where its layer is `normalized` the bias is taken away again with the mean, and it is said so;
    so it is where a residual link has `carried` on what a neuron says that is off.
    """
    title = _tr("{name} (off)").format(name=name) if off else name
    if facts is None:
        return Reading(title)
    lines = [
        (_tr("bias"), number_text(facts.bias)),
        (_tr("mean activation"), number_text(facts.mean)),
        (_tr("saturated"), share_text(facts.saturated, 0)),
    ]
    if facts.dead:
        lines.append((_tr("dead"), share_text(facts.dead, 0)))
    hint = _tr("batch normalisation takes the bias away again") if normalized else ""
    if carried:
        hint = _tr("the next layer's residual link carries it on")
    return Reading(title, tuple(lines), hint)


def offer_sentence(place: int) -> str:
    """The name of a feature that could go in but does not, by its slot."""
    return _tr("{name}, not among the inputs").format(name=offered_names()[place])


def link_reading(source: str, target: str, link: LinkTarget, links: LinkAnswer) -> Reading:
    """A link's weight and the gradient of the last batch at it."""
    place = (link.source, link.target)
    weight, gradient = links.weights[link.layer], links.weight_gradients[link.layer]
    if place[0] >= weight.shape[0] or place[1] >= weight.shape[1]:
        return Reading(f"{source} → {target}")
    return Reading(
        f"{source} → {target}",
        (
            (_tr("weight"), number_text(float(weight[place]), 4)),
            (_tr("gradient"), number_text(float(gradient[place]))),
        ),
        _tr("click to set it"),
    )


def name_of(shown: DiagramState, layer: int, unit: int) -> str:
    """The name of a neuron of `shown`; the output of a class by its name."""
    names = shown.dataset.class_names
    if layer == len(shown.sizes) - 2 and unit < len(names) == shown.sizes[-1]:
        return _tr("output {unit}").format(unit=names[unit])
    return neuron_name(layer, unit, len(shown.sizes) - 1, input_names(shown.experiment))


def reading_of(
    selected: Selection, shown: DiagramState, facts: NeuronFacts | None, arc: int | None = None
) -> Reading | None:
    """The reading of the link or neuron that is pointed at; None where none is.

    `arc` is the hidden layer whose residual link is pointed at.
    """
    if arc is not None and arc < len(shown.residual):
        return residual_reading(arc, shown.sizes, shown.residual[arc])
    if selected.hovered_link is not None:
        link = LinkTarget(*selected.hovered_link)
        source = name_of(shown, link.layer - 1, link.source)
        return link_reading(source, name_of(shown, link.layer, link.target), link, shown.links)
    if selected.hovered_neuron is not None:
        layer, unit = selected.hovered_neuron
        off = layer != INPUTS and unit in shown.switched_off(layer)
        normalized = 0 <= layer < len(shown.normalized) and shown.normalized[layer]
        carried = off and layer + 1 < len(shown.residual) and shown.residual[layer + 1]
        return neuron_reading(name_of(shown, layer, unit), facts, off, normalized, carried)
    return None


def residual_reading(layer: int, sizes: tuple[int, ...], is_on: bool) -> Reading:
    """The residual link of a hidden layer in words, or what it would add."""
    title = _tr("residual link of hidden layer {layer}").format(layer=layer + 1)
    fan_in, fan_out = sizes[layer : layer + 2]
    added = _tr("x as it is") if fan_in == fan_out else _tr("x P, learned: {0} × {1}")
    hint = _tr("click to switch it off") if is_on else _tr("click to switch it on")
    return Reading(title, ((_tr("a = f(z) +"), added.format(fan_in, fan_out)),), hint)


def parameter_reading(target: LinkTarget | BiasTarget, shown: DiagramState) -> tuple[str, float]:
    """A weight or bias in a sentence, with its value."""
    links, layer = shown.links, target.layer
    if isinstance(target, BiasTarget):
        name = _tr("the bias of {0}").format(name_of(shown, layer, target.unit))
        return name, float(links.biases[layer][target.unit])
    ends = name_of(shown, layer - 1, target.source), name_of(shown, layer, target.target)
    value = float(links.weights[layer][target.source, target.target])
    return _tr("the weight of {0} → {1}").format(*ends), value


def size_sentence(
    sizes: tuple[int, ...], normalized: tuple[bool, ...] = (), residual: tuple[bool, ...] = ()
) -> str:
    """The shape of the network and the number of its parameters; long rows are summed up."""
    shown: list[str] = []
    for size, count in _runs(sizes):
        shown.append(f"{count} × {size}" if count > 2 else " → ".join([str(size)] * count))
    return " → ".join(shown) + " · " + parameters_sentence(sizes, normalized, residual)


def parameters_sentence(
    sizes: tuple[int, ...], normalized: tuple[bool, ...] = (), residual: tuple[bool, ...] = ()
) -> str:
    """The number of parameters of a network with these units, normalisations and links."""
    count = parameter_count(sizes, normalized, residual)
    return _tr("{count} parameters").format(count=number_grouped(count))


def _runs(sizes: tuple[int, ...]) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff((0, *sizes, 0)))
    starts, ends = edges[:-1].tolist(), edges[1:].tolist()
    return [(sizes[start], end - start) for start, end in zip(starts, ends, strict=True)]


def number_grouped(count: int) -> str:
    """A whole number with thin spaces between thousands."""
    return grouped(count)
