"""The command line loses nothing: places are checked first, signals save, overflow is told."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
import pytest

from playground import headless
from playground.cli import main
from playground.experiment import atomic
from playground.experiment.files import write_experiment
from playground.experiment.project import load_project
from playground.experiment.specs import OptimizerSpec
from playground.training.session import Session
from tests.support import spiral_experiment, trained


@pytest.fixture
def wild_file(tmp_path: Path) -> Path:
    """An experiment that overflows in its second epoch."""
    experiment = spiral_experiment(activation="relu", loss="mse")
    training = msgspec.structs.replace(
        experiment.training, optimizer=OptimizerSpec(learning_rate=10.0)
    )
    network = msgspec.structs.replace(experiment.network, output="linear")
    path = tmp_path / "wild.json"
    experiment = msgspec.structs.replace(experiment, network=network, training=training)
    path.write_bytes(write_experiment(experiment))
    return path


@pytest.fixture
def untrained(monkeypatch) -> None:
    """Fail where anything is trained."""

    def step(*_: object) -> None:
        raise AssertionError("trained before the place was checked")

    monkeypatch.setattr(Session, "step", step)


@pytest.mark.usefixtures("untrained")
@pytest.mark.parametrize(
    ("option", "name", "sentence"),
    [
        ("--save", "out.json", "a project ends in .nnplay"),
        ("--save", "out", "a project ends in .nnplay"),
        ("--save", "gone/out.nnplay", "gone/out.nnplay: No such file or directory"),
        ("--save", "folder.nnplay", "folder.nnplay: A folder"),
        ("--history", "run.nnplay", "a table of metrics ends in .csv"),
        ("--history", "gone/out.csv", "gone/out.csv: No such file or directory"),
    ],
)
def test_a_place_is_refused_before_the_first_step(
    option, name, sentence, experiment_file, tmp_path, capsys
):
    (tmp_path / "folder.nnplay").mkdir()
    before = sorted(tmp_path.iterdir())
    assert main(["train", str(experiment_file), option, str(tmp_path / name)]) == 2
    error = capsys.readouterr().err
    assert option in error
    assert sentence in error
    assert atomic.PART_SUFFIX not in error
    assert sorted(tmp_path.iterdir()) == before


def test_a_refused_history_leaves_the_old_one(experiment_file, tmp_path):
    history = tmp_path / "history.csv"
    history.write_text("dear\n")
    save = tmp_path / "gone" / "a.nnplay"
    arguments = ["train", str(experiment_file), "--history", str(history), "--save", str(save)]
    assert main(arguments) == 2
    assert history.read_text() == "dear\n"


def test_a_full_disk_names_the_file(experiment_file, tmp_path, monkeypatch, capsys):
    def full_disk(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic.os, "fsync", full_disk)
    target = tmp_path / "a.nnplay"
    arguments = ["train", str(experiment_file), "--epochs", "1", "--save", str(target)]
    assert main(arguments) == 2
    assert f"{target}: No space left on device" in capsys.readouterr().err
    assert not target.exists()


def test_a_picture_that_can_not_be_written_is_told_with_the_reason(tmp_path, monkeypatch, capsys):
    # The command draws into memory, which is to be over with this test.
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    target = tmp_path / "gone" / "a.png"
    arguments = ["render", "spiral", "--panel", "loss", "--epochs", "0", "--out", str(target)]
    assert main(arguments) == 2
    assert f"{target}: can not be written: No such file" in capsys.readouterr().err


@pytest.fixture(params=["SIGINT", "SIGTERM"])
def heeded_signal(request) -> Iterator[int]:
    """The number of a signal that is heeded: who starts tests in the background ignores some."""
    number = getattr(signal, request.param)
    outside = signal.signal(number, signal.default_int_handler)
    yield number
    signal.signal(number, outside)


def test_a_signal_saves_what_was_asked_for(
    heeded_signal, experiment_file, tmp_path, monkeypatch, capsys
):
    number = heeded_signal
    shown = []

    def show(_: object, step: int) -> None:
        shown.append(step)
        if len(shown) == 3:
            signal.raise_signal(number)
        assert len(shown) < 10, "the signal has not ended the training"

    monkeypatch.setattr(headless.Progress, "show", show)
    before = signal.getsignal(number)
    history, save = tmp_path / "history.csv", tmp_path / "a.nnplay"
    arguments = ["train", str(experiment_file), "--epochs", "1000000"]
    code = main([*arguments, "--history", str(history), "--save", str(save)])
    assert code == 128 + number
    error = capsys.readouterr().err
    assert "interrupted after epoch 3" in error
    assert str(save) in error
    assert str(history) in error
    with history.open(newline="") as stream:
        assert [row["epoch"] for row in csv.DictReader(stream)] == ["1", "2", "3"]
    parameters = trained(spiral_experiment(), epochs=3).network.parameters
    assert np.array_equal(load_project(save).parameters, parameters)
    assert signal.getsignal(number) == before


class ClosedTerminal(io.StringIO):
    """A terminal whose window was closed, after the program had found it open."""

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        raise OSError(errno.EIO, os.strerror(errno.EIO))


def test_a_terminal_that_is_closed_meanwhile_costs_no_training(
    experiment_file, tmp_path, monkeypatch
):
    monkeypatch.setattr(sys, "stderr", ClosedTerminal())
    save = tmp_path / "a.nnplay"
    assert main(["train", str(experiment_file), "--epochs", "3", "--save", str(save)]) == 0
    assert load_project(save).trainer.epoch == 3
    assert main(["train", str(tmp_path / "gone.json")]) == 2


def test_overflow_is_told_once_and_rightly_with_code_3(wild_file, tmp_path, capsys):
    save = tmp_path / "a.nnplay"
    arguments = ["train", str(wild_file), "--epochs", "50", "--json", "--save", str(save)]
    assert main(arguments) == 3
    captured = capsys.readouterr()
    figures = json.loads(captured.out)
    assert len(captured.err.splitlines()) == 1
    assert "overflow of the" in captured.err
    assert f"back at the end of epoch {figures['epochs']}" in captured.err
    assert np.isfinite([figures["train_loss"], figures["test_loss"]]).all()
    project = load_project(save)
    assert project.trainer.epoch == figures["epochs"]
    assert project.history.metric("train_loss")[-1] == figures["train_loss"]


def test_steps_that_end_in_the_midst_of_an_overflowing_epoch_tell_it(wild_file, capsys):
    assert main(["train", str(wild_file), "--steps", "5", "--json"]) == 3
    assert json.loads(capsys.readouterr().out)["epochs"] == 1


def test_a_network_that_overflowed_is_exported_as_it_was_before(wild_file, tmp_path, capsys):
    target = tmp_path / "net.py"
    assert main(["export", str(wild_file), "--epochs", "50", "--to", "numpy", str(target)]) == 3
    assert "overflow of the" in capsys.readouterr().err
    done = subprocess.run(
        [sys.executable, "-W", "error", str(target)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def run(arguments: list[str], **words: object) -> subprocess.Popen:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "QT_QPA_PLATFORM": ""}
    # What is printed waits for the end, as it does where nobody wants it otherwise.
    environment.pop("PYTHONUNBUFFERED", None)
    return subprocess.Popen(
        [sys.executable, "-m", "playground", *arguments],
        env=environment,
        text=True,
        **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **words},
    )


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such pipes")
@pytest.mark.parametrize("words", [["train", "FILE", "--epochs", "1"], ["--help"], ["train", "-h"]])
def test_a_broken_pipe_ends_quietly(experiment_file, words):
    process = run([str(experiment_file) if word == "FILE" else word for word in words])
    process.stdout.close()
    error = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=60) == 141
    assert error == ""


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such pipes")
@pytest.mark.parametrize("words", [["train", "nothing-of-this-name"], ["train"]])
def test_an_error_that_nobody_reads_ends_quietly(words):
    process = run(words)
    process.stderr.close()
    assert process.stdout.read() == ""
    process.stdout.close()
    assert process.wait(timeout=60) in (2, 141)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="other systems have no such device")
@pytest.mark.parametrize("words", [["train", "FILE", "--epochs", "1"], ["--help"]])
def test_a_full_standard_output_is_one_line(experiment_file, words):
    words = [str(experiment_file) if word == "FILE" else word for word in words]
    with open("/dev/full", "w") as full:
        process = run(words, stdout=full)
    error = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=60) == 2
    assert error == "playground: standard output: No space left on device\n"


def test_without_streams_as_in_a_windowed_program_commands_work(
    experiment_file, tmp_path, monkeypatch
):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    target = tmp_path / "a.nnplay"
    assert main(["train", str(experiment_file), "--epochs", "1", "--save", str(target)]) == 0
    assert main(["train", "nothing-of-this-name"]) == 2
    for stream in (sys.stdout, sys.stderr):
        stream.close()
    assert load_project(target).trainer.epoch == 1


def test_a_platform_that_is_set_but_empty_is_unset(experiment_file, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "")
    assert main(["train", str(experiment_file), "--epochs", "0"]) == 0
    assert "QT_QPA_PLATFORM" not in os.environ


@pytest.mark.parametrize(
    ("word", "nearest"), [("trian", "train"), ("exprot", "export"), ("rendr", "render")]
)
def test_a_mistyped_command_is_answered_with_the_nearest(word, nearest, capsys):
    with pytest.raises(SystemExit) as stop:
        main([word, "spiral"])
    assert stop.value.code == 2
    assert f"did you mean {nearest!r}?" in capsys.readouterr().err


def test_ctrl_c_meets_no_slow_import_before_it_can_be_answered():
    program = "import playground.cli, sys; print({'numpy', 'msgspec'} & set(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "set()\n"


def test_ctrl_c_during_the_imports_of_a_command_is_one_line(monkeypatch, capsys):
    class Interrupting:
        def find_spec(self, name: str, *_: object) -> None:
            if name == "playground.headless":
                raise KeyboardInterrupt

    monkeypatch.delitem(sys.modules, "playground.headless")
    monkeypatch.setattr(sys, "meta_path", [Interrupting(), *sys.meta_path])
    assert main(["train", "xor"]) == 130
    assert capsys.readouterr().err == "playground: interrupted\n"
