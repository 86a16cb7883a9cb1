"""The answers of the network for a table, a file of pictures or a folder of them, as CSV."""

from __future__ import annotations

from pathlib import Path

from playground.data.pictures import Pictures, is_picture_file, read_picture_file
from playground.data.table import Table, read_table
from playground.training.comparison import Comparison
from playground.training.predictions import picture_choice, predict_rows
from playground.ui.picture_folder import read_picture_folder


class Answers:
    """Makes the content of the file, on the training thread; `notes` say then what was missing."""

    def __init__(self, source: Path) -> None:
        self._source = source
        self.notes: tuple[str, ...] = ()

    def __call__(self, race: Comparison) -> bytes:
        """The answers of the first network as CSV.

        Raises:
            TableError: they can not be given; the text is the sentence to show.
        """
        found = predict_rows(race.main, self._read(race))
        self.notes = found.notes
        return found.csv()

    def _read(self, race: Comparison) -> Table | Pictures:
        choice = picture_choice(race.main)
        if self._source.is_dir():
            return read_picture_folder(self._source, choice, _unseen, _never)
        if is_picture_file(self._source):
            return read_picture_file(self._source, choice)
        return read_table(self._source)


def _unseen(_share: float, _count: int) -> None:
    """Nobody watches."""


def _never() -> bool:
    return False
