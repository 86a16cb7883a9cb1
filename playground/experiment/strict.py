"""Checks plain values, as JSON gives them, against a spec type: the place, and what would be right.

It only looks: the first fault is returned as a value, and nothing is converted or repaired.  The
ranges come from the specs themselves, so a range is written down once.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

import msgspec
from msgspec import inspect

from playground.sentence import Sentence

SHOWN_LENGTH = 40
PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
KINDS_OF_VALUE: dict[type, str] = {
    type(None): "null",
    bool: "true or false",
    int: "a number",
    float: "a number",
    str: "text",
    list: "a list",
    tuple: "a list",
}


@dataclass(frozen=True)
class Fault:
    """A fault of one field; `field` is its path, such as `network.hidden[1].units`."""

    field: str
    text: str

    def __str__(self) -> str:
        return f"{self.field}: {self.text}" if self.field else self.text


class UniqueKeys(dict[str, Any]):
    """A JSON object that remembers the first key given twice; for `object_pairs_hook`."""

    def __init__(self, pairs: Iterable[tuple[str, Any]]) -> None:
        super().__init__()
        self.repeated: str | None = None
        for key, value in pairs:
            if key in self and self.repeated is None:
                self.repeated = key
            self[key] = value


def first_fault(value: Any, spec: type, field: str = "") -> Fault | None:
    """The first thing in `value` that `spec` (a msgspec struct) does not allow, or None."""
    found = _fault(value, type_of(spec))
    return _within(field, found) if found else None


@lru_cache(maxsize=32)
def type_of(spec: type) -> inspect.Type:
    """The description of `spec` that msgspec itself checks by."""
    return inspect.type_info(spec)


def limits(spec: type[msgspec.Struct], field: str) -> inspect.IntType | inspect.FloatType:
    """The range of a number field of `spec`: has `ge`, `gt`, `le`, `lt`, each may be None.

    Raises:
        LookupError: `spec` has no such field, or it holds no number.
    """
    described = type_of(spec)
    assert isinstance(described, inspect.StructType)
    for known in described.fields:
        if known.name == field:
            kinds = known.type.types if isinstance(known.type, inspect.UnionType) else (known.type,)
            for kind in kinds:
                if isinstance(kind, inspect.IntType | inspect.FloatType):
                    return kind
    raise LookupError(f"{spec.__name__} has no number called {field!r}")


def range_fault(value: float, kind: inspect.IntType | inspect.FloatType) -> str:
    """The objection to `value` by the range of `kind`, as half a sentence; "" within the range."""
    if isinstance(value, float) and not math.isfinite(value):
        return Sentence("{value} is not a finite number", value=show(value))
    if kind.ge is not None and value < kind.ge:
        return Sentence("{value} is below {limit}", value=_written(value), limit=f"{kind.ge:g}")
    if kind.gt is not None and value <= kind.gt:
        return Sentence("{value} is not above {limit}", value=_written(value), limit=f"{kind.gt:g}")
    if kind.le is not None and value > kind.le:
        return Sentence("{value} is above {limit}", value=_written(value), limit=f"{kind.le:.10g}")
    if kind.lt is not None and value >= kind.lt:
        return Sentence("{value} is not below {limit}", value=_written(value), limit=f"{kind.lt:g}")
    return ""


def _written(value: float) -> str:
    """`value` as a person would write it: 0, not 0.0."""
    whole = isinstance(value, float) and value.is_integer() and abs(value) < 1e15
    return show(int(value) if whole else value)


def show(value: Any) -> str:
    """`value` as JSON on one line, shortened; an object or list by its kind alone."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list | tuple):
        return "a list"
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    text = json.dumps(value)
    return text if len(text) <= SHOWN_LENGTH else text[: SHOWN_LENGTH - 1] + "…"


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint for a mistyped `word`: the nearest known one, or all of them."""
    names = tuple(known)
    near = get_close_matches(word, names, n=1, cutoff=0.6)
    return f'did you mean "{near[0]}"?' if near else f"known are {', '.join(names)}"


def joined(field: str, key: str) -> str:
    """The path of `key` inside the object at `field`."""
    if not PLAIN_KEY.match(key) or len(key) > SHOWN_LENGTH:
        return f"{field}[{show(key)}]"
    return f"{field}.{key}" if field else key


# A fault is placed on its way out: hardly any value has one, and paths take longer than looking.


def _within(place: str, fault: Fault) -> Fault:
    """`fault` of what stands at `place`."""
    dot = "." if place and fault.field and not fault.field.startswith("[") else ""
    return Fault(f"{place}{dot}{fault.field}", fault.text)


def _fault(value: Any, kind: inspect.Type) -> Fault | None:
    if isinstance(kind, inspect.UnionType):
        return _union_fault(value, kind)
    if isinstance(kind, inspect.StructType):
        return _object_fault(value, kind)
    if isinstance(kind, inspect.VarTupleType):
        return _list_fault(value, kind)
    text = _value_fault(value, kind)
    return Fault("", text) if text else None


def _union_fault(value: Any, kind: inspect.UnionType) -> Fault | None:
    if value is None and kind.includes_none:
        return None
    return _fault(value, next(t for t in kind.types if not isinstance(t, inspect.NoneType)))


@lru_cache(maxsize=32)
def _fields_of(spec: type) -> dict[str, inspect.Type]:
    described = type_of(spec)
    assert isinstance(described, inspect.StructType)
    return {known.encode_name: known.type for known in described.fields}


def _object_fault(value: Any, kind: inspect.StructType) -> Fault | None:
    if not isinstance(value, dict):
        return Fault("", f"an object is wanted, not {_kind_of(value)}")
    if isinstance(value, UniqueKeys) and value.repeated is not None:
        return Fault(joined("", value.repeated), "given twice; keep one of them")
    fields = _fields_of(kind.cls)
    for key in value:
        if key not in fields:
            return Fault(joined("", key), f"unknown field; {nearest(key, fields)}")
    for key, known in fields.items():
        if key in value and (found := _fault(value[key], known)):
            return _within(joined("", key), found)
    return None


def _list_fault(value: Any, kind: inspect.VarTupleType) -> Fault | None:
    if not isinstance(value, list | tuple):
        return Fault("", f"a list is wanted, not {_kind_of(value)}")
    if kind.max_length is not None and len(value) > kind.max_length:
        text = Sentence(
            "{n} entries; at most {most} are possible", n=len(value), most=kind.max_length
        )
        return Fault("", text)
    if kind.min_length is not None and len(value) < kind.min_length:
        text = Sentence(
            "{n} entries; at least {fewest} are needed", n=len(value), fewest=kind.min_length
        )
        return Fault("", text)
    for index, item in enumerate(value):
        if found := _fault(item, kind.item_type):
            return _within(f"[{index}]", found)
    return None


def _value_fault(value: Any, kind: inspect.Type) -> str:
    if isinstance(kind, inspect.BoolType):
        return "" if isinstance(value, bool) else f"{show(value)} is neither true nor false"
    if isinstance(kind, inspect.LiteralType):
        if isinstance(value, str) and value in kind.values:
            return ""
        hint = nearest(str(value)[:SHOWN_LENGTH], map(str, kind.values))
        return f"{show(value)} is not known; {hint}"
    if isinstance(kind, inspect.StrType):
        return _text_fault(value, kind)
    if isinstance(kind, inspect.IntType | inspect.FloatType):
        return _number_fault(value, kind)
    raise TypeError(f"specs are not made of {type(kind).__name__}")


def _text_fault(value: Any, kind: inspect.StrType) -> str:
    if not isinstance(value, str):
        return f"text is wanted, not {_kind_of(value)}"
    if kind.max_length is not None and len(value) > kind.max_length:
        return Sentence(
            "{n} characters; at most {most} are possible", n=len(value), most=kind.max_length
        )
    try:
        value.encode()
    except UnicodeEncodeError:
        return Sentence("half of a surrogate pair, which is no character")
    return ""


def _number_fault(value: Any, kind: inspect.IntType | inspect.FloatType) -> str:
    whole = isinstance(kind, inspect.IntType)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return f"{show(value)} is not a {'whole number' if whole else 'number'}"
    if whole and not isinstance(value, int):
        return f"{show(value)} is not a whole number"
    if not whole:
        try:
            value = float(value)
        except OverflowError:
            return f"{show(value)} is too large"
    return range_fault(value, kind)


def _kind_of(value: Any) -> str:
    return KINDS_OF_VALUE.get(type(value), "an object")
