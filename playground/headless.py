"""Training without a window: the same session, a progress bar, and figures for other programs."""

from __future__ import annotations

import json
import math
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

import msgspec

from playground.engine import Evaluation
from playground.experiment.atomic import write_atomically
from playground.experiment.project import Project, save_project
from playground.experiment.specs import Experiment
from playground.export import REPLAY, ExportError, check_place, exported, portable
from playground.export.history_csv import HistoryRows
from playground.export.replay import Chapter, record_run, replay_page
from playground.interruption import Interrupted, stopped_by_signals
from playground.outputs import check_outputs
from playground.sentence import counted
from playground.training.opening import start
from playground.training.regression import fit_of
from playground.training.run_event import RunEvent
from playground.training.session import Session

DIVERGED = 3
PROGRESS_WIDTH = 30
PROGRESS_SECONDS = 0.1


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

    A project goes on where it stood, unless `seed` asks for another run.  Interrupted, it writes
    what was asked for as far as it has come.  The exit code is 3 where the run overflowed.

    Raises:
        OSError: a file can not be written; the run is lost if it was `save`.
        OutputError: `history` or `save` is no place for it; nothing has been trained then.
        ValueError: the experiment can not be built.
        Interrupted: a signal came; what was asked for is written.
    """
    check_outputs(history=history, save=save)
    if seed is not None:
        opened = _with_seed(opened, seed)
    notices: list[RunEvent] = []
    session = start(opened, notices.append)
    rows = HistoryRows(session.history.layers) if history is not None else None
    first = session.trainer.steps
    started = time.perf_counter()
    with stopped_by_signals(session) as stop:
        train_with_progress(session, epochs, steps, None if rows is None else rows.note)
        seconds = time.perf_counter() - started
        session.leave_overflow()
        written = _write_outputs(session, history, rows, save)
    for notice in notices:
        print(notice.text, file=sys.stderr)
    if stop.signal:
        raise Interrupted(stop.signal, session.trainer.epoch, written)
    summary = result(session, seconds, session.trainer.steps - first)
    print(json.dumps(summary) if as_json else _sentences(summary))
    return DIVERGED if _has_diverged(notices) else 0


def _write_outputs(
    session: Session, history: Path | None, rows: HistoryRows | None, save: Path | None
) -> tuple[Path, ...]:
    """Write both files, the project first since it is the dearer; those that were written."""
    if save is not None:
        save_project(save, session.project())
    if history is not None and rows is not None:
        write_atomically(history, rows.content())
    return tuple(path for path in (save, history) if path is not None)


def _has_diverged(notices: list[RunEvent]) -> bool:
    return any(notice.kind == "diverged" for notice in notices)


def export(opened: Experiment | Project, target: str, out: Path, *, epochs: int) -> int:
    """Train `epochs` epochs, write the network for `target` to `out`, say what it is; exit code.

    A project has its parameters as they stand, an experiment its initial ones.  A run that
    overflows is exported as it was before, and the exit code is 3.

    Raises:
        ExportError: `out` is no place for it or can not be written (what was there is whole), or
            the parameters are not finite.
        Interrupted: a signal came; nothing is written.
    """
    check_place(out, target)
    notices: list[RunEvent] = []
    session = start(opened, notices.append, remember=target == REPLAY)
    with stopped_by_signals(session) as stop:
        train_with_progress(session, epochs)
    if stop.signal:
        raise Interrupted(stop.signal, session.trainer.epoch, ())
    content, state = _page(session) if target == REPLAY else _network(session, target)
    try:
        write_atomically(out, content)
    except OSError as error:
        raise ExportError(f"{out}: can not be written: {error.strerror}") from error
    for notice in notices:
        if notice.kind == "diverged":
            print(notice.text, file=sys.stderr)
    print(f"{out}: {state}")
    return DIVERGED if _has_diverged(notices) else 0


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
    kept, trained = counted(len(moments), "moment"), counted(session.trainer.epoch, "epoch")
    return content, f"{kept} of {trained}"


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
        self._write(f"\r{bar:<{PROGRESS_WIDTH}} {share:4.0%}  step {done:,}")

    def finish(self) -> None:
        """Take the bar away."""
        if self._active:
            self._write("\r\x1b[K")

    def _write(self, text: str) -> None:
        try:
            self._stream.write(text)
            self._stream.flush()
        except OSError:
            # The terminal was closed: that is no reason to lose what has been trained.
            self._active = False
