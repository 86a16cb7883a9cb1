"""Draw a digit: strokes become an image like the bundled ones, and the network answers at once."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from playground.data import predicted_classes
from playground.data.drawing import SMALL, image_of_strokes
from playground.experiment.edits import set_data
from playground.experiment.paint_edits import forget_drawings, learn_drawing
from playground.experiment.shapes import class_names_of, kind_of
from playground.export.tables import Table
from playground.training.probe import Probe
from playground.training.probes.drawing import DrawingAnswer, DrawnImage
from playground.training.probes.strangers import StrangersAnswer, StrangersExam
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.markers import class_marker
from playground.ui.charts.plane_colours import class_shares
from playground.ui.language.numbers import probability_text
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.panel import EditingPanel
from playground.ui.panels.softmax.class_table import (
    WIDEST_SHARE,
    ClassTable,
    TableCell,
    TableColumn,
    TableRow,
)
from playground.ui.panels.softmax.drawing_pad import DrawingPad
from playground.ui.panels.softmax.image_view import ImageView
from playground.ui.panels.softmax.strangers_words import strangers_details, strangers_sentences
from playground.ui.selection import SelectionModel
from playground.ui.widgets.fitting_label import FittingLabel
from playground.ui.widgets.headline import Headline
from playground.ui.workbench import Workbench

# What the box puts in; the data inspector has any number of them.
JITTER_COPIES = 9


class DrawPanel(EditingPanel):
    """The pad, the image that the network gets, and the probabilities of all classes."""

    name: ClassVar[str] = "draw"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("DrawPanel", "Draw a digit")

    def __init__(
        self,
        theme: Theme,
        selection: SelectionModel,
        workbench: Workbench,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, selection, workbench, parent)
        self._workbench = workbench
        self._snapshot: Snapshot | None = None
        self._class_names: tuple[str, ...] = ()
        self.image = np.zeros(SMALL)
        self.pad = DrawingPad(theme, self)
        self.pad.setAccessibleName(self.tr("Pad to draw a digit on"))
        self.pad.setToolTip(
            self.tr(
                "Draw with the left button; the right one wipes the pad. By keys: Space puts the "
                "pen down or lifts it, arrows move it"
            )
        )
        self.preview = ImageView(theme, self)
        self.preview.setAccessibleName(self.tr("What the network gets"))
        self.table = ClassTable(theme, (TableColumn(self.tr("prob. p"), WIDEST_SHARE),), self)
        self.table.setAccessibleName(self.tr("Probabilities of the drawn digit"))
        self.verdict = Headline(theme, self._verdict_text("0", "0.000"), self)
        self._make_learning()
        self._make_strangers()
        self.back_button = QPushButton(self.tr("Undo stroke"), self)
        self.back_button.setToolTip(self.tr("Take the last stroke back"))
        self.clear_button = QPushButton(self.tr("Clear"), self)
        self.clear_button.setToolTip(self.tr("Wipe the pad"))
        self._lay_out()
        self.pad.changed.connect(self._on_strokes)
        self._offer()
        self.back_button.clicked.connect(self.pad.undo_stroke)
        self.clear_button.clicked.connect(self.pad.clear)
        spread_theme(self, theme)

    def _make_learning(self) -> None:
        self.learn_button = QToolButton(self)
        self.learn_button.setText(self.tr("Learn as ▾"))
        self.learn_button.setToolTip(
            self.tr("Add the drawing to the training images under the digit that it is meant to be")
        )
        self.learn_button.setAccessibleName(self.tr("Learn the drawing as"))
        self.learn_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.learn_menu = QMenu(self.learn_button)
        self.forget_action = QAction(self.tr("Forget all drawn digits"), self)
        self.forget_action.setToolTip(
            self.tr("Take the drawings out of the training images; the images of the set stay")
        )
        self.forget_action.triggered.connect(self._forget)
        self.learn_button.setMenu(self.learn_menu)
        self._workbench.experiment_changed.connect(self._offer)

    def _make_strangers(self) -> None:
        self.exam = FittingLabel(parent=self)
        self.jitter = QCheckBox(self.tr("Jitter"), self)
        self.jitter.setToolTip(
            self.tr(
                "Also learn {count} copies of each training image that are turned, sheared, "
                "scaled and shifted a little, as other hands write; they count as training rows"
            ).format(count=JITTER_COPIES)
        )
        self.jitter.clicked.connect(self._set_jitter)

    def _lay_out(self) -> None:
        self.controls = QWidget(self)
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.verdict, 1)
        row.addWidget(self.learn_button)
        row.addWidget(self.back_button)
        row.addWidget(self.clear_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(self.controls)
        body = QHBoxLayout()
        column.addLayout(body, 1)
        body.setSpacing(GRID)
        body.addWidget(self.pad, 5)
        body.addWidget(self.preview, 2)
        body.addWidget(self.table, 4)
        self.foot = QWidget(self)
        below = QHBoxLayout(self.foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(GRID)
        below.addWidget(self.exam, 1)
        below.addWidget(self.jitter)
        column.addWidget(self.foot)

    def suits(self, snapshot: Snapshot) -> bool:
        """Only networks that have learnt images."""
        return snapshot.dataset.image_shape is not None

    def probes(self) -> frozenset[Probe]:
        """The outputs for the drawing, and for those of strangers."""
        own = {self._probe()} if self.pad.strokes else set()
        return frozenset({StrangersExam(), *own})

    def _probe(self) -> DrawnImage:
        return DrawnImage(tuple(self.image.ravel().tolist()))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the newest probabilities."""
        self._snapshot = snapshot
        if not self.suits(snapshot):
            self.verdict.show_text(self.tr("Open the digits: this network has learnt other data"))
            self.table.show_rows(())
            self.exam.show_text("")
            return
        self._fit_image(snapshot)
        self._show_strangers(snapshot)
        names = snapshot.dataset.class_names
        answer = snapshot.answer(self._probe()) if self.pad.strokes else None
        output = snapshot.experiment.network.output
        shares, winner = np.zeros(len(names)), -1
        if isinstance(answer, DrawingAnswer) and np.isfinite(answer.a).all():
            shares = class_shares(answer.a, output)
            winner = int(predicted_classes(answer.a[None], output)[0])
            self.verdict.show_text(
                self._verdict_text(names[winner], probability_text(shares[winner]))
            )
        elif not self.pad.strokes:
            self.verdict.show_text(self.tr("Nothing is drawn yet"))
        self.table.show_rows(
            tuple(
                TableRow(
                    class_marker(self.theme, number),
                    name,
                    (
                        TableCell(
                            probability_text(float(shares[number])) if winner >= 0 else "",
                            float(shares[number]),
                            self.theme.class_colour(number),
                        ),
                    ),
                    strong=number == winner,
                )
                for number, name in enumerate(names)
            )
        )

    def shown_figures(self) -> Table | None:
        """The figures of each class, as they are now."""
        return self.table.figures()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        for controls in (self.controls, self.foot):
            as_controls(controls)
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)

    def _fit_image(self, snapshot: Snapshot) -> None:
        """Make the drawing into an image of the size that this network has learnt."""
        shape = snapshot.dataset.image_shape
        if shape is not None and shape != self.image.shape:
            self.image = image_of_strokes(self.pad.strokes, shape)
            self.preview.show_image(self.image)
            self._light_up()
            self.refresh_requested.emit()
        self.preview.setToolTip(
            self.tr(
                "{rows} × {columns} grey values, made as the training images were: this is all it "
                "sees"
            ).format(rows=self.image.shape[0], columns=self.image.shape[1])
        )

    def _show_strangers(self, snapshot: Snapshot) -> None:
        answer = snapshot.answer(StrangersExam())
        if not isinstance(answer, StrangersAnswer):
            self.exam.show_text("")
        elif answer.is_complete:
            self.exam.show_text(*strangers_sentences(answer))
            self.exam.setToolTip(strangers_details(answer))
        else:
            self.exam.show_text(self.tr("Strangers’ digits are drawn on the pad …"))
            # A run that pauses makes no snapshots by itself.
            self.refresh_requested.emit()

    def _verdict_text(self, name: str, p: str) -> str:
        return self.tr("It looks like {0} (p = {1})").format(name, p)

    # What a person does.

    @Slot()
    def _offer(self) -> None:
        data = self._workbench.experiment.data
        has_images = kind_of(data).image_shape is not None
        self.jitter.setEnabled(has_images)
        self.jitter.setChecked(data.jitter > 0)
        self.learn_button.setEnabled(has_images and bool(self.pad.strokes or data.drawn))
        self._offer_classes(class_names_of(data) if has_images else ())
        for action in self.learn_menu.actions():
            subject = data.drawn if action is self.forget_action else self.pad.strokes
            action.setEnabled(bool(subject))

    def _offer_classes(self, names: tuple[str, ...]) -> None:
        if names == self._class_names:
            return
        self._class_names = names
        self.learn_menu.clear()
        for number, name in enumerate(names):
            self.learn_menu.addAction(name.replace("&", "&&"), self._learn).setData(number)
        self.learn_menu.addSeparator()
        self.learn_menu.addAction(self.forget_action)

    @Slot(bool)
    def _set_jitter(self, on: bool) -> None:
        try:
            experiment = set_data(self._workbench.experiment, jitter=JITTER_COPIES if on else 0)
            self._workbench.edit(self.tr("Jittered copies"), experiment)
        except ValueError as error:
            self._offer()
            self._workbench.show_message(str(error))

    @Slot()
    def _learn(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        number = int(action.data())
        pixels = tuple(round(value) for value in self.image.ravel().tolist())
        name = self._class_names[number]
        try:
            experiment = learn_drawing(self._workbench.experiment, number, pixels)
            self._workbench.edit(self.tr("Learn a drawn {digit}").format(digit=name), experiment)
        except ValueError as error:
            self._workbench.show_message(str(error))

    @Slot()
    def _forget(self) -> None:
        forgotten = forget_drawings(self._workbench.experiment)
        self._workbench.edit(self.tr("Forget all drawn digits"), forgotten)

    def _light_up(self) -> None:
        """Let the diagram show what the network does with the drawing, as long as it is seen."""
        drawn = self.isVisible() and self.pad.strokes
        self.selection.update(drawing=tuple(self.image.ravel().tolist()) if drawn else None)

    def showEvent(self, event: QShowEvent) -> None:
        """A drawing that is seen again is shown again."""
        super().showEvent(event)
        self._light_up()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees what the diagram would be about."""
        self.selection.update(drawing=None)
        super().hideEvent(event)

    @Slot()
    def _on_strokes(self) -> None:
        self.image = image_of_strokes(self.pad.strokes, self.image.shape)
        self.preview.show_image(self.image)
        self._offer()
        self._light_up()
        self.refresh_requested.emit()
