"""Drawing one moment of a network: links, neurons, names.  It decides nothing and edits nothing.

What a moment changes is made into images by `show`; `draw` places them, so that a repaint for a
hovered neuron costs next to nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from playground.ui.appearance.theme import Theme
from playground.ui.charts.heat import DEAD, outside_colour
from playground.ui.editor.diagram.arc_drawing import draw_arcs
from playground.ui.editor.diagram.arcs import arc_of
from playground.ui.editor.diagram.diagram_state import (
    DiagramState,
    input_pictures,
    offered_pictures,
)
from playground.ui.editor.diagram.labels import Labels, LabelTexts
from playground.ui.editor.diagram.layout import INPUTS, Box, Column, Layout
from playground.ui.editor.diagram.link_raster import LinkRaster
from playground.ui.editor.diagram.links import (
    Bundle,
    gradient_shares,
    make_bundle,
    split,
    weight_shares,
)
from playground.ui.editor.diagram.marks import draw_marks
from playground.ui.editor.diagram.neuron_pictures import (
    layer_colours,
    layers_alike,
    plane_colours,
)
from playground.ui.editor.diagram.pictures import (
    grey_image,
    largest,
    matrix_image,
    signed_colours,
    signed_pictures,
    single_pictures,
)
from playground.ui.editor.diagram.spotlight import Spotlight, outline
from playground.ui.editor.diagram.sprites import Sprite, enlarged, packed_colour
from playground.ui.editor.diagram.targets import (
    BiasTarget,
    LinkTarget,
    NeuronTarget,
    OfferTarget,
    ResidualTarget,
)

LARGEST_GREY = 16.0
BAR_MARK = 3.0
# Links are drawn at full width from neurons of this side, and never thinner than this share of it.
FULL_SIDE, THINNEST_LINKS = 26.0, 0.5


@dataclass(frozen=True)
class Highlight:
    """The place that the person points at or has chosen."""

    neuron: tuple[int, int] | None = None
    chosen: tuple[int, int] | None = None
    link: tuple[int, int, int] | None = None
    focused: bool = False
    # The column whose controls stand over the diagram, where there is room for those of one only.
    barred: int | None = None
    # The slot of an offered feature that the keyboard's cursor is on.
    offer: int | None = None
    # The hidden layer whose residual link is pointed at.
    arc: int | None = None

    @property
    def layer(self) -> int | None:
        """The layer that is pointed at, else the one that is chosen."""
        found = self.neuron or self.chosen
        return None if found is None else found[0]


class Canvas:
    """Owns the images of one layout in one theme; `ratio` is that of the screen's pixels."""

    def __init__(self, layout: Layout, theme: Theme, names: LabelTexts, ratio: float = 1.0) -> None:
        self.layout = layout
        self.theme = theme
        pairs = zip(layout.columns[:-1], layout.columns[1:], strict=True)
        self.bundles: tuple[Bundle | None, ...] = tuple(make_bundle(a, b) for a, b in pairs)
        drawn = [bundle for bundle in self.bundles if bundle is not None]
        self._ratio = ratio
        thickness = theme.scale * link_thickness(layout)
        self._spotlight = Spotlight(layout, theme, self.bundles)
        self._raster = LinkRaster(drawn, theme, ratio, thickness)
        self._strips = self._strip_images()
        self._sprites = tuple(self._sprite(column) for column in layout.columns)
        self._offers = self._offer_sprite()
        self._matrices: dict[int, QImage] = {}
        self._image: QImage | None = None
        self._shown: DiagramState | None = None
        self._by_gradient = False
        self._labels = Labels(layout, theme, names)

    def _strip_images(self) -> list[tuple[QPointF, QImage]]:
        """An image for each gap, each a window into the raster's pixels, and where it belongs."""
        pixels, top = self._raster.pixels, self._raster.top
        rows, columns = pixels.shape
        images = []
        for strip in self._raster.strips:
            # Windows, because a source rectangle is not heeded where a picture is written as SVG.
            start = pixels.ravel()[strip.first :]
            form = QImage.Format.Format_RGB32
            image = QImage(start.data, strip.columns, rows, 4 * columns, form)
            image.setDevicePixelRatio(self._ratio)
            images.append((QPointF(strip.left, top) / self._ratio, image))
        return images

    def _sprite(self, column: Column) -> Sprite:
        return Sprite(column, self.theme, self._ratio)

    def _offer_sprite(self) -> Sprite | None:
        if not len(self.layout.offers):
            return None
        # Inputs that are in may stand between those that are not.
        offers = Column(INPUTS, self.layout.offers)
        return Sprite(offers, self.theme, self._ratio, clear=True)

    @property
    def has_content(self) -> bool:
        """True if a moment has been shown yet."""
        return self._shown is not None

    def bias_side(self, layer: int) -> float:
        """The side of the marks of a layer's biases, 0 where there are none."""
        sprite = self._sprites[layer + 1]
        return sprite.bias_side / self._ratio if layer != INPUTS and sprite.shows_biases else 0.0

    def box_of(
        self, target: NeuronTarget | BiasTarget | LinkTarget | OfferTarget | ResidualTarget
    ) -> Box | None:
        """The rectangle of a neuron, or of a link: its middle, or its cell in the matrix."""
        if isinstance(target, ResidualTarget):
            known = 0 <= target.layer < len(self.layout.columns) - 2
            return arc_of(self.layout, target.layer).box if known else None
        if isinstance(target, OfferTarget):
            return self.layout.box_of_offer(target.place)
        if not isinstance(target, LinkTarget):
            return self.layout.box_of((target.layer, target.unit))
        columns = self.layout.columns
        if not 0 <= target.layer < len(self.bundles):
            return None
        rows, across = (len(column.boxes) for column in columns[target.layer : target.layer + 2])
        if target.source >= rows or target.target >= across:
            return None
        bundle = self.bundles[target.layer]
        if bundle is None:
            x, y, width, height = self.layout.matrix_box(target.layer)
            return x + width * target.target / across, y + height * target.source / rows, 4.0, 4.0
        x1, y1, x2, y2 = bundle.line(target.source, target.target)
        return (x1 + x2) / 2 - 2, (y1 + y2) / 2 - 2, 4.0, 4.0

    # What changes with the moment.

    def show(self, shown: DiagramState, by_gradient: bool = False) -> None:
        """Make the images of `shown`; links by weight, or by gradient."""
        fresh = self._shown is None or self._shown.dataset is not shown.dataset
        self._shown, self._by_gradient = shown, by_gradient
        self._show_inputs(shown, fresh)
        self._show_layers(shown)
        self._show_biases(shown)
        self._show_links(shown)

    def _show_inputs(self, shown: DiagramState, fresh: bool) -> None:
        images = shown.dataset.images
        if images is not None and self.layout.columns[0].is_block:
            drawing = shown.pictures.drawing
            image = images[shown.pictures.row] if drawing is None else drawing
            self._image = grey_image(image, LARGEST_GREY, self.theme)
            return
        sprite, pictures = self._sprites[0], input_pictures(shown.dataset)
        if pictures is None:
            values = shown.dataset.inputs[shown.pictures.row]
            reach = largest(values)
            sprite.show(single_pictures(values, reach, sprite.inner, self.theme))
        elif fresh:
            sprite.show(signed_pictures(enlarged(pictures, sprite.side), 1.0, self.theme))
            self._show_offers(shown)

    def _show_offers(self, shown: DiagramState) -> None:
        pictures = offered_pictures(shown.dataset)
        if self._offers is None or pictures is None:
            return
        offered = pictures[list(self.layout.offer_places)]
        colours = signed_pictures(enlarged(offered, self._offers.side), 1.0, self.theme)
        self._offers.show(colours, off=tuple(range(len(offered))))

    def _show_layers(self, shown: DiagramState) -> None:
        sizes = [sprite.inner for sprite in self._sprites[1:]]
        singly = set(range(len(shown.activations)))
        for layers in layers_alike(shown, sizes):
            # Layers of one kind together: a call for each costs more than the pixels.
            singly -= set(layers)
            colours = plane_colours(shown, layers, sizes[layers[0]], self.theme)
            first = 0
            for layer in layers:
                last = first + len(shown.links.biases[layer])
                self._show_units(shown, layer, colours[first:last])
                first = last
        for layer in sorted(singly):
            side = self._sprites[layer + 1].side
            self._show_units(shown, layer, layer_colours(shown, layer, side, self.theme))

    def _show_units(self, shown: DiagramState, layer: int, colours: np.ndarray) -> None:
        """The pictures of a layer, faint where a neuron is switched off; a dead one has none."""
        dead = shown.dead(layer)
        if dead:
            colours = colours.copy()
            colours[list(dead)] = packed_colour(outside_colour(self.theme, DEAD))
        self._sprites[layer + 1].show(colours, shown.switched_off(layer))

    def _show_biases(self, shown: DiagramState) -> None:
        biases = shown.links.biases
        flat = np.concatenate(biases)
        reaches = [max(largest(part), 1.0) for part in biases]
        reach = np.repeat(reaches, [len(part) for part in biases])
        colours = signed_colours(flat, reach, self.theme)
        for layer, part in enumerate(split(colours, biases)):
            if len(part) == len(self.layout.columns[layer + 1].boxes):
                self._sprites[layer + 1].show_biases(part)

    def _shares(self, shown: DiagramState) -> tuple[np.ndarray, ...]:
        """The signed width of each link, −1 to 1."""
        if self._by_gradient:
            return gradient_shares(shown.links.weight_gradients)
        return weight_shares(shown.links.weights)

    def _show_links(self, shown: DiagramState) -> None:
        values = shown.links.weight_gradients if self._by_gradient else shown.links.weights
        shares = self._shares(shown)
        self._raster.draw(
            [part for part, bundle in zip(shares, self.bundles, strict=True) if bundle is not None]
        )
        self._matrices = {
            place: matrix_image(
                shares[place] if self._by_gradient else values[place],
                1.0 if self._by_gradient else largest(values[place]),
                self._matrix_size(place),
                self.theme,
            )
            for place, bundle in enumerate(self.bundles)
            if bundle is None
        }

    def _matrix_size(self, place: int) -> tuple[int, int]:
        """Height and width of a matrix, in device pixels."""
        _, _, width, height = self.layout.matrix_box(place)
        return int(height * self._ratio), int(width * self._ratio)

    # Drawing.

    def draw(self, painter: QPainter, highlight: Highlight) -> None:
        """Draw the moment that was shown last."""
        if self._shown is None:
            return
        self._draw_strips(painter)
        for place in self._matrices:
            self._draw_matrix(painter, place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if highlight.link is not None:
            self._spotlight.draw_link(painter, self._shown, highlight.link)
        elif highlight.neuron is not None:
            shares = self._shares(self._shown)
            self._spotlight.draw_links_of(painter, self._shown, shares, highlight.neuron)
        self._draw_switched_off_links(painter)
        for column, sprite in zip(self.layout.columns, self._sprites, strict=True):
            self._draw_sprite(painter, column, sprite)
        if self._offers is not None:
            self._place(painter, self._offers)
        draw_marks(painter, self.layout, self.theme, self._shown)
        residual, layer = self._shown.residual, highlight.layer
        draw_arcs(painter, self.layout, self.theme, residual, layer, highlight.arc)
        self._draw_bar_mark(painter, highlight.barred)
        self._draw_rings(painter, highlight)
        self._labels.draw(painter)

    def _draw_strips(self, painter: QPainter) -> None:
        for place, image in self._strips:
            painter.drawImage(place, image)

    def _draw_matrix(self, painter: QPainter, place: int) -> None:
        """Between blocks: the weights as a matrix, and lines that say what it connects."""
        source, target = self.layout.columns[place], self.layout.columns[place + 1]
        box = QRectF(*self.layout.matrix_box(place))
        painter.setPen(QPen(QColor(self.theme.separator), 2.0 * self.theme.scale))
        y = box.center().y()
        painter.drawLine(QPointF(source.right, y), QPointF(box.left(), y))
        painter.drawLine(QPointF(box.right(), y), QPointF(target.left, y))
        painter.drawImage(box, self._matrices[place])
        self._draw_frame(painter, box)

    def _draw_frame(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(self.theme.muted), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _draw_sprite(self, painter: QPainter, column: Column, sprite: Sprite) -> None:
        if self._image is None or column.layer != INPUTS:
            self._place(painter, sprite)
            if column.is_block and column.layer == INPUTS:
                # The cells of so many inputs have no frames: one around all says where they are.
                self._draw_frame(painter, QRectF(*column.area))
            return
        box = QRectF(*column.area)
        painter.drawImage(box, self._image)
        self._draw_frame(painter, box)

    def _place(self, painter: QPainter, sprite: Sprite) -> None:
        if self._ratio == 1.0:
            painter.drawImage(sprite.left, sprite.top, sprite.image)
            return
        ratio, size = self._ratio, sprite.image.size()
        target = QRectF(
            sprite.left / ratio, sprite.top / ratio, size.width() / ratio, size.height() / ratio
        )
        painter.drawImage(target, sprite.image)

    def _draw_switched_off_links(self, painter: QPainter) -> None:
        assert self._shown is not None
        pen = QPen(QColor(self.theme.muted), 1.2 * self.theme.scale, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        for layer, start, end in self._shown.links_off:
            bundle = self.bundles[layer] if layer < len(self.bundles) else None
            if bundle is not None:
                painter.drawLine(QLineF(*bundle.line(start, end)))

    def _draw_bar_mark(self, painter: QPainter, layer: int | None) -> None:
        """A line under the column that the controls are for."""
        if layer is None or not 0 <= layer + 1 < len(self.layout.columns):
            return
        left, top, width, height = self.layout.columns[layer + 1].area
        thickness = BAR_MARK * self.theme.scale
        line = QRectF(left, top + height + 2 * thickness, width, thickness)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.accent))
        painter.drawRoundedRect(line, thickness / 2, thickness / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_rings(self, painter: QPainter, highlight: Highlight) -> None:
        for neuron, colour in (
            (highlight.chosen, self.theme.accent),
            (highlight.neuron, self.theme.text),
        ):
            box = self.layout.box_of(neuron)
            if box is not None:
                width = 3.0 if highlight.focused and neuron == highlight.chosen else 2.0
                outline(painter, self.theme, QRectF(*box).adjusted(-2, -2, 2, 2), colour, width)

        if highlight.focused and highlight.offer is not None:
            box = self.layout.box_of_offer(highlight.offer)
            if box is not None:
                outline(
                    painter, self.theme, QRectF(*box).adjusted(-2, -2, 2, 2), self.theme.text, 2.0
                )


def link_thickness(layout: Layout) -> float:
    """The factor of the width of links, smaller where neurons are small and close."""
    sides = [column.boxes[0, 2] for column in layout.columns if not column.is_block]
    side = float(min(sides, default=FULL_SIDE)) / layout.frame.scale
    return min(1.0, max(THINNEST_LINKS, side / FULL_SIDE))
