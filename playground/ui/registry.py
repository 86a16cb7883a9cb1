"""All panels of the program, once each, in the order of the View menu.

A panel's module is imported when the first one of its kind is made: most of them bring pyqtgraph,
and the window stands before that.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from PySide6.QtCore import QCoreApplication

from playground.ui.appearance.theme import Theme
from playground.ui.panels.panel import EditingPanel, Panel
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench

DIAGRAM = "network"


@dataclass(frozen=True)
class PanelSpec:
    """A panel's name, factory and group, known before it is made.

    `name` is its name on the command line and in saved layouts, `group` the lab that it was made
    for, `title` its English title, `module` where its class is, below `playground.ui`.
    """

    name: str
    group: str
    title: str
    class_name: str
    module: str

    @property
    def heading(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate(self.class_name, self.title)

    @property
    def is_imported(self) -> bool:
        """True if making one is not kept waiting by an import."""
        return self._module in sys.modules

    @property
    def _module(self) -> str:
        return f"playground.ui.{self.module}"

    def kind(self) -> type[Panel]:
        """Its class; imported where that has not been done."""
        return cast(type[Panel], getattr(import_module(self._module), self.class_name))

    def make(self, theme: Theme, selection: SelectionModel, workbench: Workbench) -> Panel:
        """A new one for a window."""
        kind = self.kind()
        if issubclass(kind, EditingPanel):
            return kind(theme, selection, workbench)
        return kind(theme, selection)


def _spec(name: str, group: str, title: str, class_name: str, module: str = "") -> PanelSpec:
    """One whose module is called as it is, but for the exceptions."""
    usual = f"panels.{group}.{name.replace('-', '_')}_panel"
    return PanelSpec(name, group, title, class_name, module or usual)


PANELS: tuple[PanelSpec, ...] = (
    _spec("network", "explore", "Network", "DiagramPanel", "editor.diagram.panel"),
    _spec("decision", "explore", "Decision map", "DecisionPanel"),
    _spec("loss", "explore", "Loss", "LossPanel"),
    _spec("accuracy", "explore", "Accuracy", "AccuracyPanel"),
    _spec("gradients", "vanishing", "Gradients", "GradientsPanel"),
    _spec("gradient-history", "vanishing", "Gradients over time", "GradientHistoryPanel"),
    _spec("ledger", "vanishing", "Chain rule", "LedgerPanel"),
    _spec("microscope", "vanishing", "Activations", "MicroscopePanel"),
    _spec("chain", "vanishing", "Chain of neurons", "ChainPanel"),
    _spec("nielsen", "vanishing", "Nielsen's table", "NielsenPanel"),
    _spec("race", "compare", "Race", "RacePanel"),
    _spec("travel", "vanishing", "Weight travel", "TravelPanel"),
    _spec("landscape", "vanishing", "Loss landscape", "LandscapePanel"),
    _spec("proof", "vanishing", "Prove the gradient", "ProofPanel"),
    _spec("softmax", "softmax", "Softmax of one sample", "SoftmaxPanel"),
    _spec("samples", "explore", "Samples", "SamplesPanel"),
    _spec("confusion", "explore", "Confusion matrix", "ConfusionPanel"),
    _spec("ask", "explore", "Ask the network", "AskPanel"),
    _spec("weights", "explore", "Weights", "WeightsPanel"),
    _spec("space", "explore", "Warped space", "SpacePanel"),
    _spec("logits", "softmax", "Drag the logits", "LogitsPanel"),
    _spec("triangle", "softmax", "Probability triangle", "TrianglePanel"),
    _spec("costs", "softmax", "Costs compared", "CostsPanel"),
    _spec("neuron", "softmax", "One wrong neuron", "NeuronPanel"),
    _spec("one-hot", "softmax", "One-hot bench", "OneHotPanel"),
    _spec("entropy", "softmax", "Entropy", "EntropyPanel"),
    _spec("draw", "softmax", "Draw a digit", "DrawPanel"),
    _spec("fit", "overfitting", "Over- or underfitting", "FitPanel"),
    _spec("remedies", "overfitting", "Remedies", "RemedyPanel", "panels.overfitting.remedy_panel"),
    _spec("fan", "overfitting", "Seed fan", "FanPanel"),
    _spec("sweep", "overfitting", "Capacity sweep", "SweepPanel"),
    _spec("peeking", "overfitting", "Peeking", "PeekingPanel"),
)


def panel_names() -> tuple[str, ...]:
    """The names of all panels, in the order of the View menu."""
    return tuple(spec.name for spec in PANELS)


def make_panel(name: str, theme: Theme, selection: SelectionModel, workbench: Workbench) -> Panel:
    """A new panel of that name.

    Raises:
        ValueError: no panel has this name; the text lists those that there are.
    """
    for spec in PANELS:
        if spec.name == name:
            return spec.make(theme, selection, workbench)
    raise ValueError(f"panel: {name!r} is not one of {', '.join(panel_names())}")
