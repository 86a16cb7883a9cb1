"""What a test can leave behind: threads, windows, running timers.  Finds and names them."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, QTimer
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

ROUNDS_OF_EVENTS = 3


def things_alive() -> dict[int, object]:
    """Threads, windows, running Qt threads and running timers, by identity."""
    return {id(thing): thing for thing in _things()}


def leftovers(before: dict[int, object]) -> list[str]:
    """The names of what is alive now and was not `before`, after Qt has tidied up."""
    _tidy()
    left = _new(before)
    if left:
        # What is only part of a circle of references is nobody's any more.
        left.clear()
        gc.collect()
        _tidy()
        left = _new(before)
    names = [_name(thing) for thing in left]
    for thing in left:
        # The next test is not to blame.
        if isinstance(thing, QWidget):
            thing.hide()
            thing.deleteLater()
        elif isinstance(thing, QTimer):
            thing.stop()
    return names


def _new(before: dict[int, object]) -> list[object]:
    return [
        thing
        for thing in _things()
        if id(thing) not in before and not _is_of(thing, before) and not _is_of_a_scene(thing)
    ]


def _is_of(thing: object, before: dict[int, object]) -> bool:
    """True for a timer, a menu or a dock of a window that tests share: they go with it."""
    owned = isinstance(thing, QTimer | QDockWidget) or _pops_up(thing)
    owner = thing.parent() if owned else None
    while owner is not None:
        if id(owner) in before:
            return True
        owner = owner.parent()
    return False


def _is_of_a_scene(thing: object) -> bool:
    """True for the plain widget that Qt makes, in no window, for each scene and drops with it."""
    return (
        type(thing) is QWidget
        and thing.parent() is None
        and not thing.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        and not shiboken6.createdByPython(thing)
    )


def _pops_up(thing: object) -> bool:
    return isinstance(thing, QWidget) and thing.windowType() == Qt.WindowType.Popup


def _things() -> Iterator[object]:
    for thread in threading.enumerate():
        # A dummy is Python's record of a thread that Qt started; that one is seen below.
        if not isinstance(thread, threading._DummyThread):
            yield thread
    if QApplication.instance() is None:
        return
    # PySide (6.11) may answer with a layout's item that lay where one of Qt's own widgets lies now.
    yield from (one for one in QApplication.topLevelWidgets() if isinstance(one, QWidget))
    wrappers = shiboken6.getAllValidWrappers()
    # A window has thousands of parts of a hundred kinds, and this is done twice for each test.
    kinds = {type(wrapper) for wrapper in wrappers}
    that_run = {kind for kind in kinds if issubclass(kind, (QThread, QTimer))}
    for wrapper in wrappers:
        if type(wrapper) in that_run and _is_running(wrapper):
            yield wrapper


def _is_running(thing: QThread | QTimer) -> bool:
    if isinstance(thing, QThread):
        return thing.isRunning() and thing is not QApplication.instance().thread()
    return thing.isActive()


def _tidy() -> None:
    if QApplication.instance() is None:
        return
    for _ in range(ROUNDS_OF_EVENTS):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _name(thing: object) -> str:
    if isinstance(thing, threading.Thread):
        return f"thread {thing.name}"
    assert isinstance(thing, QObject)
    kind = {QTimer: "timer", QThread: "running thread", QWidget: "window"}
    word = next(word for base, word in kind.items() if isinstance(thing, base))
    owner = thing.parent()
    of = f" of {type(owner).__name__}" if owner is not None else ""
    return f"{word} {thing.objectName() or type(thing).__name__}{of}"
