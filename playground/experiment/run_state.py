"""The content of a project's state.json: counts and random streams of a run, read strictly.

Version 1 had neither the arrangement of the panels nor the weights of links that are switched
off, version 2 not the epoch from which held-out losses compare.  An older file is brought up to
date step by step when it is read; a newer one is refused before anything else of it is looked at,
so that what it holds beyond is never lost in silence.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from playground.experiment.archive import ArchiveError
from playground.experiment.best import Best
from playground.experiment.strict import UniqueKeys, show

VERSION = 3
STATE = "state.json"
MAX_STATE_BYTES = 100_000
# Whole numbers with more digits than this are in no range; Python refuses to read 4 300.
MAX_DIGITS = 1_000

Count = Annotated[int, Meta(ge=0, le=2**53)]
BigNumber = Annotated[str, Meta(pattern=r"^\d{1,39}$")]
Name = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9-]{0,39}$")]
Names = Annotated[tuple[Name, ...], Meta(max_length=100)]
STREAMS = {"shuffling", "dropout", "input_noise"}
Members = dict[str, bytes]


class Stream(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The state of one PCG64 generator; its 128-bit numbers as decimal text."""

    bit_generator: Literal["PCG64"]
    state: BigNumber
    inc: BigNumber
    has_uint32: Annotated[int, Meta(ge=0, le=1)]
    uinteger: Annotated[int, Meta(ge=0, le=2**32 - 1)]


class BestEpoch(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The best epoch; its loss is None where nothing is held out."""

    epoch: Count
    loss: float | None
    stale: Count


class Layout(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The arrangement of panels: the lab, the panels that are open, and those of them in front.

    The names are the window's; it says so where it does not know one.
    """

    lab: Name
    panels: Names
    front: Names = ()


class RunState(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of state.json; the losses of epochs before `judged_from` do not compare."""

    version: Annotated[int, Meta(ge=VERSION, le=VERSION)]
    steps: Count
    epoch: Count
    batch_in_epoch: Count
    optimizer_updates: Count
    history_stride: Annotated[int, Meta(ge=1, le=2**40)]
    best: BestEpoch | None
    judged_from: Count
    random: dict[str, Stream]
    layout: Layout | None


def write_state(state: RunState) -> bytes:
    """`state` as JSON."""
    return msgspec.json.encode(state)


def read_state(content: bytes) -> RunState:
    """The state in `content`, of this version.

    Raises:
        ArchiveError: it is not JSON, has a field twice or one that does not belong, or a value
            out of range.
    """
    values = _values(content)
    try:
        return msgspec.convert(values, RunState)
    except msgspec.ValidationError as error:
        raise ArchiveError(f"{STATE}: {error}") from error


def up_to_date(members: Members) -> tuple[Members, int]:
    """The members of a project of any version as this version would have them, and that version.

    Raises:
        ArchiveError: it is newer than this program.
    """
    values = _values(members[STATE])
    found = values.get("version")
    if isinstance(found, bool) or not isinstance(found, int) or found < 1:
        raise ArchiveError(f"{STATE}: version: {show(found)} is not {VERSION}")
    if found > VERSION:
        raise ArchiveError(
            f"{STATE}: version {show(found)} is newer than {VERSION}; a newer playground reads it"
        )
    for version in range(found, VERSION):
        members = _MIGRATIONS[version](members)
    return members, found


def _from_version_1(members: Members) -> Members:
    """No arrangement was kept, and links that were off had forgotten their weights."""
    values = _values(members[STATE])
    return {**members, STATE: json.dumps({**values, "version": 2, "layout": None}).encode()}


def _from_version_2(members: Members) -> Members:
    """All losses were taken to compare."""
    values = _values(members[STATE])
    return {**members, STATE: json.dumps({**values, "version": 3, "judged_from": 0}).encode()}


_MIGRATIONS: Mapping[int, Callable[[Members], Members]] = {1: _from_version_1, 2: _from_version_2}


def _values(content: bytes) -> dict[str, Any]:
    if len(content) > MAX_STATE_BYTES:
        raise ArchiveError(f"{STATE}: larger than {MAX_STATE_BYTES} bytes")
    repeated: list[str] = []

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = UniqueKeys(pairs)
        if found.repeated is not None:
            repeated.append(found.repeated)
        return found

    try:
        values = json.loads(
            content, object_pairs_hook=unique, parse_int=_whole, parse_constant=_refuse_constant
        )
    except (ValueError, RecursionError) as error:
        reason = "nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise ArchiveError(f"{STATE}: {reason}") from error
    if repeated:
        raise ArchiveError(f"{STATE}: {show(repeated[0])} is given twice")
    if not isinstance(values, dict):
        raise ArchiveError(f"{STATE}: an object in braces is wanted, not {show(values)}")
    return dict(values)


def _whole(text: str) -> int:
    return int(text[:MAX_DIGITS])


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is no number of JSON")


# Values as the program has them, and as the file has them.


def packed_best(best: Best | None) -> BestEpoch | None:
    """`best` without NaN, which JSON does not know."""
    if best is None:
        return None
    return BestEpoch(best.epoch, best.loss if math.isfinite(best.loss) else None, best.stale)


def unpacked_best(best: BestEpoch | None) -> Best | None:
    """The inverse of `packed_best`."""
    if best is None:
        return None
    return Best(best.epoch, math.nan if best.loss is None else best.loss, best.stale)


def packed_stream(state: Mapping[str, Any]) -> Stream:
    """NumPy's state of a generator, with the large numbers as text."""
    return Stream(
        bit_generator=state["bit_generator"],
        state=str(state["state"]["state"]),
        inc=str(state["state"]["inc"]),
        has_uint32=state["has_uint32"],
        uinteger=state["uinteger"],
    )


def unpacked_stream(stream: Stream, name: str) -> dict[str, Any]:
    """The inverse of `packed_stream`.

    Raises:
        ArchiveError: the numbers are none of a PCG64 generator.
    """
    state, increment = int(stream.state), int(stream.inc)
    if max(state, increment) >= 2**128 or increment % 2 == 0:
        raise ArchiveError(f"{STATE}: random.{name}: is no state of a random stream")
    return {
        "bit_generator": stream.bit_generator,
        "state": {"state": state, "inc": increment},
        "has_uint32": stream.has_uint32,
        "uinteger": stream.uinteger,
    }
