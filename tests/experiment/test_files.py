"""Reading and writing experiment files: round trips, and one line for everything that is broken."""

from __future__ import annotations

import copy
import json
import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.experiment.files import (
    MAX_BYTES,
    ExperimentError,
    example_names,
    load_example,
    parse_experiment,
    read_experiment,
    write_experiment,
)
from playground.experiment.specs import (
    DataSpec,
    EarlyStoppingSpec,
    Experiment,
    LayerSpec,
    NetworkSpec,
    OptimizerSpec,
    ScheduleSpec,
    TrainingSpec,
)

HEADER = '"format": "neural-network-playground", "version": 1'
FULL = Experiment(
    title="Ä full one",
    notes="Two lines\nof notes",
    data=DataSpec(
        kind="spirals",
        classes=4,
        samples=200,
        noise=0.25,
        turns=0.75,
        train_fraction=0.6,
        validation_fraction=0.2,
        features=("x1", "x2", "sin_x1"),
        scaling="none",
        seed=7,
    ),
    network=NetworkSpec(
        hidden=(
            LayerSpec(
                units=16, activation="tanh", dropout=0.1, batch_normalization=True, residual=True
            ),
            LayerSpec(units=1),
        ),
        initializer="he_normal",
    ),
    training=TrainingSpec(
        optimizer=OptimizerSpec(kind="adamw", learning_rate=1e-3, weight_decay=0.02),
        batch_size=32,
        l1=1e-4,
        l2=3e-5,
        input_noise=0.1,
        clip_norm=1.5,
        schedule=ScheduleSpec(kind="cosine", epochs=40),
        early_stopping=EarlyStoppingSpec(patience=3),
        precision="float64",
        seed=2**32 - 1,
    ),
)


def document(**sections: Any) -> dict[str, Any]:
    """A valid file's content with some sections replaced."""
    content: dict[str, Any] = json.loads(write_experiment(FULL))
    return {**content, **sections}


def refusal(text: str | bytes, where: str = "FILE") -> str:
    """What reading `text` is refused with."""
    data = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(ExperimentError) as caught:
        parse_experiment(data, where)
    return str(caught.value)


def outcome(data: bytes) -> tuple[Experiment | None, str]:
    """The experiment in `data`, or None and the refusal; any other exception fails the test."""
    try:
        return parse_experiment(data, "FILE"), ""
    except ExperimentError as error:
        return None, str(error)


def test_what_is_written_reads_back_equal_and_writes_the_same_bytes() -> None:
    data = write_experiment(FULL)
    again = parse_experiment(data, "FILE")
    assert again == FULL
    assert write_experiment(again) == data


@pytest.mark.parametrize("name", ["batch_normalization", "residual"])
def test_what_a_layer_has_besides_is_written_only_where_it_is_on(name) -> None:
    first, second = document()["network"]["hidden"]
    assert first[name] is True
    assert name not in second


def test_left_out_sections_and_fields_have_their_defaults() -> None:
    assert parse_experiment(f"{{{HEADER}}}".encode(), "FILE") == Experiment()


def test_the_example_of_the_format_s_description_is_read() -> None:
    text = f"""{{{HEADER}, "title": "…",
 "data": {{"kind": "spirals", "classes": 3, "samples": 300, "noise": 0.1, "train_fraction": 0.5,
   "features": ["x1", "x2"], "seed": 1}},
 "network": {{"hidden": [{{"units": 8, "activation": "sigmoid", "dropout": 0.0}}],
   "output": "softmax", "initializer": "glorot_uniform"}},
 "training": {{"loss": "cross_entropy",
   "optimizer": {{"kind": "sgd", "learning_rate": 0.1, "momentum": 0.0}}, "batch_size": 10,
   "l1": 0.0, "l2": 0.0, "early_stopping": null, "seed": 1}}}}"""
    experiment = parse_experiment(text.encode(), "FILE")
    assert experiment.network.hidden == (LayerSpec(units=8, activation="sigmoid"),)
    assert experiment.data.features == ("x1", "x2")


def test_a_byte_order_mark_and_a_file_without_one_read_the_same() -> None:
    data = write_experiment(FULL)
    assert parse_experiment(b"\xef\xbb\xbf" + data, "FILE") == FULL


