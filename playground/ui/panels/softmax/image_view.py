"""One small grey image, as large as there is room, with its pixels to be seen."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QMarginsF, QSize
from PySide6.QtWidgets import QWidget

from playground.ui.appearance.theme import GRID, Theme, rgb
from playground.ui.charts.matrix_view import MatrixView

BRIGHTEST = 16.0


class ImageView(MatrixView):
    """Draws grey values 0 to 16, (height, width), from the ground's colour to the text's."""

    square_cells = True
    takes_wheel = False

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._grey = np.zeros((8, 8))
        super().__init__(theme, parent)

    def show_image(self, image: np.ndarray) -> None:
        """Draw this image from now on."""
        reshaped, self._grey = image.shape != self._grey.shape, image
        self.show_matrix(image, 0.0, BRIGHTEST, grey_table(self._theme))
        if reshaped:
            self._arrange()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours."""
        super().apply_theme(theme)
        self.box.setMouseEnabled(False, False)
        self.show_image(self._grey)

    def margins(self) -> QMarginsF:
        """The margins beside an image drawn as large as it fits; the frame lies close to it."""
        rows, columns = self._grey.shape
        cell = min((self.width() - 2) / columns, (self.height() - 2) / rows)
        across, down = ((self.width() - cell * columns) / 2, (self.height() - cell * rows) / 2)
        return QMarginsF(across, down, across, down)

    def sizeHint(self) -> QSize:
        """A little larger than a sample's tile."""
        return QSize(12 * GRID, 12 * GRID)

    def minimumSizeHint(self) -> QSize:
        """Still to be recognised."""
        return QSize(6 * GRID, 6 * GRID)


def grey_table(theme: Theme) -> np.ndarray:
    """(256, 3) uint8 from the ground of pictures to the colour of text."""
    ground, ink = (np.array(rgb(colour)) for colour in (theme.raised, theme.text))
    shares = np.linspace(0.0, 1.0, 256)[:, None]
    return np.rint(ground + shares * (ink - ground)).astype(np.uint8)
