"""The View menu's choice of a language, which takes effect at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from playground.ui.language.language import languages, native_name
from playground.ui.settings import FOLLOW_DESKTOP

if TYPE_CHECKING:
    from playground.ui.main_window import MainWindow


class LanguageMenu(QMenu):
    """One entry a language, by the name that its speakers know, and one for the desktop's."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setTitle(self.tr("&Language"))
        self._window = window
        self._group = QActionGroup(self)
        current = window.settings.language if window.settings else FOLLOW_DESKTOP
        names = {FOLLOW_DESKTOP: self.tr("Follow the desktop")}
        names |= {language: native_name(language) for language in languages()}
        for language, name in names.items():
            action = QAction(name, self._group)
            action.setData(language)
            action.setCheckable(True)
            action.setChecked(language == current)
            self.addAction(action)
        self._group.triggered.connect(self._choose)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        if self._window.settings:
            self._window.settings.language = str(action.data())
        self._window.say(self.tr("The language changes at the next start."))
