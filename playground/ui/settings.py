"""What the program remembers of the person's choices; damaged settings are replaced by defaults."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from playground.ui.theme import SCALES, THEMES

ORGANISATION = "neural-network-playground"
APPLICATION = "playground"
FOLLOW_DESKTOP = "system"
MOST_RECENT = 10


class Settings:
    """Typed access to the stored choices."""

    def __init__(self) -> None:
        self._store = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, ORGANISATION, APPLICATION
        )

    @property
    def damaged(self) -> bool:
        """Whether the file could not be read."""
        return self._store.status() != QSettings.Status.NoError

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
        try:
            scale = float(str(self._store.value("scale", 1.0)))
        except ValueError:
            return 1.0
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
        """Whether the program begins with the start page."""
        return self._store.value("start_page", "true") not in (False, "false")

    @start_page.setter
    def start_page(self, on: bool) -> None:
        self._store.setValue("start_page", on)

    @property
    def comments(self) -> bool:
        """Whether presets are commented on when they are opened."""
        return self._store.value("comments", "true") not in (False, "false")

    @comments.setter
    def comments(self, on: bool) -> None:
        self._store.setValue("comments", on)

    @property
    def hints(self) -> bool:
        """Whether hints are given to somebody new."""
        return self._store.value("hints", "true") not in (False, "false")

    @hints.setter
    def hints(self, on: bool) -> None:
        self._store.setValue("hints", on)

    @property
    def seen_hints(self) -> frozenset[str]:
        """The names of the hints that need not be given again."""
        return frozenset(str(self._store.value("seen_hints", "")).split())

    @seen_hints.setter
    def seen_hints(self, names: frozenset[str]) -> None:
        self._store.setValue("seen_hints", " ".join(sorted(names)))

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
        return tuple(Path(name) for name in names if isinstance(name, str) and name)[:MOST_RECENT]

    @recent_files.setter
    def recent_files(self, paths: tuple[Path, ...]) -> None:
        self._store.setValue("recent_files", [str(path) for path in paths[:MOST_RECENT]])

    def remember_file(self, path: Path) -> None:
        """Put `path` first among the recent files."""
        others = tuple(known for known in self.recent_files if known != path)
        self.recent_files = (path, *others)
