"""The one-slot letter box between the training thread and the window; it knows no Qt.

The reader says which probes it wants answered; the writer looks at that request between steps and
puts one snapshot in.  Only the newest snapshot is kept: a slow reader drops frames, it never
slows training and nothing queues.
"""

from __future__ import annotations

import threading

from playground.training.probe import Probe
from playground.training.snapshot import Snapshot


class Mailbox:
    """Owns the newest snapshot and the reader's request; any thread may call every method."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._snapshot: Snapshot | None = None
        self._request: frozenset[Probe] | None = None

    def request(self, probes: frozenset[Probe]) -> None:
        """Ask for a snapshot that answers `probes`; replaces a request that is not answered yet."""
        with self._lock:
            self._request = probes

    def take_request(self) -> frozenset[Probe] | None:
        """The request, which thereby counts as accepted; None where there is none."""
        with self._lock:
            request, self._request = self._request, None
            return request

    def publish(self, snapshot: Snapshot) -> None:
        """Put the newest snapshot in the slot; one that was not taken yet is replaced."""
        with self._lock:
            self._snapshot = snapshot

    @property
    def has_snapshot(self) -> bool:
        """True if a snapshot waits to be taken."""
        return self._snapshot is not None

    def take(self) -> Snapshot | None:
        """The newest snapshot, once; None where there is nothing new."""
        with self._lock:
            snapshot, self._snapshot = self._snapshot, None
            return snapshot
