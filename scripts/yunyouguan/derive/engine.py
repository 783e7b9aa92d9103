"""Where orders are carried out: in this machine's processes, or on a cluster that runs already."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from yunyouguan.derive.cluster import done_by_cluster
from yunyouguan.derive.crew import done_by_crew
from yunyouguan.derive.workbench import Order, Refusal, died

Result = TypeVar("Result")


def carried_out(
    work: Callable[[Order], Result], orders: Sequence[Order], *, workers: int | None, cluster: str
) -> Iterator[tuple[Order, Result | Refusal]]:
    """Every order once, as it is done; the same bytes come out wherever it is done.

    Args:
        workers: processes on this machine; None for every core.
        cluster: address of a scheduler, such as ``tcp://10.0.0.5:8786``; empty for this machine.

    Raises:
        MuseumError: no process can be started, or the cluster cannot do the work.
    """
    if cluster:
        crew = done_by_cluster(work, orders, cluster)
    else:
        crew = done_by_crew(work, orders, lambda order: order.memory, workers)
    for order, result in crew:
        yield order, died(order) if result is None else result
