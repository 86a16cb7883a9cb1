"""The sentences of the vanishing-gradient lab, by figures alone."""

from __future__ import annotations

from dataclasses import replace
from math import nan

import numpy as np
import pytest

from playground.engine.landscape import Directions
from playground.training.demonstrations.neuron_chain import neuron_chain
from playground.training.probes.activations import activation_statistics
from playground.training.probes.chain import Ledger, LedgerRow
from playground.training.probes.gradients import GradientPicture, LayerPicture
from playground.training.probes.landscape import SIDE, LandscapePart, PlaneChoice
from playground.training.probes.proof import LayerProof, Proof
from playground.training.probes.travel import LayerTravel
from playground.ui.panels.vanishing import sentences

LAYER = LayerPicture(2, 2, 0, 2, 2, 1, 1, 0.012, 0.0, 0)
PICTURE = GradientPicture("data", np.array([0.0, 0.5, -0.25, 0.1]), (LAYER,))
PLANE = LandscapePart(
    step=1,
    places=np.zeros(0, np.int64),
    losses=np.zeros(0),
    following=SIDE * SIDE,
    extent=(-1.0, 1.0, -1.0, 1.0),
    centre=0.5,
    path=np.empty((0, 2)),
    directions=Directions(np.zeros(3), np.zeros(3), 2),
    parameters=1234,
    frozen=False,
    rows=10,
)


@pytest.mark.parametrize(
    ("chain", "sentence", "product"),
    [
        (
            neuron_chain("sigmoid", 3, hold_at_zero=True),
            "the last bias receives 16 times the first one's gradient",
            "∂a₃/∂b₁ : ∂a₃/∂b₃ = 0.250·1 × 0.250·1 = 0.0625",
        ),
        (
            neuron_chain("sigmoid", 3, 100.0, hold_at_zero=True),
            "the first bias receives 625 times the last one's gradient",
            "∂a₃/∂b₁ : ∂a₃/∂b₃ = 0.250·100 × 0.250·100 = 625",
        ),
        (
            neuron_chain("tanh", 3, hold_at_zero=True, residual=True),
            "the first output receives 4 times the last one's gradient",
            "∂a₃/∂a₁ = (1 + 1.00·1) × (1 + 1.00·1) = 4.00",
        ),
        (
            neuron_chain("relu", 2),
            "the first bias receives exactly the last one's gradient",
            "∂a₂/∂b₁ : ∂a₂/∂b₂ = 1.00·1 = 1.00",
        ),
        (
            neuron_chain("relu", 2, -1.0),
            "no gradient at all reaches the first bias",
            "∂a₂/∂b₁ : ∂a₂/∂b₂ = 0·−1 = 0",
        ),
        (neuron_chain("tanh", 1), "One neuron: there is nothing to multiply", ""),
    ],
)
def test_a_chain_is_said_by_the_ratio_of_its_ends_and_written_out(chain, sentence, product):
    assert sentences.chain_sentence(chain) == sentence
    assert sentences.chain_product(chain) == product


def test_a_long_product_leaves_out_the_factors_in_its_middle():
    written = sentences.chain_product(neuron_chain("sigmoid", 9, hold_at_zero=True))
    assert written.count("0.250·1") == sentences.MAX_FACTORS
    assert " × … × " in written


def test_the_captions_of_a_layer_get_shorter():
    zeros = replace(LAYER, zero_share=0.25)
    assert sentences.gradient_captions(zeros, dead=False) == (
        *("RMS 0.012 · 25 % zero", "0.012 · 25 % zero", "RMS 0.012", "0.012"),
    )
    assert sentences.gradient_captions(LAYER, dead=False)[:2] == ("RMS 0.012", "0.012")


@pytest.mark.parametrize(
    ("layer", "dead", "caption"),
    [
        (replace(LAYER, zero_share=1.0), True, "dead: all zero"),
        (replace(LAYER, zero_share=1.0), False, "all zero in this batch"),
        (replace(LAYER, not_finite=1), False, "not finite"),
    ],
)
def test_a_layer_without_a_figure_says_why(layer, dead, caption):
    assert sentences.gradient_captions(layer, dead)[0] == caption


def test_a_layer_that_is_not_finite_is_named_before_any_comparison():
    picture = replace(PICTURE, layers=(LAYER, replace(LAYER, not_finite=2)))
    assert sentences.gradient_comparison(picture) == "output: the gradient is not finite"


def test_a_cell_is_said_with_its_link_and_its_sign():
    assert sentences.gradient_cell_sentence(PICTURE, 0, 0, 1) == "output, 1 → 2:  +0.500"
    assert sentences.gradient_cell_sentence(PICTURE, 0, 1, 0) == "output, 2 → 1:  −0.250"
    assert sentences.gradient_cell_sentence(PICTURE, 0, 0, 0).endswith("0 in this batch")
    assert sentences.gradient_cell_sentence(PICTURE, 0, 0, 0, dead=True).endswith("0 for all data")


def test_a_cell_of_several_weights_names_all_of_them():
    blocks = replace(LAYER, fan_in=3, row_block=2)
    picture = replace(PICTURE, layers=(blocks,))
    assert sentences.gradient_cell_sentence(picture, 0, 0, 1).startswith("output, 1–2 → 2")
    assert sentences.gradient_cell_sentence(picture, 0, 1, 1).startswith("output, 3 → 2")


