"""The View menu's choice of a language, which takes effect at the next start."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from playground.ui.access.menu_items import LANGUAGE
from playground.ui.context import Context
from playground.ui.language.language import languages, native_name
from playground.ui.settings import FOLLOW_DESKTOP


class LanguageMenu(QMenu):
    """One entry a language, by the name that its speakers know, and one for the desktop's."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self.setTitle(self.tr("&Language"))
        self.menuAction().setToolTip(self.tr("The language of the window, from the next start on"))
        self._context = context
        self._group = QActionGroup(self)
        current = context.settings.language if context.settings else FOLLOW_DESKTOP
        names = {FOLLOW_DESKTOP: self.tr("Follow the desktop")}
        names |= {language: native_name(language) for language in languages()}
        for language, name in names.items():
            action = QAction(name, self._group)
            action.setData(language)
            if language != FOLLOW_DESKTOP:
                action.setProperty(LANGUAGE, language)
            action.setCheckable(True)
            action.setChecked(language == current)
            self.addAction(action)
        self._group.triggered.connect(self._choose)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        if self._context.settings:
            self._context.settings.language = str(action.data())
        self._context.show_message(self.tr("The language changes at the next start."))
