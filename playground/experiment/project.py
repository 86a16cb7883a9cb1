"""A project file (.nnplay): an experiment and everything its run has become.

A zip of the experiment as JSON, the state of the run as JSON, and plain arrays; see `archive` for
how it is written and what is refused.  Loading makes no data and trains nothing; that the arrays
fit the network and the number of training rows is checked all the same.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from playground.data.table import TableRows, cache_rows
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
    parse_experiment,
    read_experiment,
    refused,
    write_experiment,
)
from playground.experiment.history import METRICS, HistoryView
from playground.experiment.run_checks import check_memory, check_progress, check_streams
from playground.experiment.run_state import (
    STATE,
    VERSION,
    Layout,
    RunState,
    packed_best,
    packed_stream,
    read_state,
    unpacked_best,
    unpacked_stream,
    up_to_date,
    write_state,
)
from playground.experiment.shapes import input_count, output_units, split_counts
from playground.experiment.specs import Experiment
from playground.experiment.stored_table import stored_rows, table_arrays

SUFFIX = ".nnplay"
# What the window imports into an experiment; FILE is none of these.
TABLE_SUFFIXES = (
    ".csv", ".tsv", ".tab", ".txt", ".dat", ".data", ".gz", ".xlsx", ".xls", ".ods", ".arff",
    ".jsonl", ".npz",
)  # fmt: skip
# As MNIST and its kin end; packed ones end in .gz.
PICTURE_ENDINGS = ("-ubyte",)
OPTIMIZER_FOLDER = "optimizer/"
EXPERIMENT = "experiment.json"
# The history thins itself out long before.
MAX_HISTORY_ROWS = 2**16

Link = tuple[int, int, int]


@dataclass(frozen=True, eq=False)
class Project:
    """An experiment with the state of its run.

    `initial_parameters` are those of step 0, `best_parameters` those of the epoch `best`; both are
    flat like `trainer.parameters`.  `switched_off` holds the weight that each link (layer, from,
    to) gets back when it is switched on again.  `table` are the rows of an imported table.
    `layout` is None where no window has arranged anything; `read_version` is the version of the
    file that it was read from.
    """

    experiment: Experiment
    initial_parameters: np.ndarray
    trainer: TrainerState
    history: HistoryView
    history_stride: int
    best: Best | None
    best_parameters: np.ndarray
    switched_off: Mapping[Link, float] = field(default_factory=dict)
    table: TableRows | None = None
    layout: Layout | None = None
    read_version: int = VERSION

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
        if self.parameters.dtype != network.dtype:
            raise ValueError(f"parameters: {self.parameters.dtype} in a network of {network.dtype}")
        norms = self.history.gradient_norms.shape[1]
        if norms != layers:
            raise ValueError(f"history: norms of {norms} layers for a network of {layers}")
        self._check_variances(network)

    def _check_variances(self, network: Network) -> None:
        for name in ("parameters", "initial_parameters", "best_parameters"):
            for normalization in network.normalization_views(getattr(self, name)):
                if normalization is not None and (normalization.variance < 0).any():
                    raise ValueError(f"{name}: holds a running variance below 0")


def save_project(path: Path, project: Project, *, private: bool = False) -> None:
    """Write `project` to `path`, atomically; `private` is for its owner's eyes alone.

    Raises:
        OSError: it can not be written; what was there before is whole.
        ValueError: it could not be read again; nothing is written.
    """
    members = _members(project)
    _project(members, VERSION)
    write_archive(path, members, private=private)


def _members(project: Project) -> dict[str, bytes]:
    arrays = {
        **_run_arrays(project),
        **_history_arrays(project.history),
        **table_arrays(project.table),
    }
    for name, array in project.trainer.optimizer.arrays.items():
        arrays[OPTIMIZER_FOLDER + name] = array
    if project.switched_off:
        arrays["switched_off/links"] = np.array(list(project.switched_off), dtype=np.int64)
        arrays["switched_off/weights"] = np.array(list(project.switched_off.values()))
    return {
        EXPERIMENT: write_experiment(project.experiment),
        STATE: write_state(_run_state(project)),
        **{f"{name}.npy": encode_array(array) for name, array in arrays.items()},
    }


def _run_arrays(project: Project) -> dict[str, np.ndarray]:
    trainer = project.trainer
    return {
        "parameters": trainer.parameters,
        "initial_parameters": project.initial_parameters,
        "best_parameters": project.best_parameters,
        "gradient": trainer.gradient,
        "order": trainer.order.astype(np.int64),
        "batch_rows": trainer.batch_rows.astype(np.int64),
    }


def _history_arrays(history: HistoryView) -> dict[str, np.ndarray]:
    return {
        "history/epochs": history.epochs,
        "history/steps": history.steps,
        "history/metrics": history.table,
        "history/gradient_norms": history.gradient_norms,
    }


def _run_state(project: Project) -> RunState:
    trainer = project.trainer
    return RunState(
        version=VERSION,
        steps=trainer.steps,
        epoch=trainer.epoch,
        batch_in_epoch=trainer.batch_in_epoch,
        optimizer_updates=trainer.optimizer.updates,
        history_stride=project.history_stride,
        best=packed_best(project.best),
        judged_from=project.history.judged_since + 1,
        random={name: packed_stream(state) for name, state in trainer.random.items()},
        layout=project.layout,
    )


def load_project(path: str | Path) -> Project:
    """The project at `path`; an imported table that it holds is shelved, to be learnt from.

    Raises:
        ExperimentError: it can not be read or is refused; the text names file, place and cause.
    """
    path = Path(path)
    try:
        members = read_archive(path)
        for name in (EXPERIMENT, STATE):
            if name not in members:
                raise ArchiveError(f"{name} is missing; this is no whole project")
        project = _project(*up_to_date(members))
        if project.table is not None:
            cache_rows(project.table)
        return project
    except OSError as error:
        raise refused(path, error.strerror or str(error)) from error
    except ValueError as error:
        raise refused(path, str(error)) from error


def stored_version(path: Path) -> int | None:
    """The version of the project at `path`; None where there is none that can be read."""
    try:
        return up_to_date(read_archive(path))[1]
    except (OSError, ValueError, KeyError):
        return None


def read_file(path_or_name: str | Path) -> Project | Experiment:
    """Read FILE as every command does: a project, an experiment as JSON, or an example's name.

    Raises:
        ExperimentError: there is nothing of that name, or it is refused.
    """
    if Path(path_or_name).suffix.lower() in TABLE_SUFFIXES:
        text = "a table; import it in the window by File, Import data, and save a project"
        raise refused(Path(path_or_name), text)
    if Path(path_or_name).suffix.lower() == SUFFIX:
        return load_project(path_or_name)
    return read_experiment(path_or_name)


def _project(members: dict[str, bytes], read_version: int) -> Project:
    experiment = parse_experiment(members[EXPERIMENT], EXPERIMENT)
    state = read_state(members[STATE])
    check_streams(state.random)
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
        random={name: unpacked_stream(stream, name) for name, stream in state.random.items()},
    )
    initial = _array(arrays, "initial_parameters", 1)
    best = _array(arrays, "best_parameters", 1)
    _check_numbers(trainer, initial, best)
    project = Project(
        experiment=experiment,
        initial_parameters=initial,
        trainer=trainer,
        history=_history(arrays, state.judged_from - 1),
        history_stride=state.history_stride,
        best=unpacked_best(state.best),
        best_parameters=best,
        switched_off=_switched_off(arrays),
        table=stored_rows(experiment.data.table, arrays),
        layout=state.layout,
        read_version=read_version,
    )
    check_memory(experiment.training.optimizer, trainer)
    check_progress(trainer, project.history, project.history_stride, project.best)
    project.check_fits(_network_of(experiment))
    _check_place(project)
    return project


def _network_of(experiment: Experiment) -> Network:
    """A network of the shape that `experiment` asks for, found without making the data."""
    spec = experiment.network
    outputs = output_units(experiment.data, spec.output)
    sizes = (input_count(experiment.data), *(layer.units for layer in spec.hidden), outputs)
    activations = (*(layer.activation for layer in spec.hidden), spec.output)
    normalized = tuple(layer.batch_normalization for layer in spec.hidden)
    residual = tuple(layer.residual for layer in spec.hidden)
    return Network(sizes, activations, experiment.training.precision, normalized, residual)


def _check_place(project: Project) -> None:
    """Refuse an order of other rows than the data have, and a batch that there is not."""
    trainer = project.trainer
    rows = split_counts(project.experiment.data)[0]
    if len(trainer.order) != rows:
        raise ArchiveError(f"order.npy: {len(trainer.order)} training rows, the data have {rows}")
    batches = math.ceil(rows / min(project.experiment.training.batch_size, rows))
    if trainer.batch_in_epoch >= batches:
        raise ArchiveError(f"{STATE}: batch {trainer.batch_in_epoch} of {batches} is impossible")


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
        # A sum of squares may overflow while the parameters do not; NaN would reach them.
        if array.shape != length or array.dtype.kind != "f" or np.isnan(array).any():
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
        if np.isnan(array).any() or (name != "gradient" and np.isinf(array).any()):
            raise ArchiveError(f"{name}.npy: holds numbers that are not finite")
    order = trainer.order
    if order.dtype != np.int64 or not np.array_equal(np.sort(order), np.arange(len(order))):
        raise ArchiveError("order.npy: is no order of the training rows")
    rows = trainer.batch_rows
    if rows.dtype != np.int64 or (len(rows) and not 0 <= rows.min() <= rows.max() < len(order)):
        raise ArchiveError("batch_rows.npy: names rows that there are not")


def _history(arrays: dict[str, np.ndarray], judged_since: int) -> HistoryView:
    epochs = _array(arrays, "history/epochs", 1)
    steps = _array(arrays, "history/steps", 1)
    table = _array(arrays, "history/metrics", 2)
    norms = _array(arrays, "history/gradient_norms", 2)
    rows = len(epochs)
    if rows > MAX_HISTORY_ROWS:
        raise ArchiveError(f"history: {rows} epochs are more than {MAX_HISTORY_ROWS}")
    types = (epochs.dtype.name, steps.dtype.name, table.dtype.name, norms.dtype.name)
    if types != ("int64", "int64", "float64", "float64"):
        raise ArchiveError("history: the arrays are of other types than a history's")
    if not rows == len(steps) == len(table) == len(norms) or table.shape[1] != len(METRICS):
        raise ArchiveError("history: the arrays disagree about the number of epochs")
    if rows and (epochs[0] < 0 or steps.min() < 0 or (epochs[1:] <= epochs[:-1]).any()):
        raise ArchiveError("history/epochs.npy: are no epochs that increase")
    return HistoryView(epochs, steps, table, norms, judged_since)


def _switched_off(arrays: dict[str, np.ndarray]) -> dict[Link, float]:
    if "switched_off/links" not in arrays and "switched_off/weights" not in arrays:
        return {}
    links = _array(arrays, "switched_off/links", 2)
    weights = _array(arrays, "switched_off/weights", 1)
    types = (links.dtype.name, weights.dtype.name)
    if types != ("int64", "float64") or links.shape != (len(weights), 3):
        raise ArchiveError("switched_off: the arrays do not fit each other")
    if not np.isfinite(weights).all():
        raise ArchiveError("switched_off/weights.npy: holds numbers that are not finite")
    found = dict(zip(((a, b, c) for a, b, c in links.tolist()), weights.tolist(), strict=True))
    if len(found) != len(weights):
        raise ArchiveError("switched_off/links.npy: a link is there twice")
    return found
