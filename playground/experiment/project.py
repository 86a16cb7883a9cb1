"""A project file (.nnplay): an experiment and everything its run has become.

A zip of the experiment as JSON, the state of the run as JSON, and plain arrays; see `archive` for
how it is written and what is refused.  Loading builds nothing and trains nothing: whoever resumes
the run checks that the arrays fit the network.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
import numpy as np
from msgspec import Meta

from playground.engine import Network, OptimizerState, TrainerState
from playground.experiment.archive import (
    ArchiveError,
    decode_array,
    encode_array,
    read_archive,
    write_archive,
)
from playground.experiment.best import Best
from playground.experiment.files import (
    ExperimentError,
    parse_experiment,
    read_experiment,
    write_experiment,
)
from playground.experiment.history import METRICS, HistoryView
from playground.experiment.specs import Experiment

SUFFIX = ".nnplay"
VERSION = 1
OPTIMIZER_FOLDER = "optimizer/"

Count = Annotated[int, Meta(ge=0, le=2**53)]
BigNumber = Annotated[str, Meta(pattern=r"^\d{1,39}$")]


class _Stream(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The state of one PCG64 generator; its 128-bit numbers as decimal text."""

    bit_generator: Literal["PCG64"]
    state: BigNumber
    inc: BigNumber
    has_uint32: Annotated[int, Meta(ge=0, le=1)]
    uinteger: Annotated[int, Meta(ge=0, le=2**32 - 1)]


