"""The style sheet of fields, sliders and buttons in the inspectors, made from a theme."""

from __future__ import annotations

from playground.ui.appearance.theme import Theme

GROOVE, HANDLE = 4, 14

_SHEET = """
QWidget {{ font-size: {points}pt; }}
QLabel {{ color: {text}; background: transparent; }}
QLabel[muted="true"] {{ color: {muted}; }}
QLabel[warning="true"] {{ color: {warning}; }}
QFrame[separator="true"] {{ background: {separator}; border: none; }}
QLineEdit {{ background: transparent; color: {text}; border: none;
    border-bottom: 1px solid {separator}; padding: 1px 2px; selection-background-color: {accent};
    selection-color: {on_accent}; }}
QLineEdit:hover {{ border-bottom-color: {muted}; }}
QLineEdit:focus {{ background: {raised}; border-bottom: 1px solid {accent}; }}
QSlider {{ background: transparent; min-height: {slider}px; }}
QSlider::groove:horizontal {{ height: {groove}px; background: {separator};
    border-radius: {groove_radius}px; }}
QSlider::sub-page:horizontal {{ background: {accent}; border-radius: {groove_radius}px; }}
QSlider::handle:horizontal {{ width: {handle}px; height: {handle}px; margin: -{overlap}px 0;
    background: {accent}; border: {ring}px solid {surface}; border-radius: {handle_radius}px; }}
QSlider::handle:horizontal:focus {{ border-color: {text}; }}
QSlider::handle:horizontal:hover {{ border-color: {muted}; }}
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled {{
    background: {muted}; }}
QComboBox {{ background: {raised}; color: {text}; border: 1px solid transparent;
    border-radius: 6px; padding: 3px 8px; }}
QComboBox:hover {{ border-color: {separator}; }}
QComboBox:focus {{ border-color: {accent}; }}
QComboBox::drop-down {{ border: none; width: {handle}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {surface}; color: {text}; border: 1px solid {separator};
    selection-background-color: {accent}; selection-color: {on_accent}; outline: none; }}
QListWidget {{ background: {surface}; color: {text}; border: 1px solid {separator};
    border-radius: 6px; outline: none; }}
QListWidget:focus {{ border-color: {accent}; }}
QListWidget::item:disabled {{ color: {muted}; }}
QListWidget::item:selected {{ background: {raised}; color: {text}; }}
QListWidget::indicator {{ width: {tick}px; height: {tick}px; border: 1px solid {muted};
    border-radius: 3px; background: {surface}; }}
QListWidget::indicator:checked {{ background: {accent}; border-color: {accent}; }}
QPushButton {{ background: {raised}; color: {text}; border: 1px solid {separator};
    border-radius: 6px; padding: 3px 8px; }}
QPushButton:hover, QPushButton:focus {{ border-color: {accent}; }}
QToolButton {{ color: {text}; background: transparent; border: 1px solid transparent;
    border-radius: 6px; padding: 3px 4px; }}
QToolButton:hover {{ background: {raised}; }}
QToolButton:focus {{ border-color: {accent}; }}
QToolButton:disabled {{ color: {muted}; background: transparent; }}
QPushButton:disabled {{ color: {muted}; background: transparent; }}
QToolButton[segment="true"] {{ background: {raised}; color: {muted}; }}
QToolButton[segment="true"]:hover {{ color: {text}; border-color: {separator}; }}
QToolButton[segment="true"]:checked {{ background: {accent}; color: {on_accent}; }}
QToolButton[segment="true"]:focus {{ border-color: {text}; }}
QToolButton[heading="true"] {{ color: {muted}; padding: 2px 0; border-radius: 4px; }}
QToolButton[heading="true"]:hover {{ color: {text}; background: transparent; }}
QToolButton[thumbnail="true"] {{ padding: 1px; border: 2px solid transparent;
    border-radius: 6px; }}
QToolButton[thumbnail="true"]:hover {{ border-color: {separator}; background: transparent; }}
QToolButton[thumbnail="true"]:checked {{ border-color: {accent}; background: transparent; }}
QToolButton[thumbnail="true"]:focus {{ border-color: {text}; }}
"""


def control_sheet(theme: Theme) -> str:
    """The Qt style sheet of the controls; sizes follow the theme's scale."""
    groove = max(2, round(GROOVE * theme.scale / 2) * 2)
    handle = round(HANDLE * theme.scale / 2) * 2
    return _SHEET.format(
        points=theme.points("label"),
        text=theme.text,
        muted=theme.muted,
        warning=theme.warning,
        separator=theme.separator,
        surface=theme.surface,
        raised=theme.raised,
        accent=theme.accent,
        on_accent=theme.on_accent,
        groove=groove,
        groove_radius=groove // 2,
        handle=handle,
        handle_radius=handle // 2 + 2,
        overlap=(handle - groove) // 2 + 2,
        ring=2,
        tick=handle - 2,
        slider=handle + 6,
    )
