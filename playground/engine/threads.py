"""BLAS on one thread, whatever the size of a product.

More threads do not pay here.  Below some hundred units a layer, starting them costs more than they
give; above, two gained nothing on an idle machine of two cores, and with a window drawing beside
them a step took two to eight times as long, because BLAS's threads wait for each other by spinning.
One thread also gives the same bits on a machine with any number of cores.

The limit is the process's.  It is set where training or evaluation begins, and only when it has to
change, so that asking costs next to nothing.
"""

from __future__ import annotations

from functools import lru_cache

from threadpoolctl import ThreadpoolController

_limit: int | None = None


@lru_cache(maxsize=1)
def _controller() -> ThreadpoolController:
    return ThreadpoolController().select(user_api="blas")


def limit_threads(number: int = 1) -> None:
    """Let BLAS use `number` threads in this process."""
    global _limit
    if number != _limit:
        _controller().limit(limits=number)
        _limit = number
