"""The list beside Play that says how fast the run goes, and sets it."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from playground.experiment.specs import Pace
from playground.training.pace import STEPS_PER_SECOND
from playground.ui.appearance.style import as_controls
from playground.ui.language.numbers import Figure
from playground.ui.pace import PACES, PaceSetting
from playground.ui.widgets.choices import FocusedComboBox


class PaceBox(FocusedComboBox):
    """Shows one of the four paces, or the rate that was typed elsewhere."""

    def __init__(self, pace: PaceSetting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pace = pace
        self.setObjectName("pace")
        self.setAccessibleName(self.tr("Speed"))
        # The keys < and > reach it from everywhere; here it would only take Space from Play.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for name in PACES:
            self.addItem(self._word(name), name)
            self.setItemData(self.count() - 1, self._tip(name), Qt.ItemDataRole.ToolTipRole)
        self.setToolTip(
            self.tr("How fast the run goes: slower with <, faster with >; a number of its own")
            + " "
            + self.tr("can be typed under Run")
        )
        self.activated.connect(self._choose)
        pace.changed.connect(self._follow)
        as_controls(self)
        self._follow()

    def _word(self, name: Pace) -> str:
        words = {
            "slow": self.tr("slow"),
            "watch": self.tr("watch"),
            "fast": self.tr("fast"),
            "full": self.tr("full speed"),
        }
        return words[name]

    def _tip(self, name: Pace) -> str:
        rate = STEPS_PER_SECOND[name]
        if math.isinf(rate):
            return self.tr("As fast as the machine can")
        return self.tr("{rate:.0f} steps per second").format(rate=Figure(rate))

    @Slot(int)
    def _choose(self, row: int) -> None:
        name = self.itemData(row)
        if name in PACES:
            self._pace.choose(name)

    @Slot()
    def _follow(self) -> None:
        typed = self.findData("")
        name = self._pace.name
        if name is None:
            text = self.tr("{rate:.0f} steps/s").format(rate=self._pace.steps_per_second)
            if typed < 0:
                self.addItem(text, "")
                typed = self.count() - 1
            self.setItemText(typed, text)
            self.setCurrentIndex(typed)
            return
        if typed >= 0:
            self.removeItem(typed)
        self.setCurrentIndex(self.findData(name))
