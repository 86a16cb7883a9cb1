"""Tables on the command line: what is found, learning from it, answers for every row."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage

from playground.cli import main
from playground.data.bundled import mnist
from playground.experiment.project import load_project
from playground.export import exported, portable
from playground.training.opening import start
from tests.data.table.kinds import KINDS

WORDS = "Sex,Age,Fare,Survived\n" + "".join(
    f"{('female', 'male')[n % 2]},{20 + n % 31},{n * 37 % 101 / 4},{('yes', 'no')[n % 2]}\n"
    for n in range(80)
)
PRICES = "kind,area,price\n" + "".join(
    f"{('house', 'flat')[n % 2]},{40 + n % 37},${(40 + n % 37) * 1000 + (n % 2) * 5000}\n"
    for n in range(80)
)


@pytest.fixture
def words(tmp_path: Path) -> str:
    path = tmp_path / "people.csv"
    path.write_text(WORDS)
    return str(path)


@pytest.fixture
def prices(tmp_path: Path) -> str:
    path = tmp_path / "prices.csv"
    path.write_text(PRICES)
    return str(path)


def rows_of(path: Path) -> list[list[str]]:
    with path.open(newline="", encoding="utf-8") as stream:
        return list(csv.reader(stream))


def test_import_prints_one_json_object_of_what_was_found(words, capsys):
    assert main(["import", words, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == [
        "rows", "columns", "target", "task", "features", "classes", "notices",
    ]  # fmt: skip
    assert (found["rows"], found["columns"], found["target"]) == (80, 4, "Survived")
    assert found["task"] == "classification"
    assert found["features"][0] == {"name": "Sex", "kind": "words", "inputs": 2}
    assert found["classes"] == [{"name": "no", "rows": 40}, {"name": "yes", "rows": 40}]


@pytest.mark.parametrize("name", KINDS)
def test_import_says_of_every_kind_of_table_what_the_window_says(name, tmp_path, capsys):
    kind, path = KINDS[name], tmp_path / "t.csv"
    path.write_text(kind.content, encoding="utf-8")
    assert main(["import", str(path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["target"], found["task"]) == (kind.target, kind.task)
    assert sum(feature["inputs"] for feature in found["features"]) == kind.inputs
    if kind.task == "classification":
        assert sum(one["rows"] for one in found["classes"]) == kind.rows
    for sentence in kind.notices:
        assert any(sentence in notice for notice in found["notices"])


def test_a_table_of_pixels_is_shrunk_as_pictures_are(tmp_path, capsys):
    images, labels = mnist()
    cells = np.hstack([labels[:4000:100, None], images[:4000:100].reshape(40, -1)])
    path = tmp_path / "m.csv"
    np.savetxt(path, cells, fmt="%d", delimiter=",")
    assert main(["import", str(path), "--json", "--side", "10"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert len(found["features"]) == 100
    assert found["features"][0] == {"name": "row 1 column 1", "kind": "pixel", "inputs": 1}
    assert main(["import", str(path), "--side", "3"]) == 2
    assert "side: 3; 4 to 64 is right" in capsys.readouterr().err


def test_another_target_is_chosen_by_its_name(words, capsys):
    assert main(["import", words, "--target", "fare", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["target"], found["task"], found["classes"]) == ("Fare", "regression", [])
    assert main(["import", words, "--target", "Fares"]) == 2
    assert "has no column 'Fares'; it has Sex, Age, Fare, Survived" in capsys.readouterr().err


def test_a_project_made_of_a_table_holds_its_rows_and_an_experiment_names_it(
    words, tmp_path, capsys
):
    project = tmp_path / "people.nnplay"
    assert main(["import", words, "--as", str(project)]) == 0
    table = load_project(project).experiment.data.table
    assert table.words[0].words == ("female", "male")
    experiment = tmp_path / "people.json"
    assert main(["import", words, "--as", str(experiment)]) == 0
    assert "does not hold its rows" in capsys.readouterr().err
    assert json.loads(experiment.read_bytes())["data"]["table"]["sha256"] == table.sha256
    assert main(["import", words, "--as", str(tmp_path / "people.txt")]) == 2


def test_a_table_is_learnt_from_and_every_row_answered(words, tmp_path, capsys):
    project, out = tmp_path / "people.nnplay", tmp_path / "out.csv"
    assert main(["train", words, "--target", "Survived", "--save", str(project), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["test_accuracy"] == 1.0
    new = tmp_path / "new.csv"
    new.write_text("Fare,Sex,Age\n7,female,30\n9,MALE,40\n8,diverse,\n5,male,30\n")
    assert main(["predict", str(project), str(new), str(out)]) == 0
    header, *rows = rows_of(out)
    assert header == ["row", "predicted", "probability of no", "probability of yes"]
    assert [row[1] for row in (rows[0], rows[1], rows[3])] == ["yes", "no", "no"]
    for row in rows:
        assert float(row[2]) + float(row[3]) == pytest.approx(1.0, abs=1e-6)
    errors = capsys.readouterr().err
    assert "“diverse” in “Sex” was not seen while learning" in errors
    assert "1 missing cell is taken as the mean" in errors


def test_numbers_are_answered_in_their_own_unit(prices, tmp_path, capsys):
    project, out = tmp_path / "prices.nnplay", tmp_path / "out.csv"
    assert main(["train", prices, "--target", "price", "--save", str(project)]) == 0
    assert main(["predict", str(project), prices, str(out)]) == 0
    header, *rows = rows_of(out)
    assert header == ["row", "price", "predicted price ($)"]
    for _, price, predicted in rows:
        assert float(predicted) == pytest.approx(float(price), rel=0.06)


def test_a_table_without_a_column_of_the_network_is_refused(words, prices, tmp_path, capsys):
    project = tmp_path / "people.nnplay"
    assert main(["import", words, "--as", str(project)]) == 0
    assert main(["predict", str(project), prices, str(tmp_path / "out.csv")]) == 2
    assert "prices.csv: the column “Sex”" in capsys.readouterr().err
    assert not (tmp_path / "out.csv").exists()


@pytest.mark.parametrize("output", ["linear", "tanh"])
def test_an_exported_script_answers_in_the_unit_of_the_column(output, prices, tmp_path):
    project = tmp_path / "prices.nnplay"
    assert main(["train", prices, "--target", "price", "--save", str(project)]) == 0
    opened = load_project(project)
    experiment = replace(
        opened.experiment, network=replace(opened.experiment.network, output=output)
    )
    session = start(opened if output == "linear" else experiment)
    names: dict[str, object] = {"__name__": "exported"}
    exec(exported(portable(session), "numpy").decode(), names)
    row = names["encode"]({"kind": "house", "area": 50})
    assert row == [0.0, 1.0, 50.0]
    scaled = session.dataset.scaling.apply(np.array([row]))
    expected = session.dataset.target.own(session.network.forward(scaled))
    assert names["predict"]([row])[0, 0] == pytest.approx(expected[0, 0], rel=1e-5)
    assert (names["TARGET"], names["UNIT"]) == ("price", "$")


@pytest.fixture
def pictures(tmp_path: Path) -> str:
    images, labels = mnist()
    path = tmp_path / "some.npz"
    np.savez(path, images=images[::25], labels=labels[::25])
    return str(path)


def test_pictures_are_imported_and_kept_in_the_project(pictures, tmp_path: Path, capsys):
    made = tmp_path / "made.nnplay"
    call = ["import", pictures, "--side", "14", "--first", "150", "--as", str(made), "--json"]
    assert main(call) == 0
    out = capsys.readouterr()
    found = json.loads(out.out)
    assert (found["rows"], found["columns"], found["image"]) == (200, 197, [14, 14])
    assert found["notices"] == out.err.splitlines()
    assert made.stat().st_size < 300_000
    project = load_project(made)
    assert project.experiment.data.table.image.height == 14
    session = start(project)
    assert session.dataset.image_shape == (14, 14)
    assert session.dataset.images.max() == 16.0


@pytest.fixture
def reader(pictures, tmp_path: Path) -> str:
    """A project that has learnt a little of 14 × 14 pixels."""
    project = tmp_path / "reader.nnplay"
    call = ["import", pictures, "--side", "14", "--as", str(project)]
    assert main(call) == 0
    assert main(["train", str(project), "--epochs", "10", "--save", str(project)]) == 0
    return str(project)


def write_idx(path: Path, array: np.ndarray) -> Path:
    head = bytes((0, 0, 8, array.ndim)) + np.array(array.shape, dtype=">u4").tobytes()
    path.write_bytes(head + array.astype(np.uint8).tobytes())
    return path


def test_all_kinds_of_pictures_get_the_same_answers(reader, tmp_path, capsys):
    images, labels = mnist()
    images, labels = images[7::250], labels[7::250]
    idx = write_idx(tmp_path / "new-images-idx3-ubyte", images)
    np.savez(tmp_path / "new.npz", images=images, labels=labels)
    cells = np.hstack([labels[:, None], images.reshape(len(images), -1)])
    np.savetxt(tmp_path / "new.csv", cells, fmt="%d", delimiter=",")
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number, image in enumerate(images):
        QImage(image.tobytes(), 28, 28, 28, QImage.Format.Format_Grayscale8).save(
            str(folder / f"{number:02}.png")
        )
    found = {}
    for source in (idx, tmp_path / "new.npz", tmp_path / "new.csv", folder):
        out = tmp_path / "out.csv"
        assert main(["predict", reader, str(source), str(out)]) == 0
        found[source.name] = rows_of(out)
    plain = found["new-images-idx3-ubyte"]
    assert plain[0][:2] == ["row", "predicted"]
    assert np.mean([row[1] == str(one) for row, one in zip(plain[1:], labels, strict=True)]) > 0.5
    for name in ("new.npz", "new.csv"):
        assert found[name][0][:3] == ["row", "label", "predicted"]
        assert [row[1] for row in found[name][1:]] == [str(one) for one in labels]
        assert [row[2:] for row in found[name][1:]] == [row[1:] for row in plain[1:]]
    assert found["pictures"][0][:3] == ["row", "file", "predicted"]
    assert found["pictures"][1][1] == "pictures/00.png"
    assert [row[2] for row in found["pictures"]] == [row[1] for row in plain]
    assert "made smaller, from 28 × 28 to 14 × 14" in capsys.readouterr().err


def test_pictures_are_refused_where_the_network_knows_none(words, pictures, tmp_path, capsys):
    project = tmp_path / "people.nnplay"
    assert main(["import", words, "--as", str(project)]) == 0
    assert main(["predict", str(project), pictures, str(tmp_path / "out.csv")]) == 2
    assert "trained on columns of a table" in capsys.readouterr().err


def test_a_network_learns_from_pictures_without_a_window(pictures, capsys):
    assert main(["train", pictures, "--epochs", "15", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["train_accuracy"] > 0.9


def test_a_table_of_images_is_said_in_one_line(tmp_path: Path, capsys):
    images, labels = mnist()
    path = tmp_path / "mnist.csv"
    cells = np.hstack([labels[::50, None], images[::50].reshape(100, -1)])
    np.savetxt(path, cells, fmt="%d", delimiter=",")
    assert main(["import", str(path)]) == 0
    said = capsys.readouterr().out
    assert "features: images of 28 × 28 pixels" in said
    assert len(said.splitlines()) == 4
