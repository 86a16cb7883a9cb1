"""Sentences of the panels of single samples: a summary of the part, one sample, one cell.

Pure functions of what was measured; the panels write them down, and whoever walks with the arrow
keys hears them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from playground.training.probes.confusion import balanced_accuracy, class_figures
from playground.ui.language.numbers import number_text, share_text

CONTEXT = "SampleSentences"


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def figure_or_dash(share: float) -> str:
    """A share, or a dash where there is nothing to divide by."""
    return "–" if math.isnan(share) else share_text(share)


def no_classes_sentence() -> str:
    """Why a panel about classes shows nothing."""
    return _tr("The target is a number: there are no classes to tell apart")


# Samples.


def samples_summary(wrong: int, rows: int, most: int | None = None) -> str:
    """The number of wrong ones among `rows`; `most` where only so many of them are listed."""
    text = _tr("{0} of {1} wrong").format(wrong, rows)
    return text if most is None else _tr("{0} · first {1}").format(text, most)


def answer_words(row: int, predicted: str, share: float, truth: str, right: bool | None) -> str:
    """A sample and what the network takes it for, "sample 12: 3 taken for 8, 62.0 %"."""
    if right is None:
        return _tr("sample {number}: {name}").format(number=row + 1, name=predicted)
    if right:
        words = _tr("sample {number}: rightly {name}, {share}")
    else:
        words = _tr("sample {number}: {truth} taken for {name}, {share}")
    return words.format(number=row + 1, name=predicted, truth=truth, share=share_text(share))


def place_words(row: int, named: str, axes: Sequence[tuple[str, float]]) -> str:
    """A sample and where it lies: "sample 12, class a: unit 1 0.31, unit 2 −0.40".

    `named` is its class, "" where it has none.
    """
    places = ", ".join(f"{axis} {number_text(value)}" for axis, value in axes if axis)
    if not named:
        return _tr("sample {number}: {places}").format(number=row + 1, places=places)
    words = _tr("sample {number}, class {name}: {places}")
    return words.format(number=row + 1, name=named, places=places)


# The confusion matrix.


def confusion_summary(counts: np.ndarray, counted: int, total: int) -> str:
    """The accuracy over all rows, and the balanced accuracy over the classes."""
    if not counted:
        return _tr("no rows in this part")
    text = _tr("{right} of {rows} right, {balanced} balanced").format(
        right=int(counts.trace()), rows=counted, balanced=share_text(balanced_accuracy(counts))
    )
    return _tr("{0} (of {1} rows)").format(text, total) if counted < total else text


def cell_words(counts: np.ndarray, names: Sequence[str], cell: tuple[int, int]) -> str:
    """A cell (true, predicted) of `counts` (classes, classes); "" where there is none."""
    if max(cell) >= min(len(names), len(counts)):
        return ""
    true, predicted = cell
    if true != predicted:
        return _tr("{0} × {1} taken for {2}").format(
            int(counts[cell]), names[true], names[predicted]
        )
    figures = class_figures(counts)[true]
    return _tr("{name}: precision {precision}, recall {recall}, F1 {f1}").format(
        name=names[true],
        precision=figure_or_dash(figures.precision),
        recall=figure_or_dash(figures.recall),
        f1=figure_or_dash(figures.f1),
    )


# The triangle and the warped space.


def triangle_summary(right: int, dots: int, left_out: int) -> str:
    """The number of dots nearest to their corner; `left_out` classes are in no corner."""
    if left_out:
        text = _tr("{0} of {1} right; probabilities among these three alone")
    else:
        text = _tr("{0} of {1} dots are nearest to the corner of their class")
    return text.format(right, dots)


def space_summary(units: int, activation: str, shares: tuple[float, float] | None) -> str:
    """The axes of a space of `units`: two of them, or two main directions with their shares."""
    if shares is None and units == 1:
        return _tr("1 unit, {0}").format(activation)
    if shares is None:
        return _tr("{0} units, {1}").format(units, activation)
    return _tr("These two directions hold {0} of what {1} units say.").format(
        share_text(sum(shares), 0), units
    )
