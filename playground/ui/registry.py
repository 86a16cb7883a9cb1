"""All panels of the program, once each, in the order of the View menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from playground.ui.appearance.theme import Theme
from playground.ui.editor.diagram import DiagramPanel
from playground.ui.panels.compare.race_panel import RacePanel
from playground.ui.panels.explore.accuracy_panel import AccuracyPanel
from playground.ui.panels.explore.confusion_panel import ConfusionPanel
from playground.ui.panels.explore.decision_panel import DecisionPanel
from playground.ui.panels.explore.loss_panel import LossPanel
from playground.ui.panels.explore.samples_panel import SamplesPanel
from playground.ui.panels.explore.space_panel import SpacePanel
from playground.ui.panels.explore.weights_panel import WeightsPanel
from playground.ui.panels.overfitting.fan_panel import FanPanel
from playground.ui.panels.overfitting.fit_panel import FitPanel
from playground.ui.panels.overfitting.peeking_panel import PeekingPanel
from playground.ui.panels.overfitting.remedy_panel import RemedyPanel
from playground.ui.panels.overfitting.sweep_panel import SweepPanel
from playground.ui.panels.panel import EditingPanel, Panel
from playground.ui.panels.softmax.costs_panel import CostsPanel
from playground.ui.panels.softmax.draw_panel import DrawPanel
from playground.ui.panels.softmax.entropy_panel import EntropyPanel
from playground.ui.panels.softmax.logits_panel import LogitsPanel
from playground.ui.panels.softmax.neuron_panel import NeuronPanel
from playground.ui.panels.softmax.one_hot_panel import OneHotPanel
from playground.ui.panels.softmax.softmax_panel import SoftmaxPanel
from playground.ui.panels.softmax.triangle_panel import TrianglePanel
from playground.ui.panels.vanishing.chain_panel import ChainPanel
from playground.ui.panels.vanishing.gradient_history_panel import GradientHistoryPanel
from playground.ui.panels.vanishing.gradients_panel import GradientsPanel
from playground.ui.panels.vanishing.ledger_panel import LedgerPanel
from playground.ui.panels.vanishing.microscope_panel import MicroscopePanel
from playground.ui.panels.vanishing.nielsen_panel import NielsenPanel
from playground.ui.panels.vanishing.proof_panel import ProofPanel
from playground.ui.panels.vanishing.travel_panel import TravelPanel
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench

DIAGRAM = "network"


@dataclass(frozen=True)
class PanelSpec:
    """What has to be known of a panel before there is one.

    `name` is its name on the command line and in saved layouts, `group` the lab that it was made
    for, `title` its English title, `make` makes one for a window.
    """

    name: str
    group: str
    title: str
    class_name: str
    make: Callable[[Theme, SelectionModel, Workbench], Panel]

    @property
    def heading(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate(self.class_name, self.title)


def _watching(kind: type[Panel], group: str) -> PanelSpec:
    def make(theme: Theme, selection: SelectionModel, _: Workbench) -> Panel:
        return kind(theme, selection)

    return PanelSpec(kind.name, group, kind.title, kind.__name__, make)


def _editing(kind: type[EditingPanel], group: str) -> PanelSpec:
    return PanelSpec(kind.name, group, kind.title, kind.__name__, kind)


PANELS: tuple[PanelSpec, ...] = (
    _editing(DiagramPanel, "explore"),
    _editing(DecisionPanel, "explore"),
    _watching(LossPanel, "explore"),
    _watching(AccuracyPanel, "explore"),
    _watching(GradientsPanel, "vanishing"),
    _watching(GradientHistoryPanel, "vanishing"),
    _watching(LedgerPanel, "vanishing"),
    _watching(MicroscopePanel, "vanishing"),
    _watching(ChainPanel, "vanishing"),
    _watching(NielsenPanel, "vanishing"),
    _editing(RacePanel, "compare"),
    _watching(TravelPanel, "vanishing"),
    _watching(ProofPanel, "vanishing"),
    _watching(SoftmaxPanel, "softmax"),
    _watching(SamplesPanel, "explore"),
    _watching(ConfusionPanel, "explore"),
    _watching(WeightsPanel, "explore"),
    _watching(SpacePanel, "explore"),
    _watching(LogitsPanel, "softmax"),
    _watching(TrianglePanel, "softmax"),
    _watching(CostsPanel, "softmax"),
    _watching(NeuronPanel, "softmax"),
    _watching(OneHotPanel, "softmax"),
    _watching(EntropyPanel, "softmax"),
    _editing(DrawPanel, "softmax"),
    _editing(FitPanel, "overfitting"),
    _editing(RemedyPanel, "overfitting"),
    _editing(FanPanel, "overfitting"),
    _editing(SweepPanel, "overfitting"),
    _editing(PeekingPanel, "overfitting"),
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
