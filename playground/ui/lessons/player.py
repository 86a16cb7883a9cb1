"""Plays a lesson in the window: which step it is, and what that puts on the table.

A step is applied as a person would do it, through the workbench and the labs; it works while a
training runs.  What goes wrong is a sentence, and the lesson goes on.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from playground.experiment.files import load_example
from playground.lessons import Lesson, Step, lesson_names, load_lesson, standing
from playground.training.commands import SetStop
from playground.training.notice import Notice
from playground.ui.labs import lab_named

if TYPE_CHECKING:
    from playground.ui.main_window import MainWindow


class LessonPlayer(QObject):
    """The lesson of one window; `changed` follows every start, step, leaving and taking up."""

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._bench = window.workbench
        self._lesson: Lesson | None = None
        self._index = 0
        self._active = False
        self._opening = False
        self._foreign = True
        self._bench.opened.connect(self._take_opened)
        self._bench.notice.connect(self._take_notice)

    @property
    def lesson(self) -> Lesson | None:
        """The lesson that is given, or that was left and can be taken up again."""
        return self._lesson

    @property
    def index(self) -> int:
        """The number of the step, from 0."""
        return self._index

    @property
    def step(self) -> Step | None:
        """The step that is shown."""
        return self._lesson.steps[self._index] if self._lesson else None

    @property
    def active(self) -> bool:
        """Whether the lesson is given now; it is not after `leave`."""
        return self._active

    def following(self) -> str:
        """The name of the bundled lesson after this one, "" where there is none."""
        names = lesson_names()
        name = self._lesson.name if self._lesson else ""
        place = names.index(name) + 1 if name in names else len(names)
        return names[place] if place < len(names) else ""

    def open(self, name_or_path: str | Path) -> None:
        """Start the lesson of that name or in that file; a sentence where that fails."""
        try:
            lesson = load_lesson(name_or_path)
        except (ValueError, OSError) as error:
            self._window.say(str(error))
        else:
            self.start(lesson)

    def start(self, lesson: Lesson) -> None:
        """Begin `lesson` with its first step; unsaved changes are asked about."""
        self._window.documents.settle(partial(self._begin, lesson))

    @Slot()
    def next(self) -> None:
        """The next step; after the last one the lesson that follows."""
        if self._lesson is None:
            return
        if self._index + 1 < len(self._lesson.steps):
            self._settled(self._index + 1, onwards=True)
        elif self.following():
            self.open(self.following())

    @Slot()
    def back(self) -> None:
        """The step before."""
        if self._index > 0:
            self.go(self._index - 1)

    def go(self, index: int) -> None:
        """Step `index`, from 0, with what stands on the table there.

        Raises:
            ValueError: the lesson has no such step, or there is none.
        """
        count = len(self._lesson.steps) if self._lesson else 0
        if not 0 <= index < count:
            raise ValueError(f"step: {index} is not one of the {count} steps, counted from 0")
        self._settled(index, onwards=False)

    @Slot()
    def leave(self) -> None:
        """Put the lesson aside; what is on the table stays, to be tried freely."""
        if self._active:
            self._active = False
            self._bench.send(SetStop())
            self.changed.emit()

    @Slot()
    def resume(self) -> None:
        """Take the lesson up again at the step where it was left, as that step sets it up."""
        if self._lesson is not None:
            self.go(self._index)

    def _begin(self, lesson: Lesson) -> None:
        self._lesson = lesson
        self._apply(0, onwards=False)

    def _settled(self, index: int, *, onwards: bool) -> None:
        """Apply a step; where somebody's own file is on the table, it is asked about before."""
        apply = partial(self._apply, index, onwards=onwards and not self._foreign)
        if self._foreign or not self._active:
            self._window.documents.settle(apply)
        else:
            apply()

    def _apply(self, index: int, *, onwards: bool) -> None:
        assert self._lesson is not None
        self._index, self._active = index, True
        step = self._lesson.steps[index]
        # Page and panels first: where the experiment fails, the words are there all the same.
        self.changed.emit()
        example, train = standing(self._lesson, index)
        try:
            if example and (step.example or not onwards):
                self._put(example)
                self._train(train)
            elif step.train:
                self._train(step.train)
            self._arrange(step)
        except (ValueError, OSError) as error:
            self._window.say(
                self.tr("This step can not be set up: {reason}").format(reason=str(error))
            )

    def _put(self, example: str) -> None:
        experiment = load_example(example)
        self._opening = True
        try:
            self._bench.open(experiment)
        finally:
            self._opening = False

    def _train(self, epoch: int) -> None:
        self._bench.send(SetStop(epoch=epoch or None))
        if epoch:
            self._bench.play()

    def _arrange(self, step: Step) -> None:
        window = self._window
        images = self._bench.experiment.data.kind == "digits"
        if step.lab:
            window.show_lab(lab_named(step.lab), images)
        for name in step.panels:
            if name not in window.docks:
                raise ValueError(f"panel: {name!r} is not one of {', '.join(window.docks)}")
            window.docks[name].show()
            window.docks[name].raise_()
        # The arrangement gives the left edge the width of the inspectors.
        self.changed.emit()

    @Slot()
    def _take_opened(self) -> None:
        self._foreign = not self._opening

    @Slot(object)
    def _take_notice(self, notice: Notice) -> None:
        # Who plays on after the step's pause is not stopped at every epoch.
        if self._active and notice.kind == "stopped":
            self._bench.send(SetStop())
