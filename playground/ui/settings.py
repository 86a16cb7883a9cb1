"""Settings that the program remembers; damaged settings are replaced by defaults."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from playground.ui.appearance.theme import SCALES, THEMES

ORGANISATION = "neural-network-playground"
APPLICATION = "playground"
FOLLOW_DESKTOP = "system"
MAX_RECENT = 10


def _is_scale(stored: object) -> bool:
    try:
        return SCALES[0] <= float(str(stored)) <= SCALES[-1]
    except ValueError:
        return False


def _is_switch(stored: object) -> bool:
    return str(stored).lower() in ("true", "false")


def _is_filled(file: Path) -> bool:
    try:
        return file.stat().st_size > 0
    except OSError:
        return False


_IS_READABLE: dict[str, Callable[[object], bool]] = {
    "theme": lambda stored: stored == FOLLOW_DESKTOP or stored in THEMES,
    "scale": _is_scale,
    "language": lambda stored: isinstance(stored, str),
    "geometry": lambda stored: isinstance(stored, QByteArray),
    # A list of none is stored as nothing, one of one as a text.
    "recent_files": lambda stored: stored is None or isinstance(stored, str | list),
    "start_page": _is_switch,
    "comments": _is_switch,
    "hints": _is_switch,
    "less_motion": _is_switch,
    "marks_negative": _is_switch,
    "seen_hints": lambda stored: isinstance(stored, str),
    "last_folder": lambda stored: isinstance(stored, str),
}


class Settings:
    """Typed access to the stored choices."""

    def __init__(self) -> None:
        self._store = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, ORGANISATION, APPLICATION
        )

    @property
    def damaged(self) -> bool:
        """True if something is stored that can not be read, so that a default takes its place."""
        if self._store.status() != QSettings.Status.NoError:
            return True
        keys = set(self._store.allKeys())
        if not keys & set(_IS_READABLE):
            return _is_filled(Path(self._store.fileName()))
        return not all(
            readable(self._store.value(key))
            for key, readable in _IS_READABLE.items()
            if key in keys
        )

    @property
    def theme(self) -> str:
        """The name of the chosen theme, or FOLLOW_DESKTOP."""
        name = str(self._store.value("theme", FOLLOW_DESKTOP))
        return name if name in THEMES else FOLLOW_DESKTOP

    @theme.setter
    def theme(self, name: str) -> None:
        self._store.setValue("theme", name)

    @property
    def scale(self) -> float:
        """The text scale, one of SCALES."""
        stored = self._store.value("scale", 1.0)
        if not _is_scale(stored):
            return 1.0
        scale = float(str(stored))
        return min(SCALES, key=lambda known: abs(known - scale))

    @scale.setter
    def scale(self, scale: float) -> None:
        self._store.setValue("scale", scale)

    @property
    def language(self) -> str:
        """The name of the chosen language, or FOLLOW_DESKTOP."""
        return str(self._store.value("language", FOLLOW_DESKTOP))

    @language.setter
    def language(self, name: str) -> None:
        self._store.setValue("language", name)

    @property
    def start_page(self) -> bool:
        """True if the program begins with the start page."""
        return self._store.value("start_page", "true") not in (False, "false")

    @start_page.setter
    def start_page(self, on: bool) -> None:
        self._store.setValue("start_page", on)

    @property
    def comments(self) -> bool:
        """True if presets are commented on when they are opened."""
        return self._store.value("comments", "true") not in (False, "false")

    @comments.setter
    def comments(self, on: bool) -> None:
        self._store.setValue("comments", on)

    @property
    def hints(self) -> bool:
        """True if hints are given to somebody new."""
        return self._store.value("hints", "true") not in (False, "false")

    @hints.setter
    def hints(self, on: bool) -> None:
        self._store.setValue("hints", on)

    @property
    def marks_negative(self) -> bool:
        """True if what is negative in pictures is hatched."""
        return self._store.value("marks_negative", "false") not in (False, "false")

    @marks_negative.setter
    def marks_negative(self, on: bool) -> None:
        self._store.setValue("marks_negative", on)

    @property
    def less_motion(self) -> bool:
        """True if nothing moves, whatever the desktop wants."""
        return self._store.value("less_motion", "false") not in (False, "false")

    @less_motion.setter
    def less_motion(self, on: bool) -> None:
        self._store.setValue("less_motion", on)

    @property
    def seen_hints(self) -> frozenset[str]:
        """The names of the hints that need not be given again."""
        return frozenset(str(self._store.value("seen_hints", "")).split())

    @seen_hints.setter
    def seen_hints(self, names: frozenset[str]) -> None:
        self._store.setValue("seen_hints", " ".join(sorted(names)))

    @property
    def last_folder(self) -> str:
        """The folder that something was saved in last, "" where there is none."""
        return str(self._store.value("last_folder", ""))

    @last_folder.setter
    def last_folder(self, folder: str) -> None:
        self._store.setValue("last_folder", folder)

    @property
    def geometry(self) -> QByteArray | None:
        """Size and place of the window, as Qt stores them."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    @property
    def recent_files(self) -> tuple[Path, ...]:
        """The files that were opened or saved last, newest first; they may be gone by now."""
        stored = self._store.value("recent_files", [])
        names = [stored] if isinstance(stored, str) else stored
        if not isinstance(names, list):
            return ()
        return tuple(Path(name) for name in names if isinstance(name, str) and name)[:MAX_RECENT]

    @recent_files.setter
    def recent_files(self, paths: tuple[Path, ...]) -> None:
        self._store.setValue("recent_files", [str(path) for path in paths[:MAX_RECENT]])

    def remember_file(self, path: Path) -> None:
        """Put `path` first among the recent files."""
        others = tuple(known for known in self.recent_files if known != path)
        self.recent_files = (path, *others)
