"""Edits of data and training: valid in, valid out, or a sentence."""

from __future__ import annotations

import math
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.experiment import edits
from playground.experiment.specs import DataKind, Experiment, LossName, OptimizerKind
from playground.experiment.validity import first_error

KINDS = get_args(DataKind)


def test_an_edit_leaves_its_experiment_as_it_was() -> None:
    start = Experiment()
    after = edits.set_data(start, noise=0.3)
    assert after.data.noise == 0.3
    assert start == Experiment()


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"noise": -1.0}, "Noise: -1 is below 0."),
        ({"noise": math.nan}, "NaN is not a finite number."),
        ({"samples": 10**7}, "Samples: 10000000 is above 1000000."),
        ({"classes": 9}, "Spirals has 2 to 6 classes, not 9."),
        ({"kind": "nonsense"}, 'Kind: "nonsense" is not known'),
        ({"features": ()}, "At least one feature must stay"),
    ],
)
def test_bad_data_is_refused_with_a_sentence(fields: dict[str, object], sentence: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011 (the text is compared below)
        edits.set_data(Experiment(), **fields)
    assert sentence in str(caught.value)


def test_a_bad_learning_rate_is_refused_with_a_sentence() -> None:
    with pytest.raises(ValueError, match="Learning rate: -1 is below 0"):
        edits.set_optimizer(Experiment(), learning_rate=-1)


@pytest.mark.parametrize("before", KINDS)
@pytest.mark.parametrize("after", KINDS)
def test_every_kind_of_data_can_follow_every_other(before: DataKind, after: DataKind) -> None:
    experiment = edits.choose_data(edits.choose_data(Experiment(), before), after)
    assert experiment.data.kind == after
    assert first_error(experiment) is None


def test_classes_and_samples_stay_where_the_new_kind_has_them() -> None:
    start = edits.set_data(Experiment(), classes=4, samples=120)
    rings = edits.choose_data(start, "rings")
    assert (rings.data.classes, rings.data.samples) == (4, 120)
    circle = edits.choose_data(start, "circle")
    assert (circle.data.classes, circle.data.samples) == (None, 120)


def test_numbers_to_predict_bring_a_linear_output_and_classes_bring_softmax_back() -> None:
    plane = edits.choose_data(Experiment(), "plane")
    assert (plane.network.output, plane.training.loss) == ("linear", "mse")
    rings = edits.choose_data(plane, "rings")
    assert (rings.network.output, rings.training.loss) == ("softmax", "cross_entropy")


def test_features_keep_their_usual_order() -> None:
    experiment = edits.toggle_feature(Experiment(), "sin_x1", True)
    experiment = edits.toggle_feature(experiment, "x1_squared", True)
    assert experiment.data.features == ("x1", "x2", "x1_squared", "sin_x1")
    assert edits.toggle_feature(experiment, "x1", False).data.features == (
        "x2",
        "x1_squared",
        "sin_x1",
    )


def test_the_last_feature_can_not_be_removed() -> None:
    one = edits.toggle_feature(Experiment(), "x1", False)
    with pytest.raises(ValueError, match="At least one feature must stay"):
        edits.toggle_feature(one, "x2", False)


def test_shares_of_more_than_all_rows_are_refused() -> None:
    with pytest.raises(ValueError, match="more than 1 together"):
        edits.set_split(Experiment(), 0.7, 0.4)
    assert edits.set_split(Experiment(), 0.7, 0.3).data.validation_fraction == 0.3


def test_regenerating_takes_the_next_seed_and_wraps_round() -> None:
    assert edits.regenerate(Experiment()).data.seed == 2
    last = edits.set_data(Experiment(), seed=edits.MAX_SEED)
    assert edits.regenerate(last).data.seed == 0
    assert edits.with_next_seed(Experiment()).training.seed == 2


@pytest.mark.parametrize("before", get_args(OptimizerKind))
@pytest.mark.parametrize("after", get_args(OptimizerKind))
def test_every_optimiser_can_follow_every_other(
    before: OptimizerKind, after: OptimizerKind
) -> None:
    start = edits.set_optimizer(Experiment(), learning_rate=0.03, momentum=0.9, nesterov=True)
    experiment = edits.choose_optimizer(edits.choose_optimizer(start, before), after)
    assert experiment.training.optimizer.kind == after
    assert experiment.training.optimizer.learning_rate == 0.03
    assert first_error(experiment) is None


def test_without_momentum_there_is_no_nesterov_step() -> None:
    start = edits.set_optimizer(Experiment(), momentum=0.9, nesterov=True)
    assert start.training.optimizer.nesterov
    assert not edits.set_optimizer(start, momentum=0.0).training.optimizer.nesterov
    with pytest.raises(ValueError, match="needs a momentum"):
        edits.set_optimizer(Experiment(), nesterov=True)


@pytest.mark.parametrize("loss", get_args(LossName))
def test_a_loss_brings_the_output_that_it_needs(loss: LossName) -> None:
    experiment = edits.choose_loss(Experiment(), loss)
    assert experiment.training.loss == loss
    assert first_error(experiment) is None


def test_a_loss_for_classes_is_refused_where_there_are_none() -> None:
    plane = edits.choose_data(Experiment(), "plane")
    with pytest.raises(ValueError, match="plane has a number to predict"):
        edits.choose_loss(plane, "cross_entropy")


def test_early_stopping_comes_and_goes() -> None:
    start = edits.set_split(Experiment(), 0.5, 0.2)
    on = edits.set_early_stopping(start, 7)
    assert on.training.early_stopping is not None
    assert on.training.early_stopping.patience == 7
    assert edits.set_early_stopping(on, None) == start


EDITS = st.one_of(
    st.tuples(st.just(edits.choose_data), st.sampled_from(KINDS)),
    st.tuples(st.just(edits.choose_loss), st.sampled_from(get_args(LossName))),
    st.tuples(st.just(edits.choose_optimizer), st.sampled_from(get_args(OptimizerKind))),
    st.tuples(st.just(edits.toggle_feature), st.sampled_from(["x1", "x2"]), st.booleans()),
    st.tuples(st.just(edits.set_split), st.floats(-1, 2), st.floats(-1, 2)),
    st.tuples(st.just(edits.set_early_stopping), st.integers(-1, 3) | st.none()),
    st.tuples(st.just(edits.regenerate)),
)


@given(st.lists(EDITS, max_size=12))
def test_no_row_of_edits_leads_to_what_can_not_be_trained(
    steps: list[tuple[object, ...]],
) -> None:
    experiment = Experiment()
    for change, *arguments in steps:
        assert callable(change)
        try:
            experiment = change(experiment, *arguments)
        except ValueError as error:
            sentence = str(error)
            if not sentence.endswith("."):
                pytest.fail(f"not a sentence: {sentence}")
        assert first_error(experiment) is None
