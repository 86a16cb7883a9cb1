from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from playground.ui.appearance.display import display_fault

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems have no display variables"
)
NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_a_screen_that_does_not_answer_is_said_in_a_sentence(environment: pytest.MonkeyPatch):
    environment.setenv("DISPLAY", ":4711")
    assert display_fault().startswith("DISPLAY=:4711: no screen answers there")
    environment.setenv("WAYLAND_DISPLAY", "wayland-4711")
    assert "WAYLAND_DISPLAY=wayland-4711" in display_fault()


def test_one_screen_that_answers_is_enough(environment: pytest.MonkeyPatch, tmp_path: Path):
    environment.setenv("DISPLAY", ":4711")
    environment.setenv("WAYLAND_DISPLAY", "wayland-1")
    environment.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "wayland-1"))
        assert display_fault() == ""


def test_a_chosen_platform_is_nobody_else_s_business(environment: pytest.MonkeyPatch):
    environment.setenv("DISPLAY", ":4711")
    environment.setenv("QT_QPA_PLATFORM", "offscreen")
    assert display_fault() == ""


def test_without_any_display_there_is_no_fault_to_name(environment: pytest.MonkeyPatch):
    assert display_fault() == ""


def test_the_app_ends_with_one_line_where_the_screen_does_not_answer():
    kept = {name: value for name, value in os.environ.items() if name not in NAMES}
    done = subprocess.run(
        [sys.executable, "-m", "playground", "xor"],
        env={**kept, "DISPLAY": ":4711"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("playground: DISPLAY=:4711: no screen answers there")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("platform", ["wayland", "no-such-platform"])
def test_a_platform_that_does_not_work_is_said_in_one_line(platform: str, tmp_path: Path):
    kept = {name: value for name, value in os.environ.items() if name not in NAMES}
    done = subprocess.run(
        [sys.executable, "-m", "playground", "xor"],
        env={**kept, "QT_QPA_PLATFORM": platform, "XDG_RUNTIME_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    assert done.stderr.startswith(f"playground: QT_QPA_PLATFORM={platform}: no window can open")
    assert done.stderr.count("\n") == 1
