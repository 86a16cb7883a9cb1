"""A screen reader's side of the accessibility bus (AT-SPI 2), in plain D-Bus calls.

`Reader` is another process's view of a program: its tree of objects, what has the focus, what is
announced, and the keys that a person presses.  It knows nothing of Qt.  The screen and the buses
are those of `desktop.Desktop`.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection

ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = "org.a11y.atspi.Registry"
NO_OBJECT = "/org/a11y/atspi/null"
ROOT = "/org/a11y/atspi/accessible/root"
# What is asked of an object beside its properties.
READ = ((ACCESSIBLE, "GetRoleName"), (ACCESSIBLE, "GetState"))
# Numbers of AT-SPI's states.
ACTIVE, CHECKED, EDITABLE, ENABLED, FOCUSABLE, FOCUSED, SHOWING = 1, 4, 7, 8, 11, 12, 25
PRESS, RELEASE, KEY_SYM = 0, 1, 3
# X11's names of keys that are no letters, and where modifiers lie on its keyboards.
KEYS = {
    "Tab": 0xFF09,
    "Return": 0xFF0D,
    "Escape": 0xFF1B,
    "Home": 0xFF50,
    "Left": 0xFF51,
    "Up": 0xFF52,
    "Right": 0xFF53,
    "Down": 0xFF54,
    "PageUp": 0xFF55,
    "PageDown": 0xFF56,
    "End": 0xFF57,
    "Space": 0x20,
    "F1": 0xFFBE,
    "F6": 0xFFC3,
    "F7": 0xFFC4,
    "F8": 0xFFC5,
    "F9": 0xFFC6,
    "F11": 0xFFC8,
}
MODIFIERS = {"Ctrl": 37, "Shift": 50, "Alt": 64}
# Seconds; only a test that fails waits so long.
PATIENCE = 180.0


def call(
    bus: DBusConnection, name: str, path: str, interface: str, method: str, *more: Any
) -> tuple[Any, ...]:
    """The answer to one call; `more` is its signature and its arguments.

    Raises:
        LookupError: the answer is an error, as where the object has gone.
    """
    question = _question(name, path, interface, method, *more)
    return _body(bus.send_and_get_reply(question, timeout=PATIENCE))


def _question(name: str, path: str, interface: str, method: str, *more: Any) -> Message:
    signature, body = (more[0], tuple(more[1:])) if more else (None, ())
    return new_method_call(DBusAddress(path, name, interface), method, signature, body)


def _body(reply: Message) -> tuple[Any, ...]:
    if reply.header.message_type == MessageType.error:
        raise LookupError(f"{reply.header.fields.get(HeaderFields.error_name)}: {reply.body}")
    return tuple(reply.body)


def _register(bus: DBusConnection, event: str) -> None:
    """Ask for an event; the registry is started by the first call, and may not answer it yet."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            call(bus, REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", "s", event)
        except LookupError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)
        else:
            return


@dataclass(frozen=True)
class Thing:
    """An object on the bus as it was when it was read."""

    bus_name: str
    path: str
    name: str
    role: str
    description: str
    states: frozenset[int]
    depth: int = 0

    def __str__(self) -> str:
        """As a screen reader says it: name, role, and what is special."""
        said = [self.name, self.role]
        said += ["on"] if CHECKED in self.states else []
        said += [] if ENABLED in self.states or self.role == "tree item" else ["unavailable"]
        return ", ".join(said)


