"""No error in an event handler or in painting ends the program.

Qt calls Python's overrides from C++, where an exception has nowhere to go: PySide prints it and
goes on with the error still set, and an override inside another one then ends the process.  So
every override of a handler is wrapped as its class comes into being, ours and pyqtgraph's, and
nobody has to remember it.  The error is written to the crash log once, the widget shows a sentence
in place of its picture, and everything else goes on.
"""

from __future__ import annotations

import functools
import sys
import traceback
from collections.abc import Callable
from types import FunctionType
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractScrollArea, QGraphicsItem, QWidget

# Whose classes are guarded: handlers of pyqtgraph's items run inside ours.
GUARDED_PACKAGES = ("playground.", "pyqtgraph.")
# What is answered for a handler that fails; those that are not here answer nothing.  Besides events
# Qt asks for some of these from within painting and laying out, which ends as badly.
ANSWERS: dict[str, Callable[[], object]] = {
    "event": bool,
    "eventFilter": bool,
    "viewportEvent": bool,
    "sceneEvent": bool,
    "sceneEventFilter": bool,
    "sizeHint": QSize,
    "minimumSizeHint": QSize,
    "boundingRect": QRectF,
    "shape": QPainterPath,
    "hasHeightForWidth": bool,
    "heightForWidth": lambda: -1,
    "focusNextPrevChild": bool,
    "hitButton": bool,
    "rowCount": int,
    "columnCount": int,
    "data": lambda: None,
    "headerData": lambda: None,
}
PAINTING = ("paintEvent", "paint", "drawForeground", "drawBackground")
SENTENCE_MARGIN = 8


def is_handler(name: str) -> bool:
    """True if Qt, or pyqtgraph in its place, calls methods of this name from within an event."""
    return name in ANSWERS or name in PAINTING or (name.endswith("Event") and name[0] != "_")


def is_guarded(method: object) -> bool:
    """True if an error in `method` is caught here."""
    return hasattr(method, "guards")


def install() -> None:
    """Guard the handlers of every class that is derived from Qt's from now on."""
    for owner in (QObject, QGraphicsItem):
        if "__init_subclass__" not in vars(owner):
            owner.__init_subclass__ = classmethod(  # type: ignore[method-assign,assignment]
                functools.partial(_on_subclass, owner)
            )


def _on_subclass(owner: type, made: type, **words: Any) -> None:
    super(owner, made).__init_subclass__(**words)  # type: ignore[arg-type]
    for base in made.__mro__:
        # A part that knows nothing of Qt brings handlers along as well.
        if base is made or not issubclass(base, QObject | QGraphicsItem):
            guard_class(base)


def guard_class(made: type) -> None:
    """Guard the handlers that `made` itself defines."""
    if not made.__module__.startswith(GUARDED_PACKAGES):
        return
    for name, method in list(vars(made).items()):
        if is_handler(name) and isinstance(method, FunctionType) and not is_guarded(method):
            setattr(made, name, _guarded(name, method))


def _guarded(name: str, method: FunctionType) -> Callable[..., Any]:
    answer = ANSWERS.get(name)

    @functools.wraps(method)
    def handler(self: Any, *arguments: Any, **words: Any) -> Any:
        try:
            return method(self, *arguments, **words)
        except Exception as error:
            if name == "eventFilter" and _is_mistaken(arguments):
                return False
            _report(self, name, error)
            # What the handler has begun to paint with is let go, so that the sentence can be.
            traceback.clear_frames(error.__traceback__)
        if name in PAINTING:
            _draw_sentence(self, arguments)
        return None if answer is None else answer()

    handler.guards = method  # type: ignore[attr-defined]
    return handler


def _is_mistaken(arguments: tuple[Any, ...]) -> bool:
    """True if a filter was given something that no filter can watch.

    PySide (6.11) may answer with a layout's item that has gone where a widget lies now.
    """
    return bool(arguments) and not isinstance(arguments[0], QObject)


def _report(owner: Any, name: str, error: Exception) -> None:
    """Give `error` to the crash log, the first time that it comes out of this handler."""
    known = vars(owner).setdefault("_reported_errors", set())
    if (name, type(error)) not in known:
        known.add((name, type(error)))
        sys.excepthook(type(error), error, error.__traceback__)


def _draw_sentence(owner: Any, arguments: tuple[Any, ...]) -> None:
    if arguments and isinstance(arguments[0], QPainter):
        painter = arguments[0]
        painter.save()
        painter.resetTransform()
        _write(painter, QRectF(painter.viewport()))
        painter.restore()
    elif isinstance(owner, QWidget):
        ground = owner.viewport() if isinstance(owner, QAbstractScrollArea) else owner
        painter = QPainter()
        if painter.begin(ground):
            _write(painter, QRectF(ground.rect()))
            painter.end()


def _write(painter: QPainter, place: QRectF) -> None:
    text = QCoreApplication.translate(
        "Guard", "This could not be drawn; the crash log says why. Everything else goes on."
    )
    palette = QGuiApplication.palette()
    painter.fillRect(place, palette.window())
    painter.setPen(palette.windowText().color())
    inner = place.adjusted(SENTENCE_MARGIN, SENTENCE_MARGIN, -SENTENCE_MARGIN, -SENTENCE_MARGIN)
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
