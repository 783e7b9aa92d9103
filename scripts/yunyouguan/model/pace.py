"""How far the work on pictures is, weighed by pixels: a scan takes as long as forty photos."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from yunyouguan.model.picture import Picture

MINUTE, HOUR = 60, 3600


@dataclass(frozen=True, slots=True)
class Step:
    """A picture is done.

    Attributes:
        done, total: pictures.
        pixels: of those done.
        left: pixels of those to come; exact when every picture is new, else the share of all.
        item: path of the one just done.
    """

    done: int
    total: int
    pixels: int
    left: int
    item: str


Progress = Callable[[Step], None]
"""Told after each picture that had to be worked on."""


def weighed(
    pictures: Sequence[Picture], tell: Progress | None
) -> Callable[[int, int, str], None] | None:
    """What takes (done, of how many, path) and tells the same weighed; None when nobody listens.

    Which pictures are in the cache is not known here: those to come are taken to be as large as
    the average of all that were not told yet.
    """
    if tell is None:
        return None
    facts = {picture.path: picture.facts for picture in pictures if picture.facts}
    # Equal bytes are made once, and told once.
    waiting = {one.sha256: one.width * one.height for one in facts.values()}
    sizes: list[int] = []

    def advance(done: int, total: int, item: str) -> None:
        if item in facts:
            sizes.append(waiting.pop(facts[item].sha256, 0))
        mean = sum(waiting.values()) / len(waiting) if waiting else 0
        tell(Step(done, total, sum(sizes), round(mean * (total - done)), item))

    return advance


def pace_words(step: Step, seconds: float) -> str:
    """「30 张/分钟，还需 2 分钟」; empty while there is nothing to reckon from.

    Args:
        seconds: since the work began.
    """
    if seconds <= 0 or not step.pixels:
        return ""
    rate = step.done / seconds * MINUTE
    spoken = f"{rate:.0f}" if rate >= 10 else f"{rate:.1f}"  # noqa: PLR2004  a digit that counts
    remaining = seconds * step.left / step.pixels
    return f"{spoken} 张/分钟" + (f"，还需{_spoken(remaining)}" if step.left else "")


def _spoken(seconds: float) -> str:
    """Rounded up, to what a person would wait for."""
    if seconds < MINUTE:
        return f" {max(1, round(seconds))} 秒"
    if seconds < HOUR:
        return f" {-(-seconds // MINUTE):.0f} 分钟"
    minutes = -(-seconds // MINUTE)
    return f" {minutes // MINUTE:.0f} 小时 {minutes % MINUTE:.0f} 分钟"
