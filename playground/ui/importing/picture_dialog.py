"""The dialog for pictures: some of them, how large they go in and how many, and what is learnt.

Reading happens on a thread; nothing is imported that has not been shown.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from playground.data.pictures import SIDES, PictureChoice, Pictures, read_picture_file
from playground.data.table import TableRows
from playground.data.table.errors import file_name
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.importing.mosaic import Mosaic
from playground.ui.importing.reading_dialog import ReadingDialog, plain_label
from playground.ui.importing.task import AskCancelled, NewestTask, Progress
from playground.ui.importing.words import class_line
from playground.ui.language.numbers import grouped
from playground.ui.language.wording import worded
from playground.ui.picture_folder import read_picture_folder
from playground.ui.widgets.choices import ChoiceField

WIDTH, HEIGHT = 640, 520
FIRST = (500, 1_000, 2_000, 5_000, 10_000, 25_000, 60_000)
AS_THEY_ARE = "0"


class PictureDialog(ReadingDialog):
    """Asks about one file or folder of pictures."""

    def __init__(self, path: Path, task: NewestTask, theme: Theme, parent: QWidget) -> None:
        super().__init__(path, task, parent)
        self.setObjectName("import-pictures")
        self.setWindowTitle(self.tr("Import pictures"))
        self.choice = PictureChoice()
        self._make_parts(theme)
        self._lay_out()
        for part in (self.side, self.first, self.invert, self.fault):
            as_controls(part)
        size = QSize(round(WIDTH * theme.scale), round(HEIGHT * theme.scale))
        self.resize(size.boundedTo(parent.size()))
        self._read()

    def _make_parts(self, theme: Theme) -> None:
        self.found = plain_label(self)
        self.side = ChoiceField(
            self.tr("Size"),
            self.tr("Smaller pictures need fewer inputs and learn faster; 64 × 64 at most go in"),
            (
                (AS_THEY_ARE, self.tr("as they are")),
                *((str(side), f"{side} × {side}") for side in SIDES),
            ),
            self,
        )
        self.side.chosen.connect(self._choose_side)
        self.first = ChoiceField(
            self.tr("Read"),
            self.tr("How many pictures are read; all others stay where they are"),
            tuple(
                (str(count), self.tr("the first {count}").format(count=grouped(count)))
                for count in FIRST
            ),
            self,
        )
        self.first.show_choice(str(self.choice.first))
        self.first.chosen.connect(self._choose_first)
        self.invert = QCheckBox(self.tr("Dark and light change places"), self)
        self.invert.setToolTip(
            self.tr("What is drawn should be bright on dark, as on the drawing pad")
        )
        self.invert.clicked.connect(self._choose_invert)
        self.mosaic = Mosaic(theme, self)
        self.mosaic.setAccessibleName(self.tr("Some of the pictures"))
        self._make_foot(
            self.tr("Reading the pictures"),
            self.tr(
                "Learn from these pictures instead of the present data; Undo brings those back"
            ),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.found)
        choices = QHBoxLayout()
        column.addLayout(choices)
        choices.setSpacing(2 * GRID)
        choices.addWidget(self.side, 1)
        choices.addWidget(self.first, 1)
        column.addWidget(self.invert)
        column.addWidget(self.mosaic, 1)
        column.addWidget(self.learnt)
        self._lay_out_foot(column)

    # Reading.

    def _read(self) -> None:
        self.rows = None
        self.found.setText(self.tr("Reading {name} …").format(name=file_name(self.path)))
        self._wait(
            self.tr(
                "{count} pictures read so far. “Cancel” stops it and leaves everything as it is."
            )
        )
        self._task.ask(partial(_read_pictures, self.path, self.choice), self._take_pictures)

    def _take_pictures(self, outcome: object) -> None:
        if not isinstance(outcome, tuple):
            self.found.setText(file_name(self.path))
            self.mosaic.show_pictures(None)
            self._refuse(outcome)
            return
        self.progress.finish()
        pictures, rows = outcome
        self._show_pictures(pictures, rows)
        self.rows = rows
        self.import_button.setEnabled(True)

    def _show_pictures(self, pictures: Pictures, rows: TableRows) -> None:
        height, width = pictures.found
        self.found.setText(
            self.tr("{name}: {count} pictures of {height} × {width}.").format(
                name=pictures.name, count=grouped(pictures.total), height=height, width=width
            )
        )
        self.invert.setChecked(pictures.inverted)
        self.mosaic.show_pictures(pictures)
        side = pictures.images.shape[1]
        said = self.tr("{count} pictures of {side} × {side}, {inputs} inputs, are learnt from.")
        lines = [said.format(count=grouped(len(rows.labels)), side=side, inputs=side * side)]
        self.learnt.setText("\n".join((*lines, class_line(rows), *map(worded, rows.notes))))
        self.learnt.show()

    # Choosing.

    @Slot(str)
    def _choose_side(self, side: str) -> None:
        self._choose(side=None if side == AS_THEY_ARE else int(side))

    @Slot(str)
    def _choose_first(self, count: str) -> None:
        self._choose(first=int(count))

    @Slot(bool)
    def _choose_invert(self, on: bool) -> None:
        self._choose(invert=on)

    def _choose(self, **fields: int | None) -> None:
        self.choice = replace(self.choice, **fields)  # type: ignore[arg-type]
        self._read()


def _read_pictures(
    path: Path, choice: PictureChoice, progress: Progress, cancelled: AskCancelled
) -> tuple[Pictures, TableRows]:
    if path.is_dir():
        pictures = read_picture_folder(path, choice, progress, cancelled)
    else:
        pictures = read_picture_file(path, choice, progress=progress, cancelled=cancelled)
    rows = pictures.rows()
    # The digest takes as long as the rest; who imports has no time for it.
    _ = rows.sha256
    return pictures, rows
