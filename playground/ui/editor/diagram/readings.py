"""The sentences of the diagram: what a hovered neuron or link is, and what it all adds up to."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QCoreApplication

from playground.training.probes.neurons import LinkAnswer, NeuronFacts
from playground.ui.editor.diagram.layout import INPUTS

CONTEXT = "DiagramReadings"


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def neuron_name(layer: int, unit: int, layers: int, inputs: tuple[str, ...]) -> str:
    """What a neuron is called: an input by its name, the others by layer and number."""
    if layer == INPUTS:
        return _tr("input {name}").format(name=inputs[unit] if unit < len(inputs) else unit + 1)
    if layer == layers - 1:
        return _tr("output {unit}").format(unit=unit + 1)
    return _tr("hidden {layer}, neuron {unit}").format(layer=layer + 1, unit=unit + 1)


def neuron_sentence(name: str, facts: NeuronFacts | None) -> str:
    """A neuron's bias, mean activation, and how often it passes nothing back."""
    if facts is None:
        return name
    parts = [
        name,
        _tr("bias {bias:.3f}").format(bias=facts.bias),
        _tr("mean activation {mean:.3f}").format(mean=facts.mean),
        _tr("saturated {share:.0%}").format(share=facts.saturated),
    ]
    if facts.dead:
        parts.append(_tr("dead {share:.0%}").format(share=facts.dead))
    return "  ·  ".join(parts)


def link_sentence(source: str, target: str, link: tuple[int, int, int], links: LinkAnswer) -> str:
    """A link's weight and the gradient of the last batch at it."""
    layer, start, end = link
    return _tr("{source} → {target}  ·  weight {weight:.4f}  ·  gradient {gradient:.2e}").format(
        source=source,
        target=target,
        weight=float(links.weights[layer][start, end]),
        gradient=float(links.weight_gradients[layer][start, end]),
    )


def size_sentence(sizes: tuple[int, ...]) -> str:
    """The shape of the network and the number of its parameters."""
    count = sum((a + 1) * b for a, b in itertools.pairwise(sizes))
    shape = " → ".join(str(size) for size in sizes)
    return _tr("{shape}  ·  {count:,} parameters").format(shape=shape, count=count)
