"""The panels of one window by name; each is made when it is first asked for.

Docks ask when they are opened, and whoever looks a panel up; nobody lists them a second time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from playground.ui.context import Context
from playground.ui.panels.panel import Panel
from playground.ui.registry import PanelSpec


class Panels(Mapping[str, Panel]):
    """All panels by name; to look one up makes it."""

    def __init__(
        self, context: Context, specs: tuple[PanelSpec, ...], made: Callable[[Panel], None]
    ) -> None:
        self._context = context
        self._tell_made = made
        self._specs = {spec.name: spec for spec in specs}
        self._made: dict[str, Panel] = {}

    def __getitem__(self, name: str) -> Panel:
        if name not in self._made:
            context = self._context
            panel = self._specs[name].make(context.theme, context.selection, context.workbench)
            self._made[name] = panel
            self._tell_made(panel)
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._specs)

    def __len__(self) -> int:
        return len(self._specs)

    def load(self, name: str) -> bool:
        """Import the module of the panel `name`; False if that has been done."""
        if self._specs[name].is_imported:
            return False
        self._specs[name].kind()
        return True

    def made(self) -> tuple[Panel, ...]:
        """Those that have been needed so far."""
        return tuple(self._made.values())
