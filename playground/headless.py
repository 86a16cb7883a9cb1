"""Training without a window: the same session, a progress bar, and figures for other programs."""

from __future__ import annotations

import csv
import json
import math
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import msgspec

from playground.engine import Evaluation
from playground.experiment.atomic import write_atomically
from playground.experiment.history import Record
from playground.experiment.project import Project, save_project
from playground.experiment.specs import Experiment
from playground.export import REPLAY, ExportError, check_place, exported, portable
from playground.export.replay import Chapter, record_run, replay_page
from playground.training.notice import Notice, silent
from playground.training.opening import start
from playground.training.regression import fit_of
from playground.training.session import Session

PROGRESS_WIDTH = 30
PROGRESS_SECONDS = 0.1
HISTORY_COLUMNS = (
    "epoch",
    "step",
    "train_loss",
    "validation_loss",
    "test_loss",
    "train_accuracy",
    "validation_accuracy",
    "test_accuracy",
)


def train(
    opened: Experiment | Project,
    *,
    epochs: int,
    steps: int,
    seed: int | None,
    history: Path | None,
    save: Path | None,
    as_json: bool,
) -> int:
    """Train `epochs` epochs, then `steps` steps, and say what came of it; the exit code.

    A project goes on where it stood, unless `seed` asks for another run.

    Raises:
        OSError: a file can not be written.
        ValueError: the experiment can not be built.
    """
    if seed is not None:
        opened = _with_seed(opened, seed)
    notices: list[Notice] = []
    session = start(opened, notices.append)
    with _history_writer(history, session) as note:
        first = session.trainer.steps
        started = time.perf_counter()
        train_with_progress(session, epochs, steps, note)
        seconds = time.perf_counter() - started
    if save is not None:
        save_project(save, session.project())
    for notice in notices:
        print(notice.text, file=sys.stderr)
    summary = result(session, seconds, session.trainer.steps - first)
    print(json.dumps(summary) if as_json else _sentences(summary))
    return 0


def export(opened: Experiment | Project, target: str, out: Path, *, epochs: int) -> int:
    """Train `epochs` epochs, write the network for `target` to `out`, say what it is; exit code.

    A project has its parameters as they stand, an experiment its initial ones.

    Raises:
        ExportError: `out` is no place for it or can not be written (what was there is whole), or
            the parameters are not finite.
    """
    check_place(out, target)
    session = start(opened, silent, remember=target == REPLAY)
    train_with_progress(session, epochs)
    content, state = _page(session) if target == REPLAY else _network(session, target)
    try:
        write_atomically(out, content)
    except OSError as error:
        raise ExportError(f"{out}: can not be written: {error.strerror}") from error
    print(f"{out}: {state}")
    return 0


def _network(session: Session, target: str) -> tuple[bytes, str]:
    network = portable(session)
    return exported(network, target), network.state


def _page(session: Session) -> tuple[bytes, str]:
    """The run as a page, and what it holds."""
    run = record_run(session)
    title = session.experiment.title
    content = replay_page(title, (Chapter(title, runs=(run,)),)).encode()
    moments = run["moments"]
    assert isinstance(moments, list)
    return content, f"{len(moments)} moments of {session.trainer.epoch} epochs"


def _with_seed(opened: Experiment | Project, seed: int) -> Experiment:
    experiment = opened.experiment if isinstance(opened, Project) else opened
    training = msgspec.structs.replace(experiment.training, seed=seed)
    return msgspec.structs.replace(experiment, training=training)


def result(session: Session, seconds: float, made: int) -> dict[str, object]:
    """The figures of a run that made `made` steps in `seconds`; None where there is no figure."""
    parts = {"train": session.evaluate("train"), "test": session.evaluate("test")}
    figures: dict[str, object] = {"epochs": session.trainer.epoch, "steps": session.trainer.steps}
    for name, part in parts.items():
        figures[f"{name}_loss"] = _finite(part.loss if part else None)
    for name, part in parts.items():
        figures[f"{name}_accuracy"] = _finite(part.accuracy if part else None)
    figures.update(_fit(session, parts))
    figures["gradient_norms"] = [_finite(norm) for norm in session.gradient_norms()]
    figures["seconds"] = seconds
    figures["steps_per_second"] = made / seconds if seconds > 0 else None
    return figures


