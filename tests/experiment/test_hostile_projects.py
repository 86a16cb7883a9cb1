"""Project files as an enemy, a failing disk or a newer program would write them.

Each is made here from a good one and has its expected end: it loads as the good one does, or is
refused with one sentence that names the file and, where it is known, the place.
"""

from __future__ import annotations

import io
import json
import pickle
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from playground.experiment.archive import encode_array
from playground.experiment.files import ExperimentError
from playground.experiment.project import Project, load_project, save_project
from tests.support import spiral_experiment, trained

Members = dict[str, bytes]
GOOD: Project = trained(spiral_experiment(), epochs=2).project()


@pytest.fixture(scope="module")
def good(tmp_path_factory) -> bytes:
    path = tmp_path_factory.mktemp("good") / "good.nnplay"
    save_project(path, GOOD)
    return path.read_bytes()


def unpacked(content: bytes) -> Members:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(members: Members) -> bytes:
    stream = io.BytesIO()
    # Little effort: one of them is a bomb.
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def loaded(content: bytes, folder: Path) -> Project:
    path = folder / "hostile.nnplay"
    path.write_bytes(content)
    return load_project(path)


def refusal(content: bytes, folder: Path) -> str:
    with pytest.raises(ExperimentError) as caught:
        loaded(content, folder)
    sentence = str(caught.value)
    assert "hostile.nnplay" in sentence
    assert len(sentence.splitlines()) == 1
    return sentence


def same(one: Project, other: Project) -> bool:
    arrays = [
        (p.parameters, p.initial_parameters, p.best_parameters, p.history.table, p.trainer.order)
        for p in (one, other)
    ]
    equal = all(a.tobytes() == b.tobytes() for a, b in zip(*arrays, strict=True))
    return equal and one.experiment == other.experiment and one.best == other.best


# What may be wrong with state.json.


def state(change: Callable[[dict], object]) -> Callable[[Members], object]:
    def apply(members: Members) -> None:
        values = json.loads(members["state.json"])
        change(values)
        members["state.json"] = json.dumps(values).encode()

    return apply


def field(**values: object) -> Callable[[Members], object]:
    return state(lambda known: known.update(values))


def stream(**values: object) -> Callable[[Members], object]:
    return state(lambda known: known["random"]["shuffling"].update(values))


def member(name: str, content: bytes) -> Callable[[Members], object]:
    return lambda members: members.update({name: content})


def array(name: str, value: object) -> Callable[[Members], object]:
    return member(f"{name}.npy", encode_array(np.asarray(value)))


def without(name: str) -> Callable[[Members], object]:
    return lambda members: members.pop(name)


def text(old: bytes, new: bytes, name: str = "state.json") -> Callable[[Members], object]:
    def apply(members: Members) -> None:
        assert old in members[name]
        members[name] = members[name].replace(old, new, 1)

    return apply


def object_array() -> bytes:
    made = io.BytesIO()
    np.lib.format.write_array(made, np.array([{}], dtype=object), allow_pickle=True)
    return made.getvalue()


