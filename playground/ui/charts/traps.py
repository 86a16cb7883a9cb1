"""Work-arounds for pyqtgraph, each with the condition to remove it.

Nothing here imports pyqtgraph: the window is painted before it is.

- `pyqtgraph.GraphicsView.close` takes the scene away while Qt still asks for it and crashes
  (0.14.0): `SceneView.close` is Qt's own.  Remove with pyqtgraph that only closes.
- `pyqtgraph.functions.isocurve` walks the cells in Python: `contours` does all at once.  Remove
  when it takes less than a millisecond for 64 × 64.
- Infinite places break the bounds of scatter plots (pyqtgraph #2000), huge ones overflow in
  `rescaleData`: `plane_items.drawn` and `cell_image.drawable` keep them out.
- A scene shows the tooltips of its items alone: `SceneView.viewportEvent` shows the view's.
- An axis is resized after its label has been destroyed with the view: `PlaneAxis.resizeEvent`.
- The cached picture of an item that reaches out of its view is painted anew only where it was
  scrolled to, even if all of it is invalid (Qt 6.11, `drawItemHelper`: `scrollExposure` goes before
  `allExposed`), and ticks of another size stay: `PlaneAxis` drops the picture with its room.
- `pyqtgraph.BarGraphItem.paint` records bars of several colours as a picture: `BarItem` paints
  them.  Remove when a bar with an edge takes less than a tenth of a millisecond.
- Items stand in reference cycles: `WindowCollector`, below.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

CHECK_MILLISECONDS = 500


class WindowCollector(QObject):
    """Breaks reference cycles on the window's thread alone.

    Python's collector runs on whichever thread allocates, the training thread too, and would
    destroy Qt's objects there ("Timers cannot be started from another thread").  Remove when
    pyqtgraph's items stand in no cycles.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_MILLISECONDS)
        self._timer.timeout.connect(self.check)

    @Slot()
    def start(self) -> None:
        """Collect garbage in Python's place; objects that live now are never examined again."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Give it back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def check(self) -> None:
        """Collect the generations that are due, the oldest of them with all younger ones."""
        due = [
            number
            for number, (count, most) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > most
        ]
        if due:
            gc.collect(due[-1])
