"""A preset that does not learn pauses while it does not.

There is nothing more to see in it, and a network that the room has made a little less deep would
find its way out one day: the opposite of what was told.  Who plays on sees it.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Slot

from playground.ui.presets.commentary import commentary_of, preset_trained_like
from playground.ui.workbench import Workbench

STUCK_EPOCHS = 500


class StopSetting(Protocol):
    """The epoch at which a run stops by itself; 0 is never."""

    @property
    def stops_at(self) -> int:
        """The epoch."""

    def stop_at(self, epoch: int) -> None:
        """Stop after `epoch` epochs."""


class PresetPause(QObject):
    """Sets where the run stops when such a preset is opened, however it is opened."""

    def __init__(
        self, workbench: Workbench, inspector: StopSetting, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workbench, self._inspector = workbench, inspector
        self._set_here = False
        workbench.opened.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        """Take over what is on the table; where a person set a stop it stays for other presets."""
        said = commentary_of(preset_trained_like(self._workbench.experiment))
        stuck = said is not None and said.verdict == "stuck"
        if stuck or (self._set_here and self._inspector.stops_at == STUCK_EPOCHS):
            self._inspector.stop_at(STUCK_EPOCHS if stuck else 0)
        self._set_here = stuck
