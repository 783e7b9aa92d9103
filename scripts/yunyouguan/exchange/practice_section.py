"""Questions are added below 「## 练一练」 of a page, and nothing that stands there moves."""

import re
from collections.abc import Callable, Sequence

from yunyouguan.exchange.kept_lines import kept_lines, usual_end

TITLE = "练一练"

_HEADING = re.compile(r"\s{0,3}(?P<marks>#{1,6})\s+(?P<title>.*?)\s*#*\s*")
_FENCE = re.compile(r"\s{0,3}(?P<marks>`{3,}|~{3,})(?P<rest>.*)")
_NUMBERED = re.compile(r"\s{0,3}(?P<number>\d{1,3})\s*[.．、)）]\s*(?:\*\*)?【")


def with_questions(text: str, count: int, lines_of: Callable[[int, int], Sequence[str]]) -> str:
    """The page with so many questions more, numbered on from those of the section.

    Args:
        text: the whole file, with the line ends it has.
        lines_of: the lines of a question: its place among the new ones from 0, and its number.
    """
    lines = kept_lines(text)
    end = usual_end(lines)
    heading, after = _section(lines)
    number = _last_number(lines[heading + 1 : after]) if heading >= 0 else 0
    # Below the last line of the section; without one, below the last line of all.
    begin = max(heading, 0)
    last = max((at for at in range(begin, after) if lines[at].strip()), default=-1)
    added = [] if heading >= 0 else ["", f"## {TITLE}"]
    for at in range(count):
        added += ["", *lines_of(at, number + at + 1)]
    head, tail = "".join(lines[: last + 1]), "".join(lines[last + 1 :])
    gap = "" if head.endswith(("\n", "\r")) else end
    below = end if tail and lines[last + 1].strip() else ""
    return head + gap + "".join(line + end for line in added) + below + tail


def _section(lines: Sequence[str]) -> tuple[int, int]:
    """Index of the heading, -1 without one, and of the first line behind its section."""
    fence, found, depth = "", -1, 0
    for at, line in enumerate(lines):
        hit = _FENCE.fullmatch(line.rstrip("\r\n"))
        if fence:
            if hit and hit["marks"].startswith(fence) and not hit["rest"].strip():
                fence = ""
            continue
        if hit and "`" not in hit["rest"]:
            fence = hit["marks"]
        heading = _HEADING.fullmatch(line.rstrip("\r\n"))
        if heading and found >= 0 and len(heading["marks"]) <= depth:
            return found, at
        if heading and found < 0 and heading["title"] == TITLE:
            found, depth = at, len(heading["marks"])
    return found, len(lines)


def _last_number(lines: Sequence[str]) -> int:
    return max((int(hit["number"]) for line in lines if (hit := _NUMBERED.match(line))), default=0)
