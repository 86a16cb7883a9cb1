"""After which steps signals run through the diagram, also when samples are stepped through.

It starts the pulses and draws nothing; how they look and move is in `pulses`.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from playground.training.sample_stepper import SampleStepper
from playground.training.snapshot import Snapshot
from playground.ui.appearance.motion import motion_wanted
from playground.ui.editor.diagram.canvas import Canvas
from playground.ui.editor.diagram.diagram_state import DiagramState
from playground.ui.editor.diagram.pulses import (
    Pulses,
    backward_sweeps,
    forward_sweeps,
)
from playground.ui.selection import SelectionModel


class PulseController:
    """Starts the pulses of one diagram; remembers the moment that was shown last."""

    def __init__(self, owner: QWidget, pulses: Pulses) -> None:
        self._owner = owner
        self._pulses = pulses
        self._before: Snapshot | None = None
        self._stepper: SampleStepper | None = None

    def follows_stepper(
        self, stepper: SampleStepper | None, shown: DiagramState | None, selection: SelectionModel
    ) -> bool:
        """Choose the sample that was stepped to; False until the moment shown is about it."""
        if stepper is None or stepper is self._stepper or shown is None:
            return True
        selection.update(sample=stepper.row, hovered_sample=None, drawing=None)
        return shown.pictures.row == stepper.row

    def run_after(
        self, snapshot: Snapshot, shown: DiagramState | None, canvas: Canvas, by_gradient: bool
    ) -> None:
        """Show the signals of a single step; a run at full speed has none to follow.

        `shown` is what the canvas shows of the snapshot, None where it is for another network.
        """
        before, self._before = self._before, snapshot
        has_new_sample, self._stepper = snapshot.stepper is not self._stepper, snapshot.stepper
        if snapshot.playing or shown is None:
            self._pulses.stop()
            return
        # The steps between the last moment of a run at full speed and its pause are no step either.
        same_run = before is not None and before.run == snapshot.run and not before.playing
        moved_on = before is not None and before.step < snapshot.step
        stepped = has_new_sample and snapshot.stepper is not None
        if same_run and (moved_on or stepped) and motion_wanted(self._owner):
            sweeps = forward_sweeps(shown, canvas.layout, canvas.bundles)
            if by_gradient:
                sweeps += backward_sweeps(shown, canvas.layout, canvas.bundles)
            self._pulses.start(sweeps)
