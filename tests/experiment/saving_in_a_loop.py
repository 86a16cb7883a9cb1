"""Killed a hundred times while it saves: a program for `test_killed_while_saving`, not a test.

usage: saving_in_a_loop.py FOLDER.  It prints how often a kill came in the middle of a write.
Forking a process that has everything loaded makes a hundred kills a matter of seconds.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from pathlib import Path

from playground.experiment.atomic import PART_SUFFIX
from playground.experiment.project import Project, load_project, save_project
from tests.support import spiral_experiment, trained

KILLS = 100
LONGEST_SECONDS = 0.02


def main(folder: Path) -> None:
    target = folder / "a.nnplay"
    projects = [trained(spiral_experiment(), epochs=epochs).project() for epochs in (1, 2)]
    contents = []
    for project in reversed(projects):
        save_project(target, project)
        contents.append(target.read_bytes())
    chance = random.Random(1)
    interrupted = 0
    for _ in range(KILLS):
        kill_in_the_middle(target, projects, chance.uniform(0, LONGEST_SECONDS))
        assert target.read_bytes() in contents, "neither the old file nor the new one"
        parts = list(folder.glob(f".*{PART_SUFFIX}"))
        interrupted += bool(parts)
        for part in parts:
            part.unlink()
    load_project(target)
    print(interrupted)


def kill_in_the_middle(target: Path, projects: list[Project], seconds: float) -> None:
    child = os.fork()
    if child == 0:
        while True:
            for project in projects:
                save_project(target, project)
    # The moment is the point of it; nothing is waited for.
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
