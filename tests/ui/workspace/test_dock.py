"""The frame of a panel is given its place once, however often Qt shows it meanwhile."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow

from playground.ui.workspace.dock import PanelDock


def test_a_dock_that_is_shown_while_it_is_placed_is_placed_once(qtbot):
    placed = []

    def find_place(dock: PanelDock) -> None:
        placed.append(dock)
        dock.show()

    window = QMainWindow()
    qtbot.addWidget(window)
    dock = PanelDock("loss", "Loss", {"loss": None}, find_place, window)
    dock.show()
    assert placed == [dock]
    dock.hide()
    dock.show()
    assert placed == [dock, dock]
