"""What is remembered between two starts, and what damaged settings are replaced by."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from playground.ui.settings import FOLLOW_DESKTOP, MAX_RECENT, Settings

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def own_file(tmp_path):
    # Qt asks the environment for the folder but once.
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))


def test_recent_files_come_back_newest_first_and_once():
    for name in ("a.nnplay", "b, c.nnplay", "ünï.json", "a.nnplay"):
        Settings().remember_file(Path("/lectures") / name)
    names = [path.name for path in Settings().recent_files]
    assert names == ["a.nnplay", "ünï.json", "b, c.nnplay"]


def test_a_single_recent_file_comes_back_too():
    Settings().remember_file(Path("/lectures/one.nnplay"))
    assert Settings().recent_files == (Path("/lectures/one.nnplay"),)


def test_old_files_are_forgotten():
    settings = Settings()
    for number in range(MAX_RECENT + 3):
        settings.remember_file(Path(f"/{number}.nnplay"))
    assert len(settings.recent_files) == MAX_RECENT
    settings.recent_files = ()
    assert Settings().recent_files == ()


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\xff" * 500,
        b"no setting at all\n",
        b"[General\nscale=1\n",
        b"[General]\nscale=large\n",
        b"[General]\nscale=nan\n",
        b"[General]\nscale=1e999\n",
        b"[General]\ntheme=pink\n",
        b"[General]\ngeometry=wide\n",
    ],
)
def test_damaged_settings_are_said_and_the_defaults_are_used(content):
    file = Path(Settings()._store.fileName())
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    settings = Settings()
    assert settings.damaged
    assert (settings.theme, settings.scale, settings.geometry) == (FOLLOW_DESKTOP, 1.0, None)
    assert settings.recent_files == ()
    # What is chosen from now on is kept.
    settings.scale = 1.5
    settings._store.sync()
    assert Settings().scale == 1.5


def test_whole_settings_are_not_called_damaged():
    assert not Settings().damaged
    settings = Settings()
    settings.theme, settings.scale, settings.language = "dark", 1.25, "de"
    settings.remember_file(Path("/one.nnplay"))
    settings.recent_files = ()
    settings._store.sync()
    assert not Settings().damaged


@pytest.mark.parametrize(
    ("name", "value"),
    [("seen_hints", frozenset({"train"})), ("start_page", False), ("comments", True)],
)
def test_settings_that_hold_a_single_choice_are_whole(name, value):
    setattr(Settings(), name, value)
    settings = Settings()
    assert not settings.damaged
    assert getattr(settings, name) == value
