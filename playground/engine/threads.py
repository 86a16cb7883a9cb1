"""How many threads BLAS uses: one for small products, all of the machine's for large ones.

Starting threads costs more than they give below some hundred units a layer.

The limit is the process's, not the network's.  It is set where training or evaluation begins and
only when it has to change, so that asking costs next to nothing.
"""

from __future__ import annotations

from functools import lru_cache

from threadpoolctl import ThreadpoolController

from playground.engine.network import Network

# Multiply-adds of the largest layer, for one batch, from which threads pay: 256 · 256 · 128.
THREADED_PRODUCT = 256 * 256 * 128

_limit: int | None = None


@lru_cache(maxsize=1)
def _controller() -> ThreadpoolController:
    return ThreadpoolController().select(user_api="blas")


@lru_cache(maxsize=1)
def _own_number() -> int:
    return max((pool["num_threads"] for pool in _controller().info()), default=1)


def use_threads_for(network: Network, rows: int) -> None:
    """Set BLAS threads for products of this network with batches of `rows` rows."""
    largest = max(weights.size for weights in network.weights) * rows
    limit_threads(1 if largest < THREADED_PRODUCT else None)


def limit_threads(number: int | None) -> None:
    """Let BLAS use `number` threads in this process; None for as many as when it was loaded."""
    global _limit
    wanted = number or _own_number()
    if wanted != _limit:
        _own_number()
        _controller().limit(limits=wanted)
        _limit = wanted
