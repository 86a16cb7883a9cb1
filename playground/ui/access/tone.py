"""The course of a loss as a tone: the higher the loss, the higher the pitch.

Pure: numbers in, the bytes of a WAV file out.  The training loss is on the left, the loss that
judges the run on the right, both on one logarithmic scale, so that a gap is heard as an interval.
"""

from __future__ import annotations

import io
import wave

import numpy as np

RATE = 22_050
SECONDS = 2.5
# The lowest loss of both curves and the highest sound like this, in hertz: three octaves.
LOWEST, HIGHEST = 220.0, 1760.0
STRENGTH = 0.3
# So long the tone swells and fades, in seconds: without it there is a click.
FADE = 0.03
# A single note: so long it sounds, the loss that a run begins with is so high, and a tenth of it so
# many octaves lower, down and up to the ends of what small loudspeakers play.
NOTE_SECONDS = 0.25
BEGINNING, OCTAVES_A_DECADE = 880.0, 2.0
DEEPEST, SHRILLEST = 110.0, 3520.0


def pitches(train: np.ndarray, held_out: np.ndarray | None) -> np.ndarray:
    """Hertz over time of both curves, (samples, 2); a side without a loss is 0.

    Raises:
        ValueError: there is no finite loss above zero.
    """
    curves = [train, np.full(len(train), np.nan) if held_out is None else held_out]
    places = [np.flatnonzero(np.isfinite(curve) & (curve > 0)) for curve in curves]
    known = np.concatenate([curve[where] for curve, where in zip(curves, places, strict=True)])
    if not len(known):
        raise ValueError("there is no loss to hear")
    low, high = float(np.log(known.min())), float(np.log(known.max()))
    time = np.linspace(0, max(len(train) - 1, 1), round(RATE * SECONDS))
    sides = []
    for curve, where in zip(curves, places, strict=True):
        if not len(where):
            sides.append(np.zeros_like(time))
            continue
        level = np.interp(time, where, np.log(curve[where]))
        share = (level - low) / (high - low) if high > low else np.full_like(level, 0.5)
        sides.append(LOWEST * (HIGHEST / LOWEST) ** share)
    return np.stack(sides, axis=1)


def loss_tone(train: np.ndarray, held_out: np.ndarray | None = None) -> bytes:
    """A WAV file, stereo, 16 bits, in which the losses (epochs,) are heard from first to last.

    Raises:
        ValueError: there is no finite loss above zero.
    """
    hertz = pitches(train, held_out)
    return _wave_file(hertz)


def pitch_of(loss: float, first: float) -> float:
    """Hertz of a loss above zero in a run that began with the loss `first`."""
    octaves = OCTAVES_A_DECADE * np.log10(loss / first)
    return float(np.clip(BEGINNING * 2.0**octaves, DEEPEST, SHRILLEST))


def note(hertz: float) -> bytes:
    """A WAV file, stereo, 16 bits: one short tone in the middle."""
    return _wave_file(np.full((round(RATE * NOTE_SECONDS), 2), hertz))


def _wave_file(hertz: np.ndarray) -> bytes:
    """The tone that has these pitches, (samples, 2); 0 is silence."""
    waves = np.sin(2 * np.pi * np.cumsum(hertz, axis=0) / RATE) * (hertz > 0)
    fade = round(RATE * FADE)
    envelope = np.ones(len(waves))
    envelope[:fade] = np.linspace(0, 1, fade)
    envelope[-fade:] = np.linspace(1, 0, fade)
    samples = np.round(32767 * STRENGTH * waves * envelope[:, None]).astype("<i2")
    stream = io.BytesIO()
    with wave.open(stream, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return stream.getvalue()
