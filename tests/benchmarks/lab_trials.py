"""Eight trials of a lab on one core and on two.

Run as `python -m tests.benchmarks.lab_trials`, about twenty seconds.  Eight remedies of "Thirty
points" for 150 epochs, as the board of remedies trains them with a seed each, and ten seeds of one
experiment, as the fan does: in the thread of the window's process alone, and with the second
process beside it, which is there already.  Both take turns; medians of three rounds.  The last
figure says what an idle machine would show, however busy this one is: processor time of the one of
the two that had more to do, over that of the thread alone (Linux only).
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import math
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from playground.experiment.edits import set_training
from playground.experiment.files import load_example
from playground.experiment.remedies import REMEDIES, frozen_start, remedied
from playground.training.trial_process import TrialProcess
from playground.training.trials import Trial, Trials

ROUNDS = 3
EPOCHS = 150
# That of the running window, see `playground.ui.application`.
SWITCH_INTERVAL_SECONDS = 0.0002


def remedies() -> list[Trial]:
    """Eight trials; early stopping would end before its time."""
    start = frozen_start(load_example("overfit-blobs"))
    names = [name for name in REMEDIES if name != "early-stopping"]
    return [Trial(name, remedied(start, name), EPOCHS) for name in names]


def fan() -> list[Trial]:
    """Ten seeds of one experiment, which share a plan."""
    start = load_example("overfit-blobs")
    return [Trial(str(seed), set_training(start, seed=seed), EPOCHS) for seed in range(10)]


def processor_seconds(pid: int | None) -> float:
    """What a process has used so far, NaN where the system does not say."""
    file = Path(f"/proc/{pid}/stat")
    if not file.exists():
        return math.nan
    fields = file.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def seconds(trials: Sequence[Trial], process: TrialProcess | None) -> tuple[float, float]:
    """How long all of them take, and the processor time of whoever has more to do."""
    made = Trials(trials, at_once=len(trials), process=process)
    far = math.nan if process is None else processor_seconds(process.pid)
    begun, near = time.perf_counter(), time.process_time()
    made.start()
    made.wait()
    if made.note:
        raise RuntimeError(made.note)
    took, near = time.perf_counter() - begun, time.process_time() - near
    if process is not None:
        near = max(near, processor_seconds(process.pid) - far)
    return took, near


def main() -> None:
    """Print one line for each lab."""
    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
    process = TrialProcess()
    begun = time.perf_counter()
    process.acquire()
    process.start()
    while not process.ready:
        process.receive(0.1)
    process.release()
    print(f"the process is ready after {time.perf_counter() - begun:.2f} s")
    print(f"{'lab':>10} {'thread':>8} {'both':>8} {'ratio':>6} {'of processor time':>18}")
    for name, trials in (("remedies", remedies()), ("fan", fan())):
        alone, both = [], []
        for _ in range(ROUNDS):
            alone.append(seconds(trials, None))
            both.append(seconds(trials, process))
        one, two = (statistics.median(took for took, _ in times) for times in (alone, both))
        cpu_one, cpu_two = (statistics.median(cpu for _, cpu in times) for times in (alone, both))
        line = f"{name:>10} {one:>6.2f} s {two:>6.2f} s {two / one:>6.2f}"
        print(f"{line} {cpu_two / cpu_one:>18.2f}", flush=True)
    process.close()


if __name__ == "__main__":
    main()
