"""What the program remembers of the person's choices; damaged settings are replaced by defaults."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings

from playground.ui.theme import SCALES, THEMES

ORGANISATION = "neural-network-playground"
APPLICATION = "playground"
FOLLOW_DESKTOP = "system"


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
    def geometry(self) -> QByteArray | None:
        """Size and place of the window, as Qt stores them."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)
