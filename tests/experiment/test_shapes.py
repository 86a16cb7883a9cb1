"""The sizes told from a spec are those of the data that it makes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from playground.data import KINDS, make_dataset
from playground.experiment.files import load_example
from playground.experiment.shapes import (
    batches_per_epoch,
    class_count,
    input_count,
    is_classification,
    sample_count,
    split_counts,
)
from playground.experiment.specs import DataKind, DataSpec


@given(
    kind=st.sampled_from(sorted(KINDS)),
    samples=st.none() | st.integers(4, 150),
    train=st.floats(0.3, 0.7),
    validation=st.floats(0.0, 0.3),
)
def test_the_sizes_of_a_spec_are_those_of_its_data(
    kind: DataKind, samples: int | None, train: float, validation: float
) -> None:
    spec = DataSpec(
        kind=kind, samples=samples, train_fraction=train, validation_fraction=validation
    )
    data = make_dataset(kind, samples=samples, train_fraction=train, validation_fraction=validation)
    assert sample_count(spec) == len(data.inputs)
    assert input_count(spec) == data.inputs.shape[1]
    assert class_count(spec) == len(data.class_names)
    assert is_classification(spec) == (data.task == "classification")
    assert split_counts(spec) == (len(data.train), len(data.validation), len(data.test))


def test_chosen_features_are_the_inputs() -> None:
    spec = DataSpec(kind="circle", features=("x1", "x1_squared", "sin_x1"))
    assert input_count(spec) == 3


def test_a_batch_of_all_rows_makes_one_update_an_epoch() -> None:
    experiment = load_example("xor")
    rows = split_counts(experiment.data)[0]
    for size, updates in ((rows, 1), (rows - 1, 2), (2 * rows, 1)):
        training = replace(experiment.training, batch_size=size)
        assert batches_per_epoch(replace(experiment, training=training)) == updates
