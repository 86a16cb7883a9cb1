"""`playground export` as other programs see it."""

from __future__ import annotations

import runpy

import numpy as np
import pytest

from playground.cli import main
from playground.experiment.project import save_project
from tests.support import spiral_experiment, trained


def test_a_project_is_exported_as_it_stands(tmp_path, capsys):
    session = trained(spiral_experiment(), epochs=4)
    project, out = tmp_path / "run.nnplay", tmp_path / "network.py"
    save_project(project, session.project())
    assert main(["export", str(project), "--to", "numpy", str(out)]) == 0
    assert capsys.readouterr().out == f"{out}: the parameters after epoch 4 (12 steps)\n"
    first = runpy.run_path(str(out))["W1"]
    assert np.array_equal(first, session.network.weights[0])


def test_an_experiment_is_exported_untrained_or_after_epochs(experiment_file, tmp_path, capsys):
    out = tmp_path / "network.py"
    call = ["export", str(experiment_file), "--to", "pytorch", str(out)]
    assert main(call) == 0
    assert "the initial parameters" in capsys.readouterr().out
    assert main([*call, "--epochs", "2"]) == 0
    assert "after epoch 2" in capsys.readouterr().out


def test_one_moment_and_one_epoch_are_said_so(experiment_file, tmp_path, capsys):
    page = tmp_path / "page.html"
    call = ["export", str(experiment_file), "--to", "replay", str(page)]
    for epochs, said in (("0", "1 moment of 0 epochs"), ("1", "2 moments of 1 epoch")):
        assert main([*call, "--epochs", epochs]) == 0
        assert capsys.readouterr().out == f"{page}: {said}\n"


def test_the_name_of_an_example_will_do(tmp_path):
    out = tmp_path / "network.onnx"
    assert main(["export", "iris", "--to", "onnx", str(out)]) == 0
    assert out.stat().st_size > 500


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["spiral", "--to", "onnx", "{}/x.py"], "x.py: a file for onnx ends in .onnx"),
        (["spiral", "--to", "numpy", "{}/x.nnplay"], "x.nnplay: a file for numpy ends in .py"),
        (["spiral", "--to", "caffe", "{}/x.py"], "'caffe'"),
        (["spiral", "{}/x.py"], "--to"),
        (["spiral", "--to", "numpy"], "OUT"),
        (["spiral", "--to", "keras", "{}"], "a folder; name a file in it, like"),
        (["spiral", "--to", "keras", "{}/none/x.py"], "there is no folder"),
        (["nothing", "--to", "keras", "{}/x.py"], "nothing"),
        (["spiral", "--to", "numpy", "--epochs", "-2", "{}/x.py"], "not between"),
    ],
)
def test_a_wrong_call_is_one_line_and_writes_nothing(arguments, sentence, tmp_path, capsys):
    words = [word.format(tmp_path) for word in arguments]
    try:
        code = main(["export", *words])
    except SystemExit as stop:
        code = stop.code
    captured = capsys.readouterr()
    assert code == 2
    assert captured.out == ""
    assert len(captured.err.strip().splitlines()) == 1
    assert sentence in captured.err
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_the_old_file_stays(experiment_file, tmp_path, monkeypatch):
    out = tmp_path / "network.py"
    out.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    assert main(["export", str(experiment_file), "--to", "numpy", str(out)]) == 2
    assert out.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["network.py", "spiral.json"]
