"""A screen reader's side of the accessibility bus (AT-SPI 2), in plain D-Bus calls.

`Desktop` owns a virtual screen, a session bus and the accessibility bus of their own, and starts a
program on them.  `Reader` is another process's view of that program: its tree of objects, what has
the focus, what is announced, and the keys that a person presses.  It knows nothing of Qt.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from ctypes.util import find_library
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = "org.a11y.atspi.Registry"
NO_OBJECT = "/org/a11y/atspi/null"
ROOT = "/org/a11y/atspi/accessible/root"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
LAUNCHER = next((path for path in LAUNCHERS if Path(path).exists()), "")
# Libraries that Qt draws with on X11, with the end of Debian's names.
QT_ON_X11 = (
    *(("xcb-cursor", "0"), ("xcb-icccm", "4"), ("xcb-image", "0"), ("xcb-keysyms", "1")),
    *(("xcb-render-util", "0"), ("xcb-xinerama", "0"), ("xkbcommon-x11", "-0")),
)
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
PATIENCE = 60.0
# Pixels across, below which a window on the screen belongs to the toolkit; X11's word for shown.
MIN_WINDOW, VIEWABLE = 200, 2


def missing() -> str:
    """What of the desktop is not installed, "" where nothing is."""
    needed = {"Xvfb": "xvfb", "dbus-daemon": "dbus"}
    packages = [package for tool, package in needed.items() if not shutil.which(tool)]
    packages += [] if LAUNCHER else ["at-spi2-core"]
    packages += [f"lib{name}{number}" for name, number in QT_ON_X11 if not find_library(name)]
    return " ".join(packages)


class _Attributes(ctypes.Structure):
    """XWindowAttributes of X11."""

    _fields_ = (
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        *((name, ctypes.c_void_p) for name in ("visual",)),
        ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("kind", "bits", "gravity", "backing")),
        *((name, ctypes.c_ulong) for name in ("planes", "pixel")),
        ("save_under", ctypes.c_int),
        ("colours", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("colours_set", "map_state")),
        *((name, ctypes.c_long) for name in ("all_events", "own_events", "kept_events")),
        ("itself", ctypes.c_int),
        ("screen", ctypes.c_void_p),
    )


class Desktop:
    """A screen and both buses; everything ends with it."""

    def __init__(self, home: Path) -> None:
        self._stack = ExitStack()
        self.environment = {
            **{name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"},
            "HOME": str(home),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LC_ALL": "C.UTF-8",
        }
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            self.environment[name] = str(home / name.lower())
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.environment["DISPLAY"] = ":" + self._told(
            "Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"
        )
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._told(
            "dbus-daemon", "--session", "--nofork", "--print-address=1"
        )
        self.start(LAUNCHER, "--launch-immediately")

    def start(self, *command: str, **more: Any) -> subprocess.Popen[str]:
        """Start a program on this desktop; it ends with it."""
        process = subprocess.Popen(
            command, env=self.environment, text=True, stderr=subprocess.DEVNULL, **more
        )
        self._stack.callback(_end, process)
        return process

    def _told(self, *command: str) -> str:
        """Start a program, and the first line that it prints."""
        process = self.start(*command, stdout=subprocess.PIPE)
        assert process.stdout is not None
        self._stack.callback(process.stdout.close)
        return process.stdout.readline().strip()

    def activate_window(self) -> bool:
        """Give the keyboard to the uppermost window, as a window manager would; False for none."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        display = ctypes.c_void_p(x11.XOpenDisplay(self.environment["DISPLAY"].encode()))
        number, count = ctypes.c_ulong(), ctypes.c_uint()
        windows = ctypes.POINTER(ctypes.c_ulong)()
        root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
        refs = (ctypes.byref(one) for one in (number, number, windows, count))
        x11.XQueryTree(display, root, *refs)
        found = False
        for place in range(count.value):
            window = ctypes.c_ulong(windows[place])
            seen = _Attributes()
            x11.XGetWindowAttributes(display, window, ctypes.byref(seen))
            # What manages itself is a menu or a tooltip; smaller ones belong to the toolkit.
            if seen.map_state == VIEWABLE and not seen.itself and seen.width >= MIN_WINDOW:
                found = True
                x11.XSetInputFocus(display, window, 1, 0)
        x11.XSync(display, 0)
        x11.XCloseDisplay(display)
        return found

    def reader(self) -> Reader:
        """One who reads this desktop."""
        session = open_dbus_connection(self.environment["DBUS_SESSION_BUS_ADDRESS"])
        (address,) = _call(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        session.close()
        connection = open_dbus_connection(address)
        self._stack.callback(connection.close)
        return Reader(connection)

    def close(self) -> None:
        """End everything."""
        self._stack.close()


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _call(
    bus: DBusConnection, name: str, path: str, interface: str, method: str, *more: Any
) -> tuple[Any, ...]:
    signature, body = (more[0], tuple(more[1:])) if more else (None, ())
    address = DBusAddress(path, bus_name=name, interface=interface)
    reply = bus.send_and_get_reply(
        new_method_call(address, method, signature, body), timeout=PATIENCE
    )
    if reply.header.message_type == MessageType.error:
        raise LookupError(f"{method} at {path}: {reply.body}")
    return tuple(reply.body)


def _register(bus: DBusConnection, event: str) -> None:
    """Ask for an event; the registry is started by the first call, and may not answer it yet."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            _call(bus, REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", "s", event)
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
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        reply = bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE)
        assert reply.header.message_type == MessageType.method_return
        for event in ("object:state-changed:focused", "object:announcement"):
            _register(bus, event)
        self._filter = bus.filter(rule, queue=self._heard)
        self._filter.__enter__()
        self.application: tuple[str, str] = ("", "")
        # Without a window manager nobody else does it.
        self.activate_window: Callable[[], bool] = bool

    def find_application(self) -> None:
        """Wait for the program, and its window."""
        self.wait(self._has_window, "no window has come to the bus")

    def give_focus(self, name: str, path: str) -> None:
        """Ask the program to take the focus there, as a screen reader may."""
        _call(self._bus, name, path, "org.a11y.atspi.Component", "GrabFocus")

    def box(self, thing: Thing) -> tuple[int, int, int, int]:
        """Where a thing is on the screen: left, top, width, height."""
        component = "org.a11y.atspi.Component"
        found = _call(self._bus, thing.bus_name, thing.path, component, "GetExtents", "u", 0)[0]
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

    def soon(self, found: Callable[[], Any]) -> Any:
        """What is found within a second; None where a key has led nowhere."""
        for _ in range(20):
            self.listen(0.05)
            if now := found():
                return now
        return None

    # Reading.

    def children(self, name: str, path: str) -> list[tuple[str, str]]:
        """The objects below one; Qt counts some in rows of tabs that it has put out of use."""
        found = _call(self._bus, name, path, ACCESSIBLE, "GetChildren")[0]
        return [child for child in found if child[1] != NO_OBJECT]

    def read(self, name: str, path: str, depth: int = 0) -> Thing:
        """Everything of one object."""
        properties = "org.freedesktop.DBus.Properties"
        texts = [
            _call(self._bus, name, path, properties, "Get", "ss", ACCESSIBLE, which)[0][1]
            for which in ("Name", "Description")
        ]
        (role,) = _call(self._bus, name, path, ACCESSIBLE, "GetRoleName")
        low, high = _call(self._bus, name, path, ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        states = frozenset(number for number in range(64) if bits >> number & 1)
        return Thing(name, path, texts[0], role, texts[1], states, depth)

    def tree(self, at: tuple[str, str] | None = None, depth: int = 0) -> Iterator[Thing]:
        """All objects of the program that are showing, parents before their children.

        Lists and trees are read to their first two children.
        """
        thing = self.read(*(at or self.application), depth)
        if depth > 1 and SHOWING not in thing.states and thing.role != "tree item":
            return
        yield thing
        below = self.children(thing.bus_name, thing.path)
        many = thing.role in ("tree item", "list", "menu", "table")
        for child in below[:2] if many else below:
            yield from self.tree(child, depth + 1)

    def with_role(self, role: str) -> list[Thing]:
        """All that are showing and have this role."""
        return [thing for thing in self.tree() if thing.role == role]

    def focused(self) -> Thing | None:
        """What was said last to have the focus, read anew."""
        for source, detail, _ in reversed(self.events()):
            if detail == "focused":
                return self.read(*source)
        return None

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
        entry = self._entry(names)
        address = DBusAddress(entry.path, entry.bus_name, "org.a11y.atspi.Action")
        self._bus.send(new_method_call(address, "DoAction", "i", (0,)))

    def _entry(self, names: tuple[str, ...]) -> Thing:
        (found,) = [one for one in self._below(self.windows()[0]) if one.role == "menu bar"]
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
            (at,) = [one for one in self._below(self.windows()[0]) if one.role == "menu bar"]
        for below in self._below(at):
            if below.role == "popup menu":
                yield from self.entries(below, way)
            elif below.role != "separator":
                yield (*way, below.name), below
                yield from self.entries(below, (*way, below.name))

    def key_of(self, thing: Thing) -> str:
        """The key of the first thing that it does."""
        action = "org.a11y.atspi.Action"
        found = _call(self._bus, thing.bus_name, thing.path, action, "GetKeyBinding", "i", 0)
        return str(found[0])

    def language_of(self, thing: Thing) -> str:
        """The code of the language that its words are of."""
        properties = "org.freedesktop.DBus.Properties"
        asked = (thing.bus_name, thing.path, properties, "Get", "ss", ACCESSIBLE, "Locale")
        return str(_call(self._bus, *asked)[0][1])

    def _below(self, thing: Thing) -> list[Thing]:
        children = self.children(thing.bus_name, thing.path)
        return [self.read(*child) for child in children]

    def windows(self) -> list[Thing]:
        """The windows of the program, the main one first."""
        found = []
        for window in self.children(*self.application):
            # One may go while they are read.
            with suppress(LookupError):
                found.append(self.read(*window))
        return found

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
            self._let_it_take_keys()
        self._key(KEYS.get(key) or ord(key), KEY_SYM)
        for name in reversed(held):
            self._key(MODIFIERS[name], RELEASE)

    def _let_it_take_keys(self) -> None:
        """Wait until the program has been round its loop of events twice.

        Nobody presses two keys within one round, but two calls of ours may come that close.  Qt
        then does the shortcut first and hands the modifier on after it, and a menu closes at Alt.
        """
        for _ in range(2):
            self.children(*self.application)

    def _key(self, number: int, kind: int) -> None:
        interface = "org.a11y.atspi.DeviceEventController"
        path = "/org/a11y/atspi/registry/deviceeventcontroller"
        _call(
            self._bus, REGISTRY, path, interface, "GenerateKeyboardEvent", "isu", number, "", kind
        )
