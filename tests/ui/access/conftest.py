"""Listening in as a screen reader would: in the process itself, and from another one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from playground.ui.access import install, panel_reader
from tests.ui.access.bus import Reader
from tests.ui.access.walking import spiral_on_the_bus


@pytest.fixture(scope="module")
def reader(tmp_path_factory) -> Iterator[Reader]:
    """One who reads a window on the spiral, which all tests of a file share.

    Screen, buses and program are started for each file: what one leaves in the program or on the
    buses is nothing to the next, and starting them takes little beside reading them.
    """
    with spiral_on_the_bus(tmp_path_factory.mktemp("home")) as found:
        yield found


@pytest.fixture
def listening(qapp, monkeypatch) -> None:
    """Somebody listens: the bus that Qt asks for that is not there off-screen."""
    install()
    monkeypatch.setattr(panel_reader, "is_listened_to", always)


def always() -> bool:
    """Yes."""
    return True
