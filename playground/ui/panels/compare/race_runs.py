"""The runs of a race as they are shown: looks, names, figures, a sentence.  No widgets here."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from playground.experiment.difference import Difference, differences
from playground.sentence import Sentence
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import Theme
from playground.ui.charts.curves import Stroke
from playground.ui.language.numbers import grouped, loss_text, share_text
from playground.ui.language.wording import worded

# A gap of that share of the highest value is about as wide as a line; fewer epochs prove nothing.
INDISTINCT = 0.03
EPOCHS_TO_JUDGE = 10


@dataclass(frozen=True)
class RunLook:
    """The colour and line of one run, the same in chart, legend and card."""

    colour: str
    stroke: Stroke


def run_look(theme: Theme, number: int) -> RunLook:
    """The look of run `number`; 0 is the one on the table."""
    looks: tuple[RunLook, ...] = (
        RunLook(theme.text, "solid"),
        RunLook(theme.accent, "dashed"),
        RunLook(theme.validation, "dotted"),
        RunLook(theme.warning, "solid"),
    )
    return looks[number % len(looks)]


def runs_of(snapshot: Snapshot) -> tuple[Snapshot, ...]:
    """All runs at one step, the one on the table first."""
    return (snapshot, *snapshot.baselines)


def own_differences(snapshot: Snapshot, number: int) -> tuple[Difference, ...]:
    """The differences of run `number` from the experiment that is edited.

    For that one, those by which it differs from all of its baselines.
    """
    runs = runs_of(snapshot)
    if number:
        return differences(snapshot.experiment, runs[number].experiment)
    if len(runs) == 1:
        return ()
    first, *others = (differences(run.experiment, snapshot.experiment) for run in runs[1:])
    paths = [{one.path for one in found} for found in others]
    return tuple(one for one in first if all(one.path in found for found in paths))


def difference_words(found: tuple[Difference, ...]) -> str:
    """“activation: ReLU” of every field that differs, "" where none does."""
    said = (Sentence("{name}: {value}", name=one.name, value=one.after) for one in found)
    return ", ".join(map(worded, said))


def race_sentence(runs: tuple[Snapshot, ...], metric: str) -> str:
    """The figure `metric` of the run on the table against those of its baselines.

    `metric` is "train_loss", "test_loss" or "test_accuracy".
    """
    if len(runs) == 1:
        return _tr("No rival yet: choose one field that is to be different")
    figures = [getattr(run.record, metric) for run in runs]
    if all(math.isnan(figure) for figure in figures):
        return _tr("There is no test set to compare the runs on")
    write = share_text if metric == "test_accuracy" else loss_text
    first, *others = (write(figure) for figure in figures)
    epoch = runs[0].record.epoch
    # Curves that may coincide are longer than one epoch.
    if curves_coincide(runs, metric):
        text = _tr("the curves coincide; after {0} epochs: {1} against {2}")
    elif epoch == 1:
        text = _tr("after 1 epoch: {1} against {2}")
    else:
        text = _tr("after {0} epochs: {1} against {2}")
    return text.format(grouped(epoch), first, ", ".join(others))


def curves_coincide(runs: tuple[Snapshot, ...], metric: str) -> bool:
    """True if the curves of all runs look alike from the first epoch to the last."""
    curves = [run.history.metric(metric) for run in runs]
    count = min(map(len, curves))
    if len(runs) < 2 or count < EPOCHS_TO_JUDGE:
        return False
    table = np.array([curve[:count] for curve in curves])
    if not np.isfinite(table).all():
        return False
    apart = (table.max(axis=0) - table.min(axis=0)).max()
    return bool(apart <= INDISTINCT * np.abs(table).max())


def _tr(text: str) -> str:
    return QCoreApplication.translate("RaceRuns", text)
