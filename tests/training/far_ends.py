"""What may run at the far end of the pipe instead of training: processes that fail in some way."""

from __future__ import annotations

import os
from multiprocessing.connection import Connection

from playground.training.trial_process import READY


def ends_at_once(pipe: Connection) -> None:
    """Is gone before it is ready."""
    os._exit(1)


def ends_when_asked(pipe: Connection) -> None:
    """Is ready, and gone with the first trial that it gets."""
    pipe.send(READY)
    pipe.recv()
    os._exit(1)


def sends_nonsense(pipe: Connection) -> None:
    """Answers with what is no message."""
    pipe.send(READY)
    pipe.recv()
    pipe.send_bytes(b"no pickle")
    pipe.recv()
