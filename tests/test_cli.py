"""The command line as other programs see it: figures on stdout, one line on stderr, exit codes."""

from __future__ import annotations

import csv
import json
import math
import os
import subprocess
import sys

import numpy as np
import pytest

from playground.cli import main
from playground.data.table import cache
from playground.experiment.files import write_experiment
from playground.experiment.project import load_project, save_project
from tests.support import spiral_experiment, table_experiment, trained


def test_train_prints_one_json_object_with_the_session_s_figures(experiment_file, capsys):
    assert main(["train", str(experiment_file), "--epochs", "3", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    session = trained(spiral_experiment(), epochs=3)
    assert figures["epochs"] == 3
    assert figures["steps"] == session.trainer.steps
    assert figures["train_loss"] == session.evaluate("train").loss
    assert figures["test_accuracy"] == session.evaluate("test").accuracy
    assert figures["gradient_norms"] == list(session.gradient_norms())
    assert figures["seconds"] > 0
    assert figures["steps_per_second"] == pytest.approx(figures["steps"] / figures["seconds"])


def test_train_counts_single_steps(experiment_file, capsys):
    assert main(["train", str(experiment_file), "--steps", "7", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["steps"] == 7


def test_a_seed_on_the_command_line_changes_the_run(experiment_file, capsys):
    losses = []
    for seed in ("1", "2", "2"):
        assert main(["train", str(experiment_file), "--epochs", "1", "--seed", seed, "--json"]) == 0
        losses.append(json.loads(capsys.readouterr().out)["train_loss"])
    assert losses[0] != losses[1] == losses[2]


def test_the_history_has_a_line_an_epoch_and_empty_cells_where_there_is_nothing(
    experiment_file, tmp_path, capsys
):
    target = tmp_path / "history.csv"
    assert main(["train", str(experiment_file), "--epochs", "4", "--history", str(target)]) == 0
    with target.open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["epoch"] for row in rows] == ["1", "2", "3", "4"]
    assert list(rows[0])[:3] == ["epoch", "step", "train_loss"]
    assert list(rows[0])[-1] == "gradient_norm_3"
    assert rows[0]["validation_loss"] == ""
    session = trained(spiral_experiment(), epochs=4)
    assert float(rows[-1]["test_loss"]) == session.evaluate("test").loss


def test_a_saved_project_holds_the_trained_parameters(experiment_file, tmp_path):
    target = tmp_path / "run.nnplay"
    assert main(["train", str(experiment_file), "--epochs", "2", "--save", str(target)]) == 0
    project = load_project(target)
    session = trained(spiral_experiment(), epochs=2)
    assert project.experiment == spiral_experiment()
    assert np.array_equal(project.parameters, session.network.parameters)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["train", "no-such-example"], "no-such-example"),
        (["train", "spiral", "--epochs", "many"], "not a whole number"),
        (["train", "spiral", "--epochs", "-1"], "not between"),
        (["train", "spiral", "--seed", "-1"], "not between"),
        (["train"], "FILE"),
        (["render", "spiral", "--out", "x.png"], "--panel"),
        (["render", "spiral", "--panel", "loss", "--size", "big", "--out", "x.png"], "1280x800"),
        (["render", "spiral", "--panel", "nothing", "--out", "x.png"], "decision"),
        (["render", "spiral", "--panel", "loss", "--out", "x.gif"], ".svg"),
        (["render", "spiral", "--panel", "loss", "--theme", "pink", "--out", "x.png"], "dark"),
        (["render", "spiral", "--panel", "loss", "--answers", "--out", "x.png"], "worksheet"),
        (["render", "--lesson", "what-helps", "--answers", "--out", "folder"], "worksheet"),
        (["predict", "iris", "no-such-table.csv", "x.csv"], "no-such-table.csv"),
        (["--no-such-option"], "--no-such-option"),
    ],
)
def test_a_wrong_call_is_one_line_and_exit_code_2(arguments, sentence, qapp, capsys):
    try:
        code = main(arguments)
    except SystemExit as stop:
        code = stop.code
    captured = capsys.readouterr()
    assert code == 2
    assert captured.out == ""
    assert len(captured.err.strip().splitlines()) == 1
    assert sentence in captured.err


def test_a_broken_experiment_file_names_file_field_and_value(tmp_path, capsys):
    path = tmp_path / "broken.json"
    text = write_experiment(spiral_experiment()).decode().replace('"units": 8', '"units": 0', 1)
    path.write_text(text)
    assert main(["train", str(path)]) == 2
    error = capsys.readouterr().err
    assert str(path) in error
    assert "network.hidden[0].units: 0 is below 1" in error


@pytest.mark.parametrize(("panel", "suffix"), [("loss", "png"), ("window", "png"), ("loss", "svg")])
def test_render_draws_without_a_screen(panel, suffix, experiment_file, tmp_path, qapp):
    target = tmp_path / f"picture.{suffix}"
    arguments = ["render", str(experiment_file), "--panel", panel, "--epochs", "2"]
    assert main([*arguments, "--size", "1100x720", "--out", str(target)]) == 0
    content = target.read_bytes()
    assert content.startswith(b"\x89PNG" if suffix == "png" else b"<?xml")
    assert len(content) > 2000


def test_without_a_display_the_launch_says_so_and_shows_that_it_works(experiment_file, tmp_path):
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    environment["PYTHONPATH"] = os.pathsep.join(sys.path)
    done = subprocess.run(
        [sys.executable, "-m", "playground", str(experiment_file)],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    picture = tmp_path / "playground-preview.png"
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert "no display" in done.stdout
    assert str(picture) in done.stdout
    assert "training loss" in done.stdout
    assert math.isfinite(float(done.stdout.split("training loss ")[1].split(",")[0]))


def test_a_project_with_a_table_trains_on(tmp_path, capsys):
    path = tmp_path / "flowers.nnplay"
    save_project(path, trained(table_experiment(), epochs=1).project())
    assert main(["train", str(path), "--epochs", "1", "--json"]) == 0
    straight = trained(table_experiment(), epochs=2)
    assert json.loads(capsys.readouterr().out)["test_loss"] == straight.evaluate("test").loss


def test_a_table_is_no_experiment_and_one_that_is_missing_is_named(tmp_path, capsys, monkeypatch):
    (tmp_path / "t.csv").write_text("x,y,k\n1,2,a\n")
    assert main(["export", str(tmp_path / "t.csv"), "--to", "numpy", str(tmp_path / "t.py")]) == 2
    assert "t.csv: a table; import it in the window" in capsys.readouterr().err
    (tmp_path / "e.json").write_bytes(write_experiment(table_experiment()))
    monkeypatch.setattr(cache, "_cached", {})
    assert main(["train", str(tmp_path / "e.json")]) == 2
    error = capsys.readouterr().err
    assert "e.json: The table “flowers.csv” (60 rows" in error
    assert error.count("\n") == 1
