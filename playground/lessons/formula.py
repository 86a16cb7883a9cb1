"""A formula as a value: a small part of LaTeX's notation, read strictly into a tree.

Unicode letters stand for themselves (σ′(z) ≤ ¼), and `^`, `_`, `{…}` and the commands below build
what is above, below and under a root.  One letter is a variable, a run of letters is a word: `ln z`
needs no command.  How a tree looks is the window's business (`ui.widgets.formula`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["variable", "word", "number", "operator", "relation", "comma", "space", "mark"]

_GREEK = "alpha α beta β gamma γ delta δ epsilon ε eta η theta θ lambda λ mu μ pi π rho ρ sigma σ"
_GREEK += " tau τ phi φ omega ω Delta Δ Sigma Σ"
_SIGNS = "cdot · times × pm ± approx ≈ le ≤ ge ≥ ne ≠ to → mapsto ↦ propto ∝ in ∈ infty ∞ partial ∂"
_SIGNS += " nabla ∇ dots … prime ′ sum ∑ prod ∏"
GREEK = dict(zip(_GREEK.split()[::2], _GREEK.split()[1::2], strict=True))
SIGNS = dict(zip(_SIGNS.split()[::2], _SIGNS.split()[1::2], strict=True))
FUNCTIONS = ("ln", "log", "exp", "max", "min", "tanh", "sin", "cos", "softmax", "argmax")
# Stands for a wide space until the whole line is known.
WIDE = "\u2003"
COMMANDS = ("frac", "sqrt", "text", "quad", *FUNCTIONS, *GREEK, *SIGNS)
RELATIONS = "=≠≈≤≥<>→←↦∝∈⇒"
OPERATORS = "+−-·×±/∗"
LARGE = "∑∏"
FENCES = {"(": ")", "[": "]"}
_LOW = dict(zip("₀₁₂₃₄₅₆₇₈₉ᵢⱼₖₙ", "0123456789ijkn", strict=True))
_HIGH = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ⁻", "0123456789n−", strict=True))
_NUMBER = re.compile(r"[0-9]+(?:[.,\u2009\u202f][0-9]+)*|\.[0-9]+|[¼½¾⅓⅔⅛]")
_WORD = re.compile(rf"[^\W\d_{''.join(_LOW)}{''.join(_HIGH)}¼½¾⅓⅔⅛]+")
MAX_DEPTH = 12


class FormulaError(ValueError):
    """A formula that can not be read; its text says what is wrong, without the place."""


@dataclass(frozen=True)
class Symbol:
    """Characters side by side that are set alike; a space has the text " ", "quad" or "thin"."""

    text: str
    kind: Kind


@dataclass(frozen=True)
class Row:
    """Parts side by side."""

    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Fraction:
    """One row over another."""

    above: Row
    below: Row


@dataclass(frozen=True)
class Root:
    """A square root."""

    inside: Row


@dataclass(frozen=True)
class Fence:
    """Brackets as high as what is in them."""

    left: str
    inside: Row
    right: str


@dataclass(frozen=True)
class Scripts:
    """A base with something raised or lowered; with a large sign, over and under it."""

    base: Part
    low: Row | None
    high: Row | None


@dataclass(frozen=True)
class Break:
    """Here a new line begins."""


Part = Symbol | Row | Fraction | Root | Fence | Scripts | Break


def parse_formula(text: str) -> Row:
    """The tree of `text`.

    Raises:
        FormulaError: a brace or an argument is missing, or a command is unknown.
    """
    return _Reader(text).formula()


def spoken(part: Part) -> str:
    """`part` on one line, for a screen reader and where no picture can be.

    A wide space parts what stands side by side, as a comma does here; not beside another mark.
    """
    line = re.sub(" +", " ", _spoken(part)).strip(f" {WIDE}")
    line = re.sub(f" ?{WIDE} ?([⇒→]) ?{WIDE} ?", r" \1 ", line)
    line = re.sub(f" ?([:;,]) ?{WIDE} ?", r"\1 ", line)
    return re.sub(" +([;,])", r"\1", re.sub(f" ?{WIDE} ?", ", ", line))


def _spoken(part: Part) -> str:
    match part:
        case Symbol(text, kind):
            spaced = kind in ("operator", "relation")
            blank = {"quad": WIDE, "thin": "\u202f"}
            return f" {text} " if spaced else blank.get(text, text) if kind == "space" else text
        case Row(parts):
            return "".join(_spoken(one) for one in parts)
        case Fraction(above, below):
            return f"{_in_brackets(above)} / {_in_brackets(below)}"
        case Root(inside):
            return f"√{_in_brackets(inside)}"
        case Fence(left, inside, right):
            return f"{left}{_spoken(inside)}{right}"
        case Scripts(base, low, high):
            lowered = f"_{_in_brackets(low)}" if low else ""
            raised = f"^{_in_brackets(high)}" if high else ""
            return f"{_spoken(base)}{lowered}{raised}"
        case Break():
            return "; "


def _in_brackets(row: Row) -> str:
    text = spoken(row)
    return text if len(text) == 1 or re.fullmatch(r"∂?\w+", text) else f"({text})"


class _Reader:
    """Walks over one formula, from left to right."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._place = 0
        self._depth = 0

    def formula(self) -> Row:
        row = self._row("")
        if not row.parts:
            raise FormulaError("an empty formula")
        return row

    def _row(self, end: str) -> Row:
        """The parts up to `end`, which is taken, or up to the end of the text where it is ""."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise FormulaError(f"more than {MAX_DEPTH} brackets or braces in each other")
        parts: list[Part] = []
        while not self._take_end(end):
            part = self._part()
            if part is not None:
                parts.append(self._with_scripts(part))
        self._depth -= 1
        return Row(tuple(parts))

    def _take_end(self, end: str) -> bool:
        if self._place >= len(self._text):
            if end:
                raise FormulaError(f"a '{end}' is missing")
            return True
        if end and self._text[self._place] == end:
            self._place += 1
            return True
        return False

    def _part(self) -> Part | None:
        one = self._text[self._place]
        if one == "\\":
            return self._command()
        if one == "{":
            self._place += 1
            return self._row("}")
        if one == "}":
            raise FormulaError("a '}' without its '{'")
        if one in "^_" or one in _LOW or one in _HIGH:
            return Symbol("", "mark")
        if one in FENCES:
            return self._fence(one)
        return self._symbol(one)

    def _fence(self, left: str) -> Part:
        """Brackets around a row, or the bracket alone where it has no partner."""
        right = FENCES[left]
        paired = self._has_partner(left, right)
        self._place += 1
        return Fence(left, self._row(right), right) if paired else Symbol(left, "mark")

    def _has_partner(self, left: str, right: str) -> bool:
        balance = {left: 1, right: -1}
        height = braces = 0
        for one in self._text[self._place :]:
            height += balance.get(one, 0)
            braces += {"{": 1, "}": -1}.get(one, 0)
            if height == 0 or braces < 0:
                return height == 0
        return False

    def _symbol(self, one: str) -> Symbol | None:
        if one.isspace():
            space = re.match(r"\s+", self._text[self._place :])
            self._place += len(space[0]) if space else 1
            return Symbol(" ", "space")
        for pattern, kind in ((_NUMBER, "number"), (_WORD, "word")):
            match = pattern.match(self._text, self._place)
            if match:
                self._place = match.end()
                return _worded(match[0]) if kind == "word" else Symbol(match[0], "number")
        self._place += 1
        return Symbol(one, _kind(one))

    def _command(self) -> Part:
        match = re.compile(r"\\([A-Za-z]+|[\\,])").match(self._text, self._place)
        if not match:
            raise FormulaError("a '\\' without the name of a command after it")
        name = match[1]
        self._place = match.end()
        if name == "\\":
            return Break()
        if name in (",", "quad"):
            return Symbol("thin" if name == "," else "quad", "space")
        if name == "frac":
            return Fraction(self._argument(name), self._argument(name))
        if name == "sqrt":
            return Root(self._argument(name))
        if name == "text":
            return self._plain_text()
        if name in FUNCTIONS:
            return Symbol(name, "word")
        sign = GREEK.get(name) or SIGNS.get(name)
        if sign is None:
            raise FormulaError(f"'\\{name}' is unknown; {', '.join(COMMANDS[:4])}, ln, σ are known")
        return _worded(sign) if name in GREEK else Symbol(sign, _kind(sign))

    def _plain_text(self) -> Symbol:
        end = self._text.find("}", self._place)
        if self._text[self._place : self._place + 1] != "{" or end < 0:
            raise FormulaError("'\\text' needs its words in braces: \\text{so many}")
        text = self._text[self._place + 1 : end]
        self._place = end + 1
        return Symbol(text, "word")

    def _argument(self, name: str) -> Row:
        if self._text[self._place : self._place + 1] != "{":
            raise FormulaError(f"'\\{name}' needs braces: {_example(name)}")
        self._place += 1
        row = self._row("}")
        if not row.parts:
            raise FormulaError(f"'\\{name}' has empty braces")
        return row

    def _with_scripts(self, base: Part) -> Part:
        """`base` with what follows it raised or lowered."""
        scripts: dict[str, Row] = {}
        while self._place < len(self._text):
            side, row = self._script()
            if row is None:
                break
            if side in scripts:
                raise FormulaError(f"two '{side}' after each other; put braces around the first")
            scripts[side] = row
        if not scripts:
            return base
        return Scripts(base, scripts.get("_"), scripts.get("^"))

    def _script(self) -> tuple[str, Row | None]:
        one = self._text[self._place]
        if one in "^_":
            self._place += 1
            return one, self._operand(one)
        for side, small in (("_", _LOW), ("^", _HIGH)):
            letters = ""
            while self._place < len(self._text) and self._text[self._place] in small:
                letters += small[self._text[self._place]]
                self._place += 1
            if letters:
                return side, parse_formula(letters)
        return "", None

    def _operand(self, mark: str) -> Row:
        rest = self._text[self._place :]
        if not rest or rest[0].isspace() or rest[0] in "^_}":
            raise FormulaError(f"nothing stands after '{mark}'")
        if rest[0] == "{":
            self._place += 1
            return self._row("}")
        if rest[0] == "\\":
            return Row((self._command(),))
        # One letter or one number, as in LaTeX's habit: e^zw raises z alone.
        number = _NUMBER.match(rest)
        text = number[0] if number else rest[0]
        self._place += len(text)
        return Row((Symbol(text, "number") if number else _single(text),))


def _worded(text: str) -> Symbol:
    return Symbol(text, "variable" if len(text) == 1 else "word")


def _single(text: str) -> Symbol:
    return Symbol(text, "variable" if text.isalpha() else _kind(text))


def _kind(sign: str) -> Kind:
    if sign in RELATIONS:
        return "relation"
    if sign in OPERATORS:
        return "operator"
    return "comma" if sign in ",;:" else "mark"


def _example(name: str) -> str:
    return rf"\{name}{{…}}{{…}}" if name == "frac" else rf"\{name}{{…}}"
