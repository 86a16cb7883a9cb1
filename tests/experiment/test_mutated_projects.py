"""Good projects with one thing changed: each still loads and trains, or is refused in a sentence.

What is changed is drawn from fixed seeds: a value of the JSON anywhere in it, the header of an
array, its numbers, its shape.  Checksums are right, as those of a file that a person edited are.
"""

from __future__ import annotations

import io
import json
import random
import zipfile
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest

from playground.experiment.archive import encode_array
from playground.experiment.files import ExperimentError
from playground.experiment.project import load_project, save_project
from playground.experiment.specs import Experiment, LayerSpec, NetworkSpec, OptimizerSpec
from playground.training.opening import start
from tests.support import spiral_experiment, table_experiment, trained

# By hand with a thousand each; every run takes these.
MUTANTS = 100
Members = dict[str, bytes]


def normalized() -> Experiment:
    hidden = (LayerSpec(units=4, dropout=0.2, batch_normalization=True), LayerSpec(units=3))
    adam = OptimizerSpec(kind="adam", learning_rate=0.01)
    experiment = spiral_experiment(optimizer=adam, input_noise=0.1)
    return msgspec.structs.replace(experiment, network=NetworkSpec(hidden=hidden))


def residual() -> Experiment:
    hidden = (LayerSpec(units=4, residual=True), LayerSpec(units=4, residual=True))
    return msgspec.structs.replace(spiral_experiment(), network=NetworkSpec(hidden=hidden))


GOOD = {
    "plain": spiral_experiment(4),
    "adam, normalised": normalized(),
    "residual": residual(),
    "momentum": spiral_experiment(4, optimizer=OptimizerSpec(momentum=0.9)),
    "table": table_experiment(),
}
ODD_VALUES: tuple[Any, ...] = (
    None, True, -1, 0, 1, 3, 2**31, 2**63, 1e308, -0.5, "", "x", "shuffling", "9" * 40, "1e9",
    [], {}, [1], {"a": 1}, [[]], "\x00", "ü" * 50,
)  # fmt: skip
ODD_TYPES = ("<f4", "<f8", ">f8", "<i8", "|b1", "|u1", "<f2", "<U3", "|O", "<c16", "V8")


@pytest.fixture(scope="module")
def members(tmp_path_factory) -> dict[str, Members]:
    found = {}
    for name, experiment in GOOD.items():
        path = tmp_path_factory.mktemp("good") / "good.nnplay"
        save_project(path, trained(experiment, epochs=3).project())
        with zipfile.ZipFile(path) as archive:
            found[name] = {member: archive.read(member) for member in archive.namelist()}
    return found


def places(value: Any, path: tuple = ()) -> list[tuple]:
    inner = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    return [path] * bool(path) + [
        place for key, part in inner for place in places(part, (*path, key))
    ]


def mutated_json(content: bytes, draw: random.Random) -> bytes:
    value = json.loads(content)
    *way, last = draw.choice(places(value))
    owner = value
    for key in way:
        owner = owner[key]
    kind = draw.randrange(4)
    if kind == 0 and isinstance(owner, dict):
        owner[draw.choice(("x", "steps", "dropout", ""))] = owner.pop(last)
    elif kind == 1 and not isinstance(owner[last], dict | list) and owner[last] is not None:
        known = owner[last]
        owner[last] = known[::-1] if isinstance(known, str) else known * draw.choice((2, -1, 10**6))
    elif kind == 2 and isinstance(owner, dict):
        del owner[last]
    else:
        owner[last] = draw.choice(ODD_VALUES)
    return json.dumps(value).encode()


def mutated_header(content: bytes, draw: random.Random) -> bytes:
    end = content.index(b"\n") + 1
    head = bytearray(content[:end])
    for _ in range(draw.choice((1, 1, 2, 5))):
        place = draw.randrange(6, len(head))
        kind = draw.randrange(3)
        if kind == 0:
            head[place] = draw.choice(b"({[]})'\",:0123456789-<>|\\\n\x00#ab \xff")
        elif kind == 1:
            del head[place]
        else:
            head.insert(place, draw.choice(b"({['\"9-"))
    return bytes(head) + content[end:]


