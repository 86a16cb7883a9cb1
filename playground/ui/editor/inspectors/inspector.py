"""The base of the inspectors: a column of sections that reads the experiment and edits it.

An inspector holds no state of its own: it shows the workbench's experiment and turns what a person
does into one named edit.  What an edit refuses is said in the status bar, and the control shows
the last value again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from playground.experiment.specs import Experiment
from playground.experiment.strict import limits, range_fault
from playground.experiment.validity import problems
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import Themed, spread_theme
from playground.ui.language.problem_words import problem_sentence
from playground.ui.widgets.number_field import NumberField, Objection
from playground.ui.widgets.scales import Scale
from playground.ui.widgets.section import Section
from playground.ui.widgets.slider_field import SliderField
from playground.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from playground.ui.workbench import Workbench

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
SLIDER_KEYS = (
    *ARROWS,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
BUTTON_KEYS = (*ARROWS, Qt.Key.Key_Space)


def within(spec: Any, field: str, *, percent: bool = False) -> Objection:
    """The objection to a number for `field` of `spec`, by the spec's own range.

    Of a share that is typed in percent it speaks in percent, too.
    """
    kind = limits(spec, field)
    unit = 100 if percent else 1
    bounds = {name: getattr(kind, name) for name in ("ge", "gt", "le", "lt")}
    shown = replace(kind, **{name: b if b is None else b * unit for name, b in bounds.items()})

    def objection(value: float) -> str:
        return range_fault(float(f"{value * unit:.12g}") if percent else value, shown)

    return objection


class WarningLine(QLabel):
    """A line below a control that says what will not go well; gone when all is well."""

    def __init__(self, prefixes: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prefixes = prefixes
        self.setProperty("warning", True)
        self.setWordWrap(True)
        self.hide()

    def show_experiment(self, experiment: Experiment) -> bool:
        """Say the warnings about the fields that begin with one of the prefixes.

        True if there is one, and there was none before.
        """
        found = [p for p in problems(experiment) if p.field.startswith(self._prefixes)]
        said_before = bool(self.text())
        self.setText("\n".join(f"⚠ {problem_sentence(problem)}" for problem in found))
        self.setVisible(bool(found))
        return bool(found) and not said_before


class Inspector(Themed, QWidget):
    """A column of sections; the subclass fills it and says how it reads an experiment."""

    def __init__(self, theme: Theme, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.workbench = workbench
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        # Before there are controls: the style would have to match every one of them twice.
        as_controls(self)
        self._build()
        workbench.experiment_changed.connect(self._on_experiment)
        spread_theme(self, theme)
        self._on_experiment()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self.theme = theme

    def event(self, event: QEvent) -> bool:
        """Let the focused control have its own keys before the window's shortcuts do."""
        if event.type() == QEvent.Type.ShortcutOverride and self._keeps(cast(QKeyEvent, event)):
            event.accept()
            return True
        return super().event(event)

    def _keeps(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        focused = QApplication.focusWidget()
        if isinstance(focused, QSlider):
            return event.key() in SLIDER_KEYS
        # A button that merely has the first focus of the window must not take Space from "Play".
        tabbed = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        is_button = isinstance(focused, QAbstractButton | QComboBox)
        return tabbed and is_button and event.key() in BUTTON_KEYS

    def _build(self) -> None:
        """Make the sections."""
        raise NotImplementedError

    def _show(self, experiment: Experiment) -> None:
        """Put the values of `experiment` into the controls."""
        raise NotImplementedError

    def _section(self, title: str, *widgets: QWidget, opened: bool = True) -> Section:
        section = Section(title, opened=opened, parent=self)
        section.add(*widgets)
        self._column.addWidget(section)
        for field in section.findChildren(NumberField):
            field.refused.connect(self.workbench.show_message)
        return section

    def _slider(
        self,
        name: str,
        scale: Scale,
        tip: str,
        changed: Callable[[], None],
        **options: Any,
    ) -> SliderField:
        field = SliderField(name, scale, tip, parent=self, **options)
        field.value_changed.connect(changed)
        return field

    def _switch(self, name: str, tip: str, changed: Callable[[bool], None]) -> Switch:
        switch = Switch(name, self)
        switch.setToolTip(tip)
        switch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        switch.clicked.connect(changed)
        return switch

    def _edit(
        self,
        text: str,
        merge_key: str,
        change: Callable[..., Experiment],
        *args: Any,
        **fields: Any,
    ) -> None:
        """Apply the edit function `change` to the experiment, as one step of undo named `text`."""
        try:
            after = change(self.workbench.experiment, *args, **fields)
            self.workbench.edit(text, after, merge_key=merge_key)
        except ValueError as error:
            self.workbench.show_message(str(error))
            self._on_experiment()

    @Slot()
    def _on_experiment(self) -> None:
        experiment = self.workbench.experiment
        self._show(experiment)
        for line in self.findChildren(WarningLine):
            if line.show_experiment(experiment):
                self._unfold(line)

    def _unfold(self, line: WarningLine) -> None:
        """Open the section of a warning that is new; who folds it again is not contradicted."""
        for section in self.findChildren(Section):
            if section.isAncestorOf(line):
                section.heading.setChecked(True)
