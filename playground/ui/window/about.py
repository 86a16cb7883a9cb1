"""The About dialog: what this is, whose work is in it, and what to copy into a report."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from playground import __version__
from playground.ui.appearance.icons import application_icon
from playground.ui.appearance.theme import GRID
from playground.ui.diagnostics.diagnostics import diagnostics
from playground.ui.widgets.dialogs import describe_buttons, order_stops

ICON_SIZE = 96
TEXT_WIDTH = 440


class AboutDialog(QDialog):
    """Version, licences, credits; closes by Escape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About Neural Network Playground"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel()
        picture.setPixmap(application_icon().pixmap(ICON_SIZE, ICON_SIZE))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = QLabel(self._text())
        words.setObjectName("about-text")
        words.setWordWrap(True)
        words.setMinimumWidth(TEXT_WIDTH)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        top = QHBoxLayout()
        layout.addLayout(top)
        top.setSpacing(3 * GRID)
        top.addWidget(picture)
        top.addWidget(words, 1)
        buttons = self._buttons()
        layout.addWidget(buttons)
        order_stops(self, self.copy, buttons.button(QDialogButtonBox.StandardButton.Close))

    def _text(self) -> str:
        title = f"<h3>Neural Network Playground {__version__}</h3>"
        paragraphs = (
            self.tr("A neural network is designed, trained and seen to learn. MIT licence."),
            self.tr(
                "Made with Qt and PySide6 (LGPL 3, as libraries that can be replaced), NumPy and "
                "threadpoolctl (BSD 3-Clause), msgspec (BSD 3-Clause) and Python (PSF)."
            ),
            self.tr(
                "Digits: the 1 797 images of the test part of <i>Optical Recognition of "
                "Handwritten Digits</i>, E. Alpaydin and C. Kaynak, UCI Machine Learning "
                "Repository, DOI 10.24432/C50P49, CC BY 4.0."
            ),
            self.tr(
                "Iris: measured by E. Anderson, published by R. A. Fisher (1936). Geometry of "
                "circle, XOR, Gaussians and spiral: TensorFlow Playground, D. Smilkov and "
                "S. Carter."
            ),
            self.tr(
                "Colours: classes M. Okabe and K. Ito, magnitudes viridis by S. van der Walt and "
                "N. Smith. Nothing is sent anywhere: the program opens no connection."
            ),
        )
        return title + "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = QPushButton(self.tr("Copy diagnostic information"))
        self.copy.setToolTip(self.tr("Versions, system and screens as text, for a report"))
        self.copy.setAutoDefault(False)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self.copy_diagnostics)
        buttons.rejected.connect(self.reject)
        describe_buttons(buttons)
        return buttons

    @Slot()
    def copy_diagnostics(self) -> None:
        """Put the machine's description on the clipboard and say so on the button."""
        QGuiApplication.clipboard().setText(diagnostics())
        self.copy.setText(self.tr("Copied"))
