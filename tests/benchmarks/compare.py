"""Compare the engine with a tutorial engine, PyTorch and scikit-learn, on one machine in one run.

    python -m tests.benchmarks.compare [--rounds 9] [--write]

Every contender trains the same network on the same rows with the same batch size; they take turns,
a round each, so that a slow moment of the machine meets them all.  All use one thread.  Ours and
PyTorch compute in float32; the tutorial engine and scikit-learn in float64, as they come, and once
more in float32.  The last columns are our engine with the length of every layer's gradient taken
after every step, ten runs with seeds of their own as one plan, and the same rows in batches of a
quarter.  `--write` puts the table into README.md beside this file.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from playground.engine.batched_trainer import BatchedTrainer
from playground.engine.threads import limit_threads
from playground.workloads import WORKLOADS, Workload, make_trainer, sgemm_peak, training_data
from tests.benchmarks import tutorial_engine
from tests.engine.squared_norms import SquaredNorms

ROUNDS = 9
RUNS_AT_ONCE = 10
LEARNING_RATE = 1e-3
README = Path(__file__).with_name("README.md")
MARKER = "<!-- results -->"

# A contender trains some epochs of TRAINING_BATCHES batches.
Epoch = Callable[[], None]


def ours(workload: Workload) -> Epoch:
    trainer = make_trainer(workload)
    return lambda: trainer.run(trainer.batches_per_epoch) and None


def ours_with_norms(workload: Workload) -> Epoch:
    """Every layer's ‖∂L/∂W‖² and ‖∂L/∂b‖² after every step, through the hook between steps."""
    trainer = make_trainer(workload)
    norms = SquaredNorms(trainer.network, trainer.gradient)

    def epoch() -> None:
        trainer.run(trainer.batches_per_epoch, until=norms.record)
        norms.take()

    return epoch


def ours_ten_at_once(workload: Workload) -> Epoch:
    many = BatchedTrainer([make_trainer(workload) for _ in range(RUNS_AT_ONCE)])
    return lambda: many.run(many.trainers[0].batches_per_epoch) and None


def ours_by_quarters(workload: Workload) -> Epoch:
    """As many rows in batches of a quarter of the size, as the last batch of an epoch may be."""
    size = workload.batch_size // 4
    trainer = make_trainer(replace(workload, batch_size=size))
    epochs = workload.batch_size // size
    return lambda: trainer.run(epochs * trainer.batches_per_epoch) and None


def tutorial(workload: Workload, dtype: str = "float64") -> Epoch:
    rng = np.random.default_rng(1)
    rule = tutorial_engine.Adam if workload.optimizer == "adam" else tutorial_engine.SGD
    network = tutorial_engine.TutorialNetwork(
        workload.sizes, workload.activation, workload.output, rule(LEARNING_RATE), rng, dtype
    )
    x, y = (part.astype(dtype) for part in training_data(workload))
    return lambda: network.fit_epoch(x, y, workload.batch_size, rng)


def pytorch(workload: Workload) -> Epoch:
    """Eager mode on the processor, batches cut from shuffled tensors, no data loader."""
    import torch
    from torch import nn

    torch.set_num_threads(1)
    functions = {"sigmoid": nn.Sigmoid, "tanh": nn.Tanh, "relu": nn.ReLU}
    layers: list[nn.Module] = []
    for fan_in, fan_out in zip(workload.sizes[:-1], workload.sizes[1:], strict=True):
        layers += [nn.Linear(fan_in, fan_out), functions[workload.activation]()]
    if workload.output == "softmax":
        layers.pop()
    model = nn.Sequential(*layers)
    criterion = nn.CrossEntropyLoss() if workload.loss == "cross_entropy" else nn.MSELoss()
    rule = torch.optim.Adam if workload.optimizer == "adam" else torch.optim.SGD
    optimizer = rule(model.parameters(), lr=LEARNING_RATE)
    inputs, targets = training_data(workload)
    x = torch.from_numpy(inputs)
    labels = targets.argmax(axis=1) if workload.loss == "cross_entropy" else targets
    y = torch.from_numpy(labels)

    def epoch() -> None:
        order = torch.randperm(len(x))
        shuffled, wanted = x[order], y[order]
        for start in range(0, len(x), workload.batch_size):
            stop = start + workload.batch_size
            optimizer.zero_grad()
            criterion(model(shuffled[start:stop]), wanted[start:stop]).backward()
            optimizer.step()

    return epoch


