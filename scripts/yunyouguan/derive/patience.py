"""How long a build waits for other machines before it says that they are not there."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds.

    Attributes:
        quiet: without news, after which it is worth asking whether anybody is still at work.
        absent: for a scheduler, which answers within one, or for a worker, which is started anew
            within three.
    """

    quiet: float = 30
    absent: float = 10


PATIENT = Patience()
