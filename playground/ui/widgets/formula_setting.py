"""Layout of formulas: boxes beside and over each other, in lines of a given width.

The proportions are those of D. E. Knuth's TeX (The TeXbook, 1984, appendix G), made simpler: two
sizes of script, one gap a kind of sign, lines broken before a relation or an operator.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath

from playground.lessons.formula import (
    LARGE,
    Break,
    Fence,
    Fraction,
    Part,
    Root,
    Row,
    Scripts,
    Symbol,
)
from playground.ui.widgets.formula_boxes import EMPTY, Box, Outline, TextRun, beside

SCRIPT = 0.72
MIN_POINTS = 7.0
LARGE_SIGN = 1.5
# In ems: an eighteenth of one is TeX's unit of space.
THIN, MEDIUM, THICK, WORD_SPACE, QUAD = 3 / 18, 4 / 18, 5 / 18, 0.25, 1.4
RAISE, LOWER, GAP, AXIS, RULE = 0.42, 0.16, 0.16, 0.27, 0.05
LINE_GAP = 0.45
HANGING = 1.2
TALL = 1.25
# So many formulas keep their pieces: Qt asks for heights at several widths with every layout.
KEPT = 256
FAMILIES = ["STIX Two Text", "Cambria", "Times New Roman", "DejaVu Serif", "serif"]


# What may not be broken, whether a line must begin with it, the gap before it.
_Piece = tuple[Box, bool, float]


class Typesetter:
    """Sets formulas in one size; `inner` sets what is raised and lowered, in a smaller one."""

    def __init__(self, points: float, depth: int = 0) -> None:
        self._points = max(points, MIN_POINTS)
        self._depth = depth
        self._upright = _serif(self._points, slanted=False)
        self._slanted = _serif(self._points, slanted=True)
        self._em = QFontMetricsF(self._upright).height() / 1.2

    def inner(self) -> Typesetter:
        """The setter of scripts."""
        return Typesetter(self._points * SCRIPT, self._depth + 1)

    # Lines.

    def lines(self, row: Row, width: float) -> Box:
        """`row` in lines of at most `width` where it can be broken; the later ones are indented."""
        lines: list[list[Box]] = [[]]
        indents = [0.0]
        used = 0.0

        def begin(indent: float) -> None:
            nonlocal used
            lines.append([])
            indents.append(indent)
            used = indent

        for segment in _segments(_pieces_of(row, self._points, self._depth), QUAD * self._em):
            whole = sum(gap + piece.width for piece, _, gap in segment)
            # What wide spaces part stays together where it can.
            apart = bool(lines[-1]) and used + whole > width
            for number, (piece, breaks, gap) in enumerate(segment):
                if breaks or (apart and number == 0):
                    begin(0.0)
                elif lines[-1] and used + gap + piece.width > width:
                    begin(HANGING * self._em)
                elif lines[-1]:
                    lines[-1].append(Box(gap, 0.0, 0.0))
                    used += gap
                lines[-1].append(piece)
                used += piece.width
        result = EMPTY
        for boxes, indent in zip(lines, indents, strict=True):
            line = beside([Box(indent, 0.0, 0.0), *boxes])
            result = line if not result.marks else self._under(result, line)
        return result

    def _under(self, upper: Box, lower: Box) -> Box:
        down = upper.descent + LINE_GAP * self._em + lower.ascent
        return Box(
            max(upper.width, lower.width),
            upper.ascent,
            down + lower.descent,
            upper.marks + lower.moved(0.0, down),
        )

    def pieces(self, row: Row) -> list[_Piece]:
        """The unbreakable pieces: whether a line must begin with each, and the gap before it."""
        pieces: list[_Piece] = []
        held: list[Box] = []
        forced, gap, gap_held = False, 0.0, 0.0

        def close() -> None:
            nonlocal forced, gap_held
            if held:
                pieces.append((beside(held), forced, gap_held))
                held.clear()
                forced = False

        parts = _simplified(row.parts)
        for number, part in enumerate(parts):
            before = parts[number - 1] if number else None
            gap = self._gap(before, part, parts[number - 2] if number > 1 else None)
            if isinstance(part, Break):
                close()
                forced = True
                continue
            if _is_space(part):
                continue
            last = before
            if _is_space(before):
                last = parts[number - 2] if number > 1 else None
            if self._may_break(last, part, gap):
                close()
                gap_held = gap
            elif held:
                held.append(Box(gap, 0.0, 0.0))
            else:
                gap_held = 0.0
            held.append(self.box(part))
        close()
        return pieces

    def _may_break(self, before: Part | None, part: Part, gap: float) -> bool:
        if gap <= 0:
            return False
        return before is None or _kind(before) not in ("relation", "operator")

    def _gap(self, before: Part | None, part: Part, two_before: Part | None) -> float:
        """The room between two parts; a space that was written counts where no sign has its own."""
        if _is_space(before):
            if isinstance(before, Symbol) and before.text != " ":
                return (QUAD if before.text == "quad" else THIN) * self._em
            return max(self._sign_gap(two_before, part), WORD_SPACE * self._em)
        return self._sign_gap(before, part)

    def _sign_gap(self, before: Part | None, part: Part) -> float:
        if before is None or isinstance(before, Break):
            return 0.0
        kinds = _kind(before), _kind(part)
        if kinds[0] == "comma":
            return THIN * self._em if self._depth == 0 else 0.0
        if self._depth > 0:
            return 0.0
        if "relation" in kinds:
            return THICK * self._em
        if "operator" in kinds:
            return MEDIUM * self._em
        return THIN * self._em if "word" in kinds and "number" in kinds else 0.0

    # Parts.

    def box(self, part: Part) -> Box:
        """`part` on one line."""
        match part:
            case Symbol():
                return self._symbol(part)
            case Row():
                return self._row(part)
            case Fraction():
                return self._fraction(part)
            case Root():
                return self._root(part)
            case Fence():
                return self._fence(part)
            case Scripts():
                return self._scripts(part)
            case Break():
                return EMPTY

    def _row(self, row: Row) -> Box:
        parts = _simplified(row.parts)
        boxes: list[Box] = []
        for number, part in enumerate(parts):
            if _is_space(part):
                continue
            before = parts[number - 1] if number else None
            gap = self._gap(before, part, parts[number - 2] if number > 1 else None)
            boxes += [Box(gap, 0.0, 0.0), self.box(part)]
        return beside(boxes)

    def _symbol(self, symbol: Symbol) -> Box:
        if symbol.kind == "space":
            return Box((QUAD if symbol.text == "quad" else THIN) * self._em, 0.0, 0.0)
        slanted = symbol.kind == "variable" and not symbol.text.isupper()
        slanted = slanted or (symbol.kind == "variable" and symbol.text.isascii())
        if symbol.text and symbol.text in LARGE:
            return self._limits(Scripts(symbol, None, None))
        text = "−" if symbol.text == "-" else symbol.text
        return self._written(text, self._slanted if slanted else self._upright)

    def _written(self, text: str, font: QFont) -> Box:
        metrics = QFontMetricsF(font)
        if not text:
            return Box(0.0, metrics.capHeight(), 0.0)
        ink = metrics.tightBoundingRect(text)
        width = metrics.horizontalAdvance(text)
        ascent = max(-ink.top(), metrics.xHeight())
        return Box(width, ascent, max(ink.bottom(), 0.0), (TextRun(text, font),))

    def _fraction(self, fraction: Fraction) -> Box:
        setter = self if self._depth == 0 else self.inner()
        above, below = setter.box(fraction.above), setter.box(fraction.below)
        pad, axis, gap = THIN * self._em, AXIS * self._em, GAP * self._em
        width = max(above.width, below.width) + 2 * pad
        up, down = axis + gap + above.descent, -axis + gap + below.ascent
        marks = (
            *above.moved((width - above.width) / 2, -up),
            *below.moved((width - below.width) / 2, down),
            self._line((pad / 2, -axis), (width - pad / 2, -axis)),
        )
        return Box(width, up + above.ascent, down + below.descent, marks)

    def _root(self, root: Root) -> Box:
        inside = self.box(root.inside)
        em, gap = self._em, GAP * self._em
        top, bottom, left = -inside.ascent - gap, inside.descent, 0.6 * em
        middle = (top + bottom) / 2
        right = left + inside.width + THIN * em
        sign = self._line(
            (0.05 * em, middle + 0.08 * em),
            (0.18 * em, middle),
            (0.36 * em, bottom),
            (0.55 * em, top),
            (right, top),
        )
        marks = (*inside.moved(left + THIN * em / 2, 0.0), sign)
        return Box(right, -top + RULE * em, bottom, marks)

    def _fence(self, fence: Fence) -> Box:
        inside = self._row(fence.inside)
        left = self._written(fence.left, self._upright)
        right = self._written(fence.right, self._upright)
        if inside.ascent <= TALL * left.ascent and inside.descent <= TALL * left.descent:
            return beside([left, inside, right])
        reach = max(inside.ascent - AXIS * self._em, inside.descent + AXIS * self._em)
        open_, shut = (self._bracket(one, reach) for one in (fence.left, fence.right))
        return beside([open_, inside, shut])

    def _bracket(self, sign: str, reach: float) -> Box:
        """A bracket that reaches as far over the axis as under it."""
        em = self._em
        width, top, bottom = 0.38 * em, -AXIS * em - reach, -AXIS * em + reach
        near, far = (0.3 * em, 0.08 * em) if sign in "([" else (0.08 * em, 0.3 * em)
        path = QPainterPath(QPointF(near, top))
        if sign in "()":
            bend = far + (far - near) * 0.35
            path.cubicTo(bend, top + reach * 0.55, bend, bottom - reach * 0.55, near, bottom)
        else:
            for point in ((far, top), (far, bottom), (near, bottom)):
                path.lineTo(*point)
        mark = Outline(path, 1.3 * RULE * em)
        return Box(width, -top, bottom, (mark,))

    def _scripts(self, scripts: Scripts) -> Box:
        if isinstance(scripts.base, Symbol) and scripts.base.text in LARGE and scripts.base.text:
            return self._limits(scripts)
        inner = self.inner()
        base = self.box(scripts.base)
        low = inner.box(scripts.low) if scripts.low else EMPTY
        high = inner.box(scripts.high) if scripts.high else EMPTY
        em = self._em
        up = max(RAISE * em, base.ascent - 0.32 * em, high.descent + 0.2 * em)
        down = max(LOWER * em, base.descent - 0.02 * em, low.ascent - 0.3 * em)
        if scripts.low and scripts.high:
            clash = (low.ascent - down) + (high.descent - up) + GAP * em
            down += max(clash, 0.0)
        marks = base.marks
        ascent, descent, left = base.ascent, base.descent, base.width + 0.04 * em
        if scripts.high:
            marks += high.moved(left + 0.05 * em, -up)
            ascent = max(ascent, up + high.ascent)
        if scripts.low:
            marks += low.moved(left, down)
            descent = max(descent, down + low.descent)
        width = left + max(high.width + 0.05 * em if scripts.high else 0.0, low.width)
        return Box(width + 0.04 * em, ascent, descent, marks)

    def _limits(self, scripts: Scripts) -> Box:
        """A sum or a product with what stands over and under its sign."""
        assert isinstance(scripts.base, Symbol)
        font = _serif(self._points * LARGE_SIGN, slanted=False)
        sign = self._written(scripts.base.text, font)
        inner, em = self.inner(), self._em
        # Centred on the axis, whatever the font does with the sign.
        shift = (sign.ascent - sign.descent) / 2 - AXIS * em
        low = inner.box(scripts.low) if scripts.low else EMPTY
        high = inner.box(scripts.high) if scripts.high else EMPTY
        width = max(sign.width, low.width, high.width)
        up, down = sign.ascent - shift, sign.descent + shift
        marks = sign.moved((width - sign.width) / 2, shift)
        if scripts.high:
            marks += high.moved((width - high.width) / 2, -up - GAP * em - high.descent)
            up += GAP * em + high.height
        if scripts.low:
            marks += low.moved((width - low.width) / 2, down + GAP * em + low.ascent)
            down += GAP * em + low.height
        return Box(width + THIN * em, up, down, marks)

    def _line(self, *points: tuple[float, float]) -> Outline:
        path = QPainterPath(QPointF(*points[0]))
        for point in points[1:]:
            path.lineTo(*point)
        return Outline(path, max(RULE * self._em, 1.0))


@lru_cache(maxsize=KEPT)
def _pieces_of(row: Row, points: float, depth: int) -> tuple[_Piece, ...]:
    """The pieces of `row` in that size, measured once: no width changes them."""
    return tuple(Typesetter(points, depth).pieces(row))


def _segments(pieces: tuple[_Piece, ...], wide: float) -> list[list[_Piece]]:
    """`pieces` parted where the gap is `wide`."""
    segments: list[list[_Piece]] = [[]]
    for piece in pieces:
        if piece[2] >= wide and segments[-1]:
            segments.append([])
        segments[-1].append(piece)
    return segments


def _simplified(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Without spaces at the ends, and an operator that has nothing to its left as a mere sign."""
    result: list[Part] = []
    for part in parts:
        if _is_space(part) and result and _is_space(result[-1]):
            # Of several spaces the one that was named counts.
            result[-1] = max(result[-1], part, key=_named)
            continue
        last = next((one for one in reversed(result) if not _is_space(one)), None)
        if isinstance(part, Symbol) and part.kind == "operator" and part.text in "+−-±":
            open_ = last is None or _kind(last) in ("operator", "relation", "comma")
            part = Symbol(part.text, "mark") if open_ else part
        if not (_is_space(part) and not result):
            result.append(part)
    while result and _is_space(result[-1]):
        result.pop()
    return tuple(result)


def _is_space(part: Part | None) -> bool:
    return isinstance(part, Symbol) and part.kind == "space"


def _named(part: Part) -> bool:
    return isinstance(part, Symbol) and part.text != " "


def _kind(part: Part) -> str:
    return part.kind if isinstance(part, Symbol) else "part"


@lru_cache(maxsize=64)
def _serif(points: float, *, slanted: bool) -> QFont:
    font = QFont(FAMILIES)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    font.setItalic(slanted)
    return font
