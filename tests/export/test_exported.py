"""What is exported says what our network says, on every row of the data, to 1e-5."""

from __future__ import annotations

import ast
import importlib.util
import os
import runpy
import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.engine import ACTIVATIONS as ALL_ACTIVATIONS
from playground.experiment.shapes import features_of
from playground.export import TARGETS, ExportError, Portable, exported, portable
from playground.export.activation_forms import ACTIVATION_FORMS
from playground.export.portable import raw_rows
from playground.export.script import MAX_READABLE_NUMBERS, number_of
from playground.training.session import Session
from tests.export.cases import ACTIVATIONS, CASES
from tests.export.reading_onnx import read_model
from tests.support import spiral_experiment

RUNNER = Path(__file__).with_name("run_scripts.py")
PACKAGES = {"pytorch": ("torch",), "keras": ("keras", "torch"), "onnx": ("onnx", "onnxruntime")}
TOLERANCE = 1e-5
SCRIPTS = tuple(target for target in TARGETS if target != "onnx")


@cache
def session_of(case: str) -> Session:
    return CASES[case]()


@cache
def network_of(case: str) -> Portable:
    return portable(session_of(case))


def rows_of(case: str) -> np.ndarray:
    session = session_of(case)
    return raw_rows(session.dataset, features_of(session.experiment.data))


def assert_says_the_same(case: str, outputs: np.ndarray) -> None:
    session = session_of(case)
    expected = session.network.forward(session.dataset.inputs)
    assert outputs.shape == expected.shape
    size = max(1.0, float(np.abs(expected).max()))
    assert np.abs(outputs - expected).max() <= TOLERANCE * size


@pytest.fixture(scope="module")
def outputs_of(tmp_path_factory):
    """What the installed packages compute from the files, one process for each target."""

    @cache
    def run(target: str) -> dict[str, np.ndarray]:
        missing = [name for name in PACKAGES[target] if importlib.util.find_spec(name) is None]
        if missing:
            pytest.skip(f"{', '.join(missing)} is not installed")
        folder = tmp_path_factory.mktemp(target)
        suffix = ".onnx" if target == "onnx" else ".py"
        for case in CASES:
            (folder / f"{case}{suffix}").write_bytes(exported(network_of(case), target))
            np.save(folder / f"{case}.rows.npy", rows_of(case))
        environment = {**os.environ, "KERAS_BACKEND": "torch", "KERAS_HOME": str(folder)}
        subprocess.run(
            [sys.executable, str(RUNNER), str(folder)], env=environment, check=True, timeout=120
        )
        return {case: np.load(folder / f"{case}.outputs.npy") for case in CASES}

    return run


def run_script(path: Path, content: bytes) -> dict:
    path.write_bytes(content)
    return runpy.run_path(str(path))


@pytest.mark.parametrize("case", CASES)
def test_the_numpy_script_says_the_same(case, tmp_path):
    script = run_script(tmp_path / "network.py", exported(network_of(case), "numpy"))
    assert_says_the_same(case, script["predict"](rows_of(case)))


@pytest.mark.parametrize("target", PACKAGES)
@pytest.mark.parametrize("case", CASES)
def test_the_packages_say_the_same(case, target, outputs_of):
    assert_says_the_same(case, outputs_of(target)[case])


@pytest.mark.parametrize("case", CASES)
def test_the_onnx_file_is_a_model_that_says_the_same(case):
    network = network_of(case)
    model = read_model(exported(network, "onnx"))
    assert model.opset == 17
    assert model.metadata["title"] == network.title
    assert (model.input, model.output) == ("rows", "outputs")
    assert_says_the_same(case, model.run(rows_of(case)))


@pytest.mark.parametrize("target", SCRIPTS)
@pytest.mark.parametrize("case", CASES)
def test_a_script_holds_the_parameters_bit_for_bit(case, target):
    network = network_of(case)
    found = parameters_in(exported(network, target).decode(), network)
    for number, layer in enumerate(network.layers, start=1):
        for name, array in layer.arrays.items():
            assert found[f"{name}{number}"].tobytes() == array.tobytes()


def parameters_in(text: str, network: Portable) -> dict[str, np.ndarray]:
    """The arrays W1, b1 … of a script, computed without importing any package but NumPy."""
    tree = ast.parse(text)
    wanted = ["DTYPE", "_unpacked"]
    wanted += [f"{name}{i}" for i, one in enumerate(network.layers, 1) for name in one.arrays]
    tree.body = [node for node in tree.body if name_of(node) in wanted]
    scope = {"np": np, "base64": __import__("base64")}
    exec(compile(tree, "script", "exec"), scope)
    return scope


def name_of(node: ast.stmt) -> str:
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        return node.targets[0].id
    return node.name if isinstance(node, ast.FunctionDef) else ""


def test_every_activation_has_a_form_in_every_format():
    assert set(ACTIVATION_FORMS) == set(ALL_ACTIVATIONS)


