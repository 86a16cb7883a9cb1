"""All panels by name, each imported when it is first made."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from playground.ui.panels.panel import Panel
from playground.ui.selection import SelectionModel
from playground.ui.theme import Theme
from playground.ui.workbench import Workbench

# name: (module, class)
_PANELS = {
    "network": ("playground.ui.editor.diagram", "DiagramPanel"),
    "decision": ("playground.ui.panels.decision_panel", "DecisionPanel"),
    "loss": ("playground.ui.panels.loss_panel", "LossPanel"),
    "accuracy": ("playground.ui.panels.accuracy_panel", "AccuracyPanel"),
    "gradients": ("playground.ui.panels.gradients_panel", "GradientsPanel"),
    "gradient-history": ("playground.ui.panels.gradient_history_panel", "GradientHistoryPanel"),
    "ledger": ("playground.ui.panels.ledger_panel", "LedgerPanel"),
    "microscope": ("playground.ui.panels.microscope_panel", "MicroscopePanel"),
    "chain": ("playground.ui.panels.chain_panel", "ChainPanel"),
    "nielsen": ("playground.ui.panels.nielsen_panel", "NielsenPanel"),
    "race": ("playground.ui.panels.race_panel", "RacePanel"),
    "travel": ("playground.ui.panels.travel_panel", "TravelPanel"),
    "proof": ("playground.ui.panels.proof_panel", "ProofPanel"),
    "softmax": ("playground.ui.panels.softmax_panel", "SoftmaxPanel"),
    "samples": ("playground.ui.panels.samples_panel", "SamplesPanel"),
    "confusion": ("playground.ui.panels.confusion_panel", "ConfusionPanel"),
    "weights": ("playground.ui.panels.weights_panel", "WeightsPanel"),
    "space": ("playground.ui.panels.space_panel", "SpacePanel"),
    "logits": ("playground.ui.panels.logits_panel", "LogitsPanel"),
    "triangle": ("playground.ui.panels.triangle_panel", "TrianglePanel"),
    "costs": ("playground.ui.panels.costs_panel", "CostsPanel"),
    "neuron": ("playground.ui.panels.neuron_panel", "NeuronPanel"),
    "one-hot": ("playground.ui.panels.one_hot_panel", "OneHotPanel"),
    "entropy": ("playground.ui.panels.entropy_panel", "EntropyPanel"),
    "draw": ("playground.ui.panels.draw_panel", "DrawPanel"),
    "fit": ("playground.ui.panels.fit_panel", "FitPanel"),
    "remedies": ("playground.ui.panels.remedy_panel", "RemedyPanel"),
    "fan": ("playground.ui.panels.fan_panel", "FanPanel"),
    "sweep": ("playground.ui.panels.sweep_panel", "SweepPanel"),
    "peeking": ("playground.ui.panels.peeking_panel", "PeekingPanel"),
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
