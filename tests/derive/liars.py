"""Pictures that do not hold what their headers say, and PNGs made chunk by chunk."""

import struct
import zlib
from collections.abc import Callable

from PIL import Image

from read.drawn import PNG_START, chunk

ADAM7 = (
    "16462646", "77777777", "56565656", "77777777", "36463646", "77777777", "56565656", "77777777",
)  # fmt: skip
"""In which pass a pixel comes, in each square of eight by eight (PNG 3, 8.2)."""


def claimed(content: bytes, mark: bytes, behind: int, how: str, value: int) -> bytes:
    """The same file with another number so many bytes behind the first ``mark``."""
    start = content.index(mark) + behind
    return content[:start] + struct.pack(how, value) + content[start + struct.calcsize(how) :]


def png_of(width: int, height: int, *, rows: int, columns: int = 200) -> bytes:
    """A PNG in colour that says one size and holds another."""
    return raw_png((width, height), 8, 2, (bytes(1 + 3 * columns)) * rows)


def raw_png(
    size: tuple[int, int], bits: int, colours: int, rows: bytes, *more: bytes, woven: bool = False
) -> bytes:
    """A PNG of these rows, each with its filter in front; ``more`` are chunks before them."""
    head = struct.pack(">IIBBBBB", *size, bits, colours, 0, 0, int(woven))
    pixels = chunk(b"IDAT", zlib.compress(rows))
    return PNG_START + chunk(b"IHDR", head) + b"".join(more) + pixels + chunk(b"IEND")


def woven_rows(size: tuple[int, int], colour: bytes) -> bytes:
    """What an interlaced PNG of one colour holds, by asking of every pixel when it comes."""
    out = b""
    for number in "1234567":
        for y in range(size[1]):
            row = [x for x in range(size[0]) if ADAM7[y % 8][x % 8] == number]
            out += b"\0" + colour * len(row) if row else b""
    return out


def images_made(action: Callable[[], object]) -> int:
    """How many pictures Pillow took memory for."""
    count = Image.core.get_stats  # type: ignore[attr-defined]
    before = int(count()["new_count"])
    action()
    return int(count()["new_count"]) - before