@pytest.mark.parametrize("activation", [name for name in ACTIVATIONS if name != "linear"])
def test_the_layers_of_a_module_are_those_of_the_network(activation):
    network = network_of(activation)
    form = ACTIVATION_FORMS[activation]
    torch, keras = form.pytorch.removeprefix("nn.").partition("(")[0], form.keras.strip('"')
    words = [word for name, word in calls(network, "pytorch") if name == "Sequential"]
    assert words == [["linear", torch, "linear", torch, "linear", "Softmax"]]
    named = [word for name, word in calls(network, "keras") if name == "Sequential"]
    assert named == [["Input", "dense", keras, "dense", keras, "dense", "softmax"]]


def test_dropout_is_there_for_who_trains_on():
    network = network_of("switched-off")
    for target in ("pytorch", "keras"):
        layers = dict(calls(network, target))["Sequential"]
        assert layers.count("Dropout") == 1
    assert "Dropout" not in exported(network, "numpy").decode()


def calls(network: Portable, target: str) -> list[tuple[str, list[str]]]:
    """Every call of a script with the functions that are its arguments, names given as text."""
    tree = ast.parse(exported(network, target))
    return [
        (short(node.func), [word for item in items(node) for word in words(item)])
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    ]


def items(call: ast.Call) -> list[ast.expr]:
    listed = call.args[0].elts if call.args and isinstance(call.args[0], ast.List) else call.args
    return [item for item in listed if isinstance(item, ast.Call)]


def words(call: ast.Call) -> list[str]:
    found = [short(call.func)]
    if found == ["dense"]:
        activation = call.args[2]
        found.append(
            activation.value if isinstance(activation, ast.Constant) else short(activation)
        )
    return found


def short(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def test_a_script_run_shows_rows_of_every_kind_and_how_near_it_is(tmp_path):
    path = tmp_path / "network.py"
    path.write_bytes(exported(network_of("digits"), "numpy"))
    done = subprocess.run(
        [sys.executable, "-W", "error", str(path)],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        check=True,
        timeout=60,
    )
    lines = done.stdout.decode().splitlines()
    assert lines[0] == "Ziffern – Übung"
    assert len(lines) == 7
    assert len({line.split(":")[0] for line in lines[1:6]}) > 2
    assert float(lines[-1].rsplit(" ", 1)[1]) <= TOLERANCE


def test_large_networks_are_packed_and_small_ones_readable():
    large, small = network_of("large"), network_of("digits")
    assert large.parameter_count > MAX_READABLE_NUMBERS >= small.parameter_count
    assert b"base64" in exported(large, "numpy")
    assert b"base64" not in exported(small, "numpy")
    assert max(map(len, exported(small, "numpy").decode().splitlines())) <= 100


@pytest.mark.parametrize("target", SCRIPTS)
def test_no_title_and_no_name_becomes_code(target, tmp_path):
    evil = '\'"""\\\n\nraise SystemExit(3)\n# \u202e{0}%s'
    network = replace(network_of("tanh"), title=evil, class_names=(evil, "b", "c"))
    network = replace(network, inputs=replace(network.inputs, columns=(evil, "x2")))
    tree = ast.parse(exported(network, target))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Raise)]
    values = {name_of(node): node.value for node in tree.body if isinstance(node, ast.Assign)}
    assert ast.literal_eval(values["TITLE"]) == evil
    assert ast.literal_eval(values["CLASSES"])[0] == evil
    assert ast.literal_eval(values["COLUMNS"])[0] == evil


def test_links_that_are_off_weigh_nothing_and_the_script_says_so():
    network = network_of("switched-off")
    assert not network.layers[1].weights[:3, 1].any()
    assert not network.layers[1].weights[2].any()
    assert "switched off, 6 of them" in exported(network, "numpy").decode()


@given(st.floats(width=32, allow_nan=False, allow_infinity=False))
def test_a_float32_reads_back_as_itself(value):
    number = np.float32(value)
    assert np.array([float(number_of(number))], np.float32).tobytes() == number.tobytes()


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_float64_reads_back_as_itself(value):
    assert np.float64(number_of(np.float64(value))).tobytes() == np.float64(value).tobytes()


def test_the_state_says_which_parameters_these_are():
    session = Session(spiral_experiment())
    assert portable(session).state == "the initial parameters, nothing trained"
    session.train(epochs=2)
    assert portable(session).state == "the parameters after epoch 2 (6 steps)"
    session.train(steps=1)
    assert portable(session).state == "the parameters after step 7, in epoch 3"


def test_parameters_that_are_not_finite_are_refused_by_layer():
    session = Session(spiral_experiment())
    session.network.weights[1][0, 0] = np.nan
    with pytest.raises(ExportError, match="layer 2: its parameters are not finite"):
        portable(session)


def test_parameters_of_another_kind_are_refused_and_not_left_out(monkeypatch):
    session = Session(spiral_experiment())
    monkeypatch.setattr(
        session.network, "parameters", np.zeros(session.network.parameters.size + 6)
    )
    with pytest.raises(ExportError, match="6 parameters are of no kind that is known"):
        portable(session)


def test_an_unknown_target_is_refused():
    with pytest.raises(ExportError, match="'tensorflow' is not one of numpy, pytorch, keras, onnx"):
        exported(network_of("tanh"), "tensorflow")
