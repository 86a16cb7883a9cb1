"""One slot, newest first; a wish is met once."""

from __future__ import annotations

from playground.training.mailbox import Mailbox
from tests.support import snapshot_of, spiral_experiment


def test_only_the_newest_snapshot_is_kept_and_taken_once():
    mailbox = Mailbox()
    old, new = (snapshot_of(spiral_experiment(), epochs=n) for n in (0, 1))
    mailbox.publish(old)
    mailbox.publish(new)
    assert mailbox.take() is new
    assert mailbox.take() is None


def test_a_request_is_taken_once():
    mailbox = Mailbox()
    assert mailbox.take_request() is None
    mailbox.request(frozenset())
    assert mailbox.take_request() == frozenset()
    assert mailbox.take_request() is None