def scikit_learn(workload: Workload, dtype: str = "float64") -> Epoch:
    """MLPClassifier or MLPRegressor, an epoch for each call of partial_fit.

    It computes in the type of the data, and those that it brings along are float64.
    """
    from sklearn.neural_network import MLPClassifier, MLPRegressor

    classify = workload.loss == "cross_entropy"
    names = {"sigmoid": "logistic", "tanh": "tanh", "relu": "relu"}
    model = (MLPClassifier if classify else MLPRegressor)(
        hidden_layer_sizes=workload.sizes[1:-1],
        activation=names[workload.activation],
        solver=workload.optimizer,
        alpha=0.0,
        batch_size=workload.batch_size,
        learning_rate_init=LEARNING_RATE,
        momentum=0.0,
        nesterovs_momentum=False,
    )
    x, targets = (part.astype(dtype) for part in training_data(workload))
    y = targets.argmax(axis=1) if classify else targets[:, 0]
    classes = {"classes": np.arange(workload.sizes[-1])} if classify else {}
    model.partial_fit(x, y, **classes)
    return lambda: model.partial_fit(x, y) and None


def contenders() -> dict[str, Callable[[Workload], Epoch]]:
    """Those that are installed here, ours first."""
    found: dict[str, Callable[[Workload], Epoch]] = {"ours": ours, "tutorial": tutorial}
    if find_spec("torch"):
        found["PyTorch"] = pytorch
    if find_spec("sklearn"):
        found["scikit-learn"] = scikit_learn
    found["tutorial, float32"] = partial(tutorial, dtype="float32")
    if find_spec("sklearn"):
        found["scikit-learn, float32"] = partial(scikit_learn, dtype="float32")
    return found | {
        "with norms": ours_with_norms,
        "ten at once": ours_ten_at_once,
        "by quarters": ours_by_quarters,
    }


def compare(workload: Workload, rounds: int) -> dict[str, list[float]]:
    """Microseconds a step of every contender in every round, taken in turn."""
    makers = contenders()
    if workload.name == "W4":
        # Ten wide networks are bound by arithmetic: there is nothing to gain from one plan.
        makers.pop("ten at once")
    epochs = {name: make(workload) for name, make in makers.items()}
    repeats = {"W1": 8, "W2": 4, "W3": 3}.get(workload.name, 1)
    steps = repeats * len(training_data(workload)[0]) // workload.batch_size
    times: dict[str, list[float]] = {name: [] for name in epochs}
    for round_number in range(rounds + 1):
        for name, epoch in epochs.items():
            begun = time.perf_counter()
            for _ in range(repeats):
                epoch()
            if round_number:
                times[name].append(1e6 * (time.perf_counter() - begun) / steps)
    return times


def table(rounds: int) -> list[str]:
    """The results as lines of Markdown."""
    names = list(contenders())
    lines = [
        "| workload | " + " | ".join(names) + " | GFLOP/s | of peak |",
        "| --- |" + " ---: |" * (len(names) + 2),
    ]
    for workload in WORKLOADS:
        peaks = [sgemm_peak()]
        times = compare(workload, rounds)
        peaks.append(sgemm_peak())
        mine = times["ours"]
        cells = [f"{statistics.median(mine):.1f} µs"]
        for name in names[1:]:
            if name not in times:
                cells.append("–")
                continue
            ratio = statistics.median(b / a for a, b in zip(mine, times[name], strict=True))
            cells.append(f"{ratio:.2f} ×")
        gflops = workload.flops_per_step() / statistics.median(mine) / 1e3
        cells += [f"{gflops:.2f}", f"{gflops / statistics.median(peaks):.0%}"]
        lines.append(f"| {workload.name} {workload.title} | " + " | ".join(cells) + " |")
        print(lines[-1], file=sys.stderr, flush=True)
    return lines


def processor() -> str:
    """The name of the processor, as far as the system tells it."""
    known = Path("/proc/cpuinfo")
    if known.exists():
        for line in known.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def load() -> str:
    """The number of programs that wait for a processor, where the system tells it."""
    return f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""


def machine(load_before: str) -> str:
    """One sentence on what it was measured with."""
    versions = [f"Python {platform.python_version()}", f"NumPy {np.__version__}"]
    for module, title in (("torch", "PyTorch"), ("sklearn", "scikit-learn")):
        if find_spec(module):
            versions.append(f"{title} {__import__(module).__version__}")
    processors = f"{os.cpu_count()} × {processor()}{load_before}"
    return f"{', '.join(versions)}; {processors}; one thread; {date.today():%d %B %Y}."


def written(before: str, lines: Sequence[str]) -> str:
    """The text of README.md with `lines` in the place of what stands from the marker on."""
    head, _, rest = before.partition(MARKER)
    # What follows are sections of their own.
    _, heading, sections = rest.partition("\n## ")
    return "\n".join([head + MARKER, "", *lines, ""]) + heading + sections


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--write", action="store_true", help="put the table into README.md")
    options = parser.parse_args()
    warnings.filterwarnings("ignore")
    np.seterr(all="ignore")
    limit_threads(1)
    load_before = load()
    results = table(options.rounds)
    lines = [*results, "", f"{machine(load_before)}  Medians of {options.rounds} rounds."]
    print("\n".join(lines))
    if options.write:
        README.write_text(written(README.read_text(encoding="utf-8"), lines), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
