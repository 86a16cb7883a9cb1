import sys

import pytest

from playground import resources


def test_a_checkout_has_its_resources_beside_the_package():
    assert resources.root() == resources.PACKAGE.parent / "resources"
    assert resources.path("datasets", "iris.csv").is_file()


def test_an_executable_has_them_in_the_folder_it_unpacked_itself_to(tmp_path, monkeypatch):
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources.path("icons") == tmp_path / "resources" / "icons"


def test_an_installed_package_has_them_inside_and_ignores_a_stranger_beside_it(
    tmp_path, monkeypatch
):
    (tmp_path / "playground" / "_resources").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(resources, "PACKAGE", tmp_path / "playground")
    assert resources.root() == tmp_path / "playground" / "_resources"


def test_missing_resources_are_reported_with_the_places_looked_at(tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "PACKAGE", tmp_path / "playground")
    with pytest.raises(FileNotFoundError, match="_resources"):
        resources.root()
