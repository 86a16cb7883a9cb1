"""What may run at the far end of the pipe instead of training: processes that fail in some way."""

from __future__ import annotations

import os
from multiprocessing.connection import Connection

from playground.training.trial_process import READY


def ends_at_once(incoming: Connection, outgoing: Connection) -> None:
    """Is gone before it is ready."""
    os._exit(1)


def is_never_ready(incoming: Connection, outgoing: Connection) -> None:
    """Lives, and never says that it listens."""
    incoming.recv()


def ends_when_asked(incoming: Connection, outgoing: Connection) -> None:
    """Is ready, and gone with the first trial that it gets."""
    outgoing.send(READY)
    incoming.recv()
    os._exit(1)


def sends_nonsense(incoming: Connection, outgoing: Connection) -> None:
    """Answers with what is no message."""
    outgoing.send(READY)
    incoming.recv()
    outgoing.send_bytes(b"no pickle")
    incoming.recv()
