"""The network as a picture that can be worked on."""

from playground.ui.editor.diagram.panel import DiagramPanel

__all__ = ["DiagramPanel"]