class Reader:
    """Reads one program over the bus, and presses keys."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus
        self._heard: deque[Any] = deque()
        self._rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        reply = bus.send_and_get_reply(message_bus.AddMatch(self._rule), timeout=PATIENCE)
        assert reply.header.message_type == MessageType.method_return
        for event in ("object:state-changed:focused", "object:announcement"):
            _register(bus, event)
        self._filter = bus.filter(self._rule, queue=self._heard)
        self._filter.__enter__()
        self.application: tuple[str, str] = ("", "")
        # Without a window manager nobody else does it.
        self.activate_window: Callable[[], bool] = bool

    def find_application(self) -> None:
        """Wait for the program, and its window."""
        self.wait(self._has_window, "no window has come to the bus")

    def give_focus(self, name: str, path: str) -> None:
        """Ask the program to take the focus there, as a screen reader may."""
        call(self._bus, name, path, "org.a11y.atspi.Component", "GrabFocus")

    def box(self, thing: Thing) -> tuple[int, int, int, int]:
        """Where a thing is on the screen: left, top, width, height."""
        component = "org.a11y.atspi.Component"
        found = call(self._bus, thing.bus_name, thing.path, component, "GetExtents", "u", 0)[0]
        left, top, width, height = found
        return left, top, width, height

    def _has_window(self) -> bool:
        for child in self.children(REGISTRY, ROOT):
            self.application = child
            return bool(self.children(*child))
        return False

    def wait(self, until: Callable[[], Any], otherwise: str) -> Any:
        """Ask until there is an answer; there is no event for most of what is waited for."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            # What is being read may go meanwhile: then it is asked again.
            with suppress(LookupError):
                if found := until():
                    return found
            self.listen(0.05)
        raise AssertionError(otherwise)

    def soon(self, found: Callable[[], Any], seconds: float = 5.0) -> Any:
        """What is found within some seconds; None where a key has led nowhere."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.listen(0.05)
            if now := found():
                return now
        return None

    # Reading.

    def children(self, name: str, path: str) -> list[tuple[str, str]]:
        """The objects below one; Qt counts some in rows of tabs that it has put out of use."""
        found = call(self._bus, name, path, ACCESSIBLE, "GetChildren")[0]
        return [child for child in found if child[1] != NO_OBJECT]

    def read(self, name: str, path: str) -> Thing:
        """Everything of one object."""
        (found,) = self._read_all([(name, path)], 0)
        return found

    def _read_all(self, places: Sequence[tuple[str, str]], depth: int) -> list[Thing]:
        """Everything of several objects, asked for at once."""
        get = ("org.freedesktop.DBus.Properties", "Get", "ss", ACCESSIBLE)
        asked = ((*get, "Name"), (*get, "Description"), *READ)
        answers = iter(self._ask([(*place, *one) for place in places for one in asked]))
        found = []
        for (name, path), said, described, (role,), (state,) in zip(
            places, answers, answers, answers, answers, strict=True
        ):
            bits = state[0] | state[1] << 32
            states = frozenset(number for number in range(64) if bits >> number & 1)
            found.append(Thing(name, path, said[0][1], role, described[0][1], states, depth))
        return found

    def _ask(self, asked: Sequence[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        """The answers to several calls, all of which are sent before the first one is awaited.

        Each way to the program and back wakes three processes.
        """
        serials = [next(self._bus.outgoing_serial) for _ in asked]
        for serial, one in zip(serials, asked, strict=True):
            self._bus.send(_question(*one), serial=serial)
        answers: dict[int, Message] = {}
        while len(answers) < len(asked):
            message = self._bus.receive(timeout=PATIENCE)
            to = message.header.fields.get(HeaderFields.reply_serial)
            if to in serials:
                answers[to] = message
            elif self._rule.matches(message):
                self._heard.append(message)
        return [_body(answers[serial]) for serial in serials]

    def tree(self, at: tuple[str, str] | None = None) -> Iterator[Thing]:
        """All objects of the program that are showing, parents before their children.

        Lists and trees are read to their first two children.
        """
        return self._down_from(self.read(*(at or self.application)))

    def _down_from(self, thing: Thing) -> Iterator[Thing]:
        if thing.depth > 1 and SHOWING not in thing.states and thing.role != "tree item":
            return
        yield thing
        below = self.children(thing.bus_name, thing.path)
        many = thing.role in ("tree item", "list", "menu", "table")
        for child in self._read_all(below[:2] if many else below, thing.depth + 1):
            yield from self._down_from(child)

    def focused(self) -> Thing | None:
        """What was said last to have the focus, read anew."""
        place = self._focused_place()
        return None if place is None else self.read(*place)

    def _focused_place(self) -> tuple[str, str] | None:
        focused = (source for source, detail, _ in reversed(self.events()) if detail == "focused")
        return next(focused, None)

    def focus(self, seconds: float = PATIENCE) -> Thing | None:
        """What has the focus after a press of a key; None if nothing gets it within `seconds`.

        One press may lead the focus over several places.  The last one counts, and it has been
        told when the program answers after it.
        """
        end = time.monotonic() + seconds
        while self._focused_place() is None and (left := end - time.monotonic()) > 0:
            with suppress(TimeoutError):
                self._bus.recv_messages(timeout=left)
        self._let_it_go_round()
        return self.focused()

    # Listening.

    def listen(self, seconds: float) -> None:
        """Take in what is said for so long."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                self._bus.recv_messages(timeout=left)
            except TimeoutError:
                return

    def events(self) -> list[tuple[tuple[str, str], str, str]]:
        """(source, "focused" or "announced", the sentence) of all that was heard so far."""
        found = []
        for message in self._heard:
            fields, (detail, on, _, data, *_) = message.header.fields, message.body
            source = (fields[HeaderFields.sender], fields[HeaderFields.path])
            member = fields[HeaderFields.member]
            if member == "StateChanged" and detail == "focused" and on:
                found.append((source, "focused", ""))
            elif member == "Announcement":
                found.append((source, "announced", str(data[1])))
        return found

    def sentences(self) -> list[str]:
        """All that was announced so far."""
        return [said for _, detail, said in self.events() if detail == "announced"]

    def heard(self, words: str) -> list[str]:
        """All that is announced until a sentence has these words in it."""
        self.wait(
            lambda: any(words in said for said in self.sentences()),
            f"nothing has been said of {words!r}, but {self.sentences()}",
        )
        return self.sentences()

    def forget(self) -> None:
        """Begin to listen anew."""
        self._heard.clear()

    # Doing what a menu does.

    def choose(self, *names: str) -> None:
        """Do the entry of the menu bar that is found by `names`, and wait for no answer.

        An entry that asks something answers only when it has been told.
        """
        entry = self.wait(lambda: self._entry(names), f"there is no entry {names}")
        address = DBusAddress(entry.path, entry.bus_name, "org.a11y.atspi.Action")
        self._bus.send(new_method_call(address, "DoAction", "i", (0,)))

    def _entry(self, names: tuple[str, ...]) -> Thing:
        (found,) = [one for one in self.parts() if one.role == "menu bar"]
        for name in names:
            below = self._below(found)
            if below[0].role == "popup menu":
                below = self._below(below[0])
            found = next(one for one in below if one.name == name)
        return found

    def entries(
        self, at: Thing | None = None, way: tuple[str, ...] = ()
    ) -> Iterator[tuple[tuple[str, ...], Thing]]:
        """Every entry of the menu bar and of all menus below it, with the names on the way."""
        if at is None:
            (at,) = [one for one in self.parts() if one.role == "menu bar"]
        for below in self._below(at):
            if below.role == "popup menu":
                yield from self.entries(below, way)
            elif below.role != "separator":
                yield (*way, below.name), below
                yield from self.entries(below, (*way, below.name))

    def key_of(self, thing: Thing) -> str:
        """The key of the first thing that it does."""
        action = "org.a11y.atspi.Action"
        found = call(self._bus, thing.bus_name, thing.path, action, "GetKeyBinding", "i", 0)
        return str(found[0])

    def language_of(self, thing: Thing) -> str:
        """The code of the language that its words are of."""
        properties = "org.freedesktop.DBus.Properties"
        asked = (thing.bus_name, thing.path, properties, "Get", "ss", ACCESSIBLE, "Locale")
        return str(call(self._bus, *asked)[0][1])

    def _below(self, thing: Thing) -> list[Thing]:
        return self._read_all(self.children(thing.bus_name, thing.path), 0)

    def windows(self) -> list[Thing]:
        """The windows of the program, the main one first."""
        found = []
        for window in self.children(*self.application):
            # One may go while they are read.
            with suppress(LookupError):
                found.append(self.read(*window))
        return found

    def parts(self) -> list[Thing]:
        """What lies upon the main window itself, such as its panels: far quicker than its tree."""
        return self._below(self.windows()[0])

    def is_in_sight(self, name: str) -> bool:
        """True if a part of the main window with this name is showing."""
        return any(part.name == name and SHOWING in part.states for part in self.parts())

    def take_to(self, window: Thing) -> None:
        """Give the keyboard to `window`, which has just come, as a window manager would."""

        def is_there() -> bool:
            self.activate_window()
            self.listen(0.05)
            return ACTIVE in self.read(window.bus_name, window.path).states

        self.wait(is_there, f"{window} has not come to the front")

    # Pressing keys.

    def type(self, text: str) -> None:
        """Press the keys of a text."""
        for letter in text:
            self.press(letter)

    def press(self, keys: str) -> None:
        """Press and release keys, such as "Ctrl+PageDown" or "Tab"."""
        *held, key = keys.split("+") if keys != "+" else ["+"]
        for name in held:
            self._key(MODIFIERS[name], PRESS)
        if held:
            self._let_it_go_round()
        self._key(KEYS.get(key) or ord(key), KEY_SYM)
        for name in reversed(held):
            self._key(MODIFIERS[name], RELEASE)

    def _let_it_go_round(self) -> None:
        """Wait until the program has been round its loop of events twice.

        Nobody presses a modifier and a key within one round, but two calls of ours may come that
        close.  Qt then does the shortcut first and hands the modifier on after it, and a menu
        closes at Alt.
        """
        for _ in range(2):
            self.children(*self.application)

    def _key(self, number: int, kind: int) -> None:
        interface = "org.a11y.atspi.DeviceEventController"
        path = "/org/a11y/atspi/registry/deviceeventcontroller"
        call(self._bus, REGISTRY, path, interface, "GenerateKeyboardEvent", "isu", number, "", kind)
