"""The list beside Play that says how fast the run goes, and sets it."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from playground.experiment.specs import Pace
from playground.training.pace import STEPS_PER_SECOND
from playground.ui.appearance.style import as_controls
from playground.ui.language.numbers import Figure, grouped, setting_text
from playground.ui.pace import PACES, PaceSetting
from playground.ui.picture_parts import notify_said
from playground.ui.widgets.choices import FocusedComboBox

WIDEST_RATE = 99_999


class PaceBox(FocusedComboBox):
    """Shows one of the four paces, or the rate that was typed elsewhere."""

    def __init__(self, pace: PaceSetting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pace = pace
        # Worded once: the tool bar asks for the size dozens of times with every layout.
        self._widest = (*map(self._word, PACES), self._rate_word(WIDEST_RATE))
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

    def _rate_word(self, rate: float) -> str:
        figures = grouped(rate) if rate >= 10 else setting_text(rate, 2)
        return self.tr("{0}/s").format(figures)

    def sizeHint(self) -> QSize:
        """Room for every pace and for a rate, so that nothing moves from one to another."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        shown = [self.itemText(row) for row in range(self.count())]
        now, always = (
            max(map(metrics.horizontalAdvance, texts)) for texts in (shown, self._widest)
        )
        return QSize(hint.width() + max(0, always - now), hint.height())

    def _tip(self, name: Pace) -> str:
        rate = STEPS_PER_SECOND[name]
        if math.isinf(rate):
            return self.tr("As fast as the machine can")
        return self._rate_tip(rate)

    def _rate_tip(self, rate: float) -> str:
        if f"{rate:.0f}" == "1":
            return self.tr("1 step per second")
        return self.tr("{rate:.0f} steps per second").format(rate=Figure(rate))

    @Slot(int)
    def _choose(self, row: int) -> None:
        name = self.itemData(row)
        if name in PACES:
            self._pace.choose(name)

    @Slot()
    def announce(self) -> None:
        """Have a screen reader say the pace: a key has changed it, from wherever the focus is."""
        notify_said(self, f"{self.accessibleName()}: {self.currentText()}")

    @Slot()
    def _follow(self) -> None:
        typed = self.findData("")
        name = self._pace.name
        if name is None:
            rate = self._pace.steps_per_second
            if typed < 0:
                self.addItem("", "")
                typed = self.count() - 1
            self.setItemText(typed, self._rate_word(rate))
            self.setItemData(typed, self._rate_tip(rate), Qt.ItemDataRole.ToolTipRole)
            self.setCurrentIndex(typed)
            return
        if typed >= 0:
            self.removeItem(typed)
        self.setCurrentIndex(self.findData(name))
