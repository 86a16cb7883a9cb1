"""Arrangements of panels: named, as values.  A lab is one of the same panels."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

Stack = tuple[str, ...]
Edge = tuple[tuple[Stack, float], ...]
# Of the window, what a row below two panels takes; the map above it is a square.
ROW_BELOW = 0.38


@dataclass(frozen=True)
class Arrangement:
    """The open panels and their places; each stack is a set of tabs, its first one on top.

    `right` and `bottom` list the stacks from top to bottom and from left to right, with the
    share of the edge that each takes; `top`, above all others, is in use where the diagram is
    hidden.  `right_width` and `bottom_height` are shares of the window.  `foremost` is the panel
    that the lab is about, in front where only one stack has room; "" is the first.
    """

    name: str
    right: Edge
    bottom: Edge
    right_width: float = 0.3
    bottom_height: float = 0.27
    top: Edge = ()
    foremost: str = ""

    def stacks(self) -> Edge:
        """All stacks with their shares."""
        return (*self.top, *self.right, *self.bottom)

    def names(self) -> tuple[str, ...]:
        """All panels that are open."""
        return tuple(name for stack, _ in self.stacks() for name in stack)

    def only(self, names: Collection[str]) -> Arrangement:
        """The same without all panels but these."""
        return replace(
            self,
            top=_only(self.top, names),
            right=_only(self.right, names),
            bottom=_only(self.bottom, names),
        )


def _only(edge: Edge, names: Collection[str]) -> Edge:
    left = ((tuple(name for name in stack if name in names), share) for stack, share in edge)
    return tuple((stack, share) for stack, share in left if stack)


def tiled(names: tuple[str, ...]) -> Arrangement:
    """One to three panels side by side, the second above the third; more become tabs there.

    They fill what the diagram leaves where it is hidden.
    """
    one = Arrangement("tiled", (), tuple(((name,), 1 / len(names[:2])) for name in names[:2]))
    if len(names) > 2:
        beside, below = names[1:2], names[2:]
        one = replace(one, right=((beside, 0.5), (below, 0.5)), bottom=((names[:1], 1.0),))
    return replace(one, right_width=0.37, bottom_height=1.0)


def tiled_in_rows(names: tuple[str, ...]) -> Arrangement:
    """As `tiled` where that has no room: two panels side by side, the others below them."""
    above, below = names[:2], names[2:]
    return Arrangement(
        "tiled-rows",
        (),
        ((below, 1.0),) if below else (),
        bottom_height=ROW_BELOW,
        top=tuple(((name,), 1 / len(above)) for name in above),
    )


def tiled_upright(names: tuple[str, ...]) -> Arrangement:
    """As `tiled` where not even two have room beside each other: all below each other."""
    stacks = tuple(((name,), 1 / len(names)) for name in names)
    return Arrangement("tiled-upright", stacks, (), right_width=1.0)


EXPLORE_PLANE = Arrangement(
    "explore",
    right=((("decision",), 0.58), (("loss", "accuracy"), 0.42)),
    bottom=((("gradients",), 0.58), (("softmax", "ask"), 0.42)),
)
EXPLORE_IMAGES = Arrangement(
    "explore-images",
    right=((("samples", "draw"), 0.5), (("loss", "accuracy"), 0.5)),
    bottom=((("gradients", "weights"), 0.4), (("softmax", "ask"), 0.3), (("confusion",), 0.3)),
)
