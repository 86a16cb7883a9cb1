"""Drawing one moment of a network: links, neurons, names.  It decides nothing and edits nothing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from playground.data import Dataset
from playground.training.probes.neurons import LinkAnswer, PictureAnswer
from playground.ui.editor.diagram.layout import INPUTS, Column, Layout
from playground.ui.editor.diagram.links import (
    Bundle,
    draw_bundle,
    make_bundle,
    make_pens,
    reference_weight,
)
from playground.ui.editor.diagram.pictures import (
    class_atlas,
    grey_image,
    matrix_image,
    sign_index,
    signed_atlas,
    weight_atlas,
)
from playground.ui.theme import Theme, font, sign_table

LARGEST_GREY = 16.0
BLOCK_SHARE = 0.26


@dataclass(frozen=True, eq=False)
class Moment:
    """What is drawn: the answers of one snapshot and the network's activations by name."""

    dataset: Dataset
    activations: tuple[str, ...]
    pictures: PictureAnswer
    links: LinkAnswer
    input_pictures: np.ndarray | None


@dataclass(frozen=True)
class Highlight:
    """What the person points at or has chosen."""

    neuron: tuple[int, int] | None = None
    chosen: tuple[int, int] | None = None
    link: tuple[int, int, int] | None = None


class Canvas:
    """Owns the pens, lines and images of one layout in one theme."""

    def __init__(self, layout: Layout, theme: Theme) -> None:
        self.layout = layout
        self.theme = theme
        pairs = zip(layout.columns[:-1], layout.columns[1:], strict=True)
        self.bundles: tuple[Bundle | None, ...] = tuple(make_bundle(a, b) for a, b in pairs)
        self._pens = make_pens(theme)
        self._atlases: dict[int, QImage] = {}
        self._sides: dict[int, int] = {}

    def prepare(self, moment: Moment) -> None:
        """Make the images of `moment`; drawing then only places them."""
        self._atlases.clear()
        self._prepare_inputs(moment)
        last = len(moment.activations) - 1
        classifier = moment.dataset.task == "classification"
        for layer, activation in enumerate(moment.activations):
            if layer == 0 and moment.dataset.image_shape and last > 0:
                self._set(
                    0, weight_atlas(moment.links.weights[0], moment.dataset.image_shape, self.theme)
                )
            elif moment.pictures.layers is not None:
                pictures = moment.pictures.layers[layer]
                share = layer == last and classifier and len(pictures) > 1
                made = (
                    class_atlas(pictures, self.theme)
                    if share
                    else signed_atlas(pictures, activation, self.theme)
                )
                self._set(layer, made)

    def _prepare_inputs(self, moment: Moment) -> None:
        if moment.input_pictures is not None:
            self._set(INPUTS, signed_atlas(moment.input_pictures, "linear", self.theme))

    def _set(self, layer: int, atlas: QImage) -> None:
        self._atlases[layer] = atlas
        self._sides[layer] = atlas.width()

    def draw(self, painter: QPainter, moment: Moment, highlight: Highlight) -> None:
        """Draw everything of `moment`."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_links(painter, moment)
        self._draw_highlighted_link(painter, moment, highlight.link)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for column in self.layout.columns:
            self._draw_column(painter, column, moment)
        self._draw_rings(painter, highlight)
        self._draw_names(painter, moment)

    def _draw_links(self, painter: QPainter, moment: Moment) -> None:
        weights = moment.links.weights
        reference = reference_weight(weights)
        for place, bundle in enumerate(self.bundles):
            if place >= len(weights):
                return
            if bundle is not None:
                draw_bundle(painter, bundle, weights[place], reference, self._pens)
            else:
                self._draw_matrix(painter, place, weights[place])

    def _draw_matrix(self, painter: QPainter, place: int, weights: np.ndarray) -> None:
        """Between blocks: the weights as a matrix, and lines that say what it connects."""
        source, target = self.layout.columns[place], self.layout.columns[place + 1]
        gap = target.left - source.right
        side = min(gap * 0.62, self.layout.height * BLOCK_SHARE)
        centre = QPointF((source.right + target.left) / 2, self._middle(source, target))
        box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        painter.setPen(QPen(QColor(self.theme.separator), 1.5 * self.theme.scale))
        painter.drawLine(QPointF(source.right, centre.y()), QPointF(box.left(), centre.y()))
        painter.drawLine(QPointF(box.right(), centre.y()), QPointF(target.left, centre.y()))
        reach = max(float(np.abs(np.nan_to_num(weights)).max()), 1e-6)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(box, matrix_image(weights, reach, self.theme))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)

    def _middle(self, source: Column, target: Column) -> float:
        return float((source.centres[:, 1].mean() + target.centres[:, 1].mean()) / 2)

    def _draw_highlighted_link(
        self, painter: QPainter, moment: Moment, link: tuple[int, int, int] | None
    ) -> None:
        if link is None or link[0] >= len(self.bundles):
            return
        bundle = self.bundles[link[0]]
        if bundle is None:
            return
        weight = moment.links.weights[link[0]][link[1], link[2]]
        painter.setPen(QPen(QColor(self.theme.text), 6 * self.theme.scale))
        line = bundle.lines[link[1] * bundle.fan_out + link[2]]
        painter.drawLine(line)
        colour = self.theme.negative if weight < 0 else self.theme.positive
        painter.setPen(QPen(QColor(colour), 3.5 * self.theme.scale))
        painter.drawLine(line)

    def _draw_column(self, painter: QPainter, column: Column, moment: Moment) -> None:
        if column.layer == INPUTS and moment.dataset.images is not None:
            self._draw_input_image(painter, column, moment)
            return
        atlas = self._atlases.get(column.layer)
        painter.setPen(QPen(QColor(self.theme.muted), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        colours = None if atlas is not None else self._sample_colours(column, moment)
        for unit, (x, y, width, height) in enumerate(column.boxes.tolist()):
            box = QRectF(x, y, width, height)
            if atlas is not None:
                side = self._sides[column.layer]
                if (unit + 1) * side <= atlas.height():
                    painter.drawImage(box, atlas, QRectF(0, unit * side, side, side))
            elif colours is not None and unit < len(colours):
                painter.fillRect(box, QColor(*colours[unit]))
            painter.drawRect(box)

    def _sample_colours(self, column: Column, moment: Moment) -> list[list[int]] | None:
        if column.layer == INPUTS:
            values = moment.dataset.inputs[moment.pictures.row]
            index = sign_index(values, "linear")
        elif column.layer < len(moment.pictures.sample):
            activation = moment.activations[column.layer]
            index = sign_index(moment.pictures.sample[column.layer], activation)
        else:
            return None
        colours: list[list[int]] = sign_table(self.theme)[index].tolist()
        return colours

    def _draw_input_image(self, painter: QPainter, column: Column, moment: Moment) -> None:
        images = moment.dataset.images
        if images is None:
            return
        box = QRectF(
            column.left,
            float(column.boxes[:, 1].min()),
            column.right - column.left,
            float((column.boxes[:, 1] + column.boxes[:, 3]).max() - column.boxes[:, 1].min()),
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(box, grey_image(images[moment.pictures.row], LARGEST_GREY, self.theme))
        painter.setPen(QPen(QColor(self.theme.muted), 1.0))
        painter.drawRect(box)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def _draw_rings(self, painter: QPainter, highlight: Highlight) -> None:
        for neuron, colour in (
            (highlight.chosen, self.theme.accent),
            (highlight.neuron, self.theme.text),
        ):
            box = self.box_of(neuron)
            if box is not None:
                painter.setPen(QPen(QColor(colour), 2.5 * self.theme.scale))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(-2, -2, 2, 2))

    def box_of(self, neuron: tuple[int, int] | None) -> QRectF | None:
        """Where a neuron is drawn; None where it is not."""
        if neuron is None:
            return None
        layer, unit = neuron
        if not 0 <= layer + 1 < len(self.layout.columns):
            return None
        boxes = self.layout.columns[layer + 1].boxes
        return QRectF(*boxes[unit].tolist()) if 0 <= unit < len(boxes) else None

    def _draw_names(self, painter: QPainter, moment: Moment) -> None:
        """Names of single inputs and outputs beside their neurons, where there is room."""
        painter.setFont(font(self.theme, "label"))
        painter.setPen(QColor(self.theme.text))
        first, last = self.layout.columns[0], self.layout.columns[-1]
        room = self.layout.pitch * 0.46
        if not first.is_block:
            for unit, box in enumerate(first.boxes.tolist()):
                name = short_feature(moment.dataset.feature_names[unit])
                area = QRectF(box[0] - room, box[1], room - 5, box[3])
                flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(area, flags, name)
        if not last.is_block and len(moment.dataset.class_names) == len(last.boxes):
            for unit, box in enumerate(last.boxes.tolist()):
                area = QRectF(box[0] + box[2] + 5, box[1], room, box[3])
                flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(area, flags, moment.dataset.class_names[unit])


FEATURE_TEXTS = {
    "x1": "x₁",
    "x2": "x₂",
    "x1_squared": "x₁²",
    "x2_squared": "x₂²",
    "x1_x2": "x₁x₂",
    "sin_x1": "sin x₁",
    "sin_x2": "sin x₂",
}


def short_feature(name: str) -> str:
    """The name of an input as it is written on the board."""
    return FEATURE_TEXTS.get(name, name)
