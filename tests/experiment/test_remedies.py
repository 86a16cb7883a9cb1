"""Each remedy changes what it is named after and nothing else; what can not be done is refused."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from playground.experiment.edits import choose_data, set_data, set_training
from playground.experiment.files import load_example
from playground.experiment.remedies import (
    REMEDIES,
    UNRANKED,
    frozen_start,
    remedied,
    with_capacity,
    with_seed,
)
from playground.experiment.shapes import split_counts
from playground.experiment.specs import Experiment, LayerSpec, NetworkSpec
from playground.experiment.validity import first_error

BLOBS = load_example("overfit-blobs")
DIGITS = load_example("digits-100")
SECTIONS = {
    "l2": "training",
    "l1": "training",
    "early-stopping": "training",
    "input-noise": "training",
    "dropout": "network",
    "smaller-network": "network",
    "more-data": "data",
    "less-noise": "data",
}


def test_the_start_validates_on_half_of_the_test_rows_and_trains_on_the_same() -> None:
    start = frozen_start(BLOBS)
    assert split_counts(BLOBS.data) == (30, 0, 900)
    assert split_counts(start.data) == (30, 450, 450)
    assert frozen_start(start) == start


def test_without_test_rows_there_is_nothing_to_rank_by() -> None:
    with pytest.raises(ValueError, match="no test rows"):
        frozen_start(set_data(BLOBS, train_fraction=1.0))


@pytest.mark.parametrize(("name", "section"), SECTIONS.items())
def test_a_remedy_changes_its_section_and_nothing_else(name: str, section: str) -> None:
    start = frozen_start(BLOBS)
    changed = remedied(start, name)
    assert first_error(changed) is None
    for other in ("data", "network", "training"):
        same = getattr(changed, other) == getattr(start, other)
        assert same == (other != section)


def test_none_is_the_start_itself_and_all_names_are_known() -> None:
    assert remedied(BLOBS, "none") == BLOBS
    assert {"none", *SECTIONS} == set(REMEDIES)
    with pytest.raises(ValueError, match="not one of"):
        remedied(BLOBS, "prayer")


def test_more_data_trains_on_ten_times_the_rows_and_judges_by_as_many() -> None:
    start = frozen_start(BLOBS)
    assert split_counts(remedied(start, "more-data").data) == (300, 450, 450)


def test_more_data_of_a_bundled_set_come_from_those_held_out() -> None:
    start = frozen_start(DIGITS)
    before, after = split_counts(start.data), split_counts(remedied(start, "more-data").data)
    assert after[0] == 10 * before[0]
    assert sum(after) == sum(before)
    assert min(after[1:]) > 100


def test_more_data_leaves_a_fifth_of_what_was_held_out_to_judge_by() -> None:
    start = set_data(load_example("iris"), train_fraction=0.5, validation_fraction=0.25)
    train, validation, test = split_counts(start.data)
    after = split_counts(remedied(start, "more-data").data)
    assert sum(after) == train + validation + test
    assert sum(after[1:]) == -(-(validation + test) // 5)
    assert min(after[1:]) > 0


def test_a_remedy_that_does_not_apply_is_refused_with_a_sentence() -> None:
    bare = replace(BLOBS, network=NetworkSpec())
    cases: tuple[tuple[Experiment, str, str], ...] = (
        (bare, "dropout", "hidden neurons"),
        (bare, "smaller-network", "as small"),
        (DIGITS, "less-noise", "no noise"),
        (set_data(DIGITS, train_fraction=1.0), "more-data", "no more data"),
    )
    for experiment, name, words in cases:
        with pytest.raises(ValueError, match=words):
            remedied(experiment, name)


def test_capacity_is_a_number_of_layers_or_of_neurons() -> None:
    assert len(with_capacity(BLOBS, "depth", 5).network.hidden) == 5
    wide = with_capacity(BLOBS, "width", 7).network.hidden
    assert [layer.units for layer in wide] == [7, 7, 7]
    with pytest.raises(ValueError, match="width"):
        with_capacity(BLOBS, "width", 1000)
    with pytest.raises(ValueError, match="depth"):
        with_capacity(BLOBS, "depth", 21)


def with_layers(*layers: LayerSpec) -> Experiment:
    return replace(BLOBS, network=replace(BLOBS.network, hidden=layers))


def test_the_start_leaves_rows_to_validate_on_as_they_are() -> None:
    own = set_data(BLOBS, train_fraction=0.5, validation_fraction=0.1)
    assert frozen_start(own) == own


def test_two_test_rows_are_shared_and_a_single_one_is_kept() -> None:
    two, one = (set_data(BLOBS, samples=40, train_fraction=1 - n / 40) for n in (2, 1))
    assert split_counts(frozen_start(two).data) == (38, 1, 1)
    assert frozen_start(one) == one


@pytest.mark.parametrize(
    ("name", "field", "before", "after"),
    [
        ("l2", "l2", 0.0, 0.03),
        ("l2", "l2", 0.02, 0.06),
        ("l2", "l2", 5.0, 10.0),
        ("l1", "l1", 0.0, 0.003),
        ("l1", "l1", 0.002, 0.006),
        ("l1", "l1", 5.0, 10.0),
        ("input-noise", "input_noise", 0.0, 0.5),
        ("input-noise", "input_noise", 0.4, 0.8),
        ("input-noise", "input_noise", 7.0, 10.0),
        ("early-stopping", "early_stopping", None, 20),
    ],
)
def test_a_remedy_is_strong_enough_to_be_seen_and_stronger_than_what_there_is(
    name: str, field: str, before: float | None, after: float
) -> None:
    changed = remedied(set_training(BLOBS, **{field: before}), name)
    found = getattr(changed.training, field)
    assert (found.patience if field == "early_stopping" else found) == pytest.approx(after)


def test_dropout_leaves_out_half_and_never_less_than_before() -> None:
    layers = with_layers(LayerSpec(units=8, dropout=0.7), LayerSpec(units=8, dropout=0.1))
    hidden = remedied(layers, "dropout").network.hidden
    assert [layer.dropout for layer in hidden] == [0.7, 0.5]


def test_the_smaller_network_has_a_quarter_of_the_neurons_and_two_of_a_layer_at_least() -> None:
    layers = with_layers(*(LayerSpec(units=units) for units in (40, 9, 5, 2, 1)))
    hidden = remedied(layers, "smaller-network").network.hidden
    assert [layer.units for layer in hidden] == [10, 2, 2, 2, 1]
    with pytest.raises(ValueError, match="as small"):
        remedied(with_layers(LayerSpec(units=2)), "smaller-network")


def test_less_noise_is_half_of_it_and_is_not_ranked() -> None:
    noise = BLOBS.data.noise
    assert noise is not None
    assert remedied(BLOBS, "less-noise").data.noise == pytest.approx(noise / 2)
    assert UNRANKED == ("less-noise",)


def test_more_data_are_not_painted_by_the_program() -> None:
    painted = choose_data(BLOBS, "points")
    with pytest.raises(ValueError, match="painted by hand"):
        remedied(painted, "more-data")


def test_another_seed_is_another_run_of_the_same_experiment() -> None:
    assert with_seed(BLOBS, 77) == set_training(BLOBS, seed=77) != BLOBS


def test_the_ends_of_what_a_sweep_can_try_can_be_tried() -> None:
    for depth in (0, 20):
        assert len(with_capacity(BLOBS, "depth", depth).network.hidden) == depth
    for width in (1, 256):
        assert {one.units for one in with_capacity(BLOBS, "width", width).network.hidden} == {width}
    bare = replace(BLOBS, network=replace(BLOBS.network, hidden=()))
    assert [one.units for one in with_capacity(bare, "width", 3).network.hidden] == [3]
    for axis, size in (("depth", -1), ("width", 0), ("width", 257)):
        with pytest.raises(ValueError, match=f"{axis}: {size} is not from"):
            with_capacity(BLOBS, axis, size)