class _Best(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The best epoch; its loss is None where nothing is held out."""

    epoch: Count
    loss: float | None
    stale: Count


class _RunState(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What state.json holds."""

    version: Annotated[int, Meta(ge=1)]
    steps: Count
    epoch: Count
    batch_in_epoch: Count
    optimizer_updates: Count
    history_stride: Annotated[int, Meta(ge=1, le=2**40)]
    best: _Best | None
    random: dict[str, _Stream]


@dataclass(frozen=True, eq=False)
class Project:
    """An experiment with the state of its run.

    `initial_parameters` are those of step 0, `best_parameters` those of the epoch `best`; both are
    flat like `trainer.parameters`.
    """

    experiment: Experiment
    initial_parameters: np.ndarray
    trainer: TrainerState
    history: HistoryView
    history_stride: int
    best: Best | None
    best_parameters: np.ndarray

    @property
    def parameters(self) -> np.ndarray:
        """The parameters as they stand, flat."""
        return self.trainer.parameters

    def check_fits(self, network: Network) -> None:
        """Nothing, if the arrays are those of a run of `network`.

        Raises:
            ValueError: they are of another network; the text says how they differ.
        """
        count, layers = len(network.parameters), len(network.weights)
        if len(self.parameters) != count:
            raise ValueError(f"parameters: {len(self.parameters)} numbers for a network of {count}")
        norms = self.history.gradient_norms.shape[1]
        if norms != layers:
            raise ValueError(f"history: norms of {norms} layers for a network of {layers}")


def save_project(path: Path, project: Project) -> None:
    """Write `project` to `path`, atomically.

    Raises:
        OSError: it can not be written; what was there before is whole.
    """
    write_archive(path, _members(project))


def _members(project: Project) -> dict[str, bytes]:
    trainer, history = project.trainer, project.history
    arrays = {
        "parameters": trainer.parameters,
        "initial_parameters": project.initial_parameters,
        "best_parameters": project.best_parameters,
        "gradient": trainer.gradient,
        "order": trainer.order.astype(np.int64),
        "batch_rows": trainer.batch_rows.astype(np.int64),
        "history/epochs": history.epochs,
        "history/steps": history.steps,
        "history/metrics": history.table,
        "history/gradient_norms": history.gradient_norms,
    }
    for name, array in trainer.optimizer.arrays.items():
        arrays[OPTIMIZER_FOLDER + name] = array
    return {
        "experiment.json": write_experiment(project.experiment),
        "state.json": msgspec.json.encode(_run_state(project)),
        **{f"{name}.npy": encode_array(array) for name, array in arrays.items()},
    }


def _run_state(project: Project) -> _RunState:
    trainer = project.trainer
    return _RunState(
        version=VERSION,
        steps=trainer.steps,
        epoch=trainer.epoch,
        batch_in_epoch=trainer.batch_in_epoch,
        optimizer_updates=trainer.optimizer.updates,
        history_stride=project.history_stride,
        best=_packed_best(project.best),
        random={name: _packed(state) for name, state in trainer.random.items()},
    )


def _packed_best(best: Best | None) -> _Best | None:
    if best is None:
        return None
    return _Best(best.epoch, best.loss if math.isfinite(best.loss) else None, best.stale)


def _unpacked_best(best: _Best | None) -> Best | None:
    if best is None:
        return None
    return Best(best.epoch, math.nan if best.loss is None else best.loss, best.stale)


def _packed(state: dict[str, Any]) -> _Stream:
    return _Stream(
        bit_generator=state["bit_generator"],
        state=str(state["state"]["state"]),
        inc=str(state["state"]["inc"]),
        has_uint32=state["has_uint32"],
        uinteger=state["uinteger"],
    )


def _unpacked(stream: _Stream) -> dict[str, Any]:
    return {
        "bit_generator": stream.bit_generator,
        "state": {"state": int(stream.state), "inc": int(stream.inc)},
        "has_uint32": stream.has_uint32,
        "uinteger": stream.uinteger,
    }


def load_project(path: str | Path) -> Project:
    """The project at `path`.

    Raises:
        ExperimentError: it can not be read or is refused; the text names file, place and cause.
    """
    path = Path(path)
    try:
        members = read_archive(path)
        return _project(members, path)
    except ArchiveError as error:
        raise ExperimentError(f"{path}: {error}") from error
    except OSError as error:
        raise ExperimentError(f"{path}: {error.strerror or error}") from error


def read_file(path_or_name: str | Path) -> Project | Experiment:
    """What FILE means everywhere: a project, an experiment as JSON, or the name of an example.

    Raises:
        ExperimentError: there is nothing of that name, or it is refused.
    """
    if Path(path_or_name).suffix.lower() == SUFFIX:
        return load_project(path_or_name)
    return read_experiment(path_or_name)


def _project(members: dict[str, bytes], path: Path) -> Project:
    experiment = parse_experiment(_member(members, "experiment.json"), f"{path}: experiment.json")
    state = _decoded_state(_member(members, "state.json"))
    arrays = _arrays(members)
    trainer = TrainerState(
        parameters=_array(arrays, "parameters", 1),
        gradient=_array(arrays, "gradient", 1),
        optimizer=OptimizerState(state.optimizer_updates, _optimizer_arrays(arrays)),
        steps=state.steps,
        epoch=state.epoch,
        batch_in_epoch=state.batch_in_epoch,
        order=_array(arrays, "order", 1),
        batch_rows=_array(arrays, "batch_rows", 1),
        random={name: _unpacked(stream) for name, stream in state.random.items()},
    )
    initial = _array(arrays, "initial_parameters", 1)
    best = _array(arrays, "best_parameters", 1)
    _check_numbers(trainer, initial, best)
    return Project(
        experiment=experiment,
        initial_parameters=initial,
        trainer=trainer,
        history=_history(arrays),
        history_stride=state.history_stride,
        best=_unpacked_best(state.best),
        best_parameters=best,
    )


def _member(members: dict[str, bytes], name: str) -> bytes:
    if name not in members:
        raise ArchiveError(f"{name} is missing; this is no whole project")
    return members[name]


def _decoded_state(content: bytes) -> _RunState:
    try:
        state = msgspec.json.decode(content, type=_RunState)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise ArchiveError(f"state.json: {error}") from error
    if state.version > VERSION:
        raise ArchiveError(
            f"state.json: version {state.version} is newer than {VERSION}, which this program reads"
        )
    return state


def _arrays(members: dict[str, bytes]) -> dict[str, np.ndarray]:
    return {
        name.removesuffix(".npy"): decode_array(content, name)
        for name, content in members.items()
        if name.endswith(".npy")
    }


def _array(arrays: dict[str, np.ndarray], name: str, dimensions: int) -> np.ndarray:
    if name not in arrays:
        raise ArchiveError(f"{name}.npy is missing; this is no whole project")
    array = arrays[name]
    if array.ndim != dimensions:
        raise ArchiveError(f"{name}.npy: {array.ndim} dimensions, there must be {dimensions}")
    return array


def _optimizer_arrays(arrays: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    length = arrays["parameters"].shape
    found = {
        name.removeprefix(OPTIMIZER_FOLDER): array
        for name, array in arrays.items()
        if name.startswith(OPTIMIZER_FOLDER)
    }
    for name, array in found.items():
        if array.shape != length or array.dtype.kind != "f" or not np.isfinite(array).all():
            raise ArchiveError(f"{OPTIMIZER_FOLDER}{name}.npy does not fit the parameters")
    return found


def _check_numbers(trainer: TrainerState, initial: np.ndarray, best: np.ndarray) -> None:
    for name, array in (
        ("parameters", trainer.parameters),
        ("initial_parameters", initial),
        ("best_parameters", best),
        ("gradient", trainer.gradient),
    ):
        if array.dtype.kind != "f" or array.shape != trainer.parameters.shape:
            raise ArchiveError(f"{name}.npy: {array.dtype} {array.shape} fits no parameters")
        if not np.isfinite(array).all():
            raise ArchiveError(f"{name}.npy: holds numbers that are not finite")
    order = trainer.order
    if order.dtype != np.int64 or not np.array_equal(np.sort(order), np.arange(len(order))):
        raise ArchiveError("order.npy: is no order of the training rows")
    rows = trainer.batch_rows
    if rows.dtype != np.int64 or (len(rows) and not 0 <= rows.min() <= rows.max() < len(order)):
        raise ArchiveError("batch_rows.npy: names rows that there are not")


def _history(arrays: dict[str, np.ndarray]) -> HistoryView:
    epochs = _array(arrays, "history/epochs", 1)
    steps = _array(arrays, "history/steps", 1)
    table = _array(arrays, "history/metrics", 2)
    norms = _array(arrays, "history/gradient_norms", 2)
    rows = len(epochs)
    types = (epochs.dtype.name, steps.dtype.name, table.dtype.name, norms.dtype.name)
    if types != ("int64", "int64", "float64", "float64"):
        raise ArchiveError("history: the arrays are of other types than a history's")
    if not rows == len(steps) == len(table) == len(norms) or table.shape[1] != len(METRICS):
        raise ArchiveError("history: the arrays disagree about the number of epochs")
    if rows > 1 and np.diff(epochs).min() <= 0:
        raise ArchiveError("history/epochs.npy: the epochs do not increase")
    return HistoryView(epochs, steps, table, norms)
