"""The next free number of an exhibit, a path and a tour, from the headers that are there."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from yunyouguan.model.errors import MuseumError

PREFIX = "YYG"
"""Of the first exhibit; from then on the museum's own."""

LAST = 9999

PATH_PREFIX = "XF"
TOUR_PREFIX = "YL"

# The header alone, since a text may well quote another exhibit's number.
_KEY = (
    rb"^(?:\xef\xbb\xbf)?(?:\xe7\xbc\x96\xe5\x8f\xb7|\xb1\xe0\xba\xc5|id)\s*(?::|\xef\xbc\x9a|\xa3\xba)"
    rb"\s*[\"']?"
)
_NUMBER = re.compile(_KEY + rb"([A-Z]{2,4})-([0-9]{4})-([0-9]{4})", re.MULTILINE)
_HEADER = 4_000


def next_number(root: Path, year: int, prefix: str = PREFIX) -> str:
    """A number greater than every number of that year, such as ``NF-2026-0031``.

    The letters are those that most exhibits have; one number left out is better than one given
    twice, so gaps stay.

    Args:
        root: the museum's folder.
        prefix: for a museum without exhibits.

    Raises:
        MuseumError: the year's numbers are used up.
    """
    taken = list(_taken(root))
    letters = Counter(one[0] for one in taken).most_common(1)
    prefix = letters[0][0] if letters else prefix
    used = [number for its, when, number in taken if its == prefix and when == year]
    number = max(used, default=0) + 1
    if number > LAST:
        raise MuseumError(f"{year}年的编号已经用到{LAST}，请和维护人员商量换一个字头。")
    return f"{prefix}-{year}-{number:04}"


def next_path_number(root: Path) -> str:
    """A number greater than every learning path's, such as ``XF-02``; gaps stay.

    Args:
        root: the museum's folder.

    Raises:
        MuseumError: the disk refuses.
    """
    return _next_in(root / "exhibits" / "paths", PATH_PREFIX)


def next_tour_number(root: Path) -> str:
    """The same for a tour, such as ``YL-02``."""
    return _next_in(root / "exhibits" / "tours", TOUR_PREFIX)


def _next_in(folder: Path, prefix: str) -> str:
    wanted = re.compile(_KEY + prefix.encode() + rb"-([0-9]{1,4})", re.MULTILINE)
    headers = map(_header_of, sorted(folder.glob("*.md")))
    used = [int(found[1]) for header in headers if (found := wanted.search(header))]
    return f"{prefix}-{max(used, default=0) + 1:02}"


def _taken(root: Path) -> Iterator[tuple[str, int, int]]:
    """Letters, year and number of every exhibit, of every status."""
    for file in sorted((root / "exhibits").glob("*/*/index.md")):
        if found := _NUMBER.search(_header_of(file)):
            yield found[1].decode(), int(found[2]), int(found[3])


def _header_of(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            return stream.read(_HEADER).partition(b"\n---")[0]
    except OSError as error:
        raise MuseumError(f"打不开「{file}」，不知道哪些编号用过：{error.strerror}。") from error
