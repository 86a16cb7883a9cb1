"""Measures how long a command takes from its start to the first painted window, on Xvfb.

    python packaging/start_time.py [--runs N] dist/playground/playground

The screen is looked at fifty times a second.  The window counts as painted when many colours
are there, and as settled with the picture that then stays.  Nothing is dropped from the file
cache: the first of the runs may be cold, the others are warm.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

DISPLAY = ":87"
SCREEN = "1280x800x24"
SECONDS_TO_WAIT = 30.0
SETTLED_SECONDS = 0.4
SECONDS_BETWEEN_LOOKS = 0.02
COLOURS_OF_A_WINDOW = 50


def main(arguments: list[str]) -> int:
    """Print the time of each run and the median of all but the first."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=6)
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args(arguments)
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", SCREEN, "-nolisten", "tcp"])
    try:
        time.sleep(1)
        look = watcher()
        runs = [seconds_to_window(options.command, look) for _ in range(options.runs)]
    finally:
        server.terminate()
        server.wait()
    for name, times in zip(("painted", "settled"), zip(*runs, strict=True), strict=True):
        listed = " ".join(f"{seconds:.2f}" for seconds in times)
        print(f"{name}: {listed} s; median of all but the first {statistics.median(times[1:]):.2f}")
    return 0


def watcher() -> Callable[[], tuple[int, bytes]]:
    """What the screen shows: a few colours counted, and the picture itself."""
    os.environ.update(DISPLAY=DISPLAY, QT_QPA_PLATFORM="xcb")
    from PySide6.QtGui import QGuiApplication, QImage

    application = QGuiApplication(["start_time"])
    screen = application.primaryScreen()

    def look() -> tuple[int, bytes]:
        application.processEvents()
        image = screen.grabWindow(0).toImage().convertToFormat(QImage.Format.Format_RGB32)
        small = image.scaled(160, 100)
        words = memoryview(small.constBits()).cast("B").cast("I")
        return len(set(words)), bytes(small.constBits())

    return look


def seconds_to_window(
    command: list[str], look: Callable[[], tuple[int, bytes]]
) -> tuple[float, float]:
    """Start `command`, wait for its window, end it; seconds until it was painted and settled."""
    environment = {**os.environ, "DISPLAY": DISPLAY}
    began = time.perf_counter()
    process = subprocess.Popen(command, env=environment)
    painted, first_sight, shown = 0.0, 0.0, b""
    try:
        while (now := time.perf_counter() - began) < SECONDS_TO_WAIT:
            # Seldom enough to leave the program the machine.
            time.sleep(SECONDS_BETWEEN_LOOKS)
            colours, picture = look()
            if colours < COLOURS_OF_A_WINDOW:
                continue
            painted = painted or now
            if picture != shown:
                first_sight, shown = now, picture
            elif now - first_sight > SETTLED_SECONDS:
                return painted, first_sight
        raise SystemExit(f"no window within {SECONDS_TO_WAIT:.0f} s of starting {command[0]}")
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
