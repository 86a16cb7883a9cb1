"""Files as the window sees them: what is open, whether it is saved, and how it gets there."""

from playground.ui.documents.documents import Documents

__all__ = ["Documents"]
