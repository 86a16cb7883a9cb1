from __future__ import annotations

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget


def test_a_layout_that_was_filled_first_is_refused(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column, row = QVBoxLayout(window), QHBoxLayout()
    row.addWidget(QLabel("first", window))
    with pytest.raises(AssertionError, match="filled before it joined"):
        column.addLayout(row)


def test_a_layout_that_joins_empty_is_filled_as_ever(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column, row = QVBoxLayout(window), QHBoxLayout()
    column.addLayout(row, 1)
    row.addWidget(QLabel("later", window))
    assert (column.count(), row.count()) == (1, 1)
