"""Every edit that the diagram offers, by name: what a person wants becomes one step to undo.

It knows the workbench and no widget.  What an edit refuses is said in the status bar.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from playground.experiment import network_edits as edits
from playground.experiment.edits import choose_initializer, choose_loss, toggle_feature
from playground.experiment.shapes import FEATURES, features_of
from playground.experiment.specs import Experiment, LinkSpec
from playground.sentence import Sentence
from playground.training.commands import MoveUnitBack, MoveUnitToEnd, SetParameter
from playground.training.layer_mapping import Origins
from playground.ui.editor.diagram.layout import INPUTS
from playground.ui.language.numbers import setting_text
from playground.ui.undo import UndoStep
from playground.ui.workbench import ExperimentEdit, Workbench


class ParameterEdit(UndoStep):
    """One weight or bias typed by hand."""

    def __init__(
        self, workbench: Workbench, text: str, index: int, before: float, after: float
    ) -> None:
        super().__init__(text)
        self._workbench = workbench
        self._index = index
        self._before = before
        self._after = after

    def do(self) -> None:
        """Give the parameter the typed value."""
        self._workbench.send(SetParameter(self._index, self._after))

    def revert(self) -> None:
        """Give it the value back that it had then."""
        self._workbench.send(SetParameter(self._index, self._before))


class UnitRemoval(ExperimentEdit):
    """One neuron removed, whichever it is: a network itself grows and shrinks at the end."""

    def __init__(
        self, workbench: Workbench, text: str, after: Experiment, layer: int, unit: int
    ) -> None:
        super().__init__(workbench, text, workbench.experiment, after)
        self._layer = layer
        self._unit = unit
        self.removed = (layer, unit)

    def do(self) -> None:
        """Put the neuron behind the others, then take the last one away."""
        self._workbench.send(MoveUnitToEnd(self._layer, self._unit))
        super().do()

    def revert(self) -> None:
        """Bring it back with its weights, and put it where it stood, so that all others do too."""
        super().revert()
        self._workbench.send(MoveUnitBack(self._layer, self._unit))


class Editing(QObject):
    """Makes named edits on the workbench; `refused` says that one was not made."""

    refused = Signal()

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench

    @property
    def experiment(self) -> Experiment:
        """The experiment that is edited."""
        return self.workbench.experiment

    def layers(self) -> int:
        """The number of hidden layers."""
        return len(self.experiment.network.hidden)

    def is_hidden(self, layer: int) -> bool:
        """True if `layer` is a hidden one."""
        return 0 <= layer < self.layers()

    # Layers.

    @Slot(int)
    def add_layer(self, place: int) -> None:
        """A new hidden layer at `place`."""
        count = self.layers()
        origins = (*range(place), None, *range(place, count))
        self._edit(self.tr("Add a hidden layer"), lambda now: edits.add_layer(now, place), origins)

    @Slot(int)
    def copy_layer(self, layer: int) -> None:
        """The layer once more, behind itself, with the weights that it has now."""
        origins = (*range(layer + 1), *range(layer, self.layers()))
        self._edit(self.tr("Copy a layer"), lambda now: edits.copy_layer(now, layer), origins)

    @Slot(int)
    def remove_layer(self, layer: int) -> None:
        """The network without the layer."""
        origins = tuple(number for number in range(self.layers()) if number != layer)
        self._edit(self.tr("Remove a layer"), lambda now: edits.remove_layer(now, layer), origins)

    @Slot(int, int)
    def move_layer(self, layer: int, place: int) -> None:
        """The layer at another place, with its weights."""
        before = self.experiment
        origins = [number for number in range(self.layers()) if number != layer]
        origins.insert(max(0, place), layer)
        if origins == sorted(origins):
            return
        self._edit(
            self.tr("Move a layer"), lambda now: edits.move_layer(now, layer, place), tuple(origins)
        )
        if self.experiment == before:
            self.workbench.show_message(
                self.tr("The layers are alike: they have changed their weights.")
            )

    @Slot(int, str)
    def set_activation(self, layer: int, name: str) -> None:
        """Another activation function."""
        self._edit(
            self.tr("Change the activation"),
            lambda now: edits.set_activation(now, layer, name),
        )

    @Slot(int)
    def use_activation_everywhere(self, layer: int) -> None:
        """The layer's activation function in all hidden layers."""
        name = self.experiment.network.hidden[layer].activation
        self._edit(
            self.tr("Change all activations"), lambda now: edits.set_all_activations(now, name)
        )

    @Slot(int, float)
    def set_dropout(self, layer: int, rate: float) -> None:
        """Another share of neurons left out of each step."""
        self._edit(self.tr("Change the dropout"), lambda now: edits.set_dropout(now, layer, rate))

    @Slot(int)
    def toggle_frozen(self, layer: int) -> None:
        """Freeze the layer, or let it learn again."""
        if not self.is_hidden(layer):
            return
        frozen = not self.experiment.network.hidden[layer].frozen
        text = self.tr("Freeze a layer") if frozen else self.tr("Let a layer learn again")
        self._edit(text, lambda now: edits.set_frozen(now, layer, frozen))

    @Slot(int)
    def toggle_batch_normalization(self, layer: int) -> None:
        """Normalise the layer's sums over each batch, or no longer."""
        if not self.is_hidden(layer):
            return
        on = not self.experiment.network.hidden[layer].batch_normalization
        if on:
            text = self.tr("Switch batch normalisation on")
        else:
            text = self.tr("Switch batch normalisation off")
        self._edit(text, lambda now: edits.set_batch_normalization(now, layer, on))

    @Slot(int)
    def toggle_residual(self, layer: int) -> None:
        """Let the layer add what it gets to what it says, or no longer."""
        if not self.is_hidden(layer):
            return
        on = not self.experiment.network.hidden[layer].residual
        if on:
            text = self.tr("Switch the residual link on")
        else:
            text = self.tr("Switch the residual link off")
        self._edit(text, lambda now: edits.set_residual(now, layer, on))

    @Slot()
    def toggle_all_residual(self) -> None:
        """Residual links in all hidden layers, or in none where all have one."""
        on = not all(layer.residual for layer in self.experiment.network.hidden)
        if on:
            text = self.tr("Switch all residual links on")
        else:
            text = self.tr("Switch all residual links off")
        self._edit(text, lambda now: edits.set_all_residual(now, on))

    @Slot(int, object)
    def set_initializer(self, layer: int, name: str | None) -> None:
        """Draw the initial weights of one layer, hidden or the output, by a rule of its own."""
        self._edit(
            self.tr("Change a layer's initial weights"),
            lambda now: edits.set_initializer(now, layer, name),  # type: ignore[arg-type]
        )

    @Slot()
    def toggle_all_batch_normalization(self) -> None:
        """Normalise the sums of all hidden layers, or of none where all are."""
        hidden = self.experiment.network.hidden
        on = not all(layer.batch_normalization for layer in hidden)
        if on:
            text = self.tr("Switch all batch normalisation on")
        else:
            text = self.tr("Switch all batch normalisation off")
        self._edit(text, lambda now: edits.set_all_batch_normalization(now, on))

    @Slot(str)
    def choose_initializer(self, name: str) -> None:
        """Draw the initial weights of all layers by another rule."""
        self._edit(
            self.tr("Change the initial weights"),
            lambda now: choose_initializer(now, name),  # type: ignore[arg-type]
        )

    # Neurons and links.

    @Slot(int, int)
    def set_units(self, layer: int, units: int) -> None:
        """Another number of neurons."""
        self._edit(
            self.tr("Change the neurons"),
            lambda now: edits.set_units(now, layer, units),
            merge_key=f"network.hidden[{layer}].units",
        )

    def change_units(self, layer: int, by: int) -> None:
        """So many neurons more."""
        if self.is_hidden(layer):
            self.set_units(layer, self.experiment.network.hidden[layer].units + by)

    def remove_unit(self, layer: int, unit: int) -> None:
        """The layer without this very neuron; the others keep their weights."""
        if not self.is_hidden(layer):
            return
        try:
            after = edits.remove_unit(self.experiment, layer, unit)
            self.workbench.check(after)
        except ValueError as error:
            self._refuse(error)
            return
        text = self.tr("Remove a neuron")
        self.workbench.undo_stack.push(UnitRemoval(self.workbench, text, after, layer, unit))

    def toggle_unit(self, layer: int, unit: int) -> None:
        """Switch a hidden neuron off, or on again."""
        if not self.is_hidden(layer):
            return
        off = unit not in self.experiment.network.hidden[layer].disabled
        text = self.tr("Switch a neuron off") if off else self.tr("Switch a neuron on")
        self._edit(text, lambda now: edits.toggle_unit(now, layer, unit))

    def toggle_link(self, layer: int, source: int, target: int) -> None:
        """Switch a link off, or on again."""
        off = not self._is_off(layer, source, target)
        text = self.tr("Switch a link off") if off else self.tr("Switch a link on")
        self._edit(text, lambda now: edits.toggle_link(now, layer, source, target))

    def remove_link(self, layer: int, source: int, target: int) -> None:
        """Delete a link: it is switched off; one that is off stays so."""
        if self._is_off(layer, source, target):
            self.workbench.show_message(Sentence("The link is off; the run goes on."))
        else:
            self.toggle_link(layer, source, target)

    def _is_off(self, layer: int, source: int, target: int) -> bool:
        link = LinkSpec(layer=layer, source=source, target=target)
        return link in self.experiment.network.disabled_links

    def set_parameter(self, name: str, index: int, before: float, after: float) -> None:
        """Another value for one weight or bias; `name` is what it is called."""
        text = self.tr("Change {name}").format(name=name)
        self.workbench.undo_stack.push(ParameterEdit(self.workbench, text, index, before, after))
        self.workbench.show_message(
            self.tr("{name} is {value} now; training goes on from there.").format(
                name=name[:1].upper() + name[1:], value=setting_text(after)
            )
        )

    # Inputs and outputs.

    def toggle_input(self, place: int) -> None:
        """Put the feature of slot `place` in, or take it out."""
        feature = FEATURES[place]
        on = feature not in features_of(self.experiment.data)
        text = self.tr("Put an input in") if on else self.tr("Leave an input out")
        self._edit(text, lambda now: toggle_feature(now, feature, on))

    @Slot(str)
    def choose_output(self, name: str) -> None:
        """Another output activation."""
        self._edit(
            self.tr("Change the output"),
            lambda now: edits.choose_output(now, name),
        )

    @Slot(str)
    def choose_loss(self, name: str) -> None:
        """Another loss."""
        self._edit(
            self.tr("Change the loss"),
            lambda now: choose_loss(now, name),
        )

    def remove(self, layer: int, unit: int | None) -> None:
        """Delete a hidden neuron, an input, or with no neuron the whole layer."""
        if layer == INPUTS:
            features = features_of(self.experiment.data)
            if unit is not None and unit < len(features):
                self.toggle_input(FEATURES.index(features[unit]))
        elif self.is_hidden(layer):
            units = self.experiment.network.hidden[layer].units
            if unit is None or units == 1:
                self.remove_layer(layer)
            else:
                self.remove_unit(layer, unit)

    def _edit(
        self,
        text: str,
        make: Callable[[Experiment], Experiment],
        origins: Origins | None = None,
        merge_key: str = "",
    ) -> None:
        try:
            self.workbench.edit(text, make(self.experiment), merge_key, origins)
        except ValueError as error:
            self._refuse(error)

    def _refuse(self, error: ValueError) -> None:
        self.workbench.show_message(str(error))
        self.refused.emit()
