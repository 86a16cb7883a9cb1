"""Entries of menus as they are told: names, explanations, keys, and pressing them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from playground.ui.access import install
from playground.ui.access.menu_items import MenuItemInterface
from playground.ui.appearance.theme import LIGHT
from playground.ui.editor.diagram import DiagramPanel
from playground.ui.editor.diagram.layout import INPUTS
from playground.ui.editor.diagram.menus import TargetMenu
from playground.ui.editor.diagram.targets import (
    BiasTarget,
    LayerTarget,
    LinkTarget,
    NeuronTarget,
    OfferTarget,
)
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench
from tests.support import spiral_experiment

Text = QAccessible.Text


def told(action: QAction) -> MenuItemInterface:
    """The entry on the bus."""
    found = QAccessible.queryAccessibleInterface(action)
    assert isinstance(found, MenuItemInterface)
    return found


def without_words(menu: QMenu) -> list[str]:
    """The entries of `menu` and of the menus below it that lack a name or an explanation."""
    menu.aboutToShow.emit()
    found = []
    for action in menu.actions():
        entry = told(action)
        name, description = entry.text(Text.Name), entry.text(Text.Description)
        if not action.isSeparator() and (not name or not description or name == description):
            found.append(f"{menu.title()} > {action.text()}")
        below = action.menu()
        if isinstance(below, QMenu):
            found += without_words(below)
    return found


@pytest.fixture
def window(shared_window):
    return shared_window


@pytest.fixture
def menu(qtbot) -> QMenu:
    """A menu below a menu, with an entry that explains itself and one that does not."""
    install()
    made = QMenu("&Outer")
    qtbot.addWidget(made)
    inner = made.addMenu("&Inner")
    inner.menuAction().setToolTip("What is inside")
    inner.addAction("&Save && close\tDel").setToolTip("<qt>a &lt; b</qt>")
    inner.addAction("Other…")
    return made


def test_an_entry_is_told_by_its_text_and_explained_by_its_tooltip(menu):
    own, other = (told(action) for action in menu.actions()[0].menu().actions())
    assert own.text(Text.Name) == "Save & close"
    assert own.text(Text.Description) == "a < b"
    assert own.text(Text.Accelerator) == "Del"
    assert own.actionInterface().keyBindingsForAction("Press") == ["Del"]
    # What has no words of its own has those of its menu.
    assert other.text(Text.Description) == "What is inside"


def test_an_entry_without_words_of_a_menu_at_a_button_has_those_of_the_button(qtbot):
    install()
    button = QPushButton()
    qtbot.addWidget(button)
    button.setToolTip("Why to press it")
    entry = QMenu(button).addAction("One")
    assert told(entry).text(Text.Description) == "Why to press it"


def test_an_entry_can_be_pressed_and_has_nothing_else_to_offer(qtbot, menu):
    entry = told(menu.actions()[0])
    action = entry.child(0).child(0)
    with qtbot.waitSignal(menu.actions()[0].menu().actions()[0].triggered):
        action.actionInterface().doAction("Press")
    assert entry.actionInterface().actionNames() == ["ShowMenu"]
    # Qt asks for all of them, and takes whatever is not null for one.
    assert action.valueInterface() is None
    assert action.textInterface() is None
    assert action.tableCellInterface() is None


def test_an_entry_that_is_out_of_use_is_not_pressed(qtbot, menu):
    action = menu.actions()[0].menu().actions()[0]
    action.setEnabled(False)
    with qtbot.assertNotEmitted(action.triggered):
        told(action).actionInterface().doAction("Press")
    assert told(action).state().disabled


def test_every_menu_of_the_window_explains_all_of_its_entries(window):
    install()
    for name in ("race", "draw"):
        window.context.show_panel(name)
    assert [text for menu in window.findChildren(QMenu) for text in without_words(menu)] == []


@pytest.mark.parametrize(
    "target",
    [
        LinkTarget(0, 0, 0),
        BiasTarget(0, 0),
        NeuronTarget(0, 0),
        NeuronTarget(INPUTS, 0),
        LayerTarget(0),
        LayerTarget(1),
        OfferTarget(3),
    ],
    ids=str,
)
def test_every_menu_of_the_diagram_explains_all_of_its_entries(qtbot, target):
    install()
    bench = Workbench(spiral_experiment())
    diagram = DiagramPanel(LIGHT, SelectionModel(), bench)
    qtbot.addWidget(diagram)
    menu = TargetMenu(target, diagram.editing, QWidget(diagram))
    assert menu.actions()
    assert without_words(menu) == []
    bench.stop()


def test_the_menu_of_a_panel_explains_all_of_its_entries(window):
    install()
    for dock in window.workspace.docks.values():
        assert without_words(window.menus.sharing.panel_menu(dock)) == []
