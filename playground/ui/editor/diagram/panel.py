"""The network diagram: shows the newest moment, and turns gestures into edits of the experiment.

It holds no network: what it draws comes from snapshots, what it changes goes to the workbench.
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from playground.experiment.validity import problems
from playground.export.tables import TableMaker, Weights
from playground.training.probe import Probe
from playground.training.probes.neurons import (
    LinkAnswer,
    Links,
    NeuronPictures,
    PictureAnswer,
)
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import Theme
from playground.ui.editor.diagram.canvas import Canvas
from playground.ui.editor.diagram.canvas_cache import CanvasCache
from playground.ui.editor.diagram.column_headers import ColumnHeaders
from playground.ui.editor.diagram.diagram_parts import DiagramParts
from playground.ui.editor.diagram.diagram_state import (
    DiagramState,
    dead_probes,
    normalized_layers,
    residual_layers,
    shape_of,
    state_of,
)
from playground.ui.editor.diagram.editing import Editing
from playground.ui.editor.diagram.following import follow
from playground.ui.editor.diagram.footer import GRADIENTS, Footer
from playground.ui.editor.diagram.keyboard import PASSING_REASONS, TAB_REASONS, Keyboard, clamped
from playground.ui.editor.diagram.layout import INPUTS, Shape, shape_in
from playground.ui.editor.diagram.mouse import Mouse
from playground.ui.editor.diagram.pointer import Pointer
from playground.ui.editor.diagram.popups import Popups
from playground.ui.editor.diagram.pulse_controller import PulseController
from playground.ui.editor.diagram.pulses import Pulses
from playground.ui.editor.diagram.readings import (
    Reading,
    offer_sentence,
    parameters_sentence,
    size_sentence,
)
from playground.ui.editor.diagram.surface import Cursor
from playground.ui.editor.diagram.targets import (
    BiasTarget,
    LinkTarget,
    NeuronTarget,
    OfferTarget,
    Target,
    target_at,
)
from playground.ui.language.problem_words import problem_sentence
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.panel import EditingPanel
from playground.ui.picture_parts import Part, Path, notify_part_focused, notify_parts_changed
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench

MIN_SIZE = QSize(320, 240)
# Headers and footer grow with the text, and the names of seven inputs beside the diagram.
HEIGHT_PER_SCALE = 180


class DiagramPanel(EditingPanel):
    """The diagram and the controls on it."""

    name: ClassVar[str] = "network"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("DiagramPanel", "Network")

    def __init__(
        self,
        theme: Theme,
        selection: SelectionModel,
        workbench: Workbench,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, selection, workbench, parent)
        # It paints its ground itself.
        self.setAutoFillBackground(False)
        self.editing = Editing(workbench, self)
        self.heads = ColumnHeaders(theme, self.editing, self)
        self.footer = Footer(theme, self)
        self.current: Cursor | None = None
        self.popups = Popups(self, self)
        self.pulses = Pulses(self)
        self._signals = PulseController(self, self.pulses)
        self._pointer = Pointer(selection, theme)
        self._shown: DiagramState | None = None
        # Whether the canvas has not been shown that moment yet.
        self._is_unshown = False
        self._mouse = Mouse(self)
        self._keyboard = Keyboard(self)
        self._parts = DiagramParts(self)
        self._shape = shape_of(workbench.experiment)
        self._stage = CanvasCache(self, self.heads, self.footer)
        self._set_stage()
        # It fills all that it paints: nothing below needs painting first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Network diagram"))
        self._keep_room()
        self._connect()
        self._on_experiment()

    def _connect(self) -> None:
        self.workbench.experiment_changed.connect(self._on_experiment)
        self.workbench.playing_changed.connect(self._on_playing)
        self.selection.changed.connect(self._on_selection)
        self.heads.menu_requested.connect(self._open_layer_menu)
        self.footer.links_chosen.connect(self._show_again)
        self.pulses.moved.connect(self.repaint_diagram)

    @property
    def shape(self) -> Shape:
        """The shape laid out: the layers as edited now, and the features in sight to be added."""
        return shape_in(self._shape, self._stage.layout.frame)

    @property
    def canvas(self) -> Canvas:
        """The drawing of the network as it is edited now."""
        canvas = self._stage.canvas
        if self._is_unshown and self._shown is not None and self._fits():
            self._is_unshown = False
            canvas.show(self._shown, self.shows_gradients)
        return canvas

    # What it tells.

    @property
    def state(self) -> DiagramState | None:
        """The moment that is drawn, where it is of the network that is laid out."""
        return self._shown if self._fits() else None

    def part_count(self, path: Path) -> int:
        """Layers, neurons of a layer, links into a neuron."""
        return self._parts.count(path, self.workbench.experiment)

    def part_at(self, path: Path) -> Part | None:
        """One of them, in words."""
        return self._parts.at(path, self.workbench.experiment)

    def current_part(self) -> Path | None:
        """The path of the cursor."""
        return self._parts.current()

    # What it shows.

    def probes(self) -> frozenset[Probe]:
        """Pictures, weights, and the facts of the neuron that is pointed at."""
        wanted: set[Probe] = {self._picture_probe(), Links()}
        wanted |= dead_probes(self.workbench.experiment)
        question = self._pointer.question()
        if question is not None:
            wanted.add(question)
        return frozenset(wanted)

    def _picture_probe(self) -> NeuronPictures:
        selected = self.selection.value
        return NeuronPictures(selected.shown_sample, drawing=selected.shown_drawing)

    def data_table(self) -> TableMaker | None:
        """All weights and biases."""
        return Weights()

    def spoken(self) -> str:
        """The layers and their sizes, what is wrong with them, and what is pointed at."""
        experiment, reading = self.workbench.experiment, self.reading()
        said = [size_sentence(self._shape.sizes, normalized_layers(experiment))]
        said += [problem_sentence(one).rstrip(".") for one in problems(experiment)[:1]]
        said += [reading.sentence()] if reading is not None else []
        return ". ".join(said)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the newest moment."""
        pictures, links = snapshot.answer(self._picture_probe()), snapshot.answer(Links())
        if not isinstance(pictures, PictureAnswer) or not isinstance(links, LinkAnswer):
            return
        before, self._shown = self._shown, state_of(snapshot, pictures, links)
        self._pointer.set_facts(snapshot)
        if before is None or before.dataset is not snapshot.dataset:
            self._lay_out()
        elif self._fits():
            self._is_unshown = False
            self._stage.canvas.show(self._shown, self.shows_gradients)
        if self._signals.follows_stepper(snapshot.stepper, self._shown, self.selection):
            shown = self._shown if self._fits() else None
            self._signals.run_after(snapshot, shown, self.canvas, self.shows_gradients)
        self.repaint_diagram()

    @property
    def shows_gradients(self) -> bool:
        """True if links are as wide as their gradient."""
        return self.footer.choice.choice == GRADIENTS

    @Slot()
    def _show_again(self) -> None:
        self._is_unshown = True
        self.repaint_diagram()

    def _fits(self) -> bool:
        """True if the moment is of the network that the layout is for."""
        return self._shown is not None and self._shown.sizes == self._shape.sizes

    # Structure.

    @Slot()
    def _on_experiment(self) -> None:
        experiment, before = self.workbench.experiment, self._shape
        self._shape = shape_of(experiment)
        self.current = follow(self.selection, self.current, self.workbench, before, self._shape)
        self.heads.follow(self.workbench.origins)
        self.heads.show_experiment()
        self.pulses.stop()
        self.popups.entry.close()
        found = problems(experiment)
        numbers = self._shape.sizes, normalized_layers(experiment), residual_layers(experiment)
        self.footer.show_network(
            size_sentence(*numbers),
            parameters_sentence(*numbers),
            [problem_sentence(one) for one in found],
            bool(found) and found[0].severity == "error",
        )
        if self.current is not None:
            self.current = clamped(self.current, self._shape)
        self._lay_out()
        notify_parts_changed(self)

    def _set_stage(self) -> None:
        self._stage.set_for(self.workbench.experiment, self._shape, self._shown, self.theme)

    def _lay_out(self) -> None:
        self._set_stage()
        self._is_unshown = True
        height = self.footer.height_at(self.width())
        self.footer.setGeometry(0, self.height() - height, self.width(), height)
        self.heads.place(self._stage.layout, self._chosen_layer())
        self.update()

    def _chosen_layer(self) -> int | None:
        if isinstance(self.current, NeuronTarget | LinkTarget):
            return self.current.layer
        return self.selection.value.layer

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and sizes."""
        super().apply_theme(theme)
        self._keep_room()
        self._pointer.set_theme(theme)
        self.heads.set_theme(theme)
        self._lay_out()

    def _keep_room(self) -> None:
        """Between heads and footer there stays a diagram; the docks around it give way."""
        grown = round(HEIGHT_PER_SCALE * self.theme.scale)
        self.setMinimumSize(MIN_SIZE.expandedTo(QSize(0, grown)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        super().resizeEvent(event)
        self._lay_out()

    # Painting.

    def drawing_area(self) -> QRect:
        """The area of the diagram itself: between the headers and the footer."""
        top = self.heads.bottom()
        return QRect(0, top, self.width(), self.footer.y() - top)

    @Slot()
    def repaint_diagram(self) -> None:
        """Have the drawing painted anew."""
        # The controls around the drawing have not changed, and a combo box is dear to paint.
        self.update(self.drawing_area())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the moment that was shown last."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self.theme.surface))
        canvas = self.canvas
        self._stage.draw(
            painter, self._pointer.highlight(self.hasFocus(), self.heads.lone, self.current)
        )
        if canvas.has_content:
            self.pulses.draw(painter, self.theme)
            self._draw_card(painter)
        self._mouse.draw(painter)
        painter.end()

    def _draw_card(self, painter: QPainter) -> None:
        reading = self.reading()
        if reading is not None and not self._mouse.drags:
            room = QRectF(self.drawing_area()).adjusted(4, 4, -4, -4)
            self._pointer.draw_card(painter, self.canvas, reading, room)

    def reading(self) -> Reading | None:
        """The reading of the neuron or link that is pointed at; None where none is."""
        if self._shown is None or not self._fits():
            return None
        return self._pointer.reading(self._shown)

    # Pointing.

    def target_at(self, place: QPointF) -> Target | None:
        """The target under a point."""
        canvas = self.canvas
        side = canvas.bias_side(canvas.layout.column_at(place.x()).layer)
        return target_at(
            canvas.layout, canvas.bundles, self._shape.sizes, place.x(), place.y(), side
        )

    def point_at(self, target: Target | None) -> None:
        """Tell all panels what is pointed at."""
        if self._pointer.point_at(target):
            self._on_selection()

    @Slot()
    def _on_selection(self) -> None:
        reading = self.reading()
        self.setAccessibleDescription(reading.sentence() if reading is not None else "")
        self.repaint_diagram()

    @Slot()
    def _on_playing(self) -> None:
        """Whoever starts the run looks at all of it, not at where the keyboard or mouse was."""
        if self.workbench.playing and not self.underMouse():
            self.point_at(None)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self.point_at(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what is under the mouse, or drag a layer."""
        self._mouse.move(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse; a hidden layer may be dragged from here."""
        self._keyboard.by_tab = False
        self._mouse.press(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the layer, or take the click."""
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the bias of a neuron."""
        target = self.target_at(event.position())
        if isinstance(target, NeuronTarget) and target.layer != INPUTS:
            self.popups.ask_value(BiasTarget(target.layer, target.unit), event.position())

    def choose(self, layer: int, unit: int | None) -> None:
        """Let a neuron, or a layer, be the chosen one."""
        self.current = NeuronTarget(layer, unit or 0)
        self.selection.update(layer=layer, unit=unit)
        self.heads.place(self._stage.layout, layer)

    # Menus.

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of what is under the mouse, or under the cursor."""
        self.popups.open_menu(event)

    @Slot(int)
    def _open_layer_menu(self, layer: int) -> None:
        place = self.heads.bars[layer].geometry().bottomLeft()
        self.popups.open_layer_menu(layer, self.mapToGlobal(place))

    # Keyboard.

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Arrows belong to the diagram once Tab has led to it, otherwise to the window."""
        super().focusInEvent(event)
        if event.reason() in TAB_REASONS:
            self._keyboard.by_tab = True
            self.go_to(self.current or NeuronTarget(0, 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cursor fades when the focus goes, and what it pointed at is let go."""
        super().focusOutEvent(event)
        if self._keyboard.by_tab and event.reason() not in PASSING_REASONS:
            self._keyboard.by_tab = False
            self.selection.update(hovered_neuron=None, hovered_link=None)
        self.repaint_diagram()

    def event(self, event: QEvent) -> bool:
        """Keep the diagram's keys from the window's shortcuts while they are its own."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._lay_out()
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and self._keyboard.owns(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the cursor, Return edits a value, W reaches the links, edits have keys."""
        if not self._keyboard.press(event):
            super().keyPressEvent(event)

    def go_to(self, cursor: Cursor) -> None:
        """Put the cursor on the nearest neuron or link that there is."""
        self.current = clamped(cursor, self.shape)
        if isinstance(self.current, NeuronTarget):
            self.choose(self.current.layer, self.current.unit)
        self.point_at(self.current)
        notify_part_focused(self)
        if isinstance(self.current, OfferTarget):
            self.setAccessibleDescription(offer_sentence(self.current.place))
            self.repaint_diagram()
