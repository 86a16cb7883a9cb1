"""The sentences of the softmax lab: figures in, text in the language of the window out.

They hold no widget, so that each wording is tested by its figures alone.
"""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QCoreApplication

from playground.data import Dataset
from playground.experiment.difference import value_words
from playground.export.loss_forms import LOSS_FORMS
from playground.training.probes.samples import SampleAnswer
from playground.ui.language.numbers import (
    fixed,
    grouped,
    loss_text,
    number_text,
    probability_text,
    share_text,
)
from playground.ui.language.wording import worded
from playground.ui.panels.own_unit import own_text
from playground.ui.panels.spoken import row_name

CONTEXT = "SoftmaxSentences"
# Three decimals of p would give two of −ln p; where rounding is in the way there is one digit more.
LOGARITHM_DIGITS = 5
# Below it a probability is written with a power of ten.
LEAST_FIXED = 0.0005
EXACT = 1e-9


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


# The softmax of one sample.


def sample_loss_sentence(answer: SampleAnswer) -> str:
    """The loss of one sample, as it comes from its probability where it is a cross-entropy."""
    if answer.loss_name == "cross_entropy":
        loss = loss_text(abs(answer.loss))
        p, equals = logarithm_texts(float(answer.a[int(answer.label)]), loss)
        return cross_entropy_text(p, loss, equals)
    name = worded(LOSS_FORMS[answer.loss_name].mean_words)
    return _tr("loss = {0} = {1}").format(name, number_text(answer.loss, 4))


def logarithm_texts(p: float, loss: str) -> tuple[str, str]:
    """Probability p in the digits that −ln p needs, and the sign before `loss` as it is written.

    It is "=" only where a pocket calculator gets that loss from these digits of p.
    """
    if p < LEAST_FIXED:
        return _with_sign(probability_text(p), float(f"{p:.0e}"), loss)
    if abs(p - round(p, 3)) < EXACT:
        return _with_sign(fixed(p, 3), round(p, 3), loss)
    first = LOGARITHM_DIGITS - 1 - math.floor(math.log10(p))
    tried = [_with_sign(fixed(p, places), round(p, places), loss) for places in (first, first + 1)]
    return next((found for found in tried if found[1] == "="), tried[0])


def _with_sign(written: str, p: float, loss: str) -> tuple[str, str]:
    cost = abs(math.log(p)) if p > 0 else math.inf
    return written, "=" if loss in (loss_text(cost), fixed(cost, 3)) else "≈"


def cross_entropy_text(p: str, loss: str, equals: str = "=") -> str:
    """The cross-entropy of one sample, p and loss already written."""
    return _tr("loss = −ln p(true) = −ln {0} {2} {1}").format(p, loss, equals)


def sample_sentence(answer: SampleAnswer, dataset: Dataset) -> str:
    """A row with its true class or target, and for a softmax its predicted class."""
    row = row_name(answer.part, answer.row)
    if dataset.task == "regression":
        return _tr("{0}, target {1}").format(row, own_text(dataset, answer.label))
    text = _tr("{0}, true class {1}").format(row, dataset.class_names[int(answer.label)])
    if answer.activation != "softmax":
        return text
    chosen = dataset.class_names[int(np.argmax(answer.a))]
    return _tr("{0}, predicted {1}").format(text, chosen)


def short_sample_sentence(answer: SampleAnswer, dataset: Dataset) -> str:
    """Row, true class and loss in one short line, for a low panel."""
    row, name = row_name(answer.part, answer.row), dataset.class_names[int(answer.label)]
    if answer.loss_name != "cross_entropy":
        return _tr("{0}: {1} · loss {2}").format(row, name, number_text(answer.loss, 3))
    loss = fixed(abs(answer.loss), 3)
    p, equals = logarithm_texts(float(answer.a[int(answer.label)]), loss)
    return _tr("{0}: {1} · −ln {2} {4} {3}").format(row, name, p, loss, equals)


def first_sample_sentence(sentence: str) -> str:
    """`sentence` of a row that nobody chose, with how to choose one."""
    return _tr("{0} – the first one; hover or click a sample").format(sentence)


def no_softmax_sentence(outputs: int, activation: str) -> str:
    """A sentence on outputs without softmax."""
    name = value_words(activation)
    if outputs == 1:
        return _tr("One {0} output, no softmax.").format(name)
    return _tr("{0} outputs stand alone: they need not add up to 1.").format(name)


# Logits to drag.


def logit_loss_sentence(p: str, loss: str, gradient: str, equals: str = "=") -> str:
    """Cross-entropy and its gradient at the logit of the true class."""
    words = _tr("Σ p = 1 · cross-entropy −ln {0} {3} {1}, gradient {2}")
    return words.format(p, loss, gradient, equals)


def logit_cost_sentence(cost: float, slope: float, entropy_slope: float) -> str:
    """Squared error and its gradient, `slope`, against the gradient of the cross-entropy."""
    if entropy_slope == 0 and slope == 0:
        return _tr("squared error {0}: both gradients are 0").format(number_text(cost))
    ratio = abs(entropy_slope / slope) if slope else math.inf
    times = number_text(ratio, 2) if math.isfinite(ratio) else _tr("infinitely many")
    return smaller_text(number_text(cost), number_text(slope), times)


def smaller_text(cost: str, gradient: str, ratio: str) -> str:
    """The same with its figures already written."""
    return _tr("squared error {0}, gradient {1}: {2} times smaller").format(cost, gradient, ratio)


# Costs, entropies, one neuron, one-hot.


def costs_sentence(samples: int, of: int, entropy: float, squared: float) -> str:
    """The mean gradients of the samples that are drawn, by either cost."""
    if not samples:
        return _tr("None of {0} samples is confident and wrong").format(of)
    return _tr(
        "{0} of {1} samples: mean gradient {2} by cross-entropy, {3} by squared error"
    ).format(samples, of, number_text(entropy, 2), number_text(squared, 2))


def entropy_sentence(name: str, nats: float) -> str:
    """A quantity of information theory in bits and in nats."""
    if math.isinf(nats):
        return _tr("{0} is infinite: q rules out what happens").format(name)
    return _tr("{0} = {1} bits = {2} nats").format(
        name, fixed(nats / math.log(2), 3), fixed(nats, 3)
    )


def neuron_sentence(epoch: int, entropy: float, squared: float) -> str:
    """The neuron's output after so many epochs by either cost."""
    words = (
        _tr("After 1 epoch a = {1} by cross-entropy, {2} by squared error; the target is 0")
        if epoch == 1
        else _tr("After {0} epochs a = {1} by cross-entropy, {2} by squared error; the target is 0")
    )
    return words.format(epoch, loss_text(entropy), loss_text(squared))


def bench_sentence(steps: int) -> str:
    """Whose maps those of the bench are, so that nobody takes their figures for the run's."""
    return _tr("Maps: two other networks, {0} steps").format(grouped(steps))


def one_hot_sentence(accuracy: float) -> str:
    """The accuracy of the network with one-hot targets."""
    return _tr("One-hot, softmax: {0} right").format(share_text(accuracy, 0))


def integer_sentence(accuracy: float, neighbours: float) -> str:
    """The same with integer labels; `neighbours` is the share of mistakes that miss by one."""
    text = _tr("Integer, one output: {0} right").format(share_text(accuracy, 0))
    if neighbours:
        share = share_text(neighbours, 0)
        text = _tr("{0}, {1} of mistakes are next-door").format(text, share)
    return text
