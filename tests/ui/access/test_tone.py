"""The loss as a tone: what is heard is what was measured."""

from __future__ import annotations

import io
import wave

import numpy as np
import pytest

from playground.ui.access.player import Player
from playground.ui.access.tone import HIGHEST, LOWEST, RATE, SECONDS, loss_tone, pitches


def test_a_loss_that_falls_evenly_on_a_log_scale_falls_by_equal_intervals():
    hertz = pitches(np.array([1.0, 0.1, 0.01]), None)[:, 0]
    assert hertz[0] == pytest.approx(HIGHEST)
    assert hertz[-1] == pytest.approx(LOWEST)
    assert hertz[len(hertz) // 2] == pytest.approx(np.sqrt(LOWEST * HIGHEST), rel=1e-3)


def test_both_ears_share_one_scale_and_a_gap_is_an_interval():
    hertz = pitches(np.array([1.0, 0.01]), np.array([1.0, 0.1]))
    assert hertz[0, 0] == hertz[0, 1]
    assert hertz[-1, 1] / hertz[-1, 0] == pytest.approx(np.sqrt(HIGHEST / LOWEST))


def test_what_is_not_finite_is_bridged_and_nothing_at_all_is_refused():
    hertz = pitches(np.array([1.0, np.nan, 0.01]), None)
    assert np.isfinite(hertz).all()
    with pytest.raises(ValueError, match="no loss to hear"):
        loss_tone(np.array([np.nan, np.inf]))


def test_the_file_has_the_pitch_that_was_asked_for():
    with wave.open(io.BytesIO(loss_tone(np.full(5, 0.3)))) as file:
        assert (file.getnchannels(), file.getframerate()) == (2, RATE)
        frames = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2").reshape(-1, 2)
    assert len(frames) == round(RATE * SECONDS)
    spectrum = np.abs(np.fft.rfft(frames[:, 0]))
    assert spectrum.argmax() / SECONDS == pytest.approx(np.sqrt(LOWEST * HIGHEST), abs=1)
    # Without a test set nothing is heard on the right.
    assert not frames[:, 1].any()


def test_without_a_program_to_play_with_a_sentence_says_so(qtbot, monkeypatch):
    monkeypatch.setattr("playground.ui.access.player.shutil.which", lambda name: None)
    monkeypatch.setattr("playground.ui.access.player.sys.platform", "linux")
    player = Player()
    with qtbot.waitSignal(player.refused) as refused:
        player.play(loss_tone(np.array([1.0, 0.5])))
    assert "no program to play sounds with" in refused.args[0]


def test_a_player_that_fails_is_quoted(qtbot, monkeypatch, tmp_path):
    program = tmp_path / "aplay"
    program.write_text("#!/bin/sh\necho 'no such device' >&2\nexit 3\n")
    program.chmod(0o755)
    monkeypatch.setattr("playground.ui.access.player.shutil.which", lambda name: str(program))
    monkeypatch.setattr("playground.ui.access.player.sys.platform", "linux")
    player = Player()
    with qtbot.waitSignal(player.refused) as refused:
        player.play(loss_tone(np.array([1.0, 0.5])))
    assert refused.args[0] == "Nothing is heard: no such device"
