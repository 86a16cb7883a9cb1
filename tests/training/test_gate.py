"""The frame gate: closed while the window draws."""

from __future__ import annotations

from playground.training.gate import FrameGate


def test_closing_calls_for_attention_and_opening_lets_the_thread_pass():
    gate = FrameGate()
    assert gate.wait(0)
    gate.close()
    assert gate.closed
    assert gate.wake.is_set()
    assert not gate.wait(0)
    gate.open()
    assert gate.wait(0)
