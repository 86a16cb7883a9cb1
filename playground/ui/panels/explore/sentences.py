"""The sentences of the panels that explore a network: figures in, text of the window out.

They hold no widget, so that each wording is tested by its figures alone.  What several labs say
is in `panels.spoken`, a neuron's working in `working_lines`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from playground.data import Dataset
from playground.experiment.difference import value_words
from playground.training.abstaining import Abstention
from playground.training.evaluator import Part
from playground.training.probes.hinges import HingeAnswer
from playground.training.probes.samples import SampleAnswer
from playground.training.probes.weights import WeightsAnswer
from playground.ui.charts.layer_names import FEATURE_TEXTS
from playground.ui.language.numbers import fixed, number_text, share_text
from playground.ui.panels.own_unit import own_text
from playground.ui.panels.spoken import row_name

CONTEXT = "ExploreSentences"
# Significant digits of an answer.
DIGITS = 4
# So many neurons, or features, are named; "…" stands for the others.
MAX_NEURONS, MAX_FEATURES = 6, 3


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


# The decision map.


def neuron_title(dataset: Dataset, hidden: int, layer: int, unit: int, activation: str) -> str:
    """The title of the map while a neuron is hovered; `layer` −1 are the inputs.

    `hidden` counts the hidden layers; the layer of that number is the output.
    """
    if layer < 0:
        return _tr("input {0}").format(dataset.feature_names[unit])
    if layer == hidden:
        name = dataset.class_names[unit] if activation == "softmax" else str(unit + 1)
        return _tr("output {0} · {1}").format(name, value_words(activation))
    return _tr("layer {0} · neuron {1} · {2}").format(layer + 1, unit + 1, value_words(activation))


def row_note(answer: SampleAnswer, dataset: Dataset) -> str:
    """A row of the data and its true value, in two lines."""
    row = row_name(answer.part, answer.row)
    if dataset.task == "regression":
        return _tr("{0}\ntarget {1}").format(row, own_text(dataset, answer.label))
    return _tr("{0}\ntrue: {1}").format(row, dataset.class_names[int(answer.label)])


def rest_note(dataset: Dataset) -> str:
    """A note on the features that the map does not show; "" where it shows all."""
    rest = dataset.plane.rest if dataset.plane else ""
    if rest == "components":
        return _tr("all other directions\nat their mean")
    return _tr("all other features\nat their mean") if rest else ""


def hinge_sentences(answer: HingeAnswer, drawn: int, chosen: int | None) -> tuple[str, str]:
    """The hinge lines of a layer, in full and by what matters most.

    `drawn` counts the neurons whose line crosses the map; `chosen` is the selected one.
    """
    said = [_tr("layer {0}, hinge lines: {1}").format(answer.layer + 1, drawn)]
    if chosen is not None:
        said.append(_tr("chosen: neuron {0}").format(chosen + 1))
    if answer.off:
        names = ", ".join(str(unit + 1) for unit in answer.off[:MAX_NEURONS])
        more = " …" if len(answer.off) > MAX_NEURONS else ""
        said.append(_tr("off everywhere: neuron {0}").format(names + more))
    if answer.left_out:
        said.append(_tr("{0} more are not drawn").format(answer.left_out))
    return "; ".join(said), said[-1]


# The weights of a layer.


def matrix_sentence(weights: np.ndarray) -> str:
    """Size and largest magnitude of `weights` (fan_in, fan_out)."""
    largest = float(np.abs(np.nan_to_num(weights)).max())
    return _tr("{0} × {1}, largest |w| {2}").format(*weights.shape, number_text(largest, 2))


def weight_sentence(answer: WeightsAnswer, source: int, unit: int, features: Sequence[str]) -> str:
    """One weight with what it joins, and the bias of its neuron; `features` name the inputs."""
    return _tr("{0} → neuron {1}: w = {2}, bias {3}").format(
        features[source] if answer.layer == 0 else str(source + 1),
        unit + 1,
        number_text(float(answer.weights[source, unit])),
        number_text(float(answer.biases[unit])),
    )


# Ask the network.


@dataclass(frozen=True)
class Verdict:
    """The answer in a sentence, and whether it is a warning that there is none."""

    text: str
    unsure: bool = False


def class_verdict(name: str, p: float, least: float) -> Verdict:
    """The class with the largest p; below the threshold `least` the network does not know."""
    figure = number_text(p, DIGITS)
    if p < least:
        text = _tr("I don't know: the largest p is {p}, below {least}")
        return Verdict(text.format(p=figure, least=fixed(least, 2)), unsure=True)
    return Verdict(_tr("{name}, p = {p}").format(name=name, p=figure))


def number_verdict(name: str, value: float, unit: str) -> Verdict:
    """The predicted number in its own unit."""
    return Verdict(f"{name} = {number_text(value, DIGITS)} {unit}".rstrip())


def no_verdict() -> Verdict:
    """The run has diverged."""
    return Verdict(_tr("The outputs are no numbers any more"), unsure=True)


def _only_row_sentence(found: Abstention) -> str:
    """The same of a part of one row, of which there are no shares."""
    names: dict[Part, str] = {
        "train": _tr("training row"),
        "validation": _tr("validation row"),
        "test": _tr("test row"),
    }
    if not found.answered:
        text = _tr("Does not answer the only {part}")
    elif found.right:
        text = _tr("Answers the only {part}, rightly")
    else:
        text = _tr("Answers the only {part}, wrongly")
    return text.format(part=names[found.part])


def abstention_sentence(found: Abstention) -> str:
    """The number of rows of a part that are answered above the threshold, and rightly."""
    names: dict[Part, str] = {
        "train": _tr("training rows"),
        "validation": _tr("validation rows"),
        "test": _tr("test rows"),
    }
    part = names[found.part]
    if found.rows == 1:
        return _only_row_sentence(found)
    if not found.answered:
        return _tr("Answers none of the {rows} {part}").format(rows=found.rows, part=part)
    return _tr("Answers {answered} of {rows} {part}; {right} of those are right").format(
        answered=share_text(found.answered_share),
        rows=found.rows,
        part=part,
        right=share_text(found.right_share),
    )


def beyond_sentence(features: Sequence[str]) -> str:
    """The features of a typed row that lie outside the training rows."""
    shown = ", ".join(FEATURE_TEXTS.get(name, name) for name in features[:MAX_FEATURES])
    more = ", …" if len(features) > MAX_FEATURES else ""
    return _tr("Beyond all training rows: {names}").format(names=shown + more)


def step_sentence(before: str, after: str, change: str) -> str:
    """A parameter before and after the next step."""
    text = _tr("{before} becomes {after} by the next step: it changes by {change}")
    return text.format(before=before, after=after, change=change)


def step_gradient_sentence(gradient: str, rows: int, rate: str) -> str:
    """The gradient and the learning rate that go into the step."""
    words = (
        _tr("gradient g = {gradient}, of the 1 row of the next batch; learning rate η = {rate}")
        if rows == 1
        else _tr(
            "gradient g = {gradient}, the mean over the {rows} rows of the next batch; "
            "learning rate η = {rate}"
        )
    )
    return words.format(gradient=gradient, rows=rows, rate=rate)