def test_a_proof_says_the_largest_error_or_the_layers_that_differ():
    right, wrong = LayerProof(8, 1e-9, 1e-8), LayerProof(8, 0.1, 1e-8)
    agreeing, differing = Proof(1200, 10, (right, right)), Proof(1200, 10, (right, wrong))
    assert sentences.proof_sentence(agreeing) == (
        "step 1,200: both ways agree in all layers; 16 weights compared"
    )
    assert "the two ways differ in output" in sentences.proof_sentence(differing)
    assert "at most 1.0 × 10⁻⁹" in sentences.live_proof_sentence(agreeing).replace("\u202f", " ")
    assert "how far back-propagation is" in sentences.live_proof_sentence(differing)
    assert sentences.proof_captions(LAYER, wrong)[0] == "RMS 0.012 · differs by 0.10"
    assert sentences.proof_captions(LAYER, LayerProof(8, 0.0, 0.0))[0] == "both exactly 0"


def test_the_course_compares_the_first_usable_epoch_with_the_last():
    rms = np.array([[nan, 0.5], [0.01, 1.0], [0.5, 1.0], [0.0, 1.0]])
    assert sentences.course_sentence(rms) == (
        "layer 1 over the last layer: 1/100 at the start, 0.5 now"
    )
    assert "no gradient so far" in sentences.course_sentence(rms[:1])
    assert sentences.course_sentence(rms[:, :1]).startswith("One layer only")


def test_an_epoch_is_said_with_its_figure_or_without():
    assert sentences.epoch_sentence(1000, "layer 1", 0.5) == "epoch 1,000, layer 1: RMS 0.500"
    assert sentences.epoch_sentence(3, "output", 0.0) == "epoch 3, output: exactly 0"
    assert sentences.epoch_sentence(3, "output", nan) == "epoch 3, output: not measured"


@pytest.mark.parametrize(
    ("product", "sentence"),
    [
        (0.01, "sample 3: 1/100 of the error signal arrives in layer 1 (2.0 decades)"),
        (1.0, "sample 3: 1 times the error signal arrives in layer 1: about all of it"),
        (20.0, "sample 3: 20 times the error signal arrives in layer 1 (1.3 decades)"),
        (nan, "sample 3: the error signal is not finite, or exactly zero"),
    ],
)
def test_the_error_signal_of_a_sample_is_said_by_what_arrives(product, sentence):
    row = LedgerRow("sigmoid", 0.1, 0.2, 0.25, 1.0, 1.0, 1.0, 1.0, 1.0, product, 0.25)
    assert sentences.sample_sentence(Ledger(1, (row, row)), 3) == sentence


def test_activations_say_what_share_of_z_has_no_slope():
    half = activation_statistics("relu", np.array([[-1.0, -2.0], [1.0, -3.0]]))
    assert sentences.activation_sentence(half) == (
        "ReLU: mean |f′| 0.250, no slope 75 %, dead units 1 of 2"
    )
    broken = activation_statistics("tanh", np.array([[nan, 0.0, nan]]))
    assert sentences.activation_sentence(broken) == "2 of 3 values of z are not finite"


def test_less_than_one_per_cent_is_not_none():
    assert sentences.percent_text(0.001) == "<1 %"
    assert sentences.percent_text(0.0) == "0 %"


def test_the_layer_that_has_moved_least_stands_beside_the_one_that_has_moved_most():
    ways = (LayerTravel(1.0, 0.001, 1.0), LayerTravel(2.0, 1.0, 2.5), LayerTravel(0.0, 1.0, 1.0))
    assert sentences.travel_sentence(ways[:2]) == (
        "layer 1 has hardly moved, by 0.0010 times its length; output most, by 0.50"
    )
    assert "moved least" in sentences.travel_sentence((LayerTravel(1.0, 0.1, 1.0), ways[1]))
    assert sentences.travel_sentence((LayerTravel(1.0, 0.0, 1.0),)).startswith("No weight")


def test_the_speeds_are_compared_by_their_geometric_mean():
    speeds = ((0.01, 0.02), (0.001, 0.008))
    assert sentences.speed_sentence(5, speeds) == (
        "mean of 5 starts: each layer learns 4.0 times as fast as the one before"
    )
    assert sentences.speed_sentence(0, ((nan, nan),)).startswith("How fast")


def test_the_landscape_says_its_range_and_calls_what_is_level_a_plateau():
    picture = np.full((SIDE, SIDE), -1.0)
    said = sentences.landscape_sentence(PLANE, picture, PlaneChoice())
    assert said == "Training loss here 0.5000; on this plane from 0.1000 to 0.1000: a plateau"
    picture[0, 0] = 1.0
    said = sentences.landscape_sentence(PLANE, picture, PlaneChoice(part="test"))
    assert said == "Test loss here 0.5000; on this plane from 0.1000 to 10.00"


@pytest.mark.parametrize(
    ("still", "choice", "sentence"),
    [
        (2, PlaneChoice(), "All weights that may move are zero"),
        (0, PlaneChoice("path"), "The run has gone nowhere yet"),
        (0, PlaneChoice(), "every layer on the plane is frozen"),
    ],
)
def test_a_plane_without_a_direction_says_why(still, choice, sentence):
    none = replace(PLANE, directions=Directions(np.zeros(3), np.zeros(3), 0, still))
    assert sentence in sentences.landscape_sentence(none, np.zeros((SIDE, SIDE)), choice)


def test_the_remarks_on_a_plane_get_shorter():
    way = replace(PLANE, frozen=True, directions=replace(PLANE.directions, shares=(0.75, 0.2)))
    whole, first, short = sentences.landscape_remarks(way, known=5)
    assert whole.endswith(
        "Frozen layers stay. The two directions hold 75% + 20% of the way. "
        "Coarse: finer while the run rests."
    )
    assert first == "A plane through 1,234 dimensions is their shadow, not the landscape."
    assert short == "A shadow of 1,234 dimensions"