def _fit(session: Session, parts: dict[str, Evaluation | None]) -> dict[str, object]:
    """R² and the error in the unit of the column, where numbers are predicted."""
    dataset = session.dataset
    found: dict[str, object] = {}
    rows = {"train": dataset.train, "test": dataset.test}
    for name, part in parts.items():
        loss_name = session.experiment.training.loss
        fit = None if part is None else fit_of(dataset, rows[name], loss_name, part.loss)
        if fit is not None:
            found[f"{name}_r2"] = _finite(fit.r_squared)
            found[f"{name}_{'mae' if fit.is_absolute else 'rmse'}"] = _finite(fit.error)
    return found


def _finite(value: float | None) -> float | None:
    return None if value is None or not math.isfinite(value) else float(value)


def _sentences(summary: dict[str, object]) -> str:
    lines = [f"{name}: {value}" for name, value in summary.items() if value is not None]
    return "\n".join(lines)


def train_with_progress(
    session: Session, epochs: int, steps: int = 0, note: Callable[[Session], None] | None = None
) -> None:
    """Train `epochs` epochs, then `steps` steps, with a bar; `note` is told of every epoch."""
    total = epochs * session.trainer.batches_per_epoch + steps
    progress = Progress(total, sys.stderr)
    session.play()
    for _ in range(epochs):
        if not session.playing:
            break
        session.step("epoch")
        if note is not None:
            note(session)
        progress.show(session.trainer.steps)
    while steps > 0 and session.playing:
        part = min(steps, session.trainer.batches_per_epoch - session.trainer.batch_in_epoch)
        session.step("batch", part)
        steps -= part
        if note is not None and session.trainer.batch_in_epoch == 0:
            note(session)
        progress.show(session.trainer.steps)
    session.pause()
    progress.finish()


class Progress:
    """A progress bar on a terminal; silent where the stream is none."""

    def __init__(self, total: int, stream: IO[str]) -> None:
        self._total = max(total, 1)
        self._stream = stream
        self._active = stream.isatty()
        self._shown_at = 0.0

    def show(self, done: int) -> None:
        """Draw the bar, at most ten times a second."""
        now = time.monotonic()
        if not self._active or now - self._shown_at < PROGRESS_SECONDS:
            return
        self._shown_at = now
        self._draw(done)

    def _draw(self, done: int) -> None:
        share = min(done / self._total, 1.0)
        bar = "█" * round(PROGRESS_WIDTH * share)
        self._stream.write(f"\r{bar:<{PROGRESS_WIDTH}} {share:4.0%}  step {done:,}")
        self._stream.flush()

    def finish(self) -> None:
        """Take the bar away."""
        if self._active:
            self._stream.write("\r\x1b[K")
            self._stream.flush()


class _Note:
    """Writes one line a finished epoch; writes nothing where there is no file."""

    def __init__(self, stream: IO[str] | None, layers: int) -> None:
        self._writer = csv.writer(stream) if stream is not None else None
        if self._writer is not None:
            norms = [f"gradient_norm_{layer + 1}" for layer in range(layers)]
            self._writer.writerow([*HISTORY_COLUMNS, *norms])

    def __call__(self, session: Session) -> None:
        record = session.history.view().last()
        if self._writer is not None and record is not None:
            self._writer.writerow(_row(record))


def _row(record: Record) -> list[str]:
    values = [getattr(record, name) for name in HISTORY_COLUMNS]
    return [_cell(value) for value in (*values, *record.gradient_norms)]


def _cell(value: float | int) -> str:
    return repr(value) if math.isfinite(value) else ""


@contextmanager
def _history_writer(path: Path | None, session: Session) -> Iterator[_Note]:
    layers = session.history.layers
    if path is None:
        yield _Note(None, layers)
        return
    with path.open("w", newline="", encoding="utf-8") as stream:
        yield _Note(stream, layers)
