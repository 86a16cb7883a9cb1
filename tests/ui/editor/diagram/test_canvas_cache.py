"""The canvas is made when it is used, once for a size."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from playground.ui.editor.diagram import canvas_cache


def test_sizes_that_are_passed_through_make_no_canvas(panel, monkeypatch):
    made = []

    class Counted(canvas_cache.Canvas):
        def __init__(self, *arguments: object) -> None:
            made.append(arguments[0])
            super().__init__(*arguments)

    monkeypatch.setattr(canvas_cache, "Canvas", Counted)
    size = panel.size()
    for height in (700, 650, 620):
        panel.resize(size.width(), height)
    assert not made
    panel.repaint()
    QCoreApplication.processEvents()
    assert [layout.frame.height for layout in made] == [620]
    assert panel.canvas.has_content
