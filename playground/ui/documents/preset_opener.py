"""Opening what is prepared: an example in its lab, a lab with its first example, one view of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot

from playground.experiment.files import load_example
from playground.ui.context import Context
from playground.ui.documents import Documents
from playground.ui.labs import LABS, View, lab_named
from playground.ui.workspace.workspace import Workspace


@dataclass(frozen=True)
class _Shown:
    lab: str
    top: str = ""
    baselines: tuple[str, ...] = ()


class PresetOpener(QObject):
    """Puts presets on the table of one window and arranges the panels; unsaved work is asked about.

    What was opened says in the status bar what to watch.
    """

    def __init__(self, context: Context, workspace: Workspace, documents: Documents) -> None:
        super().__init__(context.window)
        self._context = context
        self._workspace = workspace
        self._documents = documents

    def open_preset(self, name: str, lab: str = "") -> None:
        """Open the example `name`, with the panels arranged for `lab` where one is named."""
        self._documents.open_example(name, partial(self._show, _Shown(lab)))

    def open_view(self, view: View) -> None:
        """Open the example of `view`, with its lab and its panel in front."""
        lab = next(lab for lab in LABS if view in lab.views)
        experiment = replace(load_example(view.example), title=view.title, notes=view.notes)
        shown = _Shown(lab.name, view.panel)
        self._documents.open_experiment(experiment, partial(self._show, shown))

    @Slot(str)
    def open_lab(self, name: str) -> None:
        """Arrange the panels for the lab `name` and open its first example."""
        lab = lab_named(name)
        shown = _Shown(name, baselines=lab.baselines)
        self._documents.open_example(lab.examples[0], partial(self._show, shown))

    def show_in_lab(self, lab: str, baselines: tuple[str, ...] = ()) -> None:
        """Arrange the panels of `lab` around what was just opened, racing against `baselines`."""
        self._show(_Shown(lab, baselines=baselines))

    def _show(self, shown: _Shown) -> None:
        if shown.lab:
            self._workspace.choose_lab(shown.lab, shown.top)
        notes = self._context.workbench.experiment.notes
        self._context.show_message(notes or self.tr("Press Space to train."))
        for variation in shown.baselines:
            self._workspace.race_against(variation)
