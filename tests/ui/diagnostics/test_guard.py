"""Every handler is guarded, and an error in one is told once while everything else goes on."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Iterator
from types import FunctionType

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsView,
    QWidget,
    QWidgetItem,
)

import playground.ui
from playground.ui.appearance.theme import LIGHT
from playground.ui.diagnostics import guard
from playground.ui.main_window import MainWindow
from playground.ui.registry import PANELS
from tests.support import spiral_experiment

FRAMES = 300


def subclasses(of: type) -> Iterator[type]:
    for made in type.__subclasses__(of):
        yield made
        yield from subclasses(made)


def test_every_handler_of_every_class_of_the_window_is_guarded():
    for module in pkgutil.walk_packages(playground.ui.__path__, "playground.ui."):
        importlib.import_module(module.name)
    found = {
        base
        for owner in (QObject, QGraphicsItem)
        for made in subclasses(owner)
        for base in made.__mro__
        if base.__module__.startswith(guard.GUARDED_PACKAGES)
    }
    handlers = [
        (made, name)
        for made in found
        for name, method in vars(made).items()
        if guard.is_handler(name) and isinstance(method, FunctionType)
    ]
    ours = [made for made, _ in handlers if made.__module__.startswith("playground.ui")]
    assert len(ours) > 80
    assert [
        f"{made.__module__}.{made.__name__}.{name}"
        for made, name in handlers
        if not guard.is_guarded(vars(made)[name])
    ] == []


@pytest.mark.parametrize(
    "name",
    [
        "event", "paintEvent", "mousePressEvent", "keyPressEvent", "wheelEvent", "dropEvent",
        "drawForeground", "heightForWidth", "data",
    ],
)  # fmt: skip
def test_the_handlers_of_qt_are_known_by_their_names(name):
    assert guard.is_handler(name)


@pytest.fixture
def told(monkeypatch) -> list[BaseException]:
    """What reaches the hook of the crash log."""
    errors: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: errors.append(error))
    return errors


def plant(monkeypatch, made: type, name: str) -> None:
    """Let the handler `name` of `made` fail as if it had been written so."""

    def failing(self: object, *_: object) -> None:
        raise ZeroDivisionError(f"planted in {name}")

    monkeypatch.setattr(made, name, failing, raising=False)
    guard.guard_class(made)


class Nested(QWidget):
    """A widget as those that ended the program: `paintEvent` is called from within `event`."""

    __module__ = "playground.ui.nested"

    def event(self, event: QEvent) -> bool:
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        raise ZeroDivisionError("planted")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        raise LookupError("planted")


def test_a_widget_that_can_not_be_drawn_shows_a_sentence_and_tells_it_once(qtbot, told):
    widget = Nested()
    qtbot.addWidget(widget)
    widget.resize(400, 80)
    pictures = [widget.grab().toImage() for _ in range(3)]
    assert [type(error) for error in told] == [ZeroDivisionError]
    first = pictures[0].pixelColor(0, 0)
    assert first == widget.palette().window().color()
    ink = {pictures[2].pixel(x, y) for x in range(400) for y in range(80)}
    assert len(ink) > 1
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    assert [type(error) for error in told] == [ZeroDivisionError, LookupError]


class HalfPainted(QGraphicsRectItem):
    __module__ = "playground.ui.nested"

    def paint(self, painter: QPainter, *_: object) -> None:
        painter.translate(5, 5)
        raise ZeroDivisionError("planted")


def test_a_filter_that_pyside_gives_a_wrong_object_lets_the_event_pass(qtbot, told):
    class Filter(QWidget):
        __module__ = "playground.ui.filter"

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            return super().eventFilter(watched, event)

    filtering = Filter()
    qtbot.addWidget(filtering)
    item = QWidgetItem(filtering)
    assert filtering.eventFilter(item, QEvent(QEvent.Type.Show)) is False
    assert told == []


def test_an_item_of_a_scene_that_can_not_be_drawn_leaves_the_others(qtbot, told):
    scene = QGraphicsScene(0, 0, 100, 100)
    scene.addItem(HalfPainted(0, 0, 10, 10))
    scene.addRect(80, 80, 10, 10, brush=QColor("red"))
    view = QGraphicsView(scene)
    qtbot.addWidget(view)
    view.resize(300, 300)
    picture = view.grab().toImage()
    assert [type(error) for error in told] == [ZeroDivisionError]
    colours = {picture.pixelColor(x, y).name() for x in range(0, 300, 3) for y in range(0, 300, 3)}
    assert "#ff0000" in colours


class HalfDrawn(QGraphicsView):
    """A view as the charts with lines over them: drawn from within its own `paintEvent`."""

    __module__ = "playground.ui.nested"

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)

    def drawForeground(self, painter: QPainter, rect: object) -> None:
        painter.translate(5, 5)
        raise ZeroDivisionError("planted")


def test_a_view_that_can_not_draw_over_its_scene_tells_it_once(qtbot, told):
    scene = QGraphicsScene(0, 0, 100, 100)
    view = HalfDrawn(scene)
    qtbot.addWidget(view)
    view.resize(300, 80)
    for _ in range(3):
        picture = view.grab().toImage()
    assert [type(error) for error in told] == [ZeroDivisionError]
    ink = {picture.pixel(x, y) for x in range(300) for y in range(80)}
    assert len(ink) > 1


# Qt asks for these while it paints and lays out; whatever else of Qt's is overridden is called
# by the program itself, or between two events.
ASKED_BY_QT = {
    "drawBackground", "drawForeground", "heightForWidth", "hasHeightForWidth", "hitButton",
    "focusNextPrevChild", "data", "headerData", "rowCount", "columnCount", "drawItems",
    "drawContents", "drawFrame", "minimumSize", "itemChange", "flags", "index", "validate", "fixup",
    "drawControl", "drawPrimitive", "initStyleOption", "createEditor", "textFromValue",
    "valueFromText", "highlightBlock", "loadResource", "inputMethodQuery", "metric", "lessThan",
    "filterAcceptsRow",
}  # fmt: skip


def test_whatever_qt_asks_for_while_it_draws_is_guarded():
    for module in pkgutil.walk_packages(playground.ui.__path__, "playground.ui."):
        importlib.import_module(module.name)
    overridden = {
        name: method
        for made in (*subclasses(QObject), *subclasses(QGraphicsItem))
        if made.__module__.startswith("playground.ui.")
        for name, method in vars(made).items()
        if name in ASKED_BY_QT and isinstance(method, FunctionType)
    }
    assert len(overridden) > 8
    assert [name for name, method in overridden.items() if not guard.is_guarded(method)] == []


def painters(panel: QWidget) -> set[tuple[type, str]]:
    """The classes that paint anything in `panel`, widgets and items of scenes."""
    widgets = [panel, *panel.findChildren(QWidget)]
    items = [
        item
        for view in panel.findChildren(QGraphicsView)
        if view.scene() is not None
        for item in view.scene().items()
    ]
    return {
        (base, name)
        for name, painted in (
            ("paintEvent", widgets),
            ("drawForeground", widgets),
            ("paint", items),
        )
        for one in painted
        for base in type(one).__mro__
        if base.__module__.startswith(guard.GUARDED_PACKAGES) and name in vars(base)
    }


def test_an_error_planted_in_the_painting_of_every_panel_is_told_and_the_run_goes_on(
    qtbot, told, monkeypatch
):
    window = MainWindow(spiral_experiment(), LIGHT)
    qtbot.addWidget(window)
    window.start()
    qtbot.waitExposed(window)
    shown = [name for name, dock in window.docks.items() if dock.isVisible()]
    for name in window.docks:
        window.context.show_panel(name)
    panels = list(window.panels.made())
    assert len(panels) == len(PANELS)
    planted = {pair for panel in panels for pair in painters(panel)}
    assert len(planted) > 10
    for made, name in planted:
        plant(monkeypatch, made, name)
    for panel in panels:
        panel.grab()
    for name, dock in window.docks.items():
        dock.setVisible(name in shown)
    window.workbench.play()
    names, seen = list(window.docks), set[str]()
    each = FRAMES // len(names)
    for frame in range(FRAMES):
        # Each panel in turn is painted live, too.
        if frame % each == 0:
            window.context.show_panel(names[frame // each % len(names)])
        visible = window.visible_panels()
        seen.update(panel.name for panel in visible)
        visible[frame % len(visible)].update()
        QApplication.processEvents()
    assert seen >= set(names)
    drawn = window.frame_loop.newest_step
    qtbot.waitUntil(lambda: window.frame_loop.newest_step > drawn, timeout=20_000)
    assert {type(error) for error in told} == {ZeroDivisionError}
    assert len(told) < FRAMES
    window.workbench.pause()
    window.close()
