"""What is wrong with a value is said by its place and with what would be right."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

import msgspec
import pytest

from playground.experiment.specs import OptimizerSpec, TrainingSpec
from playground.experiment.strict import (
    Fault,
    UniqueKeys,
    first_fault,
    joined,
    limits,
    nearest,
    range_fault,
    show,
    type_of,
)


class Part(msgspec.Struct):
    """A section of what is checked here."""

    units: Annotated[int, msgspec.Meta(ge=1, le=256)] = 1


class Whole(msgspec.Struct):
    """A field of every kind that specs are made of."""

    part: Part = msgspec.field(default_factory=Part)
    parts: Annotated[tuple[Part, ...], msgspec.Meta(min_length=1, max_length=2)] = (Part(),)
    names: tuple[str, ...] = ()
    name: Annotated[str, msgspec.Meta(max_length=5)] = ""
    kind: Literal["relu", "tanh", "sigmoid"] = "relu"
    on: bool = False
    share: Annotated[float, msgspec.Meta(gt=0, lt=1)] = 0.5
    rate: Annotated[float, msgspec.Meta(ge=0, le=10)] = 0.5
    seed: int | None = None


GOOD: tuple[dict[str, Any], ...] = (
    {},
    {"part": {"units": 1}, "parts": [{}, {"units": 256}], "names": ["a", "b"], "name": "abcde"},
    {"kind": "tanh", "on": True, "share": 0.999, "rate": 0, "seed": None},
    {"rate": 10, "seed": -5, "parts": ({},)},
)


@pytest.mark.parametrize("value", GOOD)
def test_what_a_spec_allows_has_no_fault(value):
    assert first_fault(value, Whole) is None


BAD: tuple[tuple[Any, str, str], ...] = (
    ([], "", "an object is wanted, not a list"),
    (None, "", "an object is wanted, not null"),
    ("x", "", "an object is wanted, not text"),
    (3, "", "an object is wanted, not a number"),
    (3.5, "", "an object is wanted, not a number"),
    (True, "", "an object is wanted, not true or false"),
    ({"part": ()}, "part", "an object is wanted, not a list"),
    ({"part": {"unit": 1}}, "part.unit", 'unknown field; did you mean "units"?'),
    ({"part": {"x": 1}}, "part.x", "unknown field; known are units"),
    ({"parts": {}}, "parts", "a list is wanted, not an object"),
    ({"parts": []}, "parts", "0 entries; at least 1 are needed"),
    ({"parts": [{}] * 3}, "parts", "3 entries; at most 2 are possible"),
    ({"parts": [{}, {"units": 0}]}, "parts[1].units", "0 is below 1"),
    ({"part": {"units": 257}}, "part.units", "257 is above 256"),
    ({"part": {"units": True}}, "part.units", "true is not a whole number"),
    ({"part": {"units": 1.0}}, "part.units", "1.0 is not a whole number"),
    ({"part": {"units": "1"}}, "part.units", '"1" is not a whole number'),
    ({"names": [1]}, "names[0]", "text is wanted, not a number"),
    ({"name": "abcdef"}, "name", "6 characters; at most 5 are possible"),
    ({"name": "\ud800"}, "name", "half of a surrogate pair, which is no character"),
    ({"kind": "rely"}, "kind", '"rely" is not known; did you mean "relu"?'),
    ({"kind": 4}, "kind", "4 is not known; known are relu, sigmoid, tanh"),
    ({"on": 1}, "on", "1 is neither true nor false"),
    ({"share": 0}, "share", "0 is not above 0"),
    ({"share": 1.0}, "share", "1 is not below 1"),
    ({"rate": -0.5}, "rate", "-0.5 is below 0"),
    ({"rate": 10.5}, "rate", "10.5 is above 10"),
    ({"rate": False}, "rate", "false is not a number"),
    ({"rate": "1"}, "rate", '"1" is not a number'),
    ({"rate": 10**400}, "rate", "100000000000000000000000000000000000000… is too large"),
    ({"rate": float("nan")}, "rate", "NaN is not a finite number"),
    ({"rate": float("inf")}, "rate", "Infinity is not a finite number"),
    ({"rate": float("-inf")}, "rate", "-Infinity is not a finite number"),
    ({"seed": "x"}, "seed", '"x" is not a whole number'),
)


@pytest.mark.parametrize(("value", "field", "text"), BAD)
def test_what_it_does_not_allow_is_named_by_place_and_cause(value, field, text):
    found = first_fault(value, Whole)
    assert found == Fault(field, text)
    assert str(found) == (f"{field}: {text}" if field else text)


def test_the_place_begins_with_that_of_the_whole():
    assert first_fault({"part": 1}, Whole, "data").field == "data.part"


def test_the_first_key_that_is_given_twice_is_named():
    text = '{"part": {"units": 1, "on": 1, "on": 2, "units": 2}}'
    value = json.loads(text, object_pairs_hook=UniqueKeys)
    assert first_fault(value, Whole) == Fault("part.on", "given twice; keep one of them")
    assert value["part"] == {"units": 2, "on": 2}
    once = json.loads('{"part": {"units": 1}}', object_pairs_hook=UniqueKeys)
    assert first_fault(once, Whole) is None


def test_an_odd_key_is_quoted_in_the_path():
    assert joined("a", "b_1") == "a.b_1"
    assert joined("", "b") == "b"
    assert joined("a", "b c") == 'a["b c"]'
    assert joined("a", "1b") == 'a["1b"]'
    assert joined("a", "b\n") == 'a["b\\n"]'
    assert joined("a", "b" * 40) == "a." + "b" * 40
    assert joined("a", "b" * 41) == f'a["{"b" * 38}…]'


def test_values_are_shown_on_one_line_and_not_too_long():
    assert show({"a": 1}) == "an object"
    assert show([1]) == show((1,)) == "a list"
    assert show("x" * 38) == '"' + "x" * 38 + '"'
    assert show("x" * 39) == '"' + "x" * 38 + "…"
    assert len(show("x" * 39)) == 40
    assert show(None) == "null"


def test_a_number_is_objected_to_as_a_person_would_write_it():
    rate = limits(Whole, "rate")
    assert range_fault(-3.0, rate) == "-3 is below 0"
    assert range_fault(1e14, rate) == "100000000000000 is above 10"
    assert range_fault(1e15, rate) == "1000000000000000.0 is above 10"
    assert range_fault(0.0, rate) == range_fault(10.0, rate) == ""
    assert range_fault(0.0, limits(Whole, "share")) == "0 is not above 0"


def test_the_range_of_a_field_is_found_also_where_it_may_be_missing():
    found = limits(OptimizerSpec, "learning_rate")
    assert found.gt is not None or found.ge is not None
    assert limits(Whole, "seed").ge is None
    assert isinstance(limits(TrainingSpec, "batch_size"), msgspec.inspect.IntType)
    for field in ("name", "nothing"):
        with pytest.raises(LookupError, match=f"Whole has no number called '{field}'"):
            limits(Whole, field)


def test_a_hint_is_the_nearest_word_or_all_of_them():
    assert nearest("sigmod", ["relu", "sigmoid"]) == 'did you mean "sigmoid"?'
    assert nearest("xyz", iter(["relu", "tanh"])) == "known are relu, tanh"


def test_a_kind_of_value_that_no_spec_has_is_an_error_of_the_program():
    class Odd(msgspec.Struct):
        data: bytes = b""

    with pytest.raises(TypeError, match="specs are not made of BytesType"):
        first_fault({"data": b""}, Odd)
    assert type_of(Whole) is type_of(Whole)
