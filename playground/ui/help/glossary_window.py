"""The glossary on the screen: a list to search, and the word that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.help.glossary import Term, found, term_named
from playground.ui.widgets.formula import FormulaView
from playground.ui.widgets.settling_scroll import SettlingScroll

SIZE = QSize(720, 460)
LIST_WIDTH = 230
NAME = int(Qt.ItemDataRole.UserRole)
LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Page(SettlingScroll):
    """The page of one word; it takes the focus to be scrolled and read."""

    accessible_role = QAccessible.Role.Document


class GlossaryWindow(QDialog):
    """Stays beside the workbench until it is closed; typing searches, arrows choose."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("glossary")
        self.setWindowTitle(self.tr("Glossary"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search, as in: gradient"))
        self.search.setAccessibleName(self.tr("Search the glossary"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Words"))
        self.list.setAccessibleDescription(
            self.tr("Up and down choose a word; what it means stands beside it")
        )
        self.list.currentItemChanged.connect(self._show_current)
        self.nothing = QLabel(self.tr("No word has this in it."), self)
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        self._page = Page(self)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self._filter("")

    def _lay_out(self) -> None:
        theme, scale = self._theme, self._theme.scale
        self.list.setObjectName("glossary-words")
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        row.setSpacing(2 * GRID)
        left = QVBoxLayout()
        row.addLayout(left)
        left.addWidget(self.search)
        left.addWidget(self.nothing)
        left.addWidget(self.list, 1)
        for widget in (self.search, self.list):
            widget.setFixedWidth(round(LIST_WIDTH * scale))
            widget.setFont(font(theme, "label"))
        row.addWidget(self._page, 1)
        parent = self.parentWidget()
        room = parent.size() if parent is not None else SIZE * scale
        self.resize((SIZE * scale).boundedTo(room))

    def choose(self, name: str) -> None:
        """Show the term `name`, whatever was searched for.

        Raises:
            ValueError: there is none.
        """
        term = term_named(name)
        self.search.clear()
        for row in range(self.list.count()):
            if self.list.item(row).data(NAME) == term.name:
                self.list.setCurrentRow(row)

    @property
    def shown(self) -> str:
        """The name of the term that is shown, "" where there is none."""
        item = self.list.currentItem()
        return str(item.data(NAME)) if item is not None else ""

    @Slot(str)
    def _filter(self, words: str) -> None:
        self.list.clear()
        for term in found(words):
            item = QListWidgetItem(term.title, self.list)
            item.setData(NAME, term.name)
        self.nothing.setVisible(not self.list.count())
        if self.list.count():
            self.list.setCurrentRow(0)
        else:
            self._page.setWidget(QWidget())

    @Slot()
    def _show_current(self) -> None:
        if self.shown:
            term = term_named(self.shown)
            self._page.setWidget(self._page_of(term))
            self._page.setAccessibleName(term.title)
            self._page.setAccessibleDescription(term.text)

    def _page_of(self, term: Term) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(GRID + GRID // 2)
        column.addWidget(self._label(term.title, "headline", bold=True))
        column.addWidget(self._label(term.text, "value"))
        if term.formula:
            column.addWidget(FormulaView(term.formula, self._theme, page))
        if term.related:
            column.addWidget(self._label(self.tr("Read on"), "label"))
        for name in term.related:
            button = QPushButton(term_named(name).title, page)
            button.setProperty("term", name)
            button.setToolTip(self.tr("Read on: {word}").format(word=term_named(name).title))
            button.setAutoDefault(False)
            button.clicked.connect(self._follow)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _label(self, text: str, role: str, *, bold: bool = False) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(font(self._theme, role, bold=bold))
        return label

    @Slot()
    def _follow(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.choose(str(button.property("term")))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the search go through the list."""
        if (
            watched is self.search
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in LIST_KEYS
        ):
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)
