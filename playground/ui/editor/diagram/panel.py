"""The network diagram: shows the newest moment, and turns gestures into edits of the experiment.

It holds no network: what it draws comes from snapshots, what it changes goes to the workbench.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from playground.experiment import network_edits as edits
from playground.experiment.edits import choose_loss, toggle_feature
from playground.experiment.shapes import features_of
from playground.experiment.specs import Experiment
from playground.experiment.validity import problems
from playground.training.probe import Probe
from playground.training.probes.neurons import (
    LinkAnswer,
    Links,
    NeuronPictures,
    NeuronQuestion,
    PictureAnswer,
)
from playground.training.snapshot import Snapshot
from playground.ui.editor.diagram.canvas import Canvas, Highlight, Names
from playground.ui.editor.diagram.layer_bar import LayerBar, LayerMenu
from playground.ui.editor.diagram.layout import HEADER, INPUTS, Frame, Shape, make_layout
from playground.ui.editor.diagram.links import HIT_DISTANCE
from playground.ui.editor.diagram.output_bar import OutputBar
from playground.ui.editor.diagram.readings import (
    link_sentence,
    neuron_name,
    neuron_sentence,
    size_sentence,
)
from playground.ui.editor.diagram.shown import (
    FEATURE_TEXTS,
    Shown,
    input_names,
    offered_names,
    shape_of,
)
from playground.ui.panels.panel import Panel
from playground.ui.selection import SelectionModel
from playground.ui.theme import GRID, Theme, font
from playground.ui.workbench import Workbench

# Below this distance between columns there is room for the controls of one layer only.
NARROW_PITCH = 92.0
OUTPUT_ROOM = 52.0
NAVIGATION = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
OWN_KEYS = (*NAVIGATION, Qt.Key.Key_Delete, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Menu)


class DiagramPanel(Panel):
    """The diagram and the controls on it."""

    name: ClassVar[str] = "network"
    frames_between: ClassVar[int] = 2

    def __init__(
        self,
        theme: Theme,
        selection: SelectionModel,
        workbench: Workbench,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, selection, parent)
        self.workbench = workbench
        self._moment: Shown | None = None
        self._facts: str = ""
        self._by_keyboard = False
        self._bars: list[LayerBar] = []
        self._adders: list[QToolButton] = []
        self._output_bar = OutputBar(theme, self)
        self._output_bar.output_chosen.connect(self._choose_output)
        self._output_bar.loss_chosen.connect(self._choose_loss)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Network diagram"))
        self.setMinimumSize(320, 240)
        self._shape = Shape((1, 1))
        self._canvas = Canvas(make_layout(self._shape, Frame(100, 100)), theme, Names())
        workbench.experiment_changed.connect(self._take_experiment)
        selection.changed.connect(self.update)
        self._take_experiment()

    def heading(self) -> str:
        """The title."""
        return self.tr("Network")

    # What it shows.

    def probes(self) -> frozenset[Probe]:
        """Pictures, weights, and the facts of the hovered neuron."""
        selected = self.selection.value
        wanted: set[Probe] = {NeuronPictures(selected.shown_sample), Links()}
        if selected.hovered_neuron is not None and selected.hovered_neuron[0] != INPUTS:
            wanted.add(NeuronQuestion(*selected.hovered_neuron))
        return frozenset(wanted)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the newest moment."""
        pictures = snapshot.answer(NeuronPictures(self.selection.value.shown_sample))
        links = snapshot.answer(Links())
        if not isinstance(pictures, PictureAnswer) or not isinstance(links, LinkAnswer):
            return
        network = snapshot.experiment.network
        activations = (*(layer.activation for layer in network.hidden), network.output)
        self._moment = Shown(snapshot.dataset, snapshot.experiment, activations, pictures, links)
        if self._fits():
            self._canvas.show(self._moment)
        self._read_facts(snapshot)
        self.update()

    def _fits(self) -> bool:
        """Whether the moment is of the network that the layout is for."""
        if self._moment is None:
            return False
        return self._moment.sizes == self._shape.sizes

    def _read_facts(self, snapshot: Snapshot) -> None:
        hovered = self.selection.value.hovered_neuron
        self._facts = ""
        if hovered is not None:
            answer = None
            if hovered[0] != INPUTS:
                answer = snapshot.answer(NeuronQuestion(*hovered))
            self._facts = neuron_sentence(self._name(*hovered), answer)

    def _name(self, layer: int, unit: int) -> str:
        names = input_names(self.workbench.experiment)
        return neuron_name(layer, unit, len(self._shape.sizes) - 1, names)

    # Structure.

    @Slot()
    def _take_experiment(self) -> None:
        experiment = self.workbench.experiment
        hidden = experiment.network.hidden
        if len(self._bars) != len(hidden):
            self._make_bars(len(hidden))
        for bar, layer in zip(self._bars, hidden, strict=True):
            bar.show_layer(layer)
        self._output_bar.show_experiment(experiment)
        warnings = [problem.text for problem in problems(experiment)]
        self._warning = warnings[0] if warnings else ""
        self._shape = shape_of(experiment)
        self._lay_out()

    def _make_bars(self, count: int) -> None:
        for old in (*self._bars, *self._adders):
            old.hide()
            old.deleteLater()
        self._bars = [LayerBar(layer, self.theme, self) for layer in range(count)]
        for bar in self._bars:
            bar.activation_chosen.connect(self._choose_activation)
            bar.units_wanted.connect(self._set_units)
            bar.menu_wanted.connect(self._open_menu)
        self._adders = [self._make_adder(place) for place in range(count + 1)]
        order = [part for pair in zip(self._adders, self._bars, strict=False) for part in pair]
        chain = [*order, self._adders[-1], self._output_bar.output, self._output_bar.loss]
        for before, after in itertools.pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _make_adder(self, place: int) -> QToolButton:
        button = QToolButton(self)
        button.setText("+")
        button.setProperty("place", place)
        sentence = self.tr("Add a hidden layer here; all other weights are kept")
        button.setToolTip(sentence)
        button.setAccessibleName(sentence)
        button.clicked.connect(self._add_layer)
        return button

    def _lay_out(self) -> None:
        names = self._names()
        left, right = names.room(self.theme)
        # The head of the outputs is wider than their column.
        right = max(right, OUTPUT_ROOM * self.theme.scale)
        frame = Frame(self.width(), self.height(), self.theme.scale, left, right)
        layout = make_layout(self._shape, frame)
        self._canvas = Canvas(layout, self.theme, names, self.devicePixelRatioF())
        if self._moment is not None and self._fits():
            self._canvas.show(self._moment)
        self._place_bars()
        self.update()

    def _names(self) -> Names:
        experiment = self.workbench.experiment
        inputs = input_names(experiment) if self._shape.image is None else ()
        outputs = self._moment.dataset.class_names if self._moment is not None else ()
        return Names(inputs, offered_names() if self._shape.offered else (), outputs)

    def _place_bars(self) -> None:
        layout, scale = self._canvas.layout, self.theme.scale
        narrow = layout.pitch < NARROW_PITCH * scale
        chosen = self.selection.value.layer
        for bar in self._bars:
            shown = not narrow or bar.layer == (chosen if chosen is not None else 0)
            centre = layout.columns[bar.layer + 1].centre
            width = min(layout.pitch - 26 * scale, 124 * scale)
            width = max(width, 84 * scale) if narrow else max(width, 62 * scale)
            self._place(bar, centre, width, shown)
        width = max(min(layout.pitch - 26 * scale, 150 * scale), 84 * scale)
        right = self.width() - GRID - width / 2
        centre = min(layout.columns[-1].centre, right)
        self._place(self._output_bar, centre, width, True)
        for button in self._adders:
            place = int(button.property("place"))
            between = (layout.columns[place].centre + layout.columns[place + 1].centre) / 2
            side = round(22 * scale)
            button.setFixedSize(side, side)
            button.move(round(between - side / 2), self._output_bar.y() + 2)
            button.setVisible(not narrow)

    def _place(self, bar: QWidget, centre: float, width: float, shown: bool) -> None:
        height = bar.sizeHint().height()
        left = min(max(centre - width / 2, GRID), self.width() - width - GRID)
        top = max(4.0, (HEADER * self.theme.scale - height) / 2)
        bar.setGeometry(round(left), round(top), round(width), height)
        bar.setVisible(shown)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and sizes."""
        super().apply_theme(theme)
        for bar in (*self._bars, self._output_bar):
            bar.apply_theme(theme)
        for button in self._adders:
            button.setFont(font(theme, "value", bold=True))
            button.setStyleSheet(
                f"QToolButton {{ color: {theme.muted}; padding: 0; border-radius: 6px; }}"
                f"QToolButton:hover {{ background: {theme.raised}; color: {theme.text}; }}"
            )
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Lay out for the new size."""
        super().resizeEvent(event)
        self._lay_out()

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw the moment, or say that it comes."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.theme.surface))
        if self._moment is not None and self._fits():
            self._canvas.draw(painter, self._highlight())
        self._draw_footer(painter)
        painter.end()

    def _highlight(self) -> Highlight:
        selected = self.selection.value
        chosen = None
        if selected.layer is not None and selected.unit is not None:
            chosen = (selected.layer, selected.unit)
        return Highlight(selected.hovered_neuron, chosen, selected.hovered_link)

    def _draw_footer(self, painter: QPainter) -> None:
        painter.setFont(font(self.theme, "label", tabular=True))
        metrics = QFontMetricsF(painter.font())
        height = metrics.height() + 6
        area = QRectF(GRID, self.height() - height, self.width() - 2 * GRID, height)
        text, colour = self._reading(), self.theme.muted
        if self._facts or self.selection.value.hovered_link is not None:
            colour = self.theme.text
        painter.setPen(QColor(colour))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, flags, elided)
        room = area.width() - metrics.horizontalAdvance(elided) - 2 * GRID
        if self._warning and room > 60:
            painter.setPen(QColor(self.theme.warning))
            warning = metrics.elidedText("⚠ " + self._warning, Qt.TextElideMode.ElideRight, room)
            painter.drawText(
                area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, warning
            )

    def _reading(self) -> str:
        link = self.selection.value.hovered_link
        if self._facts:
            return self._facts
        if link is not None and self._moment is not None and self._fits():
            layer, start, end = link
            source, target = self._name(layer - 1, start), self._name(layer, end)
            return link_sentence(source, target, link, self._moment.links)
        return size_sentence(self._shape.sizes)

    # Pointing.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Point at the neuron or link under the mouse."""
        neuron = self._neuron_at(event.position())
        link = None if neuron is not None else self._link_at(event.position())
        before = self.selection.value
        if (neuron, link) != (before.hovered_neuron, before.hovered_link):
            self._facts = self._name(*neuron) if neuron is not None else ""
            self.selection.update(hovered_neuron=neuron, hovered_link=link)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Point at nothing."""
        super().leaveEvent(event)
        self._facts = ""
        self.selection.update(hovered_neuron=None, hovered_link=None)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Choose the neuron under the mouse, or its layer."""
        self._by_keyboard = False
        if event.button() != Qt.MouseButton.LeftButton:
            return
        neuron = self._neuron_at(event.position())
        if neuron is None:
            column = self._canvas.layout.column_at(event.position().x())
            neuron = (column.layer, None)
        self.selection.update(layer=neuron[0], unit=neuron[1])
        self._place_bars()

    def _neuron_at(self, place: QPointF) -> tuple[int, int] | None:
        return self._canvas.layout.neuron_at(place.x(), place.y())

    def _link_at(self, place: QPointF) -> tuple[int, int, int] | None:
        columns = self._canvas.layout.columns
        for bundle, source, target in zip(
            self._canvas.bundles, columns[:-1], columns[1:], strict=True
        ):
            if bundle is None or not source.right <= place.x() <= target.left:
                continue
            number, distance = bundle.nearest(place.x(), place.y())
            if distance <= HIT_DISTANCE * self.theme.scale:
                return bundle.layer, number // bundle.fan_out, number % bundle.fan_out
        return None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 (Qt's name)
        """The menu of what is under the mouse."""
        position = QPointF(event.pos())
        neuron = self._neuron_at(position)
        layer = neuron[0] if neuron else self._canvas.layout.column_at(position.x()).layer
        if layer == INPUTS:
            self._open_input_menu(neuron)
        elif layer < len(self._bars):
            self._open_menu(layer)

    # Keyboard.

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Keys belong to the diagram once Tab has led to it, otherwise to the window."""
        super().focusInEvent(event)
        reasons = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._by_keyboard = event.reason() in reasons
        if self._by_keyboard and self.selection.value.layer is None and self._bars:
            self.selection.update(layer=0, unit=0)

    def event(self, event: QEvent) -> bool:
        """Keep the diagram's keys from the window's shortcuts while they are its own."""
        if event.type() == QEvent.Type.ShortcutOverride and self._by_keyboard:
            assert isinstance(event, QKeyEvent)
            if event.key() in OWN_KEYS and not event.modifiers():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Arrows choose, + and − change the neurons, Delete removes the layer."""
        layer = self.selection.value.layer
        if layer is None or event.key() not in OWN_KEYS:
            super().keyPressEvent(event)
        elif event.key() in NAVIGATION:
            self._navigate(Qt.Key(event.key()))
        elif 0 <= layer < len(self._bars):
            self._edit_by_key(Qt.Key(event.key()), layer)

    def _navigate(self, key: Qt.Key) -> None:
        selected = self.selection.value
        layer, unit = selected.layer or 0, selected.unit or 0
        layer += {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        unit += {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        layer = max(INPUTS, min(layer, len(self._shape.sizes) - 2))
        unit = max(0, min(unit, self._shape.sizes[layer + 1] - 1))
        self._facts = self._name(layer, unit)
        self.selection.update(layer=layer, unit=unit, hovered_neuron=(layer, unit))
        self._place_bars()

    def _edit_by_key(self, key: Qt.Key, layer: int) -> None:
        units = self.workbench.experiment.network.hidden[layer].units
        if key == Qt.Key.Key_Delete:
            self._change_layer(layer, "remove")
        elif key == Qt.Key.Key_Menu:
            self._open_menu(layer)
        else:
            self._set_units(layer, units + (1 if key == Qt.Key.Key_Plus else -1))

    # Edits.

    def _edit(self, text: str, make: Callable[[], Experiment], merge_key: str = "") -> None:
        try:
            self.workbench.edit(text, make(), merge_key)
        except ValueError as error:
            self.workbench.say(str(error))
            self._take_experiment()

    @Slot()
    def _add_layer(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            place = int(button.property("place"))
            now = self.workbench.experiment
            self._edit(self.tr("Add a hidden layer"), lambda: edits.add_layer(now, place))

    @Slot(int, str)
    def _choose_activation(self, layer: int, name: str) -> None:
        now = self.workbench.experiment
        self._edit(
            self.tr("Change the activation"),
            lambda: edits.set_activation(now, layer, name),  # type: ignore[arg-type]
        )

    @Slot(int, int)
    def _set_units(self, layer: int, units: int) -> None:
        now = self.workbench.experiment
        self._edit(
            self.tr("Change the neurons"),
            lambda: edits.set_units(now, layer, units),
            f"network.hidden[{layer}].units",
        )

    @Slot(str)
    def _choose_output(self, name: str) -> None:
        now = self.workbench.experiment
        self._edit(
            self.tr("Change the output"),
            lambda: edits.choose_output(now, name),  # type: ignore[arg-type]
        )

    @Slot(str)
    def _choose_loss(self, name: str) -> None:
        now = self.workbench.experiment
        self._edit(
            self.tr("Change the loss"),
            lambda: choose_loss(now, name),  # type: ignore[arg-type]
        )

    @Slot(int)
    def _open_menu(self, layer: int) -> None:
        hidden = self.workbench.experiment.network.hidden
        menu = LayerMenu(layer, len(hidden) - 1, hidden[layer], self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.chosen.connect(self._change_layer)
        menu.dropout_chosen.connect(self._set_dropout)
        bar = self._bars[layer]
        menu.popup(self.mapToGlobal(bar.geometry().bottomLeft()))

    @Slot(int, str)
    def _change_layer(self, layer: int, what: str) -> None:
        now = self.workbench.experiment
        hidden = now.network.hidden
        changes: dict[str, tuple[str, Callable[[], Experiment]]] = {
            "copy": (self.tr("Copy a layer"), lambda: edits.copy_layer(now, layer)),
            "before": (self.tr("Add a hidden layer"), lambda: edits.add_layer(now, layer)),
            "after": (self.tr("Add a hidden layer"), lambda: edits.add_layer(now, layer + 1)),
            "left": (self.tr("Move a layer"), lambda: edits.move_layer(now, layer, layer - 1)),
            "right": (self.tr("Move a layer"), lambda: edits.move_layer(now, layer, layer + 1)),
            "all": (
                self.tr("Change all activations"),
                lambda: edits.set_all_activations(now, hidden[layer].activation),
            ),
            "remove": (self.tr("Remove a layer"), lambda: edits.remove_layer(now, layer)),
        }
        self.selection.update(layer=None, unit=None, hovered_neuron=None, hovered_link=None)
        self._edit(*changes[what])

    @Slot(int, float)
    def _set_dropout(self, layer: int, rate: float) -> None:
        now = self.workbench.experiment
        self._edit(self.tr("Change the dropout"), lambda: edits.set_dropout(now, layer, rate))

    def _open_input_menu(self, neuron: tuple[int, int] | None) -> None:
        features = features_of(self.workbench.experiment.data)
        if neuron is None or neuron[1] >= len(features):
            return
        feature = features[neuron[1]]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = self.tr("Leave {name} out").format(name=FEATURE_TEXTS[feature])
        action = menu.addAction(text)
        action.setData(feature)
        action.triggered.connect(self._leave_out)
        x, y, width, _ = self._canvas.layout.columns[0].boxes[neuron[1]].tolist()
        menu.popup(self.mapToGlobal(QPointF(x + width, y).toPoint()))

    @Slot()
    def _leave_out(self) -> None:
        action = self.sender()
        now = self.workbench.experiment
        feature = action.data() if action is not None else None  # type: ignore[attr-defined]
        self._edit(self.tr("Leave an input out"), lambda: toggle_feature(now, feature, False))
