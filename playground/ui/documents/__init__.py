"""Files as the window sees them: what is open, whether it is saved, and how it gets there."""

from playground.ui.documents.documents import Documents
from playground.ui.importing.dropping import DroppedFiles
from playground.ui.menus.file_menu import FileMenu

__all__ = ["Documents", "DroppedFiles", "FileMenu"]