COUNT = len(GOOD.parameters)
ONES = np.ones(COUNT, np.float32)
ROWS = len(GOOD.trainer.order)
EPOCHS = len(GOOD.history)
HOSTILE: dict[str, tuple[Callable[[Members], object], str]] = {
    "no experiment": (without("experiment.json"), "experiment.json is missing"),
    "no state": (without("state.json"), "state.json is missing"),
    "no parameters": (without("parameters.npy"), "parameters.npy is missing"),
    "no history": (without("history/metrics.npy"), "history/metrics.npy is missing"),
    "newer version": (field(version=4), "version 4 is newer"),
    "newer version with unknown fields": (field(version=9, quantum=True), "version 9 is newer"),
    "version 0": (field(version=0), "version: 0"),
    "version in words": (field(version="two"), "version"),
    "version as truth": (field(version=True), "version"),
    "unknown field": (field(evil=1), "evil"),
    "judged from later than the run": (field(judged_from=9_000), "judged_from: 9000"),
    "judged from before the run": (field(judged_from=-1), "judged_from"),
    "field left out": (state(lambda known: known.pop("steps")), "steps"),
    "duplicate key": (text(b'"steps":', b'"steps":1,"steps":'), "given twice"),
    "huge integer": (field(steps=2**60), "steps"),
    "integer of 5000 digits": (text(b'"steps":', b'"steps":' + b"9" * 5000), "state.json"),
    "negative steps": (field(steps=-1), "steps"),
    "NaN in state": (field(best=float("nan")), "NaN"),
    "nested deeply": (member("state.json", b"[" * 90_000), "state.json"),
    "state of megabytes": (member("state.json", b" " * 200_000), "larger than"),
    "state is a list": (member("state.json", b"[]"), "a list"),
    "state is no JSON": (member("state.json", b"{"), "state.json"),
    "state is not UTF-8": (member("state.json", b"\xff\xfe{"), "state.json"),
    "batch beyond the epoch": (field(batch_in_epoch=10**6), "is impossible"),
    "another generator": (stream(bit_generator="MT19937"), "bit_generator"),
    "state beyond 128 bits": (stream(state="9" * 39), "random.shuffling"),
    "even increment": (stream(inc="2"), "random.shuffling"),
    "no number": (stream(state="-1"), "state"),
    "a stream left out": (state(lambda known: known["random"].pop("dropout")), "streams"),
    "a stream too many": (
        state(lambda known: known["random"].update(more=known["random"]["dropout"])),
        "streams",
    ),
    "layout with markup": (field(layout={"lab": "<b>", "panels": []}), "layout"),
    "layout of a million": (field(layout={"lab": "a", "panels": ["a"] * 1000}), "layout"),
    "experiment without header": (member("experiment.json", b"{}"), "format"),
    "unknown field of experiment": (
        text(b'"title"', b'"virus": 1, "title"', "experiment.json"),
        "virus",
    ),
    "no units": (text(b'"units": 8', b'"units": 0', "experiment.json"), "units: 0"),
    "another network": (text(b'"units": 8', b'"units": 9', "experiment.json"), "for a network"),
    "another precision": (
        text(b'"precision": "float32"', b'"precision": "float64"', "experiment.json"),
        "in a network of float64",
    ),
    "other data": (text(b'"samples": 60', b'"samples": 80', "experiment.json"), "training rows"),
    "NaN weights": (array("parameters", ONES * np.nan), "not finite"),
    "infinite weights": (array("parameters", ONES * np.inf), "not finite"),
    "NaN among the best": (array("best_parameters", ONES * np.nan), "not finite"),
    "whole numbers for weights": (array("parameters", np.ones(COUNT, np.int64)), "int64"),
    "too few weights": (array("parameters", ONES[:-1]), "parameters"),
    "too few of all": (
        lambda members: [
            array(name, ONES[:5])(members)
            for name in ("parameters", "initial_parameters", "best_parameters", "gradient")
        ],
        "parameters",
    ),
    "weights in two dimensions": (array("parameters", ONES[None]), "dimensions"),
    "no dimension": (array("parameters", np.float32(1)), "dimensions"),
    "a pickle": (member("parameters.npy", pickle.dumps([1])), "not an array"),
    "an object array": (member("parameters.npy", object_array()), "object"),
    "text in an array": (array("parameters", np.array(["a"])), "str"),
    "complex numbers": (array("parameters", np.ones(COUNT, complex)), "complex"),
    "an empty member": (member("parameters.npy", b""), "not an array"),
    "a row twice": (array("order", np.zeros(ROWS, np.int64)), "no order"),
    "rows that there are not": (array("batch_rows", [ROWS]), "there are not"),
    "epochs that go back": (array("history/epochs", np.arange(EPOCHS)[::-1]), "increase"),
    "epochs before the first": (array("history/epochs", np.arange(EPOCHS) - 5), "increase"),
    "epochs that disagree": (array("history/epochs", np.arange(EPOCHS + 1)), "disagree"),
    "norms of other layers": (
        array("history/gradient_norms", np.ones((EPOCHS, 7))),
        "norms of 7 layers",
    ),
    "memory of other size": (array("optimizer/velocity", ONES[:-1]), "does not fit"),
    "NaN in the memory": (array("optimizer/velocity", ONES * np.nan), "does not fit"),
    "links without weights": (array("switched_off/links", np.zeros((1, 3), np.int64)), "missing"),
    "path traversal": (member("../../outside.json", b"{}"), "does not belong"),
    "absolute path": (member("/etc/cron.json", b"{}"), "does not belong"),
    "path of Windows": (member("..\\outside.json", b"{}"), "does not belong"),
    "program": (member("code.py", b"print(1)"), "does not belong"),
    "many members": (lambda m: m.update({f"a{n}.json": b"" for n in range(99)}), "members"),
    "zip bomb": (member("bomb.npy", bytes(257 * 2**20)), "more than 256 MiB"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_does_not_belong_is_refused_by_name(good, tmp_path, name):
    change, sentence = HOSTILE[name]
    members = unpacked(good)
    change(members)
    assert sentence in refusal(packed(members), tmp_path)


def test_a_member_that_lies_about_its_size_is_refused(good, tmp_path):
    content = bytearray(good)
    # The size in the central directory, which the reader believes first.
    place = content.rindex(b"PK\x01\x02") + 24
    content[place : place + 4] = struct.pack("<I", 2**31)
    refusal(bytes(content), tmp_path)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_member_that_is_there_twice_is_refused(good, tmp_path):
    stream = io.BytesIO(good)
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("state.json", b"{}")
    assert "there twice" in refusal(stream.getvalue(), tmp_path)


@pytest.mark.parametrize("content", [b"", b"PK", b"hello", bytes(1000), b"\x89PNG\r\n"])
def test_what_is_no_zip_is_refused(tmp_path, content):
    refusal(content, tmp_path)


def test_a_cut_of_any_length_is_refused(good, tmp_path):
    for length in range(0, len(good), max(1, len(good) // 100)):
        refusal(good[:length], tmp_path)


def test_a_flipped_bit_in_any_region_is_refused_or_changes_nothing(good, tmp_path):
    for place in range(0, len(good), 11):
        content = bytearray(good)
        content[place] ^= 1 << place % 8
        try:
            project = loaded(bytes(content), tmp_path)
        except ExperimentError:
            refusal(bytes(content), tmp_path)
            continue
        assert same(project, GOOD)


def test_the_good_one_loads(good, tmp_path):
    assert same(loaded(good, tmp_path), GOOD)


def test_a_file_of_version_1_is_brought_up_to_date(good, tmp_path):
    members = unpacked(good)
    state(lambda known: (known.pop("layout"), known.pop("judged_from"), known.update(version=1)))(
        members
    )
    project = loaded(packed(members), tmp_path)
    assert same(project, GOOD)
    assert project.read_version == 1
    assert project.layout is None
    assert project.history.judged_since == -1


def test_of_a_file_of_version_2_all_held_out_losses_compare(good, tmp_path):
    members = unpacked(good)
    state(lambda known: (known.pop("judged_from"), known.update(version=2)))(members)
    project = loaded(packed(members), tmp_path)
    assert same(project, GOOD)
    assert (project.read_version, project.history.judged_since) == (2, -1)
