"""Arrangements of panels: named, as values.  A lab is one of the same panels."""

from __future__ import annotations

from dataclasses import dataclass, replace

Stack = tuple[str, ...]
Edge = tuple[tuple[Stack, float], ...]


@dataclass(frozen=True)
class Arrangement:
    """The open panels and their places; each stack is a set of tabs, its first one on top.

    `right` and `bottom` list the stacks from top to bottom and from left to right, with the
    share of the edge that each takes.  `right_width` and `bottom_height` are shares of the window.
    """

    name: str
    right: Edge
    bottom: Edge
    right_width: float = 0.3
    bottom_height: float = 0.27

    def names(self) -> tuple[str, ...]:
        """All panels that are open."""
        return tuple(name for stack, _ in (*self.right, *self.bottom) for name in stack)


def tiled(names: tuple[str, ...], upright: bool = False) -> Arrangement:
    """One to three panels side by side, the second above the third; more become tabs there.

    They fill what the diagram leaves where it is hidden; `upright` puts all below each other.
    """
    if upright:
        stacks = tuple(((name,), 1 / len(names)) for name in names)
        return Arrangement("tiled-upright", stacks, (), right_width=1.0)
    one = Arrangement("tiled", (), tuple(((name,), 1 / len(names[:2])) for name in names[:2]))
    if len(names) > 2:
        beside, below = names[1:2], names[2:]
        one = replace(one, right=((beside, 0.5), (below, 0.5)), bottom=((names[:1], 1.0),))
    return replace(one, right_width=0.37, bottom_height=1.0)


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
