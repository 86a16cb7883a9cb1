"""Probes: questions of a panel about one moment of training, and the context to answer them.

A probe is a frozen, hashable question; its answer is computed on the training thread between two
steps, from the live parameters, and leaves the thread as read-only arrays.  A new panel brings its
own probes: the session needs to know none of them.  Nothing here changes the run: a probe only
reads, so the same experiment gives the same bits whoever watches.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

import numpy as np

if TYPE_CHECKING:
    from playground.data import Dataset
    from playground.engine import Network, Trainer
    from playground.engine.network import LayerTrace
    from playground.experiment import Experiment
    from playground.training.sample_stepper import SampleStepper


@runtime_checkable
class Probe(Hashable, Protocol):
    """A frozen question about one moment; equal probes are answered once."""

    def measure(self, context: ProbeContext) -> Any:
        """The answer: plain values and fresh (or read-only) arrays, never a view of live data."""
        ...


@dataclass(frozen=True)
class PerRun:
    """A probe measured for every run of a comparison; others are for the main run alone."""

    probe: Probe

    def measure(self, context: ProbeContext) -> Any:
        """The answer of `probe`."""
        return self.probe.measure(context)


class ProbeContext:
    """The live run between two steps, as probes may read it; valid only during `measure`.

    What several probes need is computed once per moment, by the cached properties.
    """

    def __init__(
        self,
        experiment: Experiment,
        dataset: Dataset,
        targets: np.ndarray,
        trainer: Trainer,
        initial_parameters: np.ndarray,
        stepper: SampleStepper | None = None,
        path: Callable[[], Sequence[np.ndarray]] = tuple,
    ) -> None:
        self.experiment = experiment
        self.dataset = dataset
        self.targets = targets
        self.trainer = trainer
        self.initial_parameters = initial_parameters
        self._stepper = stepper
        self._path = path
        self._traces: dict[Hashable, LayerTrace] = {}

    @property
    def network(self) -> Network:
        """The network in training; read only."""
        return self.trainer.network

    @cached_property
    def path(self) -> tuple[np.ndarray, ...]:
        """The parameters of earlier moments of this network, (P,) each, the first one first."""
        return (self.initial_parameters, *self._path())

    @cached_property
    def gradient(self) -> np.ndarray:
        """Mean data gradient of the last batch, flat, in the layout of the parameters: a copy.

        Before the first step, also of a network that has been given another shape, it is the
        gradient of the first `batch_size` training rows, so that a panel has something true to
        show.  Within a batch that is
        taken sample by sample it is what the samples so far add to the batch's mean, without
        dropout and input noise.
        """
        stepper = self._stepper
        if stepper is not None and not stepper.is_complete:
            return self._gradient_at(stepper.rows, slice(stepper.number))
        if len(self.trainer.batch_rows):
            return np.array(self.trainer.gradient)
        return self._gradient_at(self.dataset.train[: self.trainer.options.batch_size])

    def _gradient_at(self, rows: np.ndarray, which: slice = slice(None)) -> np.ndarray:
        inputs = self.dataset.inputs[rows].astype(self.network.dtype)
        targets = self.targets[rows].astype(self.network.dtype)
        loss = self.trainer.loss
        return self.network.loss_and_gradient(inputs, targets, loss, rows=which)[1]

    def trace(self, key: Hashable, inputs: np.ndarray) -> LayerTrace:
        """All layers' z and a for `inputs` (n, features), computed once for each `key`."""
        if key not in self._traces:
            self._traces[key] = self.network.trace(inputs.astype(self.network.dtype))
        return self._traces[key]
