"""The context menu of every item of the diagram: what can be done to it, with its key beside it."""

from __future__ import annotations

from typing import Any, get_args

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from playground.engine import ACTIVATIONS
from playground.experiment.names import INITIALIZER_NAMES, LOSS_NAMES
from playground.experiment.shapes import FEATURES, features_of, initializers_of
from playground.experiment.specs import Initializer, OutputActivation
from playground.ui.charts.layer_names import FEATURE_TEXTS
from playground.ui.editor.diagram.editing import Editing
from playground.ui.editor.diagram.layout import INPUTS
from playground.ui.editor.diagram.targets import (
    BiasTarget,
    LayerTarget,
    LinkTarget,
    NeuronTarget,
    OfferTarget,
    Target,
)
from playground.ui.language.numbers import share_text
from playground.ui.language.wording import worded

DROPOUTS = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.8)


class TargetMenu(QMenu):
    """The menu of one target; `value_requested` asks for a field to type a weight or bias in."""

    value_requested = Signal(object)

    def __init__(self, target: Target, editing: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self._editing = editing
        self.setToolTipsVisible(True)
        # Of all that need no words of their own.
        self.menuAction().setToolTip(self.tr("Changes the network; undo takes it back"))
        if isinstance(target, LinkTarget):
            self._offer_link(target)
        elif isinstance(target, OfferTarget):
            self._offer_input(target.place)
        elif isinstance(target, NeuronTarget | BiasTarget):
            self._offer_neuron(target)
        elif editing.is_hidden(target.layer):
            self._offer_layer(target.layer)
        else:
            self._offer_output()

    def _do(self, menu: QMenu, text: str, what: str, *arguments: Any) -> QAction:
        """An entry that calls the edit named `what`."""
        action = menu.addAction(text)
        action.setData((what, arguments))
        action.triggered.connect(self._run)
        return action

    def _type(self, text: str, target: Target) -> None:
        """An entry that lets a value be typed."""
        action = self.addAction(text)
        action.setData(("", (target,)))
        action.triggered.connect(self._run)

    @Slot()
    def _run(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        what, arguments = action.data()
        if what:
            getattr(self._editing, what)(*arguments)
        else:
            self.value_requested.emit(arguments[0])

    def _offer_link(self, link: LinkTarget) -> None:
        place = (link.layer, link.source, link.target)
        links = self._editing.experiment.network.disabled_links
        off = any((one.layer, one.source, one.target) == place for one in links)
        self._type(self.tr("Set the weight …\tReturn"), link)
        text = self.tr("Switch the link on\tO") if off else self.tr("Switch the link off\tO")
        self._do(self, text, "toggle_link", *place)

    def _offer_input(self, place: int) -> None:
        feature = FEATURES[place]
        name = FEATURE_TEXTS[feature]
        inside = feature in features_of(self._editing.experiment.data)
        text = self.tr("Leave {0} out") if inside else self.tr("Put {0} in")
        self._do(self, text.format(name), "toggle_input", place)

    def _offer_neuron(self, target: NeuronTarget | BiasTarget) -> None:
        layer, unit = target.layer, target.unit
        if layer == INPUTS:
            features = features_of(self._editing.experiment.data)
            if unit < len(features):
                self._offer_input(FEATURES.index(features[unit]))
            return
        self._type(self.tr("Set the bias …\tReturn"), BiasTarget(layer, unit))
        if not self._editing.is_hidden(layer):
            self.addSeparator()
            self._offer_output()
            return
        spec = self._editing.experiment.network.hidden[layer]
        off = unit in spec.disabled
        text = self.tr("Switch the neuron on\tO") if off else self.tr("Switch the neuron off\tO")
        self._do(self, text, "toggle_unit", layer, unit)
        self._do(self, self.tr("Add a neuron\t+"), "set_units", layer, spec.units + 1)
        removal = self._do(self, self.tr("Remove the neuron\tDel"), "remove_unit", layer, unit)
        removal.setEnabled(spec.units > 1)
        self.addSeparator()
        self._offer_layer(layer)

    def _offer_layer(self, layer: int) -> None:
        last = self._editing.layers() - 1
        spec = self._editing.experiment.network.hidden[layer]
        frozen = self._do(self, self.tr("Freeze the layer\tF"), "toggle_frozen", layer)
        frozen.setToolTip(self.tr("Its weights and biases stay as they are, whatever is trained"))
        frozen.setCheckable(True)
        frozen.setChecked(spec.frozen)
        self._offer_normalization(layer, spec.batch_normalization)
        self._offer_residual(layer, spec.residual)
        self._offer_dropout(layer, spec.dropout)
        everywhere = self._do(
            self, self.tr("Use its activation in all layers"), "use_activation_everywhere", layer
        )
        everywhere.setEnabled(last > 0)
        self._offer_normalization_everywhere().setEnabled(last > 0)
        self._offer_residual_everywhere().setEnabled(last > 0)
        self._offer_initial_weights(layer, spec.initializer)
        self.addSeparator()
        self._do(self, self.tr("Copy the layer\tCtrl+D"), "copy_layer", layer)
        self._do(self, self.tr("Add a layer before"), "add_layer", layer)
        self._do(self, self.tr("Add a layer behind\tIns"), "add_layer", layer + 1)
        for text, place, possible in (
            (self.tr("Move towards the inputs\tCtrl+Left"), layer - 1, layer > 0),
            (self.tr("Move towards the outputs\tCtrl+Right"), layer + 1, layer < last),
        ):
            self._do(self, text, "move_layer", layer, place).setEnabled(possible)
        self.addSeparator()
        self._do(self, self.tr("Remove the layer\tShift+Del"), "remove_layer", layer)

    def _offer_normalization(self, layer: int, now: bool) -> None:
        entry = self._do(
            self, self.tr("Batch normalisation\tN"), "toggle_batch_normalization", layer
        )
        entry.setToolTip(
            self.tr(
                "Brings every neuron's sum to mean 0 and variance 1 over each batch, then scales "
                "and shifts it by numbers that are learnt"
            )
        )
        entry.setCheckable(True)
        entry.setChecked(now)

    def _offer_normalization_everywhere(self) -> QAction:
        hidden = self._editing.experiment.network.hidden
        entry = self._do(
            self, self.tr("Batch normalisation in all layers"), "toggle_all_batch_normalization"
        )
        entry.setCheckable(True)
        entry.setChecked(all(layer.batch_normalization for layer in hidden))
        return entry

    def _offer_residual(self, layer: int, now: bool) -> None:
        entry = self._do(self, self.tr("Residual link\tR"), "toggle_residual", layer)
        entry.setToolTip(
            self.tr(
                "Adds what the layer gets to what it says, so that the gradient has a way around "
                "its slopes"
            )
        )
        entry.setCheckable(True)
        entry.setChecked(now)

    def _offer_residual_everywhere(self) -> QAction:
        hidden = self._editing.experiment.network.hidden
        entry = self._do(self, self.tr("Residual links in all layers"), "toggle_all_residual")
        entry.setCheckable(True)
        entry.setChecked(all(layer.residual for layer in hidden))
        return entry

    def _offer_dropout(self, layer: int, now: float) -> None:
        menu = self._submenu(
            self.tr("Dropout"),
            self.tr("Leaves a random share of the neurons out of each step, against overfitting"),
        )
        for rate in DROPOUTS:
            text = share_text(rate, 0) if rate else self.tr("none")
            action = self._do(menu, text, "set_dropout", layer, rate)
            action.setCheckable(True)
            action.setChecked(abs(now - rate) < 1e-9)

    def _offer_initial_weights(self, layer: int, own: Initializer | None) -> None:
        """Of one layer, hidden or the output, and of all of them."""
        network = self._editing.experiment.network
        tip = self.tr("How the weights are drawn before the first step; training starts again")
        menu = self._submenu(self.tr("Initial weights"), tip)
        titles = {name: worded(words) for name, words in INITIALIZER_NAMES.items()}
        shared = self.tr("as the network: {0}").format(titles[network.initializer])
        for name, title in ((None, shared), *titles.items()):
            action = self._do(menu, title, "set_initializer", layer, name)
            action.setCheckable(True)
            action.setChecked(name == own)
            if name is None:
                menu.addSeparator()
        menu = self._submenu(self.tr("Initial weights of all layers"), tip)
        alike = len(set(initializers_of(network))) == 1
        now = network.initializer if alike else ""
        self._offer_choices(menu, "choose_initializer", titles, now)

    def _offer_output(self) -> None:
        experiment = self._editing.experiment
        activations = {name: ACTIVATIONS[name].title for name in get_args(OutputActivation)}
        menu = self._submenu(
            self.tr("Output activation"), self.tr("How the last sums become answers")
        )
        self._offer_choices(menu, "choose_output", activations, experiment.network.output)
        losses = {name: worded(words) for name, words in LOSS_NAMES.items()}
        menu = self._submenu(
            self.tr("Loss"), self.tr("What being wrong costs, and so what is learnt from")
        )
        self._offer_choices(menu, "choose_loss", losses, experiment.training.loss)
        layers, own = self._editing.layers(), experiment.network.output_initializer
        self._offer_initial_weights(layers, own)
        self._do(self, self.tr("Add a layer before"), "add_layer", layers)

    def _submenu(self, title: str, explanation: str) -> QMenu:
        menu = self.addMenu(title)
        menu.setToolTipsVisible(True)
        menu.menuAction().setToolTip(explanation)
        return menu

    def _offer_choices(self, menu: QMenu, what: str, titles: dict[str, str], now: str) -> None:
        """One entry for each title, of which that of `now` is ticked."""
        for name, title in titles.items():
            action = self._do(menu, title, what, name)
            action.setCheckable(True)
            action.setChecked(name == now)


def menu_for_layer(layer: int, editing: Editing, parent: QWidget) -> TargetMenu:
    """The menu of a hidden layer as a whole."""
    return TargetMenu(LayerTarget(layer), editing, parent)
