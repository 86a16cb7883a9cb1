"""The working of “Ask the network” as a table: every summand of every neuron, in full precision."""

from __future__ import annotations

from dataclasses import dataclass

from playground.export.tables import Table, TableError
from playground.training.comparison import Comparison
from playground.training.probes.asked import Asked


@dataclass(frozen=True)
class AskedTable:
    """The network's answer to scaled `inputs`; None is the row shown by default."""

    inputs: tuple[float, ...] | None = None

    def __call__(self, comparison: Comparison) -> Table:
        """A row for each weight, with bias, z and a of its neuron.

        Raises:
            TableError: the network has another number of inputs by now.
        """
        answer = Asked(self.inputs).measure(comparison.main.context())
        if answer is None:
            raise TableError("The network has other inputs than those that it was asked about.")
        rows = []
        for number, layer in enumerate(answer.layers, start=1):
            weights, values = layer.weights.tolist(), layer.inputs.tolist()
            for unit, (bias, z, a) in enumerate(
                zip(layer.biases.tolist(), layer.z.tolist(), layer.a.tolist(), strict=True)
            ):
                for source, value in enumerate(values):
                    weight = weights[source][unit]
                    rows.append(
                        (number, unit + 1, source + 1, weight, value, weight * value, bias, z, a)
                    )
        columns = ("layer", "neuron", "source", "weight", "input", "product", "bias", "z", "a")
        return Table(columns, tuple(rows))
