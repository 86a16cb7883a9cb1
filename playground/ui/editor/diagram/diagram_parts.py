"""The diagram as a tree in words: layers, their neurons, and the links that lead into each.

After its neurons a layer has its residual link, the arc below the columns, where there is one.

It reads the shape as edited now and the weights of the moment shown last; it draws nothing.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QRectF

from playground.experiment.specs import Experiment
from playground.ui.editor.diagram.arcs import arc_of
from playground.ui.editor.diagram.canvas import Canvas
from playground.ui.editor.diagram.diagram_state import DiagramState, input_names
from playground.ui.editor.diagram.layout import INPUTS, Shape
from playground.ui.editor.diagram.readings import name_of, neuron_name
from playground.ui.editor.diagram.surface import Cursor
from playground.ui.editor.diagram.targets import LinkTarget, NeuronTarget
from playground.ui.language.numbers import number_text
from playground.ui.picture_parts import Part, Path

CONTEXT = "DiagramParts"
LAYER, NEURON, LINK = 1, 2, 3


class Drawn(Protocol):
    """The diagram as it is read out: its shape, its places, and the moment where it fits."""

    current: Cursor | None

    @property
    def shape(self) -> Shape:
        """The shape of the network that is laid out."""

    @property
    def canvas(self) -> Canvas:
        """The canvas with the places of all parts."""

    @property
    def state(self) -> DiagramState | None:
        """The moment, where it is of this shape."""


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def _has_arc(place: int, experiment: Experiment) -> bool:
    hidden = experiment.network.hidden
    return 0 < place <= len(hidden) and hidden[place - 1].residual


class DiagramParts:
    """The parts of one diagram, by layer, neuron and source of a link; layer 0 are the inputs."""

    def __init__(self, drawn: Drawn) -> None:
        self._drawn = drawn

    def count(self, path: Path, experiment: Experiment) -> int:
        """The number of parts of the one at `path`."""
        sizes = self._drawn.shape.sizes
        if len(path) == 0:
            return len(sizes)
        if path[0] >= len(sizes):
            return 0
        if len(path) == LAYER:
            return sizes[path[0]] + _has_arc(path[0], experiment)
        is_neuron = len(path) == NEURON and path[0] > 0 and path[1] < sizes[path[0]]
        return sizes[path[0] - 1] if is_neuron else 0

    def at(self, path: Path, experiment: Experiment) -> Part | None:
        """The words for the part at `path`."""
        if not path or len(path) > LINK or path[-1] >= self.count(path[:-1], experiment):
            return None
        if len(path) == LAYER:
            return self._layer(path[0], experiment)
        if len(path) == NEURON and path[1] == self._drawn.shape.sizes[path[0]]:
            return self._arc(path[0])
        if len(path) == NEURON:
            return self._neuron(path[0] - 1, path[1], experiment)
        return self._link(LinkTarget(path[0] - 1, path[2], path[1]), experiment)

    def current(self) -> Path | None:
        """The path of the keyboard's cursor."""
        cursor = self._drawn.current
        if isinstance(cursor, NeuronTarget):
            return (cursor.layer + 1, cursor.unit)
        if isinstance(cursor, LinkTarget):
            return (cursor.layer + 1, cursor.target, cursor.source)
        return None

    def _layer(self, place: int, experiment: Experiment) -> Part:
        network, units = experiment.network, self._drawn.shape.sizes[place]
        if place == 0:
            return Part(_tr("inputs: {count}").format(count=units))
        if place > len(network.hidden):
            words = _tr("output layer, {activation}, neurons: {count}")
            return Part(words.format(activation=network.output, count=units))
        layer = network.hidden[place - 1]
        words = _tr("hidden layer {number}, {activation}, neurons: {count}")
        said = [words.format(number=place, activation=layer.activation, count=units)]
        said += [_tr("frozen")] if layer.frozen else []
        said += [_tr("batch normalisation")] if layer.batch_normalization else []
        said += [_tr("residual link")] if layer.residual else []
        return Part(", ".join(said))

    def _arc(self, place: int) -> Part:
        sizes, layout = self._drawn.shape.sizes, self._drawn.canvas.layout
        start = _tr("the inputs")
        if place > 1:
            start = _tr("hidden layer {number}").format(number=place - 1)
        words = _tr("residual link around hidden layer {number}, from {start}")
        said = [words.format(number=place, start=start)]
        if sizes[place - 1] != sizes[place]:
            said.append(_tr("through a projection"))
        drawn = place < len(layout.columns) - 1
        return Part(", ".join(said), box=QRectF(*arc_of(layout, place - 1).box) if drawn else None)

    def _neuron(self, layer: int, unit: int, experiment: Experiment) -> Part:
        said = [self._name(layer, unit, experiment)]
        state = self._drawn.state
        if layer != INPUTS and state is not None:
            if unit in state.switched_off(layer):
                said.append(_tr("off"))
            elif unit in state.dead(layer):
                said.append(_tr("dead"))
            bias = number_text(float(state.links.biases[layer][unit]))
            said.append(_tr("bias {0}").format(bias))
        return Part(", ".join(said), box=self._box(NeuronTarget(layer, unit)))

    def _link(self, link: LinkTarget, experiment: Experiment) -> Part:
        source = self._name(link.layer - 1, link.source, experiment)
        target = self._name(link.layer, link.target, experiment)
        said = [_tr("{source} to {target}").format(source=source, target=target)]
        state = self._drawn.state
        if state is not None:
            weight = float(state.links.weights[link.layer][link.source, link.target])
            said.append(_tr("weight {0}").format(number_text(weight)))
            if (link.layer, link.source, link.target) in state.links_off:
                said.append(_tr("off"))
        return Part(", ".join(said), box=self._box(link))

    def _name(self, layer: int, unit: int, experiment: Experiment) -> str:
        state = self._drawn.state
        if state is not None:
            return name_of(state, layer, unit)
        layers = len(self._drawn.shape.sizes) - 1
        return neuron_name(layer, unit, layers, input_names(experiment))

    def _box(self, target: NeuronTarget | LinkTarget) -> QRectF | None:
        box = self._drawn.canvas.box_of(target)
        return None if box is None else QRectF(*box)
