"""The sentences of the panels that explore a network, and workings, by figures alone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from playground.data import make_dataset
from playground.training.abstaining import Abstention
from playground.training.probes.hinges import HingeAnswer
from playground.training.probes.samples import SampleAnswer
from playground.training.probes.weights import WeightsAnswer
from playground.training.update_lines import Line
from playground.training.working import SoftmaxTerms, Term, Working
from playground.ui.language.numbers import number_text
from playground.ui.panels.explore import sentences
from playground.ui.panels.explore.working_lines import scaling_line, update_line, working_lines

BLOBS = make_dataset("blobs", classes=3, samples=30, noise=0.1, train_fraction=0.5, seed=1)
WORKING = Working(
    layer=0,
    unit=0,
    digits=4,
    terms=(Term(0, 0.5, 2.0), Term(1, -0.25, 2.0)),
    bias=-0.1,
    normalization=None,
    z=0.4,
    z_digits=4,
    value=0.4,
    link=None,
    link_digits=4,
    a=0.4,
    formula="max(0, {z})",
    shares=None,
)


def test_a_hovered_neuron_is_named_by_its_place():
    assert sentences.neuron_title(BLOBS, 2, -1, 0, "linear") == f"input {BLOBS.feature_names[0]}"
    assert sentences.neuron_title(BLOBS, 2, 1, 3, "relu") == "layer 2 · neuron 4 · ReLU"
    assert sentences.neuron_title(BLOBS, 2, 2, 1, "softmax").startswith(
        f"output {BLOBS.class_names[1]}"
    )
    assert sentences.neuron_title(BLOBS, 2, 2, 0, "sigmoid").startswith("output 1")


def test_a_row_is_noted_with_its_part_and_its_class():
    nothing = np.zeros(3)
    row = SampleAnswer(7, "test", True, 1.0, *[nothing] * 4, 0.1, "softmax", "cross_entropy")
    assert sentences.row_note(row, BLOBS) == f"test row 7\ntrue: {BLOBS.class_names[1]}"
    assert sentences.rest_note(BLOBS) == ""


def test_hinges_are_said_in_full_and_by_what_matters_most():
    answer = HingeAnswer(1, "relu", np.zeros((4, 2, 2)), (0.0, 1.0, 0.0, 1.0), (0, 2))
    assert sentences.hinge_sentences(answer, 2, chosen=3) == (
        "layer 2, hinge lines: 2; chosen: neuron 4; off everywhere: neuron 1, 3",
        "off everywhere: neuron 1, 3",
    )
    many = replace(answer, off=tuple(range(9)), left_out=5)
    whole, last = sentences.hinge_sentences(many, 2, chosen=None)
    assert whole.endswith("neuron 1, 2, 3, 4, 5, 6 …; 5 more are not drawn")
    assert last == "5 more are not drawn"


def test_a_matrix_is_said_by_its_size_and_a_weight_by_what_it_joins():
    weights = np.array([[0.5, -2.0], [np.nan, 0.0]])
    answer = WeightsAnswer(0, 2, weights, np.array([0.1, 0.2]))
    assert sentences.matrix_sentence(weights) == "2 × 2, largest |w| 2.0"
    assert sentences.weight_sentence(answer, 0, 1, ("x1", "x2")) == (
        "x1 → neuron 2: w = −2.00, bias 0.200"
    )
    deeper = replace(answer, layer=1)
    assert sentences.weight_sentence(deeper, 0, 1, ("x1", "x2")).startswith("1 → neuron 2")


def test_below_the_threshold_the_network_does_not_know():
    assert sentences.class_verdict("cat", 0.75, 0.5) == sentences.Verdict("cat, p = 0.7500")
    unsure = sentences.class_verdict("cat", 0.75, 0.8)
    assert unsure.unsure
    assert unsure.text == "I don't know: the largest p is 0.7500, below 0.80"
    assert sentences.number_verdict("length", 2.5, "cm").text == "length = 2.500 cm"
    assert sentences.number_verdict("length", 2.5, "").text == "length = 2.500"
    assert sentences.no_verdict().unsure


def test_the_threshold_is_said_by_what_it_does_to_the_rows():
    assert sentences.abstention_sentence(Abstention(100, 50, 45, "validation")) == (
        "Answers 50.0 % of 100 validation rows; 90.0 % of those are right"
    )
    none = sentences.abstention_sentence(Abstention(100, 0, 0, "test"))
    assert none == "Answers none of the 100 test rows"


@pytest.mark.parametrize(
    ("names", "said"), [(("x1", "a"), "x₁, a"), (("a", "b", "c", "d"), "a, b, c, …")]
)
def test_features_beyond_the_training_rows_are_named(names, said):
    assert sentences.beyond_sentence(names) == f"Beyond all training rows: {said}"


def test_a_step_is_said_by_what_goes_in_and_what_comes_out():
    assert sentences.step_sentence("1", "0.9", "−0.1").startswith("1 becomes 0.9 by the next step")
    assert "the mean over the 10 rows" in sentences.step_gradient_sentence("0.5", 10, "0.1")


def test_a_neuron_is_worked_out_from_its_sum_to_its_output():
    lines = working_lines(WORKING)
    assert lines.sum == "z = Σ w·a + b = 0.5000 + (−0.1) = 0.4000"
    assert lines.function == "a = f(z) = max(0, 0.4000) = 0.4000"
    assert (lines.normal, lines.total, lines.link) == ("", "", "")


def test_a_residual_link_is_added_in_a_line_of_its_own():
    lines = working_lines(replace(WORKING, link=-0.5, a=-0.1))
    assert lines.function == "f(z) = max(0, 0.4000) = 0.4000"
    assert lines.link == "a = f(z) + residual link = 0.4000 + (−0.5) = −0.1000"


def test_a_normalised_sum_gets_a_line_between_sum_and_function():
    lines = working_lines(replace(WORKING, normalization=(0.1, 2.0, 3.0, -1.0), z=-0.55))
    assert lines.sum == "Σ = Σ w·a + b = 0.5000 + (−0.1) = 0.4000"
    assert lines.normal == "z = γ · (Σ − μ) ÷ σ + β = 3 · (0.4000 − 0.1) ÷ 2 + (−1) = −0.5500"


def test_a_softmax_is_written_with_all_its_summands_where_they_are_few():
    lines = working_lines(replace(WORKING, shares=SoftmaxTerms(0.4, (1.0, 0.5)), a=0.6667))
    assert lines.total == "Σ e^(z − 0.4) = 1.000 + 0.5000 = 1.500"
    assert lines.function == "p = e^(0.4000 − 0.4) ÷ Σ = 1.000 ÷ 1.500 = 0.6667"
    many = working_lines(replace(WORKING, shares=SoftmaxTerms(0.4, (0.1,) * 20)))
    assert many.total == "Σ e^(z − 0.4) = 2.000"


def test_a_line_of_a_step_has_rule_figures_and_result():
    line = Line("w′", "w − η · g", "{0} − {1} · {2}", (1.0, 0.1, -0.5), 1.05)
    assert update_line(line, 4) == "w′ = w − η · g = 1 − 0.1 · (−0.5) = 1.050"
    assert update_line(line, 4, "b").startswith("b′ = b − η · g")


def test_a_small_number_is_written_in_one_way_and_a_small_rate_as_it_was_set():
    gradient = 0.000288853
    line = Line("w′", "w − η · g", "{0} − {1} · {2}", (gradient, 0.0005, gradient), gradient)
    small = number_text(gradient, 6)
    assert update_line(line, 6) == f"w′ = w − η · g = ({small}) − 0.0005 · ({small}) = {small}"


def test_a_feature_is_scaled_in_view():
    assert scaling_line("length", 3.0, 1.0, 2.0) == "scaled first: length (3 − 1) ÷ 2 = 1.000"
