"""How far an import dialog is with what it does beside the window: a bar, and a sentence."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from playground.ui.access.announcing import announce
from playground.ui.language.numbers import grouped

STEPS = 1000
# What is done sooner needs no sentence, which would only flicker.
SILENT_MS = 400
# A screen reader hears of it once in this time.
ANNOUNCED_MS = 5_000


class WorkProgress(QObject):
    """Owns `bar` and `sentence`, which the dialog puts where it likes.

    The sentence comes where the work takes long enough to be read about: what is being done, how
    many rows or pictures there are so far, and that it can be ended.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.bar = QProgressBar(parent)
        self.bar.setTextVisible(False)
        self.sentence = QLabel(parent)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        # The words come and go beside the buttons, and move nothing.
        policy = self.sentence.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.sentence.setSizePolicy(policy)
        self._words = ""
        self._silent = QTimer(self, interval=SILENT_MS, singleShot=True)
        self._silent.timeout.connect(self._begin_to_tell)
        self._announced = QElapsedTimer()
        self.finish()

    def begin(self, words: str) -> None:
        """Work begins; `words` tell what it is, with {count} where it counts."""
        self._words = words
        # How long it takes is not known where nothing is counted.
        self.bar.setRange(0, STEPS if "{count}" in words else 0)
        self.bar.setValue(0)
        self.bar.show()
        self._word(0)
        self._silent.start()

    @Slot(float, int)
    def show_progress(self, share: float, count: int) -> None:
        """The work is at `share` of 0 to 1, with `count` rows or pictures so far."""
        self.bar.setValue(round(share * STEPS))
        self._word(count)
        if self._announced.isValid() and self._announced.hasExpired(ANNOUNCED_MS):
            self._announce()

    def finish(self) -> None:
        """The work has ended, in whatever way."""
        self._silent.stop()
        self._announced.invalidate()
        self.bar.hide()
        self.sentence.hide()

    def _word(self, count: int) -> None:
        self.sentence.setText(self._words.format(count=grouped(count)))

    @Slot()
    def _begin_to_tell(self) -> None:
        self.sentence.show()
        self._announce()

    def _announce(self) -> None:
        announce(self.sentence, self.sentence.text())
        self._announced.start()
