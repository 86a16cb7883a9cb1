"""y over x: the rows as points, and what the network says as a curve through them."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QWidget

from playground.data import Dataset
from playground.training.probes.curve import CurveAnswer, raw_column
from playground.ui.appearance.theme import Theme
from playground.ui.charts.axis import Axis
from playground.ui.charts.curves import ChartContent, Curve
from playground.ui.charts.dot_chart import DotChart
from playground.ui.charts.markers import Marker

# Room around the points, as a share of their range.
MARGIN = 0.08
# More points than that are a blot.
MAX_POINTS = 1000


class RegressionCurve(DotChart):
    """The one feature across, the number to predict upwards, both in their own units."""

    # The base class takes the theme over before there are any data.
    _dataset: Dataset | None = None

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Axis(0.0, 1.0), Axis(0.0, 1.0), parent)
        self.setAccessibleName(self.tr("Curve through the points"))
        self.setToolTip(
            self.tr(
                "The number to predict over the feature: training rows are filled, test rows are "
                "rings, and the curve is what the network says"
            )
        )

    def show_curve(self, dataset: Dataset, answer: CurveAnswer | None) -> None:
        """Draw the rows of `dataset`, and the curve of `answer`."""
        if dataset is not self._dataset:
            self._dataset = dataset
            self._show_rows(dataset)
        x_name = dataset.feature_names[0]
        unit = dataset.target.unit
        y_name = f"{dataset.target.name} ({unit})" if unit else dataset.target.name
        curves: tuple[Curve, ...] = ()
        if answer is not None:
            name = self.tr("network")
            curves = (Curve(name, answer.x, answer.y, self._theme.text),)
        self.show_content(ChartContent(x_name, y_name, curves, whole=False))

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        if self._dataset is not None:
            self._show_rows(self._dataset)

    def _show_rows(self, dataset: Dataset) -> None:
        rows = np.concatenate([dataset.train, dataset.validation, dataset.test])
        rows = rows[:: max(1, -(-len(rows) // MAX_POINTS))]
        x, y = raw_column(dataset)[rows], dataset.target.own(dataset.labels[rows])
        self._range = (_around(x), _around(y))
        markers = (
            Marker("circle", self._theme.train),
            Marker("circle", self._theme.test, ringed=True),
        )
        looks = np.isin(rows, dataset.train, invert=True).astype(np.int64)
        self.show_dots(x, y, looks, markers)


def _around(values: np.ndarray) -> Axis:
    """The range of `values` (n,) with some room."""
    low, high = float(values.min()), float(values.max())
    room = MARGIN * (high - low) or 1.0
    return Axis(low - room, high + room)
