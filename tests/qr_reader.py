"""Reads a QR code from its points, as a phone does; knows nothing of the library that writes them.

Source: ISO/IEC 18004:2015; versions 1 to 6 in byte mode, which is what a museum's addresses need.
"""

from collections.abc import Sequence

Points = Sequence[Sequence[bool]]

LEVELS = {0b01: "L", 0b00: "M", 0b11: "Q", 0b10: "H"}
FORMAT_MASK = 0b101010000010010
BYTES = 0b0100
MASKS = (
    lambda y, x: (y + x) % 2 == 0,
    lambda y, _: y % 2 == 0,
    lambda _, x: x % 3 == 0,
    lambda y, x: (y + x) % 3 == 0,
    lambda y, x: (y // 2 + x // 3) % 2 == 0,
    lambda y, x: y * x % 2 + y * x % 3 == 0,
    lambda y, x: (y * x % 2 + y * x % 3) % 2 == 0,
    lambda y, x: ((y + x) % 2 + y * x % 3) % 2 == 0,
)
# Table 9: for each version the words that mend an error in each block, and the data words of each.
BLOCKS = {
    1: {"L": (7, [19]), "M": (10, [16]), "Q": (13, [13]), "H": (17, [9])},
    2: {"L": (10, [34]), "M": (16, [28]), "Q": (22, [22]), "H": (28, [16])},
    3: {"L": (15, [55]), "M": (26, [44]), "Q": (18, [17] * 2), "H": (22, [13] * 2)},
    4: {"L": (20, [80]), "M": (18, [32] * 2), "Q": (26, [24] * 2), "H": (16, [9] * 4)},
    5: {"L": (26, [108]), "M": (24, [43] * 2), "Q": (18, [15, 15, 16, 16]),
        "H": (22, [11, 11, 12, 12])},
    6: {"L": (18, [68] * 2), "M": (16, [27] * 4), "Q": (24, [19] * 4), "H": (28, [15] * 4)},
}  # fmt: skip


def read_qr(points: Points) -> tuple[str, str]:
    """What the code says, and its level of error correction.

    Args:
        points: rows of dark and light, without the quiet zone.
    """
    side = len(points)
    version = (side - 17) // 4
    assert side == 17 + 4 * version
    assert version in BLOCKS
    level, mask = _format(points)
    words = _words(points, version, mask)
    data = _blocks(words, *BLOCKS[version][level])
    bits = "".join(f"{one:08b}" for one in data)
    assert int(bits[:4], 2) == BYTES
    length = int(bits[4:12], 2)
    return bytes(int(bits[at : at + 8], 2) for at in range(12, 12 + 8 * length, 8)).decode(), level


def _format(points: Points) -> tuple[str, int]:
    """Level and mask, said twice, each time protected by ten more bits."""
    side = len(points)
    rows = [0, 1, 2, 3, 4, 5, 7, 8]
    first = [points[8][x] for x in rows] + [points[y][8] for y in (7, 5, 4, 3, 2, 1, 0)]
    second = [points[side - 1 - at][8] for at in range(7)] + [
        points[8][side - 8 + at] for at in range(8)
    ]
    assert first == second
    told = int("".join("1" if one else "0" for one in first), 2) ^ FORMAT_MASK
    rest = told
    for at in range(14, 9, -1):
        if rest >> at & 1:
            rest ^= 0b10100110111 << (at - 10)
    assert rest == 0, "the format is damaged"
    return LEVELS[told >> 13], told >> 10 & 0b111


def _words(points: Points, version: int, mask: int) -> list[int]:
    """The bytes in the order of the page: up and down in double columns from the right."""
    side = len(points)
    bits: list[bool] = []
    columns = [x for x in range(side - 1, 0, -2) if x > 6] + [5, 3, 1]
    for turn, right in enumerate(columns):
        rows = range(side) if turn % 2 else range(side - 1, -1, -1)
        bits += [
            points[y][x] != MASKS[mask](y, x)
            for y in rows
            for x in (right, right - 1)
            if not _is_pattern(y, x, side, version)
        ]
    whole = len(bits) - len(bits) % 8
    return [
        int("".join("1" if one else "0" for one in bits[at : at + 8]), 2)
        for at in range(0, whole, 8)
    ]


def _is_pattern(y: int, x: int, side: int, version: int) -> bool:
    """Corners with their formats, the two rulers, and the small square below on the right."""
    corner = (y < 9 and x < 9) or (y < 9 and x >= side - 8) or (y >= side - 8 and x < 9)
    small = version > 1 and abs(y - (side - 7)) <= 2 and abs(x - (side - 7)) <= 2
    return corner or small or 6 in {y, x}


def _blocks(words: list[int], mending: int, sizes: list[int]) -> list[int]:
    """The data in order, every block free of errors."""
    total, most = sum(sizes), max(sizes)
    turns = [(at, block) for at in range(most) for block, size in enumerate(sizes) if at < size]
    blocks: list[list[int]] = [[] for _ in sizes]
    for word, (_, turn) in zip(words, turns, strict=False):
        blocks[turn].append(word)
    data = [one for block in blocks for one in block]
    for at, mends in enumerate(words[total : total + mending * len(sizes)]):
        blocks[at % len(sizes)].append(mends)
    for block in blocks:
        assert _is_sound(block, mending), "a block is damaged"
    return data


def _is_sound(block: list[int], mending: int) -> bool:
    """The block as a polynomial is zero at every power of two up to ``mending``."""
    point = 1
    for _ in range(mending):
        value = 0
        for word in block:
            value = _times(value, point) ^ word
        if value:
            return False
        point = _times(point, 2)
    return True


def _times(one: int, other: int) -> int:
    """In the field of 256 elements, modulo x^8 + x^4 + x^3 + x^2 + 1."""
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 0x100:
            one ^= 0x11D
        other >>= 1
    return product
