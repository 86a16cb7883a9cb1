"""The one style sheet of the application, made from a theme: flat, thin separators, 8-pixel grid.

Fields, sliders and buttons of inspectors and panels are smaller than those of the window: what
stands inside a widget that was passed to `as_controls` wears the second part of the sheet.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QSlider, QWidget

from playground.ui.appearance.theme import GRID, SCALES, Theme, font, palette

GROOVE, HANDLE = 4, 14

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
QToolButton#play:focus {{ border-color: {text}; text-decoration: underline; }}
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
QScrollBar::handle {{ background: {muted}; border-radius: 4px; min-height: 24px;
    min-width: 24px; margin: 1px; }}
QScrollBar::handle:hover {{ background: {text}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


_CONTROLS = """
[controls="true"] QLabel, QLabel[controls="true"] {{ color: {text}; background: transparent; }}
[controls="true"] QLabel[muted="true"], QLabel[controls="true"][muted="true"] {{
    color: {muted}; }}
[controls="true"] QLabel[warning="true"], QLabel[controls="true"][warning="true"] {{
    color: {warning}; }}
[controls="true"] QFrame[separator="true"] {{ background: {separator}; border: none; }}
[controls="true"] QLineEdit {{ background: transparent; color: {text}; border: none;
    border-bottom: 1px solid {muted}; padding: 1px 2px;
    selection-background-color: {accent}; selection-color: {on_accent}; }}
[controls="true"] QLineEdit:hover {{ border-bottom-color: {text}; }}
[controls="true"] QLineEdit:focus {{ background: {raised}; border-bottom: 1px solid {accent}; }}
[controls="true"] QComboBox, QComboBox[controls="true"] {{ background: {raised};
    color: {text}; border: 1px solid transparent; border-radius: 6px; padding: 3px 8px; }}
[controls="true"] QComboBox:hover, QComboBox[controls="true"]:hover {{
    border-color: {separator}; }}
[controls="true"] QComboBox:focus, QComboBox[controls="true"]:focus {{ border-color: {accent}; }}
[controls="true"] QComboBox::drop-down, QComboBox[controls="true"]::drop-down {{ border: none;
    width: 0.9em; }}
[controls="true"] QComboBox::down-arrow, QComboBox[controls="true"]::down-arrow {{
    image: none; }}
[controls="true"] QComboBox QAbstractItemView, QComboBox[controls="true"] QAbstractItemView {{
    background: {surface}; color: {text}; border: 1px solid {separator};
    selection-background-color: {accent}; selection-color: {on_accent}; outline: none; }}
[controls="true"] QListWidget, QListWidget[controls="true"] {{ background: {surface};
    color: {text}; border: 1px solid {separator}; border-radius: 6px; outline: none; }}
[controls="true"] QListWidget:focus, QListWidget[controls="true"]:focus {{
    border-color: {accent}; }}
[controls="true"] QListWidget::item:disabled, QListWidget[controls="true"]::item:disabled {{
    color: {muted}; }}
[controls="true"] QListWidget::item:selected, QListWidget[controls="true"]::item:selected {{
    background: {raised}; color: {text}; }}
[controls="true"] QListWidget::indicator, QListWidget[controls="true"]::indicator {{
    width: 0.75em; height: 0.75em; border: 1px solid {muted}; border-radius: 3px;
    background: {surface}; }}
[controls="true"] QListWidget::indicator:checked,
QListWidget[controls="true"]::indicator:checked {{ background: {accent};
    border-color: {accent}; }}
[controls="true"] QPushButton {{ background: {raised}; color: {text};
    border: 1px solid {separator}; border-radius: 6px; padding: 3px 8px; }}
[controls="true"] QPushButton:hover, [controls="true"] QPushButton:focus {{
    border-color: {accent}; }}
[controls="true"] QToolButton {{ color: {text}; background: transparent;
    border: 1px solid transparent; border-radius: 6px; padding: 3px 4px; }}
[controls="true"] QToolButton:hover {{ background: {raised}; }}
[controls="true"] QToolButton:focus {{ border-color: {accent}; }}
[controls="true"] QToolButton:disabled {{ color: {muted}; background: transparent; }}
[controls="true"] QPushButton:disabled {{ color: {muted}; background: transparent; }}
[controls="true"] QToolButton[segment="true"] {{ background: {raised}; color: {muted}; }}
[controls="true"] QToolButton[segment="true"]:hover {{ color: {text};
    border-color: {separator}; }}
