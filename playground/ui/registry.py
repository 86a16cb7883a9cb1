"""All panels by name, each imported when it is first made."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from playground.ui.appearance.theme import Theme
from playground.ui.panels.panel import Panel
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench

# name: (module, class)
_PANELS = {
    "network": ("playground.ui.editor.diagram", "DiagramPanel"),
    "decision": ("playground.ui.panels.explore.decision_panel", "DecisionPanel"),
    "loss": ("playground.ui.panels.explore.loss_panel", "LossPanel"),
    "accuracy": ("playground.ui.panels.explore.accuracy_panel", "AccuracyPanel"),
    "gradients": ("playground.ui.panels.vanishing.gradients_panel", "GradientsPanel"),
    "gradient-history": (
        "playground.ui.panels.vanishing.gradient_history_panel",
        "GradientHistoryPanel",
    ),
    "ledger": ("playground.ui.panels.vanishing.ledger_panel", "LedgerPanel"),
    "microscope": ("playground.ui.panels.vanishing.microscope_panel", "MicroscopePanel"),
    "chain": ("playground.ui.panels.vanishing.chain_panel", "ChainPanel"),
    "nielsen": ("playground.ui.panels.vanishing.nielsen_panel", "NielsenPanel"),
    "race": ("playground.ui.panels.compare.race_panel", "RacePanel"),
    "travel": ("playground.ui.panels.vanishing.travel_panel", "TravelPanel"),
    "proof": ("playground.ui.panels.vanishing.proof_panel", "ProofPanel"),
    "softmax": ("playground.ui.panels.softmax.softmax_panel", "SoftmaxPanel"),
    "samples": ("playground.ui.panels.explore.samples_panel", "SamplesPanel"),
    "confusion": ("playground.ui.panels.explore.confusion_panel", "ConfusionPanel"),
    "weights": ("playground.ui.panels.explore.weights_panel", "WeightsPanel"),
    "space": ("playground.ui.panels.explore.space_panel", "SpacePanel"),
    "logits": ("playground.ui.panels.softmax.logits_panel", "LogitsPanel"),
    "triangle": ("playground.ui.panels.softmax.triangle_panel", "TrianglePanel"),
    "costs": ("playground.ui.panels.softmax.costs_panel", "CostsPanel"),
    "neuron": ("playground.ui.panels.softmax.neuron_panel", "NeuronPanel"),
    "one-hot": ("playground.ui.panels.softmax.one_hot_panel", "OneHotPanel"),
    "entropy": ("playground.ui.panels.softmax.entropy_panel", "EntropyPanel"),
    "draw": ("playground.ui.panels.softmax.draw_panel", "DrawPanel"),
    "fit": ("playground.ui.panels.overfitting.fit_panel", "FitPanel"),
    "remedies": ("playground.ui.panels.overfitting.remedy_panel", "RemedyPanel"),
    "fan": ("playground.ui.panels.overfitting.fan_panel", "FanPanel"),
    "sweep": ("playground.ui.panels.overfitting.sweep_panel", "SweepPanel"),
    "peeking": ("playground.ui.panels.overfitting.peeking_panel", "PeekingPanel"),
}
_EDITING = frozenset(
    {"network", "decision", "race", "draw", "fit", "remedies", "fan", "sweep", "peeking"}
)


def panel_names() -> tuple[str, ...]:
    """The names that `make_panel` knows, in the order of the View menu."""
    return tuple(_PANELS)


def make_panel(name: str, theme: Theme, selection: SelectionModel, workbench: Workbench) -> Panel:
    """A new panel of that name.

    Raises:
        ValueError: no panel has this name; the text lists those that there are.
    """
    if name not in _PANELS:
        raise ValueError(f"panel: {name!r} is not one of {', '.join(_PANELS)}")
    module, class_name = _PANELS[name]
    panel_class: Any = getattr(import_module(module), class_name)
    if name in _EDITING:
        panel: Panel = panel_class(theme, selection, workbench)
    else:
        panel = panel_class(theme, selection)
    return panel
