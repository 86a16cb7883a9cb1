"""Listening in as a screen reader would: what is announced, in the process itself."""

from __future__ import annotations

import pytest

from playground.ui.access import install, panel_reader


@pytest.fixture
def listening(qapp, monkeypatch) -> None:
    """Somebody listens: the bus that Qt asks for that is not there off-screen."""
    install()
    monkeypatch.setattr(panel_reader, "is_listened_to", always)


def always() -> bool:
    """Yes."""
    return True