[controls="true"] QToolButton[segment="true"]:checked {{ background: {accent};
    color: {on_accent}; }}
[controls="true"] QToolButton[segment="true"]:focus {{ border-color: {text};
    text-decoration: underline; }}
[controls="true"] QToolButton[heading="true"] {{ color: {muted}; padding: 2px 0;
    border-radius: 4px; }}
[controls="true"] QToolButton[heading="true"]:hover {{ color: {text}; background: transparent; }}
[controls="true"] QToolButton[thumbnail="true"] {{ padding: 1px;
    border: 2px solid transparent; border-radius: 6px; }}
[controls="true"] QToolButton[thumbnail="true"]:hover {{ border-color: {separator};
    background: transparent; }}
[controls="true"] QToolButton[thumbnail="true"]:checked {{ border-color: {accent};
    background: transparent; }}
[controls="true"] QToolButton[thumbnail="true"]:focus {{ border-color: {text}; }}
"""


# Places of the window whose controls look otherwise; the names are those of classes and objects.
_PLACES = """
QLabel[muted="true"] {{ color: {muted}; }}
LayerBar[controls="true"] QToolButton {{ padding: 3px 0; }}
LayerBar[controls="true"] QLineEdit {{ padding: 1px 0; }}
QToolButton[adder="true"] {{ color: {muted}; padding: 0; }}
QToolButton[adder="true"]:hover {{ color: {text}; }}
Footer[controls="true"] QLabel {{ color: {muted}; }}
Footer[controls="true"] QLabel[fault="true"] {{ color: {error}; }}
Footer[controls="true"] QToolButton[segment="true"] {{ background: transparent; }}
Footer[controls="true"] QToolButton[segment="true"]:checked {{ background: {raised};
    color: {text}; border-color: {separator}; }}
Footer[controls="true"] QToolButton[segment="true"]:focus {{ border-color: {accent}; }}
QLineEdit#value-field {{ background: {surface}; color: {text}; border: 2px solid {accent};
    border-radius: 6px; padding: 2px {grid}px; }}
#divergence-banner {{ background: {raised}; border: none; border-left: 4px solid {error}; }}
#recovery-banner {{ background: {raised}; border: none; border-left: 4px solid {accent}; }}
#hint QLabel {{ color: {accent}; }}
#hint QToolButton {{ color: {muted}; background: transparent; border: none; padding: 0 4px; }}
#hint QToolButton:hover {{ color: {text}; text-decoration: underline; }}
#help-leaf {{ background: {surface}; border: 1px solid {accent}; border-radius: 8px; }}
#preset-bar {{ background: {window}; border: none; border-bottom: 1px solid {separator};
    padding: 0; }}
#preset-verdict {{ color: {warning}; font-weight: 600; }}
#preset-verdict[good="true"] {{ color: {accent}; }}
#time-bar {{ background: {window}; border: none; border-top: 1px solid {separator};
    spacing: {grid}px; padding: 2px {grid}px; }}
#time-bar[past="true"] {{ background: {raised}; border-top-color: {accent}; }}
#time-bar QPushButton:disabled {{ color: {muted}; background: transparent; }}
#time-bar QSlider::sub-page:horizontal, #time-bar QSlider::handle:horizontal {{
    background: {muted}; }}
#time-bar[past="true"] QSlider::sub-page:horizontal,
#time-bar[past="true"] QSlider::handle:horizontal {{ background: {accent}; }}
#glossary-words {{ background: {surface}; border: none; outline: none; }}
#glossary-words::item {{ padding: 4px; }}
QLabel[part="mark"] {{ color: {accent}; }}
QLabel[part="words"] {{ color: {muted}; }}
TrialsPanel QProgressBar {{ background: {raised}; border: none; }}
TrialsPanel QProgressBar::chunk {{ background: {accent}; }}
QLabel#prediction-cover {{ background: {raised}; color: {muted}; }}
"""

_SLIDER_COLOURS = """
[controls="true"] QSlider {{ background: transparent; }}
[controls="true"] QSlider::groove:horizontal {{ background: {separator}; }}
[controls="true"] QSlider::sub-page:horizontal {{ background: {accent}; }}
[controls="true"] QSlider::handle:horizontal {{ background: {accent};
    border: 2px solid {surface}; }}
