"""Space plays and pauses wherever the focus is, but where somebody is typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from playground.experiment.files import load_example
from playground.ui.access.reading_order import give_focus, reading_order
from playground.ui.labs import LABS, lab_named
from playground.ui.panels.panel import panel_around
from playground.ui.widgets.number_field import NumberField


@pytest.fixture
def window(shared_window):
    return shared_window


@pytest.fixture
def active(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.documents.document.become(None, None)


@pytest.mark.parametrize("lab", [lab.name for lab in LABS])
def test_space_plays_and_pauses_from_every_stop_of_every_panel(qtbot, active, lab):
    window = active
    window.workbench.open(load_example(lab_named(lab).examples[0]))
    window.workspace.choose_lab(lab)
    assert (window.selection.value.layer, window.selection.value.unit) == (None, None)
    walked = 0
    for name in lab_named(lab).plane.names():
        window.workspace.show_panel(name)
        qtbot.waitUntil(lambda name=name: window.workspace.is_in_sight(name), timeout=20_000)
        for stop in reading_order(window):
            if panel_around(stop) is not window.panels[name]:
                continue
            give_focus(stop, onwards=True)
            for playing in (True, False):
                qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
                assert window.workbench.playing == playing, (name, stop, stop.accessibleName())
            walked += 1
    assert walked >= 5
    assert len([one for one in QApplication.topLevelWidgets() if one.isVisible()]) == 1


def test_space_plays_from_every_field_of_the_inspectors(qtbot, active):
    window = active
    stops = [one for one in reading_order(window) if window.inspector_dock.isAncestorOf(one)]
    fields = [one for one in stops if isinstance(one, NumberField)]
    assert len(fields) >= 10
    for stop in stops:
        give_focus(stop, onwards=True)
        text = stop.text() if isinstance(stop, NumberField) else ""
        for playing in (True, False):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
            assert window.workbench.playing == playing, (stop, stop.accessibleName())
        assert not isinstance(stop, NumberField) or stop.text() == text


def test_space_belongs_to_the_text_that_is_being_typed(qtbot, active):
    field = next(one for one in reading_order(active) if isinstance(one, NumberField))
    give_focus(field, onwards=True)
    qtbot.keyClicks(field, "1 0")
    assert field.text() == "1 0"
    assert not active.workbench.playing
