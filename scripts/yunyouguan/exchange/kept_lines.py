"""The lines of a text with the very ends they have, so that putting them together changes none."""

import re
from collections import Counter
from collections.abc import Sequence

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")


def kept_lines(text: str) -> list[str]:
    """Joined, they are the text; only what Word and editors call a line end is one."""
    return _LINE.findall(text)


def usual_end(lines: Sequence[str]) -> str:
    """The end that most lines have; a line feed when none has any."""
    ends = Counter(line[len(line.rstrip("\r\n")) :] for line in lines)
    del ends[""]
    return ends.most_common(1)[0][0] if ends else "\n"