@pytest.mark.parametrize(
    ("body", "line"),
    [
        (
            '"network": {"hidden": [{"units": 8}, {"units": 0}]}',
            "FILE: network.hidden[1].units: 0 is below 1",
        ),
        (
            '"network": {"hidden": [{"units": 300}]}',
            "FILE: network.hidden[0].units: 300 is above 256",
        ),
        (
            '"network": {"hidden": [{"unit": 3}]}',
            'FILE: network.hidden[0].unit: unknown field; did you mean "units"?',
        ),
        (
            '"network": {"hidden": [{"activation": "sigmiod"}]}',
            'FILE: network.hidden[0].activation: "sigmiod" is not known; did you mean "sigmoid"?',
        ),
        (
            '"network": {"hidden": [{"batch_normalization": 1}]}',
            "FILE: network.hidden[0].batch_normalization: 1 is neither true nor false",
        ),
        (
            '"network": {"hidden": [{"residual": "yes"}]}',
            'FILE: network.hidden[0].residual: "yes" is neither true nor false',
        ),
        ('"network": {"hidden": 3}', "FILE: network.hidden: a list is wanted, not a number"),
        ('"network": []', "FILE: network: an object is wanted, not a list"),
        (
            '"training": {"optimizer": {"learning_rate": -1}}',
            "FILE: training.optimizer.learning_rate: -1 is below 0",
        ),
        ('"training": {"batch_size": 2.5}', "FILE: training.batch_size: 2.5 is not a whole number"),
        ('"training": {"batch_size": "8"}', 'FILE: training.batch_size: "8" is not a whole number'),
        (
            '"training": {"batch_size": true}',
            "FILE: training.batch_size: true is not a whole number",
        ),
        ('"training": {"l2": NaN}', "FILE: training.l2: NaN is not a finite number"),
        ('"training": {"l2": 1e999}', "FILE: training.l2: Infinity is not a finite number"),
        ('"data": {"noise": -1}', "FILE: data.noise: -1 is below 0"),
        ('"data": {"train_fraction": 0}', "FILE: data.train_fraction: 0 is not above 0"),
        ('"data": {"seed": 1, "seed": 2}', "FILE: data.seed: given twice; keep one of them"),
        ('"title": 5', "FILE: title: text is wanted, not a number"),
        ('"title": "\\ud800"', "FILE: title: half of a surrogate pair, which is no character"),
        ('"data": {"classes": 1}', "FILE: data.classes: 1 is below 2"),
        (
            '"data": {"kind": "circle", "classes": 3}',
            "FILE: data.classes: circle has 2 classes, not 3",
        ),
        (
            '"training": {"loss": "binary_cross_entropy"}',
            "FILE: training.loss: binary_cross_entropy needs a sigmoid output, not softmax",
        ),
        (
            '"training": {"optimizer": {"kind": "adam", "momentum": 0.9}}',
            "FILE: training.optimizer.momentum: adam has no momentum; it has beta1 and beta2",
        ),
    ],
)
def test_a_bad_field_is_refused_by_its_path_and_with_what_would_be_right(
    body: str, line: str
) -> None:
    assert refusal(f"{{{HEADER}, {body}}}") == line


def test_an_unheard_of_field_is_answered_with_the_known_ones() -> None:
    line = refusal(f'{{{HEADER}, "colour": 1}}')
    fields = "title, notes, pace, data, network, training"
    assert line == f"FILE: colour: unknown field; known are {fields}"


def test_a_syntax_error_has_its_line_and_column() -> None:
    assert refusal('{"format":\n  oops}').startswith("FILE: line 2, column 3: not JSON")


def test_what_is_no_text_is_refused_with_the_byte() -> None:
    assert refusal(b'{"title": "\xff"}') == "FILE: byte 11: not UTF-8 text"


def test_a_newer_version_is_named_before_its_unknown_fields() -> None:
    line = refusal('{"format": "neural-network-playground", "version": 2, "new": 1}')
    assert line == "FILE: version: 2 is newer than 1; a newer playground reads it"


@pytest.mark.parametrize("version", ["0", "-1", "1.0", "true", '"1"', "null"])
def test_a_version_that_never_was_is_refused(version: str) -> None:
    line = refusal(f'{{"format": "neural-network-playground", "version": {version}}}')
    assert line == f"FILE: version: {version} is not 1"


def test_another_format_is_refused() -> None:
    line = refusal('{"format": "keras", "version": 1}')
    assert line == 'FILE: format: "keras" is not "neural-network-playground"'


def test_a_file_without_format_says_what_to_write() -> None:
    assert refusal("{}") == 'FILE: format: missing; write "format": "neural-network-playground"'


@pytest.mark.parametrize("text", ["[]", "null", "3", '"text"', "NaN"])
def test_what_is_no_object_is_refused(text: str) -> None:
    assert refusal(text).startswith("FILE: an object in braces is wanted, not ")


def test_deep_nesting_is_refused_without_exhausting_the_stack() -> None:
    assert "nested too deeply" in refusal("[" * 200_000)
    assert "nested too deeply" in refusal('{"a":' * 200_000)


