"""The loss as a tone: what is heard is what was measured."""

from __future__ import annotations

import io
import wave

import numpy as np
import pytest

from playground.training.session import Session
from playground.training.snapshot import Snapshot
from playground.ui.access.loss_follower import LossFollower
from playground.ui.access.player import Player
from playground.ui.access.tone import (
    BEGINNING,
    DEEPEST,
    HIGHEST,
    LOWEST,
    NOTE_SECONDS,
    RATE,
    SECONDS,
    SHRILLEST,
    loss_tone,
    note,
    pitch_of,
    pitches,
)
from tests.support import spiral_experiment


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


def heard(sound: bytes) -> float:
    """The strongest frequency of a file, in hertz; both sides sound alike."""
    with wave.open(io.BytesIO(sound)) as file:
        frames = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2").reshape(-1, 2)
    assert np.array_equal(frames[:, 0], frames[:, 1])
    assert frames[0].tolist() == frames[-1].tolist() == [0, 0]
    return float(np.abs(np.fft.rfft(frames[:, 0])).argmax() / NOTE_SECONDS)


def test_a_tenth_of_the_first_loss_is_two_octaves_lower():
    assert pitch_of(1.1, 1.1) == pytest.approx(BEGINNING)
    assert pitch_of(0.11, 1.1) == pytest.approx(BEGINNING / 4)
    assert (pitch_of(1e-9, 1.0), pitch_of(1e9, 1.0)) == (DEEPEST, SHRILLEST)
    for hertz in (DEEPEST, BEGINNING, SHRILLEST):
        assert heard(note(hertz)) == pytest.approx(hertz, abs=1 / NOTE_SECONDS)


class Recorder(Player):
    """Keeps what it should play."""

    def __init__(self) -> None:
        super().__init__()
        self.played: list[bytes] = []
        self.stops = 0
        self.busy = False

    @property
    def is_busy(self) -> bool:
        return self.busy

    def play(self, sound: bytes) -> None:
        self.played.append(sound)

    def stop(self) -> None:
        self.stops += 1


class Listener:
    """A follower of a recorder, by a clock that is set by hand, and moments of one run."""

    def __init__(self) -> None:
        self.player, self.now, self.kept_back = Recorder(), 0.0, False
        self.follower = LossFollower(self.player, lambda: self.kept_back, lambda: self.now)
        self.session = Session(spiral_experiment())
        self.session.train(epochs=3)

    def moment(self, playing: bool = True) -> Snapshot:
        (self.session.play if playing else self.session.pause)()
        return self.session.snapshot()

    def show(self, at: float, playing: bool = True) -> int:
        """Show a moment at a time; how many tones there were by then."""
        self.now = at
        self.follower.show_snapshot(self.moment(playing))
        return len(self.player.played)


@pytest.fixture
def listener(qapp) -> Listener:
    return Listener()


def test_nothing_is_heard_until_it_is_asked_for(listener):
    assert listener.show(0.0) == listener.show(5.0) == 0


def test_a_tone_a_second_follows_the_training_loss_and_none_piles_up(listener):
    listener.follower.follow(True)
    assert [listener.show(at) for at in (0.0, 0.4, 0.9, 1.0, 1.5, 2.1)] == [1, 1, 1, 2, 2, 3]
    listener.player.busy = True
    assert listener.show(9.0) == 3
    losses = listener.session.snapshot().history.metric("train_loss")
    expected = pitch_of(listener.session.snapshot().record.train_loss, losses[0])
    assert heard(listener.player.played[-1]) == pytest.approx(expected, abs=1 / NOTE_SECONDS)


def test_a_pause_is_silent_and_so_is_what_a_lesson_keeps_back(listener):
    listener.follower.follow(True)
    listener.show(0.0)
    assert listener.show(3.0, playing=False) == 1
    assert listener.show(4.0, playing=False) == 1
    assert listener.player.stops == 1
    listener.kept_back = True
    assert listener.show(5.0) == 1
    listener.kept_back = False
    assert listener.show(5.1) == 2
    listener.follower.follow(False)
    assert listener.show(9.0) == 2
    assert listener.player.stops == 2


def test_a_player_that_is_missing_is_said_once(qtbot, listener):
    listener.follower.follow(True)
    with qtbot.waitSignal(listener.follower.ended):
        listener.player.refused.emit("nothing to play with")
    assert listener.show(1.0) == listener.show(5.0) == 0
