"""Explanations of widgets: the tooltip, the topic behind it, and the panel's own.

Nothing is attached to the widgets: whoever asks is answered from where the widget stands, so that
controls that come and go are explained, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QTabBar, QWidget

from playground.ui.help.topic import Topic, control_topics, dock_topics, panel_topics
from playground.ui.panels.panel import Panel
from playground.ui.workspace.dock import PanelDock

CONTEXT = "help"
# Marks of a shortcut in a button's text.
_MNEMONIC = re.compile("&(?=.)")


@dataclass(frozen=True)
class Explanation:
    """An explanation: sentences for paragraphs, a formula or none, keys of the glossary."""

    title: str
    sentences: tuple[str, ...]
    formula: str = ""
    terms: tuple[str, ...] = ()


def explained(widget: QWidget) -> Explanation | None:
    """The explanation of `widget`, or of what it is a part of; None where there is none."""
    if isinstance(widget, QTabBar):
        return Explanation(_tabs_title(), (_tabs_text(),))
    tip, panel, dock = _tip(widget), panel_of(widget), _dock_of(widget)
    topic = topic_of(widget)
    if topic is None and panel is not None:
        topic = panel_topics().get(panel.name)
    if topic is None and dock is not None and not tip:
        topic = dock_topics().get(dock.objectName())
    title = _title(widget) or (panel.heading() if panel else dock.windowTitle() if dock else "")
    said = ([_sentence(tip)] if tip and tip != title else []) + ([topic.text] if topic else [])
    if not said or not title:
        return None
    return Explanation(
        title, tuple(said), topic.formula if topic else "", topic.terms if topic else ()
    )


def topic_of(widget: QWidget) -> Topic | None:
    """The topic of the control that `widget` is, or is a part of."""
    for owner in _and_above(widget):
        for kind in type(owner).__mro__:
            prefix = f"{kind.__name__}."
            for key, topic in control_topics().items():
                if key.startswith(prefix):
                    control = found(owner, key.removeprefix(prefix))
                    if control is not None and (control is widget or control.isAncestorOf(widget)):
                        return topic
    return None


def found(owner: QWidget, path: str) -> QWidget | None:
    """The control at `path` of `owner`: an attribute, or an entry of one (`fields.momentum`)."""
    name, _, key = path.partition(".")
    value: object = getattr(owner, name, None)
    if key and isinstance(value, dict):
        value = value.get(key)
    return value if isinstance(value, QWidget) else None


def panel_of(widget: QWidget) -> Panel | None:
    """The panel that `widget` stands in; that of a dock is the one it frames."""
    for one in _and_above(widget):
        inside = one.panel if isinstance(one, PanelDock) else one
        if isinstance(inside, Panel):
            return inside
    return None


def _dock_of(widget: QWidget) -> QDockWidget | None:
    return next((one for one in _and_above(widget) if isinstance(one, QDockWidget)), None)


def _and_above(widget: QWidget) -> Iterator[QWidget]:
    one: QWidget | None = widget
    while one is not None:
        yield one
        one = None if one.isWindow() else one.parentWidget()


def _within(widget: QWidget) -> Iterator[QWidget]:
    """`widget` and what it is a part of, up to the panel or dock around it."""
    for one in _and_above(widget):
        if isinstance(one, Panel | QDockWidget) or (one.isWindow() and one is not widget):
            return
        yield one


def _tip(widget: QWidget) -> str:
    for one in _within(widget):
        tip = one.toolTip() or (one.accessibleDescription() if one is widget else "")
        if tip:
            return tip
    return ""


def _title(widget: QWidget) -> str:
    for one in _within(widget):
        name = one.accessibleName()
        if not name and isinstance(one, QAbstractButton):
            name = _MNEMONIC.sub("", one.text())
        if name and any(map(str.isalnum, name)):
            # Where the name is the whole sentence, what it begins with is enough for a title.
            return re.split("[:;] ", name)[0] if name == one.toolTip() else name
    return ""


def _sentence(tip: str) -> str:
    """A tooltip as a sentence; what stands in brackets behind it is its key."""
    return tip if tip.endswith((".", "!", "?", ")")) else f"{tip}."


def _tabs_title() -> str:
    return QCoreApplication.translate(CONTEXT, "Tabs")


def _tabs_text() -> str:
    return QCoreApplication.translate(
        CONTEXT, "Panels that share one place; drag a tab away to see two of them side by side."
    )
