"""Differences of two experiments, field by field, in words; titles and notes do not count.

A field that differs in the same way in every hidden layer is one difference, and so is an
optimiser with the rate that goes with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec

from playground.experiment.names import (
    ACTIVATION_NAMES,
    INITIALIZER_NAMES,
    LOSS_NAMES,
    OPTIMIZER_NAMES,
    field_name,
)
from playground.experiment.specs import (
    DataSpec,
    Experiment,
    LayerSpec,
    NetworkSpec,
    OptimizerSpec,
    TableSpec,
)
from playground.sentence import Sentence

NONE = Sentence("none")
# More than so many values are only counted.
MAX_LISTED = 4


@dataclass(frozen=True)
class Difference:
    """One field: its path ("network.initializer"), its name in words, and both values in words."""

    path: str
    name: str
    before: str
    after: str

    def sentence(self) -> str:
        """“activation: sigmoid → ReLU”."""
        return Sentence(
            "{name}: {before} → {after}", name=self.name, before=self.before, after=self.after
        )


def differences(before: Experiment, after: Experiment) -> tuple[Difference, ...]:
    """All differences of data, network and training, in the order of the fields."""
    found = _data(before.data, after.data)
    found += _network(before.network, after.network)
    optimizers = before.training.optimizer, after.training.optimizer
    found += _optimizer(*optimizers)
    found += _plain("training", before.training, after.training, skip=("optimizer",))
    return tuple(found)


def value_words(value: Any) -> str:
    """A field's value as a person would write it."""
    if value is None or value == ():
        return NONE if value == () else Sentence("default")
    if isinstance(value, bool):
        return Sentence("yes") if value else Sentence("no")
    if isinstance(value, float):
        return Sentence("{value:g}", value=value)
    if isinstance(value, tuple):
        return ", ".join(map(value_words, value)) if len(value) <= MAX_LISTED else str(len(value))
    if isinstance(value, TableSpec):
        return value.name
    if isinstance(value, msgspec.Struct):
        return ", ".join(f"{name} {value_words(item)}" for name, item in _items(value))
    text = str(value)
    names = ACTIVATION_NAMES | INITIALIZER_NAMES | LOSS_NAMES | OPTIMIZER_NAMES
    return names.get(text, text.replace("_", " "))


def _items(spec: msgspec.Struct) -> list[tuple[str, Any]]:
    return [(name, getattr(spec, name)) for name in spec.__struct_fields__]


def _difference(path: str, before: Any, after: Any, name: str = "") -> Difference:
    return Difference(path, name or field_name(path), value_words(before), value_words(after))


def _plain(
    section: str, before: msgspec.Struct, after: msgspec.Struct, skip: tuple[str, ...] = ()
) -> list[Difference]:
    return [
        _difference(f"{section}.{name}", old, new)
        for (name, old), (_, new) in zip(_items(before), _items(after), strict=True)
        if old != new and name not in skip
    ]


def _data(before: DataSpec, after: DataSpec) -> list[Difference]:
    old, new = before.table, after.table
    if old is None or new is None or old.sha256 != new.sha256:
        return _plain("data", before, after)
    return _plain("data", before, after, skip=("table",)) + _plain("data.table", old, new)


def _optimizer(before: OptimizerSpec, after: OptimizerSpec) -> list[Difference]:
    if before.kind == after.kind:
        return _plain("training.optimizer", before, after)
    old, new = (
        Sentence("{name} {rate:g}", name=OPTIMIZER_NAMES[one.kind], rate=one.learning_rate)
        for one in (before, after)
    )
    path = "training.optimizer"
    return [Difference(path, field_name(path), old, new)]


def _network(before: NetworkSpec, after: NetworkSpec) -> list[Difference]:
    found = []
    if len(before.hidden) != len(after.hidden):
        found.append(_difference("network.hidden", len(before.hidden), len(after.hidden)))
    pairs = tuple(zip(before.hidden, after.hidden, strict=False))
    for name in LayerSpec.__struct_fields__:
        found += _layers(name, [(getattr(old, name), getattr(new, name)) for old, new in pairs])
    return found + _plain("network", before, after, skip=("hidden",))


def _layers(name: str, pairs: list[tuple[Any, Any]]) -> list[Difference]:
    """The differences of one field of the hidden layers that both have."""
    if name == "frozen":
        return _frozen([old for old, _ in pairs], [new for _, new in pairs])
    title = field_name(f"network.hidden.{name}")
    if name == "initializer":
        title = field_name("network.initializer")
    changed = [number for number, (old, new) in enumerate(pairs) if old != new]
    if changed and len(changed) == len(pairs) and len(set(pairs)) == 1:
        return [_difference(f"network.hidden.{name}", *pairs[0])]
    if len(changed) > 1 and len({pairs[number] for number in changed}) == 1:
        listed = _listed([number + 1 for number in changed])
        words = Sentence("{field} of layers {layers}", field=title, layers=listed)
        return [_difference(f"network.hidden.{name}", *pairs[changed[0]], words)]
    return [
        _difference(
            f"network.hidden.{number}.{name}",
            *pairs[number],
            Sentence("{field} of layer {layer}", field=title, layer=number + 1),
        )
        for number in changed
    ]


def _frozen(before: list[bool], after: list[bool]) -> list[Difference]:
    """The layers that keep their weights: “frozen layers: none → 1 to 3”."""
    if before == after:
        return []
    old, new = (
        _listed([number for number, frozen in enumerate(which, start=1) if frozen])
        for which in (before, after)
    )
    return [Difference("network.hidden.frozen", Sentence("frozen layers"), old, new)]


def _listed(numbers: list[int]) -> str:
    """“1 to 3” for a run of neighbours, else “1, 3”; “none” of no number."""
    if not numbers:
        return NONE
    if numbers == list(range(numbers[0], numbers[-1] + 1)) and len(numbers) > 2:
        return Sentence("{first} to {last}", first=numbers[0], last=numbers[-1])
    return ", ".join(map(str, numbers))
