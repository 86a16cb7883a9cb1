"""What `pip install` and an sdist carry; built once, without an index."""

from __future__ import annotations

import os
import tarfile
import zipfile
from pathlib import Path

import pytest
from hatchling.build import build_sdist, build_wheel

import playground
from tests.packaging.conftest import ROOT


@pytest.fixture(scope="module")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The wheel and the sdist of this checkout."""
    folder = tmp_path_factory.mktemp("dist")
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        return folder / build_wheel(str(folder)), folder / build_sdist(str(folder))
    finally:
        os.chdir(before)


def files_below(folder: str, *suffixes: str) -> set[str]:
    found = (file for file in (ROOT / folder).rglob("*") if file.is_file())
    return {str(file.relative_to(ROOT)) for file in found if file.suffix in suffixes}


def test_the_wheel_carries_all_modules_and_all_resources(distributions: tuple[Path, Path]):
    with zipfile.ZipFile(distributions[0]) as wheel:
        names = set(wheel.namelist())
    assert files_below("playground", ".py") <= names
    resources = files_below("resources", ".json", ".svg", ".csv", ".npz", ".md")
    assert resources
    assert {f"playground/_{name}" for name in resources} <= names
    assert not [name for name in names if name.startswith(("tests/", "packaging/", "resources/"))]


def test_the_wheel_gives_the_command_and_the_version(distributions: tuple[Path, Path]):
    with zipfile.ZipFile(distributions[0]) as wheel:
        info = f"neural_network_playground-{playground.__version__}.dist-info"
        commands = wheel.read(f"{info}/entry_points.txt").decode()
        metadata = wheel.read(f"{info}/METADATA").decode()
    assert "playground = playground.cli:main" in commands
    # What `uvx` and `pipx run` start, given the name of the project.
    assert "\nneural-network-playground = playground.cli:main" in commands
    assert "Requires-Python: >=3.11" in metadata
    assert "License-Expression: MIT" in metadata


def test_the_sdist_can_be_tested_and_packaged(distributions: tuple[Path, Path]):
    with tarfile.open(distributions[1]) as sdist:
        names = {name.partition("/")[2] for name in sdist.getnames()}
    wanted = {"pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md"}
    assert wanted <= names
    assert files_below("tests", ".py", ".npz") <= names
    assert files_below("packaging", ".py", ".spec", ".xml", ".desktop", ".iss") <= names
    assert files_below("resources", ".json", ".svg", ".csv", ".npz") <= names