[controls="true"] QSlider::handle:horizontal:focus {{ border-color: {text}; }}
[controls="true"] QSlider::handle:horizontal:hover {{ border-color: {muted}; }}
[controls="true"] QSlider::sub-page:horizontal:disabled,
[controls="true"] QSlider::handle:horizontal:disabled {{ background: {muted}; }}
"""
# Pixels, whole and even, so that a handle is round: one set for each text size.
_SLIDER_SIZES = """
QSlider[percent="{percent}"] {{ min-height: {slider}px; }}
QSlider[percent="{percent}"]::groove:horizontal {{ height: {groove}px;
    border-radius: {groove_radius}px; }}
QSlider[percent="{percent}"]::sub-page:horizontal {{ border-radius: {groove_radius}px; }}
QSlider[percent="{percent}"]::handle:horizontal {{ width: {handle}px; height: {handle}px;
    margin: -{overlap}px 0; border-radius: {handle_radius}px; }}
"""
# The colours of a theme that the sheet names, and the roles of the palette that hold them.
_ROLES = {
    "window": "window",
    "surface": "base",
    "raised": "button",
    "separator": "mid",
    "text": "text",
    "muted": "placeholder-text",
    "warning": "bright-text",
    "error": "link-visited",
    "accent": "highlight",
    "on_accent": "highlighted-text",
}


def application_sheet() -> str:
    """The sheet of the application: its colours are roles of the palette, so that it never changes.

    Qt works out the rules of every widget anew, several times, where the application gets another
    sheet; for another palette only those in sight need to be looked at (`look.py`).
    """
    return _filled({name: f"palette({role})" for name, role in _ROLES.items()})


def style_sheet(theme: Theme) -> str:
    """The same sheet in the colours of `theme`, for a widget that keeps them under any other."""
    return _filled({name: getattr(theme, name) for name in _ROLES})


def _filled(colours: dict[str, str]) -> str:
    sheet = (_SHEET + _CONTROLS + _PLACES + _SLIDER_COLOURS).format(grid=GRID, **colours)
    return sheet + "".join(map(_slider_sizes, SCALES))


def _slider_sizes(scale: float) -> str:
    groove = max(2, round(GROOVE * scale / 2) * 2)
    handle = round(HANDLE * scale / 2) * 2
    return _SLIDER_SIZES.format(
        percent=_percent(scale),
        groove=groove,
        groove_radius=groove // 2,
        handle=handle,
        handle_radius=handle // 2 + 2,
        overlap=(handle - groove) // 2 + 2,
        slider=handle + 6,
    )


def set_style_property(widget: QWidget, name: str, value: bool) -> None:
    """Set a property that rules of the sheet ask for, and have them looked up again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    for one in (widget, *widget.findChildren(QWidget)):
        if one.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            one.style().polish(one)
            one.update()


def size_slider(slider: QSlider, scale: float) -> None:
    """Give `slider` groove and handle of the size that goes with text of `scale`."""
    percent = _percent(scale)
    if slider.property("percent") != percent:
        slider.setProperty("percent", percent)
        if slider.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            slider.style().polish(slider)
            slider.updateGeometry()


def _percent(scale: float) -> int:
    return round(100 * min(SCALES, key=lambda size: abs(size - scale)))


def as_controls(widget: QWidget) -> None:
    """Let what stands in `widget` look like the controls of an inspector, under any theme."""
    if widget.property("controls"):
        return
    widget.setProperty("controls", True)
    # Whose size was asked for while it was put together has been matched without the property.
    for one in (widget, *widget.findChildren(QWidget)):
        if one.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            style = one.style()
            style.unpolish(one)
            style.polish(one)
            QApplication.sendEvent(one, QEvent(QEvent.Type.StyleChange))


def apply_stylesheet(theme: Theme) -> None:
    """Give the whole application the sheet, and the colours and the text size of `theme`.

    Widgets that exist keep the colours of their rules until their style polishes them again.
    """
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setPalette(palette(theme))
        application.setFont(font(theme, "label"))
        if application.styleSheet() != (sheet := application_sheet()):
            application.setStyleSheet(sheet)
