"""Paths of the bundled files: data sets, examples, icons, lessons, translations.

The same call works from a checkout (`resources/`), from an installed wheel (`_resources/` inside
the package) and inside a PyInstaller executable.  Nothing is read here.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """The path of a bundled file or folder: `path("datasets", "iris.csv")`.

    Raises:
        FileNotFoundError: the installation has no folder of resources at all.
    """
    return root().joinpath(*parts)


def root() -> Path:
    """The folder that holds all resources.

    Raises:
        FileNotFoundError: no such folder; the places looked at are named.
    """
    return _root(PACKAGE, getattr(sys, "_MEIPASS", None))


@cache
def _root(package: Path, bundle: str | None) -> Path:
    """Looked for once: a window asks for hundreds of files, and the folder does not move."""
    places = _places(package, bundle)
    for place in places:
        if place.is_dir():
            return place
    looked_at = ", ".join(str(place) for place in places)
    raise FileNotFoundError(f"the playground's resources are missing; looked at {looked_at}")


def _places(package: Path, bundle: str | None) -> tuple[Path, ...]:
    # The wheel's folder comes before the checkout's: beside an installed package, a folder
    # called "resources" would be somebody else's.
    installed = (package / "_resources", package.parent / "resources")
    if bundle is None:
        return installed
    return (Path(bundle) / "resources", Path(bundle) / "playground" / "_resources", *installed)
