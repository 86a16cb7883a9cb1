"""The sentences of the softmax lab, by figures alone."""

from __future__ import annotations

from dataclasses import replace
from math import inf, log

import numpy as np
import pytest

from playground.data import make_dataset
from playground.training.probes.samples import SampleAnswer
from playground.ui.panels.softmax import sentences

BLOBS = make_dataset("blobs", classes=3, samples=30, noise=0.1, train_fraction=0.5, seed=1)
NOTHING = np.zeros(3)
SAMPLE = SampleAnswer(
    row=7,
    part="test",
    chosen=True,
    label=1.0,
    z=NOTHING,
    a=np.array([0.7, 0.25, 0.05]),
    y=NOTHING,
    delta=NOTHING,
    loss=-log(0.25),
    activation="softmax",
    loss_name="cross_entropy",
)


def test_a_cross_entropy_is_said_by_the_probability_of_the_true_class():
    assert sentences.sample_loss_sentence(SAMPLE) == "loss = −ln p(true) = −ln 0.250 = 1.3863"
    squared = replace(SAMPLE, loss=0.5, loss_name="mse")
    assert sentences.sample_loss_sentence(squared).endswith("= 0.5000")


@pytest.mark.parametrize(
    ("p", "said"),
    [
        (0.506463, "−ln 0.50646 = 0.6803"),
        (0.999790, "−ln 0.99979 = 2.10\u202f×\u202f10⁻⁴"),
        (0.0066548, "−ln 0.0066548 = 5.0124"),
        (0.7753448, "−ln 0.775345 = 0.2544"),
        (0.9, "−ln 0.900 = 0.1054"),
        (0.01, "−ln 0.010 = 4.6052"),
        # These figures are of p, and what they come to is not what is written.
        (1 - 2.4e-7, "−ln 1.00000 ≈ 2.40\u202f×\u202f10⁻⁷"),
        (2.3651e-7, "−ln 2\u202f×\u202f10⁻⁷ ≈ 15.2573"),
        (0.0, "−ln 0.000 = ∞"),
    ],
)
def test_a_pocket_calculator_gets_the_loss_from_the_probability_or_it_is_said(p, said):
    loss = -log(p) if p else inf
    answer = replace(SAMPLE, a=np.array([1 - p, p, 0.0]), loss=loss)
    assert sentences.sample_loss_sentence(answer) == f"loss = −ln p(true) = {said}"


def test_a_sample_is_said_with_its_true_and_its_predicted_class():
    first, second = BLOBS.class_names[:2]
    said = sentences.sample_sentence(SAMPLE, BLOBS)
    assert said == f"test row 7, true class {second}, predicted {first}"
    alone = sentences.sample_sentence(replace(SAMPLE, activation="sigmoid"), BLOBS)
    assert alone == f"test row 7, true class {second}"
    assert sentences.first_sample_sentence(said).startswith(f"{said} – the first one")


def test_a_low_panel_has_the_loss_in_its_line():
    name = BLOBS.class_names[1]
    said = sentences.short_sample_sentence(SAMPLE, BLOBS)
    assert said == f"test row 7: {name} · −ln 0.250 = 1.386"
    squared = replace(SAMPLE, loss=0.5, loss_name="mse")
    assert sentences.short_sample_sentence(squared, BLOBS) == f"test row 7: {name} · loss 0.500"


def test_outputs_without_a_softmax_say_what_they_are():
    assert sentences.no_softmax_sentence(1, "sigmoid") == "One sigmoid output, no softmax."
    assert "need not add up to 1" in sentences.no_softmax_sentence(3, "sigmoid")


def test_the_squared_error_is_said_by_how_much_smaller_its_gradient_is():
    assert sentences.logit_cost_sentence(0.5, -0.01, -0.5) == (
        "squared error 0.500, gradient −0.0100: 50 times smaller"
    )
    assert "infinitely many times" in sentences.logit_cost_sentence(0.5, 0.0, -0.5)
    assert sentences.logit_cost_sentence(0.0, 0.0, 0.0).endswith("both gradients are 0")


def test_costs_are_compared_by_their_mean_gradients():
    assert sentences.costs_sentence(12, 240, 0.95, 0.02) == (
        "12 of 240 samples: mean gradient 0.95 by cross-entropy, 0.020 by squared error"
    )
    assert sentences.costs_sentence(0, 240, 0.0, 0.0).startswith("None of 240 samples")


def test_an_entropy_is_said_in_bits_and_nats():
    assert sentences.entropy_sentence("H", 2 * log(2)) == "H = 2.000 bits = 1.386 nats"
    assert sentences.entropy_sentence("H", inf) == "H is infinite: q rules out what happens"


def test_a_neuron_is_said_by_its_outputs():
    assert sentences.neuron_sentence(300, 0.1, 0.25).startswith("After 300 epochs a = 0.1000")


def test_integer_labels_name_their_mistakes_where_there_are_some():
    assert sentences.bench_sentence(2000) == "Maps: two other networks, 2,000 steps"
    assert sentences.one_hot_sentence(0.9) == "One-hot, softmax: 90 % right"
    assert sentences.integer_sentence(0.6, 0.0) == "Integer, one output: 60 % right"
    assert sentences.integer_sentence(0.6, 0.8) == (
        "Integer, one output: 60 % right, 80 % of mistakes are next-door"
    )
