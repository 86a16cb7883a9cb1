"""Each remedy changes what it is named after and nothing else; what can not be done is refused."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from playground.experiment.edits import set_data
from playground.experiment.files import load_example
from playground.experiment.remedies import (
    REMEDIES,
    frozen_start,
    remedied,
    with_capacity,
)
from playground.experiment.shapes import split_counts
from playground.experiment.specs import Experiment, NetworkSpec
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
