"""The rows that the decision map draws: those of both parts, of one, or the errors alone."""

from __future__ import annotations

import numpy as np

from playground.data import Dataset
from playground.training.evaluator import PARTS
from playground.training.probes.samples import PartAnswer, PartOutputs, rows_of
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import Theme
from playground.ui.charts.plane_view import PlaneView
from playground.ui.panels.plane_points import plane_points, points_of

# So many rows of each part are looked at for errors.
MAX_ROWS = 1500
ALL, ERRORS = "all", "errors"


class DrawnPoints:
    """Draws the chosen rows on `view`; those that are as before are not drawn again."""

    def __init__(self, view: PlaneView) -> None:
        self._view = view
        self._drawn: tuple[object, ...] = ()

    def forget(self) -> None:
        """Draw all anew the next time, as with another theme."""
        self._drawn = ()

    def show(self, snapshot: Snapshot, choice: str, theme: Theme) -> None:
        """Draw the rows of `choice`: "all", "train" or "errors"."""
        dataset = snapshot.dataset
        if choice == ERRORS:
            self._drawn = ()
            self._view.show_points(points_of(dataset, _errors(snapshot), theme))
            return
        with_test = choice == ALL
        drawn = (dataset, with_test, theme)
        if drawn != self._drawn:
            self._drawn = drawn
            self._view.show_points(plane_points(dataset, theme, with_test))


def error_probes(dataset: Dataset) -> tuple[PartOutputs, ...]:
    """The outputs of every part that has rows."""
    return tuple(PartOutputs(part, MAX_ROWS) for part in PARTS if len(rows_of(dataset, part)))


def _errors(snapshot: Snapshot) -> np.ndarray:
    """The rows that are taken for another class."""
    found = [np.empty(0, dtype=np.intp)]
    for probe in error_probes(snapshot.dataset):
        answer = snapshot.answer(probe)
        if isinstance(answer, PartAnswer):
            found.append(answer.rows[answer.predicted != answer.labels])
    return np.concatenate(found)
