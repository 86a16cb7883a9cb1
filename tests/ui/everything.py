"""What a window makes when it is first asked for, made: for tests that walk over all there is."""

from __future__ import annotations

from playground.ui.main_window import MainWindow
from playground.ui.panels.explore.ask_panel import AskPanel
from playground.ui.panels.panel import Panel


def with_all_views(panel: Panel) -> Panel:
    """`panel` with the views that it makes on demand."""
    if isinstance(panel, AskPanel):
        assert panel.neuron_view
        assert panel.step_view
    return panel


def all_panels(window: MainWindow) -> list[Panel]:
    """Every panel of `window`, opened before or not, with all of its views."""
    return [with_all_views(panel) for panel in window.panels.values()]
