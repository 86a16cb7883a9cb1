"""What is remembered between two starts, and what damaged settings are replaced by."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from playground.ui.settings import MOST_RECENT, Settings

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
    for number in range(MOST_RECENT + 3):
        settings.remember_file(Path(f"/{number}.nnplay"))
    assert len(settings.recent_files) == MOST_RECENT
    settings.recent_files = ()
    assert Settings().recent_files == ()
