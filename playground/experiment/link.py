"""An experiment as a short text to send: `nnplay:1.CHECKSUM.CONTENT`, and back.

The content is the experiment's JSON without what is at its default, deflated, in base64url; the
checksum (CRC-32 in hexadecimal) is of what was deflated.  Reading executes nothing, unpacks no more
than an experiment may have, and refuses with one sentence.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
import zlib
from typing import Any

from playground.experiment.files import (
    MAX_BYTES,
    ExperimentError,
    parse_experiment,
    with_its_table,
    write_experiment,
)
from playground.experiment.specs import Experiment

SCHEME, LINK_VERSION = "nnplay", 1
# What a chat window or a mail still takes without complaint.
MAX_LENGTH = 16_000
WHERE_LINK, WHERE_TEXT = "the link", "the text"

_SHAPE = re.compile(r"nnplay:(\d{1,4})\.([0-9a-f]{8})\.([A-Za-z0-9_-]+)=*")


def link_of(experiment: Experiment) -> str:
    """The link of `experiment`; equal experiments have equal links.

    Raises:
        ExperimentError: it is too large for a link, as with many painted points.
    """
    content = json.loads(write_experiment(experiment))
    defaults = json.loads(write_experiment(Experiment()))
    kept = _without(content, defaults)
    header = {key: content[key] for key in ("format", "version")}
    plain = json.dumps({**header, **kept}, ensure_ascii=False, separators=(",", ":")).encode()
    packed = base64.urlsafe_b64encode(zlib.compress(plain, 9)).decode().rstrip("=")
    link = f"{SCHEME}:{LINK_VERSION}.{zlib.crc32(plain):08x}.{packed}"
    if len(link) > MAX_LENGTH:
        raise ExperimentError(
            f"the link would have {len(link)} characters, more than {MAX_LENGTH}; "
            "copy the experiment as JSON, or send it as a file"
        )
    return link


def experiment_of(text: str) -> Experiment:
    """The experiment in `text`, which is a link or the JSON itself.

    Raises:
        ExperimentError: it is neither, is damaged or newer; the text says what would be right.
    """
    if len(text) > MAX_BYTES:
        raise ExperimentError(f"the text is larger than {MAX_BYTES} bytes; not an experiment")
    if text.lstrip()[: len(SCHEME) + 1].lower() == f"{SCHEME}:":
        # A mail breaks long lines and indents them; a link has no blanks of its own.
        experiment = parse_experiment(_unpacked("".join(text.split())), WHERE_LINK)
        return with_its_table(experiment, WHERE_LINK)
    if not text.lstrip().startswith("{"):
        raise ExperimentError(
            f"no experiment in the text; a link begins with {SCHEME}: and JSON with a brace"
        )
    experiment = parse_experiment(text.encode(errors="replace"), WHERE_TEXT)
    return with_its_table(experiment, WHERE_TEXT)


def _without(content: dict[str, Any], defaults: dict[str, Any]) -> dict[str, Any]:
    """The part of `content` that differs from `defaults`, section by section."""
    kept: dict[str, Any] = {}
    for key, value in content.items():
        usual = defaults.get(key)
        if isinstance(value, dict) and isinstance(usual, dict):
            value = _without(value, usual)
            if not value:
                continue
        elif value == usual and key in defaults:
            continue
        kept[key] = value
    return kept


def _unpacked(link: str) -> bytes:
    match = _SHAPE.fullmatch(link)
    if match is None:
        raise ExperimentError(
            f"the link is cut or changed: whole links look like {SCHEME}:1.CHECKSUM.CONTENT"
        )
    version, checksum, packed = int(match[1]), match[2], match[3]
    if version > LINK_VERSION:
        raise ExperimentError(
            f"the link has version {version}, newer than {LINK_VERSION}; "
            "a newer playground reads it"
        )
    try:
        inflater = zlib.decompressobj()
        stored = base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4))
        plain = inflater.decompress(stored, MAX_BYTES + 1)
    except (zlib.error, binascii.Error, ValueError) as error:
        raise ExperimentError("the link is cut or changed; copy it again, whole") from error
    if len(plain) > MAX_BYTES:
        raise ExperimentError(f"the link unpacks to more than {MAX_BYTES} bytes; refused")
    if not inflater.eof or inflater.unused_data or f"{zlib.crc32(plain):08x}" != checksum:
        raise ExperimentError("the link is cut or changed; copy it again, whole")
    return plain
