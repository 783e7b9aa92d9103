"""Where a Chinese title may be broken, and where it looks best."""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from math import inf

OPENING, CLOSING = "‘“「『（《〈【〔〖", "’”」』）》〉】〕〗"
STOPS = "、。，．：；！？"
NEVER_FIRST = frozenset(CLOSING + STOPS + "·…—～,.:;!?%)]}")
NEVER_LAST = frozenset(OPENING + "([{")
"""Source: GB/T 15834-2011, 5.1; clreq, 3.1.2."""

PAUSES = frozenset("：，、；。！？— ")
AT_BRACKET, IN_WORD, IN_NUMBER, IN_BRACKETS, EMPTY = 0.2, 0.6, 0.9, 0.5, 0.5
"""What makes a title ugly: a break beside a bracket, one between two characters, one after a
number or a foreign word, each bracket around a break, a line left empty."""
FORBIDDEN = 100.0

Way = tuple[float, tuple[str, ...]]
"""How ugly, and the lines; no lines when there is no such way."""
NO_WAY: Way = (inf, ())


def broken(text: str, advances: Sequence[float], most: float, lines: int) -> Way:
    """The best of all ways to set a text in so many lines or fewer.

    Args:
        advances: of each character.
        most: the longest line, in the same unit; the empty half of a mark may stand outside.

    Returns:
        How ugly it is, from 0, ``FORBIDDEN`` or more where a rule had to be broken; and the lines.
        Infinity and none when the text is too long.
    """
    reached = list(accumulate(advances, initial=0.0))
    if reached[-1] > lines * (most + 2 * max(advances, default=0.0)):
        return NO_WAY
    costs = _break_costs(text)
    ways: list[Way] = [(0.0, ())] + [NO_WAY] * len(text)
    best, spans = NO_WAY, _spans(text, reached, most)
    for _ in range(lines):
        longer = [NO_WAY] * len(ways)
        for start, end in spans:
            ugly, before = ways[start]
            full = min(1.0, (reached[end] - reached[start]) / most)
            way = (ugly + costs[end] + EMPTY * (1 - full) ** 2, (*before, text[start:end].strip()))
            longer[end] = min(longer[end], way)
        ways = longer
        best = min(best, ways[-1])
    return best


def _spans(text: str, reached: Sequence[float], most: float) -> list[tuple[int, int]]:
    """Start and end of every run that fits into a line."""
    spans = []
    for start, first in enumerate(text):
        outside = (reached[start + 1] - reached[start]) / 2 if first in OPENING else 0.0
        for end in range(start + 1, len(text) + 1):
            used = reached[end] - reached[start] - outside
            if text[end - 1] in CLOSING + STOPS:
                used -= (reached[end] - reached[end - 1]) / 2
            if used <= most:
                spans.append((start, end))
            elif used > 2 * most:
                break
    return spans


def _break_costs(text: str) -> list[float]:
    """What it costs to end a line before each character, and after the last one."""
    costs, depth = [0.0], 0
    for last, first in pairwise(text):
        depth = max(0, depth + (last in OPENING) - (last in CLOSING))
        costs.append(_cost(last, first) + depth * IN_BRACKETS)
    return [*costs, 0.0]


def _cost(last: str, first: str) -> float:
    foreign = last.isascii() and last.isalnum()
    if first in NEVER_FIRST or last in NEVER_LAST or (foreign and first.isascii()):
        return FORBIDDEN
    if last in PAUSES:
        return 0.0
    if last in CLOSING or first in OPENING:
        return AT_BRACKET
    return IN_NUMBER if foreign else IN_WORD
