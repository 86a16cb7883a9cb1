"""Playing a short sound with what the system has: Qt's own player would double the package.

Linux has one of a few programs, macOS `afplay`, Windows a function.  Where there is none, or no
device, a sentence says so.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot

PROGRAMS = ("afplay",) if sys.platform == "darwin" else ("pw-play", "paplay", "aplay")
# What the packed program changes for itself is not for others.
LIBRARIES = "LD_LIBRARY_PATH"


class Player(QObject):
    """Plays one sound at a time; `refused` says why nothing is heard."""

    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: Path | None = None
        self._process = QProcess(self)
        surroundings = QProcessEnvironment.systemEnvironment()
        before = surroundings.value(f"{LIBRARIES}_ORIG", "")
        if before or surroundings.contains(f"{LIBRARIES}_ORIG"):
            surroundings.insert(LIBRARIES, before)
        self._process.setProcessEnvironment(surroundings)
        self._process.finished.connect(self._on_end)
        self._process.errorOccurred.connect(self._on_error)

    @property
    def is_busy(self) -> bool:
        """Whether a sound is still being played, as far as the system says."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def play(self, sound: bytes) -> None:
        """Play a WAV file; one that is still playing is cut short."""
        self.stop()
        handle, name = tempfile.mkstemp(suffix=".wav")
        with os.fdopen(handle, "wb") as file:
            file.write(sound)
        self._file = Path(name)
        if sys.platform == "win32":
            self._play_on_windows(name)
            return
        program = next((found for one in PROGRAMS if (found := shutil.which(one))), None)
        if program is None:
            self._forget()
            words = self.tr("There is no program to play sounds with: {programs}.")
            self.refused.emit(words.format(programs=", ".join(PROGRAMS)))
            return
        self._process.start(program, [name])

    def _play_on_windows(self, name: str) -> None:
        import winsound

        flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT  # type: ignore[attr-defined, unused-ignore]
        try:
            winsound.PlaySound(name, flags)  # type: ignore[attr-defined, unused-ignore]
        except RuntimeError as error:
            self.refused.emit(str(error))

    def stop(self) -> None:
        """End the sound, where there is one."""
        if self.is_busy:
            self._process.blockSignals(True)
            self._process.kill()
            self._process.waitForFinished(500)
            self._process.blockSignals(False)
        self._forget()

    @Slot(int)
    def _on_end(self, code: int) -> None:
        said = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
        self._forget()
        if code:
            reason = said.splitlines()[0] if said else str(code)
            self.refused.emit(self.tr("Nothing is heard: {reason}").format(reason=reason))

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._forget()
            reason = self._process.errorString()
            self.refused.emit(self.tr("Nothing is heard: {reason}").format(reason=reason))

    def _forget(self) -> None:
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.unlink()
        self._file = None
