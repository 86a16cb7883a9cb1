"""The sentences of the vanishing-gradient lab: figures in, text in the language of the window out.

They hold no widget, so that each wording is tested by its figures alone.  The sentence that all
views of a gradient share is in `headline`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QCoreApplication

from playground.experiment.difference import value_words
from playground.training.demonstrations.neuron_chain import NeuronChain
from playground.training.probes.activations import ActivationStatistics
from playground.training.probes.chain import Ledger
from playground.training.probes.gradients import GradientPicture, LayerPicture
from playground.training.probes.landscape import SIDE, LandscapePart, PlaneChoice
from playground.training.probes.proof import LayerProof, Proof
from playground.training.probes.travel import LayerTravel
from playground.ui.charts.layer_names import layer_name
from playground.ui.charts.microscope_view import activation_shape
from playground.ui.language.numbers import (
    NEARLY_ONE,
    decades,
    fixed,
    grouped,
    number_text,
    ratio_text,
    setting_text,
)
from playground.ui.panels.vanishing.headline import headline_of_picture

CONTEXT = "VanishingSentences"
# Below this share of its length a layer has, for the eye, not moved.
HARDLY_MOVED = 0.01
# A highest loss that is less than this many times the lowest is called a plateau.
NEARLY_LEVEL = 1.1
# So many factors of a product are written out; the ones between are left out.
MAX_FACTORS = 5
SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


# The chain of single neurons.


def chain_sentence(chain: NeuronChain) -> str:
    """The ratio of the gradients at the two ends of the chain."""
    ratio = chain.last_over_first
    if len(chain.neurons) == 1:
        return _tr("One neuron: there is nothing to multiply")
    if chain.residual:
        text = _tr("the first output receives {0} times the last one's gradient")
        return text.format(times_text(1 / ratio) if ratio else "∞")
    if math.isinf(ratio):
        return _tr("no gradient at all reaches the first bias")
    if math.isclose(ratio, 1.0, rel_tol=1e-9):
        return _tr("the first bias receives exactly the last one's gradient")
    if ratio > 1:
        text = _tr("the last bias receives {0} times the first one's gradient")
        return text.format(times_text(ratio))
    text = _tr("the first bias receives {0} times the last one's gradient")
    return text.format(times_text(1 / ratio))


def chain_product(chain: NeuronChain) -> str:
    """The product of all factors, written out: “∂a₃/∂b₁ : ∂a₃/∂b₃ = 0.25·1 × 0.25·1 = 0.0625”.

    It is "" for a chain of one neuron.
    """
    weight = setting_text(chain.weight)
    if chain.residual:
        factors = [f"(1 + {number_text(one.slope, 3)}·{weight})" for one in chain.neurons[1:]]
    else:
        factors = [f"{number_text(one.slope, 3)}·{weight}" for one in chain.neurons[:-1]]
    if not factors:
        return ""
    if len(factors) > MAX_FACTORS:
        factors = [*factors[: MAX_FACTORS - 1], "…", factors[-1]]
    last = str(len(chain.neurons)).translate(SUBSCRIPTS)
    left = f"∂a{last}/∂a₁" if chain.residual else f"∂a{last}/∂b₁ : ∂a{last}/∂b{last}"
    return f"{left} = {' × '.join(factors)} = {number_text(chain.products[0], 3)}"


def times_text(ratio: float) -> str:
    """A ratio of 1 or more: 1.24, 104, 2 057, 8.14e5."""
    if ratio < 10:
        return setting_text(ratio, 3)
    return grouped(round(ratio)) if ratio < 1e5 else number_text(ratio, 3)


# The gradients of the last batch.


def gradient_captions(layer: LayerPicture, dead: bool) -> tuple[str, str, str, str]:
    """RMS and share of zeros of one layer in four wordings, each shorter than the one before.

    `dead` says that its zeros are those of units that are off for all data.
    """
    if layer.not_finite:
        text = _tr("not finite")
        return (text, text, text, _tr("NaN"))
    if layer.dead:
        long = _tr("dead: all zero") if dead else _tr("all zero in this batch")
        short = _tr("dead") if dead else _tr("all 0")
        return (long, short, short, short)
    figure = number_text(layer.rms, 2)
    rms = _tr("RMS {0}").format(figure)
    if layer.zero_share == 0:
        return (rms, figure, rms, figure)
    zeros = f"{max(1, round(100 * layer.zero_share))}"
    return (
        _tr("RMS {0} · {1} % zero").format(figure, zeros),
        _tr("{0} · {1} % zero").format(figure, zeros),
        rms,
        figure,
    )


def proof_captions(layer: LayerPicture, proof: LayerProof) -> tuple[str, str, str, str]:
    """RMS and error of back-propagation of one layer, in four wordings as `gradient_captions`."""
    if proof.rounding == 0:
        text = _tr("both exactly 0")
        return (text, text, text, "0")
    error = number_text(proof.error, 2)
    wording = _tr("error {0}") if proof.agrees else _tr("differs by {0}")
    figure = wording.format(error)
    rms = _tr("RMS {0}").format(number_text(layer.rms, 2))
    return (f"{rms} · {figure}", figure, figure, error)


def gradient_comparison(picture: GradientPicture) -> str:
    """The first layer's gradient against the last one's, or the first that is not finite."""
    layers = picture.layers
    if layers[0].not_finite or layers[-1].not_finite:
        broken = next(i for i, layer in enumerate(layers) if layer.not_finite)
        return _tr("{0}: the gradient is not finite").format(layer_name(broken, len(layers)))
    return headline_of_picture(picture)


def live_proof_sentence(proof: Proof) -> str:
    """The legend of the figures below the heatmaps while the gradient is being checked."""
    if not all(layer.agrees for layer in proof.layers):
        return _tr("below each layer: how far back-propagation is from differences")
    worst = number_text(max(layer.error for layer in proof.layers), 2)
    return _tr("below each layer the error of back-propagation: at most {0}").format(worst)


def gradient_cell_sentence(
    picture: GradientPicture, layer: int, row: int, column: int, dead: bool = False
) -> str:
    """Layer, link and gradient of one cell; `dead` says that its zero is one for all data."""
    found = picture.layers[layer]
    value = float(picture.matrix(layer)[row, column])
    text = f"+{number_text(value)}" if value > 0 else number_text(value)
    if value == 0:
        text = _tr("dead: 0 for all data") if dead else _tr("0 in this batch")
    return _tr("{0}, {1} → {2}:  {3}").format(
        layer_name(layer, len(picture.layers)),
        _units(row, found.row_block, found.fan_in),
        _units(column, found.column_block, found.fan_out),
        text,
    )


def _units(cell: int, block: int, units: int) -> str:
    """The unit of a cell, counted from 1, or the units of a block."""
    first, last = cell * block + 1, min((cell + 1) * block, units)
    return str(first) if first == last else f"{first}–{last}"


# The gradients over the whole run.


def course_sentence(rms: np.ndarray) -> str:
    """The first layer's gradient over the last one's at the start of the run and now.

    `rms` is √mean((∂L/∂W)²) of each epoch and layer, (epochs, layers).
    """
    if rms.shape[1] == 1:
        return _tr("One layer only: there is nothing for the gradient to vanish through")
    first, last = rms[:, 0], rms[:, -1]
    usable = np.isfinite(first) & np.isfinite(last) & (first > 0) & (last > 0)
    if not usable.any():
        return _tr("layer 1 has received no gradient so far")
    rows = np.flatnonzero(usable)
    start, now = (float(first[row] / last[row]) for row in (rows[0], rows[-1]))
    text = _tr("layer 1 over the last layer: {0} at the start, {1} now")
    return text.format(ratio_text(start), ratio_text(now))


def epoch_sentence(epoch: int, layer: str, rms: float) -> str:
    """The gradient of one layer in one epoch; NaN was not measured."""
    figure = _tr("RMS {0}").format(number_text(rms, 3))
    if math.isnan(rms):
        figure = _tr("not measured")
    elif rms == 0:
        figure = _tr("exactly 0")
    return _tr("epoch {0}, {1}: {2}").format(grouped(epoch), layer, figure)


# The chain rule, the activations, the way of the weights.


def sample_sentence(ledger: Ledger, sample: int) -> str:
    """The share of the error signal of one sample that arrives in the first layer."""
    subject, first = _tr("sample {0}").format(sample), ledger.rows[0]
    if len(ledger.rows) == 1:
        return _tr("No hidden layer: the error signal p − y has no way to go")
    if not math.isfinite(first.product):
        return _tr("{0}: the error signal is not finite, or exactly zero").format(subject)
    if first.delta_norm == 0:
        return _tr("{0}: no error signal arrives in layer 1 at all").format(subject)
    ratio, span = ratio_text(first.product), fixed(decades(first.product), 1)
    if first.product < NEARLY_ONE:
        text = _tr("{0}: {1} of the error signal arrives in layer 1 ({2} decades)")
    elif first.product < 1 / NEARLY_ONE:
        text = _tr("{0}: {1} times the error signal arrives in layer 1: about all of it")
    else:
        text = _tr("{0}: {1} times the error signal arrives in layer 1 ({2} decades)")
    return text.format(subject, ratio, span)


def activation_sentence(statistics: ActivationStatistics) -> str:
    """Mean slope of one layer, and how much of it is saturated, without slope, or dead."""
    if statistics.not_finite:
        text = (
            _tr("1 of {1} values of z is not finite")
            if statistics.not_finite == 1
            else _tr("{0} of {1} values of z are not finite")
        )
        return text.format(statistics.not_finite, statistics.not_finite + statistics.total)
    slope = number_text(statistics.mean_slope, 3)
    parts = [_tr("{0}: mean |f′| {1}").format(value_words(statistics.activation), slope)]
    if activation_shape(statistics.activation).saturated:
        parts.append(_tr("saturated {0}").format(percent_text(statistics.saturated)))
    if statistics.blocked:
        parts.append(_tr("no slope {0}").format(percent_text(statistics.blocked)))
    if statistics.dead_units:
        parts.append(_tr("dead units {0} of {1}").format(statistics.dead_units, statistics.units))
    return ", ".join(parts)


def percent_text(share: float) -> str:
    """A share in whole per cent; what is there, but less than one, is not called none."""
    return "<1 %" if 0 < share < 0.01 else f"{100 * share:.0f} %"


def travel_sentence(travels: Sequence[LayerTravel]) -> str:
    """The layers that have moved least and most, relative to their start."""
    if not any(travel.travelled for travel in travels):
        return _tr("No weight has moved yet: press Space to train")
    shares = [one.share if math.isfinite(one.share) else 0.0 for one in travels]
    least, most = shares.index(min(shares)), shares.index(max(shares))
    text = _tr("{0} has moved least, by {1} times its length; {2} most, by {3}")
    if shares[least] < HARDLY_MOVED:
        text = _tr("{0} has hardly moved, by {1} times its length; {2} most, by {3}")
    return text.format(
        layer_name(least, len(travels)),
        number_text(travels[least].share, 2),
        layer_name(most, len(travels)),
        number_text(travels[most].share, 2),
    )


# What is measured on demand.


def proof_sentence(proof: Proof) -> str:
    """The result of the gradient check: agreement, or the layers that differ."""
    wrong = [number for number, layer in enumerate(proof.layers) if not layer.agrees]
    if not wrong:
        text = _tr("step {0}: both ways agree in all layers; {1} weights compared")
        return text.format(grouped(proof.step), sum(layer.compared for layer in proof.layers))
    names = ", ".join(layer_name(number, len(proof.layers)) for number in wrong)
    text = _tr("step {0}: the two ways differ in {1}; a kink of f close to z can do that")
    return text.format(grouped(proof.step), names)


def speed_sentence(starts: int, speeds: Sequence[Sequence[float]]) -> str:
    """The speed of a layer over that of the layer before it, by the geometric mean.

    `speeds` are those of the hidden layers of each network, first hidden layer first, as means
    over `starts` random starts.
    """
    if not starts:
        return _tr("How fast does each layer learn? Press Measure")
    ratios = [math.log(later / earlier) for one in speeds for earlier, later in pairwise(one)]
    text = (
        _tr("1 start: each layer learns {1} times as fast as the one before")
        if starts == 1
        else _tr("mean of {0} starts: each layer learns {1} times as fast as the one before")
    )
    return text.format(starts, fixed(math.exp(sum(ratios) / len(ratios)), 1))


# The loss landscape.


def landscape_sentence(part: LandscapePart, picture: np.ndarray, choice: PlaneChoice) -> str:
    """The loss here and the range of the losses in sight, or why there is no plane.

    `picture` holds log₁₀ of the losses, (SIDE, SIDE); NaN where one is not finite.
    """
    if part.directions.independent == 0:
        if part.directions.still:
            return _tr("All weights that may move are zero: no direction has a length")
        if choice.kind == "path":
            return _tr("The run has gone nowhere yet: train it, or choose random directions")
        return _tr("Nothing moves: every layer on the plane is frozen")
    which = _tr("Training") if choice.part == "train" else _tr("Test")
    if not np.isfinite(picture).any() or not math.isfinite(part.centre):
        return _tr("{0} loss: not finite here").format(which)
    low, high = 10 ** float(np.nanmin(picture)), 10 ** float(np.nanmax(picture))
    text = _tr("{0} loss here {1}; on this plane from {2} to {3}")
    if high < NEARLY_LEVEL * low and not np.isnan(picture).any():
        text = _tr("{0} loss here {1}; on this plane from {2} to {3}: a plateau")
    return text.format(which, *(number_text(value, 4) for value in (part.centre, low, high)))


def landscape_remarks(part: LandscapePart, known: int) -> tuple[str, str, str]:
    """The limits of the picture, in three wordings, each shorter than the one before.

    `known` counts the points of the grid whose losses are there.
    """
    dimensions = grouped(part.parameters)
    said = [
        _tr("A plane through {0} dimensions is their shadow, not the landscape.").format(dimensions)
    ]
    found = part.directions
    if found.independent == 1:
        said.append(_tr("There is one direction only: across it nothing changes."))
    if found.still:
        said.append(_tr("Neurons that stay, their weights being zero: {0}.").format(found.still))
    if part.frozen:
        said.append(_tr("Frozen layers stay."))
    if found.shares:
        shares = " + ".join(f"{share:.0%}" for share in found.shares)
        said.append(_tr("The two directions hold {0} of the way.").format(shares))
    if known < SIDE * SIDE:
        said.append(_tr("Coarse: finer while the run rests."))
    return " ".join(said), said[0], _tr("A shadow of {0} dimensions").format(dimensions)
