"""Layouts have to join each other before they are filled; tests of the interface fail otherwise.

PySide (6.11) makes an object of Python for each item of a layout that joins another, and does not
hear when Qt drops that item.  Whatever lies at its address next is taken for the item, and when
that goes the process may end in `Shiboken::BindingManager::releaseWrapper`.  A layout that is
empty when it joins has no such objects, then or later.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QBoxLayout, QFormLayout, QGridLayout, QLayout, QWidget

JOINS = (
    (QBoxLayout, "addLayout"),
    (QBoxLayout, "insertLayout"),
    (QGridLayout, "addLayout"),
    (QFormLayout, "addRow"),
    (QFormLayout, "insertRow"),
    (QLayout, "addItem"),
    (QWidget, "setLayout"),
)


def layouts_watched() -> Iterator[None]:
    """Refuse layouts that were filled before they join another one or a widget."""
    with pytest.MonkeyPatch.context() as patch:
        for kind, name in JOINS:
            patch.setattr(kind, name, _watched(getattr(kind, name)))
        yield


def _watched(join: Callable[..., object]) -> Callable[..., object]:
    def joined(whole: object, *parts: object, **named: object) -> object:
        for part in parts:
            filled = isinstance(part, QLayout) and part.count() > 0
            assert not filled, "a layout was filled before it joined another"
        return join(whole, *parts, **named)

    return joined