def test_a_number_of_thousands_of_digits_is_out_of_range_and_shown_short() -> None:
    line = refusal(f'{{{HEADER}, "data": {{"samples": {"9" * 50_000}}}}}')
    assert line.endswith("… is above 1000000")
    assert len(line) < 120
    assert "too large" in refusal(f'{{{HEADER}, "training": {{"clip_norm": {"9" * 400}}}}}')


def test_a_file_of_more_than_a_megabyte_is_refused_unread() -> None:
    assert refusal(b" " * (MAX_BYTES + 1)).startswith("FILE: larger than 1000000 bytes")


def test_a_zip_is_refused_as_no_json() -> None:
    assert refusal(b"PK\x03\x04rest").startswith("FILE: a zip")


def test_the_message_is_one_line_even_for_a_name_with_line_breaks() -> None:
    line = refusal(f'{{{HEADER}, "a\\nb": 1}}', where="two\nlines\u2028.json")
    assert len(line.splitlines()) == 1


def test_writing_refuses_what_could_not_be_read_again() -> None:
    broken = Experiment(training=TrainingSpec(l2=math.nan))
    with pytest.raises(ExperimentError, match=r"training\.l2: NaN is not a finite number"):
        write_experiment(broken)


def test_a_layer_s_own_initialiser_is_written_only_where_there_is_one() -> None:
    plain = Experiment(network=NetworkSpec(hidden=(LayerSpec(), LayerSpec())))
    assert write_experiment(plain).count(b"initializer") == 1
    hidden = (LayerSpec(), LayerSpec(initializer="he_normal"))
    own = Experiment(network=NetworkSpec(hidden=hidden, output_initializer="zeros"))
    written = write_experiment(own)
    assert written.count(b"initializer") == 3
    assert parse_experiment(written, "FILE") == own


def test_an_unknown_initialiser_of_a_layer_is_refused_by_its_place() -> None:
    text = json.dumps(document(network={"hidden": [{"initializer": "he"}]}))
    assert refusal(text).startswith('FILE: network.hidden[0].initializer: "he" is not known')


def test_files_are_read_by_path(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_bytes(write_experiment(FULL))
    assert read_experiment(path) == FULL
    assert read_experiment(str(path)) == FULL


def test_a_missing_file_a_folder_and_an_impossible_path_are_one_line_each(tmp_path: Path) -> None:
    for path, reason in (
        (str(tmp_path / "none.json"), "no such file"),
        (str(tmp_path), "is not a file"),
        ("a\0b.json", ""),
        ("x" * 5000, ""),
    ):
        with pytest.raises(ExperimentError) as caught:
            read_experiment(path)
        assert reason in str(caught.value)
        assert len(str(caught.value).splitlines()) == 1


def test_every_example_loads_by_its_name() -> None:
    assert "spiral" in example_names()
    for name in example_names():
        assert read_experiment(name) == load_example(name)


def test_an_unknown_example_is_answered_with_the_nearest_name() -> None:
    with pytest.raises(ExperimentError, match='no such example; did you mean "spiral"'):
        load_example("spirl")
    with pytest.raises(ExperimentError, match='did you mean "spiral"'):
        read_experiment("spirl")


@given(st.binary(max_size=300))
def test_arbitrary_bytes_never_raise_anything_else(data: bytes) -> None:
    with pytest.raises(ExperimentError):
        parse_experiment(data, "FILE")


JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["relu", "softmax", "adam", "circle", "x1"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["kind", "units", "hidden", "seed", "?"]), inner)
    ),
    max_leaves=8,
)


def places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The path of everything inside a JSON value."""
    children: list[tuple[str | int, Any]] = []
    if isinstance(value, dict):
        children = list(value.items())
    elif isinstance(value, list):
        children = list(enumerate(value))
    found: list[tuple[str | int, ...]] = [(*path, key) for key, _ in children]
    for key, child in children:
        found += places(child, (*path, key))
    return found


@given(st.data(), JSON_VALUES)
def test_a_changed_value_anywhere_is_read_or_refused_in_one_line(
    data: st.DataObject, value: Any
) -> None:
    content = document()
    *path, last = data.draw(st.sampled_from(places(content)))
    target: Any = content
    for key in path:
        target = target[key]
    target[last] = copy.deepcopy(value)
    experiment, line = outcome(json.dumps(content).encode())
    if experiment is None:
        assert line.startswith("FILE: ")
        assert len(line.splitlines()) == 1
    else:
        assert parse_experiment(write_experiment(experiment), "FILE") == experiment


@given(st.integers(0, 2000), st.integers(0, 2000), st.binary(max_size=4))
def test_a_damaged_file_never_raises_anything_else(start: int, length: int, patch: bytes) -> None:
    data = write_experiment(FULL)
    damaged = data[:start] + patch + data[start + length % 7 :]
    experiment, line = outcome(damaged)
    assert experiment is not None or line.startswith("FILE: ")
