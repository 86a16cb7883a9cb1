"""The style sheet of the window, made from a theme: flat, thin separators, an 8-pixel grid."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from playground.ui.appearance.theme import GRID, Theme, font, palette

_SHEET = """
QMainWindow, QDialog {{ background: {window}; }}
QMainWindow::separator {{ background: {separator}; width: 1px; height: 1px; }}
QMainWindow::separator:hover {{ background: {accent}; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {separator}; padding: 4px; }}
QDockWidget {{ color: {muted}; font-weight: 600; titlebar-close-icon: none; }}
QDockWidget::title {{ background: {window}; padding: 4px {grid}px; text-align: left; }}
QDockWidget > QWidget {{ background: {surface}; }}
QTabBar::tab {{
    background: transparent; color: {muted}; padding: 4px 12px; border: none;
    border-bottom: 2px solid transparent;
}}
QTabBar::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:focus {{ background: {raised}; }}
QTabBar QToolButton {{ background: {window}; border: none; border-radius: 0; padding: 0; }}
QTabWidget::pane {{ border: none; }}
QToolBar {{ background: {window}; border: none; border-bottom: 1px solid {separator};
    spacing: 4px; padding: 4px {grid}px; }}
QToolBar::separator {{ background: {separator}; width: 1px; margin: 4px {grid}px; }}
QToolButton {{ background: transparent; color: {text}; border: 1px solid transparent;
    border-radius: 6px; padding: 4px {grid}px; }}
QToolButton:hover {{ background: {raised}; }}
QToolButton:pressed, QToolButton:checked {{ background: {raised}; border-color: {separator}; }}
QToolButton:focus {{ border-color: {accent}; }}
QToolButton:disabled {{ color: {muted}; }}
QToolButton::menu-indicator {{ image: none; }}
QToolButton#play {{ background: {accent}; color: {on_accent}; font-weight: 600; }}
QToolButton#play:focus {{ border-color: {text}; }}
QPushButton {{ background: {raised}; color: {text}; border: 1px solid {separator};
    border-radius: 6px; padding: 4px 12px; }}
QPushButton:hover, QPushButton:focus {{ border-color: {accent}; }}
QPushButton:default {{ background: {accent}; color: {on_accent}; }}
QPushButton:disabled {{ background: {raised}; color: {muted}; }}
QStatusBar {{ background: {window}; color: {muted}; border-top: 1px solid {separator}; }}
QStatusBar::item {{ border: none; }}
QMenuBar {{ background: {window}; color: {text}; }}
QMenuBar::item {{ padding: 4px {grid}px; background: transparent; }}
QMenuBar::item:selected {{ background: {raised}; }}
QMenu {{ background: {surface}; color: {text}; border: 1px solid {separator}; padding: 4px 0; }}
QMenu::item {{ padding: 4px 24px; }}
QMenu::item:selected {{ background: {accent}; color: {on_accent}; }}
QMenu::item:disabled {{ color: {muted}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {separator}; margin: 4px 0; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {separator}; border-radius: 4px; min-height: 24px;
    min-width: 24px; margin: 1px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def style_sheet(theme: Theme) -> str:
    """The Qt style sheet of `theme`."""
    return _SHEET.format(
        window=theme.window,
        surface=theme.surface,
        raised=theme.raised,
        separator=theme.separator,
        text=theme.text,
        muted=theme.muted,
        accent=theme.accent,
        on_accent=theme.on_accent,
        grid=GRID,
    )


def dress(theme: Theme) -> None:
    """Give the whole application the colours, the text size and the sheet of `theme`."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setPalette(palette(theme))
        application.setFont(font(theme, "label"))
        application.setStyleSheet(style_sheet(theme))
