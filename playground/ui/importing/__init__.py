"""Taking over a table from a file: what was found is shown and may be changed before it is used."""

from playground.ui.importing.importer import Importer

__all__ = ["Importer"]