def mutated_array(content: bytes, draw: random.Random) -> bytes:
    array = np.array(np.load(io.BytesIO(content)))
    kind = draw.randrange(5)
    if kind == 0 and array.size:
        odd = (np.nan, np.inf, -1, 2**40) if array.dtype.kind == "f" else (-1, 2**40, 7)
        array.flat[draw.randrange(array.size)] = draw.choice(odd)
    elif kind == 1:
        array = array.reshape(draw.choice(((-1,), (-1, 1), (1, -1), (1, 1, -1))))
    elif kind == 2:
        array = array[: draw.randrange(len(array) + 1)]
    elif kind == 3:
        array = np.concatenate([array, array])
    else:
        return content.replace(array.dtype.str.encode(), draw.choice(ODD_TYPES).encode(), 1)
    return encode_array(array)


def mutant(good: Members, draw: random.Random) -> Members:
    found = dict(good)
    name = draw.choice(sorted(found))
    # The two JSON members are few and decide the most.
    if draw.random() < 0.5:
        name = draw.choice(("experiment.json", "state.json"))
    if name.endswith(".json"):
        found[name] = mutated_json(found[name], draw)
        return found
    kind = draw.randrange(4)
    if kind == 0:
        del found[name]
    elif kind == 1:
        found[name] = mutated_header(found[name], draw)
    else:
        found[name] = mutated_array(found[name], draw)
    return found


@pytest.mark.parametrize("name", GOOD)
def test_a_changed_project_is_refused_in_one_sentence_or_trains_on(name, members, tmp_path):
    draw = random.Random(f"mutants of {name}")
    path = tmp_path / "mutant.nnplay"
    refused = []
    for _ in range(MUTANTS):
        with zipfile.ZipFile(path, "w") as archive:
            for member, content in mutant(members[name], draw).items():
                archive.writestr(member, content)
        try:
            session = start(load_project(path))
        except ValueError as error:
            refused.append(error)
            continue
        session.step("batch", 3)
        save_project(path, session.project())
    assert len(refused) > MUTANTS / 2
    for error in refused:
        assert len(str(error).splitlines()) == 1
        assert not isinstance(error, ExperimentError) or "mutant.nnplay: " in str(error)


def broken(members: Members, name: str, content: bytes | None, folder: Path) -> str:
    changed = {**members, name: content}
    path = folder / "broken.nnplay"
    with zipfile.ZipFile(path, "w") as archive:
        for member, part in changed.items():
            if part is not None:
                archive.writestr(member, part)
    with pytest.raises(ExperimentError) as caught:
        load_project(path)
    return str(caught.value)


def in_state(members: Members, **values: object) -> bytes:
    return json.dumps({**json.loads(members["state.json"]), **values}).encode()


def test_a_header_that_does_not_end_is_no_array(members, tmp_path):
    good = members["plain"]
    parameters = good["parameters.npy"].replace(b")", b"(", 1)
    assert "parameters.npy: not an array" in broken(good, "parameters.npy", parameters, tmp_path)


def test_streams_of_other_names_are_named(members, tmp_path):
    good = members["plain"]
    streams = json.loads(good["state.json"])["random"]
    streams["dropuot"] = streams.pop("dropout")
    sentence = broken(good, "state.json", in_state(good, random=streams), tmp_path)
    assert "random.dropout is missing" in sentence


@pytest.mark.parametrize("moment", ["first", "second"])
def test_a_missing_moment_of_adam_is_named(moment, members, tmp_path):
    sentence = broken(members["adam, normalised"], f"optimizer/{moment}.npy", None, tmp_path)
    assert f"optimizer/{moment}.npy is missing" in sentence


@pytest.mark.parametrize("epoch", [0, 2, 4, 1000])
def test_an_epoch_that_contradicts_the_history_is_refused(epoch, members, tmp_path):
    good = members["plain"]
    sentence = broken(good, "state.json", in_state(good, epoch=epoch, best=None), tmp_path)
    assert f"epoch: {epoch}, but the history ends with epoch 3" in sentence


def test_a_best_epoch_after_the_end_is_refused(members, tmp_path):
    good = members["plain"]
    best = {"epoch": 4, "loss": 0.1, "stale": 0}
    assert "best.epoch: 4" in broken(good, "state.json", in_state(good, best=best), tmp_path)


def test_fewer_steps_than_the_history_has_are_refused(members, tmp_path):
    good = members["plain"]
    assert "steps: 1, but" in broken(good, "state.json", in_state(good, steps=1), tmp_path)
