from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from typing import IO

import pytest

from tests import watch
from tests.conftest import WATCH
from tests.watch import Watch


@pytest.fixture
def said() -> Iterator[IO[str]]:
    """The file that the standard error of the process goes to."""
    usual = os.dup(2)
    with tempfile.TemporaryFile("w+") as file:
        os.dup2(file.fileno(), 2)
        yield file
        os.dup2(usual, 2)
    os.close(usual)


@pytest.fixture
def watched(
    said: IO[str], monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Watch]:
    """A watch that waits a twentieth of a second, in place of that of all tests."""
    monkeypatch.setattr(watch, "SECONDS", 0.05)
    made = Watch()
    yield made
    made.end()
    request.config.stash[WATCH].was_stopped()


def stacks_of_a_hang(said: IO[str]) -> str:
    before = said.seek(0, os.SEEK_END)
    time.sleep(0.1)
    said.seek(before)
    return said.read()


def test_it_is_said_where_a_test_hangs(watched: Watch, said: IO[str]):
    watched.see_a_test()
    stacks = stacks_of_a_hang(said)
    assert "Timeout" in stacks
    assert "in stacks_of_a_hang" in stacks


def test_after_a_failed_test_the_next_is_watched(watched: Watch, said: IO[str]):
    watched.see_a_test()
    stacks_of_a_hang(said)
    watched.see_a_test()
    assert stacks_of_a_hang(said) == ""
    watched.was_stopped()
    watched.see_a_test()
    assert "in stacks_of_a_hang" in stacks_of_a_hang(said)
