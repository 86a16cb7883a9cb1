"""Pulses along the links after a step: forward the activations, backward the gradient.

A pulse is as large as what its link carries.  The forward sweep shows activation · weight of one
row; the backward sweep shows ∂L/∂w by its decade, so that a gradient that vanishes is seen to.
Nothing moves while nothing is stepped, or where the desktop asks for less motion.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QElapsedTimer, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen

from playground.ui.appearance.theme import Theme
from playground.ui.editor.diagram.diagram_state import DiagramState
from playground.ui.editor.diagram.layout import Layout
from playground.ui.editor.diagram.links import Bundle, gradient_shares

FRAME_MILLISECONDS = 33
GAP_MILLISECONDS, LONGEST_MILLISECONDS = 240.0, 1400.0
MAX_PULSES = 28
SMALLEST, LARGEST = 2.5, 7.0
MIN_SHARE = 0.02


@dataclass(frozen=True, eq=False)
class Sweep:
    """The pulses of one gap: lines (n, 4) in the direction of the motion, shares (n,)."""

    lines: np.ndarray
    shares: np.ndarray


class Pulses(QObject):
    """Owns the clock of one animation; `moved` says that there is something new to paint."""

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sweeps: tuple[Sweep, ...] = ()
        self._gap_milliseconds = GAP_MILLISECONDS
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MILLISECONDS)
        self._timer.timeout.connect(self._tick)

    @property
    def running(self) -> bool:
        """True if something moves."""
        return self._timer.isActive()

    def start(self, sweeps: Sequence[Sweep]) -> None:
        """Let `sweeps` run, one after the other."""
        self._sweeps = tuple(sweeps)
        if not self._sweeps:
            return
        self._gap_milliseconds = min(GAP_MILLISECONDS, LONGEST_MILLISECONDS / len(self._sweeps))
        self._clock.start()
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Let nothing move."""
        self._timer.stop()
        self._sweeps = ()

    @Slot()
    def _tick(self) -> None:
        if self._clock.elapsed() >= len(self._sweeps) * self._gap_milliseconds:
            self.stop()
        self.moved.emit()

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Draw the pulses where they are now."""
        if self.running:
            self.draw_at(painter, theme, self._clock.elapsed() / self._gap_milliseconds)

    def draw_at(self, painter: QPainter, theme: Theme, progress: float) -> None:
        """Draw them after `progress` gaps."""
        number = int(progress)
        if number >= len(self._sweeps):
            return
        sweep, share = self._sweeps[number], progress - number
        places = sweep.lines[:, :2] + share * (sweep.lines[:, 2:] - sweep.lines[:, :2])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.surface), 1.5 * theme.scale))
        for (x, y), size in zip(places.tolist(), sweep.shares.tolist(), strict=True):
            painter.setBrush(QColor(theme.negative if size < 0 else theme.positive))
            radius = (SMALLEST + (LARGEST - SMALLEST) * abs(size)) * theme.scale
            painter.drawEllipse(QPointF(x, y), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def forward_sweeps(
    shown: DiagramState, layout: Layout, bundles: Sequence[Bundle | None]
) -> tuple[Sweep, ...]:
    """The signal of one row along each link, activation · weight, from inputs to outputs."""
    first = shown.dataset.inputs[shown.pictures.row]
    values = (first, *shown.pictures.sample[:-1])
    signals = [
        value[:, None] * weights for value, weights in zip(values, shown.links.weights, strict=True)
    ]
    shares = [signal / max(float(np.abs(signal).max()), 1e-12) for signal in signals]
    return tuple(_sweep(share, layout, bundles, place) for place, share in enumerate(shares))


def backward_sweeps(
    shown: DiagramState, layout: Layout, bundles: Sequence[Bundle | None]
) -> tuple[Sweep, ...]:
    """The gradient of each link by its decade, from the outputs back to the inputs."""
    shares = gradient_shares(shown.links.weight_gradients)
    sweeps = [_sweep(share, layout, bundles, place) for place, share in enumerate(shares)]
    return tuple(Sweep(sweep.lines[:, [2, 3, 0, 1]], sweep.shares) for sweep in reversed(sweeps))


def _sweep(
    shares: np.ndarray, layout: Layout, bundles: Sequence[Bundle | None], place: int
) -> Sweep:
    """The strongest links of one gap; one pulse through the middle where links are not drawn."""
    flat = np.nan_to_num(shares).ravel()
    bundle = bundles[place]
    if bundle is None:
        source, target = layout.columns[place], layout.columns[place + 1]
        line = [source.right, source.middle, target.left, target.middle]
        strongest = flat[np.abs(flat).argmax()]
        return Sweep(np.array([line]), np.array([strongest]))
    order = np.argsort(np.abs(flat))[-MAX_PULSES:]
    order = order[np.abs(flat[order]) >= MIN_SHARE]
    return Sweep(bundle.ends[order], flat[order])
