from __future__ import annotations

import pytest

from tests.packaging.conftest import load_script

project_home = load_script("project_home")


def test_identifier_and_links_follow_from_the_home():
    home = project_home.project_home("https://github.com/Some-Account/playground/")
    assert home.identifier == "io.github.some_account.neural_network_playground"
    assert home.bundle_identifier == "io.github.some-account.neural-network-playground"
    assert home.url == "https://github.com/Some-Account/playground"
    assert home.file_url("1.2.3", "resources/pictures/a.png") == (
        "https://raw.githubusercontent.com/Some-Account/playground/v1.2.3/resources/pictures/a.png"
    )


def test_no_part_of_an_identifier_begins_with_a_digit():
    home = project_home.project_home("https://github.com/3d/playground")
    assert home.identifier == "io.github._3d.neural_network_playground"
    assert home.bundle_identifier == "io.github.3d.neural-network-playground"


def test_without_a_home_a_package_is_marked_as_nobodys(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("PLAYGROUND_HOME", raising=False)
    home = project_home.project_home()
    assert home.url == ""
    assert home.identifier == "org.example.neural_network_playground"


def test_the_environment_names_the_home(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PLAYGROUND_HOME", "https://github.com/someone/it")
    assert project_home.project_home().account == "someone"


@pytest.mark.parametrize(
    "url", ["https://example.org/a/b", "github.com/a/b", "https://github.com/a"]
)
def test_a_home_whose_links_are_not_known_is_refused(url: str):
    with pytest.raises(project_home.UnknownHome, match="ACCOUNT/REPOSITORY"):
        project_home.project_home(url)
