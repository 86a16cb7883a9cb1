"""The spoken sentences of charts and maps, for whoever does not see the picture.

Pure functions of a moment; who says them, and when, is the business of `ui/access`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from playground.data import predicted_classes
from playground.experiment.fitness import held_out
from playground.training.evaluator import Part
from playground.training.probes.plane import PlanePicture
from playground.training.snapshot import Snapshot
from playground.ui.charts.plane_colours import class_shares
from playground.ui.language.numbers import grouped, number_text, share_text

CONTEXT = "SpokenSentences"
# A loss that is not a hundredth above its lowest has not left it.
NOTICED_RISE = 0.01


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def metric_sentence(
    snapshot: Snapshot, metric: str, hidden_parts: frozenset[str] = frozenset()
) -> str:
    """“epoch 40, training loss 0.31, test loss 0.44, rising since epoch 22” of one moment.

    `metric` is "loss" or "accuracy"; `hidden_parts` are left out.
    """
    record = snapshot.record
    said = [_tr("epoch {0}").format(grouped(snapshot.epoch))]
    for part, words in _names(metric).items():
        value = getattr(record, f"{part}_{metric}")
        if not math.isnan(value) and part not in hidden_parts:
            said.append(words.format(_figure(value, metric)))
    if snapshot.overflow is not None:
        said.append(_tr("overflow in epoch {0}").format(grouped(snapshot.overflow)))
    elif metric == "loss" and not snapshot.rewound:
        said += _course(snapshot, hidden_parts)
    return ", ".join(said)


def _names(metric: str) -> dict[str, str]:
    if metric == "loss":
        return {
            "train": _tr("training loss {0}"),
            "validation": _tr("validation loss {0}"),
            "test": _tr("test loss {0}"),
        }
    return {
        "train": _tr("training accuracy {0}"),
        "validation": _tr("validation accuracy {0}"),
        "test": _tr("test accuracy {0}"),
    }


def _figure(value: float, metric: str) -> str:
    return number_text(value) if metric == "loss" else share_text(value)


def _course(snapshot: Snapshot, hidden_parts: frozenset[str]) -> list[str]:
    """The trend of the loss that judges the run: rising since its lowest, or still falling."""
    history = snapshot.history
    judging = held_out(history, shown=snapshot.record)
    if judging is not None and judging[0] not in hidden_parts:
        values = judging[1]
    elif "train" not in hidden_parts:
        values = history.metric("train_loss")
    else:
        return []
    if np.count_nonzero(np.isfinite(values)) < 2:
        return []
    best = int(np.nanargmin(values))
    if best == len(values) - 1:
        return [_tr("lowest so far")]
    if best == len(values) - 2:
        # One epoch does not make a course.
        return [_tr("near its lowest")]
    epoch = grouped(int(history.epochs[best]))
    if values[-1] > values[best] * (1 + NOTICED_RISE):
        return [_tr("rising since epoch {0}").format(epoch)]
    return [_tr("level since epoch {0}").format(epoch)]


def plane_sentence(picture: PlanePicture, axes: Sequence[str], classes: Sequence[str]) -> str:
    """A decision map in words: its axes, and the share of the plane that each class has won.

    Without `classes` it is a number over the plane, and its range is said.
    """
    left, right, bottom, top = (number_text(edge) for edge in picture.extent)
    said = [
        _tr("{0} from {1} to {2}, {3} from {4} to {5}").format(
            axes[0], left, right, axes[1], bottom, top
        )
    ]
    values = picture.values
    if classes:
        cells = values.reshape(-1, values.shape[-1] if values.ndim == 3 else 1)
        winners = predicted_classes(cells, picture.activation)
        counts = np.bincount(winners, minlength=len(classes))
        shares = counts / max(int(counts.sum()), 1)
        said += [
            _tr("class {0} has {1} of the plane").format(name, share_text(float(share)))
            for name, share in zip(classes, shares, strict=False)
        ]
    elif np.isfinite(values).any():
        lowest, highest = float(np.nanmin(values)), float(np.nanmax(values))
        said.append(
            _tr("the output goes from {0} to {1}").format(number_text(lowest), number_text(highest))
        )
    return "; ".join(said)


def place_sentence(axes: Sequence[str], place: Sequence[float]) -> str:
    """The coordinates of a point of the plane."""
    pairs = zip(axes, place, strict=True)
    return ", ".join(f"{axis} {number_text(value)}" for axis, value in pairs)


def outputs_sentence(outputs: np.ndarray, snapshot: Snapshot) -> str:
    """The prediction of `outputs` (outputs,) at one point: a class and its share, or a number."""
    classes, activation = snapshot.dataset.class_names, snapshot.experiment.network.output
    if not classes:
        return _tr("the output is {0}").format(number_text(float(outputs[0])))
    shares = class_shares(outputs, activation)
    winner = int(predicted_classes(outputs[None, :], activation)[0])
    return _tr("class {0}, {1}").format(classes[winner], share_text(float(shares[winner])))


def row_name(part: Part, row: int) -> str:
    """A row of the data by its part and its number: “test row 17”."""
    names: dict[Part, str] = {
        "train": _tr("train row {0}"),
        "validation": _tr("validation row {0}"),
        "test": _tr("test row {0}"),
    }
    return names[part].format(row)
