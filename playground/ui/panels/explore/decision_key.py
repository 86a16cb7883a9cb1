"""What stands in the key of the decision map: classes or a colour scale, and notes below.

Pure functions of the moment and of what is pointed at; drawing is the business of `MapKey`.
"""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QCoreApplication

from playground.data import predicted_classes
from playground.training.probes.plane import PointOutputs
from playground.training.probes.samples import SampleAnswer, SampleLedger
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import Theme
from playground.ui.charts.colour_scale import Colours, ScaleContent
from playground.ui.charts.map_key import KeyContent, KeyRow
from playground.ui.charts.markers import class_marker
from playground.ui.charts.plane_colours import class_shares
from playground.ui.language.numbers import fixed, number_text
from playground.ui.panels.explore.sentences import rest_note, row_note
from playground.ui.panels.own_unit import own_figure
from playground.ui.selection import Selection

CONTEXT = "DecisionKey"


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def outputs_at(snapshot: Snapshot, chosen: Selection) -> np.ndarray | None:
    """The outputs at the point or row that is pointed at or chosen, (outputs,); None for none."""
    if chosen.shown_sample is not None:
        answer = snapshot.answer(SampleLedger(chosen.shown_sample))
    elif chosen.point is not None:
        answer = snapshot.answer(PointOutputs(chosen.point))
    else:
        return None
    return None if answer is None else answer.a


def class_key(
    snapshot: Snapshot, theme: Theme, outputs: np.ndarray | None, notes: tuple[str, ...]
) -> KeyContent:
    """Marker and name of every class; with `outputs` (outputs,) its share and the winner."""
    shares: np.ndarray | None = None
    winner = -1
    if outputs is not None:
        activation = snapshot.experiment.network.output
        shares = class_shares(outputs, activation)
        winner = int(predicted_classes(outputs[None, :], activation)[0])
    rows = tuple(
        KeyRow(
            class_marker(theme, number),
            name,
            None if shares is None else float(shares[number]),
            "" if shares is None else fixed(shares[number], 2),
            strong=number == winner,
        )
        for number, name in enumerate(snapshot.dataset.class_names)
    )
    return KeyContent(rows, notes=notes)


def scale_key(
    ends: tuple[float, float],
    colours: Colours,
    snapshot: Snapshot,
    outputs: np.ndarray | None,
    notes: tuple[str, ...],
) -> KeyContent:
    """The colours from the lower to the upper of `ends`, and where on it `outputs` (1,) is."""
    low, high = ends
    text = number_text if colours == "sign" else partial(own_figure, snapshot.dataset)
    ticks = tuple((share, text(low + share * (high - low), 2)) for share in (0.0, 0.5, 1.0))
    value = None if outputs is None else float(outputs[0])
    scale = ScaleContent(
        colours,
        ticks,
        value=None if value is None or np.isnan(value) else (value - low) / (high - low),
        value_text="" if value is None else text(value),
    )
    return KeyContent(scale=scale, notes=notes)


def key_notes(snapshot: Snapshot, chosen: Selection, points: str, drawn: int) -> tuple[str, ...]:
    """What is pointed at, what the other inputs are, and how many points are `drawn`.

    `points` are the rows to draw: "all", "train" or "errors".
    """
    dataset, notes = snapshot.dataset, []
    if chosen.shown_sample is not None:
        answer = snapshot.answer(SampleLedger(chosen.shown_sample))
        if isinstance(answer, SampleAnswer):
            notes.append(row_note(answer, dataset))
    elif chosen.point is not None:
        x, y = (number_text(value) for value in chosen.point)
        labels = dataset.plane.labels if dataset.plane else ("", "")
        notes.append(f"{labels[0]} {x}\n{labels[1]} {y}")
    rest = rest_note(dataset)
    if rest:
        notes.append(rest)
    notes.append(_tr("filled: train\nring: test"))
    if points == "errors":
        notes.append(_tr("errors: {0}").format(drawn))
        return tuple(notes)
    total = len(dataset.labels if points == "all" else dataset.train)
    if drawn < total:
        notes.append(_tr("{0} of {1} points drawn").format(drawn, total))
    return tuple(notes)
