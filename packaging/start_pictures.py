"""Trains the small runs of the start page and writes what their pictures show.

    python packaging/start_pictures.py

The result, resources/start/pictures.json, is committed and read at every start.  To be run again
where an example, a lesson's first one, or what training computes has changed; a test says so.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import msgspec

from playground.training.session import Session
from playground.ui.start.shows import Show, all_shows
from playground.ui.start.stills import PROBES, Still, still_of

FILE = ROOT / "resources" / "start" / "pictures.json"


def trained_still(show: Show) -> Still:
    """The picture of `show` after its training."""
    session = Session(show.experiment())
    for _ in range(show.epochs):
        session.step("epoch")
    still = still_of(show.kind, session.snapshot(PROBES[show.kind]))
    assert still is not None, f"{show.name} has nothing to show"
    return still


def main() -> None:
    """Write the pictures of the whole page, a line each."""
    stills = {show.name: trained_still(show) for show in all_shows()}
    encode = msgspec.json.encode
    lines = [b"%b: %b" % (encode(name), encode(still)) for name, still in stills.items()]
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_bytes(b"{\n%b\n}\n" % b",\n".join(lines))


if __name__ == "__main__":
    main()
